// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/provider_change.h"

#include "core/config/key_table.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"
#include "core/config/provider_list.h"
#include "core/config/resolve.h"
#include "core/config/secrets.h"
#include "core/config/show.h"
#include "core/config/substitution.h"
#include "core/config/trust.h"

#include <algorithm>
#include <optional>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;

constexpr std::string_view kProviders = "providers";
constexpr std::string_view kRoutes = "routes";

ValuePath pathOf(std::string_view provider)
{
    return {PathStep::member(kProviders), PathStep::named(provider)};
}

ValuePath routePath(std::string_view route)
{
    return {PathStep::member(kRoutes), PathStep::member(route)};
}

bool isSame(const Node &a, const Node &b)
{
    return jsonc::toJson(a) == jsonc::toJson(b);
}

Node withKey(Node node, std::string_view key)
{
    node.key = key;
    return node;
}

Node booleanValue(bool value)
{
    Node node;
    node.kind = Kind::Boolean;
    node.boolean = value;
    return node;
}

// -- What a client sends back ---------------------------------------------------------------------

/// The value of the file where a client sends what it was shown; nothing where the file has none,
/// since it came from elsewhere.
std::optional<Node> restored(const Node &sent, const Node *shown, const Node *file)
{
    if (shown == nullptr || shown->kind != sent.kind)
        return sent;
    if (isSame(sent, *shown))
        return file ? std::optional(withKey(*file, sent.key)) : std::nullopt;
    Node out = sent;
    out.children.clear();
    for (const Node &child : sent.children) {
        if (sent.kind == Kind::Object) {
            auto kept =
                restored(child, shown->member(child.key), file ? file->member(child.key) : nullptr);
            if (kept)
                out.children.push_back(std::move(*kept));
            continue;
        }
        const auto same =
            std::find_if(shown->children.begin(), shown->children.end(),
                         [&child](const Node &other) { return isSame(child, other); });
        const auto index = static_cast<std::size_t>(same - shown->children.begin());
        // Only a list that was shown as it is written tells which element is which.
        const bool isThere = same != shown->children.end() && file
            && file->children.size() == shown->children.size();
        out.children.push_back(isThere ? file->children[index] : child);
    }
    return out;
}

/// Whether a value stands for something that is written elsewhere.
bool refersElsewhere(const Node &node)
{
    const std::string &text = node.text;
    return (node.isString()
            && (text.find('$') != std::string::npos
                || text.find(Secret::kMask) != std::string::npos))
        || std::any_of(node.children.begin(), node.children.end(), refersElsewhere);
}

/// Whether what a provider is sent takes the same way to the same server.
bool isSameWay(const Provider &a, const Provider &b)
{
    const auto one = resolve(a);
    const auto other = resolve(b);
    return one && other && one->baseUrl == other->baseUrl && a.proxyUrl == b.proxyUrl
        && a.caFile == b.caFile && a.tlsVerify == b.tlsVerify;
}

/// The path of a value that is still a mask, "" for none.
std::string maskIn(const Node &node, const ValuePath &path)
{
    if (node.isString())
        return node.text.find(Secret::kMask) == std::string::npos ? std::string() : toText(path);
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        ValuePath inner = path;
        inner.push_back(node.kind == Kind::Object ? PathStep::member(node.children[i].key)
                                                  : PathStep::element(i));
        if (std::string found = maskIn(node.children[i], inner); !found.empty())
            return found;
    }
    return {};
}

bool isKnownKey(const std::string &key)
{
    return findKey("providers[]." + key) != nullptr;
}

