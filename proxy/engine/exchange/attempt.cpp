// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/attempt.h"

#include "core/redact.h"

#include <utility>

namespace ccproxy::engine {
namespace {

/// The part of an error answer that is read; more of it is no message but a page.
constexpr std::size_t kLargestRefusal = 1U << 20U;
/// White space that may stand before an answer, such as keep-alive line ends.
constexpr std::size_t kLongestBlank = 64U << 10U;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

bool isForClient(std::string_view name)
{
    constexpr std::string_view kExact[] = {"request-id", "retry-after", "x-should-retry"};
    for (const std::string_view exact : kExact) {
        if (name == exact)
            return true;
    }
    return name.starts_with("anthropic-");
}

std::string seconds(std::chrono::milliseconds time)
{
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(time).count()) + " s";
}

/// Whether a body is an error that a client of Anthropic's understands: no gateway's page, no other
/// JSON.
bool isErrorBody(json::Parser &parser, std::string_view body)
{
    bool holdsError = false;
    const bool whole =
        parser.objectOfCopy(body, [&holdsError](std::string_view key, json::Value value) {
            if (key == "error")
                holdsError = json::eachField(value, [](std::string_view, json::Value) {});
        });
    return whole && holdsError;
}

void captureRequest(const HttpRequest &request, const Secret &key, AttemptBodies &bodies)
{
    bodies.key = key;
    bodies.url = request.url;
    bodies.requestHeaders.reserve(request.headers.size());
    for (const HttpHeader &header : request.headers)
        bodies.requestHeaders.emplace_back(header.name, header.value);
    dropSecrets(bodies.requestHeaders);
    if (!request.secret.name.empty())
        bodies.requestHeaders.emplace_back(request.secret.name, request.secret.prefix + "••••");
    if (request.body)
        bodies.request.share(*request.body, request.body);
}

Failure silence(const std::string &provider, std::chrono::milliseconds limit, bool begun)
{
    Failure failure;
    failure.kind = FailureKind::UpstreamTimeout;
    failure.message = begun
        ? provider + " sent nothing for " + seconds(limit) + " in the middle of its answer"
        : provider + " did not begin to answer within " + seconds(limit);
    failure.remedy = begun ? "performance.stream_idle_timeout sets this limit."
                           : "performance.request_timeout sets this limit.";
    return failure;
}

Failure silenceSinceSleep(const std::string &provider)
{
    Failure failure;
    failure.kind = FailureKind::UpstreamTimeout;
    failure.message = provider + " has sent nothing since the computer woke up";
    failure.remedy = "Try again: connections do not live through a long sleep.";
    return failure;
}

} // namespace

HttpRequest httpRequest(AttemptPlan &plan, dialects::Encoded &encoded)
{
    HttpRequest request;
    request.url = encoded.url;
    request.headers.reserve(encoded.headers.size() + plan.extraHeaders.size());
    for (auto &[name, value] : encoded.headers)
        request.headers.push_back({std::move(name), std::move(value)});
    if (!plan.key.empty()) {
        const dialects::KeyHeader key = plan.dialect->keyHeader(plan.target());
        request.secret = {std::string(key.name), std::string(key.prefix), plan.key};
    }
    setOwnHeaders(request, plan.extraHeaders);
    request.body = std::make_shared<const std::string>(std::move(encoded.body));
    static_cast<Way &>(request) = plan.way;
    return request;
}

Attempt::Attempt(UpstreamClient &client, json::Parser &parser, messages::IdSource &ids,
                 AnswerListener &listener, AttemptPlan plan, dialects::Encoded encoded,
                 ClientSide clientSide)
    : m_client(client), m_parser(parser), m_ids(ids), m_listener(listener), m_plan(std::move(plan)),
      m_encoded(std::move(encoded)), m_clientSide(std::move(clientSide))
{
}

void Attempt::start()
{
    m_lastByteAt = Clock::now();
    HttpRequest request = httpRequest(m_plan, m_encoded);
    if (m_plan.bodies)
        captureRequest(request, m_plan.key, *m_plan.bodies);
    m_call = m_client.start(std::move(request), *this);
}

void Attempt::pause()
{
    if (m_call && !std::exchange(m_paused, true))
        m_call->pause();
}

void Attempt::resume()
{
    if (!m_call || !std::exchange(m_paused, false))
        return;
    heard();
    m_call->resume();
}

void Attempt::cancel()
{
    m_failed = true;
    m_call.reset();
}

void Attempt::checkDeadlines(Clock::time_point heardUntil)
{
    if (!m_call || m_paused || m_failed)
        return;
    const auto limit = m_firstByteAt ? m_plan.idleTimeout : m_plan.firstByteTimeout;
    if (heardUntil - m_lastByteAt >= limit) {
        m_call.reset();
        fail(silence(m_plan.provider, limit, m_firstByteAt.has_value()));
    } else if (m_sleepDeadline && heardUntil >= *m_sleepDeadline) {
        m_call.reset();
        fail(silenceSinceSleep(m_plan.provider));
    }
}

