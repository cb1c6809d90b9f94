// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/http.h"

#include <string_view>

namespace ccproxy::engine {

/// Builds the head of an answer from its lines as curl gives them (each with its line end).
class ResponseHeadReader {
public:
    void clear();
    /// True when `line` ended the head of the answer proper, which is then in head(). Lines after
    /// that (trailers) and interim answers are skipped.
    bool feed(std::string_view line);
    const HttpResponseHead &head() const { return m_head; }
    bool complete() const { return m_complete; }

private:
    HttpResponseHead m_head;
    bool m_complete = false;
};

} // namespace ccproxy::engine
