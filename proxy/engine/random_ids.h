// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/ids.h"

#include <QRandomGenerator>

#include <chrono>

namespace ccproxy::engine {

/// Ids as Anthropic's look: a prefix and 24 letters and digits. The first four are the time in
/// quarters of a second, which begin anew after 42 days; the rest is random (119 bits). So what
/// comes together stands together in an index by them: with wholly random ones each new row of a
/// large history would write a page of its own. Of two that are shown by their first eight, the
/// last four differ.
class RandomIds final : public messages::IdSource {
public:
    RandomIds();
    std::string next(std::string_view prefix) override;
    /// As one of that time.
    std::string next(std::string_view prefix, std::chrono::system_clock::time_point time);

private:
    QRandomGenerator64 m_random;
};

} // namespace ccproxy::engine
