// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"

#include <QIcon>
#include <QPixmap>

namespace ccproxy::ui {

/// The picture of a state, `size` device pixels wide and high. Each state has a shape of its own
/// beside its colour (for the colour-blind), and a dark rim around middle tones, so that it is
/// readable on light and on dark panels.
QPixmap statePixmap(ProxyState state, int size);

/// The picture in the sizes that panels, menus and windows use.
QIcon stateIcon(ProxyState state);

} // namespace ccproxy::ui
