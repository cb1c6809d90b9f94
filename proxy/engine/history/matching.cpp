// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/matching.h"

#include "engine/history/search_words.h"

#include <algorithm>
#include <string_view>

namespace ccproxy::engine {
namespace {

/// A text in which `*` stands for anything; an empty one is any.
bool matches(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return true;
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos; ///< the last that was passed
    std::size_t taken = 0;                     ///< where what it stands for ends
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

} // namespace

bool passes(const HistoryFilter &filter, const ExchangeRecord &record)
{
    const AttemptRecord last = record.attempts.empty() ? AttemptRecord() : record.attempts.back();
    return (!filter.errors || record.hasFailed()) && matches(filter.provider, last.provider)
        && (matches(filter.model, last.model) || matches(filter.model, record.modelAsked))
        && matches(filter.session, record.session) && matches(filter.route, record.route)
        && matches(filter.project, record.project)
        && (filter.statusClass == 0 || record.status / 100 == filter.statusClass)
        && (!filter.since || record.receivedAt >= *filter.since)
        && (!filter.until || record.receivedAt < *filter.until);
}

bool holdsWords(const HistoryFilter &filter, const ExchangeRecord &record,
                const ExchangeBodies *bodies)
{
    if (filter.text.empty())
        return true;
    const auto words = queryWords(filter.text);
    if (words.empty())
        return false;
    std::optional<KeptBodies> kept;
    if (bodies != nullptr)
        kept = plain(*bodies);
    const std::string text = " " + searchText(record, kept ? &*kept : nullptr);
    return std::all_of(words.begin(), words.end(), [&text](const std::string &word) {
        return text.find(" " + word) != std::string::npos;
    });
}

void addRecent(const HistoryFilter &filter, const std::vector<RecentExchange> &recent,
               std::vector<ExchangeRecord> &found)
{
    const auto known = [&found](const ExchangeRecord &record) {
        return std::any_of(found.begin(), found.end(), [&record](const ExchangeRecord &other) {
            return other.requestId == record.requestId;
        });
    };
    for (const RecentExchange &exchange : recent) {
        if (passes(filter, exchange.record) && !known(exchange.record)
            && holdsWords(filter, exchange.record, exchange.bodies.get()))
            found.push_back(exchange.record);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.receivedAt > b.receivedAt; });
    if (filter.limit >= 0 && found.size() > static_cast<std::size_t>(filter.limit))
        found.resize(static_cast<std::size_t>(filter.limit));
}

} // namespace ccproxy::engine
