// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secrets.h"

#include "core/ascii.h"
#include "core/config/resolve.h"
#include "core/config/substitution.h"
#include "core/config/url.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

/// A key of this length stands for nothing else in a text.
constexpr std::size_t kUnmistakable = 16;
constexpr std::size_t kLongestKey = 16U << 10U;

bool isLocal(const jsonc::Node &provider)
{
    const auto text = [&provider](std::string_view key) {
        const jsonc::Node *node = provider.member(key);
        return node && node->isString() ? node->text : std::string();
    };
    Provider own;
    own.name = text("name");
    own.type = text("type");
    own.apiBaseUrl = text("api_base_url");
    const auto resolved = resolve(own);
    const auto url = resolved ? parseUrl(resolved->baseUrl) : Unexpected(Failure());
    return url && isLoopback(url->host);
}

/// Of Settings, constant or not.
template <typename AnySettings, typename Visit>
void eachSecret(AnySettings &settings, Visit &&visit)
{
    visit(settings.apiKey, kOwnEntry, true);
    for (auto &provider : settings.providers) {
        visit(provider.apiKey, provider.name, provider.enabled);
        for (auto &source : provider.apiKeys)
            visit(source, provider.name, provider.enabled);
    }
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

} // namespace

Secret literalKey(const jsonc::Node *node)
{
    if (!node || !node->isString())
        return {};
    const std::string_view written = node->text;
    if (written == "keychain" || written.starts_with("keychain:")
        || written.starts_with(Secret::kMask))
        return {};
    const Substitution read = substitute(written, {});
    if (read.unclosed || !read.unset.empty())
        return {};
    return Secret(std::string(ascii::trimmed(read.text)));
}

std::string_view entryOf(const SecretSource &source, std::string_view usual)
{
    return source.name.empty() ? usual : std::string_view(source.name);
}

std::set<std::string, std::less<>> keychainEntries(const Settings &settings)
{
    std::set<std::string, std::less<>> out;
    eachSecret(settings, [&out](const SecretSource &source, std::string_view usual, bool isNeeded) {
        if (isNeeded && source.kind == SecretSource::Kind::Keychain)
            out.emplace(entryOf(source, usual));
    });
    return out;
}

std::set<std::string, std::less<>> keptEntries(const Settings &settings)
{
    std::set<std::string, std::less<>> out;
    eachSecret(settings, [&out](const SecretSource &source, std::string_view usual, bool) {
        if (source.kind == SecretSource::Kind::Keychain)
            out.emplace(entryOf(source, usual));
    });
    return out;
}

void fillIn(Settings &settings, const Keys &keys, KeyState state)
{
    eachSecret(settings, [&](SecretSource &source, std::string_view usual, bool) {
        if (source.kind != SecretSource::Kind::Keychain)
            return;
        const auto found = keys.find(entryOf(source, usual));
        source.value = found == keys.end() ? Secret() : found->second;
        if (found != keys.end())
            source.state = KeyState::Known;
        else
            source.state = state == KeyState::Known ? KeyState::NotFound : state;
    });
}

std::vector<LiteralKey> literalKeys(const jsonc::Node &root)
{
    std::vector<LiteralKey> out;
    if (Secret own = literalKey(root.member("apikey")); !own.empty())
        out.push_back({{PathStep::member("apikey")}, {}, 0, std::move(own), false});
    const jsonc::Node *providers = root.member("providers");
    if (!providers || providers->kind != jsonc::Kind::Array)
        return out;
    for (std::size_t i = 0; i < providers->children.size(); ++i) {
        const jsonc::Node &provider = providers->children[i];
        const jsonc::Node *name = provider.member("name");
        if (!name || !name->isString())
            continue;
        const ValuePath path{PathStep::member("providers"), PathStep::element(i)};
        const auto add = [&](const jsonc::Node *node, std::size_t number, ValuePath steps) {
            Secret value = literalKey(node);
            if (value.empty())
                return;
            steps.insert(steps.begin(), path.begin(), path.end());
            out.push_back(
                {std::move(steps), name->text, number, std::move(value), isLocal(provider)});
        };
        add(provider.member("api_key"), 0, {PathStep::member("api_key")});
        const jsonc::Node *list = provider.member("api_keys");
        for (std::size_t k = 0; list && k < list->children.size(); ++k)
            add(&list->children[k], k + 1, {PathStep::member("api_keys"), PathStep::element(k)});
    }
    return out;
}

std::vector<MovedKey> entriesFor(std::span<const LiteralKey> literals, const Keys &stored)
{
    Keys taken = stored;
    std::vector<MovedKey> out;
    for (const LiteralKey &literal : literals) {
        const std::string name = literal.owner.empty() ? std::string(kOwnEntry) : literal.owner;
        const auto isSame = [&literal](const auto &each) {
            return each.second.matches(literal.value.reveal());
        };
        std::size_t number = literal.number + 1;
        std::string entry = number == 1 ? name : name + "-" + std::to_string(number);
        auto found = taken.find(entry);
        if (found != taken.end() && !isSame(*found)) {
            found = std::find_if(taken.begin(), taken.end(), isSame);
            while (found == taken.end() && taken.count(entry) > 0)
                entry = name + "-" + std::to_string(++number);
        }
        if (found != taken.end())
            entry = found->first;
        taken.insert_or_assign(entry, literal.value);
        out.push_back({literal.value, std::move(entry)});
    }
    return out;
}

std::string referenceTo(std::string_view entry, std::string_view usual)
{
    return entry == usual ? "keychain" : "keychain:" + std::string(entry);
}

std::string withReferences(std::string text, std::span<const MovedKey> moved, bool everywhere)
{
    // An edit moves what stands behind it, but no path: all are made on one reading.
    const jsonc::Document document = jsonc::parse(text);
    const auto literals =
        document.isValid() ? literalKeys(document.root) : std::vector<LiteralKey>();
    for (const LiteralKey &literal : literals) {
        const std::string_view usual = literal.owner.empty() ? kOwnEntry : literal.owner;
        const MovedKey *best = nullptr;
        for (const MovedKey &key : moved) {
            const bool isIt = key.literal.matches(literal.value.reveal());
            if (isIt && (best == nullptr || key.entry == usual))
                best = &key;
        }
        if (best == nullptr)
            continue;
        const std::string reference = referenceTo(best->entry, usual);
        if (auto edited = withValue(text, literal.path, textValue(reference)))
            text = std::move(*edited);
    }
    for (const MovedKey &key : moved) {
        if (everywhere && key.literal.reveal().size() >= kUnmistakable)
            text = replaced(std::move(text), key.literal.reveal(), "keychain:" + key.entry);
    }
    return text;
}

Expected<Secret> keyFrom(std::string_view typed)
{
    const auto wrong = [](std::string message) {
        return unexpected(FailureKind::UsageError, std::move(message),
                          "Give it exactly as the provider shows it.");
    };
    const std::string_view key = ascii::trimmed(typed);
    if (key.empty())
        return wrong("The key is empty");
    if (key.size() > kLongestKey)
        return wrong("This is too long for a key");
    const bool isClean = std::all_of(key.begin(), key.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7F;
    });
    if (!isClean)
        return wrong("The key has a blank, a control character or a foreign letter inside");
    if (key == "keychain" || key.starts_with("keychain:") || key.starts_with("${"))
        return wrong("This names where a key is, and is no key");
    return Secret(std::string(key));
}

} // namespace ccproxy::config
