// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/comparison.h"

#include "core/doctor/reply.h"
#include "ui/live/json_text.h"
#include "ui/models/figures.h"
#include "ui/models/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ccproxy::ui {
namespace {

/// Gives the free functions of this file a tr() with a context of their own.
struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Comparison)
};

QString resultOf(const engine::ExchangeRecord &record)
{
    const QString state = stateText(stateOf(record));
    return record.status == 0 ? state : QStringLiteral("%1 · %2").arg(record.status).arg(state);
}

QString timeOf(std::chrono::microseconds time)
{
    return time.count() == 0 ? QStringLiteral("–") : durationText(time);
}

/// One row of the table: its name, and what it says of a request.
struct Row {
    const char *what;
    QString (*valueOf)(const engine::ExchangeRecord &record);
};
constexpr Row kRows[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Request"), shortId},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Answered by"), targetText},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Result"), resultOf},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "First content"),
     [](const engine::ExchangeRecord &r) { return timeOf(r.firstContent); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Total time"),
     [](const engine::ExchangeRecord &r) { return timeOf(r.total); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Tokens in"),
     [](const engine::ExchangeRecord &r) { return tokensText(tokensIn(r)); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Tokens out"),
     [](const engine::ExchangeRecord &r) { return tokensText(r.usage.output); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::Comparison", "Cost"),
     [](const engine::ExchangeRecord &r) { return costText(r.cost); }},
};

QString inWords(const doctor::ReplyBlock &block)
{
    if (block.type == "thinking")
        return Comparison::tr("Thinking: %1").arg(textOf(block.text));
    if (!block.name.empty())
        return Comparison::tr("Calls %1 with %2").arg(textOf(block.name), textOf(block.input));
    return textOf(block.text.empty() ? block.other : block.text);
}

} // namespace

std::vector<ComparisonRow> comparisonOf(const engine::ExchangeRecord &before,
                                        const engine::ExchangeRecord &now)
{
    std::vector<ComparisonRow> out;
    for (const Row &row : kRows)
        out.push_back({Comparison::tr(row.what), row.valueOf(before), row.valueOf(now)});
    return out;
}

QString answerInWords(int status, const engine::KeptText &body)
{
    const doctor::Reply reply = doctor::readReply(status, body.text);
    if (!reply.errorMessage.empty())
        return textOf(reply.errorType) + QStringLiteral(": ") + textOf(reply.errorMessage);
    if (!reply.problem.empty() || body.leftOut > 0)
        return textOf(bodyForPeople(body.text).text);
    QStringList parts;
    for (const doctor::ReplyBlock &block : reply.content)
        parts.append(inWords(block));
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace ccproxy::ui
