// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/trust.h"

#include "core/config/resolve.h"
#include "core/config/url.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

/// Whether a key, or a part of it, stands elsewhere than in the file.
bool isBorrowed(const SecretSource &key)
{
    return key.isSet() && (key.kind != SecretSource::Kind::Literal || !key.name.empty());
}

std::string originOf(std::string_view url)
{
    const Expected<Url> parsed = parseUrl(url);
    return parsed ? parsed->origin() : std::string();
}

bool catalogueNames(std::string_view provider, const std::string &origin)
{
    const std::string variant = std::string(provider) + "-anthropic";
    for (const std::string_view name : {provider, std::string_view(variant)}) {
        const auto *entry = catalogue::findProvider(name);
        if (entry && !origin.empty() && originOf(entry->baseUrl) == origin)
            return true;
    }
    return false;
}

/// The servers of a provider of that name, by the catalogue and the user's own file.
class TrustedServers {
public:
    explicit TrustedServers(std::string_view ownFileText) : m_own(jsonc::parse(ownFileText)) { }

    bool has(std::string_view name, std::string_view baseUrl) const
    {
        const std::string origin = originOf(baseUrl);
        if (origin.empty())
            return false;
        return catalogueNames(name, origin) || ownFileNames(name, origin);
    }

private:
    bool ownFileNames(std::string_view name, const std::string &origin) const
    {
        const jsonc::Node *providers = m_own.isValid() ? m_own.root.member("providers") : nullptr;
        if (!providers)
            return false;
        const auto text = [](const jsonc::Node &node, std::string_view key) {
            const jsonc::Node *member = node.member(key);
            return member && member->isString() ? member->text : std::string();
        };
        return std::any_of(
            providers->children.begin(), providers->children.end(), [&](const jsonc::Node &node) {
                Provider own;
                own.name = text(node, "name");
                own.type = text(node, "type");
                own.apiBaseUrl = text(node, "api_base_url");
                const auto resolved = resolve(own);
                return own.name == name && resolved && originOf(resolved->baseUrl) == origin;
            });
    }

    jsonc::Document m_own;
};

/// Whether what is sent there cannot be read on the way.
bool isPrivate(const Settings &settings, const Provider &provider, std::string_view baseUrl)
{
    const Expected<Url> url = parseUrl(baseUrl);
    if (!url)
        return false;
    const bool proxied = !provider.proxyUrl.empty() || !settings.proxyUrl.empty();
    return (url->scheme == "https" && provider.tlsVerify) || (isLoopback(url->host) && !proxied);
}

} // namespace

bool isTrustedServer(const Settings &settings, const Provider &provider, const Settings &own)
{
    const auto resolved = resolve(provider);
    if (!resolved || resolved->dialect == catalogue::Dialect::Demo)
        return resolved.has_value();
    const std::string origin = originOf(resolved->baseUrl);
    const Provider *known = own.provider(provider.name);
    const auto knownAs = known ? resolve(*known) : resolved;
    const bool isOwn = known && knownAs && !origin.empty() && originOf(knownAs->baseUrl) == origin;
    return (isOwn || catalogueNames(provider.name, origin))
        && isPrivate(settings, provider, resolved->baseUrl);
}

void withholdSecrets(Settings &settings, Reading &reading)
{
    if (reading.input().trust != FileTrust::Found || !reading.input().fileText)
        return;
    const TrustedServers trusted(reading.input().ownFileText);
    for (std::size_t i = 0; i < settings.providers.size(); ++i) {
        Provider &provider = settings.providers[i];
        const std::string path = "providers[" + std::to_string(i) + "]";
        const bool borrowsText = reading.isBorrowedBelow(path + ".");
        const bool borrowsKey = isBorrowed(provider.apiKey)
            || std::any_of(provider.apiKeys.begin(), provider.apiKeys.end(), isBorrowed);
        const auto resolved = resolve(provider);
        if (!provider.enabled || (!borrowsKey && !borrowsText) || !resolved
            || resolved->dialect == catalogue::Dialect::Demo)
            continue;
        if (trusted.has(provider.name, resolved->baseUrl)
            && isPrivate(settings, provider, resolved->baseUrl))
            continue;
        if (isBorrowed(provider.apiKey))
            provider.apiKey = {};
        provider.apiKeys.erase(
            std::remove_if(provider.apiKeys.begin(), provider.apiKeys.end(), isBorrowed),
            provider.apiKeys.end());
        provider.enabled = !borrowsText;
        reading.reportAt(Problem::Severity::Warning, path + ".api_base_url",
                         std::string("keys from the environment or the keychain are not sent to a "
                                     "server that only a found config.json names; the provider ")
                             + (borrowsText ? "is disabled" : "gets no key"),
                         "name the file with --config if you trust it, or add the provider to your "
                         "own configuration");
    }
}

} // namespace ccproxy::config
