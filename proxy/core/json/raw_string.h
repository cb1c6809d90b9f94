// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ccproxy::json {

/// A JSON string as it stands in a document, without its quotes and with its escapes. Text that
/// is only carried from one document to another stays in this form: copying it costs one memcpy,
/// and escapes, even half a surrogate pair, survive. A view: the document must outlive it.
class RawString {
public:
    constexpr RawString() = default;
    constexpr explicit RawString(std::string_view escaped) : m_escaped(escaped) { }

    constexpr std::string_view escaped() const { return m_escaped; }
    constexpr bool empty() const { return m_escaped.empty(); }
    /// True when the text holds nothing but white space.
    bool isBlank() const;
    /// True when nothing is escaped, so that escaped() is the text itself.
    bool isPlain() const { return m_escaped.find('\\') == std::string_view::npos; }
    /// The text in UTF-8. A lone surrogate becomes U+FFFD, a bad escape is kept as it stands.
    std::string decoded() const;
    /// Appends the text in UTF-8.
    void decodeTo(std::string &out) const;
    /// False when something is escaped that JSON cannot escape. simdjson checks a document's
    /// structure, but not the escapes of strings that nobody decodes.
    bool hasGoodEscapes() const { return isPlain() || escapesAreGood(); }
    /// Whether the text is `plain` (cheap when nothing is escaped).
    bool equals(std::string_view plain) const;
    /// Whether the text begins with `prefix`, which must hold no character that JSON escapes.
    bool startsWith(std::string_view prefix) const { return m_escaped.starts_with(prefix); }

private:
    bool escapesAreGood() const;

    std::string_view m_escaped;
};

} // namespace ccproxy::json
