// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/tool_wishes.h"

#include "core/ascii.h"
#include "core/dialects/demo/schema_sample.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <span>

namespace ccproxy::dialects::demo {
namespace {

using messages::Tool;

/// Longer texts are material that the user pasted, not wishes.
constexpr std::size_t kLongestWish = 2000;

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 8> kVerbs{"call",   "use",  "using",   "run",
                                                 "invoke", "with", "calling", "try"};
constexpr std::array<std::string_view, 3> kLeads{"and", "then", "the"};
constexpr std::array<std::string_view, 6> kBetween{"the", "a", "my", "your", "tool", "tools"};
constexpr std::array<std::string_view, 6> kRefusals{"not",     "don't", "never",
                                                    "without", "no",    "cannot"};
constexpr std::array<std::string_view, 10> kConnectors{"tool", "with", "on",      "to", "for",
                                                       "the",  "file", "command", "of", "and"};

struct Word {
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool contains(Words words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words between white space, without the marks around them.
std::vector<Word> split(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    constexpr std::string_view marks = ".,:;!?\"'()`";
    std::vector<Word> words;
    std::size_t at = 0;
    while ((at = text.find_first_not_of(blanks, at)) != std::string_view::npos) {
        std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        Word word{at, end};
        while (word.begin < word.end && marks.find(text[word.begin]) != std::string_view::npos)
            ++word.begin;
        while (word.end > word.begin && marks.find(text[word.end - 1]) != std::string_view::npos)
            --word.end;
        if (word.end > word.begin)
            words.push_back(word);
        at = end;
    }
    return words;
}

/// What is quoted in `text` first; "" when nothing is.
std::string_view quoted(std::string_view text, char quote)
{
    const std::size_t begin = text.find(quote);
    const std::size_t end = begin == std::string_view::npos ? begin : text.find(quote, begin + 1);
    return end == std::string_view::npos ? std::string_view()
                                         : text.substr(begin + 1, end - begin - 1);
}

struct Mention {
    const Tool *tool = nullptr;
    std::size_t begin = 0; ///< of the name in the text
    std::size_t end = 0;
};

class Finder {
public:
    Finder(const std::vector<Tool> &tools, std::string_view text)
        : m_tools(tools), m_text(text), m_words(split(text))
    {
    }

    std::vector<Mention> mentions() const
    {
        std::vector<Mention> found;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const Tool *tool = named(i);
            if (tool != nullptr && (isAsked(i) || (!found.empty() && isJoined(i))))
                found.push_back({tool, m_words[i].begin, m_words[i].end});
        }
        return found;
    }

    /// The command of "run `ls`", which names no tool; "" when there is none.
    std::string_view command() const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::string_view rest = m_text.substr(m_words[i].end);
            if (ascii::lowered(word(i)) == "run" && rest.starts_with(" `") && !isRefused(i))
                return quoted(rest, '`');
        }
        return {};
    }

private:
    std::string_view word(std::size_t i) const
    {
        return m_text.substr(m_words[i].begin, m_words[i].end - m_words[i].begin);
    }

    /// A tool is named as it is written, or in any case before the word "tool".
    const Tool *named(std::size_t i) const
    {
        const bool beforeTool = i + 1 < m_words.size() && ascii::lowered(word(i + 1)) == "tool";
        for (const Tool &tool : m_tools) {
            if (!isCallable(tool))
                continue;
            const std::string_view name = tool.name.escaped();
            if (name == word(i) || (beforeTool && ascii::lowered(name) == ascii::lowered(word(i))))
                return &tool;
        }
        return nullptr;
    }

    /// Whether a verb stands before the word, and no refusal before that.
    bool isAsked(std::size_t i) const
    {
        const std::size_t verb = beforeArticles(i);
        return verb > 0 && contains(kVerbs, ascii::lowered(word(verb - 1))) && !isRefused(verb - 1);
    }

    bool isRefused(std::size_t verb) const
    {
        for (std::size_t k = verb > 3 ? verb - 3 : 0; k < verb; ++k) {
            if (contains(kRefusals, ascii::lowered(word(k))))
                return true;
        }
        return false;
    }

    /// The index behind the last word before `i` that is no article.
    std::size_t beforeArticles(std::size_t i) const
    {
        while (i > 0 && contains(kBetween, ascii::lowered(word(i - 1))))
            --i;
        return i;
    }

    /// "… and the Read tool": a further tool of the same wish.
    bool isJoined(std::size_t i) const
    {
        const std::size_t at = beforeArticles(i);
        return at > 0
            && (ascii::lowered(word(at - 1)) == "and" || ascii::lowered(word(at - 1)) == "then");
    }

