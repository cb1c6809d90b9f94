// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/conversations.h"

#include <algorithm>

namespace ccproxy::routing {
namespace {

/// The model is a part of it: small requests on the side, to a small model, belong to the same
/// session and say nothing about its length.
std::string keyOf(const Facts &facts)
{
    return facts.conversation + '\n' + facts.model;
}

} // namespace

std::string_view Conversations::routeOf(const Facts &facts)
{
    if (m_long.empty())
        return {};
    const auto found = m_long.find(keyOf(facts));
    if (found == m_long.end())
        return {};
    found->second = ++m_uses;
    return nameOf(Rule::LongContext);
}

void Conversations::went(const Facts &facts, const Decision &decision)
{
    const bool isLong = decision.rule == Rule::LongContext;
    if (!isLong && m_long.empty())
        return;
    std::string key = keyOf(facts);
    if (!isLong) {
        m_long.erase(key);
        return;
    }
    if (m_long.size() >= kMost && !m_long.contains(key)) {
        m_long.erase(
            std::min_element(m_long.begin(), m_long.end(),
                             [](const auto &a, const auto &b) { return a.second < b.second; }));
    }
    m_long.insert_or_assign(std::move(key), ++m_uses);
}

} // namespace ccproxy::routing
