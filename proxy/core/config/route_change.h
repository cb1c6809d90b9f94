// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/settings.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Changes of routes and profiles in the text of a configuration. Pure: text in, text out; whether
/// the result is a valid configuration is the loader's to say.
namespace ccproxy::config {

/// Where a route stands.
struct RoutePlace {
    std::string profile; ///< "" = among the routes of all
    std::string name;
};
/// `routes`, or those of a profile.
ValuePath routesPath(std::string_view profile);
ValuePath pathOf(const RoutePlace &place);
/// The beginning of the names of problems and origins that speak of the route, with a dot at its
/// end ("routes.gpt-4.1.").
std::string problemPrefix(const RoutePlace &place);

/// The routes that count with a profile: its own in place of the general ones of the same name.
std::vector<Route> routesWith(const Settings &settings, std::string_view profile);

/// What each change of routes begins with: a text that stands for what was found in the
/// environment has it written down (withWhatWasFound), as far as it concerns routes of all.
Expected<std::string> begunForRoute(std::string text, const Settings &now, const RoutePlace &place);

/// The text with the route in it, leading to the first of the targets; the others are its
/// fallbacks, and when there are none, those that it has stay, as do its other values. A target's
/// provider that is there without standing in the text, as the demo does, is written down too.
/// `now` are the settings that the text gives.
Expected<std::string> withRoute(std::string text, const Settings &now, const RoutePlace &place,
                                std::span<const RouteTarget> targets);

/// The text in which the fallback of that index, or the next one, leads to the target.
Expected<std::string> withFallback(std::string text, const Settings &now, const RoutePlace &place,
                                   std::size_t index, const RouteTarget &target);
Expected<std::string> withoutFallback(std::string_view text, const RoutePlace &place,
                                      std::size_t index);
/// The fallback `from` stands at `to` then, and keeps all of its values and its comments.
Expected<std::string> withMovedFallback(std::string_view text, const RoutePlace &place,
                                        std::size_t from, std::size_t to);

/// Gives the object member at `path` another key, in its place: order, comments and value stay.
/// Fails with Conflict when there is one of that key, and with NotFound.
Expected<std::string> withKey(std::string_view text, const ValuePath &path, std::string_view key);

} // namespace ccproxy::config
