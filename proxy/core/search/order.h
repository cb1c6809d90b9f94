// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/request.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The search of the web that Claude Code asks of its provider (CLIENT.md 4 and 8.14), for
/// providers that have none.
namespace ccproxy::search {

/// What is to be found. Text in UTF-8.
struct Order {
    std::string query;                       ///< one line; empty: the client asks for nothing
    std::vector<std::string> allowedDomains; ///< "example.com" or "example.com/docs"; empty: all
    std::vector<std::string> blockedDomains;
};

/// The longest query that is asked for, in bytes, and the most domains of each kind.
inline constexpr std::size_t kLongestQuery = 400;
inline constexpr std::size_t kMostDomains = 16;

/// Whether a request with these tools is nothing but a search: the only one is the web search
/// server tool. Cheap.
bool isSearch(std::span<const messages::Tool> tools);

/// What a request that is a search wants: the last thing that the user said, without the words that
/// Claude Code puts before it.
Order orderOf(const messages::Request &request, json::Parser &parser);

/// The address of a search with SearXNG's JSON interface at `base`, which may have a path and end
/// in "/search". The domains become words of the query, too.
std::string searchUrl(std::string_view base, const Order &order);

/// Whether a page is one that the order admits: http or https, and in the right domains.
bool admits(const Order &order, std::string_view url);

/// The beginning of `text`, at most `bytes` of it and no half characters.
std::string_view beginning(std::string_view text, std::size_t bytes);
/// `text` on one line without control characters and without blanks around it.
std::string oneLine(std::string_view text);

} // namespace ccproxy::search
