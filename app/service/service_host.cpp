// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/service_host.h"

#include "autostart/autostart.h"
#include "engine/secrets/keychain_store.h"
#include "instance/wire.h"
#include "launcher/environment.h"
#include "service/key_keeper.h"
#include "service/wire_values.h"

#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcService, "ccproxy.service", QtInfoMsg)

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// Makes the entry for the login what the settings say.
void followLoginSetting(const Configuration &configuration, std::optional<bool> before = {})
{
    const auto done = followAutostart(configuration, before);
    if (!done)
        qCWarning(lcService, "%s", done.error().text().c_str());
    else if (*done)
        qCInfo(lcService, "starts at login: %s",
               (*done)->place.empty() ? "no" : (*done)->place.c_str());
}

/// A transient instance waits so long for its first session.
constexpr std::chrono::milliseconds kFirstSession = 60s;
/// Somebody waits for an answer over HTTP: no time to type the password of a keychain.
constexpr std::chrono::milliseconds kClientPatience = 5s;
/// Launches whose tokens are known; the oldest are forgotten.
constexpr std::size_t kMostLaunches = 1000;

/// The settings as the engine gets them: with the place of the history.
config::Settings inForce(config::Settings settings)
{
    settings.history.database = historyDatabase(settings);
    return settings;
}

Failure notReady(const QString &state)
{
    return makeFailure(FailureKind::Internal,
                       "The proxy is " + state.toStdString() + " and serves nobody",
                       "`ccproxy start` starts it.");
}

} // namespace

ServiceHost::ServiceHost(ServiceOptions options, QObject *parent,
                         std::unique_ptr<engine::SecretStore> secrets)
    : QObject(parent), m_options(std::move(options)), m_place(ownPlace()),
      m_server(m_place,
               [this](const QString &command, const QJsonObject &arguments, ReplyPtr reply) {
                   handle(command, arguments, std::move(reply));
               }),
      m_keys(secrets ? std::move(secrets) : std::make_unique<engine::KeychainStore>())
{
    connect(&m_engine, &engine::Engine::started, this, [this](const QString &host, quint16 port) {
        m_address = baseUrlFor(host.toStdString(), port);
    });
    connect(&m_engine, &engine::Engine::stopped, this, [this] {
        if (m_stopping)
            finish();
    });
    connect(&m_sessions, &Sessions::allEnded, this, [this] {
        if (!m_isTransient)
            return;
        qCInfo(lcService, "the last session that this was started for has ended");
        stop();
    });
    connect(&m_keys, &KeySupply::changed, this, [this](config::SettingsPtr settings) {
        m_settings = std::move(settings);
        m_engine.apply(m_settings);
        Q_EMIT keysChanged();
    });
    m_engine.setChangeMaker([this](config::ProviderChange change, const ChangeDone &done) {
        changeProvider(std::move(change), kClientPatience, [this, done](const auto &changed) {
            const bool isKeychain = !changed && changed.error().kind == FailureKind::NotReady;
            done(isKeychain && !m_stopping ? Unexpected(forClients(changed.error())) : changed);
        });
    });
    connect(&m_watcher, &ConfigurationWatcher::changed, this, &ServiceHost::onFilesChanged);
    m_firstSession.setSingleShot(true);
    connect(&m_firstSession, &QTimer::timeout, this, [this] {
        if (m_isTransient && m_sessions.running().empty())
            stop();
    });
}

Expected<void> ServiceHost::claim()
{
    return m_server.lock();
}

Expected<void> ServiceHost::start(Configuration configuration)
{
    if (auto listening = listen(); !listening)
        return listening;
    m_configuration = std::move(configuration);
    watchFiles();
    if (auto valid = expectValid(m_configuration); !valid)
        return valid;
    m_settings = m_keys.supply(inForce(m_configuration.result.settings));
    adopt(m_options.handover);
    startEngine();
    followLoginSetting(m_configuration);
    return {};
}

