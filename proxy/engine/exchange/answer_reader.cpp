// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/answer_reader.h"

#include "core/dialects/anthropic/tap.h"
#include "core/messages/message_writer.h"
#include "core/messages/stop_cutter.h"
#include "core/messages/stream_writer.h"
#include "core/search/order.h"

#include <utility>

namespace ccproxy::engine {
namespace {

Failure answerTooLarge(std::string_view provider, std::size_t limit)
{
    return makeFailure(FailureKind::ProviderError,
                       std::string(provider) + " sent an answer of more than "
                           + std::to_string(limit) + " bytes",
                       "performance.max_request_body_size sets this limit.");
}

Failure eventTooLarge(std::string_view provider)
{
    return makeFailure(FailureKind::ProviderError,
                       std::string(provider) + " sent an event of more than "
                           + std::to_string(sse::Parser::kDefaultLimit >> 20U) + " MiB");
}

/// Whether a message that ended so should have had content. One that was cut or refused need not.
bool shouldSaySomething(std::string_view stopReason)
{
    return stopReason.empty() || stopReason == toString(messages::StopReason::EndTurn);
}

/// Bytes of a stream, or of one body, to a decoder; the decoder's answer to a stream, or to one
/// message.
class TranslatingReader final : public AnswerReader {
public:
    TranslatingReader(ReaderContext context, bool isStream)
        : m_isStream(isStream), m_limit(context.wholeLimit), m_provider(context.target.provider),
          m_streamWriter(m_output, context.head)
    {
        if (!context.wantsStream)
            m_messageWriter.emplace(context.head);
        messages::EventSink *sink = &m_streamWriter;
        if (m_messageWriter)
            sink = &*m_messageWriter;
        if (!context.cutAt.empty())
            sink = &m_cutter.emplace(*sink, std::move(context.cutAt));
        m_answer.emplace(*sink, context.ids);
        m_answer->setToolNames(std::move(context.toolNames));
        if (context.tools != nullptr)
            m_answer->setTools(*context.tools);
        if (context.search != nullptr)
            m_answer->webSearch(*context.search);
        m_decoder = context.dialect.decoder({.parser = context.parser,
                                             .answer = *m_answer,
                                             .target = context.target,
                                             .searches = context.search == nullptr
                                                 && context.tools != nullptr
                                                 && search::isSearch(*context.tools)});
    }

    void feed(std::string_view bytes) override
    {
        if (m_progress.over)
            return;
        if (!m_isStream) {
            m_body += bytes;
            if (m_body.size() > m_limit)
                m_answer->fail(answerTooLarge(m_provider, m_limit));
        } else if (!m_events.feed(bytes,
                                  [this](const sse::Event &event) { m_decoder->event(event); })) {
            m_answer->fail(eventTooLarge(m_provider));
        }
        update();
    }

    void finish() override
    {
        if (m_isStream) {
            m_events.finish([this](const sse::Event &event) { m_decoder->event(event); });
            m_decoder->endOfStream();
        } else {
            const std::size_t size = m_body.size();
            m_body.append(json::kPadding, ' ');
            m_decoder->body(std::string_view(m_body).substr(0, size));
            m_body = {};
        }
        if (!m_answer->isOver())
            m_answer->end();
        update();
    }

    const Progress &progress() const override { return m_progress; }
    std::string_view wholeType() const override
    {
        return m_messageWriter ? "application/json" : std::string_view();
    }

private:
    void update()
    {
        m_progress.content = m_answer->hasContent();
        m_progress.over = m_answer->isOver();
        if (!m_progress.over)
            return;
        m_progress.usage = m_answer->usage();
        m_progress.failure = m_answer->failure();
        const auto stop = m_answer->stop();
        m_progress.empty = !m_progress.failure && !m_progress.content
            && shouldSaySomething(stop ? toString(*stop) : std::string_view());
        if (m_messageWriter && m_messageWriter->message())
            m_output = *m_messageWriter->message();
    }

