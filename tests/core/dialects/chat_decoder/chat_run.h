// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/support/event_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::tests {

/// The target that a test decodes for.
dialects::Target chatTarget(std::string_view provider = "prov", std::string_view traits = "");

/// What the client gets of a provider's stream that arrives in these pieces.
std::string decodeChatStream(const std::vector<std::string_view> &pieces,
                             const dialects::Target &target = chatTarget());

/// The same as a line of Recorder's.
std::string recordChatStream(std::string_view stream,
                             const dialects::Target &target = chatTarget());
std::string recordChatBody(std::string_view body, const dialects::Target &target = chatTarget());

ClientMessage clientMessage(const std::string &eventStream);

} // namespace ccproxy::tests
