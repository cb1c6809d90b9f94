// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "instance/client.h"
#include "instance/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <chrono>

namespace ccproxy::app {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string textAt(const QJsonObject &object, const char *key)
{
    return wire::utf8(object.value(QLatin1String(key)));
}

std::string numberAt(const QJsonObject &object, const char *key)
{
    return std::to_string(object.value(QLatin1String(key)).toInteger());
}

/// "2 d 3 h", "5 min 12 s": the two largest units.
std::string durationText(qint64 seconds)
{
    struct Unit {
        qint64 seconds;
        const char *name;
    };
    constexpr Unit kUnits[] = {{86400, " d"}, {3600, " h"}, {60, " min"}, {1, " s"}};
    std::string out;
    int shown = 0;
    for (const Unit &unit : kUnits) {
        const qint64 count = seconds / unit.seconds;
        seconds %= unit.seconds;
        if (count == 0 && (shown == 0 || unit.seconds == 1))
            continue;
        if (shown++ == 2)
            break;
        out += (out.empty() ? "" : " ") + std::to_string(count) + unit.name;
    }
    return out.empty() ? "0 s" : out;
}

/// "2 of 20"; "" before the first.
std::string lastTries(const QJsonObject &provider)
{
    const std::string tries = numberAt(provider, "last_tries");
    return tries == "0" ? std::string() : numberAt(provider, "last_tries_failed") + " of " + tries;
}

/// A line for each model whose breaker keeps requests from it.
std::string restingModels(const QJsonObject &provider)
{
    std::string out;
    const QJsonArray models = provider.value(QLatin1String("models")).toArray();
    for (const QJsonValue &value : models) {
        const QJsonObject model = value.toObject();
        const QJsonValue since = model.value(QLatin1String("open_for"));
        if (since.isUndefined())
            continue;
        out += textAt(provider, "name") + "," + textAt(model, "name") + " has failed for "
            + durationText(since.toInteger()) + "; others are asked first";
        const qint64 rest = model.value(QLatin1String("probe_in")).toInteger();
        out +=
            rest > 0 ? " for " + durationText(rest) + " more.\n" : " until a request tries it.\n";
    }
    return out.empty() ? out : "\n" + out;
}

std::string forPeople(const QJsonObject &status)
{
    const std::string configuration = textAt(status, "configuration");
    const std::string address = textAt(status, "address");
    const bool isPaused = status.value(wire::kPaused).toBool();
    std::string out = "CCProxy " + textAt(status, "version") + " is "
        + (isPaused ? "paused" : textAt(status, "state")) + " (" + textAt(status, "mode") + ").\n";
    out += aligned({
        {"address", address.empty() ? "none" : address},
        {"process", numberAt(status, "pid")},
        {"uptime", durationText(status.value(QLatin1String("uptime")).toInteger())},
        {"requests", numberAt(status, "requests") + ", " + numberAt(status, "active") + " active"},
        {"configuration", configuration.empty() ? "none: by the environment" : configuration},
    });
    Rows rows{{"PROVIDER", "TYPE", "STATE", "REQUESTS", "FAILURES", "RECENT", "LAST FAILURE"}};
    std::string resting;
    const QJsonArray providers = status.value(QLatin1String("providers")).toArray();
    for (const QJsonValue &value : providers) {
        const QJsonObject provider = value.toObject();
        rows.push_back({textAt(provider, "name"), textAt(provider, "type"),
                        providerState(provider).shown(), numberAt(provider, "requests"),
                        numberAt(provider, "failures"), lastTries(provider),
                        textAt(provider, "last_failure")});
        resting += restingModels(provider);
    }
    return rows.size() > 1 ? out + "\n" + aligned(rows) + resting : out;
}

} // namespace

ToldState providerState(const QJsonObject &provider)
{
    const auto is = [&provider](const char *key) {
        return provider.value(QLatin1String(key)).toBool();
    };
    if (!is("enabled"))
        return {"off", Tone::Quiet};
    if (is("waiting"))
        return {"waiting for the keychain", Tone::Doubtful};
    if (!is("usable"))
        return {"not usable", Tone::Doubtful};
    return is("healthy") ? ToldState{"ok", Tone::Good} : ToldState{"failing", Tone::Bad};
}

namespace {

/// What changes by itself with time tells nothing new.
QJsonObject withoutClock(QJsonObject status)
{
    status.remove(QLatin1String("uptime"));
    QJsonArray providers = status.value(wire::kProviders).toArray();
    for (QJsonValueRef value : providers) {
        QJsonObject provider = value.toObject();
        QJsonArray models = provider.value(QLatin1String("models")).toArray();
        for (QJsonValueRef each : models) {
            QJsonObject model = each.toObject();
            model.remove(QLatin1String("open_for"));
            model.remove(QLatin1String("probe_in"));
            each = model;
        }
        provider.insert(QStringLiteral("models"), models);
        value = provider;
    }
    status.insert(wire::kProviders, providers);
    return status;
}

/// Prints the state again each time that it has changed, until the instance ends.
int follow(InstanceClient &client, const Invocation &invocation)
{
    constexpr auto kAgainAfter = std::chrono::seconds(1);
    QJsonObject shown;
    for (;;) {
        auto answer = client.ask(wire::kStatus);
        if (!answer)
            return fail(answer.error());
        answer->insert(QStringLiteral("running"), true);
        if (withoutClock(*answer) != withoutClock(shown)) {
            if (invocation.json)
                print(QJsonDocument(*answer).toJson(QJsonDocument::Compact).toStdString() + "\n");
            else
                print((shown.isEmpty() ? "" : "\n") + forPeople(*answer));
            shown = *answer;
        }
        QThread::msleep(std::chrono::milliseconds(kAgainAfter).count());
    }
}

} // namespace

int status(const Invocation &invocation)
{
    auto client = InstanceClient::open(ownPlace());
    auto answer = client ? client->ask(wire::kStatus) : Unexpected(std::move(client.error()));
    if (!answer && answer.error().kind != FailureKind::NotRunning)
        return fail(answer.error());
    if (!answer) {
        if (invocation.json)
            printJson({{QStringLiteral("running"), false}});
        else
            print(answer.error().text() + "\n");
        return faceOf(FailureKind::NotRunning).exitCode;
    }
    if (invocation.follow)
        return follow(*client, invocation);
    if (invocation.json) {
        answer->insert(QStringLiteral("running"), true);
        printJson(*answer);
    } else {
        print(forPeople(*answer));
    }
    return 0;
}

} // namespace ccproxy::app
