// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit_text.h"

#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::config::jsonc {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
/// A list of plain values is broken into lines beyond so many bytes.
constexpr std::size_t kShortList = 80;

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isSpace(char c)
{
    return isBlank(c) || c == '\n' || c == '\r';
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

bool isLineEnd(std::string_view text, std::size_t at)
{
    return at >= text.size() || text[at] == '\n' || text.substr(at).starts_with("\r\n");
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? kNone : text.rfind('\n', at - 1);
    return before == kNone ? 0 : before + 1;
}

/// Whether only white space stands before `at` on its line.
bool startsLine(std::string_view text, std::size_t at)
{
    return skipBlanks(text, lineBegin(text, at)) >= at;
}

bool hasLineEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    return text.substr(begin, end - begin).find('\n') != kNone;
}

bool isSpaceOnly(std::string_view text, std::size_t begin, std::size_t end)
{
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.begin() + static_cast<std::ptrdiff_t>(end), isSpace);
}

} // namespace

std::size_t commentEnd(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("/*"))
        return text.find("*/", at + 2) + 2;
    if (!rest.starts_with("//"))
        return at;
    std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at && text[end - 1] == '\r')
        --end;
    return end;
}

std::size_t findComma(std::string_view text, std::size_t from, std::size_t to)
{
    while (from < to && text[from] != ',')
        from = std::max(commentEnd(text, from), from + 1);
    return from < to ? from : kNone;
}

std::size_t sameLineCommentsEnd(std::string_view text, std::size_t from)
{
    for (;;) {
        const std::size_t at = skipBlanks(text, from);
        const std::size_t end = commentEnd(text, at);
        if (end == at)
            return from;
        from = end;
    }
}

namespace {

/// The end of the last comment of [from, to), which has nothing but blanks besides; `from` for
/// none.
std::size_t lastCommentEnd(std::string_view text, std::size_t from, std::size_t to)
{
    std::size_t last = from;
    for (std::size_t at = from; at < to;) {
        const std::size_t end = commentEnd(text, at);
        if (end > at)
            last = end;
        at = std::max(end, at + 1);
    }
    return last;
}

std::size_t beginOf(const Node &child)
{
    return child.keyRange.end > 0 ? child.keyRange.begin : child.range.begin;
}

bool isContainer(const Node &node)
{
    return node.kind == Kind::Object || node.kind == Kind::Array;
}

/// Makes several changes of one text; they must not overlap.
class Changes {
public:
    explicit Changes(std::string_view text) : m_text(text) { }

    void replace(std::size_t begin, std::size_t end, std::string by)
    {
        m_changes.push_back({begin, end, std::move(by)});
    }
    void cut(std::size_t begin, std::size_t end) { replace(begin, end, {}); }

    std::string made()
    {
        std::stable_sort(m_changes.begin(), m_changes.end(),
                         [](const Change &a, const Change &b) { return a.begin < b.begin; });
        std::string out;
        std::size_t at = 0;
        for (const Change &change : m_changes) {
            out += m_text.substr(at, change.begin - at);
            out += change.by;
            at = change.end;
        }
        out += m_text.substr(at);
        return out;
    }

private:
    struct Change {
        std::size_t begin;
        std::size_t end;
        std::string by;
    };
    std::string_view m_text;
    std::vector<Change> m_changes;
};

// -- Style --------------------------------------------------------------------------------------

/// Looks through the tree for the first place that shows each trait.
class StyleFinder {
public:
    StyleFinder(std::string_view text, Style &style) : m_text(text), m_style(style) { }

    void look(const Node &node)
    {
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const Node &child = node.children[i];
            lookAtIndentation(node, child);
            if (!m_hasColon && child.keyRange.end > 0)
                lookAtColon(child);
            if (!m_hasComma && i > 0)
                lookAtComma(node.children[i - 1], child);
            look(child);
        }
        const bool isOneLine = !hasLineEnd(m_text, node.range.begin, node.range.end);
        if (!m_hasBraces && node.kind == Kind::Object && !node.children.empty() && isOneLine) {
            m_hasBraces = true;
            m_style.paddedBraces = m_text[node.range.begin + 1] == ' ';
        }
    }

