// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ascii.h"
#include "core/config/nearest.h"
#include "core/config/reading.h"
#include "core/config/units.h"
#include "core/config/url.h"

#include <algorithm>
#include <array>

/// Reading::value(): one function for each type of key.
namespace ccproxy::config {
namespace {

constexpr std::string_view kMask = "••••";
constexpr std::string_view kKeychain = "keychain";

std::string joined(std::span<const std::string_view> words)
{
    std::string out;
    for (const std::string_view word : words) {
        out += out.empty() ? "" : ", ";
        out += word;
    }
    return out;
}

bool hasBlankOrControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '\x7F'; });
}

/// Types whose values are so narrow that no secret fits in.
bool isNarrow(KeyType type)
{
    constexpr std::array narrow = {KeyType::Integer, KeyType::Boolean, KeyType::Duration,
                                   KeyType::Bytes,   KeyType::Money,   KeyType::Choice};
    return std::find(narrow.begin(), narrow.end(), type) != narrow.end();
}

/// Names the variable, unless what follows the dollar sign may well be a piece of a key.
std::string unsetText(const KeyInfo &key, const Substitution &result)
{
    const Substitution::Unset &unset = result.unset.front();
    if (key.sensitive && !unset.isBraced && !result.isOneVariable)
        return "the environment variable behind a dollar sign is not set";
    return "the environment variable " + unset.name + " is not set";
}

std::string rangeText(const KeyInfo &key)
{
    if (key.type == KeyType::Duration)
        return "write a duration from " + durationText(std::chrono::milliseconds(key.minimum))
            + " to " + durationText(std::chrono::milliseconds(key.maximum));
    return "write a number from " + std::to_string(key.minimum) + " to "
        + std::to_string(key.maximum);
}

} // namespace

std::nullopt_t Reading::wrong(const At &at, std::string message, std::string remedy)
{
    const std::size_t offset = at.source.isText ? std::string::npos : at.node.range.begin;
    report(Problem::Severity::Error, at.source, offset, at.path, std::move(message),
           std::move(remedy));
    return std::nullopt;
}

std::nullopt_t Reading::wrongType(const At &at)
{
    if (at.source.isText)
        return notUnderstood(at);
    return wrong(at, std::string(jsonc::nameOf(at.node.kind)) + " stands here",
                 "write " + std::string(nameOf(at.key.type)));
}

/// The kind is right, what it says is not.
std::nullopt_t Reading::notUnderstood(const At &at)
{
    return wrong(at, "this is not understood", "write " + std::string(nameOf(at.key.type)));
}

bool Reading::mayBorrow(const At &at) const
{
    // A stranger's file must not lead the environment to wherever it likes: whole providers are
    // judged by their hosts (trust.h), the rest may use it only where nothing is sent.
    if (m_input.trust != FileTrust::Found || at.source.layer != Origin::Layer::File)
        return true;
    if (isNarrow(at.key.type) || at.path == "apikey")
        return true;
    return at.path.starts_with("providers[") && at.key.type != KeyType::ProxyUrl;
}

/// The text with variables replaced; nothing after a problem.
std::optional<std::string> Reading::expanded(const At &at, std::string_view text)
{
    if (at.source.isText || text.find('$') == std::string_view::npos)
        return std::string(text);
    Substitution result = substitute(text, m_input.environment);
    if (result.unclosed)
        return wrong(at, "\"${\" without a name and \"}\"",
                     "write ${NAME} for an environment variable, or $$ for a dollar sign");
    if (!result.unset.empty())
        return wrong(at, unsetText(at.key, result),
                     "set it, or write $$ where a dollar sign is meant");
    if (result.used.empty())
        return std::move(result.text);
    if (!mayBorrow(at))
        return wrong(at,
                     "an environment variable in a file that was found in the working directory",
                     "name the file with --config if you trust it");
    if (at.key.type != KeyType::Secret && at.key.type != KeyType::SecretList)
        m_borrowed.insert(at.path);
    return std::move(result.text);
}

std::optional<std::string> Reading::stringOf(const At &at)
{
    if (!at.node.isString())
        return wrongType(at);
    return expanded(at, at.node.text);
}

/// The text of a number, of true and false, or of a string where text is what a layer has.
std::optional<std::string> Reading::scalarText(const At &at)
{
    switch (at.node.kind) {
    case jsonc::Kind::Number:
        return at.node.text;
    case jsonc::Kind::Boolean:
        return std::string(at.node.boolean ? "true" : "false");
    case jsonc::Kind::String:
        return expanded(at, at.node.text);
    case jsonc::Kind::Null:
    case jsonc::Kind::Array:
    case jsonc::Kind::Object:
        break;
    }
    return wrongType(at);
}

