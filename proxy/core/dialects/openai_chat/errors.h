// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::openai_chat {

/// What an error answer of a Chat Completions server means; as Dialect::readError().
Failure readChatError(json::Parser &parser, int status, const std::vector<Header> &headers,
                      std::string_view body, const Target &target);

/// What an error inside an answer with status 200 means (WIRE.md 6.11): `json` is the event's or
/// the body's object, or the error in it.
Failure readChatFailure(json::Parser &parser, std::string_view json, const Target &target);

} // namespace ccproxy::dialects::openai_chat
