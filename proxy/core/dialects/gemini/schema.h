// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/gemini/schema_tree.h"
#include "core/json/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::gemini {

/// Writes JSON schemas such as Gemini takes them (WIRE.md 4.8, 4.9): keywords that it knows and
/// nothing else, references put where they point from, `allOf` put together, null as `nullable`.
/// The same schema gives the same text. One writer serves many schemas.
class SchemaWriter {
public:
    explicit SchemaWriter(json::Parser &parser) : m_parser(parser) { }

    /// Appends `schema` (raw JSON, "" = none), at the top an object unless `anyTop`; what is broken
    /// becomes {"type":"object"}.
    void write(std::string &out, std::string_view schema, bool anyTop = false);

private:
    using Index = SchemaTree::Index;

    /// What an object schema says in all, with what its references and parts of `allOf` say.
    struct Said {
        std::size_t begin = 0; ///< of its fields in m_fields
        bool nullable = false;
        bool cyclic = false;
    };

    void schema(std::string &out, Index node, int depth, bool top);
    void gather(Said &said, Index node, int depth);
    void gatherChoice(Said &said, Index list, int depth);
    void gatherReference(Said &said, Index reference, int depth);
    bool isNull(Index schema) const;
    bool has(const Said &said, std::string_view key) const;

    void fields(std::string &out, const Said &gathered, int depth, bool top);
    void inner(std::string &out, Index value, int depth);
    void type(std::string &out, Index value, Said &said);
    void values(std::string &out, Index list, Said &said);
    void named(std::string &out, const Said &said, std::size_t end, int depth);
    void required(std::string &out, const Said &said, std::size_t end);
    void list(std::string &out, Index value, int depth);

    json::Parser &m_parser;
    SchemaTree m_tree;
    std::vector<Index> m_fields; ///< of all objects that are being written
    std::vector<Index> m_path;   ///< references that are being followed
    std::size_t m_followed = 0;  ///< references of the schema so far
};

} // namespace ccproxy::dialects::gemini
