// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/health.h"
#include "core/failover/rate_limit.h"
#include "core/failover/sleep_watch.h"
#include "core/routing/conversations.h"
#include "core/tokens/counter.h"
#include "engine/budget.h"
#include "engine/capture/body_store.h"
#include "engine/counting/counting.h"
#include "engine/endpoints/endpoints.h"
#include "engine/engine.h"
#include "engine/exchange/exchange.h"
#include "engine/history/matching.h"
#include "engine/listener/listener.h"
#include "engine/metrics/metrics.h"
#include "engine/models/model_lists.h"
#include "engine/random_ids.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace ccproxy::engine {

class History;

/// The engine's inside: owns the listener, the upstream client and every exchange, in the engine's
/// thread. Engine is its only user.
class Service final : public QObject, private ExchangeObserver, private endpoints::Host {
    Q_OBJECT

public:
    /// `history` gets every record, and must live as long.
    Service(EngineTuning tuning, History &history);
    ~Service() override;

    void start(config::SettingsPtr settings);
    void stop(std::chrono::milliseconds drain);
    void setPaused(bool paused) { m_isPaused = paused; }
    void apply(config::SettingsPtr settings);
    void acceptTokens(std::vector<LaunchToken> tokens);
    /// What the history says about spending.
    void noteSpent(const Spent &spent);
    /// The last records whose bodies are in memory, the newest first.
    std::vector<RecentExchange> recent() const;
    /// The last kept record whose request id begins so, with the bodies that are in memory.
    std::optional<std::pair<ExchangeRecord, ExchangeBodiesPtr>> find(std::string_view id) const;
    /// One that is being answered, by its request id, with what went over the wire by now.
    std::optional<std::pair<ExchangeRecord, ExchangeBodiesPtr>> findRunning(
        std::string_view id) const;
    void resetProvider(std::string_view name) override { m_health.reset(name); }
    /// Whom changes of the configuration are handed to, with a number for changeMade().
    using AskForChange = std::function<void(std::uint64_t id, config::ProviderChange change)>;
    void askForChangesBy(AskForChange ask) { m_askForChange = std::move(ask); }
    void changeMade(std::uint64_t id, const Expected<void> &result);
    EngineStatus status() const override;
    std::string metrics() const override;
    std::vector<ExchangeRecord> records(std::uint64_t since) const
    {
        return m_records.since(since);
    }
    std::vector<ExchangeRecord> traffic(std::uint64_t since) const;

Q_SIGNALS:
    void started(const QString &host, quint16 port);
    void startFailed(const ccproxy::Failure &failure);
    void stopped();
    void activityChanged(int active);
    void recorded(quint64 last);

private:
    // endpoints::Host
    const config::Settings &settings() const override { return m_table->settings(); }
    std::string nextRequestId() override { return m_ids.next("req_"); }
    void openExchange(std::unique_ptr<InboundExchange> inbound) override;
    void openCount(std::unique_ptr<InboundExchange> inbound) override;
    void changeProvider(config::ProviderChange change,
                        std::function<void(const Expected<void> &)> done) override;
    void withModels(std::function<void(const std::vector<MenuModel> &)> use) override;
    // ExchangeObserver
    void answerCounted(const std::string &provider, const std::string &model,
                       const messages::Usage &usage, messages::Request &request,
                       const std::shared_ptr<const Body> &body) override;
    void exchangeEnded(ExchangeRecord &&record, ExchangeBodiesPtr bodies) override;

    /// Looks whether time was missed; what runs and what is idle is told.
    void noticeSleep(failover::Time now, failover::Time due);
    void tick();
    void takeTable(config::SettingsPtr settings);
    void writeLog();
    void logBreakers();
    void sweep();
    void finishStop();
    void lastBytesAwaited();
    void dropListener();
    ListenerLimits limits() const;
    AccessRules access() const;

    EngineTuning m_tuning;
    History &m_history;
    BudgetGuard m_budget;
    ProviderTablePtr m_table;
    std::vector<Secret> m_tokens; ///< accepted beside the apikey
    Launches m_launches;          ///< what they stand for
    RandomIds m_ids;
    json::Parser m_requestParser;
    json::Parser m_eventParser;
    tokens::Counter m_counter;
    dialects::conversation::SchemaCache m_schemas;
    routing::Conversations m_conversations;
    failover::Health m_health{m_tuning.breakerPause};
    failover::RateLimit m_rateLimit; ///< of Messages requests
    std::unique_ptr<UpstreamClient> m_upstream;
    std::unique_ptr<ExchangeServices> m_services;
    std::unique_ptr<Counting> m_counting;
    std::unique_ptr<ModelLists> m_models;
    std::unique_ptr<Listener> m_listener;
    std::vector<std::unique_ptr<Exchange>> m_exchanges;
    QTimer m_ticker{this};    ///< runs while there are exchanges
    failover::Time m_tickDue; ///< while it runs
    failover::SleepWatch m_sleepWatch;
    QTimer m_quietTimer{this}; ///< from the last answer to when freed memory is given back
    QTimer m_drainTimer{this};
    QTimer m_lastBytesTimer{this}; ///< from the end of the last answer to that of its delivery
    EngineStatus::State m_state = EngineStatus::State::Stopped;
    bool m_isPaused = false;
    std::string m_host;
    std::uint16_t m_port = 0;
    std::chrono::system_clock::time_point m_startedAt;
    std::uint64_t m_served = 0;
    Metrics m_metrics;
    static constexpr std::size_t kRecordsKept = 1000;
    RecordRing m_records{kRecordsKept};
    BodyStore m_bodies;
    std::uint64_t m_logged = 0; ///< the last record that the log has
    QTimer m_logTimer{this};
    int m_toldActive = 0;
    AskForChange m_askForChange;
    std::uint64_t m_lastChange = 0;
    /// Changes that are being made, by their number: who waits for them.
    std::map<std::uint64_t, std::function<void(const Expected<void> &)>> m_changes;
};

} // namespace ccproxy::engine
