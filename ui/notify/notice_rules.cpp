// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notice_rules.h"

#include "ui/models/failure_words.h"
#include "ui/models/text.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace ccproxy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Notice)
};

/// What the client did wrong, or what it may not do, is its own business: it is told.
bool isProvidersFault(const engine::AttemptRecord &attempt)
{
    if (attempt.failure.empty())
        return false;
    if (!attempt.failureKind)
        return true;
    switch (*attempt.failureKind) {
    case FailureKind::Billing:
    case FailureKind::RateLimited:
    case FailureKind::Internal:
    case FailureKind::ProviderError:
    case FailureKind::Unreachable:
    case FailureKind::NotReady:
    case FailureKind::UpstreamTimeout:
    case FailureKind::Overloaded:
        return true;
    default:
        return false;
    }
}

bool isDown(const engine::ProviderStatus &provider)
{
    const auto &models = provider.models;
    return provider.enabled
        && std::any_of(models.begin(), models.end(), [](const failover::Health::Model &model) {
               return model.state != failover::Breaker::State::Closed;
           });
}

/// Of one event, and of several.
QString titleOf(NoticeKind kind, const QString &subject, int count)
{
    const bool one = count == 1;
    switch (kind) {
    case NoticeKind::StartProblem:
        return subject == QLatin1String("failed") ? Words::tr("The proxy could not start")
                                                  : Words::tr("The proxy runs, with a problem");
    case NoticeKind::AllFailed:
        return one ? Words::tr("A request failed")
                   : Words::tr("%n requests failed", nullptr, count);
    case NoticeKind::Failover:
        return Words::tr("A fallback answers for: %1").arg(subject);
    case NoticeKind::ProviderDown:
        return Words::tr("Fails again and again: %1").arg(subject);
    case NoticeKind::ProviderBack:
        return Words::tr("Works again: %1").arg(subject);
    case NoticeKind::KeyRejected:
        return Words::tr("Key refused: %1").arg(subject);
    case NoticeKind::Budget:
        return Words::tr("Budget");
    case NoticeKind::BadConfiguration:
        return Words::tr("The changed configuration is not valid");
    case NoticeKind::KeychainLocked:
        return Words::tr("The keychain is locked: %1").arg(subject);
    }
    return {};
}

QString pageOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::KeyRejected:
    case NoticeKind::BadConfiguration:
        return QStringLiteral("settingsPage");
    case NoticeKind::ProviderDown:
    case NoticeKind::ProviderBack:
    case NoticeKind::KeychainLocked:
        return QStringLiteral("health");
    case NoticeKind::Budget:
        return QStringLiteral("usage");
    default:
        return QStringLiteral("live");
    }
}

} // namespace

void NoticeRules::note(NoticeKind kind, const std::string &subject, const QString &text,
                       const QString &part)
{
    auto &events = of(kind).events;
    const auto known = std::find_if(events.begin(), events.end(), [&subject](const Event &event) {
        return event.subject == subject;
    });
    if (known == events.end()) {
        events.push_back({subject, text, part});
        return;
    }
    known->text = text;
    known->part = part;
    ++known->count;
}

/// True when it was not told yet.
bool NoticeRules::forget(NoticeKind kind, const std::string &subject)
{
    return std::erase_if(of(kind).events,
                         [&subject](const Event &event) { return event.subject == subject; })
        > 0;
}

void NoticeRules::took(const std::vector<engine::ExchangeRecord> &records)
{
    for (const engine::ExchangeRecord &record : records) {
        if (record.attempts.empty() || record.cancelled)
            continue;
        takeAttempts(record);
        if (record.hasFailed() && isProvidersFault(record.attempts.back()))
            note(NoticeKind::AllFailed, {}, coreText(record.failure), textOf(record.requestId));
    }
}

void NoticeRules::takeAttempts(const engine::ExchangeRecord &record)
{
    for (const engine::AttemptRecord &attempt : record.attempts) {
        if (attempt.failure.empty()) {
            m_refusedKeys.erase(attempt.provider);
            m_replaced.erase(attempt.provider);
        } else if (attempt.failureKind == FailureKind::Authentication
                   && m_refusedKeys.insert(attempt.provider).second) {
            note(NoticeKind::KeyRejected, attempt.provider, coreText(attempt.failure),
                 placeOf({Remedy::ProviderKey, attempt.provider}).part);
        }
    }
    const engine::AttemptRecord &first = record.attempts.front();
    const engine::AttemptRecord &last = record.attempts.back();
    if (!record.hasFailed() && first.provider != last.provider
        && m_replaced.insert(first.provider).second) {
        note(NoticeKind::Failover, first.provider,
             Words::tr("%1 has answered. %2 said: %3")
                 .arg(textOf(last.provider), textOf(first.provider),
                      saidBy(first.provider, first.failure)),
             textOf(record.requestId));
    }
}

