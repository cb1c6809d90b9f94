// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/refusals.h"

#include "core/catalogue/catalogue.h"
#include "core/routing/wording.h"

#include <algorithm>

namespace ccproxy::routing {
namespace {

/// A model that an example can name: one of the provider's own, else the catalogue's suggestion.
std::string exampleModel(const config::Provider &provider)
{
    if (!provider.models.empty())
        return provider.models.front();
    for (const std::string &name : {provider.name, provider.type}) {
        const auto *entry = catalogue::findProvider(name);
        if (entry != nullptr && !entry->defaultModel.empty())
            return std::string(entry->defaultModel);
    }
    return "MODEL";
}

} // namespace

Failure noSuchProvider(std::string_view provider, const config::Settings &settings)
{
    std::vector<std::string> names;
    for (const config::Provider &known : settings.providers) {
        if (known.enabled)
            names.push_back(known.name);
    }
    return finalFailure(FailureKind::NotFound, "No provider is named " + inQuotes(provider) + ".",
                        "Providers: " + listed(names, "none is configured") + ".");
}

Failure noSuchModel(const config::Provider &provider, std::string_view model)
{
    return finalFailure(FailureKind::NotFound,
                        "Provider " + inQuotes(provider.name) + " does not list a model "
                            + inQuotes(model) + ".",
                        "Its models: " + listed(provider.models, "none") + ".");
}

Failure noModelNamed(const config::Provider &provider)
{
    return finalFailure(FailureKind::NotFound,
                        "The request names provider " + inQuotes(provider.name) + " but no model.",
                        "Ask for " + provider.name + "," + exampleModel(provider)
                            + ", for example.");
}

Failure providerDisabled(const config::Provider &provider)
{
    return finalFailure(
        FailureKind::ProviderOff, "Provider " + inQuotes(provider.name) + " is turned off.",
        "Turn it on in the settings, or with `ccproxy providers enable " + provider.name + "`.");
}

Failure noRoute(std::string_view why, const config::Settings &settings)
{
    const auto provider = std::find_if(settings.providers.begin(), settings.providers.end(),
                                       [](const config::Provider &p) { return p.enabled; });
    const bool any = provider != settings.providers.end();
    const std::string name = any ? provider->name : "PROVIDER";
    const std::string model = any ? exampleModel(*provider) : "MODEL";
    return finalFailure(FailureKind::PolicyBlocked,
                        "CCProxy has no route for this request: " + std::string(why) + ".",
                        std::string(any ? "Set" : "Add a provider and set")
                            + " a default route in the configuration, such as \"routes\": {"
                              "\"default\": {\"provider\": "
                            + inQuotes(name) + ", \"model\": " + inQuotes(model) + "}}");
}

Failure budgetSpent(std::string_view why)
{
    return finalFailure(
        FailureKind::PolicyBlocked,
        "The budget is spent, and the background route cannot be taken: " + std::string(why) + ".",
        "Set routes.background, or another budget.on_limit.");
}

} // namespace ccproxy::routing
