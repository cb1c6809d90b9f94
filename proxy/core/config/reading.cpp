// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/reading.h"

#include <algorithm>

namespace ccproxy::config {
namespace {

constexpr std::size_t kNowhere = std::string::npos;
/// Names in messages are cut beyond this.
constexpr std::size_t kLongestName = 60;

/// Positions of bytes that are asked for in rising order: one walk over the text for all.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) { }

    Position of(std::size_t offset)
    {
        const std::size_t step = offset - m_at;
        const Position relative = jsonc::positionAt(m_text.substr(m_at), step);
        if (relative.line > 1)
            m_position = {m_position.line + relative.line - 1, relative.column};
        else
            m_position.column += relative.column - 1;
        m_at = std::min(offset, m_text.size());
        return m_position;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    Position m_position{1, 1};
};

/// "providers[0].headers" → "providers[0]" → "providers" → "".
std::string_view parentOf(std::string_view path)
{
    const std::size_t end = path.find_last_of(".[");
    return end == std::string_view::npos ? std::string_view() : path.substr(0, end);
}

std::string cut(std::string_view text)
{
    if (text.size() <= kLongestName)
        return std::string(text);
    std::size_t end = kLongestName;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace

void Reading::report(Problem::Severity severity, const Source &source, std::size_t offset,
                     std::string_view key, std::string message, std::string remedy)
{
    if (isFull()) {
        ++m_dropped;
        m_droppedError = m_droppedError || severity == Problem::Severity::Error;
        return;
    }
    Problem problem;
    problem.severity = severity;
    problem.source = source.name;
    problem.key = key.size() > 3 * kLongestName ? cut(key) : std::string(key);
    problem.message = std::move(message);
    problem.remedy = std::move(remedy);
    m_problems.push_back({std::move(problem), offset});
}

void Reading::reportAt(Problem::Severity severity, std::string_view path, std::string message,
                       std::string remedy)
{
    Source source;
    source.name = m_input.fileText ? m_input.filePath : "built in";
    std::size_t offset = m_input.fileText ? 0 : kNowhere;
    for (std::string_view around = path; !around.empty(); around = parentOf(around)) {
        const auto found = m_origins.find(around);
        if (found == m_origins.end())
            continue;
        source = found->second.source;
        offset = found->second.offset;
        break;
    }
    report(severity, source, offset, path, std::move(message), std::move(remedy));
}

void Reading::setOrigin(const std::string &path, const Source &source, std::size_t offset)
{
    m_origins.insert_or_assign(path, Place{source, offset});
}

bool Reading::isBorrowedBelow(std::string_view prefix) const
{
    const auto found = m_borrowed.lower_bound(prefix);
    return found != m_borrowed.end() && std::string_view(*found).starts_with(prefix);
}

std::string Reading::shown(std::string_view path, std::string_view name) const
{
    if (m_borrowed.count(path) > 0)
        return "this name";
    return "'" + cut(name) + "'";
}

void Reading::soften(std::size_t firstProblem)
{
    for (std::size_t i = firstProblem; i < m_problems.size(); ++i)
        m_problems[i].problem.severity = Problem::Severity::Warning;
}

bool Reading::hasErrors() const
{
    return m_droppedError
        || std::any_of(m_problems.begin(), m_problems.end(), [](const Pending &pending) {
               return pending.problem.severity == Problem::Severity::Error;
           });
}

void Reading::finish(LoadResult &result) &&
{
    std::vector<std::pair<std::size_t, Position *>> places;
    for (Pending &pending : m_problems) {
        if (pending.offset != kNowhere)
            places.emplace_back(pending.offset, &pending.problem.position);
    }
    for (const auto &[path, place] : m_origins) {
        Origin &origin = result.origins[path];
        origin.layer = place.source.layer;
        origin.source = place.source.label;
        if (place.offset != kNowhere)
            places.emplace_back(place.offset, &origin.position);
    }
    std::sort(places.begin(), places.end());
    Walk walk(m_input.fileText ? std::string_view(*m_input.fileText) : std::string_view());
    for (const auto &[offset, position] : places)
        *position = walk.of(offset);

    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Pending &a, const Pending &b) { return a.offset < b.offset; });
    for (Pending &pending : m_problems)
        result.problems.push_back(std::move(pending.problem));
    if (m_dropped == 0)
        return;
    Problem rest;
    rest.severity = m_droppedError ? Problem::Severity::Error : Problem::Severity::Warning;
    rest.source = m_input.filePath;
    rest.position = {1, 1};
    rest.message = std::to_string(m_dropped) + " further problems are not listed";
    rest.remedy = "mend these first";
    result.problems.push_back(std::move(rest));
}

} // namespace ccproxy::config
