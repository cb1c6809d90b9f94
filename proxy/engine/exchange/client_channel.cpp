// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/client_channel.h"

#include "core/messages/stream_writer.h"

namespace ccproxy::engine {
namespace {

constexpr std::size_t kHighWater = ListenerLimits{}.highWater;

} // namespace

ClientChannel::ClientChannel(InboundExchange &inbound, std::string requestId, bool wantsStream,
                             CapturedText *capture)
    : m_inbound(inbound), m_capture(capture), m_requestId(std::move(requestId)),
      m_wantsStream(wantsStream), m_lastSent(std::chrono::steady_clock::now())
{
}

void ClientChannel::setDecision(std::string_view provider, std::string_view model,
                                std::string_view route)
{
    m_decision = {{"x-ccproxy-provider", std::string(provider)},
                  {"x-ccproxy-model", std::string(model)},
                  {"x-ccproxy-route", std::string(route)}};
}

ResponseHead ClientChannel::head(int status, std::string_view contentType,
                                 const Headers &extra) const
{
    ResponseHead head(status);
    head.add("content-type", contentType);
    addOurs(head, extra);
    return head;
}

void ClientChannel::addOurs(ResponseHead &head, const Headers &extra) const
{
    for (const Headers *headers : {&extra, &m_decision}) {
        for (const auto &[name, value] : *headers)
            head.add(name, value);
    }
    head.add("x-ccproxy-request-id", m_requestId);
}

void ClientChannel::stream(std::string_view events, const Headers &extra)
{
    if (m_over)
        return;
    if (!m_begun) {
        ResponseHead begin = head(200, "text/event-stream; charset=utf-8", extra);
        begin.add("cache-control", "no-cache");
        m_status = 200;
        m_begun = true;
        m_inbound.begin(begin);
    }
    write(events);
    m_inbound.flush();
    m_lastSent = std::chrono::steady_clock::now();
}

void ClientChannel::write(std::string_view content)
{
    m_inbound.write(content);
    if (m_capture != nullptr)
        m_capture->append(content);
}

void ClientChannel::ping()
{
    std::string event;
    messages::StreamWriter::ping(event);
    stream(event);
}

void ClientChannel::endStream()
{
    if (m_over)
        return;
    m_over = true;
    m_inbound.end();
}

void ClientChannel::streamLast(std::string_view events, const Headers &extra)
{
    if (m_over)
        return;
    if (m_begun) {
        // The last events and the end of the answer leave in one write.
        write(events);
    } else {
        stream(events, extra);
    }
    endStream();
}

void ClientChannel::whole(int status, std::string_view contentType, std::string_view body,
                          const Headers &extra)
{
    if (m_over)
        return;
    m_over = true;
    m_begun = true;
    m_status = status;
    if (m_capture != nullptr)
        m_capture->append(body);
    m_inbound.respond(head(status, contentType, extra), body);
}

void ClientChannel::fail(const Failure &failure)
{
    if (m_over)
        return;
    if (!m_begun) {
        m_over = true;
        m_begun = true;
        ResponseHead answer = failureHead(failure);
        addOurs(answer, {});
        m_status = answer.status();
        const std::string body = errorBody(failure, m_requestId);
        if (m_capture != nullptr)
            m_capture->append(body);
        m_inbound.respond(answer, body);
        return;
    }
    std::string event;
    messages::StreamWriter::errorEvent(event, failure);
    streamLast(event);
}

bool ClientChannel::isFull() const
{
    return m_inbound.backlog() >= kHighWater;
}

} // namespace ccproxy::engine
