// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/web_search.h"

#include "core/json/writer.h"

namespace ccproxy::messages {

std::string searchInput(const WebSearch &search)
{
    std::string out;
    json::Writer(out).beginObject().key("query").string(search.query).endObject();
    return out;
}

std::string searchResult(const WebSearch &search)
{
    std::string out;
    json::Writer w(out);
    if (!search.error.empty()) {
        w.beginObject().key("type").string("web_search_tool_result_error");
        w.key("error_code").string(search.error).endObject();
        return out;
    }
    w.beginArray();
    for (const WebSearchHit &hit : search.hits) {
        w.beginObject();
        w.key("type").string("web_search_result");
        w.key("url").string(hit.url);
        w.key("title").string(hit.title);
        // Only Anthropic's own servers can read back what would stand here.
        w.key("encrypted_content").string("");
        w.key("page_age");
        if (hit.pageAge.empty())
            w.null();
        else
            w.string(hit.pageAge);
        w.endObject();
    }
    w.endArray();
    return out;
}

} // namespace ccproxy::messages
