// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/partial_arguments.h"

#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::gemini {
namespace {

constexpr int kDeepest = 64; ///< levels of arguments

} // namespace

void PartialArguments::add(json::Parser &parser, std::string_view pieces)
{
    const auto piece = [this](json::Value value) {
        json::RawString path;
        std::string_view other;
        json::RawString text;
        bool isText = false;
        json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "jsonPath") {
                path = json::rawString(field).value_or(json::RawString());
            } else if (key == "stringValue") {
                text = json::rawString(field).value_or(json::RawString());
                isText = true;
            } else if (key == "numberValue" || key == "boolValue") {
                other = json::rawJson(field).value_or("null");
            } else if (key == "nullValue") {
                other = "null";
            }
        });
        if (path.empty() || (!isText && other.empty()))
            return;
        Node &node = at(path.decoded());
        node.isText = isText;
        if (isText)
            node.value += text.escaped();
        else
            node.value = other;
    };
    parser.document(pieces, [&piece](json::Value value) { json::eachElement(value, piece); });
}

PartialArguments::Node &PartialArguments::at(std::string_view path)
{
    Node *node = &m_root;
    std::size_t place = path.starts_with('$') ? 1 : 0;
    for (int depth = 0; place < path.size() && depth < kDeepest; ++depth) {
        std::string_view name;
        bool isList = false;
        if (path[place] == '[') {
            const std::size_t end = std::min(path.find(']', place), path.size());
            name = path.substr(place + 1, end - place - 1);
            isList = !name.starts_with('\'') && !name.starts_with('"');
            if (!isList && name.size() >= 2)
                name = name.substr(1, name.size() - 2);
            place = end + 1;
        } else {
            place += path[place] == '.' ? 1 : 0;
            const std::size_t end = std::min(path.find_first_of(".[", place), path.size());
            name = path.substr(place, end - place);
            place = end;
        }
        node->isList = isList;
        node = &child(*node, name);
    }
    return *node;
}

PartialArguments::Node &PartialArguments::child(Node &parent, std::string_view key)
{
    std::string escaped;
    json::appendEscaped(escaped, key);
    const auto found = std::find_if(parent.children.begin(), parent.children.end(),
                                    [&](const Node &node) { return node.key == escaped; });
    if (found != parent.children.end())
        return *found;
    parent.children.push_back({.key = std::move(escaped)});
    return parent.children.back();
}

std::string PartialArguments::take()
{
    std::string out;
    if (m_root.children.empty())
        out = "{}";
    else
        write(out, m_root);
    m_root = {};
    return out;
}

void PartialArguments::write(std::string &out, const Node &node)
{
    json::Writer w(out);
    if (node.children.empty()) {
        if (node.isText)
            w.string(json::RawString(node.value));
        else
            w.raw(node.value.empty() ? "null" : node.value);
        return;
    }
    if (node.isList)
        w.beginArray();
    else
        w.beginObject();
    for (const Node &inner : node.children) {
        if (!node.isList)
            w.key(json::RawString(inner.key));
        write(out, inner);
    }
    if (node.isList)
        w.endArray();
    else
        w.endObject();
}

} // namespace ccproxy::dialects::gemini