/// The provider as it is to be written.
Expected<Node> wanted(const ProviderChange &change, const Provider *now, const Node *inFile)
{
    Node value = change.value;
    // What our answers have besides the file's own keys.
    std::erase_if(value.children, [](const Node &child) { return child.key == "state"; });
    if (now != nullptr) {
        const auto shown = valueOf(show(*now));
        auto kept = restored(value, shown ? &*shown : nullptr, inFile);
        if (kept)
            value = std::move(*kept);
        for (const Node &child : inFile ? inFile->children : std::vector<Node>()) {
            if (!isKnownKey(child.key) && value.member(child.key) == nullptr)
                value.children.push_back(child);
        }
        if (value.member("name") == nullptr)
            value.children.insert(value.children.begin(), withKey(textValue(change.name), "name"));
    }
    if (const std::string masked = maskIn(value, {}); !masked.empty())
        return unexpectedFinal(
            FailureKind::InvalidRequest,
            masked + " is masked, and is not what this provider has there",
            "Send \"${NAME}\" of an environment variable or \"keychain\", or leave out "
            "what is to stay as it is shown.");
    return value;
}

// -- Who needs a provider -------------------------------------------------------------------------

/// Refuses to take away a provider that routes lead to.
Expected<void> mustBeUnused(const Settings &now, std::string_view provider, const char *what)
{
    const std::vector<std::string> routes = routesTo(now, provider);
    if (routes.empty())
        return {};
    std::string names;
    for (const std::string &route : routes)
        names += (names.empty() ? "" : ", ") + route;
    return unexpectedFinal(
        FailureKind::Conflict,
        std::string(provider) + " cannot be " + what + ", since it is used by the "
            + (routes.size() > 1 ? "routes " : "route ") + names,
        "Lead " + std::string(routes.size() > 1 ? "them" : "it") + " elsewhere first.");
}

// -- Where nothing is configured yet --------------------------------------------------------------

bool configuresSomething(const Node &root)
{
    return root.member(kProviders) != nullptr || root.member(kRoutes) != nullptr;
}

Node routeTo(std::string_view provider, std::string_view model)
{
    return objectValue({{"provider", textValue(provider)}, {"model", textValue(model)}});
}

/// A provider of a configuration without a default route gets it, as the first that the environment
/// gives does.
Expected<std::string> withDefaultRoute(std::string text, const Node &value)
{
    const Node *name = value.member("name");
    const Node *enabled = value.member("enabled");
    const bool isOff = enabled != nullptr && enabled->kind == Kind::Boolean && !enabled->boolean;
    const ValuePath path = routePath("default");
    if (name == nullptr || isOff || find(jsonc::parse(text).root, path) != nullptr)
        return text;
    Provider provider;
    provider.name = name->text;
    if (const Node *type = value.member("type"))
        provider.type = type->text;
    if (const Node *url = value.member("api_base_url"))
        provider.apiBaseUrl = url->text;
    const Node *models = value.member("models");
    const auto *entry = entryOf(provider);
    std::string model;
    // Another server that speaks the same has other models.
    if (entry != nullptr && !isAtOtherServer(provider))
        model = entry->defaultModel;
    if (models != nullptr && !models->children.empty())
        model = models->children.front().text;
    if (model.empty())
        return text;
    return withValue(text, path, routeTo(provider.name, model));
}

// -- The changes ----------------------------------------------------------------------------------

Expected<std::string> added(std::string text, const Settings &now, const ProviderChange &change,
                            bool isFirst)
{
    const Node *name = change.value.member("name");
    if (name == nullptr || !name->isString() || name->text.empty())
        return unexpectedFinal(FailureKind::InvalidRequest, "The provider has no name",
                               "Send \"name\": its name in routes and in requests.");
    const Provider *taken = now.provider(name->text);
    const bool isInFile = find(jsonc::parse(text).root, pathOf(name->text)) != nullptr;
    if (isInFile || (taken != nullptr && !isFirst))
        return unexpectedFinal(FailureKind::Conflict,
                               "There is a provider named " + name->text + " already",
                               "PUT /providers/" + name->text + " changes it.");
    auto value = wanted(change, nullptr, nullptr);
    if (!value)
        return Unexpected(std::move(value.error()));
    return isFirst ? withProvider(std::move(text), now, *value)
                   : withValue(text, pathOf(name->text), *value);
}

