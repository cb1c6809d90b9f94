// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/key_path.h"

#include "core/config/nearest.h"
#include "core/config/problem.h"
#include "core/config/units.h"

#include <algorithm>
#include <optional>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;
using StepKind = PathStep::Kind;

/// A path is a handful of names; more is a slip.
constexpr std::size_t kMostParts = 40;

Unexpected<Failure> usage(std::string message, std::string remedy)
{
    return unexpected(FailureKind::UsageError, std::move(message), std::move(remedy));
}

/// Not named `quoted`: a std::string would find std::quoted where some header brings that in.
std::string inQuotes(std::string_view text)
{
    return "\"" + oneLine(text) + "\"";
}

/// A piece between two dots, or of a bracket.
struct Part {
    std::string text;
    bool isIndex = false;  ///< [3]
    bool isQuoted = false; ///< a whole name, whatever it holds
};

std::optional<std::size_t> indexOf(std::string_view text)
{
    const auto number = parseInteger(text);
    const bool isPlain = !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isPlain || !number || *number > 1'000'000)
        return {};
    return static_cast<std::size_t>(*number);
}

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text) { }

    Expected<std::vector<Part>> split()
    {
        if (m_text.empty())
            return usage("A key is missing", "`ccproxy config show` lists the keys.");
        while (m_at < m_text.size()) {
            const bool isOk = m_text[m_at] == '[' ? bracket() : name();
            if (!isOk || m_parts.size() > kMostParts)
                return usage(inQuotes(m_text) + " is no name of a key",
                             "Write it as in performance.max_retries, providers.openai.api_key or "
                             "routes.default.model.");
        }
        return std::move(m_parts);
    }

private:
    bool bracket()
    {
        ++m_at;
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\'')) {
            if (!quotedName() || m_at >= m_text.size() || m_text[m_at] != ']')
                return false;
            ++m_at;
            return separator();
        }
        const std::size_t end = m_text.find(']', m_at);
        if (end == std::string_view::npos)
            return false;
        Part part{std::string(m_text.substr(m_at, end - m_at)), true, false};
        if (!indexOf(part.text))
            return false;
        m_parts.push_back(std::move(part));
        m_at = end + 1;
        return separator();
    }

    bool name()
    {
        if (m_text[m_at] == '"' || m_text[m_at] == '\'')
            return quotedName() && separator();
        const std::size_t end = std::min(m_text.find_first_of(".[", m_at), m_text.size());
        if (end == m_at)
            return false;
        m_parts.push_back({std::string(m_text.substr(m_at, end - m_at)), false, false});
        m_at = end;
        return separator();
    }

    bool quotedName()
    {
        const char quote = m_text[m_at];
        std::size_t end = m_text.find(quote, m_at + 1);
        // In double quotes it is as JSON has it, which is how toText() writes it.
        while (quote == '"' && end != std::string_view::npos && isEscaped(end))
            end = m_text.find(quote, end + 1);
        if (end == std::string_view::npos)
            return false;
        const jsonc::Document text = jsonc::parse(m_text.substr(m_at, end + 1 - m_at));
        m_parts.push_back({quote == '"' && text.isValid()
                               ? text.root.text
                               : std::string(m_text.substr(m_at + 1, end - m_at - 1)),
                           false, true});
        m_at = end + 1;
        return true;
    }

    bool isEscaped(std::size_t at) const
    {
        std::size_t slashes = 0;
        while (slashes < at - m_at && m_text[at - slashes - 1] == '\\')
            ++slashes;
        return slashes % 2 == 1;
    }

    /// What stands behind a piece: a dot and another one, a bracket, or nothing.
    bool separator()
    {
        if (m_at >= m_text.size() || m_text[m_at] == '[')
            return true;
        return m_text[m_at] == '.' && ++m_at < m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Part> m_parts;
};

/// Follows the parts through the key table and the document at once.
class Resolver {
public:
    Resolver(std::string_view text, const std::vector<Part> &parts) : m_text(text), m_parts(parts)
    {
    }

    Expected<KeyPath> object(std::size_t at, std::string_view schema, const Node *node,
                             KeyPath path) const
    {
        if (at == m_parts.size())
            return path;
        const Part &part = m_parts[at];
        const KeyInfo *key = part.isIndex ? nullptr : findKey(std::string(schema) + part.text);
        if (key == nullptr || key->leaf() != part.text)
            return unknown(at, schema, node, std::move(path));
        path.path.push_back(PathStep::member(part.text));
        path.key = key;
        path.isEntry = false;
        path.isSensitive = path.isSensitive || key->sensitive;
        const Node *child = node ? node->member(part.text) : nullptr;
        return inside(at + 1, *key, child, std::move(path));
    }

private:
    Expected<KeyPath> inside(std::size_t at, const KeyInfo &key, const Node *node,
                             KeyPath path) const
    {
        if (at == m_parts.size())
            return path;
        const std::string name(key.name);
        switch (key.type) {
        case KeyType::Object:
            return object(at, name + ".", node, std::move(path));
        case KeyType::ObjectList:
        case KeyType::ObjectMap:
            return entry(at, key, node, std::move(path));
        case KeyType::JsonObject:
        case KeyType::StringMap:
            return carried(at, node, std::move(path));
        case KeyType::StringList:
        case KeyType::IntegerList:
        case KeyType::SecretList:
            return element(at, std::move(path));
        default:
            return usage(toText(path.path) + " is " + std::string(nameOf(key.type))
                             + " and has nothing inside",
                         "`ccproxy config show` lists the keys.");
        }
    }

