// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/request_export.h"
#include "ui/models/figures.h"
#include "ui/models/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace ccproxy::ui {
namespace {

using engine::ExchangeRecord;
using std::chrono::microseconds;

QString isoTime(std::chrono::system_clock::time_point time)
{
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toUTC().toString(Qt::ISODateWithMs);
}

double milliseconds(microseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

QString reached(microseconds time)
{
    return time.count() > 0 ? QString::number(milliseconds(time), 'f', 3) : QString();
}

/// Between quotes where it must be. What a table program would take for a formula becomes a text.
QByteArray cell(const QString &value)
{
    QByteArray out = value.toUtf8();
    if (!out.isEmpty() && QByteArrayView("=+-@\t\r").contains(out.front()))
        out.prepend('\'');
    if (out.contains(',') || out.contains('"') || out.contains('\n') || out.contains('\r'))
        out = '"' + out.replace("\"", "\"\"") + '"';
    return out;
}

using Record = const ExchangeRecord &;

/// Names are those of the JSON; new ones go to the end.
struct CsvColumn {
    const char *name;
    QString (*value)(Record record);
};
constexpr CsvColumn kColumns[] = {
    {"id", [](Record r) { return textOf(r.requestId); }},
    {"time", [](Record r) { return isoTime(r.receivedAt); }},
    {"asked", [](Record r) { return textOf(r.modelAsked); }},
    {"route", [](Record r) { return textOf(r.route); }},
    {"provider",
     [](Record r) { return r.attempts.empty() ? QString() : textOf(r.attempts.back().provider); }},
    {"model",
     [](Record r) { return r.attempts.empty() ? QString() : textOf(r.attempts.back().model); }},
    {"tries", [](Record r) { return QString::number(r.attempts.size()); }},
    {"status", [](Record r) { return QString::number(r.status); }},
    {"failed",
     [](Record r) { return r.hasFailed() ? QStringLiteral("true") : QStringLiteral("false"); }},
    {"cancelled",
     [](Record r) { return r.cancelled ? QStringLiteral("true") : QStringLiteral("false"); }},
    {"failure", [](Record r) { return textOf(r.failure); }},
    {"input", [](Record r) { return QString::number(r.usage.input); }},
    {"output", [](Record r) { return QString::number(r.usage.output); }},
    {"cache_read", [](Record r) { return QString::number(r.usage.cacheRead); }},
    {"cache_write", [](Record r) { return QString::number(r.usage.cacheWrite); }},
    // An unknown price is not a free one.
    {"cost",
     [](Record r) {
         return r.cost ? QString::number(static_cast<double>(*r.cost) / 1e6, 'f', 6) : QString();
     }},
    {"first_byte", [](Record r) { return reached(r.firstByte); }},
    {"first_content", [](Record r) { return reached(r.firstContent); }},
    {"total", [](Record r) { return QString::number(milliseconds(r.total), 'f', 3); }},
    {"session", [](Record r) { return textOf(r.session); }},
    {"project", [](Record r) { return textOf(r.project); }},
    {"class", [](Record r) { return textOf(r.requestClass); }},
};

QJsonArray pairs(const engine::HeaderList &headers)
{
    QJsonArray out;
    for (const auto &[name, value] : headers)
        out.append(QJsonObject{{QStringLiteral("name"), textOf(name)},
                               {QStringLiteral("value"), textOf(value)}});
    return out;
}

QString contentType(const engine::HeaderList &headers, const std::string &body)
{
    for (const auto &[name, value] : headers) {
        if (QString::compare(textOf(name), QLatin1String("content-type"), Qt::CaseInsensitive) == 0)
            return textOf(value);
    }
    return body.starts_with('{') ? QStringLiteral("application/json")
                                 : QStringLiteral("text/event-stream");
}

/// One request and its answer, as the archive's rules want them: members that are not known are -1.
struct Side {
    QString url;
    const engine::HeaderList &requestHeaders;
    std::string request;
    int status;
    const engine::HeaderList &responseHeaders;
    std::string response;
    microseconds begun;
    microseconds wait;
    microseconds took;
    QString comment;
};

QJsonObject requestOf(const Side &side)
{
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(side.url)).queryItems();
    for (const auto &[name, value] : items)
        query.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return {{QStringLiteral("method"), QStringLiteral("POST")},
            {QStringLiteral("url"), side.url},
            {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
            {QStringLiteral("cookies"), QJsonArray()},
            {QStringLiteral("headers"), pairs(side.requestHeaders)},
            {QStringLiteral("queryString"), query},
            {QStringLiteral("postData"),
             QJsonObject{{QStringLiteral("mimeType"), QStringLiteral("application/json")},
                         {QStringLiteral("text"), textOf(side.request)}}},
            {QStringLiteral("headersSize"), -1},
            {QStringLiteral("bodySize"), static_cast<qint64>(side.request.size())}};
}

QJsonObject responseOf(const Side &side)
{
    const auto size = static_cast<qint64>(side.response.size());
    return {
        {QStringLiteral("status"), side.status},
        {QStringLiteral("statusText"), QString()},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headers"), pairs(side.responseHeaders)},
        {QStringLiteral("content"),
         QJsonObject{{QStringLiteral("size"), size},
                     {QStringLiteral("mimeType"), contentType(side.responseHeaders, side.response)},
                     {QStringLiteral("text"), textOf(side.response)}}},
        {QStringLiteral("redirectURL"), QString()},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), size}};
}

