// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/schema.h"

#include "core/json/writer.h"
#include "core/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ccproxy::dialects::gemini {
namespace {

using Index = SchemaTree::Index;

constexpr int kDeepest = 24;                 ///< levels of what is written
constexpr std::size_t kMostReferences = 256; ///< of one schema; more would only make it longer
constexpr std::string_view kAnyObject = R"({"type":"object"})";

/// What becomes of a keyword. What the table does not have is left out.
enum class Keyword {
    Data,   ///< as it stands
    Bound,  ///< as it stands, but for bounds that only say "any integer" (CLIENT.md 9)
    Format, ///< where it is one that Gemini knows
    Type,
    Enum,
    Const,      ///< an enum of one value
    Schema,     ///< a schema; a list of them for each place of older drafts
    Closed,     ///< a schema, or whether there may be more
    Choice,     ///< a list of schemas
    Tuple,      ///< the same
    Properties, ///< named schemas
    Required,
};

constexpr std::array<std::pair<std::string_view, Keyword>, 24> kKeywords{{
    {"additionalProperties", Keyword::Closed},
    {"anyOf", Keyword::Choice},
    {"const", Keyword::Const},
    {"default", Keyword::Data},
    {"description", Keyword::Data},
    {"enum", Keyword::Enum},
    {"format", Keyword::Format},
    {"items", Keyword::Schema},
    {"maxItems", Keyword::Data},
    {"maxLength", Keyword::Data},
    {"maxProperties", Keyword::Data},
    {"maximum", Keyword::Bound},
    {"minItems", Keyword::Data},
    {"minLength", Keyword::Data},
    {"minProperties", Keyword::Data},
    {"minimum", Keyword::Bound},
    {"oneOf", Keyword::Choice},
    {"pattern", Keyword::Data},
    {"prefixItems", Keyword::Tuple},
    {"properties", Keyword::Properties},
    {"required", Keyword::Required},
    {"title", Keyword::Data},
    {"type", Keyword::Type},
    {"uniqueItems", Keyword::Data},
}};

constexpr std::array<std::string_view, 8> kFormats{R"("date-time")", R"("date")",  R"("time")",
                                                   R"("duration")",  R"("int32")", R"("int64")",
                                                   R"("float")",     R"("double")"};

const Keyword *findKeyword(std::string_view key)
{
    static_assert(std::is_sorted(kKeywords.begin(), kKeywords.end(),
                                 [](const auto &a, const auto &b) { return a.first < b.first; }));
    const auto *const row = std::lower_bound(
        kKeywords.begin(), kKeywords.end(), key,
        [](const auto &candidate, std::string_view name) { return candidate.first < name; });
    return row != kKeywords.end() && row->first == key ? &row->second : nullptr;
}

bool isHuge(std::string_view number)
{
    constexpr double kLimit = 9007199254740991.0;
    return std::abs(readNumber(number).value_or(0)) >= kLimit;
}

std::string_view unquoted(std::string_view text)
{
    return text.size() >= 2 && text.front() == '"' ? text.substr(1, text.size() - 2)
                                                   : std::string_view();
}

} // namespace

void SchemaWriter::write(std::string &out, std::string_view text, bool anyTop)
{
    m_fields.clear();
    m_path.clear();
    m_followed = 0;
    if (text.starts_with('{') && m_tree.read(m_parser, text))
        schema(out, SchemaTree::root(), 0, !anyTop);
    else
        json::Writer(out).raw(kAnyObject);
}

void SchemaWriter::schema(std::string &out, Index node, int depth, bool top)
{
    if (depth > kDeepest) {
        json::Writer(out).raw(kAnyObject);
        return;
    }
    const std::size_t path = m_path.size();
    Said said{.begin = m_fields.size()};
    if (m_tree.isObject(node))
        gather(said, node, 0);
    json::Writer(out).beginObject();
    fields(out, said, depth, top);
    json::Writer(out).endObject();
    m_fields.resize(said.begin);
    m_path.resize(path);
}

/// Its own fields first: they count more than what it refers to.
void SchemaWriter::gather(Said &said, Index node, int depth)
{
    if (depth > kDeepest || !m_tree.isObject(node))
        return;
    m_tree.each(node, [&](Index field) {
        const std::string_view key = m_tree[field].key;
        const Keyword *keyword = findKeyword(key);
        if (keyword == nullptr || *keyword == Keyword::Choice)
            return;
        const bool adds = *keyword == Keyword::Properties || *keyword == Keyword::Required;
        const bool isValues = *keyword == Keyword::Enum || *keyword == Keyword::Const;
        if (isValues ? !has(said, "enum") && !has(said, "const") : adds || !has(said, key))
            m_fields.push_back(field);
    });
    m_tree.each(node, [&](Index field) {
        const std::string_view key = m_tree[field].key;
        if (key == "$ref")
            gatherReference(said, field, depth);
        else if (key == "anyOf" || key == "oneOf")
            gatherChoice(said, field, depth);
        else if (key == "allOf" && m_tree.isArray(field))
            m_tree.each(field, [&](Index part) { gather(said, part, depth + 1); });
    });
}

