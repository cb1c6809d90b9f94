// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/logs_exchange.h"

#include "commandline/columns.h"
#include "core/curl.h"
#include "core/usage/cost.h"
#include "engine/history/search_words.h"
#include "instance/wire.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace ccproxy::app {
namespace {

std::string textAt(const QJsonObject &object, const char *key)
{
    return wire::utf8(object.value(QLatin1String(key)));
}

QJsonObject objectAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

std::string oneDecimal(double value)
{
    return QString::number(value, 'f', 1).toStdString();
}

std::string grouped(qint64 number)
{
    std::string out = std::to_string(number);
    for (std::size_t at = out.size(); at > 3; at -= 3)
        out.insert(at - 3, 1, ',');
    return out;
}

/// A body as far as a terminal is for it.
std::string bodyText(const QJsonObject &side)
{
    constexpr std::size_t kMost = 4000;
    const std::string body = textAt(side, "body");
    const qint64 leftOut = side.value(QLatin1String("left_out")).toInteger();
    if (body.empty())
        return leftOut > 0 ? "  (" + grouped(leftOut) + " bytes, which were not kept)\n"
                           : "  (empty)\n";
    std::string shown = body.substr(0, kMost);
    while (!shown.empty() && (static_cast<unsigned char>(shown.back()) & 0xC0U) == 0x80U)
        shown.pop_back(); // no half of a character
    std::string out = shown;
    if (!out.ends_with('\n'))
        out += '\n';
    if (body.size() > kMost)
        out += "  … " + grouped(static_cast<qint64>(body.size() - shown.size()))
            + " bytes more: --json has them all\n";
    if (leftOut > 0)
        out += "  (" + grouped(leftOut) + " bytes of it were not kept)\n";
    return out;
}

std::string sideText(const std::string &title, const QJsonObject &side)
{
    std::string out = "\n" + title + "\n";
    const QJsonObject headers = objectAt(side, "headers");
    for (auto header = headers.begin(); header != headers.end(); ++header)
        out += "  " + header.key().toStdString() + ": " + wire::utf8(header.value()) + "\n";
    return out + (headers.isEmpty() ? "" : "\n") + bodyText(side);
}

std::string timeline(const QJsonObject &exchange)
{
    std::vector<std::vector<std::string>> rows;
    const auto at = [&](const QJsonValue &when, const std::string &what) {
        if (!when.isNull() && !when.isUndefined())
            rows.push_back({durationOf(when), what});
    };
    at(exchange.value(QLatin1String("routed")), "routed");
    const QJsonArray attempts = exchange.value(QLatin1String("attempts")).toArray();
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const QJsonObject attempt = attempts[i].toObject();
        const int key = attempt.value(QLatin1String("key")).toInt();
        const int status = attempt.value(QLatin1String("status")).toInt();
        const std::string failure = textAt(attempt, "failure");
        std::string what = "try " + std::to_string(i + 1) + ": " + textAt(attempt, "provider") + ","
            + textAt(attempt, "model");
        if (key > 0)
            what += ", key " + std::to_string(key);
        what += status > 0 ? ": " + std::to_string(status) : ": no answer";
        what += " after " + durationOf(attempt.value(QLatin1String("took")));
        if (!failure.empty())
            what += ", " + failure;
        at(attempt.value(QLatin1String("begun")), what);
    }
    at(exchange.value(QLatin1String("first_byte")), "first byte");
    at(exchange.value(QLatin1String("first_content")), "first content");
    at(exchange.value(QLatin1String("total")),
       exchange.value(QLatin1String("cancelled")).toBool() ? "the client left" : "end");
    return aligned(rows);
}

std::string contentText(const QJsonArray &content)
{
    std::string out;
    for (const QJsonValue &value : content) {
        const QJsonObject block = value.toObject();
        const QString type = block.value(QLatin1String("type")).toString();
        if (type == QLatin1String("text"))
            out += textAt(block, "text");
        else if (type == QLatin1String("thinking"))
            out += textAt(block, "thinking");
        else if (type == QLatin1String("tool_use"))
            out += textAt(block, "name") + " "
                + QJsonDocument(objectAt(block, "input"))
                      .toJson(QJsonDocument::Compact)
                      .toStdString();
        else
            continue;
        out += "\n";
    }
    return out;
}

} // namespace

std::string shortId(const QJsonObject &exchange)
{
    constexpr std::size_t kShown = 8;
    std::string id = textAt(exchange, "id");
    if (id.starts_with("req_"))
        id.erase(0, 4);
    return id.substr(0, kShown);
}

std::string durationOf(const QJsonValue &milliseconds)
{
    if (!milliseconds.isDouble())
        return "-";
    constexpr double kSecond = 1000;
    constexpr double kMinute = 60 * kSecond;
    const double time = milliseconds.toDouble();
    if (time < 10)
        return oneDecimal(time) + " ms";
    if (time < kSecond)
        return std::to_string(std::lround(time)) + " ms";
    if (time < kMinute)
        return oneDecimal(time / kSecond) + " s";
    return std::to_string(std::lround(time / kMinute)) + " min";
}

std::string tokensText(qint64 count)
{
    constexpr double kThousand = 1e3;
    constexpr double kMillion = 1e6;
    const auto number = static_cast<double>(count);
    if (number < 10 * kThousand)
        return std::to_string(count);
    if (number < kMillion)
        return oneDecimal(number / kThousand) + "k";
    return oneDecimal(number / kMillion) + "M";
}

