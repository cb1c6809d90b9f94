// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/route_story.h"

#include "core/routing/explain.h"
#include "core/routing/trial.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"
#include "ui/words/decision_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace ccproxy::ui {
namespace {

using Record = const engine::ExchangeRecord &;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::RouteStory)
};

/// Whether the rules, gone through again, have led to what happened.
bool isWhatHappened(Record record, const Expected<routing::Decision, routing::Refusal> &decision)
{
    if (!decision)
        return record.attempts.empty() && record.failure == decision.error().failure.text();
    const auto wasPossible = [&decision](const engine::AttemptRecord &attempt) {
        return std::any_of(decision->candidates.begin(), decision->candidates.end(),
                           [&attempt](const routing::Candidate &each) {
                               return each.provider == attempt.provider
                                   && each.model == attempt.model;
                           });
    };
    return decision->routeName == record.route && decision->reason == record.reason
        && std::all_of(record.attempts.begin(), record.attempts.end(), wasPossible);
}

struct Retold {
    routing::Explanation explanation;
    bool isSame = false;
};

/// What is on record does not say whether the conversation was a long one already, or the budget
/// spent: what was so shows that it leads to the same.
std::optional<Retold> retold(const engine::HistoryExchange &exchange,
                             const config::Settings &settings)
{
    routing::RouterOptions plain;
    plain.profile = exchange.record.profile;
    routing::RouterOptions wasLong = plain;
    wasLong.currentRoute = exchange.record.route;
    routing::RouterOptions wasSpent = plain;
    wasSpent.onlyBackground = true;
    std::optional<Retold> first;
    for (const routing::RouterOptions &options : {plain, wasLong, wasSpent}) {
        auto explained = routing::explain(exchange.bodies->request.text, settings, options,
                                          exchange.bodies->requestHeaders);
        if (!explained)
            return std::nullopt;
        const bool isSame = isWhatHappened(exchange.record, explained->decision);
        if (isSame || !first)
            first = Retold{std::move(*explained), isSame};
        if (isSame)
            break;
    }
    return first;
}

bool isWhole(const engine::HistoryExchange &exchange)
{
    return exchange.bodies && !exchange.bodies->request.text.empty()
        && exchange.bodies->request.leftOut == 0;
}

/// In the columns of the lines above it.
QString lineOf(const engine::AttemptRecord &attempt, std::size_t number)
{
    QStringList parts(textOf(attempt.provider + "," + attempt.model));
    if (attempt.status > 0)
        parts.append(Words::tr("status %1").arg(attempt.status));
    if (!attempt.failure.empty())
        parts.append(coreText(attempt.failure));
    parts.append(durationText(attempt.took));
    return decisionLine(Words::tr("Try %1").arg(number), parts.join(QStringLiteral("  ")));
}

} // namespace

RouteStory routeStory(const engine::HistoryExchange &exchange, const config::Settings *settings)
{
    Record record = exchange.record;
    RouteStory story;
    std::optional<Retold> retelling;
    if (settings != nullptr && isWhole(exchange))
        retelling = retold(exchange, *settings);
    if (retelling) {
        const routing::Explanation &told = retelling->explanation;
        story.lines = decisionLines(told.facts, told.decision);
    }
    if (!record.route.empty())
        story.words = Words::tr("It went by the route %1: %2.")
                          .arg(textOf(record.route), coreText(record.reason));
    else if (!record.reason.empty())
        story.words = Words::tr("It took no route: %1.").arg(coreText(record.reason));
    else
        story.words = coreText(record.failure);
    const QString note = !retelling
        ? Words::tr("The rules that were tried are not known, since the request was not kept.")
        : retelling->isSame
        ? QString()
        : Words::tr("The settings have changed since. By those of now it would be as below.");
    story.words = sentences({story.words, note});
    if (!story.lines.isEmpty() && !record.attempts.empty())
        story.lines.append(QString());
    for (std::size_t i = 0; i < record.attempts.size(); ++i)
        story.lines.append(lineOf(record.attempts[i], i + 1));
    return story;
}

} // namespace ccproxy::ui
