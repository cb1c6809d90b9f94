// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/json/raw_string.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Gemini's thought signatures on their way through the client (WIRE.md 7.9, 10.7). A signature
/// must come back on the part that it came with. It travels in a thinking block of the same
/// message, whose place says which part that is: nothing is kept here, and the text of the block
/// may get lost.
namespace ccproxy::dialects::gemini {

/// Where the part of a signature is.
enum class SignedPart {
    Thought,  ///< it is the block's own text
    Next,     ///< it is the call or the text behind the block
    TextTail, ///< it is the end of the text before the block
};

struct PartSignature {
    SignedPart part = SignedPart::Next;
    std::size_t length = 0; ///< TextTail: of the part, in Unicode characters; 0 = a part of its own
    std::string signature;

    bool operator==(const PartSignature &) const = default;
};

/// The signature of the thinking block that carries it.
std::string packSignature(const PartSignature &signature, std::string_view family,
                          std::string_view model);

/// What a thinking block carries for this target; nothing when it comes from elsewhere.
std::optional<PartSignature> unpackSignature(std::string_view blockSignature, const Target &target);

/// What a call is sent with that came from elsewhere, to a model that wants signatures.
inline constexpr std::string_view kNoSignature = "skip_thought_signature_validator";

/// How many Unicode characters a text has.
std::size_t charactersIn(json::RawString text);
/// Where the last `count` characters of a text begin in its escaped form; nothing when it has not
/// as many.
std::optional<std::size_t> tailBegin(json::RawString text, std::size_t count);

} // namespace ccproxy::dialects::gemini
