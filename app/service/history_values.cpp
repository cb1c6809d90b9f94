// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history_values.h"

#include "instance/wire.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace ccproxy::app {
namespace {

using engine::HistoryFilter;
using engine::UsageQuery;
using std::chrono::microseconds;
using std::chrono::milliseconds;
using std::chrono::system_clock;

QString timeText(system_clock::time_point time)
{
    const auto since = std::chrono::duration_cast<milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count()).toUTC().toString(Qt::ISODateWithMs);
}

/// With a microsecond's exactness.
QJsonValue millisecondsOf(microseconds time)
{
    constexpr double kPerMillisecond = 1000;
    return static_cast<double>(time.count()) / kPerMillisecond;
}

/// Zero means that it did not come to that.
QJsonValue reached(microseconds time)
{
    return time.count() > 0 ? millisecondsOf(time) : QJsonValue();
}

QJsonValue dollars(std::optional<usage::MicroDollars> cost)
{
    constexpr double kPerDollar = 1e6;
    return cost ? QJsonValue(static_cast<double>(*cost) / kPerDollar) : QJsonValue();
}

QJsonObject tokensOf(const messages::Usage &usage)
{
    return {{QStringLiteral("input"), static_cast<qint64>(usage.input)},
            {QStringLiteral("output"), static_cast<qint64>(usage.output)},
            {QStringLiteral("cache_read"), static_cast<qint64>(usage.cacheRead)},
            {QStringLiteral("cache_write"), static_cast<qint64>(usage.cacheWrite)}};
}

QJsonObject toJson(const engine::AttemptRecord &attempt)
{
    return {{QStringLiteral("provider"), wire::text(attempt.provider)},
            {QStringLiteral("model"), wire::text(attempt.model)},
            {QStringLiteral("key"), attempt.key},
            {QStringLiteral("status"), attempt.status},
            {QStringLiteral("failure"), wire::text(attempt.failure)},
            {QStringLiteral("begun"), millisecondsOf(attempt.begun)},
            {QStringLiteral("took"), millisecondsOf(attempt.took)}};
}

QJsonObject toJson(const engine::HeaderList &headers)
{
    QJsonObject out;
    for (const auto &[name, value] : headers) {
        const QString key = wire::text(name);
        const QString before = out.value(key).toString();
        out.insert(key,
                   before.isEmpty() ? wire::text(value)
                                    : QString(before + QStringLiteral(", ") + wire::text(value)));
    }
    return out;
}

QJsonObject side(const engine::HeaderList &headers, const engine::KeptText &body)
{
    return {{QStringLiteral("headers"), toJson(headers)},
            {QStringLiteral("body"), wire::text(body.text)},
            {QStringLiteral("left_out"), static_cast<qint64>(body.leftOut)}};
}

QJsonObject toJson(const engine::KeptBodies &bodies)
{
    QJsonArray attempts;
    for (const engine::KeptAttempt &attempt : bodies.attempts) {
        QJsonObject response = side(attempt.responseHeaders, attempt.response);
        response.insert(QStringLiteral("status"), attempt.status);
        attempts.append(
            QJsonObject{{QStringLiteral("url"), wire::text(attempt.url)},
                        {QStringLiteral("request"), side(attempt.requestHeaders, attempt.request)},
                        {QStringLiteral("response"), response}});
    }
    return {{QStringLiteral("request"), side(bodies.requestHeaders, bodies.request)},
            {QStringLiteral("response"), side({}, bodies.response)},
            {QStringLiteral("attempts"), attempts}};
}

// -- Questions

struct TextMember {
    const char *name;
    std::string HistoryFilter::*member;
};
constexpr TextMember kTexts[] = {
    {"provider", &HistoryFilter::provider}, {"model", &HistoryFilter::model},
    {"session", &HistoryFilter::session},   {"route", &HistoryFilter::route},
    {"project", &HistoryFilter::project},   {"text", &HistoryFilter::text},
};

void putTime(QJsonObject &out, const char *name, std::optional<system_clock::time_point> time)
{
    if (time)
        out.insert(QLatin1String(name), timeText(*time));
}

