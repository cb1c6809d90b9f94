// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targets.h"

#include <algorithm>

namespace ccproxy::ui {

std::vector<std::string> knownTargets(const config::Settings &settings)
{
    std::vector<std::string> out;
    const auto add = [&](const std::string &provider, const std::string &model) {
        const config::Provider *known = settings.provider(provider);
        std::string target = provider + "," + model;
        if (known && known->enabled && !model.empty()
            && std::find(out.begin(), out.end(), target) == out.end())
            out.push_back(std::move(target));
    };
    for (const config::Route &route : settings.routes) {
        add(route.target.provider, route.target.model);
        for (const config::RouteTarget &fallback : route.fallbacks)
            add(fallback.provider, fallback.model);
    }
    for (const config::Provider &provider : settings.providers) {
        for (const std::string &model : provider.models)
            add(provider.name, model);
    }
    return out;
}

} // namespace ccproxy::ui
