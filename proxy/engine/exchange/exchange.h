// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/course.h"
#include "core/messages/request.h"
#include "core/routing/router.h"
#include "engine/exchange/answer_source.h"
#include "engine/exchange/attempt.h"
#include "engine/exchange/client_channel.h"
#include "engine/exchange/provider_table.h"
#include "engine/exchange/services.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>

namespace ccproxy::engine {

/// The life of one Messages request, from its facts to its record: it decides, asks whom and when
/// its course says until one answers, and passes that answer on. Nothing but pings reaches the
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

    const std::string &requestId() const { return m_record.requestId; }
    /// That its client was launched with, "" = none.
    const std::string &profile() const { return m_record.profile; }
    /// Reads, decides and asks. The exchange may have ended when this returns. `onlyBackground` as
    /// in routing::RouterOptions.
    void start(bool onlyBackground = false);
    /// Answers with a failure instead, without reading the request.
    void refuse(const Failure &failure);
    /// Called some times a second: pings, silence, providers that do not close. All that had come
    /// at `heardUntil` is read.
    void tick(AnswerSource::Clock::time_point now, AnswerSource::Clock::time_point heardUntil);
    /// Called before a tick that came too late, or after a sleep of the system.
    void woke(const failover::Waking &waking, AnswerSource::Clock::time_point now);
    /// Ends the answer with an error event, or a status: the proxy is shutting down.
    void cut(const Failure &failure);

    bool isFinished() const { return m_finished; }
    /// What is known of it by now.
    ExchangeRecord recordSoFar() const;
    /// What went over the wire by now; null when nothing is captured.
    ExchangeBodiesPtr bodiesSoFar();
    bool isStreaming() const { return m_channel && m_channel->wantsStream(); }

private:
    void answerProgressed(AnswerSource &source) override;
    void answerFailed(AnswerSource &source, const Failure &failure,
                      const Refusal *refusal) override;
    void sourceFinished(AnswerSource &source) override;

    /// The failure that the client is told when there is no answer.
    struct Told {
        Failure failure;
        std::optional<Refusal> refusal;
        bool isProviders = false; ///< it was asked, and failed
    };

    void timerEvent(QTimerEvent *event) override;
    failover::Course courseFor(const std::string &session) const;
    /// Does what the course says: asks, now or after a wait, or gives up.
    void follow(failover::Step step);
    /// Asks now; the failure when that is not possible.
    std::optional<Failure> ask(const failover::Step &step);
    void pass(AnswerSource &source);
    void noteSource(ExchangeRecord &record, const AnswerSource &source) const;
    void noteCost();
    void captureRequest(HeaderList headers);
    /// Notes the end of the try that goes on.
    void endAttempt();
    void noteFailure(const Failure &failure);
    /// Cancels the source and keeps it until it is off the stack.
    void discardSource();
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
    std::shared_ptr<Body> m_body; ///< null when the exchange is over
    messages::Request m_request;  ///< views into m_body
    dialects::ClientHeaders m_clientHeaders;
    std::optional<ClientChannel> m_channel;
    std::vector<routing::Candidate> m_candidates;
    std::optional<failover::Course> m_course;
    failover::Step m_step; ///< what is done once the wait is over
    QBasicTimer m_waitTimer;
    std::optional<Told> m_told;
    std::unique_ptr<AnswerSource> m_source;
    std::unique_ptr<AnswerSource> m_spent; ///< failed, and perhaps still on the stack
    bool m_contentSent = false;
    bool m_paused = false;
    bool m_concluded = false;
    bool m_finished = false;
    AnswerSource::Clock::time_point m_concludedAt;
    std::shared_ptr<ExchangeBodies> m_bodies; ///< null when nothing is captured
    bool m_isRequestCaptured = false;
    ExchangeRecord m_record;
};

} // namespace ccproxy::engine
