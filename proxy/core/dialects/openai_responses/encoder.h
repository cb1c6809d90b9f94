// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

namespace ccproxy::dialects::openai_responses {

/// A request in the words of OpenAI's Responses (WIRE.md 3, 10.8; CLIENT.md 8). The same request
/// gives the same bytes, and the next turn of a conversation repeats them up to where the
/// conversation ended, so that providers' prompt caches hold. Fails with InvalidRequest only when
/// nothing could be sent. From any thread.
Expected<Encoded> encodeResponses(const messages::Request &request, const Target &target,
                                  const ClientHeaders &headers);

/// The question for a request's tokens (WIRE.md 11.1); nothing where the server is not known to
/// answer it.
std::optional<Encoded> encodeTokenCount(const messages::Request &request, const Target &target,
                                        const ClientHeaders &headers);
/// The answer to it; `body` as for Dialect::readCount().
std::optional<std::int64_t> readTokenCount(json::Parser &parser, std::string_view body);

} // namespace ccproxy::dialects::openai_responses