void SchemaWriter::gatherReference(Said &said, Index reference, int depth)
{
    const Index target = m_tree.at(unquoted(m_tree[reference].text));
    const bool known = target != SchemaTree::kNone && m_tree.isObject(target);
    const bool cyclic = target == SchemaTree::root()
        || std::find(m_path.begin(), m_path.end(), target) != m_path.end();
    if (!known || cyclic || ++m_followed > kMostReferences) {
        said.cyclic = true;
        return;
    }
    m_path.push_back(target);
    gather(said, target, depth + 1);
}

/// A choice between a schema and null is that schema, which may be null.
void SchemaWriter::gatherChoice(Said &said, Index list, int depth)
{
    if (!m_tree.isArray(list))
        return;
    int count = 0;
    Index only = SchemaTree::kNone;
    m_tree.each(list, [&](Index choice) {
        if (isNull(choice)) {
            said.nullable = true;
        } else {
            only = choice;
            ++count;
        }
    });
    if (count == 1)
        gather(said, only, depth + 1);
    else if (count > 1 && !has(said, "anyOf") && !has(said, "oneOf"))
        m_fields.push_back(list);
}

bool SchemaWriter::isNull(Index schema) const
{
    if (!m_tree.isObject(schema))
        return false;
    const Index type = m_tree.find(schema, "type");
    return type != SchemaTree::kNone && m_tree[type].text == R"("null")";
}

bool SchemaWriter::has(const Said &said, std::string_view key) const
{
    return std::any_of(m_fields.begin() + static_cast<std::ptrdiff_t>(said.begin), m_fields.end(),
                       [&](Index field) { return m_tree[field].key == key; });
}

void SchemaWriter::fields(std::string &out, const Said &gathered, int depth, bool top)
{
    Said said = gathered;
    json::Writer w(out);
    const bool isObject = top || said.cyclic || has(said, "properties");
    if (isObject && (top || said.cyclic || !has(said, "type")))
        w.key("type").string(std::string_view("object"));
    bool properties = false;
    bool requiredOnes = false;
    // What is written below pushes and pops fields behind these.
    const std::size_t end = m_fields.size();
    for (std::size_t at = said.begin; at < end; ++at) {
        const Index field = m_fields[at];
        const SchemaTree::Node &node = m_tree[field];
        switch (*findKeyword(node.key)) {
        case Keyword::Data:
            w.key(node.key);
            m_tree.write(out, field);
            break;
        case Keyword::Bound:
            if (!isHuge(node.text))
                w.key(node.key).raw(node.text);
            break;
        case Keyword::Format:
            if (std::find(kFormats.begin(), kFormats.end(), node.text) != kFormats.end())
                w.key(node.key).raw(node.text);
            break;
        case Keyword::Type:
            if (!top && !said.cyclic)
                type(out, field, said);
            break;
        case Keyword::Enum:
        case Keyword::Const:
            values(out, field, said);
            break;
        case Keyword::Schema:
        case Keyword::Closed:
            inner(out, field, depth);
            break;
        case Keyword::Choice:
        case Keyword::Tuple:
            if (m_tree.isArray(field)) {
                w.key(node.key == "prefixItems" ? "prefixItems" : "anyOf");
                list(out, field, depth);
            }
            break;
        case Keyword::Properties:
            if (!std::exchange(properties, true))
                named(out, said, end, depth);
            break;
        case Keyword::Required:
            if (!std::exchange(requiredOnes, true))
                required(out, said, end);
            break;
        }
    }
    if (said.nullable)
        w.key("nullable").boolean(true);
}

void SchemaWriter::inner(std::string &out, Index value, int depth)
{
    json::Writer w(out);
    const std::string_view key = m_tree[value].key;
    if (m_tree.isObject(value)) {
        w.key(key);
        schema(out, value, depth + 1, false);
    } else if (m_tree.isArray(value)) {
        w.key("prefixItems");
        list(out, value, depth);
    } else if (key == "additionalProperties") {
        w.key(key).raw(m_tree[value].text);
    }
}

