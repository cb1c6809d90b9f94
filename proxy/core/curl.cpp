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

/// Between double quotes variables are put in.
std::string inDoubleQuotes(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\\"`$").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

std::string headerArgument(const std::string &name, std::string_view value)
{
    constexpr std::string_view kHidden = "••••";
    const std::size_t hidden = value.find(kHidden);
    if (hidden == std::string_view::npos)
        return quoted(name + ": " + std::string(value));
    return '"' + inDoubleQuotes(name) + ": " + inDoubleQuotes(value.substr(0, hidden)) + "$API_KEY"
        + inDoubleQuotes(value.substr(hidden + kHidden.size())) + '"';
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
