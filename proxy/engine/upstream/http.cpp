// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/http.h"

#include <algorithm>

namespace ccproxy::engine {

std::string_view HttpResponseHead::header(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(),
                     [name](const HttpHeader &header) { return header.name == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

} // namespace ccproxy::engine
