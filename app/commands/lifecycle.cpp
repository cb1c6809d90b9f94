// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"
#include "commands/background.h"
#include "commands/commands.h"
#include "commands/output.h"
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
    const auto holder = lockHolder(place);
    QJsonObject handover;
    bool hasAnswered = false;
    if (client) {
        QJsonObject arguments;
        if (timeout)
            arguments.insert(wire::kTimeout, static_cast<qint64>(timeout->count()));
        auto answer = client->ask(wire::kStop, arguments, timeout.value_or(kLongestDrain) + kGrace);
        // One that hangs up without a word is about to end as well.
        hasAnswered = answer || answer.error().kind == FailureKind::NotRunning;
        if (answer)
            handover = *answer;
    }
    if (!holder || platform::waitForExit(*holder, hasAnswered ? kGrace : 0ms))
        return handover;
    if (auto ended = endByForce(place); !ended)
        return Unexpected(std::move(ended.error()));
    tell("ccproxy: process " + std::to_string(*holder) + " did not answer and was ended");
    return handover;
}

/// Tells of the instance that runs; nothing when there is none.
std::optional<int> tellRunning()
{
    auto client = openLasting(WhileStopping::Wait);
    if (!client && client.error().kind == FailureKind::NotRunning)
        return {};
    if (!client)
        return fail(client.error());
    const auto hello = client->ask(wire::kStart, {}, kGrace);
    // It may have been about to end.
    if (!hello && hello.error().kind == FailureKind::NotRunning)
        return {};
    if (!hello)
        return fail(hello.error());
    print("CCProxy is already running at " + whereIs(*hello) + ".\n");
    return 0;
}

/// Pauses the instance, or resumes it.
int tellPaused(bool paused)
{
    auto client = openLasting(WhileStopping::GoOn);
    if (!client)
        return fail(client.error());
    const auto done = client->ask(wire::kPause, {{wire::kPaused, paused}}, kGrace);
    if (!done)
        return fail(done.error());
    print(paused ? "CCProxy is paused: new requests are refused until `ccproxy resume`.\n"
                 : "CCProxy lets requests in.\n");
    return 0;
}

} // namespace

int start(const Invocation &invocation)
{
    if (const auto exitCode = tellRunning())
        return *exitCode;
    if (const auto checked = checkBeforeStart(invocation); !checked)
        return fail(checked.error());
    const auto hello = startBackground(optionsOf(invocation));
    if (!hello) {
        // Perhaps another start at the same moment was faster.
        const auto running = tellRunning();
        return running ? *running : fail(hello.error());
    }
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
            return fail(makeFailure(FailureKind::Internal,
                                    "The running CCProxy is the tray application",
                                    "Restart it from its menu."));
        }
        const QJsonArray given = hello->value(wire::kOptions).toArray();
        for (const QJsonValue &option : given)
            options.push_back(wire::utf8(option));
        // A config.json of the folder that it was started in is the one that it has again.
        pinHomeFolder();
        if (!QDir::setCurrent(hello->value(wire::kDirectory).toString()))
            QDir::setCurrent(QString::fromStdString(place.home));
    } else if (client.error().kind == FailureKind::NotRunning) {
        return fail(client.error());
    }
    // What cannot start must not end what runs.
    std::vector<std::string> line{"start"};
    line.insert(line.end(), options.begin(), options.end());
    const auto asStarted = parse(line);
    if (const auto checked = checkBeforeStart(asStarted ? *asStarted : Invocation{}); !checked)
        return fail(checked.error());
    const auto handover = stopInstance(place, invocation.timeout);
    if (!handover)
        return fail(handover.error());
    const auto hello = startBackground(options, *handover);
    if (!hello)
        return fail(hello.error());
    print("CCProxy runs again at " + whereIs(*hello) + ".\n");
    return 0;
}

int pause(const Invocation & /*invocation*/)
{
    return tellPaused(true);
}

int resume(const Invocation & /*invocation*/)
{
    return tellPaused(false);
}

} // namespace ccproxy::app
