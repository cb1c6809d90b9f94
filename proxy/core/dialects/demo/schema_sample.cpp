// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/schema_sample.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::dialects::demo {
namespace {

using json::Value;

constexpr int kDeepest = 8;
constexpr std::int64_t kMostItems = 4;

std::string raw(Value &value)
{
    return std::string(json::rawJson(value).value_or(std::string_view()));
}

std::string plain(Value &value)
{
    return std::string(json::rawString(value).value_or(json::RawString()).escaped());
}

std::string firstElement(Value &value)
{
    std::string first;
    json::eachElement(value, [&first](Value element) {
        if (first.empty())
            first = raw(element);
    });
    return first;
}

void readType(Value &value, Schema &schema)
{
    if (json::isString(value)) {
        schema.type = plain(value);
        return;
    }
    json::eachElement(value, [&schema](Value element) {
        const std::string type = plain(element);
        if (schema.type.empty() && type != "null")
            schema.type = type;
    });
}

void readKeyword(std::string_view key, Value &value, Schema &schema)
{
    if (key == "type")
        readType(value, schema);
    else if (key == "properties")
        json::eachField(value, [&schema](std::string_view name, Value property) {
            schema.properties.push_back({std::string(name), raw(property)});
        });
    else if (key == "required")
        json::eachElement(value, [&](Value name) { schema.required.push_back(plain(name)); });
    else if (key == "const")
        schema.firstChoice = raw(value);
    else if (key == "enum")
        schema.firstChoice = firstElement(value);
    else if (key == "default" && schema.firstChoice.empty())
        schema.firstChoice = raw(value);
    else if (key == "anyOf" || key == "oneOf" || key == "allOf")
        schema.alternative = firstElement(value);
    else if (key == "items")
        schema.items = raw(value);
    else if (key == "minItems")
        schema.minItems = std::min(json::integer(value).value_or(0), kMostItems);
    else if (key == "minimum")
        schema.minimum = raw(value);
}

std::string sampleObject(const Schema &schema, std::string_view text, int depth)
{
    std::string out;
    json::Writer w(out);
    w.beginObject();
    for (const std::string &name : schema.required) {
        const auto property =
            std::find_if(schema.properties.begin(), schema.properties.end(),
                         [&name](const Schema::Property &p) { return p.name == name; });
        w.key(json::RawString(name));
        w.raw(sampleOf(property == schema.properties.end() ? "{}" : property->schema, text, name,
                       depth + 1));
    }
    w.endObject();
    return out;
}

std::string sampleArray(const Schema &schema, std::string_view text, std::string_view name,
                        int depth)
{
    std::string out;
    json::Writer w(out);
    w.beginArray();
    for (std::int64_t i = 0; i < schema.minItems; ++i)
        w.raw(sampleOf(schema.items, text, name, depth + 1));
    w.endArray();
    return out;
}

} // namespace

bool Schema::isRequired(std::string_view name) const
{
    return std::find(required.begin(), required.end(), name) != required.end();
}

Schema readSchema(std::string_view json)
{
    Schema schema;
    json::Parser parser;
    parser.objectOfCopy(
        json, [&schema](std::string_view key, Value value) { readKeyword(key, value, schema); });
    return schema;
}

std::string sampleOf(std::string_view json, std::string_view text, std::string_view name, int depth)
{
    if (depth > kDeepest)
        return "null";
    const Schema schema = readSchema(json);
    if (!schema.firstChoice.empty())
        return schema.firstChoice;
    if (schema.type == "object" || (schema.type.empty() && !schema.properties.empty()))
        return sampleObject(schema, text, depth);
    if (schema.type == "array")
        return sampleArray(schema, text, name, depth);
    if (schema.type == "integer" || schema.type == "number")
        return schema.minimum.empty() ? "1" : schema.minimum;
    if (schema.type == "boolean")
        return "false";
    if (schema.type.empty() && !schema.alternative.empty())
        return sampleOf(schema.alternative, text, name, depth + 1);
    std::string out;
    json::Writer(out).string(text.empty() ? name : text);
    return out;
}

} // namespace ccproxy::dialects::demo
