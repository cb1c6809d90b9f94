// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ccproxy::ui {

/// What the program knows about itself.
struct ProgramFacts {
    QString version{};
    QString home{};          ///< its own folder
    QString configuration{}; ///< path of the file
    QString logFile{};       ///< "" = none is written
    QString history{};       ///< path or URL, without a password
    QString keychain{};      ///< what keeps keys here, in a few words
    QString tray{};          ///< whether there is one, and the icon in it
};

} // namespace ccproxy::ui
