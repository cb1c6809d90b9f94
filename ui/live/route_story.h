// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/engine.h"

#include <QString>
#include <QStringList>

/// Why a request on record went where it went. Pure; it takes as long as counting the request's
/// tokens does.
namespace ccproxy::ui {

struct RouteStory {
    QString words{};     ///< what is to be said of the lines
    QStringList lines{}; ///< each rule that was tried, and each try of a provider
};

/// The rules are gone through again, by the settings of now: where that leads elsewhere they have
/// changed since, and the words say so. Without the whole request the rules are not known.
RouteStory routeStory(const engine::HistoryExchange &exchange, const config::Settings *settings);

} // namespace ccproxy::ui
