// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit.h"

#include "core/ascii.h"
#include "core/config/edit_text.h"

#include <algorithm>
#include <optional>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;
using StepKind = PathStep::Kind;

constexpr std::string_view kName = "name";

bool isContainer(const Node &node)
{
    return node.kind == Kind::Object || node.kind == Kind::Array;
}

/// The document of a text that is to be edited, made to hold an object when it holds nothing.
Expected<jsonc::Document> documentOf(std::string &text)
{
    jsonc::Document document = jsonc::parse(text);
    if (!document.isValid()) {
        const std::string lineEnd = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
        const bool needsLine = !text.empty() && !text.ends_with('\n');
        std::string filled = text + (needsLine ? lineEnd : "") + "{}" + lineEnd;
        jsonc::Document empty = jsonc::parse(filled);
        // What became valid by a whole value at its end held none: blanks and comments.
        if (!empty.isValid()) {
            const jsonc::Error &error = document.errors.front();
            const Position where = jsonc::positionAt(text, error.offset);
            return unexpected(FailureKind::ConfigInvalid,
                              "The configuration cannot be changed, since line "
                                  + std::to_string(where.line) + ", column "
                                  + std::to_string(where.column) + " is wrong: " + error.message,
                              "Mend it with `ccproxy config edit`.");
        }
        text = std::move(filled);
        document = std::move(empty);
    }
    if (document.root.kind != Kind::Object)
        return unexpected(FailureKind::ConfigInvalid,
                          "The configuration cannot be changed, since it is "
                              + std::string(jsonc::nameOf(document.root.kind)) + " and no object",
                          "Mend it with `ccproxy config edit`.");
    return document;
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The index of the child that a step leads to, or kNone.
std::size_t childIndex(const Node &node, const PathStep &step)
{
    const auto &children = node.children;
    if (step.kind == StepKind::Element)
        return node.kind == Kind::Array && step.index < children.size() ? step.index : kNone;
    const auto found = std::find_if(children.begin(), children.end(), [&](const Node &child) {
        if (step.kind == StepKind::Member)
            return node.kind == Kind::Object && child.key == step.name;
        const Node *name = node.kind == Kind::Array ? child.member(kName) : nullptr;
        return name && name->isString() && name->text == step.name;
    });
    return found == children.end() ? kNone : static_cast<std::size_t>(found - children.begin());
}

Kind kindFor(const PathStep &step)
{
    return step.kind == StepKind::Member ? Kind::Object : Kind::Array;
}

Node memberOf(std::string_view key, Node value)
{
    value.key = key;
    return value;
}

/// The object of a list that is led to by its name has that name, unless it says another.
Node named(const PathStep &step, Node value)
{
    if (step.kind == StepKind::Named && value.kind == Kind::Object && !value.member(kName))
        value.children.insert(value.children.begin(), memberOf(kName, textValue(step.name)));
    return value;
}

/// The value wrapped into what path[from…] still lacks.
Node wrapped(const ValuePath &path, std::size_t from, Node value)
{
    for (std::size_t i = path.size(); i-- > from;) {
        const PathStep &step = path[i];
        value = named(step, std::move(value));
        if (step.kind == StepKind::Member)
            value.key = step.name;
        Node outer;
        outer.kind = kindFor(step);
        outer.children.push_back(std::move(value));
        value = std::move(outer);
    }
    return value;
}

bool isSame(const Node &a, const Node &b)
{
    return jsonc::toJson(a) == jsonc::toJson(b);
}

/// One change of a text that makes it more like what is wanted.
class Edit {
public:
    explicit Edit(std::string &text) : m_text(text) { }

    Expected<void> assign(const ValuePath &path, const Node &value)
    {
        auto document = documentOf(m_text);
        if (!document)
            return Unexpected(std::move(document.error()));
        const Node *node = &document->root;
        ValuePath place; // which stays the same when a name changes
        for (std::size_t i = 0; i < path.size(); ++i) {
            const std::size_t index = childIndex(*node, path[i]);
            if (index == kNone)
                return extend(*document, *node, path, i, value);
            place.push_back(path[i].kind == StepKind::Member ? path[i] : PathStep::element(index));
            node = &node->children[index];
        }
        if (isSame(*node, value))
            return {};
        // The root is always kept: an object that is changed by its members.
        if (isContainer(*node) && node->kind == value.kind)
            return node->kind == Kind::Object ? assignObject(place, *node, value)
                                              : assignList(place, *node, value);
        replace(*document, *node, value);
        return {};
    }

    Expected<void> remove(const ValuePath &path)
    {
        auto document = documentOf(m_text);
        if (!document)
            return Unexpected(std::move(document.error()));
        const Node *node = &document->root;
        for (std::size_t i = 0; i < path.size(); ++i) {
            const std::size_t index = childIndex(*node, path[i]);
            if (index == kNone)
                break;
            if (i + 1 == path.size())
                m_text = jsonc::withoutChild(m_text, *node, index);
            else
                node = &node->children[index];
        }
        return {};
    }

private:
    void replace(const jsonc::Document &document, const Node &node, const Node &value)
    {
        const jsonc::Style style = jsonc::styleOf(m_text, document.root);
        const std::string indentation(jsonc::indentationAt(m_text, node.range.begin));
        m_text.replace(node.range.begin, node.range.end - node.range.begin,
                       jsonc::formatted(value, style, indentation, style.isOneLine));
    }

    /// A list grows by its next element only, also where it is yet to be made.
    static Expected<void> checkIndexes(const Node &node, const ValuePath &path, std::size_t at)
    {
        for (std::size_t i = at; i < path.size(); ++i) {
            const std::size_t count =
                i == at && node.kind == Kind::Array ? node.children.size() : 0;
            if (path[i].kind != StepKind::Element || path[i].index <= count)
                continue;
            const std::string list = pathText(path, i);
            const std::string next = std::to_string(count);
            return unexpected(FailureKind::UsageError,
                              list + " has " + next + " elements, so the next one is " + list + "["
                                  + next + "]",
                              "Elements count from 0.");
        }
        return {};
    }

    static std::string pathText(const ValuePath &path, std::size_t steps)
    {
        return toText(
            {path.begin(), path.begin() + static_cast<ValuePath::difference_type>(steps)});
    }

    /// path[at] does not lead on from `node`.
    Expected<void> extend(const jsonc::Document &document, const Node &node, const ValuePath &path,
                          std::size_t at, const Node &value)
    {
        const PathStep &step = path[at];
        if (node.kind != Kind::Null && node.kind != kindFor(step))
            return unexpected(FailureKind::UsageError,
                              pathText(path, at) + " is " + std::string(jsonc::nameOf(node.kind))
                                  + " and has no " + toText({step}),
                              "`ccproxy config show` prints the configuration.");
        if (auto possible = checkIndexes(node, path, at); !possible)
            return possible;
        if (node.kind == Kind::Null) {
            replace(document, node, wrapped(path, at, value));
            return {};
        }
        const Node outer = wrapped(path, at, value);
        m_text = jsonc::withChild(m_text, jsonc::styleOf(m_text, document.root), node, step.name,
                                  outer.children.front());
        return {};
    }

    /// A member that gives way to one of another key, in its place among the same others, is
    /// renamed, so that its comments stay with it.
    bool rename(const Node &node, const Node &value)
    {
        if (node.children.size() != value.children.size())
            return false;
        for (std::size_t i = node.children.size(); i-- > 0;) {
            const Node &old = node.children[i];
            const std::string &key = value.children[i].key;
            if (old.key == key || value.member(old.key) || node.member(key))
                continue;
            m_text.replace(old.keyRange.begin, old.keyRange.end - old.keyRange.begin,
                           jsonc::quotedText(key));
            return true;
        }
        return false;
    }

    Expected<void> assignObject(const ValuePath &path, const Node &node, const Node &value)
    {
        if (rename(node, value)) // there may be another one
            return assign(path, value);
        Expected<void> done;
        for (const Node &child : node.children) {
            if (done && !value.member(child.key))
                done = remove(below(path, PathStep::member(child.key)));
        }
        for (const Node &child : value.children) {
            if (done)
                done = assign(below(path, PathStep::member(child.key)), child);
        }
        return done;
    }

    /// The present index of each wanted element; nothing when they are not the same elements.
    static std::optional<std::vector<std::size_t>> orderOf(const Node &node, const Node &value)
    {
        if (node.children.size() != value.children.size())
            return {};
        std::vector<std::size_t> order;
        for (const Node &wanted : value.children) {
            std::size_t i = 0;
            while (i < node.children.size()
                   && (std::find(order.begin(), order.end(), i) != order.end()
                       || !isSame(node.children[i], wanted)))
                ++i;
            if (i == node.children.size())
                return {};
            order.push_back(i);
        }
        return order;
    }

    Expected<void> assignList(const ValuePath &path, const Node &node, const Node &value)
    {
        if (const auto order = orderOf(node, value)) {
            auto moved = withOrder(m_text, path, *order);
            if (!moved)
                return Unexpected(std::move(moved.error()));
            m_text = std::move(*moved);
            return {};
        }
        const auto &wanted = value.children;
        // Where elements only leave, each of the others keeps its line and its comment.
        std::vector<bool> stays(node.children.size(), false);
        std::size_t matched = 0;
        for (std::size_t i = 0; i < node.children.size() && matched < wanted.size(); ++i) {
            stays[i] = isSame(node.children[i], wanted[matched]);
            matched += stays[i] ? 1 : 0;
        }
        const bool onlyLeave = matched == wanted.size();
        Expected<void> done;
        for (std::size_t i = node.children.size(); done && i-- > 0;) {
            if (onlyLeave ? !stays[i] : i >= wanted.size())
                done = remove(below(path, PathStep::element(i)));
        }
        for (std::size_t i = 0; done && !onlyLeave && i < wanted.size(); ++i)
            done = assign(below(path, PathStep::element(i)), wanted[i]);
        return done;
    }

    static ValuePath below(ValuePath path, PathStep step)
    {
        path.push_back(std::move(step));
        return path;
    }

    std::string &m_text;
};

/// A defect here must never reach a file.
Expected<std::string> checked(std::string text)
{
    if (const jsonc::Document document = jsonc::parse(text); !document.isValid())
        return unexpected(FailureKind::ConfigInvalid,
                          "The changed configuration would not be valid: "
                              + document.errors.front().message,
                          "Nothing was changed.");
    return text;
}

/// The steps to the children of two nodes of one kind; none when they can only be compared whole.
std::vector<PathStep> stepsOf(const Node &before, const Node &after)
{
    std::vector<PathStep> out;
    for (const Node *node : {&before, &after}) {
        for (const Node &child : node->children) {
            const Node *name = child.member(kName);
            if (node->kind == Kind::Array && !(name && name->isString()))
                return {};
            PathStep step = node->kind == Kind::Object ? PathStep::member(child.key)
                                                       : PathStep::named(name->text);
            if (std::find(out.begin(), out.end(), step) == out.end())
                out.push_back(std::move(step));
        }
    }
    return out;
}

void collectDifferences(const Node &before, const Node &after, ValuePath &path, std::size_t most,
                        std::vector<ValuePath> &out)
{
    if (out.size() >= most || isSame(before, after))
        return;
    const bool isAlike = before.kind == after.kind && isContainer(before);
    const std::vector<PathStep> steps = isAlike ? stepsOf(before, after) : std::vector<PathStep>();
    if (steps.empty()) {
        out.push_back(path);
        return;
    }
    for (const PathStep &step : steps) {
        const Node *old = find(before, {step});
        const Node *now = find(after, {step});
        path.push_back(step);
        if (old && now)
            collectDifferences(*old, *now, path, most, out);
        else if (out.size() < most)
            out.push_back(path);
        path.pop_back();
    }
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return ascii::isAlphanumeric(c) || c == '_' || c == '-' || c == '$'
            || static_cast<signed char>(c) < 0;
    });
}

} // namespace

