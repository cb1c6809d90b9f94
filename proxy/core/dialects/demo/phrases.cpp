// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/phrases.h"

#include "core/dialects/demo/tool_wishes.h"

#include <algorithm>

namespace ccproxy::dialects::demo {
namespace {

std::string counted(int count, std::string_view what)
{
    return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

std::string media(const Turn &turn)
{
    std::string text;
    if (turn.images > 0)
        text += "I see " + counted(turn.images, "image") + ". ";
    if (turn.documents > 0)
        text += "I got " + counted(turn.documents, "document") + ". ";
    return text;
}

/// One line, for quoting.
std::string oneLine(std::string_view text, std::size_t bytes)
{
    std::string line(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return shortened(line, bytes);
}

} // namespace

std::string shortened(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return std::string(text);
    std::size_t end = bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string greeting(const messages::Request &request, const Turn &turn, const Place &place)
{
    std::string text =
        "Hello! This is CCProxy's built-in demo provider, and everything works: your "
        "request for the model `";
    text += request.model.decoded() + "` came through";
    if (!place.route.empty())
        text += " the route `" + std::string(place.route) + "`";
    text += " to `" + std::string(place.provider)
        + "` and is answered here, with no key and no "
          "network.\n\n";
    text += media(turn);
    if (!turn.userText.empty())
        text += "You said: “" + oneLine(turn.userText, 200) + "”\n\n";
    const auto bash = std::find_if(request.tools.begin(), request.tools.end(), isCallable);
    if (bash != request.tools.end())
        text += "I can call tools when you name them: try “call Bash with echo hi”.\n\n";
    text +=
        "For real answers add a provider and its key in CCProxy's settings, or set a key such as "
        "`OPENAI_API_KEY` or `ANTHROPIC_API_KEY` in the environment, and restart CCProxy.";
    return text;
}

std::string thoughts(const Turn &turn)
{
    return "The user writes “" + oneLine(turn.userText, 120)
        + "”. I am the demo provider, so I show what thinking looks like, and then I answer.";
}

std::string announcement(std::size_t calls)
{
    return calls == 1 ? "I will call the tool that you named."
                      : "I will call the tools that you named.";
}

std::string resultsText(const Turn &turn)
{
    std::string text = media(turn);
    for (const ToolOutcome &result : turn.results) {
        const std::string tool = result.tool.empty() ? "The tool" : "`" + result.tool + "`";
        text += tool + (result.isError ? " failed" : " answered");
        if (result.text.empty())
            text += " without a text.\n\n";
        else
            text += ":\n\n" + shortened(result.text, 600) + "\n\n";
    }
    return text + "So tools work through CCProxy, from the call to the result.";
}

std::string summary(const messages::Request &request)
{
    return "<analysis>\nThe demo provider sums a conversation up by its beginning and its length."
           "\n</analysis>\n\n<summary>\n1. Primary request: "
        + oneLine(firstUserText(request), 400) + "\n2. The conversation had "
        + counted(static_cast<int>(request.messages.size()), "message")
        + ".\n3. It was answered by CCProxy's demo provider.\n</summary>";
}

std::string searchText(const Turn &turn)
{
    return "The demo provider is offline and cannot search the web. It was asked: “"
        + oneLine(turn.userText, 200) + "”";
}

std::string title(const Turn &turn)
{
    // The client puts the conversation between tags, and its own request behind them.
    std::string_view text = turn.userText;
    if (const std::size_t tag = text.find('>');
        text.starts_with('<') && tag != std::string_view::npos)
        text = text.substr(tag + 1, text.find("</", tag) - tag - 1);
    std::string words;
    int count = 0;
    std::size_t at = 0;
    constexpr std::string_view blanks = " \t\r\n";
    while (count < 5 && (at = text.find_first_not_of(blanks, at)) != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words += (count++ > 0 ? " " : "") + std::string(text.substr(at, end - at));
        at = end;
    }
    return words.empty() ? "CCProxy demo" : shortened(words, 80);
}

} // namespace ccproxy::dialects::demo