Expected<std::string> replaced(const std::string &text, const Settings &now,
                               const ProviderChange &change)
{
    const Node *name = change.value.member("name");
    if (name != nullptr && (!name->isString() || name->text != change.name))
        return unexpectedFinal(FailureKind::InvalidRequest,
                               "The name in the body is not that of the path, " + change.name,
                               "A provider keeps its name, since routes lead to it by that.");
    const jsonc::Document document = jsonc::parse(text);
    auto value =
        wanted(change, now.provider(change.name), find(document.root, pathOf(change.name)));
    if (!value)
        return Unexpected(std::move(value.error()));
    const Node *enabled = value->member("enabled");
    if (enabled != nullptr && enabled->kind == Kind::Boolean && !enabled->boolean) {
        if (auto unused = mustBeUnused(now, change.name, "disabled"); !unused)
            return Unexpected(std::move(unused.error()));
    }
    return withValue(text, pathOf(change.name), *value);
}

Expected<std::string> toggled(const std::string &text, const Settings &now,
                              const ProviderChange &change)
{
    const bool isOn = now.provider(change.name)->enabled;
    if (isOn) {
        if (auto unused = mustBeUnused(now, change.name, "disabled"); !unused)
            return Unexpected(std::move(unused.error()));
    }
    ValuePath path = pathOf(change.name);
    path.push_back(PathStep::member("enabled"));
    return withValue(text, path, booleanValue(!isOn));
}

} // namespace

Expected<Node> providerFrom(std::string_view json)
{
    jsonc::Document document = jsonc::parse(json);
    if (!document.isValid()) {
        const jsonc::Error &error = document.errors.front();
        const Position where = jsonc::positionAt(json, error.offset);
        return unexpectedFinal(FailureKind::InvalidRequest,
                               "The body is no JSON: line " + std::to_string(where.line)
                                   + ", column " + std::to_string(where.column) + ": "
                                   + error.message,
                               error.remedy);
    }
    if (document.root.kind != Kind::Object)
        return unexpectedFinal(
            FailureKind::InvalidRequest,
            "The body is " + std::string(jsonc::nameOf(document.root.kind)) + " and no provider",
            "Send an object such as {\"name\": \"openai\", \"api_key\": \"${NAME}\"}.");
    std::erase_if(document.root.children,
                  [](const Node &child) { return child.kind == Kind::Null; });
    return std::move(document.root);
}

std::vector<ValuePath> clearKeys(const Node &provider)
{
    std::vector<ValuePath> out;
    const auto isClear = [](const Node &node) { return !literalKey(&node).empty(); };
    for (const Node &child : provider.children) {
        const KeyInfo *key = findKey("providers[]." + child.key);
        if (key != nullptr && key->type == KeyType::Secret && isClear(child))
            out.push_back({PathStep::member(child.key)});
        if (key == nullptr || key->type != KeyType::SecretList)
            continue;
        for (std::size_t i = 0; i < child.children.size(); ++i) {
            if (isClear(child.children[i]))
                out.push_back({PathStep::member(child.key), PathStep::element(i)});
        }
    }
    return out;
}

void replaceKeys(Node &provider, const std::vector<ValuePath> &paths,
                 const std::vector<std::string> &texts)
{
    for (std::size_t i = 0; i < paths.size() && i < texts.size(); ++i) {
        for (Node &child : provider.children) {
            if (child.key == paths[i].front().name)
                (paths[i].size() > 1 ? child.children[paths[i][1].index] : child).text = texts[i];
        }
    }
}

Failure unknownProvider(const Settings &now, std::string_view name)
{
    std::vector<std::string_view> known;
    std::string names;
    for (const Provider &provider : now.providers) {
        known.push_back(provider.name);
        names += (names.empty() ? "" : ", ") + provider.name;
    }
    const auto near = nearest(name, known);
    return finalFailure(FailureKind::NotFound,
                        "There is no provider \"" + oneLine(name.substr(0, 200)) + "\"",
                        near                ? "Did you mean \"" + std::string(*near) + "\"?"
                            : names.empty() ? "None is configured."
                                            : "Configured: " + names + ".");
}