QByteArray entryOf(const ExchangeRecord &record, const Side &side)
{
    const microseconds wait = std::min(side.wait, side.took);
    const QJsonObject timings{{QStringLiteral("send"), 0},
                              {QStringLiteral("wait"), milliseconds(wait)},
                              {QStringLiteral("receive"), milliseconds(side.took - wait)}};
    const QJsonObject entry{
        {QStringLiteral("startedDateTime"), isoTime(record.receivedAt + side.begun)},
        {QStringLiteral("time"), milliseconds(side.took)},
        {QStringLiteral("request"), requestOf(side)},
        {QStringLiteral("response"), responseOf(side)},
        {QStringLiteral("cache"), QJsonObject()},
        {QStringLiteral("timings"), timings},
        {QStringLiteral("comment"), side.comment}};
    return QJsonDocument(entry).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray csvHead()
{
    QByteArray line;
    for (const CsvColumn &column : kColumns)
        line += QByteArray(line.isEmpty() ? "" : ",") + column.name;
    return line + "\r\n";
}

QByteArray csvLine(const ExchangeRecord &record)
{
    QByteArray line;
    bool isFirst = true;
    for (const CsvColumn &column : kColumns) {
        if (!std::exchange(isFirst, false))
            line += ',';
        line += cell(column.value(record));
    }
    return line + "\r\n";
}

QByteArray harHead()
{
    return "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"CCProxy\",\"version\":"
           "\"" CCPROXY_VERSION "\"},\"entries\":[\n";
}

QByteArray harEntries(const engine::HistoryExchange &exchange, const QString &address)
{
    const ExchangeRecord &record = exchange.record;
    const engine::KeptBodies bodies = exchange.bodies.value_or(engine::KeptBodies());
    const QString base = address.isEmpty() ? QStringLiteral("http://127.0.0.1") : address;
    const engine::HeaderList none;
    const QString id = textOf(record.requestId);
    QByteArray out = entryOf(record,
                             {.url = base + textOf(record.path),
                              .requestHeaders = bodies.requestHeaders,
                              .request = bodies.request.text,
                              .status = record.status,
                              .responseHeaders = none,
                              .response = bodies.response.text,
                              .begun = microseconds(0),
                              .wait = record.firstByte,
                              .took = record.total,
                              .comment = id + QStringLiteral(", client to CCProxy")});
    for (std::size_t i = 0; i < std::min(bodies.attempts.size(), record.attempts.size()); ++i) {
        const engine::KeptAttempt &kept = bodies.attempts[i];
        const engine::AttemptRecord &attempt = record.attempts[i];
        if (kept.url.empty())
            continue; // the demo provider has no wire
        const bool isLast = i + 1 == record.attempts.size();
        out += ",\n"
            + entryOf(record,
                      {.url = textOf(kept.url),
                       .requestHeaders = kept.requestHeaders,
                       .request = kept.request.text,
                       .status = kept.status,
                       .responseHeaders = kept.responseHeaders,
                       .response = kept.response.text,
                       .begun = attempt.begun,
                       .wait = isLast ? std::max(record.firstByte - attempt.begun, microseconds(0))
                                      : attempt.took,
                       .took = attempt.took,
                       .comment = id + QStringLiteral(", CCProxy to provider, try %1").arg(i + 1)});
    }
    return out;
}

QByteArray fixtureOf(const QByteArray &recordJson, const engine::HistoryExchange &exchange)
{
    const auto bodyOf = [](const engine::KeptText &text) {
        return QJsonObject{{QStringLiteral("text"), textOf(text.text)},
                           {QStringLiteral("left_out"), static_cast<qint64>(text.leftOut)}};
    };
    const engine::KeptBodies bodies = exchange.bodies.value_or(engine::KeptBodies());
    QJsonArray tries;
    for (const engine::KeptAttempt &attempt : bodies.attempts) {
        tries.append(
            QJsonObject{{QStringLiteral("url"), textOf(attempt.url)},
                        {QStringLiteral("request_headers"), pairs(attempt.requestHeaders)},
                        {QStringLiteral("request"), bodyOf(attempt.request)},
                        {QStringLiteral("status"), attempt.status},
                        {QStringLiteral("response_headers"), pairs(attempt.responseHeaders)},
                        {QStringLiteral("response"), bodyOf(attempt.response)}});
    }
    const QJsonObject fixture{
        {QStringLiteral("record"), QJsonDocument::fromJson(recordJson).object()},
        {QStringLiteral("client"),
         QJsonObject{{QStringLiteral("path"), textOf(exchange.record.path)},
                     {QStringLiteral("request_headers"), pairs(bodies.requestHeaders)},
                     {QStringLiteral("request"), bodyOf(bodies.request)},
                     {QStringLiteral("status"), exchange.record.status},
                     {QStringLiteral("response"), bodyOf(bodies.response)}}},
        {QStringLiteral("tries"), tries}};
    return QJsonDocument(fixture).toJson();
}

QByteArray harTail()
{
    return "\n]}}\n";
}

} // namespace ccproxy::ui
