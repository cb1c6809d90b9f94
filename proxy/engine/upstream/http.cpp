// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/http.h"

#include "core/config/header_rules.h"

#include <algorithm>

namespace ccproxy::engine {

void setOwnHeaders(HttpRequest &request,
                   const std::vector<std::pair<std::string, std::string>> &headers)
{
    const auto isReplaced = [&headers](std::string_view name) {
        return std::any_of(headers.begin(), headers.end(), [name](const auto &own) {
            return config::isSameHeader(name, own.first) && config::isSettableHeader(name)
                && !config::isAddedHeader(name);
        });
    };
    if (headers.empty())
        return;
    std::erase_if(request.headers,
                  [&](const HttpHeader &header) { return isReplaced(header.name); });
    if (isReplaced(request.secret.name))
        request.secret = {};
    for (const auto &[name, value] : headers) {
        if (config::isSettableHeader(name))
            request.headers.push_back({name, value});
    }
}

std::string_view HttpResponseHead::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(),
                     [name](const HttpHeader &header) { return header.name == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

} // namespace ccproxy::engine
