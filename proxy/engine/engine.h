// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/provider_change.h"
#include "core/config/settings.h"
#include "core/expected.h"
#include "core/failover/health.h"
#include "core/failure.h"
#include "engine/event_loop/loop_thread.h"
#include "engine/history/query.h"
#include "engine/process_memory.h"
#include "engine/record.h"
#include "engine/sleep_clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ccproxy::engine {

class History;
class Service;

/// A provider as the engine sees it now.
struct ProviderStatus {
    std::string name;
    std::string dialect;
    bool enabled = true;
    bool usable = true;    ///< configured well, with a key if it needs one
    bool waiting = false;  ///< not usable until the keychain gives its key
    bool lacksKey = false; ///< not usable since there is no key, or it cannot be had
    bool healthy = true;   ///< its last answer was none of its own failures
    std::uint64_t requests = 0;
    std::uint64_t failures = 0;
    std::string lastFailure; ///< one line, "" after a success
    /// Whether the last tries were answered, the newest last; `Health::kRecentTries` at most.
    std::vector<bool> recent;
    /// The models that were asked, each with its circuit breaker; empty when breakers are off.
    std::vector<failover::Health::Model> models;
    std::size_t keys = 0;
    bool verifiesTls = true;     ///< false: its certificate is not looked at
    std::size_t restingKeys = 0; ///< that were refused or have reached a limit

    bool canServe() const { return enabled && usable && healthy; }
};

struct EngineStatus {
    enum class State { Stopped, Starting, Running, Draining };
    State state = State::Stopped;
    std::string host;
    std::uint16_t port = 0;
    std::chrono::system_clock::time_point startedAt;
    std::uint64_t requestsServed = 0;
    int active = 0;        ///< requests that are being answered now
    bool isPaused = false; ///< new Messages requests are refused
    std::vector<ProviderStatus> providers;
};

/// The token of a launch of Claude Code, and what it stands for.
struct LaunchToken {
    Secret token;
    std::string project; ///< the folder that it was launched in, "" = not known
    std::string profile; ///< whose routes and budget are its own, "" = none
};

/// Timings that no user sets; tests make them short.
struct EngineTuning {
    std::chrono::milliseconds pingInterval = std::chrono::seconds(15);
    std::chrono::milliseconds tick = std::chrono::milliseconds(250);
    /// How long a provider may take to close its answer after the last event, before the
    /// connection is given up.
    std::chrono::milliseconds closeGrace = std::chrono::seconds(2);
    /// The wait before a candidate is asked again; twice as long with each time.
    std::chrono::milliseconds firstRetryWait = std::chrono::milliseconds(500);
    /// How long others are asked first when a model fails too often.
    std::chrono::milliseconds breakerPause = failover::Breaker::kPause;
    /// How long a provider may take to count tokens: the client's tool waits (CLIENT.md 7).
    std::chrono::milliseconds countTimeout = std::chrono::seconds(2);
    /// How long a provider that failed to is not asked again.
    std::chrono::milliseconds countPause = std::chrono::minutes(1);
    /// How long a search of the web may take.
    std::chrono::milliseconds searchTimeout = std::chrono::seconds(10);
    /// How long one who was being asked when the system was suspended may stay silent afterwards:
    /// the connection is probably dead.
    std::chrono::milliseconds silenceAfterSleep = std::chrono::seconds(15);
    /// How long the system has slept in all; asked in the engine's thread.
    std::chrono::nanoseconds (*timeAsleep)() = engine::timeAsleep;
    /// How long nobody has asked when freed memory is given back to the system.
    std::chrono::milliseconds quiet = std::chrono::seconds(10);
    /// Does so; called in the engine's thread.
    void (*giveMemoryBack)() = giveFreedMemoryBack;
    /// How long a client waits for a change of the configuration.
    std::chrono::milliseconds changeTimeout = std::chrono::seconds(15);
};

/// The proxy, behind one face: it runs in a thread of its own; everything here is called from, and
/// every signal arrives in, the thread that made it. Values only cross over.
class Engine : public QObject {
    Q_OBJECT

public:
    explicit Engine(QObject *parent = nullptr, EngineTuning tuning = {});
    /// Cuts what still runs and waits for the thread.
    ~Engine() override;

