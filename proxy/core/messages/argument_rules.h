// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::messages {

/// An optional key of a tool's arguments which some values stand for "not given".
struct OptionalKey {
    std::string name; ///< as it stands in the schema
    bool dropsNull = false;
    bool dropsEmpty = false; ///< an empty string, too
};

/// What models say where they mean to leave a key out. Claude Code refuses a call with such a
/// value (CLIENT.md 6), so that the pair is left out on its way (CLIENT.md 18, WIRE.md T31).
class ArgumentRules {
public:
    ArgumentRules() = default;
    /// For the tool `name` (the client's) with the raw JSON of its `input_schema`. A schema that
    /// cannot be read gives no rules.
    ArgumentRules(json::Parser &parser, std::string_view name, std::string_view schema);

    bool empty() const { return m_keys.empty(); }
    /// Null for a key that is sent whatever its value.
    const OptionalKey *find(std::string_view key) const;

private:
    std::vector<OptionalKey> m_keys;
};

} // namespace ccproxy::messages
