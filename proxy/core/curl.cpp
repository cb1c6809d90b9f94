// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curl.h"

namespace ccproxy {
namespace {

/// Only the key's name is for the shell.
std::string headerArgument(const std::string &name, std::string_view value)
{
    constexpr std::string_view kHidden = "••••";
    const std::string line = name + ": " + std::string(value);
    const std::size_t hidden = line.find(kHidden);
    if (hidden == std::string::npos)
        return singleQuoted(line);
    const std::string behind = line.substr(hidden + kHidden.size());
    return singleQuoted(line.substr(0, hidden)) + "\"$API_KEY\""
        + (behind.empty() ? "" : singleQuoted(behind));
}

} // namespace

std::string singleQuoted(std::string_view text)
{
    // A single quote cannot be escaped within single quotes: end them, write it, begin anew.
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

std::string curlCommand(std::string_view url,
                        const std::vector<std::pair<std::string, std::string>> &headers,
                        std::string_view body)
{
    const std::string next = " \\\n  ";
    std::string out = "curl -N " + singleQuoted(url);
    for (const auto &[name, value] : headers)
        out += next + "-H " + headerArgument(name, value);
    return out + next + "--data-raw " + singleQuoted(body) + "\n";
}

} // namespace ccproxy
