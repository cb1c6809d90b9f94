// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace ccproxy::ui {

/// What a person is told at a glance. Each has a shape and a colour of its own (state_icon.h).
///
/// | State     | It means                                            | Shape, colour | | ---------
/// | --------------------------------------------------- | --------------------------- | | Off | It
/// does not listen, as the user wanted it           | hollow tile, bar; grey      | | Starting  |
/// It is about to listen                               | tile, three dots; amber     | | On | It
/// listens, and nothing is being answered           | tile, one chevron; green    | | Streaming |
/// Requests are being answered                         | tile, two chevrons; blue    | | Warning |
/// It works, but something needs attention: a provider | triangle, mark; amber       | | | fails or
/// waits for its key, a budget is nearly or   |                             | |           | wholly
/// spent, errors nobody has looked at           |                             | | Error     | It
/// could not start, or no provider can answer       | circle, cross; red          | | Paused    |
/// It takes no requests by the user's own will: it is  | tile, two bars; violet      | | | being
/// stopped while answers run, or a budget that   |                             | |           |
/// shall stop it is spent                              |                             |
///
/// A dot on top of any of them says that there are errors that nobody has looked at.
enum class ProxyState {
    Off,
    Starting,
    On,
    Streaming,
    Warning,
    Error,
    Paused,
};

inline constexpr ProxyState kProxyStates[] = {
    ProxyState::Off,     ProxyState::Starting, ProxyState::On,    ProxyState::Streaming,
    ProxyState::Warning, ProxyState::Error,    ProxyState::Paused};

/// What the state is made of.
struct StateFacts {
    engine::EngineStatus::State engine = engine::EngineStatus::State::Stopped;
    int active = 0;          ///< requests that are being answered
    bool hasFailed = false;  ///< it could not start
    bool canServe = true;    ///< some provider can answer, or will when its key is there
    bool isRefusing = false; ///< a budget that shall stop it is spent
    bool needsLook = false;  ///< something works badly
};

/// The only place where facts become what a person is told. Pure.
ProxyState stateFor(const StateFacts &facts);

} // namespace ccproxy::ui
