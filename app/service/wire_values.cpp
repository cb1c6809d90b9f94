// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/wire_values.h"

#include "instance/wire.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace ccproxy::app {
namespace {

using State = engine::EngineStatus::State;

/// As GET /status has it.
QJsonObject toJson(const failover::Health::Model &model)
{
    QJsonObject out{{QStringLiteral("name"), wire::text(model.name)},
                    {QStringLiteral("breaker"), wire::text(std::string(nameOf(model.state)))}};
    if (model.probeIn.count() > 0)
        out.insert(QStringLiteral("probe_in"), static_cast<qint64>(model.probeIn.count()));
    if (model.openFor)
        out.insert(QStringLiteral("open_for"),
                   static_cast<qint64>(
                       std::chrono::duration_cast<std::chrono::seconds>(*model.openFor).count()));
    return out;
}

QJsonObject toJson(const engine::ProviderStatus &provider)
{
    QJsonArray models;
    for (const failover::Health::Model &model : provider.models)
        models.append(toJson(model));
    return {
        {QStringLiteral("name"), wire::text(provider.name)},
        {QStringLiteral("type"), wire::text(provider.dialect)},
        {QStringLiteral("enabled"), provider.enabled},
        {QStringLiteral("usable"), provider.usable},
        {QStringLiteral("waiting"), provider.waiting},
        {QStringLiteral("healthy"), provider.healthy},
        {QStringLiteral("tls_verify"), provider.verifiesTls},
        {QStringLiteral("requests"), static_cast<qint64>(provider.requests)},
        {QStringLiteral("failures"), static_cast<qint64>(provider.failures)},
        {QStringLiteral("last_failure"),
         provider.lastFailure.empty() ? QJsonValue() : wire::text(provider.lastFailure)},
        {QStringLiteral("last_tries"), static_cast<qint64>(provider.recent.size())},
        {QStringLiteral("last_tries_failed"),
         static_cast<qint64>(std::count(provider.recent.begin(), provider.recent.end(), false))},
        {QStringLiteral("models"), models}};
}

} // namespace

QString stateName(State state)
{
    switch (state) {
    case State::Stopped:
        return QStringLiteral("stopped");
    case State::Starting:
        return QStringLiteral("starting");
    case State::Running:
        return QStringLiteral("running");
    case State::Draining:
        break;
    }
    return wire::kStopping;
}

void addStatus(QJsonObject &out, const engine::EngineStatus &status)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    const auto now = std::chrono::system_clock::now();
    const bool hasStarted = status.startedAt.time_since_epoch().count() != 0;
    const qint64 startedAt = duration_cast<seconds>(status.startedAt.time_since_epoch()).count();
    out.insert(QStringLiteral("host"), wire::text(status.host));
    out.insert(QStringLiteral("port"), status.port);
    out.insert(QStringLiteral("started_at"),
               hasStarted ? QJsonValue(
                   QDateTime::fromSecsSinceEpoch(startedAt).toUTC().toString(Qt::ISODate))
                          : QJsonValue());
    out.insert(QStringLiteral("uptime"),
               hasStarted
                   ? static_cast<qint64>(duration_cast<seconds>(now - status.startedAt).count())
                   : 0);
    out.insert(QStringLiteral("requests"), static_cast<qint64>(status.requestsServed));
    out.insert(QStringLiteral("active"), status.active);
    out.insert(wire::kPaused, status.isPaused);
    QJsonArray providers;
    for (const engine::ProviderStatus &provider : status.providers)
        providers.append(toJson(provider));
    out.insert(wire::kProviders, providers);
}

void addKeyEnds(QJsonObject &out, const config::Settings &settings)
{
    QJsonArray providers = out.value(wire::kProviders).toArray();
    for (qsizetype i = 0; i < providers.size(); ++i) {
        QJsonObject shown = providers[i].toObject();
        const auto *provider = settings.provider(wire::utf8(shown.value(QLatin1String("name"))));
        if (provider == nullptr)
            continue;
        QJsonArray ends;
        const auto add = [&ends](const config::SecretSource &source) {
            ends.append(source.value.empty() ? QString() : wire::text(source.value.masked()));
        };
        if (provider->apiKey.isSet())
            add(provider->apiKey);
        for (const config::SecretSource &source : provider->apiKeys)
            add(source);
        shown.insert(wire::kKeyEnds, ends);
        providers[i] = shown;
    }
    out.insert(wire::kProviders, providers);
}

QJsonObject toJson(const LaunchFacts &facts)
{
    QJsonObject out{{wire::kModel, wire::text(facts.model)},
                    {wire::kHaikuModel, wire::text(facts.haikuModel)},
                    {wire::kAttribution, facts.attribution},
                    {wire::kModelClassifies, facts.autoMode == config::Launch::AutoMode::Model}};
    if (facts.window)
        out.insert(wire::kWindow, static_cast<qint64>(*facts.window));
    return out;
}

LaunchFacts launchFactsFrom(const QJsonObject &object)
{
    LaunchFacts facts;
    facts.model = wire::utf8(object.value(wire::kModel));
    facts.haikuModel = wire::utf8(object.value(wire::kHaikuModel));
    facts.attribution = object.value(wire::kAttribution).toBool();
    if (object.value(wire::kModelClassifies).toBool())
        facts.autoMode = config::Launch::AutoMode::Model;
    if (object.contains(wire::kWindow))
        facts.window = object.value(wire::kWindow).toInteger();
    return facts;
}

} // namespace ccproxy::app
