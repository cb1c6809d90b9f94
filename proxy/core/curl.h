// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy {

/// A text as one word of a POSIX shell, whatever it holds.
std::string singleQuoted(std::string_view text);

/// A POST as a command for a POSIX shell that shows its answer as it comes. What core/redact has
/// hidden in a header becomes $API_KEY, for the shell to put the key in.
std::string curlCommand(std::string_view url,
                        const std::vector<std::pair<std::string, std::string>> &headers,
                        std::string_view body);

} // namespace ccproxy
