// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcher/launch_facts.h"
#include "platform/platform.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::app {

/// What a launch changes in the environment that it begins with.
struct LaunchEnvironment {
    std::vector<std::pair<std::string, std::string>> set; ///< in the order in which they are shown
    std::vector<std::string> unset;

    Environment appliedTo(Environment environment) const;
};

/// The way to the proxy.
struct LaunchTarget {
    std::string baseUrl;
    std::string token; ///< of this launch
};

/// The environment in which Claude Code uses the proxy (PRODUCT.md 6, CLIENT.md 5 and 10). Of
/// `parent` it reads what must be kept: NO_PROXY, and limits that the user has set. Pure.
LaunchEnvironment launchEnvironment(const LaunchFacts &facts, const LaunchTarget &target,
                                    const Environment &parent);

/// Claude Code's arguments for a launch: `--permission-mode default` stands before the user's,
/// unless one is chosen there or the client classifies by itself (CLIENT.md 1.5). Pure.
std::vector<std::string> launchArguments(const LaunchFacts &facts,
                                         const std::vector<std::string> &users);

/// The variables that would lead the client past the proxy, or make it believe that it speaks to
/// Anthropic.
std::span<const std::string_view> divertingVariables();

/// The address that a client on this machine uses for a listener.
std::string baseUrlFor(const std::string &host, std::uint16_t port);

/// A new token: "ccproxy-" and 43 letters and digits (256 bits).
std::string newLaunchToken();

} // namespace ccproxy::app
