// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ccproxy::dialects::conversation {

/// Tools' schemas as they were written last, by the tool's name: Claude Code sends the same tools
/// with each request, and rewriting their schemas is most of the work on a usual one. What is
/// found is what would be written anew. Bounded; one thread at a time.
class SchemaCache {
public:
    struct Written {
        std::string text;
        bool suitsStrict = false;
    };

    /// `rules` stands for all that the result depends on beside the schema itself. Null when the
    /// tool's schema is another one, or was never written; the result is valid until add().
    const Written *find(std::string_view tool, std::string_view rules,
                        std::string_view schema) const;
    void add(std::string_view tool, std::string_view rules, std::string_view schema,
             Written written);

private:
    struct Entry {
        std::string schema;
        Written written;
        std::size_t size() const { return schema.size() + written.text.size(); }
    };
    using Key = std::pair<std::string, std::string>; ///< tool, rules
    struct Less {
        using is_transparent = void;
        template <typename A, typename B>
        bool operator()(const A &a, const B &b) const
        {
            const std::string_view first(a.first);
            const std::string_view other(b.first);
            return first != other ? first < other
                                  : std::string_view(a.second) < std::string_view(b.second);
        }
    };

    std::map<Key, Entry, Less> m_entries;
    std::size_t m_size = 0; ///< bytes of all entries
};

/// A tool's schema and all that its written form depends on.
struct ToolSchema {
    std::string_view tool;
    std::string_view rules; ///< as for SchemaCache::find()
    std::string_view schema;
};

/// Appends a tool's schema as it was written last, or by `write`, which appends to `out` and tells
/// whether the schema suits strict mode; so does this. Without a cache it is written each time.
template <typename Write>
bool writeOnce(std::string &out, SchemaCache *cache, const ToolSchema &what, Write write)
{
    if (cache == nullptr)
        return write();
    if (const auto *known = cache->find(what.tool, what.rules, what.schema)) {
        out += known->text;
        return known->suitsStrict;
    }
    const std::size_t begin = out.size();
    const bool suitsStrict = write();
    cache->add(what.tool, what.rules, what.schema, {out.substr(begin), suitsStrict});
    return suitsStrict;
}

} // namespace ccproxy::dialects::conversation