void ServiceHost::watchFiles()
{
    const Configuration &now = m_configuration;
    // Without a file the user's own may come to be.
    const std::string path = now.path.empty() ? ownConfigurationPath() : now.path;
    m_watcher.watch({{path, now.text}, {now.modelsPath, now.modelsText}});
}

void ServiceHost::onFilesChanged()
{
    if (m_stopping)
        return;
    const std::string &path = m_configuration.path;
    if (path.empty() || QFile::exists(wire::text(path))) {
        (void)reload();
        return;
    }
    // To go on with whatever is found elsewhere would send requests where nobody wants them.
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = "The configuration " + path + " is gone; what was read stays in force";
    failure.remedy = "`ccproxy restart` goes on without it.";
    qCWarning(lcService, "%s", failure.text().c_str());
    Q_EMIT reloadFailed(failure);
}

void ServiceHost::adopt(const QJsonObject &handover)
{
    const QJsonArray tokens = handover.value(wire::kTokens).toArray();
    for (const QJsonValue &token : tokens)
        acceptLaunch({Secret(wire::utf8(token.toObject().value(wire::kToken))),
                      wire::utf8(token.toObject().value(wire::kDirectory)),
                      wire::utf8(token.toObject().value(wire::kProfile))});
    const QJsonArray sessions = handover.value(wire::kSessions).toArray();
    for (const QJsonValue &pid : sessions)
        m_sessions.add(pid.toInteger());
    m_isTransient = handover.value(wire::kTransient).toBool();
    if (m_isTransient)
        m_firstSession.start(kFirstSession);
}

void ServiceHost::stop(std::optional<std::chrono::milliseconds> timeout)
{
    m_stopping = true;
    m_engine.stop(timeout.value_or(m_settings ? m_settings->shutdownTimeout : 0ms));
}

void ServiceHost::end()
{
    m_stopping = true;
    // Nobody can cut it short: commands and signals are no longer heard.
    constexpr std::chrono::milliseconds kLongest = 10s;
    m_engine.end(m_settings ? std::min(m_settings->shutdownTimeout, kLongest) : 0ms);
}

void ServiceHost::finish()
{
    for (const ReplyPtr &reply : m_waitingForEnd)
        reply->succeed(handover());
    m_waitingForEnd.clear();
    Q_EMIT ended();
}

Expected<void> ServiceHost::reload()
{
    auto configuration = validConfiguration(m_options.configuration);
    if (!configuration) {
        qCWarning(lcService, "the configuration stays as it was: %s",
                  configuration.error().text().c_str());
        Q_EMIT reloadFailed(configuration.error());
        return Unexpected(std::move(configuration.error()));
    }
    if (!m_settings) {
        Q_EMIT reloaded();
        return {};
    }
    const config::SettingsPtr before = m_settings;
    m_configuration = std::move(*configuration);
    m_settings = m_keys.supply(inForce(m_configuration.result.settings));
    if (before->host != m_settings->host || before->port != m_settings->port)
        qCWarning(lcService, "another host or port counts after `ccproxy restart`");
    for (const config::Problem &problem : m_configuration.result.problems)
        qCWarning(lcService, "%s", problem.text().c_str());
    m_engine.apply(m_settings);
    watchFiles();
    followLoginSetting(m_configuration, before->ui.autostart);
    qCInfo(lcService, "the configuration was read anew");
    Q_EMIT reloaded();
    return {};
}

// -- Changes of providers ------------------------------------------------------------------------

