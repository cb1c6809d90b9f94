// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"

#include <cstdint>
#include <optional>
#include <string>

namespace ccproxy::app {

/// What a launch of Claude Code depends on in the settings. The running instance works it out,
/// since its settings are the ones in force, and the launching process makes the environment of it.
struct LaunchFacts {
    std::string model;      ///< ANTHROPIC_MODEL, "" = the client's own choice
    std::string haikuModel; ///< ANTHROPIC_DEFAULT_HAIKU_MODEL, "" = not needed
    /// The window of the model that the conversation begins with, in tokens, where it is known and
    /// smaller than what the client believes.
    std::optional<std::int64_t> window;
    bool attribution = false; ///< an upstream of Anthropic's own is in play
    config::Launch::AutoMode autoMode = config::Launch::AutoMode::Ask;

    bool operator==(const LaunchFacts &) const = default;
};

/// By the routes of `profile` and the model asked for ("" = none of either). A profile that is not
/// there, or a model that no route leads to, is a failure. Pure.
Expected<LaunchFacts> launchFacts(const config::Settings &settings, const std::string &profile,
                                  const std::string &model);

} // namespace ccproxy::app
