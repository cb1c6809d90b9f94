// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

/// What failed, as windows tell it. Pure.
namespace ccproxy::ui {

/// Without the sentences that advise a command of the command line: windows have buttons for that.
QString withoutCommands(const std::string &failure);

/// The same without the name of the provider that it begins with, for where that stands already.
QString saidBy(const std::string &provider, const std::string &failure);

} // namespace ccproxy::ui
