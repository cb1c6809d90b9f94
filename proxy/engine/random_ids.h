// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/ids.h"

#include <QRandomGenerator>

namespace ccproxy::engine {

/// Random ids as Anthropic's look: a prefix and 24 letters and digits (142 bits).
class RandomIds final : public messages::IdSource {
public:
    RandomIds();
    std::string next(std::string_view prefix) override;

private:
    QRandomGenerator64 m_random;
};

} // namespace ccproxy::engine
