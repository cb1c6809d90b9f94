// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_choice.h"

#include "core/config/route_change.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace ccproxy::ui {
namespace {

constexpr std::string_view kDefault = "default";

/// The targets of all routes, those of profiles too.
std::vector<config::RouteTarget> namedTargets(const config::Settings &settings)
{
    std::vector<config::RouteTarget> out;
    const auto take = [&out](const std::vector<config::Route> &routes) {
        for (const config::Route &route : routes) {
            out.push_back(route.target);
            out.insert(out.end(), route.fallbacks.begin(), route.fallbacks.end());
        }
    };
    take(settings.routes);
    for (const config::Profile &profile : settings.profiles)
        take(profile.routes);
    return out;
}

ModelChoice targetOf(const config::Route &route)
{
    return {route.target.provider, route.target.model, false};
}

bool isCurrent(const ModelChoice &choice)
{
    return choice.isCurrent;
}

void addOnce(std::vector<ModelChoice> &choices, const std::string &provider,
             const std::string &model)
{
    const ModelChoice choice{provider, model, false};
    if (!model.empty() && std::find(choices.begin(), choices.end(), choice) == choices.end())
        choices.push_back(choice);
}

} // namespace

std::vector<ModelChoice> modelChoices(const config::Settings &settings)
{
    const std::vector<config::RouteTarget> targets = namedTargets(settings);
    std::vector<ModelChoice> out;
    for (const config::Provider &provider : settings.providers) {
        if (!provider.enabled)
            continue;
        for (const std::string &model : provider.models)
            addOnce(out, provider.name, model);
        for (const config::RouteTarget &target : targets) {
            if (target.provider == provider.name)
                addOnce(out, target.provider, target.model);
        }
    }
    if (const config::Route *route = settings.route(kDefault)) {
        const auto found = std::find(out.begin(), out.end(), targetOf(*route));
        if (found != out.end())
            found->isCurrent = true;
    }
    return out;
}

std::vector<ModelChoice> defaultChoices(const config::Settings &settings)
{
    std::vector<ModelChoice> out = modelChoices(settings);
    const config::Route *route = settings.route(kDefault);
    if (route != nullptr && std::none_of(out.begin(), out.end(), &isCurrent)) {
        out.insert(out.begin(), targetOf(*route));
        out.front().isCurrent = true;
    }
    return out;
}

Expected<std::string> withDefaultModel(std::string text, const config::Settings &now,
                                       const std::string &provider, const std::string &model)
{
    const config::RouteTarget target{.provider = provider, .model = model, .parameters = {}};
    return config::withRoute(std::move(text), now, {.profile = {}, .name = std::string(kDefault)},
                             std::span(&target, 1));
}

} // namespace ccproxy::ui
