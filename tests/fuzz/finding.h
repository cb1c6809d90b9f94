// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace ccproxy::fuzz {

/// Ends the run with what does not hold.
[[noreturn]] inline void finding(const QString &problem)
{
    std::fprintf(stderr, "FINDING: %s\n", qPrintable(problem));
    std::abort();
}

} // namespace ccproxy::fuzz
