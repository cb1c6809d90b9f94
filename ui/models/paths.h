// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Paths as people write them: "~" for their home folder.
namespace ccproxy::ui {

/// Of one path. Addresses of databases stay as they are.
QString pathText(const QString &path);

/// Of every path in a text.
QString withShortPaths(QString text);

/// What somebody means who writes such a path.
QString pathFrom(const QString &text);

} // namespace ccproxy::ui
