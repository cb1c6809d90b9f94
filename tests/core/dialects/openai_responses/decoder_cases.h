// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::tests {

/// A constructed answer and what the client is to get of it, as a line of Recorder's in which
/// signatures are opened: `sig[KIND:DATA]`.
struct ResponsesCase {
    const char *name;
    const char *lines; ///< see responsesStream(); of a body: itself, in single quotes
    const char *expected;
};

const std::vector<ResponsesCase> &streamCases();
const std::vector<ResponsesCase> &bodyCases();

/// Lines as an event stream, in single quotes. `NAME FIELDS` is an event of the type response.NAME
/// with these fields; lines that begin with '{', '[', ':' or 'event:' stand as they are.
std::string responsesStream(std::string_view lines);

} // namespace ccproxy::tests
