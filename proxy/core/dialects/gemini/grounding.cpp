// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/grounding.h"

namespace ccproxy::dialects::gemini {
namespace {

std::string textOf(json::Value value)
{
    return json::rawString(value).value_or(json::RawString()).decoded();
}

void addHit(messages::WebSearch &search, json::Value chunk)
{
    json::eachField(chunk, [&search](std::string_view kind, json::Value source) {
        if (kind != "web")
            return;
        messages::WebSearchHit hit;
        json::eachField(source, [&hit](std::string_view key, json::Value value) {
            if (key == "uri")
                hit.url = textOf(value);
            else if (key == "title")
                hit.title = textOf(value);
        });
        if (!hit.url.empty())
            search.hits.push_back(std::move(hit));
    });
}

} // namespace

std::optional<messages::WebSearch> readGrounding(json::Parser &parser, std::string_view json)
{
    messages::WebSearch search;
    parser.objectOfCopy(json, [&search](std::string_view key, json::Value value) {
        if (key == "webSearchQueries") {
            json::eachElement(value, [&search](json::Value query) {
                search.query += search.query.empty() ? "" : "; ";
                search.query += textOf(query);
            });
        } else if (key == "groundingChunks") {
            json::eachElement(value, [&search](json::Value chunk) { addHit(search, chunk); });
        }
    });
    if (search.query.empty() && search.hits.empty())
        return std::nullopt;
    return search;
}

} // namespace ccproxy::dialects::gemini
