// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/jsonc.h"

#include "core/ascii.h"
#include "core/config/utf8.h"
#include "core/json/writer.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ccproxy::config::jsonc {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isNameCharacter(char c)
{
    return ascii::isAlphanumeric(c) || c == '_';
}

/// One pass over the text. The first syntax error ends it: every function then returns false.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) { }

    Document read()
    {
        if (checkText() && skipBlanks() && readValue(m_document.root, 0) && skipBlanks()
            && m_at < m_text.size())
            fail(m_at, "something follows the end of the document", "remove it");
        return std::move(m_document);
    }

private:
    bool fail(std::size_t offset, std::string message, std::string remedy)
    {
        m_document.errors.push_back({offset, std::move(message), std::move(remedy)});
        return false;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return m_text[m_at]; }
    bool at(std::string_view token) const { return m_text.substr(m_at).starts_with(token); }

    /// What must hold for the whole text before it is read.
    bool checkText()
    {
        if (m_text.size() > kMaxBytes)
            return fail(0, "the document is larger than 4 MiB", "make it smaller");
        if (m_text.starts_with("\xFE\xFF") || m_text.starts_with("\xFF\xFE"))
            return fail(0, "the document is in UTF-16", "save it as UTF-8");
        if (const auto bad = utf8::firstInvalid(m_text))
            return fail(*bad, "a byte that is not UTF-8", "save the document as UTF-8");
        if (m_text.starts_with(kByteOrderMark))
            m_at = kByteOrderMark.size();
        return true;
    }

    /// Steps over white space and comments.
    bool skipBlanks()
    {
        while (!atEnd()) {
            const char c = current();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                ++m_at;
            } else if (at("//")) {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (at("/*")) {
                const std::size_t end = m_text.find("*/", m_at + 2);
                if (end == std::string_view::npos)
                    return fail(m_at, "this comment is not closed", "end it with */");
                m_at = end + 2;
            } else {
                break;
            }
        }
        return true;
    }

    bool readValue(Node &node, std::size_t depth)
    {
        if (atEnd())
            return fail(m_at, "the document ends where a value should stand",
                        "write a value, for example {}");
        node.range.begin = m_at;
        bool ok = false;
        switch (current()) {
        case '{':
            node.kind = Kind::Object;
            ok = readChildren(node, depth, '}');
            break;
        case '[':
            node.kind = Kind::Array;
            ok = readChildren(node, depth, ']');
            break;
        case '"':
            node.kind = Kind::String;
            ok = readString(node.text);
            break;
        default:
            ok = current() == '-' || ascii::isDigit(current()) ? readNumber(node) : readWord(node);
            break;
        }
        node.range.end = m_at;
        return ok;
    }

    bool readChildren(Node &node, std::size_t depth, char close)
    {
        const std::size_t open = m_at;
        if (depth >= kMaxDepth)
            return fail(m_at, "more than 64 levels of brackets", "nest less deeply");
        ++m_at;
        while (true) {
            if (!skipBlanks())
                return false;
            if (atEnd())
                return failUnclosed(open, close);
            if (current() == close) {
                ++m_at;
                reportDuplicates(node);
                return true;
            }
            Node &child = node.children.emplace_back();
            if (close == '}' && !readKey(child))
                return false;
            if (!skipBlanks() || !readValue(child, depth + 1) || !skipBlanks())
                return false;
            if (!readSeparator(open, close))
                return false;
        }
    }

    void reportDuplicates(const Node &object)
    {
        std::vector<const Node *> byKey;
        if (object.kind == Kind::Object) {
            for (const Node &child : object.children)
                byKey.push_back(&child);
        }
        std::stable_sort(byKey.begin(), byKey.end(),
                         [](const Node *a, const Node *b) { return a->key < b->key; });
        for (std::size_t i = 1; i < byKey.size(); ++i) {
            if (byKey[i]->key != byKey[i - 1]->key || m_document.errors.size() >= kMaxDuplicates)
                continue;
            fail(byKey[i]->keyRange.begin, "this key stands twice in one object",
                 "keep one of the two");
        }
    }

    bool readSeparator(std::size_t open, char close)
    {
        if (atEnd())
            return failUnclosed(open, close);
        if (current() == ',') {
            ++m_at;
            return true;
        }
        if (current() == close)
            return true;
        if (current() == '}' || current() == ']')
            return fail(
                m_at, std::string("'") + current() + "' closes what '" + m_text[open] + "' opened",
                std::string("write '") + close + "'");
        return fail(m_at, "a comma is missing before this", "write a comma between two values");
    }

    bool failUnclosed(std::size_t open, char close)
    {
        const Position where = positionAt(m_text, open);
        return fail(m_at,
                    std::string("the document ends inside what '") + m_text[open] + "' opened at "
                        + std::to_string(where.line) + ":" + std::to_string(where.column),
                    std::string("close it with '") + close + "'");
    }

    bool readKey(Node &child)
    {
        child.keyRange.begin = m_at;
        if (current() != '"') {
            if (current() == ',')
                return fail(m_at, "a comma without a value before it", "remove it");
            return fail(m_at, "a key in double quotes should stand here", "write \"key\": value");
        }
        if (!readString(child.key))
            return false;
        child.keyRange.end = m_at;
        if (!skipBlanks())
            return false;
        if (atEnd() || current() != ':')
            return fail(m_at, "a colon is missing after the key", "write \"key\": value");
        ++m_at;
        return true;
    }

    bool readString(std::string &out)
    {
        const std::size_t open = m_at++;
        while (!atEnd()) {
            const char c = current();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!readEscape(out))
                    return false;
                continue;
            }
            if (c == '\n' || c == '\r')
                break;
            if (static_cast<unsigned char>(c) < 0x20)
                return fail(m_at, "a control character inside a string",
                            "write it as an escape such as \\t");
            out += c;
            ++m_at;
        }
        return fail(open, "this string is not closed on its line", "end it with a double quote");
    }

    bool readEscape(std::string &out)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const std::size_t begin = m_at++;
        if (atEnd())
            return fail(begin, "the document ends inside an escape", "finish the string");
        if (current() == 'u')
            return readUnicodeEscape(begin, out);
        const std::size_t index = letters.find(current());
        if (index == std::string_view::npos)
            return fail(begin, "an escape that JSON does not know", "write \\\\ for a backslash");
        out += meanings[index];
        ++m_at;
        return true;
    }

    bool readUnicodeEscape(std::size_t begin, std::string &out)
    {
        constexpr std::string_view remedy = "write \\u and four hexadecimal digits";
        const auto first = readUnit();
        if (!first)
            return fail(begin, "an incomplete \\u escape", std::string(remedy));
        std::uint32_t code = *first;
        if (code >= 0xD800 && code < 0xE000) {
            const auto second = code < 0xDC00 && at("\\") ? (++m_at, readUnit()) : std::nullopt;
            if (!second || *second < 0xDC00 || *second >= 0xE000)
                return fail(begin, "half of a surrogate pair",
                            "write both halves, or the character itself");
            code = 0x10000U + ((code - 0xD800U) << 10U) + (*second - 0xDC00U);
        }
        utf8::append(out, code);
        return true;
    }

    /// Reads "uXXXX".
    std::optional<std::uint32_t> readUnit()
    {
        if (atEnd() || current() != 'u' || m_text.size() - m_at < 5)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 1; i <= 4; ++i) {
            constexpr std::string_view digits = "0123456789abcdefABCDEF";
            const std::size_t digit = digits.find(m_text[m_at + i]);
            if (digit == std::string_view::npos)
                return std::nullopt;
            value = value * 16 + static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
        }
        m_at += 5;
        return value;
    }

    bool readNumber(Node &node)
    {
        const std::size_t begin = m_at;
        while (!atEnd()
               && (isNameCharacter(current())
                   || std::string_view("+-.").find(current()) != std::string_view::npos))
            ++m_at;
        node.kind = Kind::Number;
        node.text = m_text.substr(begin, m_at - begin);
        if (!isNumber(node.text))
            return fail(begin, "this is not a number of JSON",
                        "write it as 42, -1.5 or 2e10, or in double quotes when it is text");
        return true;
    }

    static bool isNumber(std::string_view text)
    {
        std::size_t i = 0;
        const auto digits = [&] {
            const std::size_t first = i;
            while (i < text.size() && ascii::isDigit(text[i]))
                ++i;
            return i > first;
        };
        if (text.starts_with('-'))
            ++i;
        const bool zero = text.substr(i).starts_with('0');
        const std::size_t integer = i;
        if (!digits() || (zero && i - integer > 1))
            return false;
        if (i < text.size() && text[i] == '.') {
            ++i;
            if (!digits())
                return false;
        }
        if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
            ++i;
            if (i < text.size() && (text[i] == '+' || text[i] == '-'))
                ++i;
            if (!digits())
                return false;
        }
        return i == text.size();
    }

    bool readWord(Node &node)
    {
        const std::size_t begin = m_at;
        std::size_t end = m_at;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const std::string_view word = m_text.substr(begin, end - begin);
        if (word == "true" || word == "false") {
            node.kind = Kind::Boolean;
            node.boolean = word == "true";
        } else if (word != "null") {
            return failWord(begin, word);
        }
        m_at = end;
        return true;
    }

    bool failWord(std::size_t begin, std::string_view word)
    {
        const char c = m_text[begin];
        if (c == '\'')
            return fail(begin, "a string in single quotes", "write it in double quotes");
        if (c == ',')
            return fail(begin, "a comma where a value should stand", "remove it or write a value");
        if (c == '#')
            return fail(begin, "a comment that begins with #", "begin it with //");
        if (c == '}' || c == ']')
            return fail(begin, std::string("'") + c + "' where a value should stand",
                        "write a value before it");
        if (word.empty())
            return fail(begin, "a value should stand here",
                        "write a string in double quotes, a number, true, false, null, {} or []");
        return fail(begin, "a word that is no value of JSON",
                    "write true, false or null, or put text into double quotes");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Document m_document;
};

