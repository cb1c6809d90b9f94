// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace ccproxy::tests {

/// What a provider sends as arguments of one call, and what the client is to get.
struct ArgumentCase {
    const char *name;
    const char *sent;     ///< the text of all fragments
    const char *expected; ///< the text of all deltas
    bool cut = false;     ///< a token limit ended the answer
    bool complete = true; ///< what isComplete() says before the end
    bool ruled = false;   ///< with the rules of kRuledTool and kRuledSchema
};

/// A tool whose optional keys say null in every way that a schema has.
extern const char *const kRuledTool;
extern const char *const kRuledSchema;

const std::vector<ArgumentCase> &argumentCases();

} // namespace ccproxy::tests
