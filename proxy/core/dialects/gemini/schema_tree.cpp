// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/schema_tree.h"

#include "core/json/writer.h"

namespace ccproxy::dialects::gemini {
namespace {

constexpr int kDeepest = 96; ///< levels of a document

} // namespace

bool SchemaTree::read(json::Parser &parser, std::string_view text)
{
    m_nodes.clear();
    Index previous = kNone;
    bool good = false;
    parser.document(text, [&](json::Value value) {
        good = json::isObject(value) && add(value, {}, kNone, previous, 0);
    });
    return good;
}

bool SchemaTree::add(json::Value value, std::string_view key, Index parent, Index &previous,
                     int depth)
{
    const auto self = static_cast<Index>(m_nodes.size());
    m_nodes.push_back({.key = key});
    if (previous != kNone)
        m_nodes[previous].next = self;
    else if (parent != kNone)
        m_nodes[parent].first = self;
    previous = self;
    if (depth > kDeepest)
        return false;
    Index last = kNone;
    bool good = true;
    if (json::isObject(value)) {
        m_nodes[self].kind = Node::Kind::Object;
        return json::eachField(value,
                               [&](std::string_view name, json::Value field) {
                                   good = good && add(field, name, self, last, depth + 1);
                               })
            && good;
    }
    if (json::isArray(value)) {
        m_nodes[self].kind = Node::Kind::Array;
        return json::eachElement(
                   value,
                   [&](json::Value item) { good = good && add(item, {}, self, last, depth + 1); })
            && good;
    }
    const auto text = json::rawJson(value);
    m_nodes[self].text = text.value_or("null");
    return text.has_value();
}

SchemaTree::Index SchemaTree::find(Index object, std::string_view key) const
{
    for (Index child = m_nodes[object].first; child != kNone; child = m_nodes[child].next) {
        if (m_nodes[child].key == key)
            return child;
    }
    return kNone;
}

SchemaTree::Index SchemaTree::at(std::string_view pointer) const
{
    if (pointer == "#")
        return root();
    if (!pointer.starts_with("#/"))
        return kNone;
    pointer.remove_prefix(2);
    Index node = root();
    while (node != kNone) {
        const std::size_t slash = pointer.find('/');
        node = isObject(node) ? find(node, pointer.substr(0, slash)) : kNone;
        if (slash == std::string_view::npos)
            return node;
        pointer.remove_prefix(slash + 1);
    }
    return kNone;
}

void SchemaTree::write(std::string &out, Index index) const
{
    json::Writer w(out);
    switch (m_nodes[index].kind) {
    case Node::Kind::Object:
        w.beginObject();
        each(index, [&](Index child) {
            w.key(m_nodes[child].key);
            write(out, child);
        });
        w.endObject();
        return;
    case Node::Kind::Array:
        w.beginArray();
        each(index, [&](Index child) { write(out, child); });
        w.endArray();
        return;
    case Node::Kind::Other:
        w.raw(m_nodes[index].text);
        return;
    }
}

} // namespace ccproxy::dialects::gemini
