// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"
#include "core/config/settings.h"
#include "engine/engine.h"
#include "ui/models/engine_model.h"
#include "ui/program/facts.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

/// A report for who shall find a fault: all that matters and nothing secret. In English, whatever
/// the language of the user, for those who read it.
namespace ccproxy::ui {

struct DiagnosticFacts {
    ProgramFacts program{};
    /// Name and value: system, desktop, screens.
    std::vector<std::pair<QString, QString>> system{};
    ProxyView view{};
    std::vector<engine::ProviderStatus> providers{};
    config::SettingsPtr settings{}; ///< null: none that is valid
    QStringList problems{};         ///< of the configuration
    QStringList log{};              ///< its last lines
};

/// Pure. Whatever the facts hold, no key is in it.
QString diagnosticsText(const DiagnosticFacts &facts);

/// The system and the desktop that this runs on.
std::vector<std::pair<QString, QString>> systemFacts();

/// The last lines of a file that may be large; none where it cannot be read.
QStringList lastLines(const QString &file, int count);

} // namespace ccproxy::ui
