// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/decision.h"

#include <array>

namespace ccproxy::routing {
namespace {

struct RuleName {
    int number;
    std::string_view name;
};

/// In the order of Rule.
constexpr std::array<RuleName, 9> kRules{{
    {1, "explicit"},
    {2, "name"},
    {3, "longContext"},
    {4, "background"},
    {5, "webSearch"},
    {5, "image"},
    {5, "subagent"},
    {6, "think"},
    {7, "default"},
}};

} // namespace

int numberOf(Rule rule)
{
    return kRules[static_cast<std::size_t>(rule)].number;
}

std::string_view nameOf(Rule rule)
{
    return kRules[static_cast<std::size_t>(rule)].name;
}

} // namespace ccproxy::routing
