// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ccproxy::app {

/// ccproxy.1, from the tables of commands and of configuration keys. Pure; no date is in it, so
/// that the same source gives the same page.
std::string manPage();

} // namespace ccproxy::app
