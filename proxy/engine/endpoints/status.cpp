// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"
#include "engine/endpoints/endpoints.h"
#include "engine/metrics/exposition.h"

#include <QDateTime>

#include <algorithm>

namespace ccproxy::engine::endpoints {
std::string timestamp(std::chrono::system_clock::time_point time)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate).toStdString();
}

void writeState(json::Writer &w, const ProviderStatus &provider)
{
    w.key("usable").boolean(provider.usable);
    w.key("healthy").boolean(provider.healthy);
    if (!provider.verifiesTls)
        w.key("tls_verify").boolean(false);
    w.key("requests").number(static_cast<std::int64_t>(provider.requests));
    w.key("failures").number(static_cast<std::int64_t>(provider.failures));
    w.key("last_failure");
    if (provider.lastFailure.empty())
        w.null();
    else
        w.string(provider.lastFailure);
    w.key("keys").number(static_cast<std::int64_t>(provider.keys));
    w.key("keys_resting").number(static_cast<std::int64_t>(provider.restingKeys));
    w.key("models").beginArray();
    for (const failover::Health::Model &model : provider.models) {
        w.beginObject();
        w.key("name").string(model.name);
        w.key("breaker").string(nameOf(model.state));
        if (model.probeIn.count() > 0)
            w.key("probe_in").number(model.probeIn.count());
        if (model.openFor)
            w.key("open_for")
                .number(std::chrono::duration_cast<std::chrono::seconds>(*model.openFor).count());
        w.endObject();
    }
    w.endArray();
}

void hello(std::unique_ptr<InboundExchange> inbound, Host & /*host*/)
{
    respondJson(*inbound, R"({"name":"ccproxy","version":")" CCPROXY_VERSION R"("})");
}

void health(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    const EngineStatus now = host.status();
    const auto healthy = std::count_if(now.providers.begin(), now.providers.end(),
                                       [](const ProviderStatus &p) { return p.canServe(); });
    std::string body;
    json::Writer w(body);
    w.beginObject();
    w.key("status").string(healthy > 0 ? "healthy" : "unhealthy");
    w.key("timestamp").string(timestamp(std::chrono::system_clock::now()));
    w.key("providers").beginObject();
    w.key("healthy").number(healthy);
    w.key("total").number(static_cast<std::int64_t>(now.providers.size()));
    w.endObject().endObject();
    constexpr int kUnavailable = 503;
    respondJson(*inbound, body, healthy > 0 ? 200 : kUnavailable);
}

void metrics(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    if (!host.settings().performance.metricsEnabled) {
        respondNotFound(*inbound, host);
        return;
    }
    ResponseHead head(200);
    head.add("content-type", Exposition::kContentType);
    inbound->respond(head, host.metrics());
}

std::string_view wordFor(const EngineStatus &now)
{
    if (now.state == EngineStatus::State::Draining)
        return "stopping";
    return now.isPaused ? "paused" : "running";
}

void status(std::unique_ptr<InboundExchange> inbound, Host &host)
{
    const EngineStatus now = host.status();
    const auto time = std::chrono::system_clock::now();
    std::string body;
    json::Writer w(body);
    w.beginObject();
    w.key("status").string(wordFor(now));
    w.key("timestamp").string(timestamp(time));
    w.key("proxy").beginObject();
    w.key("version").string(CCPROXY_VERSION);
    w.key("uptime").number(
        std::chrono::duration_cast<std::chrono::seconds>(time - now.startedAt).count());
    w.key("requests_served").number(static_cast<std::int64_t>(now.requestsServed));
    w.key("active").number(now.active);
    w.endObject();
    w.key("providers").beginArray();
    for (const ProviderStatus &provider : now.providers) {
        w.beginObject();
        w.key("name").string(provider.name);
        w.key("type").string(provider.dialect);
        w.key("enabled").boolean(provider.enabled);
        writeState(w, provider);
        w.endObject();
    }
    w.endArray().endObject();
    respondJson(*inbound, body);
}

} // namespace ccproxy::engine::endpoints
