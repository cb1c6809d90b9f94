// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <string>

namespace ccproxy::app {

/// The settings that another program keeps in an SQLite database, as the JSON that it would keep
/// them in as a file (config::importFrom() reads both): claude-code-router 3 (config.sqlite) and
/// cc-switch (cc-switch.db). A copy is read, so the source is as it was, and the program may be
/// running. Needs a QCoreApplication.
Expected<std::string> settingsInDatabase(const std::string &path);

/// Whether bytes from the beginning of a file are those of an SQLite database.
bool isDatabase(const std::string &beginning);

} // namespace ccproxy::app
