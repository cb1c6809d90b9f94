// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"

#include <string>
#include <string_view>

namespace ccproxy::messages {

/// Where new ids come from. The engine gives random ones, a test gives counted ones.
class IdSource {
public:
    virtual ~IdSource() = default;
    /// An id that no other call returns: `prefix` and then letters and digits.
    virtual std::string next(std::string_view prefix) = 0;
};

/// Whether a provider's tool call id may go to the client as it is: Anthropic's characters and
/// length, and random enough to be unique in a conversation. Claude Code drops a second call with
/// an id that it has seen (CLIENT.md 1.2), and some servers say `call_0` in every answer.
bool isUsableToolId(json::RawString id);

} // namespace ccproxy::messages
