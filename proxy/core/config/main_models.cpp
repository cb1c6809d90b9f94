// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/main_models.h"

#include "core/config/resolve.h"

#include <algorithm>

namespace ccproxy::config {

std::vector<std::string> mainModels(const Settings &settings, const Provider &provider)
{
    std::vector<std::string> out;
    const auto take = [&](const RouteTarget &target) {
        const bool isNew = std::find(out.begin(), out.end(), target.model) == out.end();
        if (target.provider == provider.name && !target.model.empty() && isNew)
            out.push_back(target.model);
    };
    for (const Route &route : settings.routes) {
        take(route.target);
        std::for_each(route.fallbacks.begin(), route.fallbacks.end(), take);
    }
    if (!out.empty())
        return out;
    if (!provider.models.empty())
        return {provider.models.front()};
    const catalogue::ProviderEntry *entry = entryOf(provider);
    // Another server that speaks the same has other models.
    if (entry != nullptr && !entry->defaultModel.empty() && !isAtOtherServer(provider))
        return {std::string(entry->defaultModel)};
    return {};
}

} // namespace ccproxy::config