    Expected<KeyPath> element(std::size_t at, KeyPath path) const
    {
        const auto index = indexOf(m_parts[at].text);
        if (!index || at + 1 < m_parts.size())
            return usage(toText(path.path) + " is a list; " + inQuotes(m_text)
                             + " names nothing in it",
                         "Write " + toText(path.path) + "[0] for its first element.");
        path.path.push_back(PathStep::element(*index));
        path.isEntry = true;
        return path;
    }

    /// parts[at, at + count) as one name; nothing when they cannot be one.
    std::optional<std::string> nameOfParts(std::size_t at, std::size_t count) const
    {
        std::string out;
        for (std::size_t i = at; i < at + count; ++i) {
            if (m_parts[i].isIndex || (count > 1 && m_parts[i].isQuoted))
                return {};
            out += (i > at ? "." : "") + m_parts[i].text;
        }
        return out;
    }

    static const Node *entryOf(const Node *node, const PathStep &step)
    {
        return node ? find(*node, {step}) : nullptr;
    }

    /// A provider, a route, a profile, …; its name may hold dots.
    Expected<KeyPath> entry(std::size_t at, const KeyInfo &key, const Node *node,
                            KeyPath path) const
    {
        const bool isList = key.type == KeyType::ObjectList;
        const bool isRoutes = key.name == "profiles{}.routes";
        const std::string schema =
            isRoutes ? std::string(kRoutePrefix) : std::string(key.name) + (isList ? "[]." : "{}.");
        path.isEntry = true;
        const bool hasNames = !isList || findKey(schema + "name") != nullptr;
        const auto go = [&](std::size_t count, PathStep step) {
            KeyPath further = path;
            const Node *child = entryOf(node, step);
            further.path.push_back(std::move(step));
            return object(at + count, schema, child, std::move(further));
        };
        const StepKind kind = isList ? StepKind::Named : StepKind::Member;
        // A name that is there, the longest one.
        for (std::size_t count = m_parts.size() - at; hasNames && count > 0; --count) {
            const auto name = nameOfParts(at, count);
            if (name && entryOf(node, {kind, *name}))
                return go(count, {kind, *name});
        }
        if (const auto index = indexOf(m_parts[at].text); isList && index && !m_parts[at].isQuoted)
            return go(1, PathStep::element(*index));
        if (!hasNames || m_parts[at].isIndex)
            return usage(toText(path.path) + (isList ? " is a list" : " is an object")
                             + " and has no " + inQuotes(m_parts[at].text),
                         "Write " + toText(path.path) + (isList ? "[0]" : ".NAME") + ".");
        // A new name: the shortest behind which the table knows what follows.
        std::optional<Expected<KeyPath>> first;
        for (std::size_t count = 1; at + count <= m_parts.size(); ++count) {
            const auto name = nameOfParts(at, count);
            if (!name)
                break;
            // To take the rest for a part of the name would hide a slip in it.
            if (count > 1 && at + count == m_parts.size() && isWord(m_parts.back().text))
                break;
            Expected<KeyPath> found = go(count, {kind, *name});
            if (found)
                return found;
            if (!first)
                first = std::move(found);
        }
        return std::move(*first);
    }

