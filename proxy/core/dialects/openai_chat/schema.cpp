// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/schema.h"

#include "core/json/writer.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ccproxy::dialects::openai_chat {
namespace {

using json::Value;

constexpr std::string_view kEmptySchema = R"({"type":"object","properties":{}})";

/// Deeper schemas than this are copied as they are.
constexpr int kDeepest = 64;

enum class Holds { Data, Schema, Schemas, NamedSchemas };

/// What the value of a keyword is. Everything that is not named here is data and copied.
Holds holds(std::string_view keyword)
{
    using Row = std::pair<std::string_view, Holds>;
    constexpr std::array<Row, 17> kRows{{
        {"$defs", Holds::NamedSchemas},
        {"additionalItems", Holds::Schema},
        {"additionalProperties", Holds::Schema},
        {"allOf", Holds::Schemas},
        {"anyOf", Holds::Schemas},
        {"contains", Holds::Schema},
        {"definitions", Holds::NamedSchemas},
        {"else", Holds::Schema},
        {"if", Holds::Schema},
        {"items", Holds::Schema},
        {"not", Holds::Schema},
        {"oneOf", Holds::Schemas},
        {"patternProperties", Holds::NamedSchemas},
        {"prefixItems", Holds::Schemas},
        {"properties", Holds::NamedSchemas},
        {"then", Holds::Schema},
        {"unevaluatedProperties", Holds::Schema},
    }};
    static_assert(std::is_sorted(kRows.begin(), kRows.end(),
                                 [](const Row &a, const Row &b) { return a.first < b.first; }));
    const auto row = std::lower_bound(
        kRows.begin(), kRows.end(), keyword,
        [](const Row &candidate, std::string_view name) { return candidate.first < name; });
    return row != kRows.end() && row->first == keyword ? row->second : Holds::Data;
}

bool isBound(std::string_view keyword)
{
    return keyword == "minimum" || keyword == "maximum" || keyword == "exclusiveMinimum"
        || keyword == "exclusiveMaximum";
}

class Walk {
public:
    Walk(std::string &out, const SchemaRules &rules) : m_writer(out), m_rules(rules) { }

    void root(Value value) { schema(value, 0); }
    bool suitsStrict() const { return m_suitsStrict; }

private:
    /// What one object schema says of itself, as far as it matters here.
    struct Seen {
        bool object = false;
        bool type = false;
        bool properties = false;
        bool closed = false;
        std::size_t propertyCount = 0;
        std::size_t requiredCount = 0;
    };

    void schema(Value value, int depth)
    {
        if (depth > kDeepest || !json::isObject(value)) {
            raw(value);
            return;
        }
        Seen seen;
        m_writer.beginObject();
        json::eachField(
            value, [&](std::string_view key, Value field) { keyword(key, field, depth, seen); });
        const bool isObject = seen.object || depth == 0;
        if (depth == 0 && !seen.type)
            m_writer.key("type").string(std::string_view("object"));
        if (isObject && !seen.properties)
            m_writer.key("properties").beginObject().endObject();
        m_writer.endObject();
        if (isObject && (!seen.closed || seen.requiredCount != seen.propertyCount))
            m_suitsStrict = false;
    }

    void keyword(std::string_view key, Value &value, int depth, Seen &seen)
    {
        if (key == "$schema" || (m_rules.dropHugeBounds && isBound(key) && isHuge(value)))
            return;
        if (key == "type") {
            seen.type = true;
            const std::string_view name =
                json::rawString(value).value_or(json::RawString()).escaped();
            seen.object = name == "object";
            if (depth == 0 && !seen.object) {
                m_writer.key("type").string(std::string_view("object"));
                return;
            }
        }
        m_writer.key(key);
        const Holds what = holds(key);
        if (what == Holds::NamedSchemas && json::isObject(value)) {
            named(value, depth, key == "properties" ? &seen : nullptr);
        } else if (what != Holds::Data
                   && json::isArray(value)) { // `items` of older drafts is a list
            list(value, depth);
        } else if (what == Holds::Schema && json::isObject(value)) {
            schema(value, depth + 1);
        } else if (key == "required" && json::isArray(value)) {
            m_writer.beginArray();
            json::eachElement(value, [&](Value name) {
                ++seen.requiredCount;
                raw(name);
            });
            m_writer.endArray();
        } else {
            // A value is read once only.
            const std::string_view text = json::rawJson(value).value_or("null");
            seen.closed = seen.closed || (key == "additionalProperties" && text == "false");
            m_writer.raw(text);
        }
    }

    void named(Value &value, int depth, Seen *object)
    {
        m_writer.beginObject();
        json::eachField(value, [&](std::string_view key, Value field) {
            if (object != nullptr)
                ++object->propertyCount;
            m_writer.key(key);
            schema(field, depth + 1);
        });
        m_writer.endObject();
        if (object != nullptr)
            object->properties = true;
    }

    void list(Value &value, int depth)
    {
        m_writer.beginArray();
        json::eachElement(value, [&](Value item) { schema(item, depth + 1); });
        m_writer.endArray();
    }

    static bool isHuge(Value &value)
    {
        constexpr double kLimit = 9007199254740991.0;
        return std::abs(readNumber(json::rawJson(value).value_or("")).value_or(0)) >= kLimit;
    }

    void raw(Value &value) { m_writer.raw(json::rawJson(value).value_or("null")); }

    json::Writer m_writer;
    const SchemaRules &m_rules;
    bool m_suitsStrict = true;
};

} // namespace

bool writeSchema(std::string &out, json::Parser &parser, std::string_view schema,
                 const SchemaRules &rules)
{
    const std::size_t before = out.size();
    Walk walk(out, rules);
    bool good = schema.starts_with('{')
        && parser.document(schema, [&walk](Value value) { walk.root(value); });
    good = good && out.back() == '}';
    if (!good) {
        out.resize(before);
        json::Writer(out).raw(kEmptySchema);
    }
    return good && walk.suitsStrict();
}

bool writeToolSchema(std::string &out, json::Parser &parser, const messages::Tool &tool,
                     const SchemaRules &rules, conversation::SchemaCache *written)
{
    return conversation::writeOnce(
        out, written,
        {tool.name.escaped(), rules.dropHugeBounds ? "openai, bounded" : "openai",
         tool.inputSchema},
        [&] { return writeSchema(out, parser, tool.inputSchema, rules); });
}

} // namespace ccproxy::dialects::openai_chat
