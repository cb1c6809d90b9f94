// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/http.h"

#include <curl/curl.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace ccproxy::engine {

/// The header lines of a request in the shape that curl reads (a linked list), in one block of
/// memory that is used again by the next request and wiped of its key in between.
class HeaderList {
public:
    HeaderList() = default;
    ~HeaderList() { wipe(); }
    HeaderList(const HeaderList &) = delete;
    HeaderList &operator=(const HeaderList &) = delete;

    /// Builds the list. The name of a header that no request may carry (a line break, a name that
    /// is none) is returned, "" when all are good.
    std::string assign(const HttpRequest &request);
    /// Valid until the next assign() or wipe().
    curl_slist *list() { return m_nodes.empty() ? nullptr : m_nodes.data(); }
    void wipe();

private:
    void addHeader(std::string_view name, std::string_view prefix, std::string_view value);
    void addLine(std::initializer_list<std::string_view> parts);
    void suppressUnlessGiven(const HttpRequest &request, std::string_view name);

    std::string m_text; ///< lines, each with a NUL at its end
    std::vector<std::size_t> m_starts;
    std::vector<curl_slist> m_nodes;
};

} // namespace ccproxy::engine
