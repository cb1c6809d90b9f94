// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Reading JSON on the wire path: thin helpers over simdjson's on-demand interface. A document is
/// read once and forward; what is carried over unchanged is taken as a raw slice, so numbers, key
/// order and escapes survive. Nothing here throws. None of it is safe to share between threads.
namespace ccproxy::json {

using Value = simdjson::ondemand::value;

/// Readable bytes that simdjson wants behind a document.
inline constexpr std::size_t kPadding = simdjson::SIMDJSON_PADDING;

/// A reusable parser; one for each thread is enough, since a document is done with before the next
/// one begins.
class Parser {
public:
    /// Reads `text`, behind which at least kPadding bytes must be readable (any content). The
    /// callback gets the top-level object's fields in their order; returns false when the text is
    /// no JSON object or is broken (anywhere: the whole structure is walked).
    template <typename OnField>
    bool object(std::string_view text, OnField &&onField);

    /// As object(), of a text without readable bytes behind it: it is copied first.
    template <typename OnField>
    bool objectOfCopy(std::string_view text, OnField &&onField);

    /// Opens a document of any kind; `use(Value)` gets the top-level object or array.
    template <typename Use>
    bool document(std::string_view text, Use &&use);

private:
    simdjson::ondemand::parser m_parser;
    std::string m_copy;
};

/// Calls onField(key, value) for each field of an object; false when `value` is no object or its
/// JSON is broken. A key is given as it stands, with its escapes.
template <typename OnField>
bool eachField(Value value, OnField &&onField);

/// Calls onElement(value) for each element of an array; false when it is none or broken.
template <typename OnElement>
bool eachElement(Value value, OnElement &&onElement);

bool isNull(Value &value);
bool isObject(Value &value);
bool isArray(Value &value);
bool isString(Value &value);
std::optional<RawString> rawString(Value &value);
std::optional<bool> boolean(Value &value);
std::optional<double> number(Value &value);
/// A whole number; a number such as 3.0 counts, 3.5 does not.
std::optional<std::int64_t> integer(Value &value);
/// The value as it stands in the document, whatever its kind. Its structure is walked.
std::optional<std::string_view> rawJson(Value &value);

/// An object as it stands in the document, also after its fields were read.
std::string_view rawJson(simdjson::ondemand::object &object);

/// Whether `text` is one complete JSON value, every token of it valid.
bool isValid(std::string_view text);

// ---------------------------------------------------------------------------------------------

template <typename OnField>
bool eachField(simdjson::ondemand::object object, OnField &&onField)
{
    for (auto field : object) {
        simdjson::ondemand::field entry;
        if (std::move(field).get(entry) != simdjson::SUCCESS)
            return false;
        // The raw key ends at the quote that precedes the colon; on-demand hands it out open-ended.
        const char *begin = entry.key().raw();
        const char *end = begin;
        while (*end != '"')
            end += *end == '\\' ? 2 : 1;
        onField(std::string_view(begin, static_cast<std::size_t>(end - begin)), entry.value());
    }
    return true;
}

template <typename OnField>
bool eachField(Value value, OnField &&onField)
{
    simdjson::ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    return eachField(object, onField);
}

template <typename OnElement>
bool eachElement(Value value, OnElement &&onElement)
{
    simdjson::ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto element : array) {
        Value item;
        if (std::move(element).get(item) != simdjson::SUCCESS)
            return false;
        onElement(item);
    }
    return true;
}

template <typename OnField>
bool Parser::object(std::string_view text, OnField &&onField)
{
    simdjson::ondemand::document document;
    if (m_parser.iterate(text.data(), text.size(), text.size() + kPadding).get(document)
        != simdjson::SUCCESS)
        return false;
    simdjson::ondemand::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS || !eachField(object, onField))
        return false;
    // Nothing may follow; the location behind the last token is out of bounds.
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

template <typename OnField>
bool Parser::objectOfCopy(std::string_view text, OnField &&onField)
{
    m_copy.assign(text);
    m_copy.append(kPadding, ' ');
    return object(std::string_view(m_copy).substr(0, text.size()), onField);
}

template <typename Use>
bool Parser::document(std::string_view text, Use &&use)
{
    simdjson::ondemand::document document;
    if (m_parser.iterate(text.data(), text.size(), text.size() + kPadding).get(document)
        != simdjson::SUCCESS)
        return false;
    Value value;
    if (document.get_value().get(value) != simdjson::SUCCESS)
        return false;
    use(value);
    return true;
}

} // namespace ccproxy::json
