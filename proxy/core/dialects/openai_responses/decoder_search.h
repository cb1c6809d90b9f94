// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_responses/decoder_event.h"
#include "core/messages/answer.h"

#include <vector>

namespace ccproxy::dialects::openai_responses {

/// The searches that the provider made for an answer. What they found is told only by the citations
/// in the text behind them, so they go to the client behind that text.
class Searches {
public:
    void search(const Item &item);
    void cite(const Citation &citation);
    /// Tells the answer of what was gathered: each search, and with the last one the pages.
    void tell(messages::Answer &answer);

private:
    std::vector<messages::WebSearch> m_searches;
    std::vector<messages::WebSearchHit> m_hits;
};

} // namespace ccproxy::dialects::openai_responses
