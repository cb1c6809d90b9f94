// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/import.h"

#include "core/catalogue/catalogue.h"
#include "core/config/import_parts.h"
#include "core/config/key_table.h"
#include "core/config/loader.h"
#include "core/config/show.h"
#include "core/config/url.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;
using StepKind = PathStep::Kind;

struct ForeignName {
    Foreign program;
    std::string_view name;
};
constexpr ForeignName kNames[] = {
    {Foreign::Ccproxy, "ccproxy"},
    {Foreign::ClaudeCodeRouter, "claude-code-router"},
    {Foreign::CcSwitch, "cc-switch"},
};

/// Where the keys of `schema` that the table does not know are taken out of an object, and told.
void takeKnown(Node &object, const std::string &schema, const std::string &path, Import &out)
{
    std::vector<Node> kept;
    for (Node &member : object.children) {
        const KeyInfo *key = findKey(schema + member.key);
        if (key == nullptr || key->leaf() != member.key) {
            out.left.push_back(path + member.key + ": CCProxy has nothing like it");
            continue;
        }
        const bool isList = key->type == KeyType::ObjectList;
        const std::string below = path + member.key;
        const std::string name(key->name);
        if (key->type == KeyType::Object && member.kind == Kind::Object)
            takeKnown(member, name + ".", below + ".", out);
        if (isList || key->type == KeyType::ObjectMap) {
            const std::string inner = name == "profiles{}.routes" ? std::string(kRoutePrefix)
                                                                  : name + (isList ? "[]." : "{}.");
            for (std::size_t i = 0; i < member.children.size(); ++i) {
                Node &child = member.children[i];
                const std::string entry =
                    isList ? "[" + std::to_string(i) + "]." : "." + child.key + ".";
                if (child.kind == Kind::Object)
                    takeKnown(child, inner, below + entry, out);
            }
        }
        kept.push_back(std::move(member));
    }
    object.children = std::move(kept);
}

std::string textOf(const Node &value)
{
    return value.isString() ? value.text : jsonc::toJson(value);
}

/// Whether two addresses are of one server; on this machine the port tells servers apart.
bool isSameServer(std::string_view a, std::string_view b)
{
    const auto first = parseUrl(a);
    const auto second = parseUrl(b);
    if (!first || !second)
        return false;
    if (isLoopback(first->host) && isLoopback(second->host))
        return first->port == second->port;
    return first->host == second->host;
}

/// Adds the entries of a list or map whose names are new.
Expected<void> addEntries(const Node &entries, std::string_view key, Addition &out)
{
    for (const Node &entry : entries.children) {
        const bool isList = entries.kind == Kind::Array;
        const Node *name = entry.member("name");
        if (isList && (name == nullptr || !name->isString()))
            continue;
        const ValuePath path{
            PathStep::member(key),
            {isList ? StepKind::Named : StepKind::Member, isList ? name->text : entry.key}};
        const std::string shown = toText(path);
        if (find(jsonc::parse(out.text).root, path)) {
            out.left.push_back(shown + ": one of that name is there already and stays");
            continue;
        }
        auto text = withValue(out.text, path, entry);
        if (!text)
            return Unexpected(std::move(text.error()));
        out.text = std::move(*text);
        out.added.push_back(shown);
        out.paths.push_back(path);
    }
    return {};
}

Expected<void> addValue(const Node &value, const ValuePath &path, Addition &out)
{
    if (find(jsonc::parse(out.text).root, path)) {
        out.left.push_back(toText(path) + ": it is set already and stays");
        return {};
    }
    auto text = withValue(out.text, path, value);
    if (!text)
        return Unexpected(std::move(text.error()));
    out.text = std::move(*text);
    out.added.push_back(toText(path));
    out.paths.push_back(path);
    return {};
}

} // namespace

std::string_view nameOf(Foreign program)
{
    const auto *found =
        std::find_if(std::begin(kNames), std::end(kNames),
                     [program](const ForeignName &row) { return row.program == program; });
    return found == std::end(kNames) ? std::string_view() : found->name;
}

std::optional<Foreign> foreignNamed(std::string_view name)
{
    const auto *found = std::find_if(std::begin(kNames), std::end(kNames),
                                     [name](const ForeignName &row) { return row.name == name; });
    return found == std::end(kNames) ? std::nullopt : std::optional(found->program);
}

std::optional<Foreign> foreignOf(const Node &root)
{
    const Node *inner = root.member("config");
    if (root.member("Router") || root.member("Providers")
        || (inner && (inner->member("Router") || inner->member("Providers"))))
        return Foreign::ClaudeCodeRouter;
    const Node *claude = root.member("claude");
    const Node *providers = root.member("providers");
    if ((claude && claude->member("providers"))
        || (providers && providers->kind == Kind::Object && root.member("current")))
        return Foreign::CcSwitch;
    if (providers || root.member("routes"))
        return Foreign::Ccproxy;
    return {};
}