Expected<std::string> withWhatWasFound(std::string text, const Settings &now)
{
    if (configuresSomething(jsonc::parse(text).root))
        return text;
    for (const Provider &provider : now.providers) {
        const auto *entry = entryOf(provider);
        if (entry != nullptr && entry->dialect == catalogue::Dialect::Demo)
            continue;
        Node value = objectValue({});
        if (!provider.apiBaseUrl.empty())
            value =
                objectValue({{"api_base_url", textValue(withDollarsDoubled(provider.apiBaseUrl))}});
        auto next = withValue(text, pathOf(provider.name), value);
        if (!next)
            return next;
        text = std::move(*next);
    }
    for (const Route &route : now.routes) {
        const auto root = jsonc::parse(text).root;
        if (find(root, pathOf(route.target.provider)) == nullptr)
            continue;
        auto next = withValue(text, routePath(route.name),
                              routeTo(route.target.provider, route.target.model));
        if (!next)
            return next;
        text = std::move(*next);
    }
    return text;
}

Expected<std::string> withProvider(std::string text, const Settings &now, const Node &provider)
{
    auto begun = withWhatWasFound(std::move(text), now);
    if (!begun)
        return begun;
    text = std::move(*begun);
    const Node *name = provider.member("name");
    for (const Node &child : provider.children) {
        ValuePath path = pathOf(name ? name->text : std::string());
        path.push_back(PathStep::member(child.key));
        auto next = withValue(text, path, child);
        if (!next)
            return next;
        text = std::move(*next);
    }
    return withDefaultRoute(std::move(text), provider);
}

Expected<std::string> withChange(std::string_view text, const Settings &now,
                                 const ProviderChange &change)
{
    using Change = ProviderChange::Kind;
    if (change.kind != Change::Add && now.provider(change.name) == nullptr)
        return Unexpected(unknownProvider(now, change.name));
    const bool isFirst = !configuresSomething(jsonc::parse(text).root);
    auto begun = withWhatWasFound(std::string(text), now);
    if (!begun)
        return begun;
    const std::string base = std::move(*begun);
    if (change.kind == Change::Add)
        return added(base, now, change, isFirst);
    if (find(jsonc::parse(base).root, pathOf(change.name)) == nullptr)
        return unexpectedFinal(FailureKind::Conflict,
                               change.name + " does not stand in the configuration's file",
                               "It is there because of how CCProxy was started.");
    switch (change.kind) {
    case Change::Replace:
        return replaced(base, now, change);
    case Change::Toggle:
        return toggled(base, now, change);
    case Change::Remove:
    case Change::Add:
        break;
    }
    if (auto unused = mustBeUnused(now, change.name, "removed"); !unused)
        return Unexpected(std::move(unused.error()));
    return withoutValue(base, pathOf(change.name));
}

Expected<void> mayLeadKeys(const ProviderChange &change, const Settings &now, const Settings &after)
{
    const Provider *provider = after.provider(change.name);
    const bool bringsOne =
        change.kind == ProviderChange::Kind::Add || change.kind == ProviderChange::Kind::Replace;
    if (change.isTrusted || !bringsOne || provider == nullptr)
        return {};
    const Provider *before = now.provider(change.name);
    if (before != nullptr && isSameWay(*before, *provider))
        return {};
    const std::size_t keys = provider->apiKeys.size() + (provider->apiKey.isSet() ? 1 : 0);
    if (keys <= change.keysSent && !refersElsewhere(change.value))
        return {};
    // With a certificate of one's own, somebody on the way could be the server.
    if (provider->caFile.empty() && isTrustedServer(after, *provider, now))
        return {};
    return unexpectedFinal(
        FailureKind::Permission,
        "Without an `apikey` any program of this machine could have the keys of " + change.name
            + " sent to a server of its own in this way",
        "Send the key itself, or set `apikey` and send that; or edit the file: `ccproxy "
        "config edit`.");
}

} // namespace ccproxy::config
