// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::anthropic {

/// The client's body, byte for byte but for three things:
/// - the model's name is the target's;
/// - thinking blocks that carry an envelope of ours instead of a signature are cut out: they came
///   from a provider of another dialect, and would be refused (WIRE.md 10.2, 10.11). A message that
///   held nothing else keeps a word of text, since an empty one is refused as well;
/// - fields of the target's parameters that the request lacks are put before its closing brace.
/// What the user may wonder about is added to `notes`.
std::string editRequest(const messages::Request &request, const Target &target,
                        std::vector<std::string> &notes);

} // namespace ccproxy::dialects::anthropic
