// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::dialects::demo {

/// What of a JSON schema matters for making up a value.
struct Schema {
    struct Property {
        std::string name;   ///< with its JSON escapes
        std::string schema; ///< raw JSON
    };
    std::string type; ///< the first that is not "null"; "" when none is given
    std::vector<Property> properties;
    std::vector<std::string> required; ///< names with their JSON escapes
    std::string firstChoice;           ///< raw JSON of const, the first enum value, or default
    std::string alternative;           ///< raw JSON of the first of anyOf, oneOf or allOf
    std::string items;                 ///< raw JSON
    std::int64_t minItems = 0;
    std::string minimum; ///< raw number

    bool isRequired(std::string_view name) const;
};

/// Reads a schema; of something else nothing is known.
Schema readSchema(std::string_view json);

/// A JSON value that satisfies the schema by simple means: all required properties, first choices,
/// lowest numbers. `text` is what strings say; a property's own name is taken where it is empty.
std::string sampleOf(std::string_view schema, std::string_view text, std::string_view name = {},
                     int depth = 0);

} // namespace ccproxy::dialects::demo
