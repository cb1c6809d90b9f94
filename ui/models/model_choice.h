// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"

#include <string>
#include <vector>

/// The models that there are to choose from, and the one that requests go to when no other rule
/// takes them, as one click changes it. Pure.
namespace ccproxy::ui {

struct ModelChoice {
    std::string provider;
    std::string model;
    bool isCurrent = false; ///< the default route leads there

    std::string target() const { return provider + "," + model; }
    bool operator==(const ModelChoice &) const = default;
};

/// What can be asked for: of each enabled provider, in their order, the models that it lists and
/// those that routes name. Each once.
std::vector<ModelChoice> modelChoices(const config::Settings &settings);
/// What the default route can lead to: those, and what it leads to now even when that cannot be
/// asked.
std::vector<ModelChoice> defaultChoices(const config::Settings &settings);

/// The text of a configuration with another target of its default route; the rest of the route
/// stays, its fallbacks and parameters too. `now` are the settings that the text gives.
Expected<std::string> withDefaultModel(std::string text, const config::Settings &now,
                                       const std::string &provider, const std::string &model);

} // namespace ccproxy::ui
