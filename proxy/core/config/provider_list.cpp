// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/provider_list.h"

#include "core/config/provider_change.h"
#include "core/config/resolve.h"
#include "core/config/show.h"
#include "core/config/substitution.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using jsonc::Kind;
using jsonc::Node;

const ValuePath kList{PathStep::member("providers")};

ValuePath pathOf(std::string_view provider)
{
    return {PathStep::member("providers"), PathStep::named(provider)};
}

/// Each route with its name for people and its place in the text.
template <typename Visit>
void eachRoute(const Settings &now, Visit &&visit)
{
    for (const Route &route : now.routes)
        visit(route, route.name,
              ValuePath{PathStep::member("routes"), PathStep::member(route.name)});
    for (const Profile &profile : now.profiles) {
        for (const Route &route : profile.routes)
            visit(route, profile.name + "/" + route.name,
                  ValuePath{PathStep::member("profiles"), PathStep::member(profile.name),
                            PathStep::member("routes"), PathStep::member(route.name)});
    }
}

bool leadsTo(const Route &route, std::string_view provider)
{
    return route.target.provider == provider
        || std::any_of(route.fallbacks.begin(), route.fallbacks.end(),
                       [provider](const RouteTarget &t) { return t.provider == provider; });
}

/// Where a route leads without a provider.
RouteTarget targetWithout(const Route &route, std::string_view provider)
{
    if (route.target.provider != provider)
        return route.target;
    const auto next =
        std::find_if(route.fallbacks.begin(), route.fallbacks.end(),
                     [provider](const RouteTarget &t) { return t.provider != provider; });
    return next == route.fallbacks.end() ? RouteTarget() : *next;
}

bool isOf(const Node &target, std::string_view provider)
{
    const Node *name = target.member("provider");
    return name != nullptr && name->text == provider;
}

void put(Node &object, std::string_view key, const Node *value)
{
    const auto at = std::find_if(object.children.begin(), object.children.end(),
                                 [key](const Node &child) { return child.key == key; });
    if (value == nullptr) {
        if (at != object.children.end())
            object.children.erase(at);
        return;
    }
    Node &place = at != object.children.end() ? *at : object.children.emplace_back();
    place = *value;
    place.key = key;
}

/// The route of the text without a provider; a null one when nothing is left of it.
Node routeWithout(Node route, std::string_view provider)
{
    Node rest;
    rest.kind = Kind::Array;
    if (const Node *fallbacks = route.member("fallbacks"))
        rest = *fallbacks;
    std::erase_if(rest.children, [provider](const Node &node) { return isOf(node, provider); });
    if (isOf(route, provider)) {
        if (rest.children.empty())
            return {};
        const Node next = rest.children.front();
        rest.children.erase(rest.children.begin());
        for (const std::string_view key : {"provider", "model", "parameters"})
            put(route, key, next.member(key));
    }
    put(route, "fallbacks", rest.children.empty() ? nullptr : &rest);
    return route;
}

} // namespace

std::vector<std::string> routesTo(const Settings &now, std::string_view provider)
{
    std::vector<std::string> out;
    eachRoute(now, [&](const Route &route, const std::string &name, const ValuePath &) {
        if (leadsTo(route, provider))
            out.push_back(name);
    });
    return out;
}

std::vector<Rerouted> reroutedWithout(const Settings &now, std::string_view provider)
{
    std::vector<Rerouted> out;
    eachRoute(now, [&](const Route &route, const std::string &name, const ValuePath &) {
        if (leadsTo(route, provider))
            out.push_back({name, targetWithout(route, provider)});
    });
    return out;
}

Expected<std::string> withProviderOrder(std::string text, const Settings &now,
                                        const std::vector<std::string> &names)
{
    auto begun = withWhatWasFound(std::move(text), now);
    if (!begun)
        return begun;
    const jsonc::Document document = jsonc::parse(*begun);
    const Node *list = find(document.root, kList);
    if (list == nullptr)
        return begun;
    const auto rank = [&](std::size_t index) {
        const Node *name = list->children[index].member("name");
        return std::find(names.begin(), names.end(), name ? name->text : std::string())
            - names.begin();
    };
    std::vector<std::size_t> order(list->children.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&rank](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return withOrder(*begun, kList, order);
}

Expected<std::string> withoutProvider(std::string text, const Settings &now,
                                      std::string_view provider)
{
    auto begun = withWhatWasFound(std::move(text), now);
    if (!begun)
        return begun;
    text = std::move(*begun);
    Settings rest = now;
    Expected<void> done;
    eachRoute(now, [&](const Route &route, const std::string &, const ValuePath &path) {
        const jsonc::Document document = jsonc::parse(text);
        const Node *node = find(document.root, path);
        if (!done || node == nullptr || !leadsTo(route, provider))
            return;
        const Node left = routeWithout(*node, provider);
        auto next =
            left.kind == Kind::Null ? withoutValue(text, path) : withValue(text, path, left);
        if (next)
            text = std::move(*next);
        else
            done = Unexpected(std::move(next.error()));
    });
    if (!done)
        return Unexpected(std::move(done.error()));
    // As withChange() sees it, nothing leads there any more.
    rest.routes.clear();
    rest.profiles.clear();
    ProviderChange change;
    change.kind = ProviderChange::Kind::Remove;
    change.name = provider;
    return withChange(text, rest, change);
}

Expected<Node> copyOf(const std::string &text, const Settings &now, std::string_view provider,
                      std::string_view name)
{
    const Provider *source = now.provider(provider);
    if (source == nullptr)
        return Unexpected(unknownProvider(now, provider));
    const jsonc::Document document = jsonc::parse(text);
    const Node *written = find(document.root, pathOf(provider));
    auto shown = valueOf(show(*source));
    if (!shown)
        return shown;
    Node copy = written != nullptr ? *written : *shown;
    // The kind, the address and the key that its own name gave it.
    if (const auto resolved = resolve(*source)) {
        const Node type = textValue(resolved->entry->name);
        const Node address = textValue(withDollarsDoubled(resolved->baseUrl));
        put(copy, "type", &type);
        if (copy.member("api_base_url") == nullptr && !resolved->baseUrl.empty())
            put(copy, "api_base_url", &address);
    }
    if (copy.member("api_key") == nullptr)
        put(copy, "api_key", shown->member("api_key"));
    const auto refer = [&](Node &key) {
        if (key.isString() && key.text == "keychain")
            key.text += ":" + std::string(provider);
    };
    for (Node &child : copy.children) {
        if (child.key == "api_key")
            refer(child);
        else if (child.key == "api_keys")
            std::for_each(child.children.begin(), child.children.end(), refer);
    }
    const Node newName = textValue(name);
    put(copy, "name", &newName);
    return copy;
}

std::string freeName(const Settings &now, std::string_view wanted)
{
    std::string out(wanted);
    for (int number = 2; now.provider(out) != nullptr; ++number)
        out = std::string(wanted) + "-" + std::to_string(number);
    return out;
}

} // namespace ccproxy::config
