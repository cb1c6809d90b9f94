// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::gemini {

/// A JSON document as a tree, for what cannot be done in one pass forward. All nodes lie in one
/// array, which serves one document after the other. Views into the text, which must outlive it.
class SchemaTree {
public:
    using Index = std::uint32_t;
    static constexpr Index kNone = ~Index{0};

    struct Node {
        enum class Kind { Object, Array, Other };
        Kind kind = Kind::Other;
        std::string_view key{};  ///< inside an object, with its escapes
        std::string_view text{}; ///< Other: as it stands
        Index first = kNone;     ///< child
        Index next = kNone;      ///< sibling
    };

    /// Reads a document; false when it is no JSON object, is broken or nested too deeply. `text`
    /// has json::kPadding readable bytes behind it.
    bool read(json::Parser &parser, std::string_view text);

    static constexpr Index root() { return 0; }
    const Node &operator[](Index index) const { return m_nodes[index]; }
    bool isObject(Index index) const { return m_nodes[index].kind == Node::Kind::Object; }
    bool isArray(Index index) const { return m_nodes[index].kind == Node::Kind::Array; }
    /// The child of that key; kNone when there is none.
    Index find(Index object, std::string_view key) const;
    /// What a JSON pointer such as "#/$defs/Name" leads to; kNone when nothing is there.
    Index at(std::string_view pointer) const;
    /// Appends the node as JSON.
    void write(std::string &out, Index index) const;

    template <typename OnChild>
    void each(Index parent, OnChild &&onChild) const
    {
        for (Index child = m_nodes[parent].first; child != kNone; child = m_nodes[child].next)
            onChild(child);
    }

private:
    bool add(json::Value value, std::string_view key, Index parent, Index &previous, int depth);

    std::vector<Node> m_nodes;
};

} // namespace ccproxy::dialects::gemini
