// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/candidates.h"

#include "core/catalogue/catalogue.h"
#include "core/config/resolve.h"
#include "core/routing/model_name.h"

#include <algorithm>

namespace ccproxy::routing {
namespace {

bool isAnthropic(const config::Provider &provider)
{
    for (const std::string &name : {provider.type, provider.name}) {
        if (const auto *entry = catalogue::findProvider(name))
            return entry->dialect == catalogue::Dialect::Anthropic;
    }
    return false;
}

/// Why a target cannot be used; "" when it can.
std::string_view obstacle(const config::Provider *provider)
{
    if (provider == nullptr)
        return "no such provider";
    return provider->enabled ? "" : "the provider is disabled";
}

std::string roleOf(std::size_t position, const std::string &route)
{
    return (position == 0 ? "target" : "fallback " + std::to_string(position)) + " of " + route;
}

} // namespace

catalogue::ModelFacts factsOfModel(const config::Provider &provider, std::string_view model)
{
    catalogue::ModelFacts known = catalogue::findModel(provider.name, model);
    if (!known.context && !known.vision && provider.type != provider.name)
        known = catalogue::findModel(provider.type, model);
    if (known.context && config::isAtOtherServer(provider)) {
        // A gateway that shares the provider's words may show pictures to a model of that name,
        // and has prices of its own.
        if (known.vision == false)
            known.vision.reset();
        known.prices = {};
    }
    if (const auto own = provider.ownModels.find(model); own != provider.ownModels.end())
        catalogue::overlay(known, own->second);
    if (provider.modelOptions.empty())
        return known;
    const auto own = provider.modelOptions.find(std::string(model));
    if (own == provider.modelOptions.end())
        return known;
    const config::ModelOptions &said = own->second;
    known.context = said.context ? said.context : known.context;
    known.maxOutput = said.maxOutput ? said.maxOutput : known.maxOutput;
    known.vision = said.vision ? said.vision : known.vision;
    return known;
}

Candidate candidateFor(const config::Provider &provider, const config::RouteTarget &target,
                       const Facts &facts)
{
    constexpr std::int64_t kMillion = 1'000'000;
    Candidate candidate;
    candidate.provider = provider.name;
    // A target without a model passes on the one that was asked for.
    candidate.model = target.model.empty() ? facts.model : target.model;
    candidate.parameters = target.parameters;
    const bool million = stripMillion(candidate.model) || facts.millionWindow;
    candidate.facts = factsOfModel(provider, candidate.model);
    candidate.contextWindow = candidate.facts.context;
    const auto own = provider.modelOptions.find(candidate.model);
    const bool said = own != provider.modelOptions.end() && own->second.context;
    if (million && !said && candidate.contextWindow && isAnthropic(provider))
        candidate.contextWindow = std::max(*candidate.contextWindow, kMillion);
    return candidate;
}

Offer offerOf(const config::Route &route, const Facts &facts, const config::Settings &settings)
{
    std::vector<const config::RouteTarget *> targets{&route.target};
    for (const config::RouteTarget &fallback : route.fallbacks)
        targets.push_back(&fallback);

    Offer offer;
    for (std::size_t position = 0; position < targets.size(); ++position) {
        const config::RouteTarget &target = *targets[position];
        const config::Provider *provider = settings.provider(target.provider);
        if (const std::string_view why = obstacle(provider); !why.empty()) {
            offer.leftOut.push_back(roleOf(position, route.name) + ", " + target.provider + ","
                                    + target.model + ", is left out: " + std::string(why));
            continue;
        }
        Candidate candidate = candidateFor(*provider, target, facts);
        const bool known = std::any_of(
            offer.candidates.begin(), offer.candidates.end(), [&](const Candidate &other) {
                return other.provider == candidate.provider && other.model == candidate.model;
            });
        if (known)
            continue;
        candidate.routeName = route.name;
        candidate.why = roleOf(position, route.name);
        offer.candidates.push_back(std::move(candidate));
    }
    return offer;
}

} // namespace ccproxy::routing
