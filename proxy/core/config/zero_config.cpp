// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/zero_config.h"

#include "core/config/resolve.h"

#include <algorithm>
#include <set>

namespace ccproxy::config {
namespace {

constexpr std::size_t kNowhere = std::string::npos;

Source builtIn()
{
    return {Origin::Layer::BuiltIn, "built in", "built in"};
}

/// Reads the first of a provider's usual variables that is set and not blank.
std::optional<SecretSource> usualKey(const catalogue::ProviderEntry &entry, const std::string &path,
                                     Reading &reading)
{
    for (const std::string_view name : entry.keyVariables) {
        const auto found = reading.input().environment.find(name);
        if (found == reading.input().environment.end())
            continue;
        jsonc::Node node;
        node.kind = jsonc::Kind::String;
        node.text = found->second;
        const Source source{Origin::Layer::Environment, "environment", found->first, true};
        const auto value = reading.value(*findKey("providers[].api_key"), node, path, source);
        const auto *key = value ? std::get_if<SecretSource>(&*value) : nullptr;
        if (!key || !key->isSet())
            continue;
        reading.setOrigin(path, source, kNowhere);
        return *key;
    }
    return std::nullopt;
}

void setDefaultRoute(Settings &settings, std::string_view provider, std::string_view model,
                     Reading &reading)
{
    Route route;
    route.name = "default";
    route.target.provider = provider;
    route.target.model = model;
    const auto old = std::find_if(settings.routes.begin(), settings.routes.end(),
                                  [](const Route &r) { return r.name == "default"; });
    if (old != settings.routes.end())
        *old = std::move(route);
    else
        settings.routes.push_back(std::move(route));
    for (const char *path : {"routes.default", "routes.default.provider", "routes.default.model"})
        reading.setOrigin(path, builtIn(), kNowhere);
}

} // namespace

void useUsualKeys(Settings &settings, Reading &reading)
{
    for (std::size_t i = 0; i < settings.providers.size(); ++i) {
        Provider &provider = settings.providers[i];
        const auto *entry = catalogue::findProvider(provider.name);
        const std::string path = "providers[" + std::to_string(i) + "].api_key";
        if (!entry || provider.apiKey.isSet() || !provider.apiKeys.empty() || !provider.enabled)
            continue;
        if (auto key = usualKey(*entry, path, reading))
            provider.apiKey = std::move(*key);
    }
}

void configureFromEnvironment(Settings &settings, Reading &reading)
{
    // Two entries of one provider (its OpenAI and its Anthropic format) share a variable; the first
    // one in the catalogue is meant.
    std::set<std::string> taken;
    const catalogue::ProviderEntry *first = nullptr;
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (entry.baseUrl.empty() || !entry.needsKey)
            continue;
        const std::string path = "providers[" + std::to_string(settings.providers.size()) + "]";
        auto key = usualKey(entry, path + ".api_key", reading);
        if (!key || !taken.insert(key->name).second)
            continue;
        Provider provider;
        provider.name = entry.name;
        provider.apiKey = std::move(*key);
        settings.providers.push_back(std::move(provider));
        reading.setOrigin(path, builtIn(), kNowhere);
        if (!first && !entry.defaultModel.empty())
            first = &entry;
    }
    for (const LocalServer &server : reading.input().localServers) {
        Provider provider;
        provider.name = server.provider;
        provider.apiBaseUrl = server.address;
        reading.setOrigin("providers[" + std::to_string(settings.providers.size()) + "]", builtIn(),
                          kNowhere);
        settings.providers.push_back(std::move(provider));
    }
    const auto &local = reading.input().localServers;
    if (first)
        setDefaultRoute(settings, first->name, first->defaultModel, reading);
    else if (!local.empty())
        setDefaultRoute(settings, local.front().provider, local.front().models.front(), reading);
    else
        routeToDemo(settings, reading);
}

void routeToDemo(Settings &settings, Reading &reading)
{
    const catalogue::ProviderEntry &demo =
        *catalogue::findProvider(dialectName(catalogue::Dialect::Demo));
    const auto isDemo = [&demo](const Provider &p) { return entryOf(p) == &demo; };
    auto provider = std::find_if(settings.providers.begin(), settings.providers.end(), isDemo);
    if (provider == settings.providers.end()) {
        Provider added;
        added.name = demo.name;
        provider = settings.providers.insert(provider, std::move(added));
        reading.setOrigin("providers[" + std::to_string(settings.providers.size() - 1) + "]",
                          builtIn(), kNowhere);
    }
    provider->enabled = true;
    setDefaultRoute(settings, provider->name, demo.defaultModel, reading);
}

} // namespace ccproxy::config
