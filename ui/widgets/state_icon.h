// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/proxy_state.h"

#include <QIcon>
#include <QPixmap>

namespace ccproxy::ui {

/// Of the picture of ProxyState::Streaming, which moves through them.
inline constexpr int kStreamingFrames = 3;

/// In which colours a picture is drawn.
enum class IconLook {
    Color,
    Light, ///< of one light colour, for dark panels
    Dark,  ///< of one dark colour, for light panels
};

/// What a picture has beside its state.
struct StateMarks {
    bool badge = false; ///< a dot: there are errors that nobody has looked at
    int frame = 0;      ///< of ProxyState::Streaming; the first one stands for itself
    IconLook look = IconLook::Color;

    bool operator==(const StateMarks &) const = default;
};

/// The picture of a state, `size` device pixels wide and high. Each state has a shape of its own
/// beside its colour (for the colour-blind), and a dark rim around middle tones, so that it is
/// readable on light and on dark panels. In one colour the shape alone tells the state.
QPixmap statePixmap(ProxyState state, int size, const StateMarks &marks = {});

/// The picture in the sizes that panels, menus and windows use.
QIcon stateIcon(ProxyState state, const StateMarks &marks = {});

} // namespace ccproxy::ui