qint64 tokensIn(const QJsonObject &exchange)
{
    const QJsonObject tokens = objectAt(exchange, "tokens");
    qint64 sum = 0;
    for (const char *kind : {"input", "cache_read", "cache_write"})
        sum += tokens.value(QLatin1String(kind)).toInteger();
    return sum;
}

std::string costOf(const QJsonValue &dollars)
{
    return dollars.isDouble() ? usage::moneyText(usage::fromDollars(dollars.toDouble()))
                              : "unknown";
}

std::string targetOf(const QJsonObject &exchange)
{
    const std::string provider = textAt(exchange, "provider");
    return provider.empty() ? "-" : provider + "," + textAt(exchange, "model");
}

std::string timeOf(const QJsonObject &exchange, bool withDay)
{
    const QDateTime time =
        QDateTime::fromString(exchange.value(QLatin1String("time")).toString(), Qt::ISODateWithMs);
    return time.toLocalTime()
        .toString(withDay ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("HH:mm:ss"))
        .toStdString();
}

std::string statusOf(const QJsonObject &exchange)
{
    if (exchange.value(QLatin1String("cancelled")).toBool())
        return "left";
    const int status = exchange.value(QLatin1String("status")).toInt();
    // Broken off after its status was sent.
    const bool isFailed = exchange.value(QLatin1String("failed")).toBool();
    constexpr int kFirstError = 400;
    return std::to_string(status) + (isFailed && status < kFirstError ? " broken off" : "");
}

std::string exchangeForPeople(const QJsonObject &exchange)
{
    const QJsonObject tokens = objectAt(exchange, "tokens");
    const auto count = [&tokens](const char *kind) {
        return grouped(tokens.value(QLatin1String(kind)).toInteger());
    };
    std::vector<std::vector<std::string>> rows;
    const auto row = [&rows](const char *name, const std::string &value) {
        if (!value.empty())
            rows.push_back({name, value});
    };
    row("request", textAt(exchange, "id"));
    row("time", timeOf(exchange, true));
    row("asked for", textAt(exchange, "asked"));
    row("answered by", targetOf(exchange));
    row("route", textAt(exchange, "route"));
    row("because", textAt(exchange, "reason"));
    row("status", statusOf(exchange));
    row("failure", textAt(exchange, "failure"));
    row("tokens",
        count("input") + " in, " + count("cache_read") + " from a cache, " + count("cache_write")
            + " to a cache, " + count("output") + " out");
    row("cost", costOf(exchange.value(QLatin1String("cost"))));
    if (const std::string kind = textAt(exchange, "class"); kind != "unknown")
        row("class", kind);
    row("session", textAt(exchange, "session"));
    row("project", textAt(exchange, "project"));
    row("profile", textAt(exchange, "profile"));
    std::string out = aligned(rows) + "\nTimeline\n" + timeline(exchange);

    const QJsonObject bodies = objectAt(exchange, "bodies");
    if (bodies.isEmpty())
        return out
            + "\nIts bodies were not kept. `ccproxy config set history.bodies all` keeps those to "
              "come.\n";
    out += sideText("Client to CCProxy", objectAt(bodies, "request"));
    const QJsonArray attempts = bodies.value(QLatin1String("attempts")).toArray();
    for (qsizetype i = 0; i < attempts.size(); ++i) {
        const QJsonObject attempt = attempts[i].toObject();
        const std::string number =
            attempts.size() > 1 ? " (try " + std::to_string(i + 1) + ")" : "";
        if (textAt(attempt, "url").empty())
            continue; // the demo provider has no wire
        out += sideText("CCProxy to provider" + number + ": POST " + textAt(attempt, "url"),
                        objectAt(attempt, "request"));
        const QJsonObject response = objectAt(attempt, "response");
        const int status = response.value(QLatin1String("status")).toInt();
        if (status == 0)
            out += "\nProvider to CCProxy" + number + ": no answer\n";
        else
            out +=
                sideText("Provider to CCProxy" + number + ": " + std::to_string(status), response);
    }
    return out + sideText("CCProxy to client", objectAt(bodies, "response"));
}

Expected<std::string> curlCommand(const QJsonObject &exchange)
{
    const QJsonArray attempts =
        objectAt(exchange, "bodies").value(QLatin1String("attempts")).toArray();
    const QJsonObject attempt = attempts.isEmpty() ? QJsonObject() : attempts.last().toObject();
    const QJsonObject request = objectAt(attempt, "request");
    const std::string url = textAt(attempt, "url");
    if (!attempts.isEmpty() && url.empty()) {
        Failure failure;
        failure.message = targetOf(exchange) + " answers without a request over the network";
        failure.remedy = "Only those to other providers are curl's business.";
        return Unexpected(std::move(failure));
    }
    if (url.empty() || request.value(QLatin1String("left_out")).toInteger() > 0) {
        Failure failure;
        failure.message = "No request to a provider is kept of " + shortId(exchange);
        failure.remedy = "`ccproxy config set history.bodies all` keeps what is to come.";
        return Unexpected(std::move(failure));
    }
    std::vector<std::pair<std::string, std::string>> headers;
    const QJsonObject told = objectAt(request, "headers");
    for (auto header = told.begin(); header != told.end(); ++header)
        headers.emplace_back(header.key().toStdString(), wire::utf8(header.value()));
    return ccproxy::curlCommand(url, headers, textAt(request, "body"));
}

std::string answerForPeople(const std::string &body)
{
    const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(body)).object();
    const QJsonValue content = message.value(QLatin1String("content"));
    if (content.isArray())
        return contentText(content.toArray());
    std::string text = engine::answerText(body);
    if (!text.empty() && !text.ends_with('\n'))
        text += '\n';
    return text;
}

} // namespace ccproxy::app
