// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/history/database.h"

#include <vector>

namespace ccproxy::test {

/// When the first of the samples came.
std::chrono::system_clock::time_point sampleStart();

/// A number of different exchanges, each a minute after the one before: some failed, some were
/// left, by several providers, models, sessions and projects. The same number gives the same one.
engine::ExchangeRecord sampleRecord(int number);
engine::KeptBodies sampleBodies(int number);

} // namespace ccproxy::test
