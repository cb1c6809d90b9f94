// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metrics/metrics.h"

#include <algorithm>

namespace ccproxy::engine {
namespace {

constexpr std::string_view kOther = "other";

constexpr std::array<std::string_view, 5> kStatusNames{"2xx", "3xx", "4xx", "5xx", "cancelled"};

std::size_t statusClass(const ExchangeRecord &record)
{
    constexpr std::size_t kCancelled = kStatusNames.size() - 1;
    if (record.cancelled || record.status < 200 || record.status > 599)
        return kCancelled;
    // A stream that broke off had begun with a 200.
    if (record.status < 300 && !record.failure.empty())
        return 3;
    return static_cast<std::size_t>(record.status / 100 - 2);
}

/// The entry of that name; where there are too many, that of "other".
template <typename T>
T &entryOf(std::map<std::string, T, std::less<>> &entries, std::string_view name, std::size_t most)
{
    if (const auto found = entries.find(name); found != entries.end())
        return found->second;
    return entries[std::string(entries.size() < most ? name : kOther)];
}

} // namespace

void Metrics::Histogram::add(std::chrono::microseconds time)
{
    const double seconds = std::chrono::duration<double>(time).count();
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), seconds);
    ++m_counts[static_cast<std::size_t>(bound - kBounds.begin())];
    m_sum += time;
}

void Metrics::Histogram::write(Exposition &out, Exposition::Label label) const
{
    out.histogram(label, kBounds, m_counts, std::chrono::duration<double>(m_sum).count());
}

Metrics::Provider &Metrics::provider(std::string_view name)
{
    return entryOf(m_providers, name, kMostProviders);
}

Metrics::Model &Metrics::model(Provider &provider, std::string_view name)
{
    return entryOf(provider.models, name, kMostModels);
}

Metrics::Route &Metrics::route(Model &model, std::string_view name)
{
    const auto find = [&model](std::string_view wanted) {
        return std::find_if(model.routes.begin(), model.routes.end(),
                            [wanted](const Route &r) { return r.name == wanted; });
    };
    auto found = find(name);
    if (found == model.routes.end() && model.routes.size() >= kMostRoutes) {
        name = kOther;
        found = find(name);
    }
    if (found != model.routes.end())
        return *found;
    return model.routes.emplace_back(Route{std::string(name), {}});
}

void Metrics::count(const ExchangeRecord &record)
{
    // Nobody was asked for what was refused by itself.
    static const AttemptRecord kNone;
    const AttemptRecord &last = record.attempts.empty() ? kNone : record.attempts.back();
    Provider &answerer = provider(last.provider);
    Model &asked = model(answerer, last.model);
    ++route(asked, record.route).byStatus[statusClass(record)];
    asked.usage.input += record.usage.input;
    asked.usage.output += record.usage.output;
    asked.usage.cacheRead += record.usage.cacheRead;
    asked.usage.cacheWrite += record.usage.cacheWrite;
    for (const AttemptRecord &attempt : record.attempts) {
        Provider &tried = &attempt == &last ? answerer : provider(attempt.provider);
        ++tried.attempts;
        if (attempt.failureKind)
            ++tried.failures[static_cast<std::size_t>(*attempt.failureKind)];
    }
    if (record.attempts.empty())
        return;
    if (record.firstContent.count() > 0)
        answerer.firstContent.add(record.firstContent);
    answerer.total.add(record.total);
}

void Metrics::write(Exposition &out) const
{
    writeRequests(out);
    writeAttempts(out);
    writeTokens(out);
    out.family("ccproxy_first_content_seconds", "histogram",
               "From a request's arrival to the first content of its answer.");
    for (const auto &[name, provider] : m_providers)
        provider.firstContent.write(out, {"provider", name});
    out.family("ccproxy_request_seconds", "histogram",
               "From a request's arrival to the end of its answer.");
    for (const auto &[name, provider] : m_providers)
        provider.total.write(out, {"provider", name});
}

void Metrics::writeRequests(Exposition &out) const
{
    out.family("ccproxy_requests_total", "counter",
               "Messages requests that have ended, by who was asked last.");
    for (const auto &[name, provider] : m_providers) {
        for (const auto &[modelName, model] : provider.models) {
            for (const Route &route : model.routes) {
                for (std::size_t i = 0; i < route.byStatus.size(); ++i) {
                    if (route.byStatus[i] > 0)
                        out.sample({{"provider", name},
                                    {"model", modelName},
                                    {"route", route.name},
                                    {"status", kStatusNames[i]}},
                                   route.byStatus[i]);
                }
            }
        }
    }
}