void appendJson(json::Writer &writer, const Node &node)
{
    switch (node.kind) {
    case Kind::Null:
        writer.null();
        break;
    case Kind::Boolean:
        writer.boolean(node.boolean);
        break;
    case Kind::Number:
        writer.raw(node.text);
        break;
    case Kind::String:
        writer.string(node.text);
        break;
    case Kind::Array:
        writer.beginArray();
        for (const Node &child : node.children)
            appendJson(writer, child);
        writer.endArray();
        break;
    case Kind::Object:
        writer.beginObject();
        for (const Node &child : node.children) {
            std::string key;
            json::appendEscaped(key, child.key);
            writer.key(json::RawString(key));
            appendJson(writer, child);
        }
        writer.endObject();
        break;
    }
}

} // namespace

std::string_view nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Boolean:
        return "true or false";
    case Kind::Number:
        return "a number";
    case Kind::String:
        return "a string";
    case Kind::Array:
        return "a list";
    case Kind::Object:
        return "an object";
    case Kind::Null:
        break;
    }
    return "null";
}

const Node *Node::member(std::string_view name) const
{
    const auto found =
        std::find_if(children.begin(), children.end(), [this, name](const Node &child) {
            return kind == Kind::Object && child.key == name;
        });
    return found == children.end() ? nullptr : &*found;
}

Document parse(std::string_view text)
{
    return Reader(text).read();
}

Position positionAt(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    Position position{1, 1};
    for (std::size_t i = before.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
         i < before.size(); ++i) {
        if (before[i] == '\n')
            position = {position.line + 1, 1};
        else if (!utf8::isContinuation(before[i]))
            ++position.column;
    }
    return position;
}

std::string toJson(const Node &node)
{
    std::string out;
    json::Writer writer(out);
    appendJson(writer, node);
    return out;
}

} // namespace ccproxy::config::jsonc
