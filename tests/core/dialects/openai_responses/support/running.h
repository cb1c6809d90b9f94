// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/support/event_stream.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

/// Encodes requests and decodes answers of the Responses dialect for tests.
namespace ccproxy::tests {

/// Some server that is reached by this dialect: OpenAI's own by default.
struct At {
    std::string_view traits = "openai-responses";
    std::string_view model = "gpt-4.1";
    std::string_view baseUrl = "https://api.openai.com/v1";
    bool otherServer = false;
    catalogue::ModelFacts facts{};
    std::string_view parameters{};
    bool replaysReasoning = true;

    dialects::Target target() const;
};
/// A server of which nothing is known.
inline constexpr std::string_view kElsewhere = "http://127.0.0.1:1234/v1";

/// What the client gets of a provider's stream that arrives in these pieces.
std::string decodeStream(const std::vector<std::string_view> &pieces, const At &at = {});
/// The message of a client that asked for no stream; empty when there is none.
QByteArray decodeWhole(std::string_view answer, bool isStream, const At &at = {});

/// The same as a line of Recorder's in which signatures are opened: `sig[KIND:DATA]`, with the type
/// of an error in brackets behind it.
std::string recordStream(std::string_view stream, const At &at = {});
std::string recordBody(std::string_view body, const At &at = {});

ClientMessage clientMessage(const std::string &eventStream);

/// JSON with single quotes in place of double ones, for tables.
std::string doubled(std::string_view text);

struct Sent {
    dialects::Encoded encoded;
    std::string failure; ///< "" when it was encoded

    /// A top-level field of the body as it stands, "" when it is absent.
    std::string field(std::string_view name) const;
    /// All fields but model, tools, instructions and input: "name:value name:value".
    std::string parameters() const;
    std::string notes() const; ///< joined by "; "
};

/// Reads and encodes a whole request.
Sent send(std::string_view request, const At &at = {});
/// The same of doubled() messages, and further fields that begin with a comma.
Sent sendMessages(std::string_view messages, const At &at = {}, std::string_view more = {});
/// The question for a request's tokens; the url is empty where none is asked.
Sent sendCount(std::string_view request, const dialects::Dialect &dialect, const At &at);

} // namespace ccproxy::tests