void Attempt::woke(const failover::Waking &waking, Clock::time_point deadline)
{
    if (m_lastByteAt > waking.from)
        return;
    m_lastByteAt += waking.lost;
    if (waking.slept)
        m_sleepDeadline = deadline;
}

void Attempt::heard()
{
    m_lastByteAt = Clock::now();
    m_sleepDeadline.reset();
}

const Progress &Attempt::progress() const
{
    static const Progress nothing;
    return m_reader ? m_reader->progress() : nothing;
}

std::string &Attempt::output()
{
    return m_reader ? m_reader->output() : m_begin;
}

std::string_view Attempt::wholeType() const
{
    return m_reader ? m_reader->wholeType() : std::string_view();
}

std::vector<dialects::Header> Attempt::clientHeaders() const
{
    std::vector<dialects::Header> out;
    if (!m_plan.dialect->passesThrough())
        return out;
    for (const auto &[name, value] : m_headers) {
        if (isForClient(name))
            out.emplace_back(name, value);
    }
    return out;
}

void Attempt::onHead(const HttpResponseHead &head)
{
    m_status = head.status;
    heard();
    m_firstByteAt = m_lastByteAt;
    m_headers.reserve(head.headers.size());
    for (const HttpHeader &field : head.headers)
        m_headers.emplace_back(field.name, field.value);
    if (m_plan.bodies) {
        m_plan.bodies->status = head.status;
        m_plan.bodies->responseHeaders = m_headers;
        dropSecrets(m_plan.bodies->responseHeaders);
    }
}

void Attempt::onData(std::string_view bytes)
{
    heard();
    if (m_failed)
        return;
    if (m_plan.bodies)
        m_plan.bodies->response.append(bytes);
    if (!isSuccess(m_status)) {
        m_begin.append(
            bytes.substr(0, kLargestRefusal - std::min(kLargestRefusal, m_begin.size())));
        return;
    }
    if (m_reader)
        m_reader->feed(bytes);
    else
        openReader(bytes);
    if (m_reader && !m_failed)
        m_listener.answerProgressed(*this);
}

void Attempt::openReader(std::string_view bytes)
{
    m_begin += bytes;
    const std::size_t first = m_begin.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        if (m_begin.size() > kLongestBlank)
            m_begin.clear();
        return;
    }
    const std::string text = std::exchange(m_begin, {}).substr(first);
    auto reader = makeReader(
        {.dialect = *m_plan.dialect,
         .target = m_plan.target(),
         .parser = m_parser,
         .ids = m_ids,
         .toolNames = m_encoded.toolNames,
         .cutAt = m_encoded.cutAt,
         .head = {.id = m_clientSide.messageId, .model = json::RawString(m_clientSide.model)},
         .wantsStream = m_clientSide.wantsStream,
         .wholeLimit = m_clientSide.wholeLimit,
         .search = m_clientSide.search ? &*m_clientSide.search : nullptr,
         .tools = m_clientSide.tools},
        text);
    if (!reader) {
        m_call->cancel();
        fail(std::move(reader.error()));
        return;
    }
    m_reader = std::move(*reader);
    m_reader->feed(text);
}

void Attempt::onDone(const TransferResult &result)
{
    if (m_failed)
        return;
    if (result && !isSuccess(m_status)) {
        readRefusal();
        return;
    }
    if (result && !m_reader) {
        fail({.kind = FailureKind::ProviderError,
              .message = m_plan.provider + " sent an empty answer",
              .remedy = "Try again, or choose another model.",
              .retryAfter = {},
              .providerStatus = m_status,
              .final = false});
        return;
    }
    if (m_reader && !m_reader->progress().over) {
        if (!result) {
            Failure failure = result.error().failure;
            failure.providerStatus = m_status;
            fail(std::move(failure));
            return;
        }
        m_reader->finish();
        m_listener.answerProgressed(*this);
        if (m_failed) // it was given up for another: it has nothing more to say
            return;
    } else if (!result && !m_reader) {
        fail(result.error().failure);
        return;
    }
    m_listener.sourceFinished(*this);
}

void Attempt::readRefusal()
{
    // Some providers tell the key that they refuse.
    Refusal refusal{.status = m_status,
                    .headers = clientHeaders(),
                    .body = withoutSecret(std::move(m_begin), m_plan.key)};
    // The reader of errors parses in place.
    std::string padded = refusal.body;
    padded.append(json::kPadding, ' ');
    Failure failure = m_plan.dialect->readError(
        m_parser, m_status, m_headers, std::string_view(padded).substr(0, refusal.body.size()),
        m_plan.target());
    failure.providerStatus = m_status;
    const bool speaksForItself =
        m_plan.dialect->passesThrough() && m_status >= 400 && isErrorBody(m_parser, refusal.body);
    fail(std::move(failure), speaksForItself ? &refusal : nullptr);
}

void Attempt::fail(Failure failure, const Refusal *refusal)
{
    m_failed = true;
    failure.message = withoutSecret(std::move(failure.message), m_plan.key);
    m_listener.answerFailed(*this, failure, refusal);
}

} // namespace ccproxy::engine
