// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/time.h"

#include <chrono>

namespace ccproxy::failover {

/// What was missed until now.
struct Waking {
    /// Who has begun or was heard after this moment missed nothing.
    Time from{};
    /// Time of the clock in which nobody listened: what came is still unread, so it is no silence
    /// of a provider.
    Time::duration lost{};
    /// The system was suspended: connections are probably dead, and it costs little to make new
    /// ones.
    bool slept = false;

    explicit operator bool() const { return slept || lost.count() > 0; }
};

/// Notices that the system was suspended, or the process stopped for a while. A system that does
/// not tell how long it slept is judged by calls that come much too late.
class SleepWatch {
public:
    /// A call that is less late was late as timers are.
    static constexpr Time::duration kLeastLost = std::chrono::milliseconds(100);
    /// What is shorter is no sleep: the clocks are read one after the other.
    static constexpr Time::duration kLeastSleep = std::chrono::seconds(1);
    /// A call that is so late was late for a sleep.
    static constexpr Time::duration kSurelySlept = std::chrono::seconds(30);

    /// `asleep` is how long the system has slept since it was started, as far as it tells; of which
    /// the first look only learns where it begins. `due` is when this look was to come, `now` for
    /// one that comes as it happens.
    Waking look(Time now, Time due, Time::duration asleep);

private:
    Time::duration m_asleep{};
    bool m_hasLooked = false;
};

} // namespace ccproxy::failover
