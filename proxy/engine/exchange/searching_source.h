// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/attempt.h"
#include "engine/exchange/services.h"
#include "engine/search/search_call.h"

#include <memory>

namespace ccproxy::engine {

/// An answer to a request for a search, from a provider that has none (CLIENT.md 14): searches
/// first, then lets the model answer with what was found. The client gets the search in Anthropic's
/// blocks, then that answer.
class SearchingSource final : public AnswerSource, private SearchListener, private AnswerListener {
public:
    /// What `plan`, `client` and the rest are to an attempt. `request` and `clientHeaders` must
    /// live until the source is cancelled or finished.
    SearchingSource(const ExchangeServices &services, AnswerListener &listener,
                    const messages::Request &request, const dialects::ClientHeaders &clientHeaders,
                    AttemptPlan plan, ClientSide client, SearchServer server, search::Order order);

    void start() override { m_search.start(); }
    void pause() override;
    void resume() override;
    void cancel() override;
    void checkDeadlines(Clock::time_point heardUntil) override;
    void woke(const failover::Waking &waking, Clock::time_point deadline) override;
    const Progress &progress() const override;
    std::string &output() override { return m_answer ? m_answer->output() : m_nothing; }
    std::string_view wholeType() const override;
    int status() const override { return m_answer ? m_answer->status() : 0; }
    std::vector<dialects::Header> clientHeaders() const override;
    std::optional<Clock::time_point> firstByteAt() const override;

private:
    void searchEnded(const search::Findings &findings) override;
    void answerProgressed(AnswerSource &source) override;
    void answerFailed(AnswerSource &source, const Failure &failure,
                      const Refusal *refusal) override;
    void sourceFinished(AnswerSource &source) override;

    const ExchangeServices &m_services;
    AnswerListener &m_listener;
    const messages::Request &m_request;
    const dialects::ClientHeaders &m_clientHeaders;
    AttemptPlan m_plan;
    ClientSide m_client;
    SearchCall m_search;
    std::unique_ptr<AnswerSource> m_answer; ///< once the search has ended
    std::string m_nothing;
};

} // namespace ccproxy::engine
