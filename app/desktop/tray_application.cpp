// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray_application.h"

#include "autostart/autostart.h"
#include "core/redact.h"
#include "desktop/host_greeting.h"
#include "desktop/host_replay.h"
#include "desktop/second_start.h"
#include "launcher/environment.h"
#include "launcher/launch_facts.h"
#include "launcher/shell.h"
#include "service/history_values.h"
#include "service/keychain_name.h"
#include "service/usage_figures.h"
#include "ui/setup/setup_plan.h"
#include "ui/window/dock.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <chrono>
#include <cstdlib>

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcDesktop, "ccproxy.desktop", QtInfoMsg)

namespace ccproxy::app {
namespace {

/// A desktop that begins starts its panel among many others (UX.md 1.1).
constexpr std::chrono::milliseconds kPatienceAtLogin = 15s;

QStringList problemLines(const Configuration &configuration)
{
    QStringList lines;
    if (!configuration.notice.empty())
        lines.append(QString::fromStdString(configuration.notice));
    for (const config::Problem &problem : configuration.result.problems)
        lines.append(QString::fromStdString(problem.text()));
    return lines;
}

ui::LoginStart loginStart()
{
    using Kind = ui::LoginStart::Kind;
    const LoginState state = loginState(ownLoginEntries());
    const QString place = QString::fromStdString(state.place);
    switch (state.kind) {
    case LoginState::Kind::On:
        return {Kind::On, place};
    case LoginState::Kind::Outdated:
        return {Kind::Outdated, place};
    case LoginState::Kind::SwitchedOff:
        return {Kind::SwitchedOff, place};
    case LoginState::Kind::Foreign:
        return {Kind::Foreign, place};
    case LoginState::Kind::Off:
        break;
    }
    return {};
}

QString line(const Failure &failure)
{
    return QString::fromStdString(failure.text());
}

} // namespace

TrayApplication::Face::Face(TrayApplication &application)
    : model(application.m_host.engine(), [&application] { return application.startEngine(); }),
      memory(QString::fromStdString(homeFolder()) + QStringLiteral("/desktop.ini")),
      theme(ui::makeDesktopScheme()), host(ui::makeTrayHost()), dock(ui::makeDockPresence())
{
}

void TrayApplication::Face::makeController(ui::Program program)
{
    controller = std::make_unique<ui::TrayController>(model, *host, memory, std::move(program));
    // Later, since the choice is made in a window.
    QObject::connect(&language, &ui::LanguageSwitch::changed, controller.get(),
                     &ui::TrayController::retranslate, Qt::QueuedConnection);
}

TrayApplication::TrayApplication(const Invocation &invocation)
    : m_request(requestOf(invocation)), m_isHidden(invocation.hidden),
      m_host({.configuration = m_request,
              .options = optionsOf(invocation),
              .mode = QStringLiteral("tray"),
              .handover = {}}),
      m_desk(m_host, m_request), m_launcher({.settings = [this] { return m_host.settings(); },
                                             .address = [this] { return m_host.address(); },
                                             .environment = platform::environment,
                                             .program = platform::ownConsoleProgram()}),
      m_importer(m_host, m_desk), m_ports(m_host)
{
}

TrayApplication::~TrayApplication() = default;

int TrayApplication::run()
{
    if (const auto claimed = m_host.claim(); !claimed) {
        if (claimed.error().kind != FailureKind::PolicyBlocked)
            return showFailure(claimed.error());
        return m_isHidden ? 0 : raiseOther();
    }
    // Commands are answered even while the configuration is not valid.
    if (const auto listening = m_host.listen(); !listening)
        return showFailure(listening.error());
    m_face = std::make_unique<Face>(*this);
    connect(&m_host, &ServiceHost::ended, this, [] { QApplication::exit(0); });
    connect(&m_host, &ServiceHost::reloaded, this,
            [this] { m_face->model.setProblems(problemLines(m_host.configuration())); });
    connect(&m_host, &ServiceHost::reloadFailed, this,
            [this](const Failure &failure) { m_face->model.setProblems({line(failure)}); });
    connect(&m_host, &ServiceHost::raiseRequested, this, [this](const QString &token) {
        // Where Qt looks for it when it asks the desktop to activate a window.
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        m_face->controller->raiseWindow();
    });
    connect(&m_desk, &HostDesk::changed, this, &TrayApplication::followLook);
    connectSignals();
    m_face->model.setPortHelp(m_ports.help());
    m_face->model.start();
    m_desk.refresh();
    // Once it is known how its windows shall look.
    m_face->makeController(program());
    // A configuration that was not valid has been mended, in the windows or elsewhere.
    connect(&m_desk, &HostDesk::changed, this, [this] {
        if (isServing())
            return;
        m_face->model.start();
        if (isServing())
            m_desk.refresh();
    });
    m_face->controller->begin(m_isHidden ? kPatienceAtLogin : 0s);
    // Who starts it by hand looks for it, and an icon does not say enough.
    if (!m_isHidden) {
        connect(
            &m_host.engine(), &engine::Engine::startFailed, m_face->controller.get(),
            [this] { m_face->controller->raiseWindow(); }, Qt::SingleShotConnection);
    }
    // Errors of the configuration are known at once, and nobody looks for them behind an icon.
    if (m_face->model.view().state == ui::ProxyState::Error)
        m_face->controller->raiseWindow();
    // At the first start there is nothing that windows could show; who asked for the demo knows.
    else if (!m_isHidden && !m_request.demo && ui::isNotSetUp(m_desk.view())
             && m_face->memory.isFirst(QStringLiteral("setUp"))) {
        m_face->controller->raiseWindow();
        m_face->controller->window().showDialog(QStringLiteral("setUp"));
    }
    return QApplication::exec();
}

void TrayApplication::endWithoutDisplay()
{
    qCCritical(lcDesktop,
               "The display is gone, so CCProxy ends; `ccproxy start` serves without one");
    m_host.end();
    // Windows and what they remember would ask the display once more; the rest is static.
    std::_Exit(1);
}

/// What the settings say of how windows look.
void TrayApplication::followLook()
{
    const config::SettingsPtr &settings = m_desk.view().settings;
    if (!settings)
        return;
    m_face->theme.choose(QString::fromStdString(settings->ui.theme));
    m_face->language.choose(QString::fromStdString(settings->ui.language));
}

ui::Program TrayApplication::program()
{
    return {
        .configuration = m_desk,
        .environmentText = [this] { return environmentText(); },
        .recordToJson =
            [](const engine::ExchangeRecord &record) {
                return QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
            },
        .usageToText =
            [](ui::UsageFormat format, usage::By by,
               const std::vector<engine::UsageGroup> &groups) {
                const QJsonObject answer = answerOf(by, groups);
                return format == ui::UsageFormat::Csv
                    ? QByteArray::fromStdString(usageCsv(answer))
                    : QJsonDocument(answer).toJson(QJsonDocument::Indented);
            },
        .replay =
            [this](const engine::HistoryExchange &exchange, const std::string &target) {
                return std::make_unique<HostReplay>(m_host, exchange, target);
            },
        .quit = [this](std::chrono::milliseconds drain) { m_host.stop(drain); },
        .launcher = &m_launcher,
        .facts = [this] { return facts(); },
        .examiner = &m_examiner,
        .importer = &m_importer,
        .greeting =
            [this](const QString &text) { return std::make_unique<HostGreeting>(m_host, text); },
        .loginStart = loginStart};
}

ui::StartReport TrayApplication::startEngine()
{
    auto configuration = loadConfiguration(m_request);
    if (!configuration)
        return {nullptr, {line(configuration.error())}};
    QStringList problems = problemLines(*configuration);
    if (configuration->result.hasErrors()) {
        // Its problems are all told, not only the first.
        if (!isServing())
            (void)m_host.start(std::move(*configuration));
        return {nullptr, problems};
    }
    if (const QString problem = openLog(configuration->result.settings); !problem.isEmpty())
        problems.append(problem);
    const auto settings = std::make_shared<const config::Settings>(configuration->result.settings);
    // The host starts the engine itself the first time.
    const bool isAgain = isServing();
    const auto ready = isAgain ? m_host.reload() : m_host.start(std::move(*configuration));
    if (!ready)
        return {nullptr, problems + QStringList(line(ready.error()))};
    if (isAgain)
        m_host.startEngine();
    return {settings, problems};
}

/// Gives what went wrong: the proxy runs without a log file as well.
QString TrayApplication::openLog(const config::Settings &settings)
{
    m_log.setLevel(settings.logLevel);
    const auto opened = m_log.setFile(settings.log ? logFilePath(settings) : std::string());
    return opened ? QString() : line(opened.error());
}

QString TrayApplication::environmentText() const
{
    if (!isServing())
        return {};
    const config::Settings &settings = m_host.configuration().result.settings;
    if (settings.apiKey.isSet()) {
        // The token of a launch must be known to the engine, which `env` asks for.
        return QString::fromStdString("eval \"$(" + quoted(Shell::Sh, platform::ownConsoleProgram())
                                      + " env)\"\n");
    }
    const auto facts = launchFacts(settings, {}, {});
    if (!facts)
        return {};
    const std::string address =
        m_host.address().empty() ? baseUrlFor(settings.host, settings.port) : m_host.address();
    const LaunchTarget target{.baseUrl = address, .token = newLaunchToken()};
    return QString::fromStdString(
        assignments(Shell::Sh, launchEnvironment(*facts, target, platform::environment())));
}

ui::ProgramFacts TrayApplication::facts() const
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    ui::ProgramFacts facts{.version = QApplication::applicationVersion(),
                           .home = text(homeFolder()),
                           .configuration = text(m_desk.view().path),
                           .keychain = text(ownKeychainText(m_host.keychainSaid()))};
    if (m_face) {
        const bool isThere = m_face->host->presence() == ui::TrayHost::Presence::Present;
        facts.tray = isThere ? QStringLiteral("there is one") : QStringLiteral("none");
        if (const QString way = m_face->host->way(); !way.isEmpty())
            facts.tray += QStringLiteral(" (%1)").arg(way);
        facts.tray += m_face->controller->hasIcon() ? QStringLiteral(", with the icon")
                                                    : QStringLiteral(", without the icon");
    }
    if (const config::SettingsPtr settings = m_host.settings()) {
        if (settings->log)
            facts.logFile = text(logFilePath(*settings));
        facts.history =
            settings->history.enabled ? text(redactUrl(historyDatabase(*settings))) : QString();
    }
    return facts;
}

void TrayApplication::connectSignals()
{
    const auto descriptor = platform::signalDescriptor();
    if (!descriptor) {
        qCWarning(lcDesktop, "%s", descriptor.error().text().c_str());
        return;
    }
    auto *notifier = new QSocketNotifier(*descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this,
            [this, number = *descriptor] { onSignal(platform::readSignal(number)); });
}

void TrayApplication::onSignal(platform::Signal signal)
{
    if (signal == platform::Signal::Reload && isServing()) {
        if (const auto reloaded = m_host.reload(); !reloaded)
            m_face->model.setProblems({line(reloaded.error())});
    }
    if (signal != platform::Signal::End)
        return;
    // The first one lets answers end, another one cuts them.
    if (std::exchange(m_isEnding, true))
        m_host.stop(std::chrono::milliseconds(0));
    else
        m_host.stop();
}

} // namespace ccproxy::app
