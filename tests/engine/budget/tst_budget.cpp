// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/budget.h"

#include "engine/history/database.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace std::chrono_literals;

namespace {

using Action = BudgetGuard::Action;

/// Noon in the middle of a month, wherever the test runs.
const std::chrono::system_clock::time_point kNoon =
    std::chrono::sys_days(std::chrono::year(2026) / 8 / 12) + 12h;
constexpr auto kDay = 24h;

config::Budget budget(std::optional<double> daily, std::optional<double> monthly, Action action)
{
    config::Budget out;
    out.daily = daily;
    out.monthly = monthly;
    out.onLimit = action;
    return out;
}

/// A budget of a dollar a day for all, and the same for the profile "p".
config::Settings dollars(Action all, Action ofProfile)
{
    config::Settings settings;
    settings.budget = budget(1, {}, all);
    config::Profile profile;
    profile.name = "p";
    profile.budget = budget(1, {}, ofProfile);
    settings.profiles.push_back(profile);
    return settings;
}

constexpr usage::MicroDollars kDollar = 1'000'000;

void expectWarning(const char *text)
{
    QTest::ignoreMessage(QtWarningMsg, text);
}

} // namespace

class TestBudget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Warnings that no test expects.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void nothingIsLimited()
    {
        BudgetGuard guard;
        guard.apply(config::Settings());
        QVERIFY(!guard.isSet());
        guard.spent(kNoon, 1, "", 100 * kDollar);
        QVERIFY(!guard.actionFor(kNoon, ""));
    }

    void warnsOnceADay()
    {
        config::Settings settings;
        settings.budget = budget(1, {}, Action::Warn);
        BudgetGuard guard;
        guard.apply(settings);
        QVERIFY(guard.isSet());
        guard.spent(kNoon, 1, "", kDollar - 1);
        QVERIFY(!guard.actionFor(kNoon, ""));
        guard.spent(kNoon, 2, "", 1);
        expectWarning("this day's budget of $1.00 is spent: $1.00 (budget.daily); requests go on");
        QVERIFY(guard.actionFor(kNoon, "") == Action::Warn);
        QVERIFY(guard.actionFor(kNoon, "") == Action::Warn);
        // Something else of the configuration is changed.
        settings.port = 1;
        guard.apply(settings);
        QVERIFY(guard.actionFor(kNoon, "") == Action::Warn);
        // A limit is.
        settings.budget.onLimit = Action::Stop;
        guard.apply(settings);
        expectWarning("this day's budget of $1.00 is spent: $1.00 (budget.daily); requests are "
                      "refused");
        QVERIFY(guard.actionFor(kNoon, "") == Action::Stop);
        QVERIFY(!guard.actionFor(kNoon + kDay, ""));
        guard.spent(kNoon + kDay, 3, "", 2 * kDollar);
        expectWarning("this day's budget of $1.00 is spent: $2.00 (budget.daily); requests are "
                      "refused");
        QVERIFY(guard.actionFor(kNoon + kDay, "") == Action::Stop);
    }

    void aMonthIsToldOfOnEachDay()
    {
        config::Settings settings;
        settings.budget = budget({}, 1, Action::Background);
        BudgetGuard guard;
        guard.apply(settings);
        guard.spent(kNoon, 1, "", kDollar);
        for (int day = 0; day < 2; ++day) {
            expectWarning("this month's budget of $1.00 is spent: $1.00 (budget.monthly); requests "
                          "go by the background route");
            QVERIFY(guard.actionFor(kNoon + day * kDay, "") == Action::Background);
            QVERIFY(guard.actionFor(kNoon + day * kDay, "") == Action::Background);
        }
        QVERIFY(!guard.actionFor(kNoon + 31 * kDay, ""));
    }

    /// Everybody's budget and that of a profile are both spent.
    void theStricterHolds_data()
    {
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("ofProfile");
        QTest::addColumn<int>("holds");
        const Action actions[] = {Action::Warn, Action::Background, Action::Stop}; // ever stricter
        for (int all = 0; all < 3; ++all) {
            for (int own = 0; own < 3; ++own)
                QTest::addRow("%d and %d", all, own)
                    << static_cast<int>(actions[all]) << static_cast<int>(actions[own])
                    << static_cast<int>(actions[std::max(all, own)]);
        }
    }
    void theStricterHolds()
    {
        QFETCH(int, all);
        QFETCH(int, ofProfile);
        QFETCH(int, holds);
        BudgetGuard guard;
        guard.apply(dollars(static_cast<Action>(all), static_cast<Action>(ofProfile)));
        guard.spent(kNoon, 1, "p", kDollar);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("^this day.*1[.]00 is")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("for the profile p")));
        const auto action = guard.actionFor(kNoon, "p");
        QVERIFY(action.has_value());
        QCOMPARE(static_cast<int>(*action), holds);
        if (*action != Action::Stop)
            return;
        const Failure failure = guard.failure();
        QVERIFY(failure.kind == FailureKind::PolicyBlocked && failure.final);
        // One that says where it can be changed: everybody's first.
        const bool isOwn = static_cast<Action>(all) != Action::Stop;
        QCOMPARE(failure.text(),
                 isOwn ? std::string("CCProxy: this day's budget of $1.00 for the profile p is "
                                     "spent. Raise profiles.p.budget.daily, or set "
                                     "profiles.p.budget.on_limit to warn or background, by "
                                     "`ccproxy config set`.")
                       : std::string("CCProxy: this day's budget of $1.00 is spent. Raise "
                                     "budget.daily, or set budget.on_limit to warn or background, "
                                     "by `ccproxy config set`."));
    }

    /// What others spend is nothing to a profile, but to all.
    void profilesCountForThemselves()
    {
        BudgetGuard guard;
        config::Settings settings = dollars(Action::Warn, Action::Stop);
        settings.budget = {};
        guard.apply(settings);
        guard.spent(kNoon, 1, "", 5 * kDollar);
        guard.spent(kNoon, 2, "other", 5 * kDollar);
        QVERIFY(!guard.actionFor(kNoon, "p"));
        QVERIFY(!guard.actionFor(kNoon, "other"));
    }

    /// The history knows of what was spent before the start, also for a limit that comes later.
    void whatTheHistoryKnows()
    {
        BudgetGuard guard;
        Spent spent;
        spent.day = dayOf(kNoon);
        spent.all = {.today = 2 * kDollar, .month = 2 * kDollar};
        spent.byProfile["p"] = {.today = kDollar, .month = kDollar};
        guard.setKnown(spent);
        guard.apply(dollars(Action::Warn, Action::Stop));
        expectWarning("this day's budget of $1.00 is spent: $2.00 (budget.daily); requests go on");
        expectWarning("this day's budget of $1.00 for the profile p is spent: $1.00 "
                      "(profiles.p.budget.daily); requests are refused");
        QVERIFY(guard.actionFor(kNoon, "p") == Action::Stop);
        QVERIFY(guard.actionFor(kNoon, "other") == Action::Warn);
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
