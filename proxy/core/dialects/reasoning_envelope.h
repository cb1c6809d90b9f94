// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::dialects {

struct Target;

/// A provider's reasoning on its way through the client. Claude Code sends a thinking block's
/// signature back unchanged, even where it blanks the text, so whatever a provider wants to have
/// back travels inside of our signature (WIRE.md 10.1, 10.2).
struct ReasoningEnvelope {
    std::string provider; ///< traits' name of the provider's family ("deepseek"), not the user's
    std::string model;    ///< the provider's name of the model
    std::string kind;     ///< kReasoningText, kReasoningDetails, or a dialect's own
    std::string data;     ///< what the kind says; may be empty

    bool operator==(const ReasoningEnvelope &) const = default;
};

/// Whose reasoning a target understands, ReasoningEnvelope::provider of what its answers carry: the
/// traits' name, or the configured one for a server without.
std::string_view reasoningFamily(const Target &target);

/// The thinking block's text is the reasoning: it goes back as it stands. `data` is empty.
inline constexpr std::string_view kReasoningText = "text";
/// `data` is the JSON array `reasoning_details` of the turn (OpenRouter; WIRE.md 10.6).
inline constexpr std::string_view kReasoningDetails = "details";

/// The signature that holds `envelope`: "ccpx1." and letters, digits, '-' and '_' behind it, so
/// JSON need not escape it. The same envelope gives the same signature.
std::string pack(const ReasoningEnvelope &envelope);

/// Whether a signature is one of ours, without a look inside.
bool isReasoningEnvelope(std::string_view signature);

/// What a signature of ours holds; nothing for a foreign or a damaged one.
std::optional<ReasoningEnvelope> unpack(std::string_view signature);

} // namespace ccproxy::dialects
