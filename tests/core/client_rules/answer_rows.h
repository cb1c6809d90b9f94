// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client_rules/speech.h"
#include "core/failure.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::tests {

/// The request that is answered, with tools of Claude Code's.
extern const std::string_view kAnswerRequest;

/// A rule of CLIENT.md 8 about answers: what a provider says, and what the client has to get, as
/// one line: `thinking(T) text(T) call(NAME INPUT) STOPREASON INPUT/OUTPUT/CACHED`, or `error
/// TYPE`.
struct AnswerRow {
    const char *name; ///< begins with the rule's number
    Speech speech;
    std::string expected;
    bool asObjects = true; ///< arguments are an object, as dialects that send no text need them
    /// In place of `expected` at Gemini, whose blocked answers are refusals (docs/WIRE.md).
    std::string atGemini{};
};

const std::vector<AnswerRow> &answerRows();

/// The same about answers that are no success.
struct ErrorRow {
    const char *name;
    int status;
    const char *message; ///< the provider's
    FailureKind kind;
};

const std::vector<ErrorRow> &errorRows();

/// Rules that are not decided in the core, with the test that covers each.
struct ElsewhereRow {
    const char *rule;
    const char *file; ///< below tests/
    const char *test; ///< its function
};

const std::vector<ElsewhereRow> &elsewhereRows();

} // namespace ccproxy::tests
