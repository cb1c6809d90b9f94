// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/decoder_search.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_responses {

void Searches::search(const Item &item)
{
    messages::WebSearch search;
    search.query = item.query.decoded();
    if (item.status == Status::Failed)
        search.error = "unavailable";
    m_searches.push_back(std::move(search));
}

void Searches::cite(const Citation &citation)
{
    messages::WebSearchHit hit;
    hit.url = citation.url.decoded();
    const bool known = std::any_of(m_hits.begin(), m_hits.end(),
                                   [&hit](const auto &other) { return other.url == hit.url; });
    if (hit.url.empty() || known)
        return;
    hit.title = citation.title.decoded();
    if (hit.title.empty())
        hit.title = hit.url;
    m_hits.push_back(std::move(hit));
}

void Searches::tell(messages::Answer &answer)
{
    const auto lastDone = std::find_if(m_searches.rbegin(), m_searches.rend(),
                                       [](const auto &search) { return search.error.empty(); });
    if (lastDone != m_searches.rend())
        lastDone->hits = std::exchange(m_hits, {});
    for (const messages::WebSearch &search : std::exchange(m_searches, {}))
        answer.webSearch(search);
}

} // namespace ccproxy::dialects::openai_responses
