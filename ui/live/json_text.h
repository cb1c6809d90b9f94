// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// JSON as people read it. Pure, and never more work than its limits allow, whatever it is given.
namespace ccproxy::ui {

struct TextLimits {
    std::size_t total = 384U << 10U; ///< bytes that are written
    std::size_t string = 16U << 10U; ///< of one string; what lies behind is skipped
    std::size_t line = 4U << 10U;    ///< of a raw text; to lay out a longer one takes seconds
};

struct ShownText {
    std::string text;
    bool isCut = false;           ///< the end is missing
    std::size_t shortStrings = 0; ///< strings of which the end is missing
    bool hasBrokenLines = false;  ///< long lines go on in the next
};

/// One member in a line, indented. Texts, order and numbers stay as they are. What is not JSON
/// comes out as it is, up to the limit.
ShownText prettyJson(std::string_view json, const TextLimits &limits = {});

/// The first bytes of a text, no character cut.
ShownText beginningOf(std::string_view text, std::size_t most);

/// A body, whatever it is: JSON, or the events of a stream with their JSON left in lines.
ShownText bodyForPeople(std::string_view body, const TextLimits &limits = {});

/// A body as it came, but for its long lines.
ShownText rawBody(std::string_view body, const TextLimits &limits = {});

/// A part of a line that has a colour of its own: of JSON, or the name of a header.
struct JsonSpan {
    enum class Kind { Key, String, Number, Word };
    Kind kind;
    int begin; ///< in UTF-16 units
    int length;
};
std::vector<JsonSpan> jsonSpans(std::u16string_view line);

} // namespace ccproxy::ui
