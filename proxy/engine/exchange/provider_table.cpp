// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/provider_table.h"

#include "core/failover/key_ring.h"

#include <utility>

namespace ccproxy::engine {
namespace {

Failure failure(FailureKind kind, std::string message, std::string remedy)
{
    Failure f;
    f.kind = kind;
    f.message = std::move(message);
    f.remedy = std::move(remedy);
    f.final = true;
    return f;
}

Expected<std::vector<Secret>> keysOf(const config::Provider &provider,
                                     const catalogue::ProviderEntry &entry)
{
    using Kind = config::SecretSource::Kind;
    std::vector<Secret> keys;
    bool isInKeychain = false;
    const auto add = [&](const config::SecretSource &source) {
        if (!source.value.empty() && keys.size() < failover::kMostKeys)
            keys.push_back(source.value);
        isInKeychain |= source.kind == Kind::Keychain && source.value.empty();
    };
    add(provider.apiKey);
    for (const config::SecretSource &source : provider.apiKeys)
        add(source);
    if (!keys.empty())
        return keys;
    if (isInKeychain) {
        return Unexpected(failure(FailureKind::PolicyBlocked,
                                  "The key of " + provider.name
                                      + " is in the keychain, which this version does not read yet",
                                  "Give api_key as ${NAME} of an environment variable."));
    }
    if (!entry.needsKey || !provider.apiBaseUrl.empty())
        return std::vector<Secret>(1);
    std::string remedy = "Set api_key in the configuration";
    if (!entry.keyVariables.empty())
        remedy += " or the environment variable " + std::string(entry.keyVariables.front());
    return Unexpected(
        failure(FailureKind::Permission, provider.name + " has no API key", remedy + "."));
}

Expected<ProviderRow> rowFor(const config::Provider &provider)
{
    auto resolved = config::resolve(provider);
    if (!resolved)
        return Unexpected(std::move(resolved.error()));
    ProviderRow row;
    row.provider = &provider;
    row.resolved = std::move(*resolved);
    if (row.resolved.dialect == catalogue::Dialect::Demo)
        return row;
    row.dialect = dialects::find(row.resolved.dialect);
    auto keys = keysOf(provider, *row.resolved.entry);
    if (!keys)
        return Unexpected(std::move(keys.error()));
    row.keys = std::move(*keys);
    return row;
}

} // namespace

ProviderTable::ProviderTable(config::SettingsPtr settings)
    : m_settings(std::move(settings)),
      m_unknown(Unexpected(failure(FailureKind::ConfigInvalid,
                                   "The route names a provider that is not configured",
                                   "`ccproxy config check` says which.")))
{
    for (const config::Provider &provider : m_settings->providers)
        m_rows.emplace(provider.name, rowFor(provider));
}

const Expected<ProviderRow> &ProviderTable::find(std::string_view provider) const
{
    const auto found = m_rows.find(provider);
    return found == m_rows.end() ? m_unknown : found->second;
}

} // namespace ccproxy::engine
