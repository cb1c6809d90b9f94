// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/ids.h"

#include <string>

namespace ccproxy::tests {

/// Ids that are the same in each run: the prefix and a number of twelve digits.
class CountedIds final : public messages::IdSource {
public:
    std::string next(std::string_view prefix) override
    {
        constexpr std::size_t digits = 12;
        const std::string number = std::to_string(++m_count);
        return std::string(prefix) + std::string(digits - number.size(), '0') + number;
    }

private:
    int m_count = 0;
};

} // namespace ccproxy::tests
