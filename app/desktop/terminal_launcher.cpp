// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminal_launcher.h"

#include "core/secret.h"
#include "launcher/conflicts.h"
#include "launcher/environment.h"
#include "launcher/find_claude.h"
#include "launcher/shell.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace ccproxy::app {
namespace {

bool isProgram(const std::string &path)
{
    return platform::isExecutableFile(path);
}

/// Keeps the window open when it has ended with an error, which nobody could read otherwise.
std::vector<std::string> held(const std::vector<std::string> &command)
{
    if (ownSystem() == System::Windows)
        return command;
    std::vector<std::string> out{
        "/bin/sh", "-c",
        "\"$@\"; code=$?; if [ $code -ne 0 ]; then "
        "printf '\\n[%s] ' \"ended with code $code; Enter closes this window\"; read -r _; fi; "
        "exit $code",
        "sh"};
    out.insert(out.end(), command.begin(), command.end());
    return out;
}

std::string lineOf(const std::string &program, const std::vector<std::string> &arguments)
{
    std::string line = quoted(Shell::Sh, program);
    for (const std::string &argument : arguments)
        line += ' ' + quoted(Shell::Sh, argument);
    return line;
}

std::vector<ui::Launcher::Conflict> shown(const std::vector<LaunchConflict> &conflicts)
{
    std::vector<ui::Launcher::Conflict> out;
    for (const LaunchConflict &conflict : conflicts)
        out.push_back({QString::fromStdString(conflict.file + ":" + std::to_string(conflict.line)),
                       QString::fromStdString(conflict.name)});
    return out;
}

} // namespace

TerminalLauncher::TerminalLauncher(Surroundings surroundings)
    : m_surroundings(std::move(surroundings))
{
}

