// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figures.h"

#include <QIcon>

namespace ccproxy::ui {

/// The sign of a request's state.
QIcon requestIcon(RequestState state);

} // namespace ccproxy::ui
