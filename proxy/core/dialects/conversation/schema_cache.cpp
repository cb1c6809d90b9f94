// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/schema_cache.h"

#include <utility>

namespace ccproxy::dialects::conversation {
namespace {

/// Claude Code's own tools take 100 KB of it, written for one provider.
constexpr std::size_t kMost = 4U << 20U;

} // namespace

const SchemaCache::Written *SchemaCache::find(std::string_view tool, std::string_view rules,
                                              std::string_view schema) const
{
    const auto found = m_entries.find(std::pair(tool, rules));
    return found != m_entries.end() && found->second.schema == schema ? &found->second.written
                                                                      : nullptr;
}

void SchemaCache::add(std::string_view tool, std::string_view rules, std::string_view schema,
                      Written written)
{
    Entry entry{std::string(schema), std::move(written)};
    if (entry.size() > kMost / 4)
        return;
    // The tools in use come back with the next request.
    if (m_size + entry.size() > kMost) {
        m_entries.clear();
        m_size = 0;
    }
    Entry &place = m_entries[Key(tool, rules)];
    m_size = m_size - place.size() + entry.size();
    place = std::move(entry);
}

} // namespace ccproxy::dialects::conversation
