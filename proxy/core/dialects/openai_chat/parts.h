// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/content.h"

namespace ccproxy::dialects::openai_chat {

/// Parts of a message in OpenAI's chat format (WIRE.md 2.5, 2.6).
extern const conversation::PartWords kChatParts;

} // namespace ccproxy::dialects::openai_chat
