// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/route_change.h"

#include "core/config/edit_text.h"
#include "core/config/problem.h"
#include "core/config/provider_change.h"

#include <algorithm>
#include <numeric>

namespace ccproxy::config {
namespace {

using jsonc::Node;

constexpr std::string_view kRoutes = "routes";
constexpr std::string_view kProfiles = "profiles";
constexpr std::string_view kFallbacks = "fallbacks";

ValuePath below(ValuePath path, PathStep step)
{
    path.push_back(std::move(step));
    return path;
}

ValuePath fallbacksPath(const RoutePlace &place)
{
    return below(pathOf(place), PathStep::member(kFallbacks));
}

Node targetValue(const RouteTarget &target)
{
    return objectValue(
        {{"provider", textValue(target.provider)}, {"model", textValue(target.model)}});
}

/// The text with those targets' providers that are there without standing in it.
Expected<std::string> withProviders(std::string text, const Settings &now,
                                    std::span<const RouteTarget> targets)
{
    for (const RouteTarget &target : targets) {
        const ValuePath path{PathStep::member("providers"), PathStep::named(target.provider)};
        if (now.provider(target.provider) == nullptr
            || find(jsonc::parse(text).root, path) != nullptr)
            continue;
        auto next =
            withProvider(std::move(text), now, objectValue({{"name", textValue(target.provider)}}));
        if (!next)
            return next;
        text = std::move(*next);
    }
    return text;
}

/// Leads what stands at a path elsewhere; its other values stay.
Expected<std::string> ledTo(const std::string &text, const ValuePath &path,
                            const RouteTarget &target)
{
    auto out =
        withValue(text, below(path, PathStep::member("provider")), textValue(target.provider));
    return out ? withValue(*out, below(path, PathStep::member("model")), textValue(target.model))
               : out;
}

Unexpected<Failure> noFallback(const RoutePlace &place)
{
    return unexpected(FailureKind::NotFound,
                      "The route " + oneLine(place.name) + " has no such fallback",
                      "Somebody else has changed it; look again.");
}

} // namespace

ValuePath routesPath(std::string_view profile)
{
    ValuePath path;
    if (!profile.empty())
        path = {PathStep::member(kProfiles), PathStep::member(profile)};
    return below(std::move(path), PathStep::member(kRoutes));
}

ValuePath pathOf(const RoutePlace &place)
{
    return below(routesPath(place.profile), PathStep::member(place.name));
}

std::string problemPrefix(const RoutePlace &place)
{
    const std::string outer = place.profile.empty() ? "" : "profiles." + place.profile + ".";
    return outer + "routes." + place.name + ".";
}

std::vector<Route> routesWith(const Settings &settings, std::string_view profile)
{
    std::vector<Route> out = settings.routes;
    for (const Profile &p : settings.profiles) {
        if (p.name != profile)
            continue;
        for (const Route &route : p.routes) {
            std::erase_if(out, [&](const Route &r) { return r.name == route.name; });
            out.push_back(route);
        }
    }
    return out;
}

Expected<std::string> begunForRoute(std::string text, const Settings &now, const RoutePlace &place)
{
    return place.profile.empty() ? withWhatWasFound(std::move(text), now)
                                 : Expected<std::string>(std::move(text));
}

Expected<std::string> withRoute(std::string text, const Settings &now, const RoutePlace &place,
                                std::span<const RouteTarget> targets)
{
    auto out = begunForRoute(std::move(text), now, place);
    if (out)
        out = withProviders(std::move(*out), now, targets);
    if (out)
        out = ledTo(*out, pathOf(place), targets.front());
    if (!out || targets.size() == 1)
        return out;
    Node fallbacks;
    fallbacks.kind = jsonc::Kind::Array;
    for (const RouteTarget &target : targets.subspan(1))
        fallbacks.children.push_back(targetValue(target));
    return withValue(*out, fallbacksPath(place), fallbacks);
}

Expected<std::string> withFallback(std::string text, const Settings &now, const RoutePlace &place,
                                   std::size_t index, const RouteTarget &target)
{
    auto out = begunForRoute(std::move(text), now, place);
    if (out)
        out = withProviders(std::move(*out), now, std::span(&target, 1));
    const ValuePath path = below(fallbacksPath(place), PathStep::element(index));
    if (out && find(jsonc::parse(*out).root, path) == nullptr)
        return withValue(*out, path, targetValue(target));
    return out ? ledTo(*out, path, target) : out;
}

Expected<std::string> withoutFallback(std::string_view text, const RoutePlace &place,
                                      std::size_t index)
{
    const ValuePath list = fallbacksPath(place);
    const jsonc::Document document = jsonc::parse(text);
    const Node *fallbacks = find(document.root, list);
    if (fallbacks == nullptr || index >= fallbacks->children.size())
        return noFallback(place);
    // An empty list says nothing; what is written around it is kept with it.
    return withoutValue(text, below(list, PathStep::element(index)));
}

Expected<std::string> withMovedFallback(std::string_view text, const RoutePlace &place,
                                        std::size_t from, std::size_t to)
{
    const ValuePath list = fallbacksPath(place);
    const jsonc::Document document = jsonc::parse(text);
    const Node *fallbacks = find(document.root, list);
    if (fallbacks == nullptr || std::max(from, to) >= fallbacks->children.size())
        return noFallback(place);
    std::vector<std::size_t> order(fallbacks->children.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), from);
    return withOrder(text, list, order);
}

Expected<std::string> withKey(std::string_view text, const ValuePath &path, std::string_view key)
{
    const jsonc::Document document = jsonc::parse(text);
    const Node *node = document.isValid() ? find(document.root, path) : nullptr;
    if (node == nullptr || node->keyRange.end <= node->keyRange.begin)
        return unexpected(FailureKind::NotFound,
                          toText(path) + " does not stand in the configuration",
                          "`ccproxy config show` prints the configuration.");
    if (node->key == key)
        return std::string(text);
    ValuePath other = path;
    other.back() = PathStep::member(key);
    if (find(document.root, other) != nullptr)
        return unexpected(FailureKind::Conflict, toText(other) + " is there already",
                          "Take another name.");
    std::string out(text);
    out.replace(node->keyRange.begin, node->keyRange.end - node->keyRange.begin,
                jsonc::quotedText(key));
    return out;
}

} // namespace ccproxy::config
