// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

namespace ccproxy::ui {

/// Qt's own palette follows the system here.
std::unique_ptr<DesktopScheme> makeDesktopScheme()
{
    return std::make_unique<DesktopScheme>();
}

} // namespace ccproxy::ui
