// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curl.h"

namespace ccproxy {
namespace {

/// Between single quotes nothing means anything to the shell but the quote itself.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + "'";
}

/// Only the key's name is for the shell.
std::string headerArgument(const std::string &name, std::string_view value)
{
    constexpr std::string_view kHidden = "••••";
    const std::string line = name + ": " + std::string(value);
    const std::size_t hidden = line.find(kHidden);
    if (hidden == std::string::npos)
        return quoted(line);
    const std::string behind = line.substr(hidden + kHidden.size());
    return quoted(line.substr(0, hidden)) + "\"$API_KEY\"" + (behind.empty() ? "" : quoted(behind));
}

} // namespace

std::string curlCommand(std::string_view url,
                        const std::vector<std::pair<std::string, std::string>> &headers,
                        std::string_view body)
{
    const std::string next = " \\\n  ";
    std::string out = "curl -N " + quoted(url);
    for (const auto &[name, value] : headers)
        out += next + "-H " + headerArgument(name, value);
    return out + next + "--data-raw " + quoted(body) + "\n";
}

} // namespace ccproxy