Environment TerminalLauncher::environmentFor(const QString &claude) const
{
    Environment environment = m_surroundings.environment();
    if (const std::string &more = m_loginPath.path(); !more.empty()) {
        // An empty folder of PATH would be the one that one is in.
        std::string &path = environment["PATH"];
        path += (path.empty() ? "" : ":") + more;
    }
    if (!claude.isEmpty())
        environment["CLAUDE_PATH"] = claude.toStdString();
    // They are meant for this program's windows.
    for (const char *name : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
        environment.erase(name);
    return environment;
}

std::vector<ui::Launcher::Terminal> TerminalLauncher::terminals() const
{
    std::vector<Terminal> out;
    for (const app::Terminal &terminal :
         findTerminals(ownSystem(), m_surroundings.environment(), isProgram))
        out.push_back({QString::fromStdString(terminal.id), QString::fromStdString(terminal.name)});
    return out;
}

Expected<QString> TerminalLauncher::findClaude(const QString &chosen) const
{
    auto found = app::findClaude(environmentFor(chosen));
    if (!found)
        return Unexpected(std::move(found.error()));
    return QString::fromStdString(*found);
}

void TerminalLauncher::searchClaude(QObject *context, std::function<void()> done)
{
    if (findClaude({}))
        return;
    QObject::connect(&m_loginPath, &LoginPath::done, context, std::move(done),
                     Qt::SingleShotConnection);
    m_loginPath.ask(m_surroundings.environment());
}

std::string TerminalLauncher::baseUrl() const
{
    std::string address = m_surroundings.address();
    const config::SettingsPtr settings = m_surroundings.settings();
    return address.empty() && settings ? baseUrlFor(settings->host, settings->port) : address;
}

std::vector<ui::Launcher::Conflict> TerminalLauncher::settingsConflicts(const QString &folder) const
{
    return shown(
        findSettingsConflicts(m_surroundings.environment(), folder.toStdString(), baseUrl()));
}

std::vector<ui::Launcher::Conflict> TerminalLauncher::shellConflicts() const
{
    return shown(findShellConflicts(m_surroundings.environment(), baseUrl()));
}

Expected<app::Terminal> TerminalLauncher::terminalFor(const ui::LaunchWish &wish,
                                                      const Environment &environment) const
{
    if (wish.terminal == kCustomTerminal)
        return customTerminal(wish.customTerminal.toStdString(), environment, isProgram);
    const auto installed = findTerminals(ownSystem(), environment, isProgram);
    if (installed.empty())
        return unexpected(FailureKind::NotFound, "No terminal was found",
                          "Install one, or write the command of yours.");
    for (const app::Terminal &terminal : installed) {
        if (terminal.id == wish.terminal.toStdString())
            return terminal;
    }
    return installed.front();
}

Expected<TerminalLauncher::Plan> TerminalLauncher::planFor(const ui::LaunchWish &wish) const
{
    const config::SettingsPtr settings = m_surroundings.settings();
    if (!settings)
        return unexpected(FailureKind::ConfigInvalid, "The configuration has errors",
                          "Mend it first; the window shows what is wrong.");
    if (wish.folder.isEmpty() || !QFileInfo(wish.folder).isDir())
        return unexpected(FailureKind::NotFound,
                          wish.folder.isEmpty() ? std::string("No folder is chosen")
                                                : "There is no folder " + wish.folder.toStdString(),
                          "Choose the folder that Claude Code shall work in.");
    Plan plan;
    plan.folder = QDir(wish.folder).absolutePath().toStdString();
    plan.environment = environmentFor(wish.claude);
    auto facts = launchFacts(*settings, wish.profile.toStdString(), wish.model.toStdString());
    if (!facts)
        return Unexpected(std::move(facts.error()));
    plan.facts = std::move(*facts);
    auto terminal = terminalFor(wish, plan.environment);
    if (!terminal)
        return Unexpected(std::move(terminal.error()));
    plan.terminal = std::move(*terminal);
    plan.command =
        withOwnVariables({m_surroundings.program, "code"}, plan.environment, ownSystem());
    const auto option = [&plan](const char *name, const QString &value) {
        if (!value.isEmpty())
            plan.command.insert(plan.command.end(), {name, value.toStdString()});
    };
    option("--profile", wish.profile);
    option("--model", wish.model);
    const QStringList arguments = QProcess::splitCommand(wish.arguments);
    if (!arguments.isEmpty())
        plan.command.emplace_back("--");
    for (const QString &argument : arguments)
        plan.command.push_back(argument.toStdString());
    return plan;
}

Expected<ui::Launcher::Preview> TerminalLauncher::preview(const ui::LaunchWish &wish) const
{
    const auto plan = planFor(wish);
    if (!plan)
        return Unexpected(plan.error());
    const LaunchTarget target{.baseUrl = baseUrl(), .token = std::string(Secret::kMask)};
    std::string environment;
    const LaunchEnvironment changes = launchEnvironment(plan->facts, target, plan->environment);
    for (const std::string &name : changes.unset)
        environment += "unset " + name + '\n';
    for (const auto &[name, value] : changes.set)
        environment += name + '=' + value + '\n';
    return Preview{.command = QString::fromStdString(
                       lineOf(plan->terminal.program,
                              terminalArguments(plan->terminal, plan->folder, plan->command))),
                   .environment = QString::fromStdString(environment).trimmed()};
}

Expected<void> TerminalLauncher::launch(const ui::LaunchWish &wish)
{
    const auto plan = planFor(wish);
    if (!plan)
        return Unexpected(plan.error());
    if (auto claude = app::findClaude(plan->environment); !claude)
        return Unexpected(std::move(claude.error()));
    QProcessEnvironment environment;
    for (const auto &[name, value] : plan->environment)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    QStringList arguments;
    for (const std::string &argument :
         terminalArguments(plan->terminal, plan->folder, held(plan->command)))
        arguments.append(QString::fromStdString(argument));
    QProcess process;
    process.setProgram(QString::fromStdString(plan->terminal.program));
    process.setArguments(arguments);
    process.setWorkingDirectory(QString::fromStdString(plan->folder));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return unexpected(FailureKind::Internal,
                          "The terminal could not be started: "
                              + process.errorString().toStdString(),
                          "Choose another terminal.");
    return {};
}

} // namespace ccproxy::app
