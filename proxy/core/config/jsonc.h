// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// JSON with `//` and `/* */` comments and trailing commas, as people write configurations. Every
/// node knows its place, so that a problem can be shown and an edit can leave the rest of the text
/// as it stands.
namespace ccproxy::config::jsonc {

/// Limits of a document; beyond them it is refused, never truncated.
inline constexpr std::size_t kMaxBytes = 4U << 20U;
inline constexpr std::size_t kMaxDepth = 64;
/// Duplicate keys that are reported; the rest of them only make the document invalid.
inline constexpr std::size_t kMaxDuplicates = 20;

/// Bytes [begin, end) of the document.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Range &) const = default;
};

enum class Kind { Null, Boolean, Number, String, Array, Object };

/// "a string", "an object", … for messages.
std::string_view nameOf(Kind kind);

struct Node {
    Kind kind = Kind::Null;
    Range range; ///< of the value, quotes and brackets included
    bool boolean = false;
    std::string text;           ///< a string in UTF-8, or a number as it was written
    std::string key;            ///< of a member of an object, in UTF-8
    Range keyRange;             ///< quotes included; empty for elements and the root
    std::vector<Node> children; ///< elements or members in their order

    /// The member of that key, or null; the first one of several.
    const Node *member(std::string_view name) const;
    bool isString() const { return kind == Kind::String; }
};

struct Error {
    std::size_t offset = 0; ///< byte in the document
    std::string message;    ///< what is wrong
    std::string remedy;     ///< what would be right, may be empty
};

struct Document {
    /// The tree; complete only when there are no errors.
    Node root;
    /// At most one of syntax, which ends the reading, before which up to kMaxDuplicates of
    /// duplicate keys may stand. Empty = the text is valid.
    std::vector<Error> errors;

    bool isValid() const { return errors.empty(); }
};

/// Reads a document. A UTF-8 byte order mark is accepted; offsets count from the text's first byte.
/// Never throws, for any bytes; takes memory in proportion to the text.
Document parse(std::string_view text);

/// Where byte `offset` stands; the place behind the last character when it lies beyond the end.
Position positionAt(std::string_view text, std::size_t offset);

/// A node as compact JSON, without comments. Numbers stay as written.
std::string toJson(const Node &node);

} // namespace ccproxy::config::jsonc
