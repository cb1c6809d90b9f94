// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/failure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where a request goes, and why.
namespace ccproxy::routing {

/// The rules of PRODUCT.md section 4 in their order; the fifth has three parts.
enum class Rule {
    Explicit,
    Name,
    LongContext,
    Background,
    WebSearch,
    Image,
    Subagent,
    Think,
    Default,
};
/// The rule's number as people know it, 1 to 7.
int numberOf(Rule rule);
/// The rule's name: that of its route where it has one ("longContext", "default").
std::string_view nameOf(Rule rule);

/// What became of a rule that was tried.
struct Step {
    enum class Outcome {
        No,
        Yes,
        Note, ///< said about a rule: a fallback that is left out, for example
    };
    Rule rule = Rule::Default;
    Outcome outcome = Outcome::No;
    std::string text; ///< for people, without a full stop

    bool matched() const { return outcome == Outcome::Yes; }
};

/// One place that a request may be sent to.
struct Candidate {
    std::string provider;   ///< as configured
    std::string model;      ///< the provider's name of it, without "[1m]"
    std::string parameters; ///< JSON object of fields that fill in what the request lacks, or ""
    std::string routeName;  ///< the route that it stands in, "" for an explicit one
    std::optional<std::int64_t> contextWindow; ///< tokens, when known
    catalogue::ModelFacts facts;               ///< what is known of the model
    std::string why; ///< "target of default", "fallback 1 of default", …
};

struct Decision {
    std::vector<Candidate> candidates; ///< never empty: the chosen one, then the fallbacks in order
    Rule rule = Rule::Default;
    std::string routeName; ///< "" for an explicit one
    std::string reason;    ///< one line for people, without a full stop
    std::vector<Step> steps;
    std::optional<std::int64_t> tokens; ///< when they had to be counted
};

/// Why a request goes nowhere, with the rules that were tried.
struct Refusal {
    Failure failure;
    std::vector<Step> steps;
    std::optional<std::int64_t> tokens;
};

} // namespace ccproxy::routing