    /// Who writes no space behind a colon writes none behind a comma.
    void finish()
    {
        if (!m_hasComma && m_hasColon && m_style.colon == ":")
            m_style.comma = ",";
    }

private:
    void lookAtIndentation(const Node &parent, const Node &child)
    {
        if (m_hasUnit || !startsLine(m_text, beginOf(child)))
            return;
        const std::string_view outer = indentationAt(m_text, parent.range.begin);
        const std::string_view inner = indentationAt(m_text, beginOf(child));
        if (inner.size() <= outer.size() || !inner.starts_with(outer))
            return;
        m_hasUnit = true;
        m_style.unit = inner.substr(outer.size());
    }

    void lookAtColon(const Node &child)
    {
        const std::string_view gap =
            m_text.substr(child.keyRange.end, child.range.begin - child.keyRange.end);
        m_hasColon = gap.size() <= 3
            && std::all_of(gap.begin(), gap.end(), [](char c) { return c == ' ' || c == ':'; });
        if (m_hasColon)
            m_style.colon = gap;
    }

    void lookAtComma(const Node &before, const Node &child)
    {
        const std::string_view gap =
            m_text.substr(before.range.end, beginOf(child) - before.range.end);
        m_hasComma = gap == "," || gap == ", ";
        if (m_hasComma)
            m_style.comma = gap;
    }

    std::string_view m_text;
    Style &m_style;
    bool m_hasUnit = false;
    bool m_hasColon = false;
    bool m_hasComma = false;
    bool m_hasBraces = false;
};

// -- Values -------------------------------------------------------------------------------------

std::string onOneLineText(const Node &value, const Style &style)
{
    if (!isContainer(value) || value.children.empty())
        return toJson(value);
    const bool isObject = value.kind == Kind::Object;
    const std::string_view pad = isObject && style.paddedBraces ? " " : "";
    std::string out(1, isObject ? '{' : '[');
    out += pad;
    for (const Node &child : value.children) {
        if (&child != &value.children.front())
            out += style.comma;
        if (isObject)
            out += quotedText(child.key) + style.colon;
        out += onOneLineText(child, style);
    }
    out += pad;
    out += isObject ? '}' : ']';
    return out;
}

bool isShortList(const Node &value, const std::string &text)
{
    return value.kind == Kind::Array && text.size() <= kShortList
        && std::none_of(value.children.begin(), value.children.end(), isContainer);
}

// -- Insertion ----------------------------------------------------------------------------------

/// A value among others of its kind is written on one line when they are.
bool fitsOneLine(std::string_view text, const Style &style, const Node &container,
                 const Node &value)
{
    if (style.isOneLine)
        return true;
    if (container.children.empty())
        return false;
    const Node &last = container.children.back();
    return last.kind == value.kind && !last.children.empty()
        && !hasLineEnd(text, last.range.begin, last.range.end);
}

std::string childText(const Style &style, const Node &container, std::string_view key,
                      const Node &value, std::string_view indentation, bool onOneLine)
{
    std::string out;
    if (container.kind == Kind::Object)
        out = quotedText(key) + style.colon;
    return out + formatted(value, style, indentation, onOneLine);
}

std::string withFirstChild(std::string_view text, const Style &style, const Node &container,
                           std::string_view key, const Node &value)
{
    const std::size_t open = container.range.begin;
    const std::size_t close = container.range.end - 1;
    const std::size_t from = lastCommentEnd(text, open + 1, close);
    const bool hasComment = from > open + 1;
    const bool isPlain =
        container.kind == Kind::Array && !isContainer(value) && !hasLineEnd(text, open, close);
    Changes changes(text);
    if (style.isOneLine || (isPlain && !hasComment)) {
        const std::string_view pad =
            container.kind == Kind::Object && style.paddedBraces ? " " : "";
        std::string child(hasComment ? " " : pad);
        child += childText(style, container, key, value, {}, true);
        child += pad;
        changes.replace(from, close, std::move(child));
        return changes.made();
    }
    const std::string outer(indentationAt(text, open));
    const std::string inner = outer + style.unit;
    changes.replace(from, close,
                    style.lineEnd + inner + childText(style, container, key, value, inner, false)
                        + style.lineEnd + outer);
    return changes.made();
}

// -- Removal ------------------------------------------------------------------------------------

/// Cuts [begin, end) and the blanks that only served it: its whole line if it stands alone there.
void cutWithBlanks(Changes &changes, std::string_view text, std::size_t begin, std::size_t end,
                   bool isLast)
{
    const std::size_t after = skipBlanks(text, end);
    if (startsLine(text, begin)) {
        if (!isLineEnd(text, after)) {
            changes.cut(begin, after);
            return;
        }
        const std::size_t lineEnd = text.find('\n', after);
        changes.cut(lineBegin(text, begin), lineEnd == kNone ? text.size() : lineEnd + 1);
        return;
    }
    if (!isLast && !isLineEnd(text, after)) {
        changes.cut(begin, after);
        return;
    }
    std::size_t before = begin;
    while (before > 0 && isBlank(text[before - 1]))
        --before;
    changes.cut(before, end);
}

} // namespace