void SchemaWriter::type(std::string &out, Index value, Said &said)
{
    json::Writer w(out);
    constexpr std::string_view kNull = R"("null")";
    if (!m_tree.isArray(value)) {
        if (m_tree[value].text == kNull)
            said.nullable = true;
        else
            w.key("type").raw(m_tree[value].text);
        return;
    }
    int count = 0;
    std::string_view only;
    m_tree.each(value, [&](Index item) {
        if (m_tree[item].text == kNull) {
            said.nullable = true;
        } else {
            only = m_tree[item].text;
            ++count;
        }
    });
    if (count == 1) {
        w.key("type").raw(only);
    } else if (count > 1 && !has(said, "anyOf") && !has(said, "oneOf")) {
        w.key("anyOf").beginArray();
        m_tree.each(value, [&](Index item) {
            if (m_tree[item].text != kNull)
                w.beginObject().key("type").raw(m_tree[item].text).endObject();
        });
        w.endArray();
    }
}

/// An enum is one of strings or one of numbers; one of other values says nothing here.
void SchemaWriter::values(std::string &out, Index list, Said &said)
{
    const bool isEnum = m_tree[list].key == "enum";
    if (isEnum ? !m_tree.isArray(list) : m_tree.isArray(list) || m_tree.isObject(list))
        return;
    int strings = 0;
    int numbers = 0;
    int others = 0;
    const auto count = [&](Index item) {
        const std::string_view text = m_tree[item].text;
        const char first = text.empty() ? '\0' : text.front();
        if (text == "null")
            said.nullable = true;
        else if (first == '"')
            ++strings;
        else if (first == '-' || (first >= '0' && first <= '9'))
            ++numbers;
        else
            ++others;
    };
    if (isEnum)
        m_tree.each(list, count);
    else
        count(list);
    if (others > 0 || (strings > 0) == (numbers > 0))
        return;
    json::Writer w(out);
    if (!has(said, "type"))
        w.key("type").string(std::string_view(strings > 0 ? "string" : "number"));
    w.key("enum").beginArray();
    const auto write = [&](Index item) {
        if (m_tree[item].text != "null")
            w.raw(m_tree[item].text);
    };
    if (isEnum)
        m_tree.each(list, write);
    else
        write(list);
    w.endArray();
}

void SchemaWriter::named(std::string &out, const Said &said, std::size_t end, int depth)
{
    const std::size_t before = out.size();
    json::Writer w(out);
    w.key("properties").beginObject();
    bool any = false;
    for (std::size_t at = said.begin; at < end; ++at) {
        const Index list = m_fields[at];
        if (m_tree[list].key != "properties" || !m_tree.isObject(list))
            continue;
        m_tree.each(list, [&](Index property) {
            const std::string_view name = m_tree[property].key;
            // Of several with one name the first counts.
            for (std::size_t earlier = said.begin; earlier < at; ++earlier) {
                if (m_tree[m_fields[earlier]].key == "properties"
                    && m_tree.find(m_fields[earlier], name) != SchemaTree::kNone)
                    return;
            }
            any = true;
            w.key(name);
            schema(out, property, depth + 1, false);
        });
    }
    w.endObject();
    if (!any)
        out.resize(before);
}

/// Only names of properties that there are.
void SchemaWriter::required(std::string &out, const Said &said, std::size_t end)
{
    const std::size_t before = out.size();
    json::Writer w(out);
    w.key("required").beginArray();
    const std::size_t empty = out.size();
    for (std::size_t at = said.begin; at < end; ++at) {
        const Index list = m_fields[at];
        if (m_tree[list].key != "required" || !m_tree.isArray(list))
            continue;
        m_tree.each(list, [&](Index item) {
            const std::string_view text = m_tree[item].text;
            bool exists = false;
            for (std::size_t other = said.begin; other < end && !exists; ++other)
                exists = m_tree[m_fields[other]].key == "properties"
                    && m_tree.find(m_fields[other], unquoted(text)) != SchemaTree::kNone;
            const bool written =
                std::string_view(out).substr(empty).find(text) != std::string::npos;
            if (exists && !written)
                w.raw(text);
        });
    }
    const bool any = out.size() > empty;
    w.endArray();
    if (!any)
        out.resize(before);
}

void SchemaWriter::list(std::string &out, Index value, int depth)
{
    json::Writer w(out);
    w.beginArray();
    m_tree.each(value, [&](Index item) {
        if (!isNull(item))
            schema(out, item, depth + 1, false);
    });
    w.endArray();
}

} // namespace ccproxy::dialects::gemini
