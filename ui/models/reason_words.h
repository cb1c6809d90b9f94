// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ccproxy::ui {

/// Why a route was taken, in the language of the user. The core's reasons are English, as they
/// stand in the log and in the history; one that is not known here stays so.
QString reasonText(const std::string &reason);

} // namespace ccproxy::ui
