// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_columns.h"

#include "ui/models/figures.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ccproxy::ui {
namespace {

using engine::ExchangeRecord;
using std::chrono::microseconds;

struct RequestColumns {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::RequestColumns)
};

/// Nothing is written where there is nothing to tell yet.
QString figure(std::int64_t count)
{
    return count > 0 ? tokensText(count) : QString();
}

QString reached(microseconds time)
{
    return time.count() > 0 ? durationText(time) : QString();
}

double number(microseconds time)
{
    return static_cast<double>(time.count());
}

QString costIfEnded(const ExchangeRecord &record)
{
    if (!record.ended || (record.usage == messages::Usage() && record.cost == 0))
        return {};
    return costText(record.cost);
}

/// With the status of a failure, which tells most of it.
QString state(const ExchangeRecord &record)
{
    const RequestState at = stateOf(record);
    const QString text = stateText(at);
    return at == RequestState::Failed && record.status > 0
        ? RequestColumns::tr("%1 (%2)").arg(text).arg(record.status)
        : text;
}

QString speed(const ExchangeRecord &record)
{
    const auto rate = tokensPerSecond(record);
    return rate ? RequestColumns::tr("%1/s").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0))
                : QString();
}

using Record = const ExchangeRecord &;

constexpr std::array<RequestColumn, RequestColumn::Count> kColumns{{
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "State"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "What the request is at, or how it ended"),
     true, false, "Failed (529)", state, [](Record r) { return static_cast<double>(stateOf(r)); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Time"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "When it arrived"), true, false,
     "00/00/00 00:00:00", [](Record r) { return momentText(r.receivedAt); },
     [](Record r) { return static_cast<double>(r.receivedAt.time_since_epoch().count()); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Asked for"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "The model that the client asked for"), true,
     false, "claude-sonnet-4-5",
     [](Record r) { return textOf(r.modelAsked.empty() ? r.path : r.modelAsked); }, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Route"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "The route that was taken"), true, false,
     "longContext", [](Record r) { return textOf(r.route); }, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Answered by"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Provider and model that were asked last"),
     true, false, "deepseek,deepseek-chat-v3", targetText, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "In"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Tokens of the request, cached or not"), true,
     true, "999.9k", [](Record r) { return figure(tokensIn(r)); },
     [](Record r) { return static_cast<double>(tokensIn(r)); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Out"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Tokens of the answer"), true, true, "99.9k",
     [](Record r) { return figure(r.usage.output); },
     [](Record r) { return static_cast<double>(r.usage.output); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Cached"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns",
                       "Tokens of the request that came from the provider's cache"),
     true, true, "999.9k", [](Record r) { return figure(r.usage.cacheRead); },
     [](Record r) { return static_cast<double>(r.usage.cacheRead); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Cost"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns",
                       "By the prices of the catalogue; unknown where it has none"),
     true, true, "$0.00000", costIfEnded,
     // What is unknown is not free: it sorts below it.
     [](Record r) { return r.cost ? static_cast<double>(*r.cost) : -1; }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "First byte"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Until the provider began to answer"), true,
     true, "99.9 s", [](Record r) { return reached(r.firstByte); },
     [](Record r) { return number(r.firstByte); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Took"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "From its arrival to its end"), true, true,
     "9 min 59 s", [](Record r) { return durationText(r.total); },
     [](Record r) { return number(r.total); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Speed"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns",
                       "Tokens of the answer in each second, from its first content"),
     true, true, "999/s", speed, [](Record r) { return tokensPerSecond(r).value_or(0); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Session"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "The client's session"), false, false,
     "00000000-0000", [](Record r) { return textOf(r.session); }, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Project"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "The folder that the client works in"), false,
     false, "/home/somebody/project", [](Record r) { return textOf(r.project); }, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Class"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "What the client says that it is for"), false,
     false, "auxiliary", [](Record r) { return textOf(r.requestClass); }, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Request"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns",
                       "Its id, by which `ccproxy logs` knows it too"),
     false, false, "00000000", shortId, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Because"),
     QT_TRANSLATE_NOOP("ccproxy::ui::RequestColumns", "Why the route was taken"), false, false,
     "no other rule matched", [](Record r) { return coreText(r.reason); }, nullptr},
}};

} // namespace

std::span<const RequestColumn> requestColumns()
{
    return kColumns;
}

QString titleOf(const RequestColumn &column)
{
    return RequestColumns::tr(column.title);
}

QString meaningOf(const RequestColumn &column)
{
    return RequestColumns::tr(column.meaning);
}

} // namespace ccproxy::ui
