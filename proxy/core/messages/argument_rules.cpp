// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/argument_rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::messages {
namespace {

using json::Value;

/// Keys for which an empty string means the same as none: tool and key.
constexpr std::array<std::pair<std::string_view, std::string_view>, 1> kEmptyMeansNone{{
    {"Read", "pages"},
}};

bool isNullWord(Value &value)
{
    const auto word = json::rawString(value);
    return word && word->escaped() == "null";
}

/// What one keyword of a schema says about null.
enum class Verdict { Silent, Allows, Forbids };

Verdict verdictOf(Value schema);

Verdict typeVerdict(Value &type)
{
    if (json::isString(type))
        return isNullWord(type) ? Verdict::Allows : Verdict::Forbids;
    bool allows = false;
    const bool list =
        json::eachElement(type, [&allows](Value item) { allows = isNullWord(item) || allows; });
    return !list ? Verdict::Silent : allows ? Verdict::Allows : Verdict::Forbids;
}

Verdict enumVerdict(Value &values)
{
    bool allows = false;
    json::eachElement(values, [&allows](Value item) { allows = json::isNull(item) || allows; });
    return allows ? Verdict::Allows : Verdict::Forbids;
}

/// `anyOf` and `oneOf` allow what one branch allows, `allOf` what no branch forbids.
Verdict branchVerdict(Value &branches, bool all)
{
    bool allows = false;
    bool forbids = false;
    json::eachElement(branches, [&](Value branch) {
        const Verdict verdict = verdictOf(branch);
        forbids = forbids || verdict == Verdict::Forbids;
        allows = allows || verdict != Verdict::Forbids;
    });
    if (all)
        return forbids ? Verdict::Forbids : Verdict::Silent;
    return allows ? Verdict::Allows : Verdict::Forbids;
}

Verdict keywordVerdict(std::string_view key, Value &value)
{
    if (key == "type")
        return typeVerdict(value);
    if (key == "enum")
        return enumVerdict(value);
    if (key == "const")
        return json::isNull(value) ? Verdict::Allows : Verdict::Forbids;
    if (key == "anyOf" || key == "oneOf")
        return branchVerdict(value, false);
    if (key == "allOf")
        return branchVerdict(value, true);
    // Who means a definition or null says so by anyOf; definitions that are null are not seen.
    if (key == "$ref")
        return Verdict::Forbids;
    return Verdict::Silent;
}

/// A schema that says nothing takes anything, null too.
Verdict verdictOf(Value schema)
{
    bool forbids = false;
    bool nullable = false;
    json::eachField(schema, [&](std::string_view key, Value value) {
        if (key == "nullable")
            nullable = json::boolean(value).value_or(false);
        else
            forbids = keywordVerdict(key, value) == Verdict::Forbids || forbids;
    });
    return forbids && !nullable ? Verdict::Forbids : Verdict::Silent;
}

} // namespace

ArgumentRules::ArgumentRules(json::Parser &parser, std::string_view name, std::string_view schema)
{
    std::vector<std::string> required;
    parser.objectOfCopy(schema, [&](std::string_view key, Value value) {
        if (key == "properties") {
            json::eachField(value, [&](std::string_view property, Value inner) {
                const bool empty =
                    std::find(kEmptyMeansNone.begin(), kEmptyMeansNone.end(),
                              std::pair<std::string_view, std::string_view>(name, property))
                    != kEmptyMeansNone.end();
                const bool null = verdictOf(inner) == Verdict::Forbids;
                if (null || empty)
                    m_keys.push_back(
                        {.name = std::string(property), .dropsNull = null, .dropsEmpty = empty});
            });
        } else if (key == "required") {
            json::eachElement(value, [&required](Value item) {
                if (const auto text = json::rawString(item))
                    required.emplace_back(text->escaped());
            });
        }
    });
    std::erase_if(m_keys, [&required](const OptionalKey &key) {
        return std::find(required.begin(), required.end(), key.name) != required.end();
    });
}

const OptionalKey *ArgumentRules::find(std::string_view key) const
{
    const auto found = std::find_if(m_keys.begin(), m_keys.end(),
                                    [key](const OptionalKey &known) { return known.name == key; });
    return found == m_keys.end() ? nullptr : &*found;
}

} // namespace ccproxy::messages
