// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/background.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "configuration.h"
#include "instance/client.h"
#include "instance/wire.h"
#include "launcher/conflicts.h"
#include "launcher/environment.h"
#include "launcher/find_claude.h"
#include "launcher/shell.h"
#include "service/wire_values.h"

#include <QDir>
#include <QJsonArray>

namespace ccproxy::app {
namespace {

struct Launch {
    LaunchFacts facts;
    LaunchTarget target;
    bool isRunning = true; ///< the proxy answers already
};

/// A launch through the running instance. With a `pid` it counts as a session of that process.
Expected<Launch> launchThrough(InstanceClient &client, const Invocation &invocation,
                               platform::Pid pid)
{
    const auto answer = client.ask(wire::kLaunch,
                                   {{wire::kPid, static_cast<qint64>(pid)},
                                    {wire::kProfile, wire::text(invocation.profile)},
                                    {wire::kModel, wire::text(invocation.model)},
                                    {wire::kDirectory, QDir::currentPath()}});
    if (!answer)
        return Unexpected(answer.error());
    return Launch{.facts = launchFactsFrom(*answer),
                  .target = {.baseUrl = wire::utf8(answer->value(wire::kBaseUrl)),
                             .token = wire::utf8(answer->value(wire::kToken))}};
}

/// What a launch will be once the proxy runs.
Expected<Launch> launchToCome(const Invocation &invocation)
{
    const auto configuration = validConfiguration(requestOf(invocation));
    if (!configuration)
        return Unexpected(configuration.error());
    const config::Settings &settings = configuration->result.settings;
    auto facts = launchFacts(settings, invocation.profile, invocation.model);
    if (!facts)
        return Unexpected(std::move(facts.error()));
    if (settings.apiKey.isSet()) {
        // Only a running instance can accept a token, and the apikey itself is not printed.
        Failure failure = notRunning();
        failure.message = "CCProxy is not running, and with an apikey it must be running to make "
                          "the token of a launch";
        return Unexpected(std::move(failure));
    }
    return Launch{
        .facts = std::move(*facts),
        .target = {.baseUrl = baseUrlFor(settings.host, settings.port), .token = newLaunchToken()},
        .isRunning = false};
}

/// For what is only printed: nothing is started.
Expected<Launch> launchToPrint(const Invocation &invocation)
{
    auto client = openLasting(WhileStopping::GoOn);
    if (client)
        return launchThrough(*client, invocation, 0);
    if (client.error().kind == FailureKind::NotRunning)
        return launchToCome(invocation);
    return Unexpected(std::move(client.error()));
}

/// The running instance, or one that ends with the session that it was started for.
Expected<InstanceClient> runningOrStarted(const Invocation &invocation, bool &wasStarted)
{
    auto client = openLasting(WhileStopping::Wait);
    if (client || client.error().kind != FailureKind::NotRunning) {
        if (client && !invocation.config.empty())
            tell("ccproxy: the proxy runs already, so --config has no effect");
        return client;
    }
    if (auto checked = checkBeforeStart(invocation); !checked)
        return Unexpected(std::move(checked.error()));
    const auto hello = startBackground(optionsOf(invocation), {{wire::kTransient, true}});
    wasStarted = hello.has_value();
    // Also when it was not: another launch at the same moment may have been faster.
    client = InstanceClient::open(ownPlace());
    if (!client && !hello)
        return Unexpected(hello.error());
    return client;
}

/// One line when Claude Code's own settings lead it away from this launch.
void tellConflicts(const Launch &launch, const Environment &environment)
{
    const std::string line = inWords(findSettingsConflicts(
        environment, QDir::currentPath().toStdString(), launch.target.baseUrl));
    if (!line.empty())
        tell("ccproxy: " + line);
}

int printCode(const Invocation &invocation, const Environment &environment)
{
    const auto launch = launchToPrint(invocation);
    if (!launch)
        return fail(launch.error());
    tellConflicts(*launch, environment);
    std::string program = "claude";
    if (auto found = findClaude(environment))
        program = std::move(*found);
    else
        tell("ccproxy: " + found.error().text());
    std::vector<std::string> command{std::move(program)};
    for (std::string &argument : launchArguments(launch->facts, invocation.arguments))
        command.push_back(std::move(argument));
    std::vector<std::string> before;
    if (!launch->isRunning) {
        before = {platform::ownConsoleProgram(), "start"};
        for (std::string &option : optionsOf(invocation))
            before.push_back(std::move(option));
    }
    print(
        commandLine(launchEnvironment(launch->facts, launch->target, environment), command, before)
        + "\n");
    return 0;
}

} // namespace

int code(const Invocation &invocation)
{
    const Environment environment = platform::environment();
    if (invocation.print)
        return printCode(invocation, environment);
    // Before anything is started for it.
    const auto program = findClaude(environment);
    if (!program) {
        // A slip on this command line comes before what is to be installed.
        const auto launch = launchToPrint(invocation);
        const bool isSlip = !launch && launch.error().kind == FailureKind::UsageError;
        return fail(isSlip ? launch.error() : program.error());
    }
    bool wasStarted = false;
    auto client = runningOrStarted(invocation, wasStarted);
    if (!client)
        return fail(client.error());
    const auto launch = launchThrough(*client, invocation, platform::ownPid());
    if (!launch) {
        if (wasStarted)
            (void)client->ask(wire::kStop);
        return fail(launch.error());
    }
    tellConflicts(*launch, environment);
    Environment childs =
        launchEnvironment(launch->facts, launch->target, environment).appliedTo(environment);
    childs["PATH"] = pathWithFolderOf(*program, valueOf(environment, "PATH"));
    return fail(platform::replaceProcess(
        *program, launchArguments(launch->facts, invocation.arguments), childs));
}

int env(const Invocation &invocation)
{
    const auto launch = launchToPrint(invocation);
    if (!launch)
        return fail(launch.error());
    const LaunchEnvironment environment =
        launchEnvironment(launch->facts, launch->target, platform::environment());
    if (!launch->isRunning)
        tell("ccproxy: " + notRunning().text());
    if (!invocation.json) {
        print(assignments(*shellFrom(invocation.shell), environment));
        return 0;
    }
    QJsonObject set;
    for (const auto &[name, value] : environment.set)
        set.insert(wire::text(name), wire::text(value));
    QJsonArray unset;
    for (const std::string &name : environment.unset)
        unset.append(wire::text(name));
    printJson({{QStringLiteral("running"), launch->isRunning},
               {QStringLiteral("set"), set},
               {QStringLiteral("unset"), unset}});
    return 0;
}

} // namespace ccproxy::app
