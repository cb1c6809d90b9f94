// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock.h"

namespace ccproxy::ui {

std::unique_ptr<QObject> makeDockPresence()
{
    return nullptr;
}

} // namespace ccproxy::ui
