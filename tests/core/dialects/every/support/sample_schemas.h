// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ccproxy::tests {

/// Schemas of tools as Claude Code and MCP servers send them, and some that are off.
std::span<const std::string_view> sampleSchemas();

} // namespace ccproxy::tests
