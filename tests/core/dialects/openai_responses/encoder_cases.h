// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_responses/support/running.h"

#include <vector>

namespace ccproxy::tests {

/// A request and one thing of what is sent for it. Single quotes stand for double ones.
struct EncoderCase {
    const char *name;
    At at;
    const char *messages;
    const char *more; ///< further fields of the request, each behind a comma
    const char *what; ///< a field of the body, "parameters", "notes", "cut" or "url"
    const char *expected;
};

const std::vector<EncoderCase> &conversationCases();
const std::vector<EncoderCase> &toolCases();
const std::vector<EncoderCase> &parameterCases();

} // namespace ccproxy::tests
