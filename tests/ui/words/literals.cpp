// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/literals.h"

#include <algorithm>
#include <cctype>

namespace testing {
namespace {

bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) { }

    std::vector<Literal> run()
    {
        while (m_at < m_text.size()) {
            const char before = m_at > 0 ? m_text[m_at - 1] : ' ';
            const bool isName = isWord(before);
            const bool isInNumber = std::isxdigit(static_cast<unsigned char>(before)) != 0;
            if (starts("//") || starts("#include"))
                skipTo(m_text.find('\n', m_at));
            else if (starts("/*"))
                skipTo(behind("*/", m_at + 2));
            else if (starts("R\"") && !isName)
                raw();
            else if (m_text[m_at] == '"')
                literal();
            else if (m_text[m_at] == '\'' && !isInNumber)
                character();
            else if (m_text[m_at] == 'k' && !isName)
                constant();
            else
                other();
        }
        return std::move(m_found);
    }

private:
    bool starts(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    std::size_t behind(std::string_view what, std::size_t from) const
    {
        const std::size_t found = m_text.find(what, from);
        return found == std::string_view::npos ? found : found + what.size();
    }

    void skipTo(std::size_t end)
    {
        end = std::min(end, m_text.size());
        m_line +=
            static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                        m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        m_at = end;
    }

    void other()
    {
        if (std::isspace(static_cast<unsigned char>(m_text[m_at])) == 0)
            m_joins = false;
        skipTo(m_at + 1);
    }

    void constant()
    {
        const auto end = std::find_if_not(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                                          m_text.end(), isWord);
        const std::string_view name =
            m_text.substr(m_at, static_cast<std::size_t>(end - m_text.begin()) - m_at);
        if (name.size() > 1 && std::isupper(static_cast<unsigned char>(name[1])) != 0)
            m_constant = name;
        m_joins = false;
        m_at += name.size();
    }

    void raw()
    {
        const std::size_t open = m_text.find('(', m_at);
        if (open == std::string_view::npos)
            return skipTo(open);
        const std::string close =
            ")" + std::string(m_text.substr(m_at + 2, open - m_at - 2)) + "\"";
        skipTo(behind(close, open));
        m_joins = false;
    }

    void character()
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '\'')
            end += m_text[end] == '\\' ? 2 : 1;
        skipTo(end + 1);
        m_joins = false;
    }

    void literal()
    {
        if (!m_joins)
            m_found.push_back({m_line, {}, m_constant});
        std::string &text = m_found.back().text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] != '\\') {
                text += m_text[m_at];
                continue;
            }
            const char escaped = m_text[++m_at];
            text += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped;
        }
        ++m_at;
        m_joins = true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_constant;
    bool m_joins = false; ///< nothing but blanks since the last literal
    std::vector<Literal> m_found;
};

} // namespace

std::vector<Literal> literalsOf(std::string_view source)
{
    return Scanner(source).run();
}

} // namespace testing