Import importFrom(Foreign program, const Node &root)
{
    Import out;
    out.configuration = importing::objectNode();
    if (program == Foreign::ClaudeCodeRouter) {
        importing::importRouter(root, out);
    } else if (program == Foreign::CcSwitch) {
        importing::importSwitch(root, out);
    } else if (root.kind == Kind::Object) {
        out.configuration = root;
        takeKnown(out.configuration, {}, {}, out);
    }
    return out;
}

Expected<Addition> withImport(std::string_view text, const Import &import)
{
    Addition out;
    out.text = text;
    out.left = import.left;
    for (const Node &member : import.configuration.children) {
        const KeyInfo *key = findKey(member.key);
        Expected<void> done;
        if (key && (key->type == KeyType::ObjectList || key->type == KeyType::ObjectMap)) {
            done = addEntries(member, member.key, out);
        } else if (key && key->type == KeyType::Object) {
            for (const Node &child : member.children) {
                if (done)
                    done = addValue(
                        child, {PathStep::member(member.key), PathStep::member(child.key)}, out);
            }
        } else {
            done = addValue(member, {PathStep::member(member.key)}, out);
        }
        if (!done)
            return Unexpected(std::move(done.error()));
    }
    return out;
}

/// What stands there, as `show` gives it, which is the one place that masks keys.
std::vector<std::vector<std::string>> contentsOf(const Addition &addition)
{
    LayeredInput input;
    input.fileText = addition.text;
    const Node shown = jsonc::parse(show(load(input).settings)).root;
    const Node written = jsonc::parse(addition.text).root;
    std::vector<std::vector<std::string>> out;
    for (const ValuePath &path : addition.paths) {
        std::vector<std::string> &lines = out.emplace_back();
        const Node *part = find(shown, path);
        const Node *own = find(written, path);
        if (part == nullptr || own == nullptr)
            continue;
        if (part->kind != Kind::Object)
            lines.push_back(textOf(*part));
        for (const Node &member : part->children) {
            if (own->member(member.key) != nullptr && member.key != "name")
                lines.push_back(member.key + ": " + textOf(member));
        }
    }
    return out;
}

namespace importing {

Node objectNode()
{
    Node node;
    node.kind = Kind::Object;
    return node;
}

Node listNode()
{
    Node node;
    node.kind = Kind::Array;
    return node;
}

void put(Node &object, std::string_view key, Node value)
{
    value.key = key;
    for (Node &member : object.children) {
        if (member.key == key) {
            member = std::move(value);
            return;
        }
    }
    object.children.push_back(std::move(value));
}

void putText(Node &object, std::string_view key, std::string_view text)
{
    put(object, key, textValue(text));
}

Node &section(Node &object, std::string_view key)
{
    if (object.member(key) == nullptr)
        put(object, key, objectNode());
    return *std::find_if(object.children.begin(), object.children.end(),
                         [key](const Node &member) { return member.key == key; });
}

std::string textOf(const Node &object, std::initializer_list<std::string_view> keys)
{
    for (const std::string_view key : keys) {
        const Node *member = object.member(key);
        if (member && member->isString() && !member->text.empty())
            return member->text;
    }
    return {};
}

std::string typeFor(std::string_view name, std::string_view dialect, std::string_view url)
{
    const auto fits = [&](const catalogue::ProviderEntry &entry) {
        return dialect.empty() || catalogue::dialectName(entry.dialect) == dialect;
    };
    const catalogue::ProviderEntry *own = catalogue::findProvider(name);
    if (own && fits(*own) && (url.empty() || isSameServer(own->baseUrl, url)))
        return {};
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (fits(entry) && isSameServer(entry.baseUrl, url))
            return std::string(entry.name);
    }
    if (own && fits(*own))
        return {};
    return dialect.empty() ? std::string("openai") : std::string(dialect);
}

std::optional<Node> targetOf(std::string_view text, const std::vector<std::string> &providers)
{
    std::size_t split = text.find(',');
    // Names may hold slashes themselves; the longest one that is there counts.
    for (const std::string &name : providers) {
        const bool isPrefix = text.starts_with(name) && text.size() > name.size() + 1
            && (text[name.size()] == '/' || text[name.size()] == ',');
        if (isPrefix && (split == std::string_view::npos || name.size() > split))
            split = name.size();
    }
    if (split == std::string_view::npos || split == 0 || split + 1 >= text.size())
        return {};
    Node target = objectNode();
    putText(target, "provider", text.substr(0, split));
    putText(target, "model", text.substr(split + 1));
    return target;
}

} // namespace importing

} // namespace ccproxy::config
