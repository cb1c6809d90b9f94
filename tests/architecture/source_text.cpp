// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_text.h"

#include <cctype>

namespace architecture {
namespace {

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// Copies code; comments and the insides of literals become nothing, line ends stay.
class Stripper {
public:
    explicit Stripper(std::string_view text) : m_text(text) { }

    std::string run()
    {
        while (m_at < m_text.size()) {
            if (starts("//"))
                skipTo(m_text.find('\n', m_at));
            else if (starts("/*"))
                skipBehind("*/", 2);
            else if (starts("R\"") && !isWordBefore())
                rawLiteral();
            else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isWordBefore()))
                literal(m_text[m_at]);
            else
                m_out += m_text[m_at++];
        }
        return std::move(m_out);
    }

private:
    bool starts(std::string_view token) const { return m_text.substr(m_at).starts_with(token); }

    /// A quote behind a digit or letter parts digits; an R behind one ends a name.
    bool isWordBefore() const
    {
        return m_at > 0 && std::isalnum(static_cast<unsigned char>(m_text[m_at - 1])) != 0;
    }

    void skipTo(std::size_t end)
    {
        end = std::min(end, m_text.size());
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] == '\n')
                m_out += '\n';
        }
    }

    void skipBehind(std::string_view token, std::size_t from)
    {
        const std::size_t end = m_text.find(token, m_at + from);
        skipTo(end == std::string_view::npos ? end : end + token.size());
    }

    void rawLiteral()
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return skipTo(open);
        std::string close = ")";
        close += m_text.substr(m_at + 2, open - m_at - 2);
        close += '"';
        m_out += "\"\"";
        skipBehind(close, open - m_at);
    }

    void literal(char quote)
    {
        m_out.append(2, quote);
        for (++m_at; m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n';
             ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == quote)
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_out;
};

/// The include that a line holds; an empty target when it holds none.
Include includeIn(std::string_view line)
{
    const auto skipBlanks = [&line] {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    };
    skipBlanks();
    if (!line.starts_with('#'))
        return {};
    line.remove_prefix(1);
    skipBlanks();
    if (!line.starts_with("include"))
        return {};
    line.remove_prefix(7);
    skipBlanks();
    if (line.empty() || (line.front() != '"' && line.front() != '<'))
        return {};
    const bool system = line.front() == '<';
    line.remove_prefix(1);
    return {0, std::string(line.substr(0, line.find(system ? '>' : '"'))), system};
}

} // namespace

SourceText readSource(std::string_view text)
{
    SourceText source;
    source.lines = splitLines(text);
    source.code = splitLines(Stripper(text).run());
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        Include include = includeIn(source.lines[i]);
        // One in a comment is none: then its line of code is empty.
        const bool isCode = i < source.code.size() && source.code[i].find('#') != std::string::npos;
        if (include.target.empty() || !isCode)
            continue;
        include.line = static_cast<int>(i) + 1;
        source.includes.push_back(std::move(include));
    }
    return source;
}

} // namespace architecture
