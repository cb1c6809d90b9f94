// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ccproxy::messages {

/// A page that a search found. All text in UTF-8.
struct WebSearchHit {
    std::string url;
    std::string title;
    std::string pageAge; ///< as the provider words it; empty: unknown
};

/// What a provider's own web search did (CLIENT.md 14).
struct WebSearch {
    std::string query; ///< empty: the provider did not say
    std::vector<WebSearchHit> hits;
    /// Why there are no hits, one of Anthropic's codes: too_many_requests, invalid_input,
    /// max_uses_exceeded, query_too_long, unavailable. Empty: the search was done.
    std::string error;
};

/// The input of the search's server_tool_use block, as JSON.
std::string searchInput(const WebSearch &search);
/// The content of its web_search_tool_result block, as JSON.
std::string searchResult(const WebSearch &search);

} // namespace ccproxy::messages
