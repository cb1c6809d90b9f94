// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/provider_table.h"

#include "core/failover/key_ring.h"

#include <chrono>
#include <utility>

namespace ccproxy::engine {
namespace {

using config::KeyState;
using config::SecretSource;

/// How soon a client may ask again for a provider whose key the keychain has not given yet.
constexpr std::chrono::seconds kKeychainWait(5);

std::string variableOf(const catalogue::ProviderEntry &entry)
{
    return entry.keyVariables.empty() ? std::string() : std::string(entry.keyVariables.front());
}

/// Why a key of the keychain is not there. Only what passes by itself is worth another try of the
/// client's.
Failure keychainFailure(const config::Provider &provider, const catalogue::ProviderEntry &entry,
                        const SecretSource &source)
{
    const std::string key = "The key of " + provider.name;
    const std::string setKey = "`ccproxy providers set-key " + provider.name + "`";
    const std::string variable = variableOf(entry);
    switch (source.state) {
    case KeyState::NoKeychain:
        return finalFailure(FailureKind::PolicyBlocked,
                            key + " is in the keychain, and this system has none that answers",
                            "Take api_key out of the configuration and give the key as "
                                + (variable.empty() ? "an environment variable" : variable)
                                + " to CCProxy instead.");
    case KeyState::Denied:
        return finalFailure(FailureKind::PolicyBlocked,
                            "The keychain refused " + provider.name + "'s key to CCProxy",
                            "Allow it there; `ccproxy restart` asks again.");
    case KeyState::NotFound:
        return finalFailure(
            FailureKind::PolicyBlocked,
            key + " is not in the keychain, where the configuration says that it is",
            setKey + " puts it there.");
    case KeyState::Damaged:
        return finalFailure(FailureKind::PolicyBlocked,
                            "What CCProxy has in the keychain cannot be read",
                            setKey + " writes it anew.");
    case KeyState::Known:
    case KeyState::Waiting:
        break;
    }
    Failure waiting = finalFailure(
        FailureKind::NotReady, key + " is in the keychain, which is locked or has not answered yet",
        "Unlock it; CCProxy goes on by itself.");
    waiting.retryAfter = kKeychainWait;
    waiting.final = false;
    return waiting;
}

Expected<std::vector<Secret>> keysOf(const config::Provider &provider,
                                     const catalogue::ProviderEntry &entry)
{
    std::vector<Secret> keys;
    const SecretSource *missing = nullptr;
    const auto add = [&](const SecretSource &source) {
        if (!source.value.empty() && keys.size() < failover::kMostKeys)
            keys.push_back(source.value);
        else if (source.kind == SecretSource::Kind::Keychain && missing == nullptr)
            missing = &source;
    };
    add(provider.apiKey);
    for (const SecretSource &source : provider.apiKeys)
        add(source);
    if (!keys.empty())
        return keys;
    if (missing != nullptr)
        return Unexpected(keychainFailure(provider, entry, *missing));
    if (!entry.needsKey || !provider.apiBaseUrl.empty())
        return std::vector<Secret>(1);
    std::string remedy =
        "`ccproxy providers set-key " + provider.name + "` puts one into the keychain";
    if (const std::string variable = variableOf(entry); !variable.empty())
        remedy += "; the environment variable " + variable + " does as well";
    return Unexpected(
        finalFailure(FailureKind::Permission, provider.name + " has no API key", remedy + "."));
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
      m_unknown(Unexpected(finalFailure(FailureKind::ConfigInvalid,
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
