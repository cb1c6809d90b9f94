// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/searching_source.h"

#include "core/search/augment.h"
#include "engine/exchange/plan.h"

#include <utility>

namespace ccproxy::engine {

SearchingSource::SearchingSource(const ExchangeServices &services, AnswerListener &listener,
                                 const messages::Request &request,
                                 const dialects::ClientHeaders &clientHeaders, AttemptPlan plan,
                                 ClientSide client, SearchServer server, search::Order order)
    : m_services(services), m_listener(listener), m_request(request),
      m_clientHeaders(clientHeaders), m_plan(std::move(plan)), m_client(std::move(client)),
      m_search(services.upstream, services.eventParser, *this, std::move(server), std::move(order))
{
}

void SearchingSource::searchEnded(const search::Findings &findings)
{
    m_client.search = search::webSearch(m_search.order(), findings);
    const auto augmented = search::withFindings(m_request, findings);
    auto made = makeAttempt(m_services, *this, augmented.request(), m_clientHeaders,
                            std::move(m_plan), std::move(m_client));
    if (!made) {
        m_listener.answerFailed(*this, made.error(), nullptr);
        return;
    }
    m_answer = std::move(*made);
    m_answer->start();
}

void SearchingSource::pause()
{
    if (m_answer)
        m_answer->pause();
}

void SearchingSource::resume()
{
    if (m_answer)
        m_answer->resume();
}

void SearchingSource::cancel()
{
    m_search.cancel();
    if (m_answer)
        m_answer->cancel();
}

void SearchingSource::checkDeadlines(Clock::time_point heardUntil)
{
    if (m_answer)
        m_answer->checkDeadlines(heardUntil);
    else
        m_search.checkDeadline(heardUntil);
}

void SearchingSource::woke(const failover::Waking &waking, Clock::time_point deadline)
{
    if (m_answer)
        m_answer->woke(waking, deadline);
    else
        m_search.woke(waking);
}

const Progress &SearchingSource::progress() const
{
    static const Progress nothing;
    return m_answer ? m_answer->progress() : nothing;
}

std::string_view SearchingSource::wholeType() const
{
    return m_answer ? m_answer->wholeType() : std::string_view();
}

std::vector<dialects::Header> SearchingSource::clientHeaders() const
{
    return m_answer ? m_answer->clientHeaders() : std::vector<dialects::Header>();
}

std::optional<AnswerSource::Clock::time_point> SearchingSource::firstByteAt() const
{
    return m_answer ? m_answer->firstByteAt() : std::nullopt;
}

void SearchingSource::answerProgressed(AnswerSource & /*source*/)
{
    m_listener.answerProgressed(*this);
}

void SearchingSource::answerFailed(AnswerSource & /*source*/, const Failure &failure,
                                   const Refusal *refusal)
{
    m_listener.answerFailed(*this, failure, refusal);
}

void SearchingSource::sourceFinished(AnswerSource & /*source*/)
{
    m_listener.sourceFinished(*this);
}

} // namespace ccproxy::engine
