// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/search_call.h"

#include <utility>

namespace ccproxy::engine {
namespace {

// Anthropic's codes.
constexpr std::string_view kUnavailable = "unavailable";
constexpr std::string_view kTooMany = "too_many_requests";

search::Findings refused(int status)
{
    if (status == 429)
        return search::failed(kTooMany, "the search server has had too many requests");
    if (status == 403)
        return search::failed(kUnavailable,
                              "the search server refuses JSON; its settings must list json among "
                              "the formats of search");
    return search::failed(kUnavailable, "the search server answered " + std::to_string(status));
}

} // namespace

SearchCall::SearchCall(UpstreamClient &client, json::Parser &parser, SearchListener &listener,
                       SearchServer server, search::Order order)
    : m_client(client), m_parser(parser), m_listener(listener), m_server(std::move(server)),
      m_order(std::move(order))
{
}

void SearchCall::start()
{
    HttpRequest request;
    request.method = "GET";
    request.url = search::searchUrl(m_server.url, m_order);
    request.headers.push_back({"accept", "application/json"});
    static_cast<Way &>(request) = m_server.way;
    m_startedAt = Clock::now();
    m_call = m_client.start(std::move(request), *this);
}

void SearchCall::cancel()
{
    m_ended = true;
    m_call.reset();
}

void SearchCall::checkDeadline(Clock::time_point heardUntil)
{
    if (!m_ended && heardUntil - m_startedAt >= m_server.timeout)
        end(search::failed(kUnavailable, "the search server took too long"));
}

void SearchCall::onHead(const HttpResponseHead &head)
{
    m_status = head.status;
}

void SearchCall::onData(std::string_view bytes)
{
    m_body += bytes;
    if (m_body.size() > kLargestAnswer)
        end(search::failed(kUnavailable, "the search server's answer is too long"));
}

void SearchCall::onDone(const TransferResult &result)
{
    end(read(result));
}

search::Findings SearchCall::read(const TransferResult &result)
{
    if (!result)
        return search::failed(kUnavailable, result.error().failure.message);
    if (m_status != 200)
        return refused(m_status);
    auto pages = search::readFindings(m_parser, m_body, m_order);
    if (!pages)
        return search::failed(kUnavailable, "the search server's answer is not SearXNG's JSON");
    return {.pages = std::move(*pages), .error = {}, .problem = {}};
}

void SearchCall::end(const search::Findings &findings)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_call)
        m_call->cancel();
    m_listener.searchEnded(findings);
}

} // namespace ccproxy::engine
