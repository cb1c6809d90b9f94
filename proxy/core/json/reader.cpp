// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"

#include <cmath>

namespace ccproxy::json {
namespace {

using simdjson::ondemand::json_type;

bool hasType(Value &value, json_type wanted)
{
    json_type type{};
    return value.type().get(type) == simdjson::SUCCESS && type == wanted;
}

std::string_view trimmed(std::string_view token)
{
    const auto last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

bool isNull(Value &value)
{
    return hasType(value, json_type::null);
}

bool isObject(Value &value)
{
    return hasType(value, json_type::object);
}

bool isArray(Value &value)
{
    return hasType(value, json_type::array);
}

bool isString(Value &value)
{
    return hasType(value, json_type::string);
}

std::optional<RawString> rawString(Value &value)
{
    const std::string_view token = trimmed(value.raw_json_token());
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return std::nullopt;
    return RawString(token.substr(1, token.size() - 2));
}

std::optional<bool> boolean(Value &value)
{
    bool result = false;
    if (value.get_bool().get(result) != simdjson::SUCCESS)
        return std::nullopt;
    return result;
}

std::optional<double> number(Value &value)
{
    double result = 0;
    if (value.get_double().get(result) != simdjson::SUCCESS)
        return std::nullopt;
    return result;
}

std::optional<std::int64_t> integer(Value &value)
{
    std::int64_t whole = 0;
    if (value.get_int64().get(whole) == simdjson::SUCCESS)
        return whole;
    const auto real = number(value);
    constexpr double limit = 9007199254740992.0;
    if (!real || std::floor(*real) != *real || std::abs(*real) > limit)
        return std::nullopt;
    return static_cast<std::int64_t>(*real);
}

std::optional<std::string_view> rawJson(Value &value)
{
    json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    std::string_view raw;
    if (type == json_type::object) {
        simdjson::ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS
            || object.raw_json().get(raw) != simdjson::SUCCESS)
            return std::nullopt;
        return trimmed(raw);
    }
    if (type == json_type::array) {
        simdjson::ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS
            || array.raw_json().get(raw) != simdjson::SUCCESS)
            return std::nullopt;
        return trimmed(raw);
    }
    return trimmed(value.raw_json_token());
}

std::string_view rawJson(simdjson::ondemand::object &object)
{
    std::string_view raw;
    if (object.raw_json().get(raw) != simdjson::SUCCESS)
        return {};
    // On-demand ends the slice at the next token.
    const auto last = raw.rfind('}');
    return raw.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isValid(std::string_view text)
{
    simdjson::dom::parser parser;
    return parser.parse(text.data(), text.size(), true).error() == simdjson::SUCCESS;
}

} // namespace ccproxy::json
