// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/findings.h"

#include <algorithm>

namespace ccproxy::search {
namespace {

std::string textOf(json::Value &value, std::size_t most)
{
    const auto text = json::rawString(value);
    return text ? std::string(beginning(oneLine(text->decoded()), most)) : std::string();
}

Finding readFinding(json::Value result)
{
    Finding finding;
    json::eachField(result, [&finding](std::string_view key, json::Value value) {
        if (key == "url")
            finding.hit.url = textOf(value, kLongestAddress + 1);
        else if (key == "title")
            finding.hit.title = textOf(value, kLongestTitle);
        else if (key == "content")
            finding.excerpt = textOf(value, kLongestExcerpt);
        else if (key == "publishedDate")
            finding.hit.pageAge = textOf(value, 10); // the day of "2026-03-01T00:00:00"
    });
    if (finding.hit.title.empty())
        finding.hit.title = finding.hit.url;
    return finding;
}

} // namespace

std::optional<std::vector<Finding>> readFindings(json::Parser &parser, std::string_view body,
                                                 const Order &order)
{
    std::vector<Finding> pages;
    bool hasResults = false;
    const auto take = [&](json::Value result) {
        if (pages.size() == kMostPages)
            return;
        Finding finding = readFinding(result);
        const std::string &url = finding.hit.url;
        const bool known = std::any_of(pages.begin(), pages.end(),
                                       [&url](const Finding &page) { return page.hit.url == url; });
        if (!known && url.size() <= kLongestAddress && admits(order, url))
            pages.push_back(std::move(finding));
    };
    const bool whole = parser.objectOfCopy(body, [&](std::string_view key, json::Value value) {
        if (key == "results")
            hasResults = json::eachElement(value, take);
    });
    if (!whole || !hasResults)
        return std::nullopt;
    return pages;
}

Findings failed(std::string_view error, std::string problem)
{
    return {.pages = {}, .error = std::string(error), .problem = std::move(problem)};
}

messages::WebSearch webSearch(const Order &order, const Findings &findings)
{
    messages::WebSearch search;
    search.query = order.query;
    search.error = findings.error;
    for (const Finding &page : findings.pages)
        search.hits.push_back(page.hit);
    return search;
}

} // namespace ccproxy::search
