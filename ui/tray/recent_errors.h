// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"
#include "ui/models/mending.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::ui {

/// The last failures of requests, those of the same kind as one, and how many of them nobody has
/// looked at yet. A value; no clock.
class RecentErrors {
public:
    static constexpr std::size_t kMost = 5; ///< groups

    struct Group {
        std::string provider; ///< "" = nobody was asked
        std::string failure;  ///< of the last of them, one line
        std::string request;  ///< id of the last of them
        std::chrono::system_clock::time_point at;
        int count = 1;
        std::optional<Mending> mending{}; ///< of the last of them

        bool operator==(const Group &) const = default;
    };

    /// Nothing happens for one that went well.
    void take(const engine::ExchangeRecord &record);
    /// The latest first.
    const std::vector<Group> &groups() const { return m_groups; }
    int unread() const { return m_unread; }
    void markRead() { m_unread = 0; }

private:
    struct Kind {
        std::string provider;
        std::string what;

        bool operator==(const Kind &) const = default;
    };
    static Kind kindOf(const engine::ExchangeRecord &record);

    std::vector<Group> m_groups;
    std::vector<Kind> m_kinds; ///< of the groups
    int m_unread = 0;
};

} // namespace ccproxy::ui
