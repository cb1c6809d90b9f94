// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/findings.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/provider_change.h"
#include "doctor/doctor_run.h"
#include "doctor/provider_test.h"
#include "launcher/conflicts.h"
#include "launcher/environment.h"
#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

#include <algorithm>

/// doctor, and providers test.
namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// Somebody waits at a terminal.
constexpr std::chrono::milliseconds kPatience = 30s;

/// Runs a DoctorRun or a ProviderTest to its end; returns the exit code.
template <typename Run>
int runToEnd(Run &run, FindingReport &&report)
{
    std::optional<Failure> failure;
    QObject::connect(&run, &Run::begun, &run,
                     [&report](const DoctorTarget &target) { report.begin(target); });
    QObject::connect(&run, &Run::found, &run,
                     [&report](const doctor::Finding &finding) { report.add(finding); });
    QObject::connect(&run, &Run::finished, &run, [] { QCoreApplication::exit(0); });
    QObject::connect(&run, &Run::failed, &run, [&failure](const Failure &why) {
        failure = why;
        QCoreApplication::exit(1);
    });
    // Each finding tells what its request's line of the log would.
    QLoggingCategory::setFilterRules(QStringLiteral("ccproxy.*=false"));
    run.start();
    QCoreApplication::exec();
    return failure ? fail(*failure) : report.end();
}

/// The providers to test, all that are turned on without names, each with a model: the one that is
/// named, else the first that matters. One that is named is tested even when it is turned off.
Expected<std::vector<DoctorTarget>> testTargets(config::Settings &settings,
                                                const std::vector<std::string> &names)
{
    std::vector<DoctorTarget> out;
    const auto add = [&](const config::Provider &provider, std::string model) {
        const auto models = modelsOf(settings, provider);
        if (model.empty() && !models.empty())
            model = models.front().model;
        out.push_back({provider.name, std::move(model)});
    };
    for (const std::string &name : names) {
        const std::size_t comma = std::min(name.find(','), name.size());
        const auto found = std::find_if(
            settings.providers.begin(), settings.providers.end(),
            [&](const config::Provider &p) { return p.name == name.substr(0, comma); });
        if (found == settings.providers.end())
            return Unexpected(config::unknownProvider(settings, name.substr(0, comma)));
        found->enabled = true;
        add(*found, name.substr(std::min(comma + 1, name.size())));
    }
    for (const config::Provider &provider : settings.providers) {
        if (names.empty() && provider.enabled)
            add(provider, {});
    }
    if (out.empty())
        return unexpected(FailureKind::NotFound, "No provider is turned on",
                          "`ccproxy providers add NAME` adds one.");
    return out;
}

/// What is to be tried, with the keys of the keychain.
struct Subject {
    config::Settings settings;
    std::vector<DoctorTarget> targets;
};

/// `targetsOf` reads the arguments, and may turn providers of the settings on that they name.
template <typename TargetsOf>
Expected<Subject> subjectOf(const Invocation &invocation, TargetsOf targetsOf)
{
    auto configuration = validConfiguration(requestOf(invocation));
    if (!configuration)
        return Unexpected(std::move(configuration.error()));
    if (!configuration->notice.empty())
        tell("ccproxy: " + configuration->notice);
    config::Settings &settings = configuration->result.settings;
    auto targets = targetsOf(settings, invocation.arguments);
    if (!targets)
        return Unexpected(std::move(targets.error()));
    Keychain keychain;
    keychain.fillIn(settings);
    return Subject{std::move(settings), std::move(*targets)};
}

/// What leads Claude Code away from the proxy, whatever its models can do. `baseUrl`: "" when the
/// proxy's address is not known.
QJsonArray tellConflicts(const std::string &baseUrl)
{
    const Environment environment = platform::environment();
    QJsonArray out;
    for (const auto &conflicts :
         {findSettingsConflicts(environment, QDir::currentPath().toStdString(), baseUrl),
          findShellConflicts(environment, baseUrl)}) {
        if (const std::string line = inWords(conflicts); !line.empty())
            tell("ccproxy: " + line);
        for (const LaunchConflict &conflict : conflicts) {
            const bool isOfShell = conflict.source == LaunchConflict::Source::Shell;
            out.append(
                QJsonObject{{QStringLiteral("file"), QString::fromStdString(conflict.file)},
                            {QStringLiteral("line"), static_cast<qint64>(conflict.line)},
                            {QStringLiteral("name"), QString::fromStdString(conflict.name)},
                            {QStringLiteral("source"),
                             isOfShell ? QStringLiteral("shell") : QStringLiteral("settings")}});
        }
    }
    return out;
}

} // namespace

int examine(const Invocation &invocation)
{
    auto subject = subjectOf(invocation, &doctorTargets);
    QJsonArray conflicts = tellConflicts(
        subject ? baseUrlFor(subject->settings.host, subject->settings.port) : std::string());
    if (!subject)
        return fail(subject.error());
    DoctorRun run(std::move(subject->settings), std::move(subject->targets));
    FindingReport report(QStringLiteral("models"), invocation.json);
    report.setConflicts(std::move(conflicts));
    return runToEnd(run, std::move(report));
}

int providersTest(const Invocation &invocation)
{
    auto subject = subjectOf(invocation, &testTargets);
    if (!subject)
        return fail(subject.error());
    ProviderTest run(std::move(subject->settings), std::move(subject->targets),
                     doctor::Cost::Tokens, invocation.timeout.value_or(kPatience));
    return runToEnd(run, {QStringLiteral("providers"), invocation.json});
}

} // namespace ccproxy::app