std::optional<system_clock::time_point> timeAt(const QJsonObject &object, const char *name)
{
    const QDateTime time =
        QDateTime::fromString(object.value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return system_clock::time_point(milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

QJsonObject toJson(const engine::ExchangeRecord &record)
{
    QJsonArray attempts;
    for (const engine::AttemptRecord &attempt : record.attempts)
        attempts.append(toJson(attempt));
    const engine::AttemptRecord last =
        record.attempts.empty() ? engine::AttemptRecord() : record.attempts.back();
    return {{QStringLiteral("id"), wire::text(record.requestId)},
            {QStringLiteral("time"), timeText(record.receivedAt)},
            {QStringLiteral("path"), wire::text(record.path)},
            {QStringLiteral("asked"), wire::text(record.modelAsked)},
            {QStringLiteral("provider"), wire::text(last.provider)},
            {QStringLiteral("model"), wire::text(last.model)},
            {QStringLiteral("route"), wire::text(record.route)},
            {QStringLiteral("reason"), wire::text(record.reason)},
            {QStringLiteral("class"), wire::text(record.requestClass)},
            {QStringLiteral("session"), wire::text(record.session)},
            {QStringLiteral("project"), wire::text(record.project)},
            {QStringLiteral("profile"), wire::text(record.profile)},
            {QStringLiteral("streamed"), record.streamed},
            {QStringLiteral("status"), record.status},
            {QStringLiteral("failed"), record.hasFailed()},
            {QStringLiteral("cancelled"), record.cancelled},
            {QStringLiteral("failure"), wire::text(record.failure)},
            {QStringLiteral("tokens"), tokensOf(record.usage)},
            {QStringLiteral("cost"), dollars(record.cost)},
            {QStringLiteral("routed"), millisecondsOf(record.routed)},
            {QStringLiteral("first_byte"), reached(record.firstByte)},
            {QStringLiteral("first_content"), reached(record.firstContent)},
            {QStringLiteral("total"), millisecondsOf(record.total)},
            {QStringLiteral("attempts"), attempts}};
}

QJsonObject toJson(const engine::HistoryExchange &exchange)
{
    QJsonObject out = toJson(exchange.record);
    out.insert(QStringLiteral("bodies"),
               exchange.bodies ? QJsonValue(toJson(*exchange.bodies)) : QJsonValue());
    return out;
}

QJsonObject toJson(const engine::UsageGroup &group)
{
    const usage::Tally &tally = group.tally;
    const auto average = [&tally](microseconds sum) {
        return tally.answers > 0 ? millisecondsOf(sum / tally.answers) : QJsonValue();
    };
    return {{QStringLiteral("name"), wire::text(group.name)},
            {QStringLiteral("requests"), static_cast<qint64>(tally.requests)},
            {QStringLiteral("errors"), static_cast<qint64>(tally.errors)},
            {QStringLiteral("tokens"), tokensOf(tally.tokens)},
            {QStringLiteral("cost"), dollars(tally.cost)},
            {QStringLiteral("unpriced"), static_cast<qint64>(tally.unpriced)},
            {QStringLiteral("first_content"), average(tally.firstContent)},
            {QStringLiteral("total"), average(tally.total)}};
}

QJsonObject toJson(const HistoryFilter &filter)
{
    QJsonObject out{{QStringLiteral("errors"), filter.errors},
                    {QStringLiteral("limit"), filter.limit}};
    for (const TextMember &text : kTexts) {
        if (!(filter.*text.member).empty())
            out.insert(QLatin1String(text.name), wire::text(filter.*text.member));
    }
    putTime(out, "since", filter.since);
    putTime(out, "until", filter.until);
    return out;
}

HistoryFilter filterFrom(const QJsonObject &object)
{
    HistoryFilter filter;
    filter.errors = object.value(QLatin1String("errors")).toBool();
    filter.limit = object.value(QLatin1String("limit")).toInt(filter.limit);
    for (const TextMember &text : kTexts)
        filter.*text.member = wire::utf8(object.value(QLatin1String(text.name)));
    filter.since = timeAt(object, "since");
    filter.until = timeAt(object, "until");
    return filter;
}

QJsonObject toJson(const UsageQuery &query)
{
    const std::string by(usage::toString(query.by));
    QJsonObject out{{QStringLiteral("by"), wire::text(by)}};
    putTime(out, "since", query.since);
    putTime(out, "until", query.until);
    return out;
}

UsageQuery usageQueryFrom(const QJsonObject &object)
{
    return {
        .by = usage::byFrom(wire::utf8(object.value(QLatin1String("by")))).value_or(usage::By::Day),
        .since = timeAt(object, "since"),
        .until = timeAt(object, "until")};
}

QJsonObject answerOf(const std::vector<engine::ExchangeRecord> &newestFirst)
{
    QJsonArray exchanges;
    for (auto record = newestFirst.rbegin(); record != newestFirst.rend(); ++record)
        exchanges.append(toJson(*record));
    return {{QStringLiteral("exchanges"), exchanges}};
}

QJsonObject answerOf(const std::optional<engine::HistoryExchange> &exchange)
{
    if (!exchange)
        return {};
    return {{QStringLiteral("exchange"), toJson(*exchange)}};
}

QJsonObject answerOf(usage::By by, const std::vector<engine::UsageGroup> &groups)
{
    QJsonArray list;
    for (const engine::UsageGroup &group : groups)
        list.append(toJson(group));
    return {{QStringLiteral("by"), wire::text(std::string(usage::toString(by)))},
            {QStringLiteral("groups"), list}};
}

} // namespace ccproxy::app
