// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/routing/router.h"
#include "engine/exchange/answer_source.h"
#include "engine/exchange/attempt.h"
#include "engine/exchange/client_channel.h"
#include "engine/exchange/provider_table.h"
#include "engine/exchange/services.h"

#include <QObject>

#include <memory>

namespace ccproxy::engine {

/// The life of one Messages request, from its facts to its record: it decides, asks one candidate
/// after the other until one answers, and passes that answer on. Nothing but pings reaches the
/// client before a candidate's first content, so a failover is not seen (PRODUCT.md 5).
///
/// Lives in the engine's thread. Tells the observer of its end once and is then of no more use;
/// whoever owns it destroys it after that from the event loop.
class Exchange final : public QObject, private AnswerListener {
    Q_OBJECT

public:
    Exchange(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table,
             const ExchangeServices &services, ExchangeObserver &observer);
    ~Exchange() override;

    /// Reads, decides and asks. The exchange may have ended when this returns.
    void start();
    /// Called some times a second: pings, silence, providers that do not close.
    void tick(AnswerSource::Clock::time_point now);
    /// Ends the answer with an error event, or a status: the proxy is shutting down.
    void cut(const Failure &failure);

    bool isFinished() const { return m_finished; }
    bool isStreaming() const { return m_channel && m_channel->wantsStream(); }

private:
    void answerProgressed(AnswerSource &source) override;
    void answerFailed(AnswerSource &source, const Failure &failure,
                      const Refusal *refusal) override;
    void sourceFinished(AnswerSource &source) override;

    /// Asks the next candidate; false when there is none.
    bool askNext();
    /// Asks the candidate that has just failed once more, where that may help.
    bool askWithoutReasoning(const Failure &failure);
    std::unique_ptr<AnswerSource> sourceFor(const routing::Candidate &candidate,
                                            std::optional<Failure> &failure);
    void pass(AnswerSource &source);
    void noteSource(const AnswerSource &source);
    /// Cancels the source and keeps it until it is off the stack.
    void discardSource();
    void noteFailure(const Failure &failure);
    void giveUp(const Failure &failure, const Refusal *refusal);
    void clientLeft();
    /// The client has its answer: the record is closed.
    void conclude();
    void finish();
    std::chrono::microseconds elapsed() const;

    std::unique_ptr<InboundExchange> m_inbound;
    ProviderTablePtr m_table;
    const ExchangeServices &m_services;
    ExchangeObserver &m_observer;
    AnswerSource::Clock::time_point m_receivedAt;
    Body m_body;
    messages::Request m_request; ///< views into m_body
    dialects::ClientHeaders m_clientHeaders;
    std::optional<ClientChannel> m_channel;
    std::vector<routing::Candidate> m_candidates;
    std::size_t m_next = 0; ///< the candidate that would be asked next
    /// False while a candidate is asked a second time, because it refused the reasoning of earlier
    /// turns (WIRE.md 10.8).
    bool m_replaysReasoning = true;
    std::unique_ptr<AnswerSource> m_source;
    std::unique_ptr<AnswerSource> m_spent; ///< failed, and perhaps still on the stack
    bool m_contentSent = false;
    bool m_paused = false;
    bool m_concluded = false;
    bool m_finished = false;
    AnswerSource::Clock::time_point m_concludedAt;
    ExchangeRecord m_record;
};

} // namespace ccproxy::engine
