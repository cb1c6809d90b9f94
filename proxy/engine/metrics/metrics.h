// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "engine/engine.h"
#include "engine/listener/listener.h"
#include "engine/metrics/exposition.h"
#include "engine/record.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// Counts what became of requests, for GET /metrics. Providers and routes are of the configuration,
/// but clients may ask for any model: what goes beyond the limits here is counted as "other", so
/// that neither memory nor the answer grows without end. No clock, no thread; a request costs some
/// look-ups.
class Metrics {
public:
    static constexpr std::size_t kMostProviders = 64;
    static constexpr std::size_t kMostModels = 64; ///< of one provider
    static constexpr std::size_t kMostRoutes = 32; ///< of one model
    /// Bounds of the histograms in seconds; above the last is one bucket more.
    static constexpr std::array<double, 13> kBounds{0.05, 0.1, 0.25, 0.5, 1,   2.5, 5,
                                                    10,   30,  60,   120, 300, 600};

    void count(const ExchangeRecord &record);
    void write(Exposition &out) const;

private:
    class Histogram {
    public:
        void add(std::chrono::microseconds time);
        void write(Exposition &out, Exposition::Label label) const;

    private:
        std::array<std::uint64_t, kBounds.size() + 1> m_counts{};
        std::chrono::microseconds m_sum{};
    };
    struct Route {
        std::string name;
        std::array<std::uint64_t, 5> byStatus{}; ///< see kStatusNames
    };
    struct Model {
        std::vector<Route> routes; ///< few, the usual first
        messages::Usage usage;
    };
    struct Provider {
        std::map<std::string, Model, std::less<>> models;
        std::uint64_t attempts = 0;
        std::array<std::uint64_t, kFailureKinds> failures{};
        Histogram firstContent;
        Histogram total;
    };

    Provider &provider(std::string_view name);
    static Model &model(Provider &provider, std::string_view name);
    static Route &route(Model &model, std::string_view name);
    void writeRequests(Exposition &out) const;
    void writeAttempts(Exposition &out) const;
    void writeTokens(Exposition &out) const;

    std::map<std::string, Provider, std::less<>> m_providers;
};

/// What is true now, beside the counts.
struct MetricsNow {
    std::uint64_t activeRequests = 0;
    std::uint64_t clientConnections = 0;
    std::uint64_t upstreamConnections = 0;
    std::uint64_t capturedBytes = 0;
    std::uint64_t residentBytes = 0; ///< 0: not known
    std::chrono::seconds uptime{};
};

void writeProviders(Exposition &out, const std::vector<ProviderStatus> &providers);
void writeClients(Exposition &out, const ListenerCounters &counters);
void writeNow(Exposition &out, const MetricsNow &now);

} // namespace ccproxy::engine