void ServiceHost::changeProvider(config::ProviderChange change, std::chrono::milliseconds patience,
                                 const ChangeDone &done, ConfigurationEdit also)
{
    const auto paths = config::clearKeys(change.value);
    change.keysSent = paths.size();
    if (paths.empty() || change.keysToFile) {
        done(makeChange(change, also, Saving::Done));
        return;
    }
    // A change that is refused must leave the keychain as it is.
    config::ProviderChange trial = change;
    config::replaceKeys(trial.value, paths, std::vector<std::string>(paths.size(), "keychain"));
    if (auto possible = makeChange(trial, also, Saving::Tried); !possible) {
        done(Unexpected(std::move(possible.error())));
        return;
    }
    std::vector<NewKey> keys;
    for (const config::ValuePath &path : paths)
        keys.push_back(
            {change.name, path.size() > 1, config::literalKey(config::find(change.value, path))});
    keepKeys(m_keys.store(), std::move(keys), patience,
             [this, self = QPointer<ServiceHost>(this), change = std::move(change), paths, done,
              also = std::move(also)](const Expected<std::vector<std::string>> &written) mutable {
                 if (!self)
                     return;
                 if (!written) {
                     done(Unexpected(written.error()));
                     return;
                 }
                 config::replaceKeys(change.value, paths, *written);
                 done(makeChange(change, also, Saving::Done));
             });
}

void ServiceHost::keepAccessKey(Secret key, std::chrono::milliseconds patience,
                                std::function<void(const Expected<std::string> &)> done)
{
    keepKeys(m_keys.store(), {{std::string(config::kOwnEntry), false, std::move(key)}}, patience,
             [self = QPointer<ServiceHost>(this),
              done = std::move(done)](const Expected<std::vector<std::string>> &written) {
                 if (!self)
                     return;
                 if (written)
                     done(written->front());
                 else
                     done(Unexpected(written.error()));
             });
}

Expected<void> ServiceHost::makeChange(const config::ProviderChange &change,
                                       const ConfigurationEdit &also, Saving saving)
{
    if (m_stopping)
        return Unexpected(notReady(wire::kStopping));
    const auto edit = [&](const std::string &text,
                          const Configuration &before) -> Expected<std::string> {
        const auto refused = [](std::string message, std::string remedy) {
            return unexpectedFinal(FailureKind::Conflict, std::move(message), std::move(remedy));
        };
        if (text.empty() && !m_configuration.path.empty())
            return refused("The configuration " + m_configuration.path + " is gone",
                           "`ccproxy restart` goes on without it.");
        // What is in force is an older one, and this could not be brought into force.
        if (before.result.hasErrors())
            return refused("The configuration has an error, and is not in force as it stands",
                           "`ccproxy config check` tells it.");
        auto edited = config::withChange(text, before.result.settings, change);
        if (!edited)
            return edited;
        const auto after = loadConfiguration(m_options.configuration, *edited);
        if (!after)
            return Unexpected(after.error());
        if (auto allowed =
                config::mayLeadKeys(change, before.result.settings, after->result.settings);
            !allowed)
            return Unexpected(std::move(allowed.error()));
        return also ? also(*edited, *after) : edited;
    };
    ConfigurationFile file(
        m_configuration.path.empty() ? ownConfigurationPath() : m_configuration.path, homeFolder());
    auto done = saving == Saving::Tried ? tryConfiguration(file, m_options.configuration, edit)
                                        : changeConfiguration(file, m_options.configuration, edit);
    if (!done) {
        Failure failure = std::move(done.error());
        // It is the client's change that would be wrong.
        if (failure.kind == FailureKind::ConfigInvalid)
            failure.kind = FailureKind::InvalidRequest;
        return Unexpected(std::move(failure));
    }
    if (saving == Saving::Tried)
        return {};
    qCInfo(lcService, "the provider %s was changed", config::oneLine(change.name).c_str());
    return reload();
}

// -- Commands -----------------------------------------------------------------------------------

