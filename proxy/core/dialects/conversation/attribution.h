// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace ccproxy::dialects::conversation {

/// A system block's text without Claude Code's attribution line, which is for Anthropic's own
/// servers only and spoils the prompt caches of others (WIRE.md 1.6). Escaped text in and out.
std::string_view withoutAttribution(std::string_view escaped);

} // namespace ccproxy::dialects::conversation
