// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/json_text.h"

#include <algorithm>
#include <optional>

namespace ccproxy::ui {
namespace {

constexpr std::size_t kIndent = 2;
/// Deeper ones are no further to the right: nobody could read them there.
constexpr std::size_t kDeepest = 40;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Writes while it walks: one pass, no tree.
class PrettyWriter {
public:
    PrettyWriter(std::string_view json, const TextLimits &limits) : m_json(json), m_limits(limits)
    {
        m_shown.text.reserve(std::min(json.size() * 2, limits.total));
    }

    ShownText write()
    {
        while (m_at < m_json.size()) {
            if (m_shown.text.size() >= m_limits.total) {
                m_shown.isCut = true;
                break;
            }
            step();
        }
        return std::move(m_shown);
    }

private:
    void step()
    {
        const char c = m_json[m_at];
        switch (c) {
        case '{':
        case '[':
            return open(c);
        case '}':
        case ']':
            ++m_at;
            m_depth -= m_depth > 0 ? 1 : 0;
            newLine();
            m_shown.text += c;
            return;
        case ',':
            ++m_at;
            m_shown.text += c;
            return newLine();
        case ':':
            ++m_at;
            m_shown.text += ": ";
            return;
        case '"':
            return string();
        default:
            ++m_at;
            if (!isSpace(c))
                m_shown.text += c;
        }
    }

    void open(char bracket)
    {
        m_shown.text += bracket;
        std::size_t next = m_at + 1;
        while (next < m_json.size() && isSpace(m_json[next]))
            ++next;
        const char closing = bracket == '{' ? '}' : ']';
        if (next < m_json.size() && m_json[next] == closing) {
            m_shown.text += closing;
            m_at = next + 1;
            return;
        }
        ++m_at;
        ++m_depth;
        newLine();
    }

    void string()
    {
        std::size_t end = m_at + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        end = std::min(end + 1, m_json.size());
        const std::string_view whole = m_json.substr(m_at, end - m_at);
        m_at = end;
        if (whole.size() <= m_limits.string) {
            m_shown.text += whole;
            return;
        }
        std::size_t shown = m_limits.string;
        while (shown > 0 && isContinuation(whole[shown]))
            --shown;
        m_shown.text += whole.substr(0, shown);
        m_shown.text += "…\"";
        ++m_shown.shortStrings;
    }

    void newLine()
    {
        m_shown.text += '\n';
        m_shown.text.append(kIndent * std::min(m_depth, kDeepest), ' ');
    }

    std::string_view m_json;
    const TextLimits &m_limits;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    ShownText m_shown;
};

bool looksLikeJson(std::string_view text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isSpace);
    return first != text.end() && (*first == '{' || *first == '[');
}

std::size_t endOfString(std::u16string_view line, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < line.size() && line[end] != u'"')
        end += line[end] == u'\\' ? 2 : 1;
    return std::min(end + 1, line.size());
}

/// A header or the line of a stream: its name, and where what follows is JSON. Nothing for other
/// lines: those of JSON begin with a space, a quote or a bracket.
struct NamedLine {
    std::size_t name;  ///< its length
    std::size_t value; ///< where JSON begins, the end if there is none
};
std::optional<NamedLine> namedLine(std::u16string_view line)
{
    const bool isLetter = !line.empty()
        && ((line[0] >= u'a' && line[0] <= u'z') || (line[0] >= u'A' && line[0] <= u'Z'));
    if (!isLetter)
        return std::nullopt;
    const std::size_t colon = line.find(u": ");
    const std::size_t space = line.find(u' ');
    if (colon == std::u16string_view::npos || space < colon)
        return NamedLine{0, line.size()};
    const std::size_t value = colon + 2;
    const bool isJson = value < line.size() && (line[value] == u'{' || line[value] == u'[');
    return NamedLine{colon, isJson ? value : line.size()};
}

bool isWordOrNumber(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.'
        || c == u'+' || c == u'E';
}

} // namespace

ShownText prettyJson(std::string_view json, const TextLimits &limits)
{
    return PrettyWriter(json, limits).write();
}

ShownText beginningOf(std::string_view text, std::size_t most)
{
    std::size_t end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && isContinuation(text[end]))
        --end;
    return {
        .text = std::string(text.substr(0, end)), .isCut = end < text.size(), .shortStrings = 0};
}

ShownText bodyForPeople(std::string_view body, const TextLimits &limits)
{
    return looksLikeJson(body) ? prettyJson(body, limits) : beginningOf(body, limits.total);
}

ShownText rawBody(std::string_view body, const TextLimits &limits)
{
    const ShownText whole = beginningOf(body, limits.total);
    ShownText out{.text = {}, .isCut = whole.isCut};
    std::size_t length = 0; // of the present line
    for (const char c : whole.text) {
        // Between characters only.
        if (length >= limits.line && c != '\n' && !isContinuation(c)) {
            out.text += '\n';
            out.hasBrokenLines = true;
            length = 0;
        }
        out.text += c;
        length = c == '\n' ? 0 : length + 1;
    }
    return out;
}

std::vector<JsonSpan> jsonSpans(std::u16string_view line)
{
    std::vector<JsonSpan> spans;
    const auto add = [&spans](JsonSpan::Kind kind, std::size_t begin, std::size_t end) {
        spans.push_back({kind, static_cast<int>(begin), static_cast<int>(end - begin)});
    };
    std::size_t at = 0;
    if (const auto named = namedLine(line)) {
        if (named->name > 0)
            add(JsonSpan::Kind::Key, 0, named->name);
        at = named->value;
    }
    while (at < line.size()) {
        if (line[at] == u'"') {
            const std::size_t end = endOfString(line, at);
            std::size_t next = end;
            while (next < line.size() && line[next] == u' ')
                ++next;
            const bool isKey = next < line.size() && line[next] == u':';
            add(isKey ? JsonSpan::Kind::Key : JsonSpan::Kind::String, at, end);
            at = end;
        } else if (isWordOrNumber(line[at])) {
            std::size_t end = at;
            while (end < line.size() && isWordOrNumber(line[end]))
                ++end;
            const bool isNumber = line[at] == u'-' || (line[at] >= u'0' && line[at] <= u'9');
            add(isNumber ? JsonSpan::Kind::Number : JsonSpan::Kind::Word, at, end);
            at = end;
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace ccproxy::ui
