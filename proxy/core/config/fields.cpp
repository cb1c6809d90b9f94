// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/fields.h"

#include "core/ascii.h"
#include "core/config/key_path.h"
#include "core/config/problem.h"
#include "core/config/units.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;

Unexpected<Failure> wrong(const std::string &what, std::string remedy)
{
    return unexpected(FailureKind::UsageError, what, std::move(remedy));
}

/// Not named `quoted`: a std::string would find std::quoted where some header brings that in.
std::string inQuotes(std::string_view text)
{
    return "\"" + oneLine(text) + "\"";
}

/// A number, true or false where it is one, else a text.
Node plainValue(std::string_view text)
{
    jsonc::Document document = jsonc::parse(text);
    const Kind kind = document.root.kind;
    return document.isValid() && (kind == Kind::Number || kind == Kind::Boolean)
        ? std::move(document.root)
        : textValue(text);
}

std::string plainText(const Node &node)
{
    return node.kind == Kind::Boolean ? (node.boolean ? "true" : "false") : node.text;
}

Node listFrom(std::string_view text)
{
    Node list = listValue({});
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view piece = ascii::trimmed(text.substr(0, comma));
        if (!piece.empty())
            list.children.push_back(plainValue(piece));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return list;
}

std::string listText(const Node &list)
{
    std::string out;
    for (const Node &child : list.children)
        out += (out.empty() ? "" : ", ") + plainText(child);
    return out;
}

/// Whether a list can be typed with commas.
bool isPlainList(const Node &node)
{
    return node.kind == Kind::Array
        && jsonc::toJson(listFrom(listText(node))) == jsonc::toJson(node);
}

Field fieldOf(const Node &node, const ValuePath &path)
{
    const std::string name = toText(path);
    switch (node.kind) {
    case Kind::Null:
        return {name, FieldKind::Nothing, {}};
    case Kind::Boolean:
        return {name, FieldKind::Flag, plainText(node)};
    case Kind::Number:
        return {name, FieldKind::Number, node.text};
    case Kind::String:
        return {name, FieldKind::Text, node.text};
    case Kind::Array:
        return {name, FieldKind::List, listText(node)};
    case Kind::Object:
        break;
    }
    return {name, FieldKind::Group, {}};
}

/// The parser bounds the depth.
void collect(const Node &node, ValuePath &path, std::vector<Field> &out)
{
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        const Node &child = node.children[i];
        path.push_back(node.kind == Kind::Object ? PathStep::member(child.key)
                                                 : PathStep::element(i));
        const bool isDeep = !child.children.empty() && !isPlainList(child);
        if (isDeep)
            collect(child, path, out);
        else
            out.push_back(fieldOf(child, path));
        path.pop_back();
    }
}

Expected<Node> valueFrom(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return textValue(field.text);
    case FieldKind::Number: {
        Node number = plainValue(ascii::trimmed(field.text));
        if (number.kind != Kind::Number)
            return wrong(inQuotes(field.text) + " is no number",
                         "Write " + field.name + " as in 0.2 or 4096, or make it a text.");
        return number;
    }
    case FieldKind::Flag:
        return plainValue(parseBoolean(field.text).value_or(false) ? "true" : "false");
    case FieldKind::List:
        return listFrom(field.text);
    case FieldKind::Nothing:
        return Node();
    case FieldKind::Group:
        break;
    }
    return objectValue({});
}

} // namespace

std::vector<Field> fieldsOf(const Node &object)
{
    std::vector<Field> out;
    ValuePath path;
    collect(object, path, out);
    return out;
}

Expected<Node> objectOf(std::span<const Field> fields)
{
    std::string text = "{}";
    for (const Field &field : fields) {
        const auto path = innerPath(field.name);
        if (!path)
            return Unexpected(path.error());
        if (path->front().kind != PathStep::Kind::Member)
            return wrong(inQuotes(field.name) + " has no name before its number",
                         "Write it as in stop[0].");
        if (find(jsonc::parse(text).root, *path) != nullptr)
            return wrong(inQuotes(field.name) + " is there twice", "Take one of them out.");
        const auto value = valueFrom(field);
        if (!value)
            return Unexpected(value.error());
        auto next = withValue(text, *path, *value);
        if (!next)
            return wrong(next.error().message, "Give the field another name.");
        text = std::move(*next);
    }
    return valueOf(text);
}

} // namespace ccproxy::config