    bool m_isStream;
    std::size_t m_limit;
    std::string m_provider;
    messages::StreamWriter m_streamWriter;
    std::optional<messages::MessageWriter> m_messageWriter;
    std::optional<messages::StopCutter> m_cutter;
    std::optional<messages::Answer> m_answer;
    std::unique_ptr<dialects::Decoder> m_decoder;
    sse::Parser m_events;
    std::string m_body;
    Progress m_progress;
};

/// A stream of Anthropic's own events, untouched.
class PassingStreamReader final : public AnswerReader {
public:
    explicit PassingStreamReader(const ReaderContext &context)
        : m_tap(context.parser, context.target.provider)
    {
    }

    void feed(std::string_view bytes) override
    {
        if (m_progress.over)
            return;
        m_output += m_tap.feed(bytes);
        update();
    }
    void finish() override
    {
        if (m_progress.over)
            return;
        m_output += m_tap.finish();
        update();
    }
    const Progress &progress() const override { return m_progress; }

private:
    void update()
    {
        m_progress.content = m_tap.hasContent();
        m_progress.over = m_tap.isOver();
        if (!m_progress.over)
            return;
        m_progress.usage = m_tap.usage();
        m_progress.failure = m_tap.failure();
        m_progress.empty =
            !m_progress.failure && !m_progress.content && shouldSaySomething(m_tap.stopReason());
        if (m_progress.failure && !m_tap.errorHasPassed())
            messages::StreamWriter::errorEvent(m_output, *m_progress.failure);
    }

    dialects::PassThroughTap m_tap;
    Progress m_progress;
};

/// One message in Anthropic's own format, untouched.
class PassingBodyReader final : public AnswerReader {
public:
    explicit PassingBodyReader(const ReaderContext &context)
        : m_provider(context.target.provider), m_tap(context.parser, context.target.provider),
          m_limit(context.wholeLimit)
    {
    }

    void feed(std::string_view bytes) override
    {
        if (m_progress.over)
            return;
        m_output += bytes;
        if (m_output.size() <= m_limit)
            return;
        m_progress.over = true;
        m_progress.failure = answerTooLarge(m_provider, m_limit);
    }
    void finish() override
    {
        if (m_progress.over)
            return;
        m_progress.over = true;
        m_output.reserve(m_output.size() + json::kPadding);
        m_tap.body(m_output);
        m_progress.content = m_tap.hasContent();
        m_progress.usage = m_tap.usage();
        m_progress.failure = m_tap.failure();
        m_progress.empty =
            !m_progress.failure && !m_progress.content && shouldSaySomething(m_tap.stopReason());
    }
    const Progress &progress() const override { return m_progress; }
    std::string_view wholeType() const override { return "application/json"; }

private:
    std::string m_provider;
    dialects::PassThroughTap m_tap;
    std::size_t m_limit;
    Progress m_progress;
};

} // namespace

Expected<std::unique_ptr<AnswerReader>> makeReader(ReaderContext context, std::string_view first)
{
    const char begin = first.empty() ? '\0' : first.front();
    if (begin == '<') {
        Failure failure;
        failure.kind = FailureKind::ProviderError;
        failure.message =
            std::string(context.target.provider) + " answered with a web page instead of JSON";
        failure.remedy = "Check its api_base_url: " + std::string(context.target.baseUrl);
        return Unexpected(std::move(failure));
    }
    const bool isStream = begin != '{' && begin != '[';
    if (context.dialect.passesThrough() && isStream == context.wantsStream) {
        if (isStream)
            return std::unique_ptr<AnswerReader>(std::make_unique<PassingStreamReader>(context));
        return std::unique_ptr<AnswerReader>(std::make_unique<PassingBodyReader>(context));
    }
    return std::unique_ptr<AnswerReader>(
        std::make_unique<TranslatingReader>(std::move(context), isStream));
}

} // namespace ccproxy::engine
