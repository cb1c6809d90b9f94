// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/sleep_watch.h"

#include <utility>

namespace ccproxy::failover {

Waking SleepWatch::look(Time now, Time due, Time::duration asleep)
{
    Waking waking{.from = now};
    if (now - due >= kLeastLost) {
        waking.from = due;
        waking.lost = now - due;
    }
    const Time::duration before = std::exchange(m_asleep, asleep);
    waking.slept = std::exchange(m_hasLooked, true) && asleep - before >= kLeastSleep;
    waking.slept = waking.slept || waking.lost >= kSurelySlept;
    return waking;
}

} // namespace ccproxy::failover
