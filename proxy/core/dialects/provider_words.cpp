// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/provider_errors.h"

#include "core/ascii.h"
#include "core/dialects/wait_hint.h"

#include <QString>

#include <utility>

namespace ccproxy::dialects {
namespace {

constexpr int kDeepest = 6; ///< levels of a body that are looked at

/// Gathers words while it walks a body.
class Gatherer {
public:
    explicit Gatherer(ProviderWords &words) : m_words(words) { }

    void value(json::Value value, int depth)
    {
        if (depth > kDeepest)
            return;
        if (json::isArray(value)) {
            json::eachElement(value, [&](json::Value item) { this->value(item, depth + 1); });
        } else if (json::isObject(value)) {
            json::eachField(value, [&](std::string_view key, json::Value inner) {
                field(key, inner, depth + 1);
            });
        } else if (const auto raw = json::rawString(value)) {
            message(*raw);
        }
    }

    /// JSON or text of the server behind the provider, as it came in a string.
    const std::string &raw() const { return m_raw; }

private:
    void field(std::string_view key, json::Value of, int depth)
    {
        if (key == "error") {
            // It goes before what stands around it.
            const std::string outer = std::exchange(m_words.message, {});
            value(of, depth);
            message(outer);
        } else if (key == "errors" || key == "detail") {
            value(of, depth);
        } else if (key == "message" || key == "msg") {
            if (const auto text = json::rawString(of))
                message(*text);
        } else if (key == "code" || key == "status" || key == "status_code"
                   || key == "raw_status_code") {
            code(of);
        } else if (key == "type" || key == "reason") {
            if (const auto text = json::rawString(of))
                label(text->decoded());
        } else if (key == "metadata") {
            json::eachField(of, [this](std::string_view k, json::Value v) { metadata(k, v); });
        } else if (key == "availability" || key == "retry_after" || key == "retryDelay") {
            waiting(of);
        } else if (key == "details" && json::isArray(of)) {
            json::eachElement(of, [&](json::Value item) { detail(item); });
        } else if (key == "n_ctx") {
            m_words.contextWindow = json::integer(of);
        } else if (key == "n_prompt_tokens") {
            m_words.promptTokens = json::integer(of);
        } else if (key == "response") {
            value(of, depth); // of an event of the Responses dialect
        }
    }

    void message(json::RawString text) { message(text.decoded()); }

    /// The first message counts; a second one that says something else comes behind it.
    void message(std::string text)
    {
        if (text.empty() || text == m_words.message)
            return;
        (m_words.message.empty() ? m_words.message : m_words.detail) = std::move(text);
    }

    void label(std::string_view text)
    {
        if (text.empty())
            return;
        m_words.labels += m_words.labels.empty() ? "" : " ";
        m_words.labels += text;
    }

    void code(json::Value of)
    {
        std::optional<std::int64_t> number = json::integer(of);
        if (const auto text = json::rawString(of)) {
            label(text->decoded());
            if (text->escaped().size() == 3)
                number = static_cast<std::int64_t>(leadingNumber(text->escaped()).value_or(0));
        }
        if (number && *number >= 400 && *number < 600 && m_words.status == 0)
            m_words.status = static_cast<int>(*number);
    }

    void metadata(std::string_view key, json::Value of)
    {
        const auto text = json::rawString(of);
        if (key == "retry_after")
            waiting(of);
        else if (key == "provider_name" && text)
            m_words.source = text->decoded();
        else if (key == "raw" && text)
            m_raw = text->decoded();
    }

    /// An entry of Google's `details`.
    void detail(json::Value of)
    {
        json::eachField(of, [this](std::string_view key, json::Value inner) {
            if (key == "retryDelay")
                waiting(inner);
            else if (const auto text = json::rawString(inner); text && key == "reason")
                label(text->decoded());
        });
    }

    void waiting(json::Value of)
    {
        if (json::isObject(of)) {
            json::eachField(of, [this](std::string_view key, json::Value inner) {
                if (key == "retry_after")
                    waiting(inner);
            });
            return;
        }
        std::optional<double> seconds = json::number(of);
        if (const auto text = json::rawString(of))
            seconds = readDuration(text->escaped());
        if (seconds && !m_words.wait)
            m_words.wait = seconds;
    }

    ProviderWords &m_words;
    std::string m_raw;
};

/// The text in UTF-8: what a server sent in another encoding must still fit into our JSON.
std::string readable(std::string_view text)
{
    if (simdjson::validate_utf8(text.data(), text.size()))
        return std::string(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

/// Walks `text`; false when it is no JSON object or array. `raw` gets JSON inside of a string.
bool gather(json::Parser &parser, std::string_view text, ProviderWords &words, std::string &raw)
{
    if (!text.starts_with('{') && !text.starts_with('['))
        return false;
    std::string padded(text);
    padded.append(json::kPadding, ' ');
    Gatherer gatherer(words);
    const bool read = parser.document(std::string_view(padded).substr(0, text.size()),
                                      [&](json::Value value) { gatherer.value(value, 0); });
    raw = gatherer.raw();
    return read;
}

} // namespace

ProviderWords readProviderWords(json::Parser &parser, std::string_view body)
{
    ProviderWords words;
    const std::string_view text = ascii::trimmed(body);
    std::string raw;
    if (!gather(parser, text, words, raw)) {
        // A page made for a browser tells a person nothing here.
        if (!text.starts_with('<'))
            words.message = readable(text);
        return words;
    }
    if (raw.empty())
        return words;
    ProviderWords behind;
    std::string deeper;
    if (gather(parser, ascii::trimmed(raw), behind, deeper)) {
        if (!behind.message.empty())
            words.detail = behind.message;
        words.labels += behind.labels.empty() ? "" : " " + behind.labels;
        if (!words.wait)
            words.wait = behind.wait;
    } else if (!raw.starts_with('<')) {
        words.detail = raw;
    }
    return words;
}

} // namespace ccproxy::dialects