    /// Listens by these settings; started() or startFailed() follows.
    void start(config::SettingsPtr settings);
    /// No new connections; running answers get `drain` to end, then an error event; stopped()
    /// follows. Nothing happens when it is not running but for the signal.
    void stop(std::chrono::milliseconds drain);
    /// The same for a process whose event loop doesn't go on: returns when all has ended and the
    /// history is written, without a signal. Nothing else may be called afterwards.
    void end(std::chrono::milliseconds drain);
    /// While it is paused it listens and refuses new Messages requests, so that clients try again;
    /// what runs goes on. Until it is resumed, or started after a stop.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    /// New settings for requests from now on; host and port count at the next start.
    void apply(config::SettingsPtr settings);
    /// Takes these in place of the `apikey` too, from now on and in place of those of an earlier
    /// call: the tokens of launches. Without an `apikey` they only tell whose a request is.
    void acceptTokens(std::vector<LaunchToken> tokens);

    /// Makes a change of the configuration that a client asks for, or refuses it, and says so by
    /// `done`: once, from this thread, now or later. Settings that come of the change are applied
    /// before. The client is told a failure by its kind; one that waits too long is sent away, and
    /// the change may still be made.
    using ChangeMaker = std::function<void(config::ProviderChange change,
                                           std::function<void(const Expected<void> &)> done)>;
    /// Without one the configuration cannot be changed by clients.
    void setChangeMaker(ChangeMaker maker) { m_changeMaker = std::move(maker); }

    /// Forgets what speaks against a provider: its breakers close and its keys are used again, and
    /// it counts as healthy.
    void resetProvider(std::string name);

    /// Asks for the state; `reply` is called in this thread while `context` lives.
    void status(QObject *context, std::function<void(EngineStatus)> reply);
    /// Asks for the records after a sequence number (0: all that are kept).
    void records(std::uint64_t since, QObject *context,
                 std::function<void(std::vector<ExchangeRecord>)> reply);
    /// The same, and behind them those that are under way, in the order of their arrival and with
    /// the sequence number 0. One that has ended stays among these until it is on record.
    void traffic(std::uint64_t since, QObject *context,
                 std::function<void(std::vector<ExchangeRecord>)> reply);

    /// One that is under way, by its request id, with its bodies as they are at this moment;
    /// nothing when there is none, or none any more. Who wants to see it grow asks again: the
    /// engine's thread copies what has come of the answers, which the recorder bounds, and nothing
    /// of the requests; keys are hidden in the history's thread.
    void running(std::string id, QObject *context,
                 std::function<void(std::optional<HistoryExchange>)> reply);

    // The history. Replies as above; what it takes is done in a thread of its own. The failure says
    // that there is none, or why it cannot be used.

    /// The newest exchanges that pass a filter, the newest first.
    void exchanges(HistoryFilter filter, QObject *context,
                   std::function<void(Expected<std::vector<ExchangeRecord>>)> reply);
    /// By the beginning of its request id, with its bodies as far as they are in memory or kept.
    void exchange(std::string id, QObject *context,
                  std::function<void(Expected<std::optional<HistoryExchange>>)> reply);
    void usage(UsageQuery query, QObject *context,
               std::function<void(Expected<std::vector<UsageGroup>>)> reply);

    EngineStatus::State state() const { return m_state; }

Q_SIGNALS:
    void started(const QString &host, quint16 port);
    void startFailed(const ccproxy::Failure &failure);
    void stopped();
    /// That of the state, or of isPaused().
    void stateChanged();
    /// The number of requests that are being answered has changed; at most a few times a second.
    void activityChanged(int active);
    /// There are records up to this one; at most some times a second.
    void recorded(quint64 last);

private:
    void setState(EngineStatus::State state);
    void makeChange(std::uint64_t id, config::ProviderChange change);
    template <typename Ask, typename Reply>
    void ask(QObject *context, Ask question, Reply reply);
    template <typename Question, typename Reply>
    void askHistory(QObject *context, Question question, Reply reply);
    void hideKeys(QObject *context, std::pair<ExchangeRecord, ExchangeBodiesPtr> found,
                  std::function<void(HistoryExchange)> reply);
    void applyHistory(const config::Settings &settings);

    std::unique_ptr<History> m_history; ///< outlives the service, which writes to it
    LoopThread m_thread;
    Service *m_service; ///< lives in m_thread and ends with it
    EngineStatus::State m_state = EngineStatus::State::Stopped;
    bool m_isPaused = false;
    ChangeMaker m_changeMaker;
};

} // namespace ccproxy::engine
