// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/request.h"
#include "core/routing/measure.h"
#include "core/tokens/counter.h"

namespace ccproxy::routing {

/// Measures a request with a token counter that lives longer than it. Keeps references to all
/// three; the parser must not be in use while the router asks.
class RequestMeasure final : public Measure {
public:
    RequestMeasure(const messages::Request &request, tokens::Counter &counter, json::Parser &parser)
        : m_request(request), m_counter(counter), m_parser(parser)
    {
    }

    Bounds bounds() override;
    std::int64_t count() override;
    std::optional<std::string> parameter(std::string_view path) override;

private:
    const messages::Request &m_request;
    tokens::Counter &m_counter;
    json::Parser &m_parser;
};

} // namespace ccproxy::routing
