// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/capture/bodies.h"

#include <cstdint>
#include <deque>
#include <memory>

namespace ccproxy::engine {

/// The bodies of the last exchanges (PRODUCT.md 8). One thread, that of the engine.
class BodyStore {
public:
    static constexpr std::size_t kMostExchanges = 200;
    static constexpr std::size_t kMostBytes = 64U << 20U;

    /// Off: nothing is captured from now on, and what was is forgotten.
    void setEnabled(bool on);
    bool isEnabled() const { return m_isEnabled; }

    /// Bytes in memory, those of exchanges that run and of records that wait to be written too.
    std::size_t size() const { return m_room->used(); }

    /// For an exchange that begins; null when it is off.
    std::shared_ptr<ExchangeBodies> begin() const;
    /// Of a record with this sequence number; null when there are none, or none any more.
    ExchangeBodiesPtr find(std::uint64_t sequence) const;
    /// Keeps them, in the order of their sequence numbers.
    void keep(std::uint64_t sequence, ExchangeBodiesPtr bodies);

private:
    struct Entry {
        std::uint64_t sequence;
        ExchangeBodiesPtr bodies;
    };

    bool m_isEnabled = true;
    std::shared_ptr<CaptureRoom> m_room = std::make_shared<CaptureRoom>(kMostBytes);
    std::deque<Entry> m_entries;
};

} // namespace ccproxy::engine
