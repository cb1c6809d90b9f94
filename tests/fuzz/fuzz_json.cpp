// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/json/writer.h"
#include "core/messages/argument_stream.h"
#include "fuzz/finding.h"

#include <cstdint>
#include <string>

namespace {

using namespace ccproxy;

/// Walks all of a value and carries it over piece by piece.
void carry(json::Writer &out, json::Value value)
{
    if (json::isObject(value)) {
        out.beginObject();
        json::eachField(value, [&out](std::string_view key, json::Value field) {
            out.key(json::RawString(key));
            carry(out, field);
        });
        out.endObject();
    } else if (json::isArray(value)) {
        out.beginArray();
        json::eachElement(value, [&out](json::Value item) { carry(out, item); });
        out.endArray();
    } else if (const auto text = json::rawString(value)) {
        out.string(*text);
        std::string escaped;
        json::appendEscaped(escaped, text->decoded());
        if (json::RawString(escaped).decoded() != text->decoded())
            fuzz::finding(QStringLiteral("a text is another one after it was escaped"));
    } else {
        static_cast<void>(json::number(value));
        static_cast<void>(json::boolean(value));
        out.raw(json::rawJson(value).value_or("null"));
    }
}

/// Arguments become one object, whatever they are, when nothing cut them.
void arguments(std::string_view text, std::size_t piece)
{
    messages::ArgumentStream stream;
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        std::string escaped;
        json::appendEscaped(escaped, text.substr(at, piece));
        out += stream.feed(json::RawString(escaped)).decoded();
    }
    const bool complete = stream.isComplete();
    out += stream.finish(false).decoded();
    if (complete && json::isValid(text) && !json::isValid(out))
        fuzz::finding(QStringLiteral("good arguments became bad ones"));
}

} // namespace

/// A valid document is valid after it went through the reader and the writer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    std::string text(data + 1, data + size);
    arguments(text, size);
    text.append(json::kPadding, ' ');
    const std::string_view document = std::string_view(text).substr(0, size - 1);
    json::Parser parser;
    std::string out;
    json::Writer writer(out);
    parser.document(document, [&writer](json::Value value) { carry(writer, value); });
    if (json::isValid(document) && !out.empty() && !json::isValid(out))
        fuzz::finding(QStringLiteral("a valid document became an invalid one"));
    return 0;
}
