// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/traits.h"

#include <algorithm>
#include <iterator>

namespace ccproxy::dialects::openai_responses {
namespace {

constexpr std::string_view kOpenAiHosts[] = {"api.openai.com"};
constexpr std::string_view kAzureHosts[] = {".openai.azure.com", ".cognitiveservices.azure.com",
                                            ".services.ai.azure.com"};
constexpr std::string_view kCodexHosts[] = {"chatgpt.com"};
constexpr std::string_view kXaiHosts[] = {"api.x.ai"};
constexpr std::string_view kOpenRouterHosts[] = {"openrouter.ai"};
constexpr std::string_view kDeepSeekHosts[] = {"api.deepseek.com"};

constexpr ResponsesTraits kTraits[] = {
    {.name = "openai",
     .hosts = kOpenAiHosts,
     .chat = "openai",
     .lateSystem = true,
     .files = true,
     .searches = true,
     .encryptedReasoning = true,
     .summaries = true,
     .countsTokens = true},
    {.name = "azure",
     .hosts = kAzureHosts,
     .chat = "azure",
     .lateSystem = true,
     .files = true,
     .encryptedReasoning = true,
     .summaries = true,
     .key = {.name = "api-key", .prefix = ""}},
    {.name = "codex",
     .hosts = kCodexHosts,
     .chat = "openai",
     .lateSystem = true,
     .files = true,
     .searches = true,
     .encryptedReasoning = true,
     .summaries = true,
     .streamsOnly = true,
     .limitsTokens = false,
     .systemInInput = true},
    {.name = "xai",
     .hosts = kXaiHosts,
     .chat = "xai",
     .searches = true,
     .encryptedReasoning = true},
    {.name = "openrouter",
     .hosts = kOpenRouterHosts,
     .chat = "openrouter",
     .files = true,
     .encryptedReasoning = true,
     .summaries = true},
    {.name = "deepseek", .hosts = kDeepSeekHosts, .chat = "deepseek", .plainReasoning = true},
};

constexpr ResponsesTraits kUnknownServer{.name = "", .chat = ""};

std::string_view hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:?"));
}

/// The catalogue's name of an entry without the dialect behind it.
std::string_view vendorOf(std::string_view traits)
{
    constexpr std::string_view kDialect = "-responses";
    if (traits.ends_with(kDialect))
        traits.remove_suffix(kDialect.size());
    return traits;
}

/// "eu.api.openai.com" ends with "api.openai.com", "notapi.openai.com" does not.
bool isHostOf(std::string_view host, std::string_view end)
{
    if (!host.ends_with(end))
        return false;
    return host.size() == end.size() || end.starts_with('.')
        || host[host.size() - end.size() - 1] == '.';
}

bool holds(const ResponsesTraits &traits, const Target &target)
{
    if (!target.otherServer && traits.name == vendorOf(target.traits))
        return true;
    const std::string_view host = hostOf(target.baseUrl);
    return std::any_of(traits.hosts.begin(), traits.hosts.end(),
                       [host](std::string_view end) { return isHostOf(host, end); });
}

std::string_view pathOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    const std::size_t slash = url.find('/', scheme == std::string_view::npos ? 0 : scheme + 3);
    if (slash == std::string_view::npos)
        return {};
    url.remove_prefix(slash);
    return url.substr(0, url.find('?'));
}

} // namespace

const ResponsesTraits &findTraits(const Target &target)
{
    const auto *const found =
        std::find_if(std::begin(kTraits), std::end(kTraits),
                     [&target](const ResponsesTraits &traits) { return holds(traits, target); });
    return found == std::end(kTraits) ? kUnknownServer : *found;
}

bool servesBothFormats(const Target &target)
{
    const ResponsesTraits &traits = findTraits(target);
    if (traits.name == "openai")
        return true;
    // Azure's older bases are those of one deployment, and of one format.
    return traits.name == "azure" && pathOf(target.baseUrl).ends_with("/openai/v1");
}

std::string_view responsesFamily(const Target &target)
{
    const std::string_view name = findTraits(target).name;
    return name.empty() ? target.provider : name;
}

} // namespace ccproxy::dialects::openai_responses
