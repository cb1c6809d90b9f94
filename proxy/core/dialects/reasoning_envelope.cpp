// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/reasoning_envelope.h"

#include "core/dialects/dialect.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <QByteArray>

namespace ccproxy::dialects {
namespace {

constexpr std::string_view kPrefix = "ccpx1.";

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
    | QByteArray::AbortOnBase64DecodingErrors;

} // namespace

std::string_view reasoningFamily(const Target &target)
{
    return target.traits.empty() ? target.provider : target.traits;
}

std::string pack(const ReasoningEnvelope &envelope)
{
    std::string text;
    json::Writer w(text);
    w.beginObject().key("p").string(envelope.provider).key("m").string(envelope.model);
    w.key("k").string(envelope.kind).key("d").string(envelope.data).endObject();
    const auto size = static_cast<qsizetype>(text.size());
    return std::string(kPrefix)
        + QByteArray::fromRawData(text.data(), size).toBase64(kBase64).toStdString();
}

bool isReasoningEnvelope(std::string_view signature)
{
    return signature.starts_with(kPrefix);
}

std::optional<ReasoningEnvelope> unpack(std::string_view signature)
{
    if (!isReasoningEnvelope(signature))
        return std::nullopt;
    const std::string_view packed = signature.substr(kPrefix.size());
    const auto size = static_cast<qsizetype>(packed.size());
    const auto text =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(packed.data(), size), kBase64);
    if (!text)
        return std::nullopt;

    ReasoningEnvelope envelope;
    json::Parser parser;
    const bool good = parser.objectOfCopy(
        std::string_view((*text).constData(), static_cast<std::size_t>((*text).size())),
        [&envelope](std::string_view key, json::Value value) {
            const std::string field = json::rawString(value).value_or(json::RawString()).decoded();
            if (key == "p")
                envelope.provider = field;
            else if (key == "m")
                envelope.model = field;
            else if (key == "k")
                envelope.kind = field;
            else if (key == "d")
                envelope.data = field;
        });
    if (!good || envelope.kind.empty())
        return std::nullopt;
    return envelope;
}

} // namespace ccproxy::dialects
