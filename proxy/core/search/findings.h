// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/web_search.h"
#include "core/search/order.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::search {

/// A page that was found, and what the search engine shows of it. Text in UTF-8.
struct Finding {
    messages::WebSearchHit hit;
    std::string excerpt; ///< one line, perhaps empty
};

/// What came of a search.
struct Findings {
    std::vector<Finding> pages; ///< the best first
    /// Why there are none: for the client one of Anthropic's codes (messages::WebSearch::error),
    /// and one line for people. Both empty for a search that was done, with or without success.
    std::string error;
    std::string problem;
};

inline constexpr std::size_t kMostPages = 10;
inline constexpr std::size_t kLongestAddress = 2048; ///< bytes; pages with longer ones are left out
inline constexpr std::size_t kLongestTitle = 200;    ///< bytes, as the next
inline constexpr std::size_t kLongestExcerpt = 800;

/// The results in an answer of SearXNG's JSON interface, those that the order admits and each page
/// once; nothing when it is no such answer.
std::optional<std::vector<Finding>> readFindings(json::Parser &parser, std::string_view body,
                                                 const Order &order);

/// A search that was not done.
Findings failed(std::string_view error, std::string problem);

/// As the client gets it.
messages::WebSearch webSearch(const Order &order, const Findings &findings);

} // namespace ccproxy::search
