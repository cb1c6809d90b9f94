// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/resolve.h"
#include "core/config/secrets.h"
#include "core/config/url.h"
#include "instance/client.h"
#include "instance/wire.h"

#include <QJsonArray>

/// providers list.
namespace ccproxy::app {
namespace {

using Kind = config::SecretSource::Kind;

/// What the running instance says of a provider; empty when there is none.
QJsonObject runningOf(const QJsonObject &status, const std::string &name)
{
    const QJsonArray providers = status.value(QLatin1String("providers")).toArray();
    for (const QJsonValue &value : providers) {
        if (wire::utf8(value.toObject().value(QLatin1String("name"))) == name)
            return value.toObject();
    }
    return {};
}

ToldState stateOf(const config::Provider &provider, const QJsonObject &running)
{
    if (!provider.enabled)
        return {"off", Tone::Quiet};
    if (running.isEmpty())
        return {"not running", Tone::Quiet};
    return providerState(running);
}

std::vector<config::SecretSource> keysOf(const config::Provider &provider)
{
    std::vector<config::SecretSource> out;
    if (provider.apiKey.isSet())
        out.push_back(provider.apiKey);
    out.insert(out.end(), provider.apiKeys.begin(), provider.apiKeys.end());
    return out;
}

/// The end of a key as a running instance knows it, or as it was read here; "" = not known.
std::string endOf(const config::SecretSource &source, const QJsonObject &running, qsizetype number)
{
    if (!source.value.empty())
        return source.value.masked();
    const QJsonArray ends = running.value(wire::kKeyEnds).toArray();
    return wire::utf8(ends.at(number));
}

QJsonObject keyJson(const config::SecretSource &source, const std::string &owner,
                    const std::string &end)
{
    QJsonObject out{{QStringLiteral("ends"), end.empty() ? QJsonValue() : wire::text(end)}};
    const QString from = QStringLiteral("from");
    if (source.kind == Kind::Keychain) {
        out.insert(from, QStringLiteral("keychain"));
        out.insert(QStringLiteral("entry"),
                   wire::text(std::string(config::entryOf(source, owner))));
    } else if (source.kind == Kind::Environment) {
        out.insert(from, QStringLiteral("environment"));
        out.insert(QStringLiteral("variable"), wire::text(source.name));
    } else {
        out.insert(from, QStringLiteral("file"));
    }
    return out;
}

std::string keyText(const config::SecretSource &source, const std::string &owner,
                    const std::string &end)
{
    std::string out = "file";
    if (source.kind == Kind::Keychain) {
        const std::string_view entry = config::entryOf(source, owner);
        out = entry == owner ? "keychain" : "keychain:" + std::string(entry);
    } else if (source.kind == Kind::Environment) {
        out = "environment " + source.name;
    }
    return end.empty() ? out : out + " " + end;
}

std::string noKeyText(const config::Provider &provider)
{
    const auto *entry = config::entryOf(provider);
    const bool needsOne = entry && entry->needsKey && provider.apiBaseUrl.empty();
    return needsOne ? "none" : "none needed";
}

} // namespace

int providersList(const Invocation &invocation)
{
    const auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    tellProblems(configuration->result);
    auto client = InstanceClient::open(ownPlace());
    const auto answer = client ? client->ask(wire::kStatus) : Unexpected(client.error());
    const QJsonObject status = answer ? *answer : QJsonObject();
    std::vector<std::vector<std::string>> rows{{"NAME", "TYPE", "ADDRESS", "KEY", "STATE"}};
    QJsonArray list;
    for (const config::Provider &provider : configuration->result.settings.providers) {
        const QJsonObject running = runningOf(status, provider.name);
        const auto resolved = config::resolve(provider);
        const std::string type =
            resolved ? std::string(dialectName(resolved->dialect)) : provider.type;
        const std::string address =
            config::maskedUrl(resolved ? resolved->baseUrl : provider.apiBaseUrl);
        const ToldState state = stateOf(provider, running);
        std::string keyTexts;
        QJsonArray keys;
        qsizetype number = 0;
        for (const config::SecretSource &source : keysOf(provider)) {
            const std::string end = endOf(source, running, number++);
            keyTexts += (keyTexts.empty() ? "" : ", ") + keyText(source, provider.name, end);
            keys.append(keyJson(source, provider.name, end));
        }
        rows.push_back({provider.name, type, address.empty() ? "-" : address,
                        keyTexts.empty() ? noKeyText(provider) : keyTexts, state.shown()});
        list.append(QJsonObject{{QStringLiteral("name"), wire::text(provider.name)},
                                {QStringLiteral("type"), wire::text(type)},
                                {QStringLiteral("address"), wire::text(address)},
                                {QStringLiteral("enabled"), provider.enabled},
                                {QStringLiteral("keys"), keys},
                                {QStringLiteral("state"), wire::text(std::string(state.text))}});
    }
    if (invocation.json)
        printJson({{QStringLiteral("providers"), list}});
    else
        print(aligned(rows, 0));
    return 0;
}

} // namespace ccproxy::app
