// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/cost.h"
#include "core/usage/tally.h"

#include <QTest>

#include <limits>

using namespace ccproxy;
using namespace ccproxy::usage;

namespace {

using Price = std::optional<std::int64_t>;
constexpr std::int64_t kDollar = 1'000'000;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

} // namespace

class TestUsageCost final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void costs_data();
    void costs();
    void moneyTexts_data();
    void moneyTexts();
    void dollars();
    void tallies();
    void namesOfBy();
};

Q_DECLARE_METATYPE(ccproxy::messages::Usage)
Q_DECLARE_METATYPE(ccproxy::catalogue::Prices)
Q_DECLARE_METATYPE(Price)

void TestUsageCost::costs_data()
{
    QTest::addColumn<messages::Usage>("usage");
    QTest::addColumn<catalogue::Prices>("prices");
    QTest::addColumn<Price>("cost");

    const catalogue::Prices all{3 * kDollar, 15 * kDollar, 300'000, 3'750'000};
    const catalogue::Prices noCache{2 * kDollar, 8 * kDollar, {}, {}};
    const catalogue::Prices free{0, 0, 0, 0};
    const auto row = [](const char *name, messages::Usage usage, const catalogue::Prices &prices,
                        Price cost) { QTest::newRow(name) << usage << prices << cost; };
    row("each kind by its price", {1000, 100, 10'000, 2000, 0}, all, 3000 + 1500 + 3000 + 7500);
    row("a million of one kind is its price", {kDollar, 0, 0, 0, 0}, all, 3 * kDollar);
    row("half a millionth rounds up", {1, 0, 0, 0, 0}, {500'000, 0, {}, {}}, 1);
    row("less rounds down", {1, 0, 0, 0, 0}, {499'999, 0, {}, {}}, 0);
    row("rounded once, not for each kind", {1, 1, 0, 0, 0}, {500'000, 500'000, {}, {}}, 1);
    row("a cache without a price is input", {0, 0, 1000, 1000, 0}, noCache, 4000);
    row("free is known", {5000, 5000, 5000, 5000, 0}, free, 0);
    row("no tokens, known prices", {}, all, 0);
    row("no prices at all", {1, 1, 0, 0, 0}, {}, std::nullopt);
    row("no prices, no tokens", {}, {}, std::nullopt);
    row("output unknown", {10, 10, 0, 0, 0}, {kDollar, {}, {}, {}}, std::nullopt);
    row("output unknown and not used", {10, 0, 0, 0, 0}, {kDollar, {}, {}, {}}, 10);
    row("input unknown, all from the cache", {0, 0, 10, 0, 0}, {{}, kDollar, kDollar, {}}, 10);
    row("cache write unknown without input", {0, 0, 0, 1, 0}, {{}, kDollar, {}, {}}, std::nullopt);
    row("searches have no price", {0, 0, 0, 0, 9}, all, 0);
    row("a provider's nonsense", {-5, -1, -1, -1, 0}, all, 0);
    row("absurd numbers do not overflow", {kMost, kMost, kMost, kMost, 0},
        {kMost, kMost, kMost, kMost}, 4'000'000'000'000);
}

void TestUsageCost::costs()
{
    QFETCH(messages::Usage, usage);
    QFETCH(catalogue::Prices, prices);
    QFETCH(Price, cost);
    QCOMPARE(costOf(usage, prices), cost);
}

void TestUsageCost::moneyTexts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 amount, const char *text) {
        QTest::newRow(text) << amount << QString::fromLatin1(text);
    };
    row(0, "$0.00");
    row(1, "$0.000001");
    row(123, "$0.000123");
    row(1'234, "$0.00123");
    row(9'994, "$0.00999");
    row(9'996, "$0.01");
    row(10'000, "$0.01");
    row(12'340, "$0.0123");
    row(500'000, "$0.50");
    row(999'949, "$0.9999");
    row(999'950, "$1.00");
    row(1'000'000, "$1.00");
    row(1'239'999, "$1.24");
    row(1'234'567'890, "$1234.57");
    row(-20'000, "-$0.02");
}

void TestUsageCost::moneyTexts()
{
    QFETCH(qint64, amount);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(moneyText(amount)), text);
}

void TestUsageCost::dollars()
{
    QCOMPARE(moneyText(std::optional<MicroDollars>()), "unknown");
    QCOMPARE(moneyText(std::optional<MicroDollars>(0)), "$0.00");
    QCOMPARE(fromDollars(2.5), 2'500'000);
    QCOMPARE(fromDollars(0.1), 100'000);
    QCOMPARE(fromDollars(-1), 0);
    QVERIFY(fromDollars(1e300) > 0);
}

void TestUsageCost::tallies()
{
    using std::chrono::microseconds;
    const Tally one{1, 0, {10, 20, 30, 40, 1}, 7, 0, 1, microseconds(5), microseconds(9)};
    const Tally other{2, 1, {1, 2, 3, 4, 0}, 0, 1, 1, microseconds(1), microseconds(1)};
    Tally sum = one;
    sum += other;
    QCOMPARE(sum, (Tally{3, 1, {11, 22, 33, 44, 1}, 7, 1, 2, microseconds(6), microseconds(10)}));
}

void TestUsageCost::namesOfBy()
{
    for (const auto &[by, name] : kByNames) {
        QCOMPARE(byFrom(name), std::optional(by));
        QCOMPARE(toString(by), name);
    }
    QVERIFY(!byFrom("hour"));
    QVERIFY(!byFrom(""));
}

QTEST_APPLESS_MAIN(TestUsageCost)
#include "tst_cost.moc"
