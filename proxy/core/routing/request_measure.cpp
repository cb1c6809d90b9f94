// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/request_measure.h"

#include "core/tokens/request_tokens.h"

namespace ccproxy::routing {
namespace {

/// One field of a JSON object's text.
std::string fieldOf(json::Parser &parser, const std::string &object, std::string_view name)
{
    std::string found;
    parser.objectOfCopy(object, [&](std::string_view key, json::Value value) {
        if (key == name)
            found = json::rawJson(value).value_or(std::string_view());
    });
    return found;
}

} // namespace

Measure::Bounds RequestMeasure::bounds()
{
    const tokens::Bounds bounds = tokens::requestBounds(m_request);
    return {bounds.lower, bounds.upper};
}

std::int64_t RequestMeasure::count()
{
    return tokens::countRequest(m_request, m_counter);
}

std::optional<std::string> RequestMeasure::parameter(std::string_view path)
{
    std::size_t dot = path.find('.');
    std::string value(messages::topLevelField(m_parser, m_request.body, path.substr(0, dot)));
    while (dot != std::string_view::npos && !value.empty()) {
        path.remove_prefix(dot + 1);
        dot = path.find('.');
        value = fieldOf(m_parser, value, path.substr(0, dot));
    }
    if (value.empty())
        return std::nullopt;
    return value;
}

} // namespace ccproxy::routing