std::optional<Value> Reading::integer(const At &at)
{
    const auto text = scalarText(at);
    if (!text)
        return std::nullopt;
    const auto number = at.key.type == KeyType::Bytes ? parseBytes(*text) : parseInteger(*text);
    if (!number)
        return notUnderstood(at);
    if (*number < at.key.minimum || *number > at.key.maximum)
        return wrong(at, "this number is out of range", rangeText(at.key));
    return Value(*number);
}

/// Boolean, Duration and Money.
std::optional<Value> Reading::amount(const At &at)
{
    const auto text = scalarText(at);
    if (!text)
        return std::nullopt;
    if (at.key.type == KeyType::Boolean) {
        if (const auto flag = parseBoolean(*text))
            return Value(*flag);
    } else if (at.key.type == KeyType::Money) {
        if (const auto money = parseMoney(*text))
            return Value(*money);
    } else if (const auto duration = parseDuration(*text)) {
        if (duration->count() < at.key.minimum || duration->count() > at.key.maximum)
            return wrong(at, "this duration is out of range", rangeText(at.key));
        return Value(*duration);
    }
    return notUnderstood(at);
}

std::optional<Value> Reading::choice(const At &at)
{
    auto text = stringOf(at);
    if (!text)
        return std::nullopt;
    if (std::find(at.key.choices.begin(), at.key.choices.end(), *text) != at.key.choices.end())
        return Value(std::move(*text));
    std::string remedy = "write one of " + joined(at.key.choices);
    if (const auto near = nearest(*text, at.key.choices))
        remedy = "write " + std::string(*near) + ", or another of " + joined(at.key.choices);
    return wrong(at, "this is none of its values", std::move(remedy));
}

std::optional<Value> Reading::path(const At &at)
{
    auto text = stringOf(at);
    if (!text)
        return std::nullopt;
    if (text->find('\0') != std::string::npos)
        return wrong(at, "a path with a null character", "remove it");
    if (m_input.trust == FileTrust::Found && at.source.layer == Origin::Layer::File
        && !text->empty()) {
        // Writing where a stranger's file says could harm any file of the user's.
        report(Problem::Severity::Warning, at.source, at.node.range.begin, at.path,
               "not taken from a file that was found in the working directory",
               "name the file with --config if you trust it");
        return std::nullopt;
    }
    const bool home = *text == "~" || text->starts_with("~/") || text->starts_with("~\\");
    if (home && m_input.home.empty())
        return wrong(at, "there is no home folder that ~ could stand for", "write the whole path");
    if (home)
        text->replace(0, 1, m_input.home);
    return Value(std::move(*text));
}

std::optional<Value> Reading::url(const At &at)
{
    auto text = stringOf(at);
    if (!text)
        return std::nullopt;
    // A base URL is judged with its dialect (checks.h), which knows more forms.
    const bool isProxy = at.key.type == KeyType::ProxyUrl;
    if (text->empty() || !isProxy || *text == "direct")
        return Value(std::move(*text));
    const Expected<Url> parsed = parseUrl(*text);
    constexpr std::array<std::string_view, 4> schemes = {"http", "https", "socks5", "socks5h"};
    if (!parsed || std::find(schemes.begin(), schemes.end(), parsed->scheme) == schemes.end())
        return notUnderstood(at);
    return Value(std::move(*text));
}

std::optional<Value> Reading::host(const At &at)
{
    auto text = stringOf(at);
    if (!text)
        return std::nullopt;
    if (!isHost(*text))
        return wrong(at, "this is neither a host name nor an address",
                     "write 127.0.0.1, ::1, localhost, or another address of this machine");
    if (text->starts_with('['))
        *text = text->substr(1, text->size() - 2);
    return Value(std::move(*text));
}

std::optional<Value> Reading::secret(const At &at)
{
    if (!at.node.isString())
        return wrongType(at);
    const std::string &written = at.node.text;
    SecretSource source;
    if (written == kKeychain || written.starts_with(std::string(kKeychain) + ":")) {
        source.kind = SecretSource::Kind::Keychain;
        source.state = KeyState::Waiting;
        source.name = written.substr(std::min(written.size(), kKeychain.size() + 1));
        return Value(std::move(source));
    }
    if (written.starts_with(kMask)) {
        wrong(at, "a masked key, as `ccproxy config show` prints it",
              "write the key itself, \"${NAME}\", or \"keychain\"");
        source.kind = SecretSource::Kind::Literal;
        source.value = Secret(written);
        return Value(std::move(source));
    }
    const auto text = expanded(at, written);
    if (!text)
        return std::nullopt;
    const std::string_view key = ascii::trimmed(*text);
    if (hasBlankOrControl(key))
        return wrong(at, "a key with a blank or a control character inside",
                     "write it exactly as the provider shows it");
    if (key.empty())
        return Value(std::move(source));
    source.value = Secret(std::string(key));
    const Substitution how = substitute(written, m_input.environment);
    const bool variable = !at.source.isText && how.isOneVariable;
    source.kind = variable || at.source.layer == Origin::Layer::Environment
        ? SecretSource::Kind::Environment
        : SecretSource::Kind::Literal;
    if (variable)
        source.name = how.used.front();
    else if (at.source.layer == Origin::Layer::Environment)
        source.name = at.source.label;
    else if (!how.used.empty() && !at.source.isText)
        source.name = how.used.front(); // part of it is the environment's: see trust.h
    return Value(std::move(source));
}

