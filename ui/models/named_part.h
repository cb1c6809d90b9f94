// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ccproxy::ui {

/// A part of something that can be shown by its name, and what it is called in the language of the
/// user: "port", "Port".
struct NamedPart {
    QString name;
    QString title;
    QString place{}; ///< where it stands in the whole, "" = at its top
};

} // namespace ccproxy::ui
