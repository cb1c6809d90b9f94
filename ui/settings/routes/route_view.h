// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/route_change.h"
#include "ui/settings/options/option_state.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

/// Routes as people see them. Pure.
namespace ccproxy::ui {

/// A provider and a model as the file has them, which need not exist.
struct TargetView {
    QString provider;
    QString model;
    QString problem; ///< what is wrong with it and what would be right, "" = nothing
    QString fault{}; ///< what a test has found of it, "" = nothing

    QString trouble() const { return problem.isEmpty() ? fault : problem; }
    QString text() const { return provider + QStringLiteral(", ") + model; }
    bool operator==(const TargetView &) const = default;
};

struct RouteView {
    std::string name;
    bool isNamed = false; ///< for a model or a pattern, not one of the seven
    bool isSet = false;
    TargetView target;
    std::vector<TargetView> fallbacks;
    QString problem; ///< of the route as such or of its conditions, "" = nothing

    bool hasTrouble() const;
    bool operator==(const RouteView &) const = default;
};

/// What a test has found of a target.
using TargetFault = std::function<QString(const std::string &provider, const std::string &model)>;
/// The seven routes, set or not, then those by name in the order of the file. A profile's are its
/// own.
std::vector<RouteView> routeViews(const OptionSource &source, const std::string &profile,
                                  const TargetFault &fault);

/// What a route is for, in one line.
QString meaningOfRoute(const std::string &name);
/// What becomes of requests where a route is not set.
QString unsetText(const std::string &name, bool isOfProfile);
/// What is chosen from: "default", or that it is for a model.
bool isNamedRoute(const std::string &name);

/// "anthropic, claude-…, then 2 fallbacks".
QString summaryOf(const RouteView &route, bool isOfProfile);

} // namespace ccproxy::ui
