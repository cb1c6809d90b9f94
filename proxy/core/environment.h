// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace ccproxy {

/// Environment variables by name.
using Environment = std::map<std::string, std::string, std::less<>>;

/// A variable's value, "" when it is not set.
inline std::string valueOf(const Environment &environment, std::string_view name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? std::string() : found->second;
}

} // namespace ccproxy
