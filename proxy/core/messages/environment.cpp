// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/environment.h"

namespace ccproxy::messages {
namespace {

constexpr std::string_view kLine = "orking directory: ";    // with a capital in older clients
constexpr std::string_view kReminder = "<system-reminder>"; // what the client adds to a user's turn
constexpr std::size_t kLongest = 4096;

/// The folder that a text names, "" for none.
std::string directoryIn(std::string_view text)
{
    const std::size_t line = text.find(kLine);
    if (line == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(line + kLine.size(), kLongest);
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