std::optional<Value> Reading::list(const At &at)
{
    if (at.node.kind != jsonc::Kind::Array)
        return wrongType(at);
    KeyInfo elementKey = at.key;
    elementKey.type = at.key.type == KeyType::StringList ? KeyType::String
        : at.key.type == KeyType::IntegerList            ? KeyType::Integer
                                                         : KeyType::Secret;
    std::vector<std::string> strings;
    std::vector<int> integers;
    std::vector<SecretSource> secrets;
    for (std::size_t i = 0; i < at.node.children.size(); ++i) {
        const std::string elementPath = at.path + "[" + std::to_string(i) + "]";
        const auto element = value(elementKey, at.node.children[i], elementPath, at.source);
        if (!element)
            continue;
        if (const auto *text = std::get_if<std::string>(&*element))
            strings.push_back(*text);
        else if (const auto *number = std::get_if<std::int64_t>(&*element))
            integers.push_back(static_cast<int>(*number));
        else if (const auto *found = std::get_if<SecretSource>(&*element); found && found->isSet())
            secrets.push_back(*found);
    }
    if (at.key.type == KeyType::StringList)
        return Value(std::move(strings));
    if (at.key.type == KeyType::IntegerList)
        return Value(std::move(integers));
    return Value(std::move(secrets));
}

std::optional<Value> Reading::stringMap(const At &at)
{
    if (at.node.kind != jsonc::Kind::Object)
        return wrongType(at);
    KeyInfo elementKey = at.key;
    elementKey.type = KeyType::String;
    StringPairs out;
    for (const jsonc::Node &member : at.node.children) {
        auto element = value(elementKey, member, at.path + "." + member.key, at.source);
        if (auto *text = element ? std::get_if<std::string>(&*element) : nullptr)
            out.emplace_back(member.key, std::move(*text));
    }
    return Value(std::move(out));
}

std::optional<Value> Reading::jsonObject(const At &at)
{
    if (at.node.kind != jsonc::Kind::Object)
        return wrongType(at);
    jsonc::Node copy = at.node;
    bool complete = true;
    // Depth is bounded by the parser's.
    const auto expandTree = [&](const auto &self, jsonc::Node &node) -> void {
        if (node.isString()) {
            if (auto text = expanded({at.key, node, at.path, at.source}, node.text))
                node.text = std::move(*text);
            else
                complete = false;
        }
        for (jsonc::Node &child : node.children)
            self(self, child);
    };
    expandTree(expandTree, copy);
    if (!complete)
        return std::nullopt;
    return Value(copy.children.empty() ? std::string() : jsonc::toJson(copy));
}

std::optional<Value> Reading::value(const KeyInfo &key, const jsonc::Node &node,
                                    const std::string &keyPath, const Source &source)
{
    const At at{key, node, keyPath, source};
    // In a file a quoted number is a slip, unless it was made from the environment.
    const bool wantsBare = isNarrow(key.type) && key.type != KeyType::Duration
        && key.type != KeyType::Bytes && key.type != KeyType::Money && key.type != KeyType::Choice;
    if (wantsBare && !source.isText && node.isString() && node.text.find('$') == std::string::npos)
        return wrong(at, "a string stands here",
                     "write " + std::string(nameOf(key.type)) + ", without quotes");
    switch (key.type) {
    case KeyType::Integer:
    case KeyType::Bytes:
        return integer(at);
    case KeyType::Boolean:
        if (!source.isText && node.kind == jsonc::Kind::Number)
            return wrongType(at);
        return amount(at);
    case KeyType::Duration:
    case KeyType::Money:
        return amount(at);
    case KeyType::Choice:
        return choice(at);
    case KeyType::Path:
        return path(at);
    case KeyType::WebUrl:
    case KeyType::ProxyUrl:
        return url(at);
    case KeyType::Host:
        return host(at);
    case KeyType::Secret:
        return secret(at);
    case KeyType::StringList:
    case KeyType::IntegerList:
    case KeyType::SecretList:
        return list(at);
    case KeyType::StringMap:
        return stringMap(at);
    case KeyType::JsonObject:
        return jsonObject(at);
    case KeyType::Scalar: {
        auto text = scalarText(at);
        return text ? std::optional<Value>(std::move(*text)) : std::nullopt;
    }
    case KeyType::String: {
        auto text = stringOf(at);
        return text ? std::optional<Value>(std::move(*text)) : std::nullopt;
    }
    case KeyType::Object:
    case KeyType::ObjectList:
    case KeyType::ObjectMap:
        break;
    }
    return wrongType(at);
}

} // namespace ccproxy::config
