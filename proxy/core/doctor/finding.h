// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace ccproxy::doctor {

enum class Verdict {
    Passed,
    Limited, ///< Claude Code works with it, but something is missing
    Failed,
    Skipped,
};
std::string_view nameOf(Verdict verdict);

/// What one step showed. Texts are for people.
struct Finding {
    std::string_view step; ///< "tool call"; static
    Verdict verdict = Verdict::Skipped;
    std::string expected;
    std::string came; ///< or, of a step that was left out, why
    /// Zero where nothing was asked for this step alone.
    std::chrono::milliseconds total{};
    std::chrono::milliseconds first{}; ///< until the first content; zero for a whole answer
};

/// A time in milliseconds that was measured: never zero, which stands for none.
inline std::chrono::milliseconds measured(std::int64_t time)
{
    return std::chrono::milliseconds(std::max<std::int64_t>(time, 1));
}

/// A request to the proxy.
struct Ask {
    std::string path; ///< "/v1/messages" or "/v1/messages/count_tokens"
    std::string body;
};

} // namespace ccproxy::doctor