void ServiceHost::handle(const QString &command, const QJsonObject &arguments, ReplyPtr reply)
{
    struct Row {
        QLatin1String name;
        void (ServiceHost::*handler)(const QJsonObject &, ReplyPtr);
    };
    static constexpr Row kRows[] = {
        {wire::kHello, &ServiceHost::onHello},   {wire::kStatus, &ServiceHost::onStatus},
        {wire::kStart, &ServiceHost::onStart},   {wire::kStop, &ServiceHost::onStop},
        {wire::kLaunch, &ServiceHost::onLaunch}, {wire::kReload, &ServiceHost::onReload},
        {wire::kRaise, &ServiceHost::onRaise},   {wire::kReset, &ServiceHost::onReset},
        {wire::kPause, &ServiceHost::onPause},
    };
    for (const Row &row : kRows) {
        if (command == row.name) {
            (this->*row.handler)(arguments, std::move(reply));
            return;
        }
    }
    struct HistoryRow {
        QLatin1String name;
        void (HistoryCommands::*handler)(const QJsonObject &, ReplyPtr);
    };
    static constexpr HistoryRow kHistoryRows[] = {
        {wire::kLogs, &HistoryCommands::onLogs},
        {wire::kExchange, &HistoryCommands::onExchange},
        {wire::kUsage, &HistoryCommands::onUsage},
        {wire::kFollow, &HistoryCommands::onFollow},
    };
    for (const HistoryRow &row : kHistoryRows) {
        if (command != row.name)
            continue;
        if (m_settings)
            (m_history.*row.handler)(arguments, std::move(reply));
        else
            reply->fail(whyNobodyIsServed());
        return;
    }
    reply->fail(makeFailure(FailureKind::UsageError,
                            "The running CCProxy " CCPROXY_VERSION " does not know that command",
                            "`ccproxy restart` makes it the version of the command."));
}

QJsonObject ServiceHost::hello() const
{
    QJsonArray options;
    for (const std::string &option : m_options.options)
        options.append(wire::text(option));
    return {{wire::kPid, static_cast<qint64>(platform::ownPid())},
            {wire::kVersion, QStringLiteral(CCPROXY_VERSION)},
            {wire::kMode, m_options.mode},
            {wire::kState, m_stopping ? QString(wire::kStopping) : stateName(m_engine.state())},
            {wire::kAddress, wire::text(m_address)},
            {wire::kHome, wire::text(m_place.home)},
            {wire::kConfiguration, wire::text(m_configuration.path)},
            {wire::kOptions, options},
            {wire::kDirectory, wire::text(m_options.configuration.workingDirectory)}};
}

void ServiceHost::onHello(const QJsonObject & /*arguments*/, ReplyPtr reply)
{
    if (m_engine.state() == engine::EngineStatus::State::Starting && !m_stopping)
        helloOnceStarted(std::move(reply));
    else
        reply->succeed(hello());
}

void ServiceHost::helloOnceStarted(ReplyPtr reply)
{
    auto *once = new QObject(this);
    connect(&m_engine, &engine::Engine::started, once, [this, once, reply] {
        reply->succeed(hello());
        once->deleteLater();
    });
    connect(&m_engine, &engine::Engine::startFailed, once, [once, reply](const Failure &failure) {
        reply->fail(failure);
        once->deleteLater();
    });
}

void ServiceHost::onStatus(const QJsonObject & /*arguments*/, ReplyPtr reply)
{
    m_engine.status(this, [this, reply = std::move(reply)](const engine::EngineStatus &status) {
        QJsonObject out = hello();
        addStatus(out, status);
        if (m_settings)
            addKeyEnds(out, *m_settings);
        reply->succeed(out);
    });
}

void ServiceHost::onStart(const QJsonObject & /*arguments*/, ReplyPtr reply)
{
    m_isTransient = false;
    // The tray's engine may be switched off.
    const bool isOff = m_engine.state() == engine::EngineStatus::State::Stopped && !m_stopping;
    if (isOff && m_settings) {
        startEngine();
    } else if (isOff) {
        if (const auto valid = reload(); !valid) {
            reply->fail(valid.error());
            return;
        }
    }
    onHello({}, std::move(reply));
}

