// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::gemini {

/// A request in the words of Gemini's v1beta (WIRE.md 4, 10.7; CLIENT.md 8). The same request gives
/// the same bytes, and the next turn of a conversation repeats them up to where the conversation
/// ended, so that Google's prompt cache holds. From any thread.
Encoded encodeGemini(const messages::Request &request, const Target &target);

/// The same request as a question for its tokens (WIRE.md 11.1).
Encoded encodeGeminiCount(const messages::Request &request, const Target &target);

} // namespace ccproxy::dialects::gemini