void NoticeRules::took(const std::vector<engine::ProviderStatus> &providers)
{
    for (const engine::ProviderStatus &provider : providers)
        takeProvider(provider);
}

void NoticeRules::takeProvider(const engine::ProviderStatus &provider)
{
    const auto known = m_down.find(provider.name);
    if (isDown(provider)) {
        if (known != m_down.end())
            return;
        m_down[provider.name] = {provider.requests};
        if (!forget(NoticeKind::ProviderBack, provider.name))
            note(NoticeKind::ProviderDown, provider.name, coreText(provider.lastFailure));
        return;
    }
    if (known == m_down.end())
        return;
    // Without an answer it was the user who has reset it or switched it off.
    const bool hasAnswered =
        provider.enabled && provider.healthy && provider.requests > known->second.requests;
    m_down.erase(known);
    if (!forget(NoticeKind::ProviderDown, provider.name) && hasAnswered)
        note(NoticeKind::ProviderBack, provider.name, Words::tr("It has answered a request."));
}

void NoticeRules::tookWaiting(const std::vector<engine::ProviderStatus> &providers, Time now)
{
    const bool wasWaiting = !m_waiting.empty();
    m_waiting.clear();
    for (const engine::ProviderStatus &provider : providers) {
        if (provider.enabled && provider.waiting)
            m_waiting.insert(provider.name);
    }
    if (m_waiting.empty()) {
        m_tellsWaiting.reset();
        of(NoticeKind::KeychainLocked).events.clear();
    } else if (!wasWaiting) {
        m_tellsWaiting = now + kKeychainPatience;
    }
}

void NoticeRules::took(const BudgetState &budget, const QDate &day)
{
    // Once for each day or month, limit and level.
    const QString period =
        day.toString(budget.isDaily ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
    const QString now = QStringLiteral("%1/%2/%3")
                            .arg(period)
                            .arg(static_cast<int>(budget.level))
                            .arg(budget.limit);
    if (std::exchange(m_budget, now) != now && budget.level != BudgetState::Level::Fine)
        note(NoticeKind::Budget, {}, budgetText(budget));
}

void NoticeRules::tookConfiguration(const QString &error)
{
    if (std::exchange(m_configuration, error) == error)
        return;
    forget(NoticeKind::BadConfiguration, {});
    if (!error.isEmpty())
        note(NoticeKind::BadConfiguration, {},
             Words::tr("The one before stays in force. %1").arg(error));
}

void NoticeRules::startFailed(const QString &why)
{
    note(NoticeKind::StartProblem, "failed", why);
}

void NoticeRules::startedWith(const QString &problem)
{
    note(NoticeKind::StartProblem, "problem", problem);
}

std::vector<Notice> NoticeRules::due(Time now)
{
    if (m_tellsWaiting && now >= *m_tellsWaiting) {
        m_tellsWaiting.reset();
        for (const std::string &provider : m_waiting)
            note(NoticeKind::KeychainLocked, provider,
                 Words::tr("Unlock it; CCProxy goes on by itself."));
    }
    std::vector<Notice> out;
    for (const NoticeRow &row : kNotices) {
        Kind &kind = of(row.kind);
        if (kind.events.empty() || (kind.told && now - *kind.told < kRest))
            continue;
        QStringList subjects;
        for (const Event &event : kind.events)
            subjects.append(textOf(event.subject));
        const Event &last = kind.events.back();
        out.push_back({.kind = row.kind,
                       .title = titleOf(row.kind, subjects.join(QStringLiteral(", ")), last.count),
                       .text = last.text,
                       .place = {pageOf(row.kind), last.part}});
        kind.events.clear();
        kind.told = now;
    }
    return out;
}

std::optional<NoticeRules::Time> NoticeRules::next() const
{
    std::optional<Time> next = m_tellsWaiting;
    for (const Kind &kind : m_kinds) {
        if (kind.events.empty())
            continue;
        const Time when = kind.told ? *kind.told + kRest : Time::min();
        next = next ? std::min(*next, when) : when;
    }
    return next;
}

} // namespace ccproxy::ui
