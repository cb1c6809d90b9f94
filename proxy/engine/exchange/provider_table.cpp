// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/provider_table.h"

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

Expected<Secret> keyOf(const config::Provider &provider, const catalogue::ProviderEntry &entry)
{
    using Kind = config::SecretSource::Kind;
    const config::SecretSource &source = provider.apiKey;
    if (source.kind == Kind::Keychain && source.value.empty()) {
        return Unexpected(failure(FailureKind::PolicyBlocked,
                                  "The key of " + provider.name
                                      + " is in the keychain, which this version does not read yet",
                                  "Give api_key as ${NAME} of an environment variable."));
    }
    if (!source.value.empty() || !entry.needsKey || !provider.apiBaseUrl.empty())
        return source.value;
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
    auto key = keyOf(provider, *row.resolved.entry);
    if (!key)
        return Unexpected(std::move(key.error()));
    row.key = std::move(*key);
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
