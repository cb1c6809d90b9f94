// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration_edit.h"
#include "engine/engine.h"
#include "instance/server.h"
#include "launcher/environment.h"
#include "saving/configuration_watcher.h"
#include "service/history_commands.h"
#include "service/key_supply.h"
#include "service/sessions.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// How an instance came to be.
struct ServiceOptions {
    ConfigurationRequest configuration;
    std::vector<std::string> options; ///< of its command line, for a restart
    QString mode; ///< "foreground", "background" or "tray", as `status` shows it
    /// What the instance before this one had launched: {tokens[], sessions[], transient}. Transient
    /// is what was started for a launch: it ends with the last session, unless a `start` keeps it.
    QJsonObject handover;
};

/// The one instance of a home folder: engine, lock and local socket together, the same for the
/// foreground, the background and the tray. Answers the commands of instance/wire.h:
///   hello   {pid, version, mode, state, address, home, configuration, options[], directory}; while
///           the engine starts it waits for what comes of that
///   status  hello and {host, port, started_at, uptime, requests, active, providers[]}, each with
///           key_ends[], as "••••abcd"
///   start   makes a transient instance stay, starts an engine that is off; hello
///   stop    {timeout_ms?}: drains and ends; answers when it is over, with a handover
///   launch  {pid, profile, model, directory}: {base_url, token, model, haiku_model, window?,
///   attribution,
///           auto_mode}
///   reset   {provider}: forgets what speaks against it; {}
///   reload  reads the configuration anew; {problems[], notes[]}
///   raise   {token}: shows the window
///   logs, exchange, usage, follow: see HistoryCommands
/// Clients of the proxy change providers through it, too (PRODUCT.md 7): the file is edited as
/// `config set` does it, and what came of it is in force before they are answered.
/// A change of the configuration's files is taken up by itself, as reload() does.
/// Lives in the main thread.
class ServiceHost final : public QObject {
    Q_OBJECT

public:
    /// `secrets`: where keys of the configuration are that it calls "keychain"; null: the system's.
    explicit ServiceHost(ServiceOptions options, QObject *parent = nullptr,
                         std::unique_ptr<engine::SecretStore> secrets = nullptr);

    /// Becomes the instance of the home folder: nobody else is one from here on. To be done before
    /// anything else; the failure of InstanceServer::lock() says that another one lives.
    Expected<void> claim();
    /// Answers commands from here on, and serves nobody before the start. Needs the claim.
    Expected<void> listen() { return m_server.listen(); }
    /// Answers commands and starts the engine; engine().started() or startFailed() follows. One
    /// that is not valid starts nothing: it is watched, and reloaded() tells that it can be
    /// started.
    Expected<void> start(Configuration configuration);
    /// Starts the engine again that was stopped by itself; it has the last configuration.
    void startEngine() { m_engine.start(m_settings); }
    /// Lets running answers end within the time (nothing: shutdown_timeout), and ended() follows. A
    /// second call with zero cuts them.
    void stop(std::optional<std::chrono::milliseconds> timeout = {});
    /// The same for a process whose event loop doesn't go on: returns when all has ended, and
    /// ended() doesn't follow. Nothing else may be called afterwards.
    void end();
    /// Reads the configuration anew. An invalid one changes nothing.
    Expected<void> reload();
    /// Changes a provider in the configuration's file. Keys in clear text go into the keychain
    /// first, which gets `patience` for each of its answers; where it does not take them, the
    /// failure is a NotReady. `done` is called once, now or later, while this object lives.
    /// `also`: what else becomes of the text behind it, as one change with it.
    using ChangeDone = std::function<void(const Expected<void> &)>;
    void changeProvider(config::ProviderChange change, std::chrono::milliseconds patience,
                        const ChangeDone &done, ConfigurationEdit also = {});

    /// Puts the key that clients must send into the keychain. `patience` and `done` as above, with
    /// what the configuration has in its place.
    void keepAccessKey(Secret key, std::chrono::milliseconds patience,
                       std::function<void(const Expected<std::string> &)> done);

    /// The way to the engine for somebody new, with a token of his own; fails while it serves
    /// nobody. `project` and `profile`: of engine::LaunchToken.
    Expected<LaunchTarget> newLaunch(const std::string &project, const std::string &profile);

    engine::Engine &engine() { return m_engine; }
    const Configuration &configuration() const { return m_configuration; }
    /// What the engine has: with the keys that are known. Null before the start.
    const config::SettingsPtr &settings() const { return m_settings; }
    /// Other settings, with the keys that are known.
    config::SettingsPtr withKnownKeys(config::Settings settings) const
    {
        return m_keys.withKnownKeys(std::move(settings));
    }
    /// Where keys of the configuration are that it calls "keychain".
    engine::SecretStore &secrets() { return m_keys.store(); }
    /// As KeySupply::said().
    const std::string &keychainSaid() const { return m_keys.said(); }
    /// "http://127.0.0.1:3456", "" before the engine has started.
    const std::string &address() const { return m_address; }

Q_SIGNALS:
    /// The engine has stopped for good; the program may end.
    void ended();
    /// Another configuration is in force; before the first start: could be.
    void reloaded();
    /// The keychain has given keys, or taken some away.
    void keysChanged();
    /// A changed configuration is not valid, or its file is gone; the one before stays in force.
    void reloadFailed(const ccproxy::Failure &failure);
    /// Somebody wants to see the window; `token` is the display system's activation token.
    void raiseRequested(const QString &token);

private:
    using ReplyPtr = std::shared_ptr<Reply>;

    void handle(const QString &command, const QJsonObject &arguments, ReplyPtr reply);
    void helloOnceStarted(ReplyPtr reply);
    void onHello(const QJsonObject &arguments, ReplyPtr reply);
    void onStatus(const QJsonObject &arguments, ReplyPtr reply);
    void onStart(const QJsonObject &arguments, ReplyPtr reply);
    void onStop(const QJsonObject &arguments, ReplyPtr reply);
    void onLaunch(const QJsonObject &arguments, ReplyPtr reply);
    void onReload(const QJsonObject &arguments, ReplyPtr reply);
    void onRaise(const QJsonObject &arguments, ReplyPtr reply);
    void onReset(const QJsonObject &arguments, ReplyPtr reply);
    void onPause(const QJsonObject &arguments, ReplyPtr reply);

    enum class Saving { Tried, Done };
    Expected<void> makeChange(const config::ProviderChange &change, const ConfigurationEdit &also,
                              Saving saving);

    QJsonObject hello() const;
    Failure whyNobodyIsServed() const;
    QJsonObject handover() const;
    void acceptLaunch(engine::LaunchToken launch);
    void watchFiles();
    void onFilesChanged();
    void adopt(const QJsonObject &handover);
    void finish();

    ServiceOptions m_options;
    InstancePlace m_place;
    InstanceServer m_server; ///< ends last: the lock is held until the engine has ended
    engine::Engine m_engine;
    HistoryCommands m_history{m_engine};
    Sessions m_sessions;
    Configuration m_configuration;
    KeySupply m_keys;
    config::SettingsPtr m_settings; ///< with the keys that are known
    ConfigurationWatcher m_watcher{this};
    std::string m_address;
    bool m_stopping = false;
    bool m_isTransient = false;
    std::deque<engine::LaunchToken> m_launches;
    std::vector<ReplyPtr> m_waitingForEnd;
    QTimer m_firstSession{this}; ///< a transient instance that nothing was launched through
};

} // namespace ccproxy::app