void ServiceHost::onStop(const QJsonObject &arguments, ReplyPtr reply)
{
    m_waitingForEnd.push_back(std::move(reply));
    const QJsonValue timeout = arguments.value(wire::kTimeout);
    if (timeout.isDouble())
        stop(std::chrono::milliseconds(timeout.toInteger()));
    else
        stop();
}

void ServiceHost::onLaunch(const QJsonObject &arguments, ReplyPtr reply)
{
    const auto way = newLaunch(wire::utf8(arguments.value(wire::kDirectory)),
                               wire::utf8(arguments.value(wire::kProfile)));
    if (!way) {
        reply->fail(way.error());
        return;
    }
    const auto facts = launchFacts(*m_settings, wire::utf8(arguments.value(wire::kProfile)),
                                   wire::utf8(arguments.value(wire::kModel)));
    if (!facts) {
        reply->fail(facts.error());
        return;
    }
    m_sessions.add(arguments.value(wire::kPid).toInteger());
    QJsonObject out = toJson(*facts);
    out.insert(wire::kBaseUrl, wire::text(way->baseUrl));
    out.insert(wire::kToken, wire::text(way->token));
    reply->succeed(out);
}

Failure ServiceHost::whyNobodyIsServed() const
{
    if (auto valid = expectValid(m_configuration); !m_settings && !valid)
        return std::move(valid.error());
    return notReady(m_stopping ? QString(wire::kStopping) : stateName(m_engine.state()));
}

Expected<LaunchTarget> ServiceHost::newLaunch(const std::string &project,
                                              const std::string &profile)
{
    if (m_engine.state() != engine::EngineStatus::State::Running || m_stopping)
        return Unexpected(whyNobodyIsServed());
    LaunchTarget way{.baseUrl = m_address, .token = newLaunchToken()};
    acceptLaunch({Secret(way.token), project, profile});
    return way;
}

void ServiceHost::acceptLaunch(engine::LaunchToken launch)
{
    m_launches.push_back(std::move(launch));
    if (m_launches.size() > kMostLaunches)
        m_launches.pop_front();
    m_engine.acceptTokens({m_launches.begin(), m_launches.end()});
}

QJsonObject ServiceHost::handover() const
{
    QJsonArray tokens;
    for (const engine::LaunchToken &launch : m_launches)
        tokens.append(QJsonObject{{wire::kToken, wire::text(std::string(launch.token.reveal()))},
                                  {wire::kDirectory, wire::text(launch.project)},
                                  {wire::kProfile, wire::text(launch.profile)}});
    QJsonArray sessions;
    for (const platform::Pid pid : m_sessions.running())
        sessions.append(static_cast<qint64>(pid));
    return {
        {wire::kTokens, tokens}, {wire::kSessions, sessions}, {wire::kTransient, m_isTransient}};
}

void ServiceHost::onReload(const QJsonObject & /*arguments*/, ReplyPtr reply)
{
    if (const auto done = reload(); !done)
        reply->fail(done.error());
    else
        reply->succeed(hello());
}

void ServiceHost::onRaise(const QJsonObject &arguments, ReplyPtr reply)
{
    Q_EMIT raiseRequested(arguments.value(wire::kToken).toString());
    reply->succeed(hello());
}

void ServiceHost::onReset(const QJsonObject &arguments, ReplyPtr reply)
{
    const std::string name = wire::utf8(arguments.value(wire::kProvider));
    if (!m_settings || m_settings->provider(name) == nullptr) {
        reply->fail(makeFailure(FailureKind::NotFound, "There is no provider named " + name,
                                "`ccproxy status` lists them."));
        return;
    }
    m_engine.resetProvider(name);
    reply->succeed();
}

void ServiceHost::onPause(const QJsonObject &arguments, ReplyPtr reply)
{
    if (m_engine.state() != engine::EngineStatus::State::Running || m_stopping) {
        reply->fail(whyNobodyIsServed());
        return;
    }
    m_engine.setPaused(arguments.value(wire::kPaused).toBool());
    reply->succeed();
}

} // namespace ccproxy::app
