// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usage_columns.h"

#include "ui/models/figures.h"
#include "ui/usage/usage_period.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ccproxy::ui {
namespace {

using usage::Tally;

struct UsageColumns {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::UsageColumns)
};

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

/// Nothing is written where there is nothing to tell.
QString ifAny(std::int64_t count)
{
    return count > 0 ? countText(count) : QString();
}

std::chrono::microseconds average(const Tally &tally, std::chrono::microseconds sum)
{
    return tally.answers > 0 ? sum / tally.answers : std::chrono::microseconds(0);
}

QString averageText(const Tally &tally, std::chrono::microseconds sum)
{
    return tally.answers > 0 ? durationText(average(tally, sum)) : QString();
}

double number(std::int64_t count)
{
    return static_cast<double>(count);
}

constexpr std::array<UsageColumn, UsageColumn::Count> kColumns{{
    {"", "", nullptr, nullptr},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Requests"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Requests that have ended"),
     [](const Tally &t) { return countText(t.requests); },
     [](const Tally &t) { return number(t.requests); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Failures"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Requests that got no whole answer; a client that left is none of them"),
     [](const Tally &t) { return ifAny(t.errors); },
     [](const Tally &t) { return number(t.errors); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Input"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Tokens of requests that neither came from a cache nor went into one"),
     [](const Tally &t) { return tokensText(t.tokens.input); },
     [](const Tally &t) { return number(t.tokens.input); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Output"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Tokens of answers"),
     [](const Tally &t) { return tokensText(t.tokens.output); },
     [](const Tally &t) { return number(t.tokens.output); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "From cache"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Tokens of requests that came from the provider's cache"),
     [](const Tally &t) { return tokensText(t.tokens.cacheRead); },
     [](const Tally &t) { return number(t.tokens.cacheRead); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "To cache"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Tokens of requests that went into the provider's cache"),
     [](const Tally &t) { return tokensText(t.tokens.cacheWrite); },
     [](const Tally &t) { return number(t.tokens.cacheWrite); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Cost"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "By the prices of the catalogue; what has no price there is not in it"),
     [](const Tally &t) { return costText(t); },
     // What is unknown is not free: it sorts below it.
     [](const Tally &t) { return t.cost == 0 && t.unpriced > 0 ? -1 : number(t.cost); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "No price"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Requests whose price is not known; models.json in CCProxy's folder can "
                       "tell prices"),
     [](const Tally &t) { return ifAny(t.unpriced); },
     [](const Tally &t) { return number(t.unpriced); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "First content"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns",
                       "Until an answer's first content came, on average"),
     [](const Tally &t) { return averageText(t, t.firstContent); },
     [](const Tally &t) { return number(average(t, t.firstContent).count()); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Took"),
     QT_TRANSLATE_NOOP("ccproxy::ui::UsageColumns", "Until an answer's end, on average"),
     [](const Tally &t) { return averageText(t, t.total); },
     [](const Tally &t) { return number(average(t, t.total).count()); }},
}};

} // namespace

std::span<const UsageColumn> usageColumns()
{
    return kColumns;
}

QString titleOf(const UsageColumn &column)
{
    return UsageColumns::tr(column.title);
}

QString meaningOf(const UsageColumn &column)
{
    return UsageColumns::tr(column.meaning);
}

QString titleOf(usage::By by)
{
    switch (by) {
    case usage::By::Day:
        return UsageColumns::tr("Day");
    case usage::By::Provider:
        return UsageColumns::tr("Provider");
    case usage::By::Model:
        return UsageColumns::tr("Model");
    case usage::By::Session:
        return UsageColumns::tr("Session");
    case usage::By::Project:
        break;
    }
    return UsageColumns::tr("Project");
}

QString nameOf(const engine::UsageGroup &group, usage::By by)
{
    if (by == usage::By::Day)
        return QLocale().toString(dayOf(group), QLocale::ShortFormat);
    return group.name.empty() ? UsageColumns::tr("(not known)")
                              : QString::fromStdString(group.name);
}

QString costText(const Tally &tally)
{
    if (tally.unpriced == 0)
        return costText(std::optional(tally.cost));
    if (tally.cost == 0)
        return costText(std::optional<usage::MicroDollars>());
    return UsageColumns::tr("%1 + ?", "a sum of which a part is not known")
        .arg(costText(std::optional(tally.cost)));
}

QString tallyText(const Tally &tally)
{
    QStringList parts;
    for (const UsageColumn &column : kColumns) {
        if (column.text == nullptr)
            continue;
        if (const QString text = column.text(tally); !text.isEmpty())
            parts.append(UsageColumns::tr("%1: %2").arg(titleOf(column), text));
    }
    return parts.join(UsageColumns::tr(", ", "between the parts of a list"));
}

std::int64_t tokensOf(const Tally &tally)
{
    const messages::Usage &tokens = tally.tokens;
    return tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite;
}

Tally sumOf(const std::vector<engine::UsageGroup> &groups)
{
    Tally sum;
    for (const engine::UsageGroup &group : groups)
        sum += group.tally;
    return sum;
}

} // namespace ccproxy::ui
