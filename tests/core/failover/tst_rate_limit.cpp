// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/rate_limit.h"

#include <QTest>

#include <string>

using namespace std::chrono_literals;
using namespace ccproxy::failover;

class TestRateLimit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void atOnceAndThenEvenly_data();
    void atOnceAndThenEvenly();
    void clientsByThemselves();
    void noLimit();
    void otherLimit();
    void madeUpClients();
};

namespace {

const Time kNow = Time(1000h);

/// How many of 10,000 requests at one time pass.
int passing(RateLimit &limit, Time now, std::string_view client = "c")
{
    int passed = 0;
    for (int i = 0; i < 10'000; ++i)
        passed += limit.refuse(client, now) ? 0 : 1;
    return passed;
}

} // namespace

void TestRateLimit::atOnceAndThenEvenly_data()
{
    QTest::addColumn<int>("perMinute");
    for (const int perMinute : {1, 2, 7, 60, 1000, 6000})
        QTest::addRow("%d", perMinute) << perMinute;
}

void TestRateLimit::atOnceAndThenEvenly()
{
    QFETCH(int, perMinute);
    RateLimit limit;
    limit.setPerMinute(perMinute);
    QCOMPARE(passing(limit, kNow), perMinute);
    const auto wait = limit.refuse("c", kNow);
    QVERIFY(wait && *wait >= 1s);
    QCOMPARE(*wait, std::chrono::ceil<std::chrono::seconds>(Time::duration(60s) / perMinute));
    // Whoever waits so long is served.
    QVERIFY(!limit.refuse("c", kNow + *wait));
    // Half a minute later half of them; after a long time as many as at first, and no more.
    RateLimit other;
    other.setPerMinute(perMinute);
    passing(other, kNow);
    const int half = passing(other, kNow + 30s);
    QVERIFY(half == perMinute / 2 || half == perMinute / 2 + 1);
    QCOMPARE(passing(other, kNow + 10h), perMinute);
}

void TestRateLimit::clientsByThemselves()
{
    RateLimit limit;
    limit.setPerMinute(3);
    QCOMPARE(passing(limit, kNow, "one"), 3);
    QCOMPARE(passing(limit, kNow, "two"), 3);
    QCOMPARE(passing(limit, kNow, ""), 3);
}

void TestRateLimit::noLimit()
{
    RateLimit limit;
    QCOMPARE(passing(limit, kNow), 10'000);
    limit.setPerMinute(-5);
    QCOMPARE(passing(limit, kNow), 10'000);
}

void TestRateLimit::otherLimit()
{
    RateLimit limit;
    limit.setPerMinute(10);
    QCOMPARE(passing(limit, kNow), 10);
    limit.setPerMinute(10); // settings were saved
    QCOMPARE(passing(limit, kNow), 0);
    limit.setPerMinute(0);
    QCOMPARE(passing(limit, kNow), 10'000);
}

void TestRateLimit::madeUpClients()
{
    RateLimit limit;
    limit.setPerMinute(1);
    int passed = 0;
    for (int i = 0; i < 20'000; ++i)
        passed += limit.refuse("client-" + std::to_string(i), kNow) ? 0 : 1;
    QVERIFY2(passed <= static_cast<int>(RateLimit::kMostClients) + 1,
             qPrintable(QString::number(passed)));
    // Those who have long been silent make room.
    QVERIFY(!limit.refuse("a new one", kNow + 1h));
    QVERIFY(!limit.refuse("another", kNow + 1h));
}

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_rate_limit.moc"
