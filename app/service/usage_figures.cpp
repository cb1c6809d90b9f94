// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/usage_figures.h"

#include "instance/wire.h"

#include <QJsonArray>

namespace ccproxy::app {

qint64 numberAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

qint64 tokensAt(const QJsonObject &group, const char *kind)
{
    return numberAt(group.value(QLatin1String("tokens")).toObject(), kind);
}

namespace {

/// A field of CSV (RFC 4180).
std::string field(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

} // namespace

std::string usageCsv(const QJsonObject &answer)
{
    std::string out = wire::utf8(answer.value(QLatin1String("by")))
        + ",requests,errors,input_tokens,cache_read_tokens,cache_write_tokens,output_tokens,"
          "cost_usd,unpriced,first_content_ms,total_ms\r\n";
    const auto decimal = [](const QJsonValue &value, int decimals) {
        return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals).toStdString()
                                : std::string();
    };
    const QJsonArray groups = answer.value(QLatin1String("groups")).toArray();
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        out += field(wire::utf8(group.value(QLatin1String("name"))));
        for (const char *key : {"requests", "errors"})
            out += "," + std::to_string(numberAt(group, key));
        for (const char *kind : kTokenKinds)
            out += "," + std::to_string(tokensAt(group, kind));
        constexpr int kMicros = 6;
        out += "," + decimal(group.value(QLatin1String("cost")), kMicros);
        out += "," + std::to_string(numberAt(group, "unpriced"));
        for (const char *key : {"first_content", "total"})
            out += "," + decimal(group.value(QLatin1String(key)), 1);
        out += "\r\n";
    }
    return out;
}

} // namespace ccproxy::app
