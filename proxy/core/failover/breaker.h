// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ccproxy::failover {

/// Keeps requests away from a model that does not work at present (PRODUCT.md 5). Opens after five
/// failures in a row, or when half of at least ten tries of the last minute failed; half-open after
/// thirty seconds: then one request probes whether it works again.
///
/// It only advises: one who has nobody else to ask may ask an open one, and tells what came of it.
class Breaker {
public:
    enum class State { Closed, Open, HalfOpen };

    static constexpr int kInRow = 5;
    static constexpr int kLeastTries = 10;
    static constexpr std::chrono::seconds kWindow{60};
    static constexpr std::chrono::milliseconds kPause{30'000};

    explicit Breaker(std::chrono::milliseconds pause = kPause) : m_pause(pause) { }

    State state(Time now) const;
    /// When an open one becomes half-open.
    std::optional<Time> halfOpenAt() const;
    /// When it was opened first: probes that fail do not count.
    std::optional<Time> openSince() const { return m_openSince; }
    /// Whether somebody who has another choice should ask.
    bool admits(Time now) const;

    /// Somebody asks; true when it is the probe, which has to be followed by one of the next four.
    bool ask(Time now);
    void succeeded(Time now);
    void failed(Time now);
    /// The probe's answer has begun: others need not wait for its end, but one failure more opens
    /// it again.
    void contentBegan(Time now);
    /// The probe ended without having shown anything.
    void released() { m_probing = false; }

    /// As if nothing had happened yet.
    void reset() { *this = Breaker(m_pause); }

private:
    /// The window moves on in parts, so that it needs no memory for each try.
    struct Part {
        std::int64_t number = -1;
        int tries = 0;
        int failures = 0;
    };
    static constexpr int kParts = 12;

    void count(Time now, bool failed);
    bool halfFail(Time now) const;
    static std::int64_t partOf(Time now);

    std::chrono::milliseconds m_pause;
    std::array<Part, kParts> m_parts{};
    int m_row = 0;
    std::optional<Time> m_openedAt;
    std::optional<Time> m_openSince;
    bool m_probing = false;
};

/// "closed", "open", "half-open"
std::string_view nameOf(Breaker::State state);

} // namespace ccproxy::failover
