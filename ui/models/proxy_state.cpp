// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proxy_state.h"

namespace ccproxy::ui {
namespace {

ProxyState whileRunning(const StateFacts &facts)
{
    // An answer that runs is news; what is wrong besides shows when it has ended.
    if (facts.active > 0)
        return ProxyState::Streaming;
    if (facts.isRefusing)
        return ProxyState::Paused;
    if (!facts.canServe)
        return ProxyState::Error;
    return facts.needsLook ? ProxyState::Warning : ProxyState::On;
}

} // namespace

ProxyState stateFor(const StateFacts &facts)
{
    using State = engine::EngineStatus::State;
    switch (facts.engine) {
    case State::Stopped:
        return facts.hasFailed ? ProxyState::Error : ProxyState::Off;
    case State::Starting:
        return ProxyState::Starting;
    case State::Running:
        return whileRunning(facts);
    case State::Draining:
        return ProxyState::Paused;
    }
    return ProxyState::Off;
}

} // namespace ccproxy::ui
