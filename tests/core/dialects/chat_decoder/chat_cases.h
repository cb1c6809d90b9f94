// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::tests {

/// A constructed answer and what the client is to get of it, as a line of Recorder's in which
/// signatures are opened: `sig[KIND:DATA]`.
struct ChatCase {
    const char *name;
    const char *lines; ///< see chatStream()
    const char *expected;
    const char *traits = "";
};

const std::vector<ChatCase> &streamCases();
const std::vector<ChatCase> &bodyCases();

/// Lines as an event stream. `d X` is a chunk with the delta X, `f X` one with the finish_reason X,
/// `u X` a usage chunk; `event:` and `:` lines stand as they are; anything else is an event's data.
std::string chatStream(std::string_view lines);

} // namespace ccproxy::tests
