// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/environment.h"

#include <algorithm>
#include <functional>

namespace ccproxy::messages {
namespace {

constexpr std::string_view kLine = "orking directory: ";    // with a capital in older clients
constexpr std::string_view kReminder = "<system-reminder>"; // what the client adds to a user's turn
constexpr std::size_t kLongest = 4096;

/// The folder that a text names, "" for none.
std::string directoryIn(std::string_view text)
{
    // Looked for in each request, in tens of thousands of letters: find() stops at each "o".
    static const std::boyer_moore_horspool_searcher searcher(kLine.begin(), kLine.end());
    const auto line = std::search(text.begin(), text.end(), searcher);
    if (line == text.end())
        return {};
    const auto at = static_cast<std::size_t>(line - text.begin());
    const std::string_view rest = text.substr(at + kLine.size(), kLongest);
    // To the line's end, as it stands in JSON. A Windows path has escapes of its own.
    std::size_t end = 0;
    while (end < rest.size() && rest.substr(end, 2) != "\\n")
        end += rest[end] == '\\' ? 2 : 1;
    return RawString(rest.substr(0, end)).decoded();
}

} // namespace

std::string workingDirectory(const Request &request)
{
    for (const Block &block : request.system) {
        if (std::string found = directoryIn(block.text.escaped()); !found.empty())
            return found;
    }
    if (request.messages.empty())
        return {};
    for (const Block &block : request.messages.front().content) {
        if (!block.text.startsWith(kReminder))
            continue;
        if (std::string found = directoryIn(block.text.escaped()); !found.empty())
            return found;
    }
    return {};
}

} // namespace ccproxy::messages
