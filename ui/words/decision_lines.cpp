// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/decision_lines.h"

#include "core/routing/wording.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using routing::Step;

struct Lines {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::DecisionLines)
};

/// Of a font of one width; the letters of Chinese and Japanese take two columns.
qsizetype columnsOf(const QString &text)
{
    constexpr char16_t kFirstWide = 0x1100;
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar c) {
               return c.unicode() >= kFirstWide;
           });
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(1, columns - columnsOf(text)), u' ');
}

QString outcomeText(Step::Outcome outcome)
{
    switch (outcome) {
    case Step::Outcome::Yes:
        return Lines::tr("yes", "a rule fits");
    case Step::Outcome::No:
        return Lines::tr("no", "a rule does not fit");
    case Step::Outcome::Note:
        break;
    }
    return Lines::tr("note");
}

QString requestText(const routing::Facts &facts)
{
    QStringList parts(textOf(routing::inQuotes(facts.model)));
    if (facts.requestClass != routing::RequestClass::Unknown)
        parts.append(Lines::tr("class %1").arg(textOf(toString(facts.requestClass))));
    if (!facts.agentType.empty())
        parts.append(Lines::tr("agent %1").arg(textOf(routing::printable(facts.agentType))));
    if (!facts.sessionId.empty())
        parts.append(Lines::tr("session %1").arg(textOf(routing::printable(facts.sessionId))));
    return parts.join(QStringLiteral(", "));
}

QString stepLine(const Step &step)
{
    qsizetype outcomeColumns = 6;
    for (const Step::Outcome each : {Step::Outcome::Yes, Step::Outcome::No, Step::Outcome::Note})
        outcomeColumns = std::max(outcomeColumns, columnsOf(outcomeText(each)) + 1);
    const QString rule =
        QString::number(numberOf(step.rule)) + u' ' + textOf(routing::nameOf(step.rule));
    return decisionLine(rule,
                        padded(outcomeText(step.outcome), outcomeColumns) + coreText(step.text));
}

QString candidateLine(const routing::Candidate &candidate, std::size_t position)
{
    QStringList parts(textOf(routing::printable(candidate.provider + "," + candidate.model)));
    if (candidate.contextWindow) {
        const auto window = static_cast<qlonglong>(*candidate.contextWindow);
        parts.append(Lines::tr("window %1").arg(QLocale().toString(window)));
    }
    if (!candidate.parameters.empty())
        parts.append(
            Lines::tr("parameters %1").arg(textOf(routing::printable(candidate.parameters))));
    return decisionLine(position == 0 ? Lines::tr("Goes to")
                                      : Lines::tr("Fallback %1").arg(position),
                        parts.join(QStringLiteral("  ")));
}

} // namespace

QString decisionLine(const QString &label, const QString &text)
{
    constexpr qsizetype kUsualColumns = 14;
    const qsizetype longest = columnsOf(Lines::tr("Fallback %1").arg(1)) + 1;
    return padded(label, std::max(kUsualColumns, longest)) + text;
}

QStringList decisionLines(const routing::Facts &facts,
                          const Expected<routing::Decision, routing::Refusal> &decision)
{
    const auto &steps = decision ? decision->steps : decision.error().steps;
    const auto &tokens = decision ? decision->tokens : decision.error().tokens;
    QStringList lines(decisionLine(Lines::tr("Request"), requestText(facts)));
    lines.append(decisionLine(Lines::tr("Tokens"),
                              tokens ? QLocale().toString(static_cast<qlonglong>(*tokens))
                                     : Lines::tr("not counted, nothing depends on them")));
    for (const Step &step : steps)
        lines.append(stepLine(step));
    if (!decision) {
        lines.append(decisionLine(Lines::tr("Refused"), failureText(decision.error().failure)));
        return lines;
    }
    const QString route = decision->routeName.empty()
        ? Lines::tr("none", "no route")
        : textOf(routing::inQuotes(decision->routeName));
    lines.append(
        decisionLine(Lines::tr("Route"),
                     Lines::tr("%1: %2", "route, reason").arg(route, coreText(decision->reason))));
    for (std::size_t i = 0; i < decision->candidates.size(); ++i)
        lines.append(candidateLine(decision->candidates[i], i));
    return lines;
}

} // namespace ccproxy::ui
