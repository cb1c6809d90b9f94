// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"
#include "core/routing/decision.h"
#include "core/routing/facts.h"
#include "core/routing/measure.h"

#include <string>
#include <string_view>

namespace ccproxy::routing {

struct RouterOptions {
    /// The profile that the client was launched with, "" = none. Its routes come before the
    /// general ones of the same name.
    std::string profile;
    /// The route that the conversation took last (conversations.h), "" = not known. One that took
    /// longContext stays there until it is a fifth below the threshold.
    std::string_view currentRoute;
    /// Whether to tell the steps that led to a decision; making their texts takes as long as
    /// finding it. A refusal has the last one in any case.
    bool explains = true;
    /// The budget is spent: only the background route may be taken, whatever was asked for.
    bool onlyBackground = false;
};

/// Decides where a request goes: the rules of PRODUCT.md section 4 in their order, the first match
/// wins. Choices that the contract leaves open:
/// - Only a provider's own form ("P,M", "P/M", an alias) asks for a provider; it has no fallbacks
///   and no parameters, and its model must be in the provider's list when that has one. A name
///   that leads nowhere so goes by the route of exactly that name, if there is one.
/// - A model that bears the name of a rule's route ("default", "think", …) is a model as any other:
///   these routes are reached by their rules alone.
/// - A route whose conditions do not hold, or all of whose providers are missing or disabled, does
///   not match, and the rules go on. Fallbacks that cannot be used are left out with a note.
/// - A longContext route is also taken when the first candidate of rules 4 to 7 has a known window
///   that is too small for the prompt (the answer's max_tokens is no part of it) and its own window
///   is larger or unknown. What was asked for by name (rules 1 and 2) stays.
/// - `think` with a min_budget lets a request pass that enables thinking without saying a budget.
///
/// The measure is asked for a count only where the count can change the decision. Refusals are of
/// kinds that Claude Code does not retry for minutes (CLIENT.md 7) and say what to do.
Expected<Decision, Refusal> decide(const Facts &facts, const config::Settings &settings,
                                   Measure &measure, const RouterOptions &options = {});

} // namespace ccproxy::routing
