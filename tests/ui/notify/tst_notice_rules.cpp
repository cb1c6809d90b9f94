// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notice_rules.h"
#include "ui/support/requests.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

const NoticeRules::Time kNoon = NoticeRules::Time() + 12h;

engine::ExchangeRecord failedBy(FailureKind kind, const std::string &provider = "openai")
{
    auto record = testing::failed(7);
    record.attempts.back().failureKind = kind;
    record.attempts.back().provider = provider;
    return record;
}

/// The first provider fails, the second one answers.
engine::ExchangeRecord answeredBy(const std::string &first, const std::string &second)
{
    auto record = testing::record(8, first);
    record.attempts[0].failure = "overloaded";
    record.attempts[0].failureKind = FailureKind::Overloaded;
    record.attempts.push_back(testing::record(8, second).attempts[0]);
    return record;
}

engine::ProviderStatus provider(const std::string &name, failover::Breaker::State breaker,
                                std::uint64_t requests = 5)
{
    engine::ProviderStatus out;
    out.name = name;
    out.requests = requests;
    out.healthy = breaker == failover::Breaker::State::Closed;
    out.lastFailure = out.healthy ? "" : "overloaded";
    out.models.push_back({.name = "m", .state = breaker, .probeIn = 30s});
    return out;
}

QStringList titles(NoticeRules &rules, NoticeRules::Time now = kNoon)
{
    QStringList out;
    for (const Notice &notice : rules.due(now))
        out.append(notice.title);
    return out;
}

constexpr auto kClosed = failover::Breaker::State::Closed;
constexpr auto kOpen = failover::Breaker::State::Open;
constexpr auto kHalfOpen = failover::Breaker::State::HalfOpen;

} // namespace

class TestNoticeRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableIsInTheOrderOfTheKinds()
    {
        for (std::size_t i = 0; i < kNoticeKinds; ++i)
            QCOMPARE(static_cast<std::size_t>(kNotices[i].kind), i);
    }

    void whichFailuresAreTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("told");
        const auto row = [](FailureKind kind, const QStringList &told) {
            QTest::newRow(std::string(nameOf(kind)).c_str()) << int(kind) << told;
        };
        const QStringList failed(QStringLiteral("A request failed"));
        for (const FailureKind kind :
             {FailureKind::Overloaded, FailureKind::Unreachable, FailureKind::RateLimited,
              FailureKind::ProviderError, FailureKind::UpstreamTimeout, FailureKind::Billing,
              FailureKind::NotReady})
            row(kind, failed);
        for (const FailureKind kind :
             {FailureKind::InvalidRequest, FailureKind::PromptTooLong, FailureKind::TooLarge,
              FailureKind::PolicyBlocked, FailureKind::Cancelled, FailureKind::NotFound})
            row(kind, {});
        row(FailureKind::Authentication, {QStringLiteral("Key refused: openai")});
    }
    void whichFailuresAreTold()
    {
        QFETCH(int, kind);
        NoticeRules rules;
        rules.took({failedBy(FailureKind(kind))});
        QTEST(titles(rules), "told");
    }

    void aLockedKeychainIsToldOnce()
    {
        auto first = provider("openai", kClosed);
        auto second = provider("groq", kClosed);
        auto off = provider("off", kClosed);
        first.waiting = second.waiting = off.waiting = true;
        off.enabled = false;
        NoticeRules rules;
        rules.tookWaiting({first, second, off}, kNoon);
        // It may only be slow.
        QCOMPARE(titles(rules, kNoon + 9s), QStringList());
        QCOMPARE(rules.next(), std::optional(kNoon + 10s));
        rules.tookWaiting({first, second}, kNoon + 5s);
        const auto told = rules.due(kNoon + 10s);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().title, QStringLiteral("The keychain is locked: groq, openai"));
        QCOMPARE(told.front().place.page, QStringLiteral("health"));
        for (int i = 0; i < 5; ++i)
            rules.tookWaiting({first, second}, kNoon + i * 1min);
        QVERIFY(!rules.next());
        // Once it was unlocked it may be locked again.
        rules.tookWaiting({provider("openai", kClosed)}, kNoon + 1h);
        QVERIFY(!rules.next());
        rules.tookWaiting({first}, kNoon + 2h);
        QCOMPARE(titles(rules, kNoon + 2h + 10s),
                 QStringList(QStringLiteral("The keychain is locked: openai")));
    }

    void whatIsUnlockedInTimeIsNotTold()
    {
        auto waiting = provider("openai", kClosed);
        waiting.waiting = true;
        NoticeRules rules;
        rules.tookWaiting({waiting}, kNoon);
        rules.tookWaiting({provider("openai", kClosed)}, kNoon + 2s);
        QVERIFY(!rules.next());
        QCOMPARE(titles(rules, kNoon + 1h), QStringList());
    }

    void neitherAnswersNorThoseWhoLeave()
    {
        auto left = failedBy(FailureKind::Overloaded);
        left.cancelled = true;
        auto unasked = failedBy(FailureKind::Overloaded);
        unasked.attempts.clear();
        NoticeRules rules;
        rules.took({testing::record(1), left, unasked});
        QVERIFY(rules.due(kNoon).empty());
        QVERIFY(!rules.next());
    }

    /// The first at once, those of the next minute as one.
    void eachKindOnceAMinute()
    {
        NoticeRules rules;
        rules.took({failedBy(FailureKind::Overloaded)});
        const auto first = rules.due(kNoon);
        QCOMPARE(first.size(), 1U);
        QCOMPARE(first[0].place, (Place{QStringLiteral("live"), QStringLiteral("req_1007")}));
        for (int i = 0; i < 3; ++i)
            rules.took({failedBy(FailureKind::Overloaded)});
        QVERIFY(rules.due(kNoon + 59s).empty());
        QCOMPARE(*rules.next(), kNoon + 60s);
        // Another kind need not wait.
        rules.took({failedBy(FailureKind::Authentication)});
        QCOMPARE(titles(rules, kNoon + 59s), QStringList(QStringLiteral("Key refused: openai")));
        const QStringList later = titles(rules, kNoon + 60s);
        QCOMPARE(later.size(), 1);
        QVERIFY2(later[0].startsWith(QLatin1Char('3')), qPrintable(later[0]));
        QVERIFY(!rules.next());
    }

    void aKeyIsToldOnceUntilItWorks()
    {
        NoticeRules rules;
        const auto refused = failedBy(FailureKind::Authentication);
        rules.took({refused});
        const auto told = rules.due(kNoon);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].place,
                 (Place{QStringLiteral("settingsPage"), QStringLiteral("providers/key/openai")}));
        rules.took({refused});
        QVERIFY(rules.due(kNoon + 10min).empty());
        rules.took({testing::record(9), refused});
        QCOMPARE(rules.due(kNoon + 20min).size(), 1U);
        rules.settingsChanged();
        rules.took({refused});
        QCOMPARE(rules.due(kNoon + 30min).size(), 1U);
    }

    void aFailoverIsToldOnceUntilTheFirstWorks()
    {
        NoticeRules rules;
        rules.took({answeredBy("a", "b"), answeredBy("a", "b")});
        const auto told = rules.due(kNoon);
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told[0].title, QStringLiteral("A fallback answers for: a"));
        QVERIFY2(told[0].text.startsWith(QLatin1String("b has answered")),
                 qPrintable(told[0].text));
        rules.took({answeredBy("a", "b")});
        QVERIFY(rules.due(kNoon + 5min).empty());
        rules.took({testing::record(1, "a"), answeredBy("a", "b")});
        QCOMPARE(rules.due(kNoon + 10min).size(), 1U);
    }

    void downAndBack()
    {
        NoticeRules rules;
        rules.took({provider("a", kClosed), provider("b", kClosed)});
        QVERIFY(rules.due(kNoon).empty());
        rules.took({provider("a", kOpen), provider("b", kOpen)});
        QCOMPARE(titles(rules), QStringList(QStringLiteral("Fails again and again: a, b")));
        rules.took({provider("a", kHalfOpen), provider("b", kOpen)});
        QVERIFY(rules.due(kNoon + 2min).empty());
        rules.took({provider("a", kClosed, 6), provider("b", kOpen)});
        QCOMPARE(titles(rules, kNoon + 3min), QStringList(QStringLiteral("Works again: a")));
    }

    /// The user has forgiven it, or switched it off: nothing has answered.
    void whatTheUserDidIsNotTold()
    {
        NoticeRules rules;
        rules.took({provider("a", kOpen), provider("b", kOpen)});
        QCOMPARE(rules.due(kNoon).size(), 1U);
        auto off = provider("b", kOpen, 9);
        off.enabled = false;
        rules.took({provider("a", kClosed), off});
        QVERIFY(rules.due(kNoon + 2min).empty());
    }

    /// What was over before it could be told never happened.
    void aShortTroubleWithinTheMinuteIsNotTold()
    {
        NoticeRules rules;
        rules.took({provider("a", kOpen)});
        QCOMPARE(rules.due(kNoon).size(), 1U);
        rules.took({provider("b", kOpen)});
        QVERIFY(rules.due(kNoon + 10s).empty());
        rules.took({provider("b", kClosed, 9)});
        QVERIFY(rules.due(kNoon + 2min).empty());
        QVERIFY(!rules.next());
    }

    void budgetsOncePerLevelAndDay()
    {
        NoticeRules rules;
        const QDate day(2026, 7, 2);
        config::Budget budget;
        budget.daily = 10.0;
        const auto take = [&](double dollars, const QDate &on) {
            rules.took(budgetState(budget, usage::fromDollars(dollars), 0), on);
        };
        take(1, day);
        QVERIFY(rules.due(kNoon).empty());
        take(8.5, day);
        take(9, day);
        QCOMPARE(rules.due(kNoon).size(), 1U);
        take(9.5, day);
        QVERIFY(rules.due(kNoon + 2min).empty());
        take(11, day);
        const auto reached = rules.due(kNoon + 4min);
        QCOMPARE(reached.size(), 1U);
        QVERIFY(reached[0].text.contains(QLatin1String("is spent")));
        QCOMPARE(reached[0].place.page, QStringLiteral("usage"));
        take(12, day);
        QVERIFY(rules.due(kNoon + 6min).empty());
        take(12, day.addDays(1));
        QCOMPARE(rules.due(kNoon + 8min).size(), 1U);
    }

    void configurationWhileItIsWrong()
    {
        NoticeRules rules;
        rules.tookConfiguration({});
        QVERIFY(rules.due(kNoon).empty());
        rules.tookConfiguration(QStringLiteral("config.json:3:1: port: is no number"));
        const auto told = rules.due(kNoon);
        QCOMPARE(told.size(), 1U);
        QVERIFY(told[0].text.contains(QLatin1String("stays in force")));
        rules.tookConfiguration(QStringLiteral("config.json:3:1: port: is no number"));
        QVERIFY(rules.due(kNoon + 2min).empty());
        // Mended before it could be told.
        rules.tookConfiguration(QStringLiteral("config.json:4:1: host"));
        rules.tookConfiguration({});
        rules.tookConfiguration(QStringLiteral("x"));
        rules.tookConfiguration({});
        QVERIFY(rules.due(kNoon + 4min).empty());
    }

    void startsThatFail()
    {
        NoticeRules rules;
        rules.startFailed(QStringLiteral("The port is taken."));
        QCOMPARE(titles(rules), QStringList(QStringLiteral("The proxy could not start")));
        rules.startedWith(QStringLiteral("x"));
        QCOMPARE(titles(rules, kNoon + 2min),
                 QStringList(QStringLiteral("The proxy runs, with a problem")));
    }
};

QTEST_GUILESS_MAIN(TestNoticeRules)
#include "tst_notice_rules.moc"
