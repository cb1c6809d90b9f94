// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/support/event_stream.h"

#include <string>
#include <string_view>
#include <vector>

/// Encodes and decodes for tests of the Gemini dialect. JSON in tables has single quotes in place
/// of double ones.
namespace ccproxy::tests {

std::string doubled(std::string_view text);

struct GeminiTo {
    std::string_view model = "gemini-2.5-pro";
    catalogue::ModelFacts facts{};
    std::string parameters{}; ///< doubled() is applied
    bool replaysReasoning = true;
};

dialects::Target geminiTarget(const GeminiTo &to = {});

/// A request of doubled() `fields`, which begin with the messages: `'messages':[…],…`.
dialects::Encoded encodeGemini(std::string_view fields, const GeminiTo &to = {});
dialects::Encoded encodeGeminiCount(std::string_view fields, const GeminiTo &to = {});
/// The value at a path of keys ("generationConfig.thinkingConfig") as it stands; "" when absent.
std::string at(const dialects::Encoded &encoded, std::string_view path);
/// The notes, joined by "; ".
std::string notesOf(const dialects::Encoded &encoded);

/// What a client gets of a stream in these pieces.
std::string decodeGeminiStream(const std::vector<std::string_view> &pieces,
                               const GeminiTo &to = {});
/// The same as a line of Recorder's, with signatures of ours opened: sig[kind:data].
std::string recordGeminiStream(std::string_view stream, const GeminiTo &to = {});
std::string recordGeminiBody(std::string_view body, const GeminiTo &to = {});
/// Events of doubled() objects, one in each line.
std::string geminiStream(std::string_view lines);

ClientMessage clientMessage(const std::string &eventStream);

} // namespace ccproxy::tests
