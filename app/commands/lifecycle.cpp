// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"
#include "commands/background.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "configuration.h"
#include "instance/client.h"
#include "instance/wire.h"

#include <QDir>
#include <QJsonArray>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// What a stopped instance may take beyond the time that its answers get.
constexpr std::chrono::milliseconds kGrace = 5s;
/// Longest `shutdown_timeout` that a `stop` without a timeout waits for.
constexpr std::chrono::milliseconds kLongestDrain = 24h;

/// Problems of the configuration are for the terminal, not for the log of a background process.
bool tellConfiguration(const Invocation &invocation, int &exitCode)
{
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration) {
        exitCode = fail(configuration.error());
        return false;
    }
    if (!configuration->notice.empty())
        tell(configuration->notice + ".");
    tellProblems(configuration->result);
    if (!configuration->result.hasErrors())
        return true;
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = "The configuration has errors, so nothing was started";
    failure.remedy = "Mend what stands above.";
    exitCode = fail(failure);
    return false;
}

/// Ends a process that does not end by itself, step by step, and only while it holds our lock.
Expected<void> endByForce(const InstancePlace &place)
{
    for (const auto how : {platform::EndHow::Asked, platform::EndHow::Killed}) {
        const auto holder = lockHolder(place);
        if (!holder)
            return {};
        platform::endProcess(*holder, how);
        if (platform::waitForExit(*holder, kGrace))
            return {};
    }
    Failure failure = hungInstance(place);
    failure.remedy = "The system does not let us end it.";
    return Unexpected(std::move(failure));
}

/// Ends the instance; what it hands over to the next one.
Expected<QJsonObject> stopInstance(const InstancePlace &place,
                                   std::optional<std::chrono::milliseconds> timeout)
{
    auto client = InstanceClient::open(place);
    if (!client && client.error().kind == FailureKind::NotRunning)
        return Unexpected(std::move(client.error()));
    QJsonObject handover;
    if (client) {
        QJsonObject arguments;
        if (timeout)
            arguments.insert(wire::kTimeout, static_cast<qint64>(timeout->count()));
        auto answer = client->ask(wire::kStop, arguments, timeout.value_or(kLongestDrain) + kGrace);
        if (answer)
            handover = *answer;
        client->waitForEnd(kGrace);
    }
    const auto holder = lockHolder(place);
    if (!holder || platform::waitForExit(*holder, client ? kGrace : 0ms))
        return handover;
    if (auto ended = endByForce(place); !ended)
        return Unexpected(std::move(ended.error()));
    tell("ccproxy: process " + std::to_string(*holder) + " did not answer and was ended");
    return handover;
}

} // namespace

int start(const Invocation &invocation)
{
    if (auto client = InstanceClient::open(ownPlace())) {
        const auto hello = client->ask(wire::kStart, {}, kGrace);
        if (!hello)
            return fail(hello.error());
        print("CCProxy is already running at " + whereIs(*hello) + ".\n");
        return 0;
    } else if (client.error().kind != FailureKind::NotRunning) {
        return fail(client.error());
    }
    int exitCode = 0;
    if (!tellConfiguration(invocation, exitCode))
        return exitCode;
    const auto hello = startBackground(optionsOf(invocation));
    if (!hello)
        return fail(hello.error());
    print("CCProxy runs at " + whereIs(*hello) + ".\n");
    return 0;
}

int stop(const Invocation &invocation)
{
    const auto stopped = stopInstance(ownPlace(), invocation.timeout);
    if (!stopped) {
        Failure failure = stopped.error();
        if (failure.kind == FailureKind::NotRunning)
            failure.remedy.clear();
        return fail(failure);
    }
    print("CCProxy has stopped.\n");
    return 0;
}

int restart(const Invocation &invocation)
{
    const InstancePlace place = ownPlace();
    std::vector<std::string> options;
    if (auto client = InstanceClient::open(place)) {
        const auto hello = client->ask(wire::kHello);
        if (!hello)
            return fail(hello.error());
        if (wire::utf8(hello->value(wire::kMode)) == "tray") {
            Failure failure;
            failure.message = "The running CCProxy is the tray application";
            failure.remedy = "Restart it from its menu.";
            return fail(failure);
        }
        const QJsonArray given = hello->value(wire::kOptions).toArray();
        for (const QJsonValue &option : given)
            options.push_back(wire::utf8(option));
        // A config.json of the folder that it was started in is the one that it has again.
        QDir::setCurrent(hello->value(wire::kDirectory).toString());
    } else if (client.error().kind == FailureKind::NotRunning) {
        return fail(client.error());
    }
    // What cannot start must not end what runs.
    std::vector<std::string> line{"start"};
    line.insert(line.end(), options.begin(), options.end());
    const auto asStarted = parse(line);
    int exitCode = 0;
    if (!tellConfiguration(asStarted ? *asStarted : Invocation{}, exitCode))
        return exitCode;
    const auto handover = stopInstance(place, invocation.timeout);
    if (!handover)
        return fail(handover.error());
    const auto hello = startBackground(options, *handover);
    if (!hello)
        return fail(hello.error());
    print("CCProxy runs again at " + whereIs(*hello) + ".\n");
    return 0;
}

} // namespace ccproxy::app
