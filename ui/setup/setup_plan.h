// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/configuration_desk.h"
#include "ui/program/importer.h"
#include "ui/settings/providers/provider_draft.h"

#include <QStringList>

/// What the welcome wizard finds, and what it is going to do. Pure.
namespace ccproxy::ui {

struct SetupPlan {
    enum class Way {
        Present, ///< a provider that was found, or is in the configuration
        New,     ///< `draft` is added
        Demo,
    };
    Way way = Way::Present;
    ProviderDraft draft; ///< of any way the name
    std::string model;   ///< that the default route leads to
};

/// A new provider, as ConfigurationDesk::changeProvider() takes it.
config::ProviderChange changeOf(const SetupPlan &plan);
/// The default route, and what was found written down before it; not the new provider.
ConfigurationDesk::Edit routeEdit(const SetupPlan &plan);
/// All of it, to see what it would lead to.
ConfigurationDesk::Edit wholeEdit(const SetupPlan &plan);

/// The providers that can be used as they are; none of them is the demo.
std::vector<const config::Provider *> usableProviders(const config::Settings &settings);

/// What is there already, a line each.
QStringList foundLines(const config::Settings &settings, const std::vector<ImportSource> &others);

/// Whether nothing was set up yet: the file has neither providers nor routes.
bool isNotSetUp(const ConfigurationView &view);

} // namespace ccproxy::ui