void Metrics::writeAttempts(Exposition &out) const
{
    out.family("ccproxy_attempts_total", "counter", "Requests that were sent to providers.");
    for (const auto &[name, provider] : m_providers) {
        if (provider.attempts > 0)
            out.sample({{"provider", name}}, provider.attempts);
    }
    out.family("ccproxy_attempt_failures_total", "counter", "Those of them that failed.");
    for (const auto &[name, provider] : m_providers) {
        for (std::size_t i = 0; i < provider.failures.size(); ++i) {
            if (provider.failures[i] > 0)
                out.sample({{"provider", name}, {"kind", nameOf(static_cast<FailureKind>(i))}},
                           provider.failures[i]);
        }
    }
}

void Metrics::writeTokens(Exposition &out) const
{
    using Usage = messages::Usage;
    constexpr std::array<std::pair<std::string_view, std::int64_t Usage::*>, 4> kKinds{
        {{"input", &Usage::input},
         {"output", &Usage::output},
         {"cache_read", &Usage::cacheRead},
         {"cache_write", &Usage::cacheWrite}}};
    out.family("ccproxy_tokens_total", "counter",
               "Tokens as providers count them; input is without what the cache gave.");
    for (const auto &[name, provider] : m_providers) {
        for (const auto &[modelName, model] : provider.models) {
            for (const auto &[kind, member] : kKinds) {
                if (model.usage.*member > 0)
                    out.sample({{"provider", name}, {"model", modelName}, {"kind", kind}},
                               static_cast<std::uint64_t>(model.usage.*member));
            }
        }
    }
}

void writeProviders(Exposition &out, const std::vector<ProviderStatus> &providers)
{
    const auto each = [&](std::string_view name, std::string_view help, auto value) {
        out.family(name, "gauge", help);
        for (const ProviderStatus &provider : providers)
            out.sample({{"provider", provider.name}}, static_cast<std::uint64_t>(value(provider)));
    };
    each("ccproxy_provider_up", "1 for a provider that can serve, as in /health.",
         [](const ProviderStatus &p) { return p.canServe() ? 1 : 0; });
    each("ccproxy_provider_keys", "Keys of a provider.",
         [](const ProviderStatus &p) { return p.keys; });
    each("ccproxy_provider_keys_resting", "Those that were refused or have reached a limit.",
         [](const ProviderStatus &p) { return p.restingKeys; });
    out.family("ccproxy_breaker_state", "gauge",
               "Circuit breaker of a model: 0 closed, 1 half open, 2 open.");
    for (const ProviderStatus &provider : providers) {
        // As many as are counted: clients may ask for any model.
        const std::size_t count = std::min(provider.models.size(), Metrics::kMostModels);
        for (std::size_t i = 0; i < count; ++i) {
            const failover::Health::Model &model = provider.models[i];
            using State = failover::Breaker::State;
            const std::uint64_t value =
                model.state == State::Closed ? 0 : (model.state == State::HalfOpen ? 1 : 2);
            out.sample({{"provider", provider.name}, {"model", model.name}}, value);
        }
    }
}

void writeClients(Exposition &out, const ListenerCounters &counters)
{
    const auto one = [&out](std::string_view name, std::string_view help, std::uint64_t value) {
        out.family(name, "counter", help);
        out.sample({}, value);
    };
    one("ccproxy_client_connections_total", "Connections that clients have opened.",
        counters.connections);
    one("ccproxy_client_connections_refused_total", "Those that found no room.",
        counters.turnedAway);
    one("ccproxy_client_connections_displaced_total", "Unused ones that made room for others.",
        counters.makingRoom);
    one("ccproxy_http_requests_total", "Requests of any kind that were let in.", counters.requests);
    one("ccproxy_http_requests_refused_total",
        "Requests that were malformed, too large, too slow or not allowed.", counters.refused);
}

void writeNow(Exposition &out, const MetricsNow &now)
{
    out.family("ccproxy_active_requests", "gauge", "Messages requests that are being answered.");
    out.sample({}, now.activeRequests);
    out.family("ccproxy_client_connections", "gauge", "Open connections of clients.");
    out.sample({}, now.clientConnections);
    out.family("ccproxy_upstream_connections", "gauge", "Open connections to providers.");
    out.sample({}, now.upstreamConnections);
    out.family("ccproxy_captured_bytes", "gauge",
               "Memory that both sides of the wire of the last requests take.");
    out.sample({}, now.capturedBytes);
    out.family("ccproxy_uptime_seconds", "gauge", "Since the proxy was started.");
    out.sample({}, static_cast<double>(now.uptime.count()));
    out.family("ccproxy_build_info", "gauge", "The version, as a label of the value 1.");
    out.sample({{"version", CCPROXY_VERSION}, {"qt", qVersion()}}, std::uint64_t(1));
    if (now.residentBytes > 0) {
        out.family("process_resident_memory_bytes", "gauge", "Memory of the process.");
        out.sample({}, now.residentBytes);
    }
}

} // namespace ccproxy::engine
