// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/encoder.h"

#include <string>
#include <string_view>

/// Encodes requests for tests.
namespace chat_encoder {

/// JSON with single quotes in place of double ones, for tables in files that moc reads.
std::string doubled(std::string_view text);

struct To {
    std::string_view traits;
    std::string_view model = "m";
    ccproxy::catalogue::ModelFacts facts{};
    std::string parameters{}; ///< doubled() is applied
    bool otherServer = false;
    bool replaysReasoning = true;
};

struct Sent {
    ccproxy::dialects::Encoded encoded;
    std::string failure; ///< "" when it was encoded

    /// A top-level field of the body as it stands, "" when it is absent.
    std::string field(std::string_view name) const;
    /// All fields but model, tools and messages: "name:value name:value".
    std::string parameters() const;
    std::string notes() const; ///< joined by "; "
};

/// Reads and encodes a whole request.
Sent send(std::string_view request, const To &to);
/// The same of doubled() messages, and further fields that begin with a comma.
Sent sendMessages(std::string_view messages, const To &to, std::string_view more = {});

} // namespace chat_encoder
