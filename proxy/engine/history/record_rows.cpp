// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/record_rows.h"

#include "core/json/reader.h"
#include "core/json/writer.h"
#include "engine/history/database.h"

#include <QSqlQuery>

namespace ccproxy::engine {
namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::system_clock;

/// Its bytes, which are not copied; SqlDialect::textValue() makes a value of them.
QVariant textValue(const std::string &text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

std::string textFrom(const QVariant &value)
{
    return value.toString().toStdString();
}

qint64 microsSince1970(system_clock::time_point time)
{
    return duration_cast<microseconds>(time.time_since_epoch()).count();
}

std::string attemptsJson(const std::vector<AttemptRecord> &attempts)
{
    std::string out;
    json::Writer writer(out);
    writer.beginArray();
    for (const AttemptRecord &attempt : attempts) {
        writer.beginObject();
        writer.key("provider").string(attempt.provider);
        writer.key("model").string(attempt.model);
        writer.key("key").number(attempt.key);
        writer.key("status").number(attempt.status);
        writer.key("failure").string(attempt.failure);
        writer.key("begun").number(attempt.begun.count());
        writer.key("took").number(attempt.took.count());
        writer.endObject();
    }
    writer.endArray();
    return out;
}

AttemptRecord attemptFrom(json::Value value)
{
    AttemptRecord attempt;
    (void)json::eachField(value, [&attempt](std::string_view key, json::Value field) {
        const auto text = [&field](std::string &to) {
            if (const auto raw = json::rawString(field))
                to = raw->decoded();
        };
        const auto number = [&field] { return json::integer(field).value_or(0); };
        if (key == "provider")
            text(attempt.provider);
        else if (key == "model")
            text(attempt.model);
        else if (key == "failure")
            text(attempt.failure);
        else if (key == "key")
            attempt.key = static_cast<int>(number());
        else if (key == "status")
            attempt.status = static_cast<int>(number());
        else if (key == "begun")
            attempt.begun = microseconds(number());
        else if (key == "took")
            attempt.took = microseconds(number());
    });
    return attempt;
}

std::vector<AttemptRecord> attemptsFrom(const QVariant &value)
{
    std::string text = textFrom(value);
    const std::size_t size = text.size();
    text.append(json::kPadding, ' ');
    std::vector<AttemptRecord> attempts;
    json::Parser parser;
    (void)parser.document(std::string_view(text).substr(0, size), [&](json::Value list) {
        (void)json::eachElement(list,
                                [&](json::Value item) { attempts.push_back(attemptFrom(item)); });
    });
    return attempts;
}

struct Column {
    const char *name;
    const char *type;
    /// A text as a QByteArray.
    QVariant (*get)(const ExchangeRecord &record);
    /// Null for what only queries look at.
    void (*set)(ExchangeRecord &record, const QVariant &value);
};

template <std::string ExchangeRecord::*member>
constexpr Column text(const char *name)
{
    return {
        name, "TEXT NOT NULL",
        [](const ExchangeRecord &record) { return textValue(record.*member); },
        [](ExchangeRecord &record, const QVariant &value) { record.*member = textFrom(value); }};
}

template <microseconds ExchangeRecord::*member>
constexpr Column time(const char *name)
{
    return {name, "BIGINT NOT NULL",
            [](const ExchangeRecord &record) {
                return QVariant(static_cast<qint64>((record.*member).count()));
            },
            [](ExchangeRecord &record, const QVariant &value) {
                record.*member = microseconds(value.toLongLong());
            }};
}

template <std::int64_t messages::Usage::*member>
constexpr Column tokens(const char *name)
{
    return {name, "BIGINT NOT NULL",
            [](const ExchangeRecord &record) {
                return QVariant(static_cast<qint64>(record.usage.*member));
            },
            [](ExchangeRecord &record, const QVariant &value) {
                record.usage.*member = value.toLongLong();
            }};
}

template <bool ExchangeRecord::*member>
constexpr Column flag(const char *name)
{
    return {
        name, "SMALLINT NOT NULL",
        [](const ExchangeRecord &record) { return QVariant(record.*member ? 1 : 0); },
        [](ExchangeRecord &record, const QVariant &value) { record.*member = value.toInt() != 0; }};
}

/// The last try's, which the client's answer is of.
template <std::string AttemptRecord::*member>
constexpr Column ofLastAttempt(const char *name)
{
    return {name, "TEXT NOT NULL",
            [](const ExchangeRecord &record) {
                return record.attempts.empty() ? QVariant(QByteArrayLiteral(""))
                                               : textValue(record.attempts.back().*member);
            },
            nullptr};
}

using R = ExchangeRecord;
using U = messages::Usage;

// Only ever added to, at the end and by a migration.
constexpr Column kColumns[] = {
    text<&R::requestId>("request_id"),
    {"received_at", "BIGINT NOT NULL",
     [](const R &record) { return QVariant(microsSince1970(record.receivedAt)); },
     [](R &record, const QVariant &value) {
         record.receivedAt = system_clock::time_point(
             duration_cast<system_clock::duration>(microseconds(value.toLongLong())));
     }},
    {"day", "INTEGER NOT NULL", [](const R &record) { return QVariant(dayOf(record.receivedAt)); },
     nullptr},
    {"failed", "SMALLINT NOT NULL",
     [](const R &record) { return QVariant(record.hasFailed() ? 1 : 0); }, nullptr},
    flag<&R::cancelled>("cancelled"),
    flag<&R::streamed>("streamed"),
    {"status", "INTEGER NOT NULL", [](const R &record) { return QVariant(record.status); },
     [](R &record, const QVariant &value) { record.status = value.toInt(); }},
    ofLastAttempt<&AttemptRecord::provider>("provider"),
    ofLastAttempt<&AttemptRecord::model>("model"),
    tokens<&U::input>("input"),
    tokens<&U::output>("output"),
    tokens<&U::cacheRead>("cache_read"),
    tokens<&U::cacheWrite>("cache_write"),
    tokens<&U::webSearches>("searches"),
    {"cost", "BIGINT",
     [](const R &record) {
         return record.cost ? QVariant(static_cast<qint64>(*record.cost)) : QVariant();
     },
     [](R &record, const QVariant &value) {
         record.cost.reset();
         if (!value.isNull())
             record.cost = value.toLongLong();
     }},
    time<&R::routed>("routed"),
    time<&R::firstByte>("first_byte"),
    time<&R::firstContent>("first_content"),
    time<&R::total>("total"),
    text<&R::session>("session"),
    text<&R::project>("project"),
    text<&R::profile>("profile"),
    text<&R::requestClass>("class"),
    text<&R::modelAsked>("model_asked"),
    text<&R::route>("route"),
    text<&R::reason>("reason"),
    text<&R::path>("path"),
    text<&R::failure>("failure"),
    {"attempts", "TEXT NOT NULL",
     [](const R &record) {
         return QVariant(QByteArray::fromStdString(attemptsJson(record.attempts)));
     },
     [](R &record, const QVariant &value) { record.attempts = attemptsFrom(value); }},
};

/// Each column's text, parted by commas.
template <typename Text>
QString listed(Text &&textOf)
{
    QString out;
    for (const Column &column : kColumns) {
        if (!out.isEmpty())
            out += QLatin1String(", ");
        out += textOf(column);
    }
    return out;
}

} // namespace

QString columnDefinitions()
{
    return listed([](const Column &column) {
        return QString(QLatin1String(column.name) + QLatin1Char(' ') + QLatin1String(column.type));
    });
}

QString columnNames(const QString &prefix)
{
    return listed(
        [&prefix](const Column &column) { return QString(prefix + QLatin1String(column.name)); });
}

QString columnPlaceholders(const SqlDialect &dialect)
{
    return listed([&dialect](const Column &column) {
        const QString place = QLatin1Char(':') + QLatin1String(column.name);
        return std::string_view(column.type).starts_with("TEXT") ? dialect.textPlace.arg(place)
                                                                 : place;
    });
}

void bindRecord(QSqlQuery &query, const ExchangeRecord &record, const SqlDialect &dialect)
{
    // By name: Qt makes a name of each number, which takes longer than all the rest.
    static const std::vector<QString> kPlaces = [] {
        std::vector<QString> places;
        for (const Column &column : kColumns)
            places.push_back(QLatin1Char(':') + QLatin1String(column.name));
        return places;
    }();
    auto place = kPlaces.begin();
    for (const Column &column : kColumns) {
        const QVariant value = column.get(record);
        const bool isText = value.userType() == QMetaType::QByteArray;
        query.bindValue(*place++, isText ? dialect.textValue(value.toByteArray()) : value);
    }
}

ExchangeRecord recordFrom(const QSqlQuery &query, int first)
{
    ExchangeRecord record;
    for (const Column &column : kColumns) {
        if (column.set != nullptr)
            column.set(record, query.value(first));
        ++first;
    }
    return record;
}

} // namespace ccproxy::engine