    /// Letters only, as keys are and versions of models are not.
    static bool isWord(std::string_view text)
    {
        return std::all_of(text.begin(), text.end(),
                           [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    }

    /// Inside what the table does not look into.
    Expected<KeyPath> carried(std::size_t at, const Node *node, KeyPath path) const
    {
        if (path.key && path.key->type == KeyType::StringMap) {
            const auto name = nameOfParts(at, m_parts.size() - at);
            if (!name)
                return usage(inQuotes(m_text) + " is no name of a key",
                             "Write the name in quotes.");
            path.path.push_back(PathStep::member(*name));
            path.isEntry = true;
            return path;
        }
        path.key = nullptr;
        path.isEntry = false;
        for (; at < m_parts.size(); ++at) {
            const Part &part = m_parts[at];
            const auto index = indexOf(part.text);
            const bool inList = part.isIndex || (node && node->kind == Kind::Array && index);
            PathStep step{inList ? StepKind::Element : StepKind::Member,
                          inList ? std::string() : part.text, inList ? *index : 0};
            node = entryOf(node, step);
            path.path.push_back(std::move(step));
        }
        return path;
    }

    /// A key that the table does not know is followed as far as the document has it.
    Expected<KeyPath> unknown(std::size_t at, std::string_view schema, const Node *node,
                              KeyPath path) const
    {
        const std::string &word = m_parts[at].text;
        if (node && !m_parts[at].isIndex && node->member(word))
            return carried(at, node, std::move(path));
        std::vector<std::string_view> known;
        for (const KeyInfo *key : keysBelow(schema))
            known.push_back(key->leaf());
        const std::string where = path.path.empty() ? "" : " in " + toText(path.path);
        const auto near = nearest(word, known);
        return usage("There is no key " + inQuotes(word) + where,
                     near ? "Did you mean \"" + std::string(*near) + "\"?"
                          : "`ccproxy config show` lists the keys.");
    }

    std::string_view m_text;
    const std::vector<Part> &m_parts;
};

/// The text between commas, without blanks around it.
std::vector<std::string> pieces(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        std::string_view piece = text.substr(0, comma);
        while (piece.starts_with(' '))
            piece.remove_prefix(1);
        while (piece.ends_with(' '))
            piece.remove_suffix(1);
        if (!piece.empty())
            out.emplace_back(piece);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return out;
}

/// The text as a JSON value if it is one of these kinds, else as a string.
Node valueOrText(std::string_view text, std::initializer_list<Kind> kinds)
{
    const jsonc::Document document = jsonc::parse(text);
    if (document.isValid()
        && std::find(kinds.begin(), kinds.end(), document.root.kind) != kinds.end())
        return document.root;
    return textValue(text);
}

Node listOf(std::string_view text, bool ofNumbers)
{
    Node out = valueOrText(text, {Kind::Array});
    if (out.kind == Kind::Array)
        return out;
    Node list;
    list.kind = Kind::Array;
    for (const std::string &piece : pieces(text))
        list.children.push_back(ofNumbers ? valueOrText(piece, {Kind::Number})
                                          : valueOrText(piece, {Kind::String}));
    return list;
}

Expected<Node> containerOf(const KeyPath &path, std::string_view text, Kind kind)
{
    auto value = valueOf(text);
    if (value && value->kind == kind)
        return value;
    const bool isObject = kind == Kind::Object;
    return usage(toText(path.path) + " takes " + (isObject ? "an object" : "a list")
                     + " as JSON, and this is "
                     + (value ? std::string(jsonc::nameOf(value->kind)) : "no JSON"),
                 isObject ? "Write '{ … }', or set a key inside it."
                          : "Write '[ … ]', or set an element of it.");
}

} // namespace

Expected<KeyPath> parseKeyPath(std::string_view text, const Node &root)
{
    auto parts = Splitter(text).split();
    if (!parts)
        return Unexpected(std::move(parts.error()));
    return Resolver(text, *parts).object(0, {}, &root, {});
}

Expected<ValuePath> innerPath(std::string_view text)
{
    const auto parts = Splitter(text).split();
    if (!parts)
        return usage(inQuotes(text) + " is no name of a field",
                     "Write it as in reasoning.effort or stop[0].");
    ValuePath path;
    for (const Part &part : *parts)
        path.push_back(part.isIndex ? PathStep::element(*indexOf(part.text))
                                    : PathStep::member(part.text));
    return path;
}

Expected<Node> valueFor(const KeyPath &path, std::string_view text)
{
    if (path.key == nullptr)
        return valueOrText(
            text,
            {Kind::Null, Kind::Boolean, Kind::Number, Kind::String, Kind::Array, Kind::Object});
    const KeyType type = path.key->type;
    switch (type) {
    case KeyType::Integer:
    case KeyType::Duration:
    case KeyType::Bytes:
    case KeyType::Money:
        return valueOrText(text, {Kind::Number, Kind::String});
    case KeyType::Boolean: {
        const auto flag = parseBoolean(text);
        return flag ? valueOf(*flag ? "true" : "false") : textValue(text);
    }
    case KeyType::Scalar:
        return valueOrText(text, {Kind::Number, Kind::Boolean, Kind::String});
    case KeyType::StringList:
    case KeyType::SecretList:
    case KeyType::IntegerList:
        if (path.isEntry)
            return valueOrText(text, {type == KeyType::IntegerList ? Kind::Number : Kind::String});
        return listOf(text, type == KeyType::IntegerList);
    case KeyType::ObjectList:
        return containerOf(path, text, path.isEntry ? Kind::Object : Kind::Array);
    case KeyType::StringMap:
        return path.isEntry ? valueOrText(text, {Kind::String})
                            : containerOf(path, text, Kind::Object);
    case KeyType::JsonObject:
    case KeyType::Object:
    case KeyType::ObjectMap:
        return containerOf(path, text, Kind::Object);
    default:
        return valueOrText(text, {Kind::String});
    }
}

} // namespace ccproxy::config
