// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/attribution.h"

namespace ccproxy::dialects::conversation {
namespace {

constexpr std::string_view kAttribution = "x-anthropic-billing-header:";

/// Skips one escaped line of an escaped text.
std::string_view behindFirstLine(std::string_view escaped)
{
    for (std::size_t at = 0; at + 1 < escaped.size(); ++at) {
        if (escaped[at] != '\\')
            continue;
        if (escaped[at + 1] == 'n')
            return escaped.substr(at + 2);
        ++at;
    }
    return {};
}

} // namespace

std::string_view withoutAttribution(std::string_view escaped)
{
    std::string_view start = escaped;
    while (start.starts_with(' ') || start.starts_with(R"(\n)"))
        start.remove_prefix(start.front() == ' ' ? 1 : 2);
    return start.starts_with(kAttribution) ? behindFirstLine(start) : escaped;
}

} // namespace ccproxy::dialects::conversation
