// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/resolve.h"

#include "core/ascii.h"
#include "core/config/base_url.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using catalogue::Dialect;
using catalogue::ProviderEntry;

bool areBothOpenAi(Dialect a, Dialect b)
{
    const auto isOpenAi = [](Dialect d) {
        return d == Dialect::OpenAiChat || d == Dialect::OpenAiResponses;
    };
    return isOpenAi(a) && isOpenAi(b);
}

/// The catalogue's entry for a provider of that name that speaks a dialect; null = none.
const ProviderEntry *usualEntryOf(std::string_view name, Dialect dialect)
{
    const std::string variant = std::string(name) + "-" + std::string(dialectName(dialect));
    const ProviderEntry *own = catalogue::findProvider(name);
    const ProviderEntry *other = catalogue::findProvider(variant);
    if (own && own->dialect == dialect)
        return own;
    if (own && other)
        return other;
    if (own && areBothOpenAi(own->dialect, dialect))
        return own;
    return nullptr;
}

/// The host in a URL as users write it, with or without a scheme.
std::string_view hostIn(std::string_view url)
{
    url.remove_prefix(std::min(url.find_first_not_of(" \t\r\n"), url.size()));
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    return url.starts_with('[') ? url.substr(0, url.find(']') + 1) : url.substr(0, url.find(':'));
}

bool isElsewhere(const ProviderEntry &entry, std::string_view url)
{
    return !entry.baseUrl.empty() && !ascii::equalIgnoringCase(hostIn(url), hostIn(entry.baseUrl));
}

Unexpected<Failure> wrong(std::string message, std::string remedy)
{
    return unexpected(FailureKind::ConfigInvalid, std::move(message), std::move(remedy));
}

} // namespace

const ProviderEntry *entryOf(const Provider &provider)
{
    return catalogue::findProvider(provider.type.empty() ? provider.name : provider.type);
}

Expected<ResolvedProvider> resolve(const Provider &provider)
{
    ResolvedProvider out;
    out.entry = entryOf(provider);
    if (!out.entry)
        return wrong("unknown provider type", "write a dialect or a name of the catalogue");
    out.dialect = out.entry->dialect;
    if (out.dialect == Dialect::Demo)
        return out;
    std::string_view base = provider.apiBaseUrl;
    const ProviderEntry *usual = base.empty() ? usualEntryOf(provider.name, out.dialect) : nullptr;
    if (usual) {
        base = usual->baseUrl;
        // The type only says which of the provider's own formats is meant.
        if (usual->dialect == out.dialect && provider.type == dialectName(out.dialect))
            out.entry = usual;
    }
    if (base.empty())
        return wrong("the catalogue has no address for this provider",
                     out.entry->baseUrl.empty() ? std::string("add \"api_base_url\": \"https://…\"")
                                                : "add \"api_base_url\": \""
                             + std::string(out.entry->baseUrl) + "\" or another address");
    Expected<std::string> normalised = normalisedBaseUrl(out.dialect, base, out.entry->baseUrl);
    if (!normalised)
        return Unexpected(std::move(normalised.error()));
    out.baseUrl = std::move(*normalised);
    out.otherServer = isElsewhere(*out.entry, out.baseUrl);
    return out;
}

bool isAtOtherServer(const Provider &provider)
{
    const ProviderEntry *entry = entryOf(provider);
    return entry && !provider.apiBaseUrl.empty() && isElsewhere(*entry, provider.apiBaseUrl);
}

} // namespace ccproxy::config
