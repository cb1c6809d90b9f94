// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::gemini {

/// Arguments of a call that come in pieces, each with the path of its value: `$.place.name`,
/// `$.list[0]`, `$['odd name']` (WIRE.md 7.8). Nobody asks Google for it; gateways may.
class PartialArguments {
public:
    /// Adds the pieces of `partialArgs`, raw JSON with json::kPadding readable bytes behind it.
    void add(json::Parser &parser, std::string_view pieces);
    /// The arguments so far as JSON, and forgets them.
    std::string take();

private:
    struct Node {
        std::string key; ///< with its escapes; of a list's element: its number
        bool isList = false;
        bool isText = false;
        std::string value{}; ///< of a leaf: its text with its escapes, or its JSON
        std::vector<Node> children{};
    };

    Node &at(std::string_view path);
    static Node &child(Node &parent, std::string_view key);
    static void write(std::string &out, const Node &node);

    Node m_root;
};

} // namespace ccproxy::dialects::gemini
