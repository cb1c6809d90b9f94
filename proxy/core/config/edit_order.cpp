// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit.h"
#include "core/config/edit_text.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

using jsonc::Node;

/// What a list has of one element.
struct Element {
    std::string_view space; ///< white space before it, which stays at its place in the list
    std::string_view lead;  ///< the comments before it
    std::string_view value;
    std::string_view behind; ///< what stands before its comma
    std::string_view trail;  ///< comments of its line behind that
};

struct Parts {
    std::string_view head; ///< comments of the line of the bracket
    std::vector<Element> elements;
    std::string_view tail; ///< what stands before the closing bracket
    bool hasLastComma = false;
};

bool isLineEnd(std::string_view text, std::size_t at)
{
    return text.substr(at).starts_with('\n') || text.substr(at).starts_with("\r\n");
}

std::string_view between(std::string_view text, std::size_t begin, std::size_t end)
{
    return text.substr(begin, end - begin);
}

Parts partsOf(std::string_view text, const Node &list)
{
    constexpr std::string_view kSpace = " \t\r\n";
    Parts out;
    std::size_t at = list.range.begin + 1;
    const std::size_t close = list.range.end - 1;
    if (const std::size_t end = jsonc::sameLineCommentsEnd(text, at); isLineEnd(text, end)) {
        out.head = between(text, at, end);
        at = end;
    }
    for (std::size_t i = 0; i < list.children.size(); ++i) {
        const jsonc::Range range = list.children[i].range;
        const bool isLast = i + 1 == list.children.size();
        Element element;
        const std::size_t lead = text.find_first_not_of(kSpace, at);
        element.space = between(text, at, lead);
        element.lead = between(text, lead, range.begin);
        element.value = between(text, range.begin, range.end);
        at = range.end;
        const std::size_t comma =
            jsonc::findComma(text, at, isLast ? close : list.children[i + 1].range.begin);
        if (comma != std::string_view::npos) {
            element.behind = between(text, at, comma);
            at = comma + 1;
        }
        const std::size_t trail = jsonc::sameLineCommentsEnd(text, at);
        if (isLast || isLineEnd(text, trail)) {
            element.trail = between(text, at, trail);
            at = trail;
        }
        out.hasLastComma = comma != std::string_view::npos;
        out.elements.push_back(element);
    }
    out.tail = between(text, at, close);
    return out;
}

/// Pieces of a list one behind the other. What follows a line comment stands on a line of its own.
class Pieces {
public:
    Pieces(std::string_view begin, std::string_view lineEnd) : m_text(begin), m_lineEnd(lineEnd) { }

    void add(std::string_view piece)
    {
        if (piece.empty())
            return;
        if (m_needsLine && !isLineEnd(piece, 0))
            m_text += m_lineEnd;
        m_needsLine = false;
        m_text += piece;
    }
    void addTrail(std::string_view comments)
    {
        add(comments);
        m_needsLine = !comments.empty() && !comments.ends_with("*/");
    }
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
    std::string_view m_lineEnd;
    bool m_needsLine = false;
};

std::string joined(const Parts &parts, std::span<const std::size_t> order, std::string_view lineEnd)
{
    Pieces out(parts.head, lineEnd);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Element &element = parts.elements[order[i]];
        out.add(parts.elements[i].space);
        out.add(element.lead);
        out.add(element.value);
        out.add(element.behind);
        if (i + 1 < order.size() || parts.hasLastComma)
            out.add(",");
        out.addTrail(element.trail);
    }
    out.add(parts.tail);
    out.add("]");
    return out.text();
}

bool isPermutation(std::span<const std::size_t> order, std::size_t count)
{
    std::vector<bool> seen(count, false);
    for (const std::size_t index : order) {
        if (index >= count || seen[index])
            return false;
        seen[index] = true;
    }
    return order.size() == count;
}

} // namespace

Expected<std::string> withOrder(std::string_view text, const ValuePath &path,
                                std::span<const std::size_t> order)
{
    const jsonc::Document document = jsonc::parse(text);
    const Node *list = document.isValid() ? find(document.root, path) : nullptr;
    if (list == nullptr || list->kind != jsonc::Kind::Array
        || !isPermutation(order, list->children.size()))
        return unexpected(FailureKind::UsageError,
                          "The elements of " + toText(path) + " cannot be put into that order",
                          "The configuration has changed meanwhile; look again.");
    if (std::is_sorted(order.begin(), order.end()))
        return std::string(text);
    const std::string lineEnd = jsonc::styleOf(text, document.root).lineEnd;
    std::string out(text.substr(0, list->range.begin + 1));
    out += joined(partsOf(text, *list), order, lineEnd);
    out += text.substr(list->range.end);
    // A defect here must never reach a file.
    const jsonc::Document changed = jsonc::parse(out);
    const Node *now = changed.isValid() ? find(changed.root, path) : nullptr;
    bool isDone = now != nullptr && now->children.size() == order.size();
    for (std::size_t i = 0; isDone && i < order.size(); ++i)
        isDone = jsonc::toJson(now->children[i]) == jsonc::toJson(list->children[order[i]]);
    if (!isDone)
        return unexpected(FailureKind::Internal,
                          "The elements of " + toText(path) + " could not be put into that order",
                          "Nothing was changed.");
    return out;
}

} // namespace ccproxy::config
