// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ccproxy::ui {

/// What a step of a test expected or found, in the language of the user. What a provider says
/// itself stays as it is.
QString findingText(const std::string &text);

} // namespace ccproxy::ui
