// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budget_state.h"
#include "ui/models/engine_model.h"
#include "ui/models/proxy_state.h"
#include "ui/models/wording.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;
using Engine = engine::EngineStatus::State;

Q_DECLARE_METATYPE(ccproxy::ui::StateFacts)

class TestProxyState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsGiveAState_data()
    {
        QTest::addColumn<StateFacts>("facts");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const StateFacts &facts, ProxyState state) {
            QTest::newRow(name) << facts << int(state);
        };
        const StateFacts running{.engine = Engine::Running};
        const auto with = [&running](auto change) {
            StateFacts facts = running;
            change(facts);
            return facts;
        };
        row("stopped", {}, ProxyState::Off);
        row("could not start", {.hasFailed = true}, ProxyState::Error);
        row("starting", {.engine = Engine::Starting}, ProxyState::Starting);
        row("starting again", {.engine = Engine::Starting, .hasFailed = true},
            ProxyState::Starting);
        row("listening", running, ProxyState::On);
        row("answering", with([](StateFacts &f) { f.active = 2; }), ProxyState::Streaming);
        row("answering with trouble", with([](StateFacts &f) {
                f.active = 1;
                f.canServe = false;
                f.needsLook = true;
            }),
            ProxyState::Streaming);
        row("trouble", with([](StateFacts &f) { f.needsLook = true; }), ProxyState::Warning);
        row("nobody can answer", with([](StateFacts &f) {
                f.canServe = false;
                f.needsLook = true;
            }),
            ProxyState::Error);
        row("budget spent", with([](StateFacts &f) {
                f.isRefusing = true;
                f.needsLook = true;
            }),
            ProxyState::Paused);
        row("stopping", {.engine = Engine::Draining, .active = 3}, ProxyState::Paused);
    }
    void factsGiveAState()
    {
        QFETCH(StateFacts, facts);
        QFETCH(int, state);
        QCOMPARE(int(stateFor(facts)), state);
    }

    void everyStateHasAName()
    {
        QStringList names;
        for (const ProxyState state : kProxyStates) {
            ProxyView view;
            view.state = state;
            view.address = QStringLiteral("http://127.0.0.1:1");
            names.append(stateName(view));
            QVERIFY(!names.last().isEmpty());
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void budgets_data()
    {
        QTest::addColumn<double>("daily"); // below zero: none
        QTest::addColumn<double>("monthly");
        QTest::addColumn<double>("today");
        QTest::addColumn<double>("month");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << -1.0 << -1.0 << 9.0 << 9.0 << QString();
        QTest::newRow("fine") << 10.0 << 100.0 << 7.9 << 20.0 << QString();
        QTest::newRow("near") << 10.0 << -1.0 << 8.0 << 8.0
                              << QStringLiteral("$8.00 of this day's budget of $10.00 are spent.");
        QTest::newRow("the month is further")
            << 10.0 << 100.0 << 8.5 << 95.0
            << QStringLiteral("$95.00 of this month's budget of $100.00 are spent.");
        QTest::newRow("reached") << 10.0 << 100.0 << 12.0 << 12.0
                                 << QStringLiteral("This day's budget of $10.00 is spent.");
        QTest::newRow("nothing may be spent")
            << 0.0 << -1.0 << 0.0 << 0.0 << QStringLiteral("This day's budget of $0.00 is spent.");
    }
    void budgets()
    {
        QFETCH(double, daily);
        QFETCH(double, monthly);
        QFETCH(double, today);
        QFETCH(double, month);
        config::Budget budget;
        if (daily >= 0)
            budget.daily = daily;
        if (monthly >= 0)
            budget.monthly = monthly;
        const BudgetState state =
            budgetState(budget, usage::fromDollars(today), usage::fromDollars(month));
        QTEST(budgetText(state), "text");
        QVERIFY(!state.isRefusing());
        budget.onLimit = config::Budget::OnLimit::Stop;
        const BudgetState strict =
            budgetState(budget, usage::fromDollars(today), usage::fromDollars(month));
        QCOMPARE(strict.isRefusing(), state.level == BudgetState::Level::Reached);
        QCOMPARE(budgetText(strict).contains(QLatin1String("refused")), strict.isRefusing());
    }

    void toolTipTellsAtMostAFewLines()
    {
        ProxyView view;
        view.state = ProxyState::Warning;
        view.address = QStringLiteral("http://127.0.0.1:3456");
        view.trouble = QStringLiteral("deepseek fails: overloaded");
        usage::Tally today;
        today.tokens = {.input = 12'000, .output = 900, .cacheRead = 3'000, .cacheWrite = 0};
        today.cost = 120'000;
        QCOMPARE(toolTip(view, today, QStringLiteral("10:02:03 overloaded")),
                 QStringLiteral("CCProxy: Running, with trouble\nhttp://127.0.0.1:3456\n"
                                "Today: 15.0k tokens in, 900 out · $0.12\n"
                                "deepseek fails: overloaded\nLast error: 10:02:03 overloaded"));
        QCOMPARE(toolTip({}), QStringLiteral("CCProxy: Off"));
    }

    /// What has no price is not free.
    void unpricedIsNotZero()
    {
        usage::Tally tally;
        tally.unpriced = 1;
        QVERIFY(sumsText(tally).endsWith(QLatin1String("unknown")));
        tally.cost = 10'000;
        QVERIFY(sumsText(tally).endsWith(QLatin1String("$0.01 and what has no known price")));
    }
};

QTEST_GUILESS_MAIN(TestProxyState)
#include "tst_proxy_state.moc"
