// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/json/writer.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"

#include <string>
#include <vector>

namespace ccproxy::routing {

/// A decision as aligned plain lines for people, without line ends and colours.
std::vector<std::string> explainLines(const Facts &facts,
                                      const Expected<Decision, Refusal> &decision);

/// The same as one JSON object:
/// {"model", "session", "class", "agent_type", "tokens" (a number, or null when nothing had to be
/// counted), "steps": [{"rule", "number", "outcome": "yes"|"no"|"note", "text"}], and either
/// "route" (null for an explicit provider), "reason" and "candidates": [{"provider", "model",
/// "context_window" (or null), "parameters" (or null), "why"}], or "error": {"type", "message"}}.
void explainJson(json::Writer &writer, const Facts &facts,
                 const Expected<Decision, Refusal> &decision);

} // namespace ccproxy::routing
