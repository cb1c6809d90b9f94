// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/greeting.h"

#include "commandline/columns.h"
#include "core/config/resolve.h"

#include <algorithm>
#include <vector>

namespace ccproxy::app {
namespace {

bool isDemo(const config::Provider &provider)
{
    const auto *entry = config::entryOf(provider);
    return entry != nullptr && entry->dialect == catalogue::Dialect::Demo;
}

std::string describe(const config::Provider &provider)
{
    if (!provider.enabled)
        return provider.name + " (off)";
    if (isDemo(provider))
        return provider.name + " (answers offline, without a key)";
    const auto *entry = config::entryOf(provider);
    const bool lacksKey = entry != nullptr && entry->needsKey && !provider.apiKey.isSet()
        && provider.apiKeys.empty() && provider.apiBaseUrl.empty();
    return provider.name + (lacksKey ? " (no key)" : "");
}

/// The first few of a list, and how many more there are.
std::string listed(const std::vector<std::string> &items)
{
    constexpr std::size_t kMost = 8;
    std::string out;
    for (std::size_t i = 0; i < std::min(items.size(), kMost); ++i)
        out += (i == 0 ? "" : ", ") + items[i];
    if (items.size() > kMost)
        out += " and " + std::to_string(items.size() - kMost) + " more";
    return out.empty() ? "none" : out;
}

} // namespace

std::string greeting(const Configuration &configuration, const std::string &address)
{
    const config::Settings &settings = configuration.result.settings;
    std::vector<std::string> providers;
    for (const config::Provider &provider : settings.providers)
        providers.push_back(describe(provider));
    std::vector<std::vector<std::string>> rows{
        {"configuration",
         configuration.path.empty() ? "none; keys come from the environment" : configuration.path},
        {"providers", listed(providers)}};
    constexpr std::size_t kMostRoutes = 12;
    for (std::size_t i = 0; i < std::min(settings.routes.size(), kMostRoutes); ++i) {
        const config::Route &route = settings.routes[i];
        rows.push_back({i == 0 ? "routes" : "",
                        route.name + " -> " + route.target.provider + "," + route.target.model});
    }
    if (settings.routes.size() > kMostRoutes)
        rows.push_back({"", "… and more: `ccproxy routes list`"});
    return "CCProxy " CCPROXY_VERSION " listens on " + address + "\n" + aligned(rows)
        + "Claude Code through it: `ccproxy code`, or in a shell: eval \"$(ccproxy env)\"; "
          "claude\n";
}

} // namespace ccproxy::app
