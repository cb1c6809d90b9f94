// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/settings.h"

#include <string>
#include <string_view>
#include <vector>

/// Changes of the list of providers as a whole. Pure: text in, text out.
namespace ccproxy::config {

/// The routes that lead to a provider, also by a fallback: "default", and "work/think" for one of
/// the profile "work".
std::vector<std::string> routesTo(const Settings &now, std::string_view provider);

/// Puts the providers into an order. Those that stand in the file and are not named come last. It
/// begins with withWhatWasFound() (provider_change.h); `now` are the settings that the text gives.
Expected<std::string> withProviderOrder(std::string text, const Settings &now,
                                        const std::vector<std::string> &names);

/// Takes a provider out, and whatever leads to it: a route goes on with its first fallback, and
/// leaves when it has none. Fails with NotFound and Conflict as withChange() does.
Expected<std::string> withoutProvider(std::string text, const Settings &now,
                                      std::string_view provider);

/// What routes would do without a provider: to which of its fallbacks each goes.
struct Rerouted {
    std::string route;    ///< as in routesTo()
    RouteTarget target{}; ///< where it leads then; no provider: the route leaves
};
std::vector<Rerouted> reroutedWithout(const Settings &now, std::string_view provider);

/// A provider as the file would have a copy of it under another name: of the same kind, at the same
/// address, with the same keys, wherever they are.
Expected<jsonc::Node> copyOf(const std::string &text, const Settings &now,
                             std::string_view provider, std::string_view name);

/// "openai", or "openai-2" and so on where that is taken.
std::string freeName(const Settings &now, std::string_view wanted);

} // namespace ccproxy::config