std::string toText(const ValuePath &path)
{
    std::string out;
    for (const PathStep &step : path) {
        if (step.kind == StepKind::Element) {
            out += "[" + std::to_string(step.index) + "]";
            continue;
        }
        out += out.empty() ? "" : ".";
        out += isPlainName(step.name) ? step.name : jsonc::quotedText(step.name);
    }
    return out;
}

const Node *find(const Node &root, const ValuePath &path)
{
    const Node *node = &root;
    for (const PathStep &step : path) {
        const std::size_t index = childIndex(*node, step);
        if (index == kNone)
            return nullptr;
        node = &node->children[index];
    }
    return node;
}

std::vector<ValuePath> differences(const Node &before, const Node &after, std::size_t most)
{
    std::vector<ValuePath> out;
    ValuePath path;
    collectDifferences(before, after, path, most, out);
    return out;
}

Expected<Node> valueOf(std::string_view json)
{
    jsonc::Document document = jsonc::parse(json);
    if (!document.isValid())
        return unexpected(FailureKind::UsageError,
                          "This is no JSON value: " + document.errors.front().message,
                          document.errors.front().remedy);
    return std::move(document.root);
}

Node textValue(std::string_view text)
{
    Node node;
    node.kind = Kind::String;
    node.text = text;
    return node;
}

Node listValue(const std::vector<std::string> &texts)
{
    Node list;
    list.kind = Kind::Array;
    for (const std::string &text : texts)
        list.children.push_back(textValue(text));
    return list;
}

Node objectValue(std::vector<std::pair<std::string_view, Node>> members)
{
    Node object;
    object.kind = Kind::Object;
    for (auto &[key, value] : members) {
        value.key = key;
        object.children.push_back(std::move(value));
    }
    return object;
}

Expected<std::string> withValue(std::string_view text, const ValuePath &path, const Node &value)
{
    std::string changed(text);
    const Node wanted = path.empty() ? value : named(path.back(), value);
    if (auto done = Edit(changed).assign(path, wanted); !done)
        return Unexpected(std::move(done.error()));
    return checked(std::move(changed));
}

Expected<std::string> withoutValue(std::string_view text, const ValuePath &path)
{
    std::string changed(text);
    if (auto done = Edit(changed).remove(path); !done)
        return Unexpected(std::move(done.error()));
    return checked(std::move(changed));
}

} // namespace ccproxy::config