Style styleOf(std::string_view text, const Node &root)
{
    Style style;
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd != kNone && lineEnd > 0 && text[lineEnd - 1] == '\r')
        style.lineEnd = "\r\n";
    style.isOneLine = !root.children.empty() && !hasLineEnd(text, root.range.begin, root.range.end);
    StyleFinder finder(text, style);
    finder.look(root);
    finder.finish();
    return style;
}

std::string quotedText(std::string_view text)
{
    std::string out = "\"";
    json::appendEscaped(out, text);
    out += '"';
    return out;
}

std::string_view indentationAt(std::string_view text, std::size_t at)
{
    const std::size_t begin = lineBegin(text, at);
    return text.substr(begin, skipBlanks(text, begin) - begin);
}

std::string formatted(const Node &value, const Style &style, std::string_view indentation,
                      bool onOneLine)
{
    std::string inOne = onOneLineText(value, style);
    if (onOneLine || !isContainer(value) || value.children.empty() || isShortList(value, inOne))
        return inOne;
    const bool isObject = value.kind == Kind::Object;
    const std::string inner = std::string(indentation) + style.unit;
    std::string out(1, isObject ? '{' : '[');
    for (const Node &child : value.children) {
        out += &child == &value.children.front() ? "" : ",";
        out += style.lineEnd + inner;
        if (isObject)
            out += quotedText(child.key) + style.colon;
        out += formatted(child, style, inner, false);
    }
    out += style.lineEnd;
    out += indentation;
    out += isObject ? '}' : ']';
    return out;
}

std::string withChild(std::string_view text, const Style &style, const Node &container,
                      std::string_view key, const Node &value)
{
    if (container.children.empty())
        return withFirstChild(text, style, container, key, value);
    const Node &last = container.children.back();
    const std::size_t comma = findComma(text, last.range.end, container.range.end - 1);
    const bool hasComma = comma != kNone;
    const std::size_t behind = hasComma ? comma + 1 : last.range.end;
    Changes changes(text);
    if (!startsLine(text, beginOf(last))) {
        const std::string child = childText(style, container, key, value, {}, true);
        changes.replace(behind, behind,
                        hasComma ? style.comma.substr(1) + child + "," : style.comma + child);
        return changes.made();
    }
    const std::string indentation(indentationAt(text, beginOf(last)));
    if (!hasComma)
        changes.replace(last.range.end, last.range.end, ",");
    const std::size_t at = sameLineCommentsEnd(text, behind);
    changes.replace(at, at,
                    style.lineEnd + indentation
                        + childText(style, container, key, value, indentation,
                                    fitsOneLine(text, style, container, value))
                        + (hasComma ? "," : ""));
    return changes.made();
}

std::string withoutChild(std::string_view text, const Node &container, std::size_t index)
{
    const std::vector<Node> &children = container.children;
    const Node &child = children[index];
    const std::size_t open = container.range.begin;
    const std::size_t close = container.range.end - 1;
    const std::size_t begin = beginOf(child);
    const bool isLast = index + 1 == children.size();
    const std::size_t comma =
        findComma(text, child.range.end, isLast ? close : beginOf(children[index + 1]));
    const bool isCommaNear = comma != kNone && isSpaceOnly(text, child.range.end, comma);
    const std::size_t end = isCommaNear ? comma + 1 : child.range.end;

    Changes changes(text);
    const std::size_t behindComma = comma == kNone ? end : comma + 1;
    if (children.size() == 1 && isSpaceOnly(text, open + 1, begin)
        && (comma == kNone || isCommaNear) && isSpaceOnly(text, behindComma, close)) {
        changes.cut(open + 1, close);
        return changes.made();
    }
    // Without a comma of its own the last child needed the one before it.
    if (comma == kNone && index > 0) {
        const std::size_t before = findComma(text, children[index - 1].range.end, begin);
        changes.cut(before, before + 1);
    }
    cutWithBlanks(changes, text, begin, end, isLast);
    if (comma != kNone && !isCommaNear)
        changes.cut(comma, comma + 1);
    return changes.made();
}

} // namespace ccproxy::config::jsonc
