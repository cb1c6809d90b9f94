// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/resolve.h"

#include "core/config/base_url.h"
#include "core/config/url.h"

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

/// The catalogue's address for a provider of that name that speaks a dialect; "" = none.
std::string_view usualBaseOf(std::string_view name, Dialect dialect)
{
    const std::string variant = std::string(name) + "-" + std::string(dialectName(dialect));
    const ProviderEntry *own = catalogue::findProvider(name);
    const ProviderEntry *other = catalogue::findProvider(variant);
    if (own && own->dialect == dialect)
        return own->baseUrl;
    if (own && other)
        return other->baseUrl;
    if (own && areBothOpenAi(own->dialect, dialect))
        return own->baseUrl;
    return {};
}

std::string hostOf(std::string_view url)
{
    const auto parsed = parseUrl(url);
    return parsed ? parsed->host : std::string();
}

Unexpected<Failure> wrong(std::string message, std::string remedy)
{
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = std::move(message);
    failure.remedy = std::move(remedy);
    return Unexpected(std::move(failure));
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
    if (base.empty())
        base = usualBaseOf(provider.name, out.dialect);
    if (base.empty())
        return wrong("the catalogue has no address for this provider",
                     out.entry->baseUrl.empty() ? std::string("add \"api_base_url\": \"https://…\"")
                                                : "add \"api_base_url\": \""
                             + std::string(out.entry->baseUrl) + "\" or another address");
    Expected<std::string> normalised = normalisedBaseUrl(out.dialect, base, out.entry->baseUrl);
    if (!normalised)
        return Unexpected(std::move(normalised.error()));
    out.baseUrl = std::move(*normalised);
    out.otherServer =
        !out.entry->baseUrl.empty() && hostOf(out.baseUrl) != hostOf(out.entry->baseUrl);
    return out;
}

} // namespace ccproxy::config