    const std::vector<Tool> &m_tools;
    std::string_view m_text;
    std::vector<Word> m_words;
};

/// A JSON object that `text` begins with; "" when there is none.
std::string_view objectIn(std::string_view text)
{
    const std::size_t end = text.rfind('}');
    if (!text.starts_with('{') || end == std::string_view::npos)
        return {};
    const std::string_view object = text.substr(0, end + 1);
    return json::isValid(object) ? object : std::string_view();
}

/// `text` from its first word that says something.
std::string_view withoutConnectors(std::string_view text)
{
    constexpr std::string_view noise = " \t\r\n:,";
    while (true) {
        const std::size_t begin = text.find_first_not_of(noise);
        if (begin == std::string_view::npos)
            return {};
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(" \t\r\n:,."), text.size());
        if (!contains(kConnectors, ascii::lowered(text.substr(0, end))))
            return text;
        text.remove_prefix(end);
    }
}

/// `text` without marks and white space at its end.
std::string_view trimmed(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r\n.,;!?");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// `text` without the words at its end that lead on to another tool ("and then call the").
std::string_view withoutLead(std::string_view text)
{
    while (true) {
        text = trimmed(text);
        const std::size_t blank = text.find_last_of(" \t\r\n");
        const std::string word = ascii::lowered(text.substr(blank + 1));
        if (blank == std::string_view::npos || !(contains(kVerbs, word) || contains(kLeads, word)))
            return text;
        text = text.substr(0, blank);
    }
}

/// The argument that `text` begins with: what is quoted, or the line.
std::string_view argumentIn(std::string_view text)
{
    for (const char quote : {'`', '"'}) {
        if (const std::string_view inside = quoted(text, quote); !inside.empty())
            return inside;
    }
    return trimmed(text.substr(0, text.find('\n')));
}

/// Values of well-known parameters for which the user gave none.
std::string_view usualValue(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> values{{
        {"command", "echo Hello from the CCProxy demo provider"},
        {"description", "A call of the CCProxy demo provider"},
        {"file_path", "README.md"},
        {"path", "."},
        {"pattern", "*"},
        {"query", "hello"},
        {"url", "https://example.com/"},
        {"content", "Hello from the CCProxy demo provider.\n"},
        {"prompt", "Say hello."},
    }};
    for (const auto &[key, value] : values) {
        if (key == name)
            return value;
    }
    return "demo";
}

/// The parameter that the user's words go to: the first required string but a description.
std::string mainParameter(const Schema &schema)
{
    std::string optional;
    for (const Schema::Property &property : schema.properties) {
        const std::string type = readSchema(property.schema).type;
        if ((!type.empty() && type != "string") || property.name == "description")
            continue;
        if (schema.isRequired(property.name))
            return property.name;
        if (optional.empty())
            optional = property.name;
    }
    return optional;
}

/// The tool that runs commands, where there is one.
const Tool *shell(const std::vector<Tool> &tools)
{
    const auto found = std::find_if(tools.begin(), tools.end(), [](const Tool &tool) {
        return isCallable(tool) && tool.name.escaped() == "Bash";
    });
    return found == tools.end() ? nullptr : &*found;
}

} // namespace

bool isCallable(const Tool &tool)
{
    return !tool.isServerTool() && !tool.name.empty()
        && tool.name.escaped() != "DeferredToolPlaceholder";
}

ToolWish callOf(const Tool &tool, std::string_view words)
{
    words = withoutConnectors(words);
    if (const std::string_view object = objectIn(words); !object.empty())
        return {&tool, std::string(object)};
    const Schema schema = readSchema(tool.inputSchema);
    const std::string_view argument = argumentIn(words);
    const std::string main = mainParameter(schema);
    std::string input;
    json::Writer w(input);
    w.beginObject();
    for (const Schema::Property &property : schema.properties) {
        const bool takesWords = property.name == main && !argument.empty();
        if (!schema.isRequired(property.name) && !takesWords)
            continue;
        w.key(json::RawString(property.name));
        if (takesWords)
            w.string(argument);
        else
            w.raw(sampleOf(property.schema, usualValue(property.name), property.name));
    }
    w.endObject();
    return {&tool, std::move(input)};
}

std::vector<ToolWish> toolWishes(const std::vector<Tool> &tools, std::string_view text)
{
    std::vector<ToolWish> wishes;
    if (text.size() > kLongestWish)
        return wishes;
    const Finder finder(tools, text);
    const std::vector<Mention> mentions = finder.mentions();
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const bool last = i + 1 == mentions.size();
        const std::string_view words =
            text.substr(0, last ? text.size() : mentions[i + 1].begin).substr(mentions[i].end);
        wishes.push_back(callOf(*mentions[i].tool, last ? words : withoutLead(words)));
    }
    const Tool *bash = shell(tools);
    if (const std::string_view command = finder.command();
        wishes.empty() && bash != nullptr && !command.empty())
        wishes.push_back(callOf(*bash, '`' + std::string(command) + '`'));
    return wishes;
}

} // namespace ccproxy::dialects::demo
