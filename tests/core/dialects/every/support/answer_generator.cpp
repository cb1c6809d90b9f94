// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/answer_generator.h"

#include "core/dialects/every/support/answer_words.h"

namespace ccproxy::tests {
namespace {

constexpr std::string_view kIds[] = {"call_1", "call_2", "functions.Read:0", "", "c/3", "call_1"};
constexpr std::string_view kNames[] = {"Read", "Bash", "mcp__a__b", "", "parallel", "Read"};
constexpr std::string_view kTexts[] = {"a",         " ",       "",         "words ",
                                       R"(\n\n)",   "漢字",    R"(\"q\")", R"(\ud83c)",
                                       R"(\udf89)", "<think>", "[DONE]"};
constexpr std::string_view kArguments[] = {
    R"({\"a\")", R"(:1})",     "{}",     "null",   "",  R"({\"a\":1})",         R"(\"text\")",
    "[1]",       R"({\"b\":)", R"(\"x)", R"(\"})", "}", R"({\"a\":1}{\"a\":2})"};

/// The name that goes into an `event:` line: the data's type.
std::string_view typeOf(std::string_view data)
{
    constexpr std::string_view kKey = R"({"type":")";
    if (!data.starts_with(kKey))
        return {};
    data.remove_prefix(kKey.size());
    return data.substr(0, data.find('"'));
}

} // namespace

std::string AnswerGenerator::filled(std::string_view words)
{
    const auto one = [this](const auto &choices) {
        return std::string(choices[static_cast<std::size_t>(
            m_random.below(static_cast<int>(std::size(choices))))]);
    };
    std::string out;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const char what = words[at] == '@' && at + 1 < words.size() ? words[at + 1] : '\0';
        switch (what) {
        case 'n':
            out += std::to_string(m_random.below(3));
            break;
        case 'i':
            out += one(kIds);
            break;
        case 'w':
            out += one(kNames);
            break;
        case 't':
            out += one(kTexts);
            break;
        case 'a':
            out += one(kArguments);
            break;
        default:
            out += words[at];
            continue;
        }
        ++at;
    }
    return out;
}

std::string AnswerGenerator::damaged(std::string text)
{
    if (text.empty())
        return text;
    const auto at = static_cast<std::size_t>(m_random.below(static_cast<int>(text.size())));
    switch (m_random.below(3)) {
    case 0:
        return text.substr(0, at);
    case 1:
        text[at] = static_cast<char>(m_random.below(256));
        return text;
    default:
        return text.insert(at, "{\"");
    }
}

std::string AnswerGenerator::event()
{
    const auto own = eventWords(m_dialect);
    const auto words = chance(16) ? strangeWords() : own;
    std::string data =
        filled(words[static_cast<std::size_t>(m_random.below(static_cast<int>(words.size())))]);
    if (chance(24))
        data = damaged(std::move(data));
    const bool crlf = chance(8);
    std::string out;
    if (chance(16))
        out += ": a comment\n\n";
    const std::string_view type = typeOf(data);
    if (!type.empty() && !chance(16))
        out.append("event: ").append(type).append(crlf ? "\r\n" : "\n");
    else if (chance(24))
        out += "event: error\n";
    out.append(chance(16) ? "data:" : "data: ").append(data);
    return out + (crlf ? "\r\n\r\n" : "\n\n");
}

std::string AnswerGenerator::stream()
{
    std::string out;
    if (chance(24))
        return filled(bodyWords(m_dialect)[0]);
    // Mostly as a provider begins.
    if (!chance(6))
        out = "event: " + std::string(typeOf(eventWords(m_dialect)[0]))
            + "\ndata: " + filled(eventWords(m_dialect)[0]) + "\n\n";
    for (int left = m_random.below(24); left > 0; --left) {
        const std::string made = event();
        out += made;
        if (chance(12))
            out += made;
    }
    if (chance(2))
        out += "data: [DONE]\n\n";
    if (chance(10))
        out = damaged(std::move(out));
    return out;
}

std::string AnswerGenerator::body()
{
    const auto words = chance(6) ? strangeWords() : bodyWords(m_dialect);
    std::string out =
        filled(words[static_cast<std::size_t>(m_random.below(static_cast<int>(words.size())))]);
    return chance(4) ? damaged(std::move(out)) : out;
}

} // namespace ccproxy::tests
