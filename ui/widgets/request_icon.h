// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figures.h"

#include <QIcon>

namespace ccproxy::ui {

/// The picture of a request's state in a line of text. Each has a shape of its own beside its
/// colour, which is readable on light and on dark ground.
QIcon requestIcon(RequestState state);

} // namespace ccproxy::ui
