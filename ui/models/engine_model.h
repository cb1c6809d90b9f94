// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/engine.h"
#include "ui/models/mending.h"
#include "ui/models/port_help.h"
#include "ui/models/proxy_state.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace ccproxy::ui {

/// What can be done about a port that cannot be listened on.
struct PortOffer {
    std::uint16_t free = 0; ///< another one, for the settings; 0 = none
    bool isTrying = false;  ///< it starts by itself as soon as it can

    bool operator==(const PortOffer &) const = default;
};

/// Whether the user has paused the proxy; None: only one that runs can be.
enum class Pause { None, Off, On };

/// Everything that icon, menu and window show about the engine. A value.
struct ProxyView {
    ProxyState state = ProxyState::Off;
    bool stopping = false; ///< no new requests; it waits for `active` to end
    Pause pause = Pause::None;
    QString address; ///< "http://127.0.0.1:3456"; "" while it does not listen
    int active = 0;  ///< requests that are being answered
    int unread = 0;  ///< errors that nobody has looked at
    /// One or two sentences for Warning, Error and Paused; else "".
    QString trouble;
    std::optional<Mending> mending{}; ///< of the trouble, where a setting mends it
    std::optional<PortOffer> port{};  ///< where the port is the trouble, once that is known
    bool isAsking = false; ///< who holds the port is being asked: the trouble will say more

    bool operator==(const ProxyView &) const = default;
};

/// What needs attention beside the engine itself.
struct Attention {
    int unread = 0;          ///< errors that nobody has looked at
    QString budget{};        ///< a sentence about a budget that is nearly or wholly spent
    bool isRefusing = false; ///< it is spent, and requests are refused by it

    bool operator==(const Attention &) const = default;
};

/// What came of a start.
struct StartReport {
    /// The settings that the engine was told to start by; null: they have errors, nothing starts.
    config::SettingsPtr settings;
    QStringList problems; ///< of the configuration, one line each, errors and warnings
};

/// Reads the configuration and starts the engine by it. It is read at each start, so that a mended
/// file is taken without more ado.
using StartEngine = std::function<StartReport()>;

/// The engine as the user interface sees it: follows its signals, makes one ProxyView of them, and
/// starts and stops it. Lives in the user interface's thread and must end before the engine.
class EngineModel final : public QObject {
    Q_OBJECT

public:
    /// Between two looks at a port that shall be tried again.
    static constexpr std::chrono::milliseconds kRetryTime{3000};

    EngineModel(engine::Engine &engine, StartEngine startEngine, QObject *parent = nullptr);

    /// Without it a failed start is told as the engine tells it, and whoever listens is believed.
    void setPortHelp(PortHelp help) { m_portHelp = std::move(help); }

    const ProxyView &view() const { return m_view; }
    const QStringList &problems() const { return m_problems; }
    /// After the configuration was read at another time than at a start.
    void setProblems(QStringList problems);
    /// Says its texts anew after the language has changed.
    void retranslate();

    void setAttention(const Attention &attention);

    void start();
    /// Running requests get the settings' shutdown timeout to end.
    void stop();
    void stop(std::chrono::milliseconds drain);
    /// Starts when off; stops when on; cuts what still runs when it is stopping already.
    void toggle();
    /// New requests are refused, or let in again; nothing happens to one that does not run.
    void setPaused(bool paused);
    /// Starts as soon as the port can be listened on that a start has failed for; looks every few
    /// seconds until then, and no longer once it is stopped.
    void keepTrying(bool wanted);
    /// Somebody looks at the state: whether it is still true after the system has slept.
    void lookAgain();
    /// The providers as the engine told of them last.
    const std::vector<engine::ProviderStatus> &providers() const { return m_providers; }
    /// Asks the engine whether a provider fails. Done by itself whenever requests begin or end or
    /// are on record.
    void refreshHealth();

    void status(QObject *context, std::function<void(engine::EngineStatus)> reply);
    /// As of the engine: what has ended after a record, and what is under way.
    void traffic(std::uint64_t since, QObject *context,
                 std::function<void(std::vector<engine::ExchangeRecord>)> reply);
    void records(std::uint64_t since, QObject *context,
                 std::function<void(std::vector<engine::ExchangeRecord>)> reply);
    void exchange(const std::string &id, QObject *context,
                  std::function<void(Expected<std::optional<engine::HistoryExchange>>)> reply);
    /// One that is under way, with its bodies as they are now.
    void running(const std::string &id, QObject *context,
                 std::function<void(std::optional<engine::HistoryExchange>)> reply);
    /// The newest that the history has.
    void exchanges(const engine::HistoryFilter &filter, QObject *context,
                   std::function<void(Expected<std::vector<engine::ExchangeRecord>>)> reply);
    void usage(const engine::UsageQuery &query, QObject *context,
               std::function<void(Expected<std::vector<engine::UsageGroup>>)> reply);
    /// Whether the engine has been told settings: before that it knows of no history.
    bool hasSettings() const { return m_hasSettings; }
    /// Forgets what speaks against a provider.
    void resetProvider(const std::string &name);

Q_SIGNALS:
    /// There is more on record; at most some times a second.
    void recorded();
    /// providers() was asked for anew.
    void providersChanged();
    /// The view or the problems are others now.
    void changed();

private:
    void onStarted(const QString &host, quint16 port);
    void onStartFailed(const Failure &failure);
    void onActivityChanged(int active);
    void findPort();
    void tryPort();
    void askItself();
    std::chrono::nanoseconds timeAsleep() const;
    void onAnswer();
    void takeHealth(const engine::EngineStatus &status);
    struct Trouble {
        QString text{}; ///< "" = none
        std::optional<Mending> mending{};
    };
    /// Why nothing runs; without a failure it is the configuration.
    struct StartFailure {
        std::optional<Failure> failure{};
    };
    Trouble startTrouble() const;
    Trouble providerTrouble() const;
    Trouble troubleWhileRunning() const;
    void update();

    engine::Engine &m_engine;
    StartEngine m_startEngine;
    std::chrono::milliseconds m_shutdownTimeout;
    ProxyView m_view;
    QStringList m_problems;
    /// Whether it answers where it listens.
    enum class Answering { Asked, Yes, No };
    QString m_address;
    QString m_host;
    quint16 m_port = 0;
    Answering m_answering = Answering::Yes;
    std::chrono::nanoseconds m_asleep{}; ///< when it was asked
    PortHelp m_portHelp;
    std::optional<PortFinding> m_finding; ///< about a start that failed
    bool m_isFinding = false;             ///< it is on its way
    int m_question = 0;                   ///< only the answer to the latest one counts
    QTimer m_retry;
    std::optional<StartFailure> m_failedBy;
    bool m_knowsHealth = false; ///< m_providers are those of the engine that runs
    bool m_canServe = true;
    Attention m_attention;
    std::vector<engine::ProviderStatus> m_providers;
    int m_active = 0;
    bool m_askingHealth = false;
    bool m_hasSettings = false;
};

} // namespace ccproxy::ui
