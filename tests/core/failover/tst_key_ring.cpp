// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/key_ring.h"

#include <QTest>

#include <array>
#include <string>

using namespace std::chrono_literals;
using namespace ccproxy::failover;

class TestKeyRing final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restsAndWakes();
    void goesAround_data();
    void goesAround();
    void sessionsAreSpread();
};

namespace {
const Time kNow = Time(1000h);
}

void TestKeyRing::restsAndWakes()
{
    KeyRing ring;
    QVERIFY(!ring.isResting(3, kNow));
    ring.rest(3, kNow + 10s);
    ring.rest(3, kNow + 5s); // the longer wish counts
    ring.rest(0, kNow + 5s);
    QVERIFY(ring.isResting(3, kNow + 9s));
    QVERIFY(!ring.isResting(3, kNow + 10s));
    QVERIFY(!ring.isResting(1, kNow));
    QCOMPARE(ring.restingCount(kNow), std::size_t(2));
    QCOMPARE(ring.restingCount(kNow + 5s), std::size_t(1));
    ring.wake(3);
    ring.wake(7);
    QVERIFY(!ring.isResting(3, kNow));
    ring.wakeAll();
    QCOMPARE(ring.restingCount(kNow), std::size_t(0));
    ring.rest(kMostKeys, kNow + 5s);
    QCOMPARE(ring.restingCount(kNow), std::size_t(0));
}

void TestKeyRing::goesAround_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("except");  // bits
    QTest::addColumn<int>("resting"); // bits
    QTest::addColumn<int>("found");   // -1: none
    const auto row = [](const char *name, int first, int except, int resting, int found) {
        QTest::newRow(name) << first << except << resting << found;
    };
    row("own", 1, 0b000, 0b000, 1);
    row("next", 1, 0b010, 0b000, 2);
    row("around", 1, 0b110, 0b000, 0);
    row("over a resting one", 1, 0b000, 0b010, 2);
    row("over both", 1, 0b010, 0b100, 0);
    row("all tried", 1, 0b111, 0b000, -1);
    row("all rest", 2, 0b000, 0b111, -1);
    row("the rest rests", 0, 0b001, 0b110, -1);
}

void TestKeyRing::goesAround()
{
    QFETCH(int, first);
    QFETCH(int, except);
    QFETCH(int, resting);
    QFETCH(int, found);
    KeyRing ring;
    for (std::size_t key = 0; key < 3; ++key) {
        if ((resting >> key & 1) != 0)
            ring.rest(key, kNow + 1s);
    }
    const auto key =
        ring.awake(3, static_cast<std::size_t>(first), static_cast<KeySet>(except), kNow);
    QCOMPARE(key ? static_cast<int>(*key) : -1, found);
}

void TestKeyRing::sessionsAreSpread()
{
    constexpr std::size_t kKeys = 4;
    std::array<int, kKeys> uses{};
    for (int i = 0; i < 400; ++i) {
        const std::string session = "5f3c2a10-0000-4000-8000-" + std::to_string(100000 + i);
        const std::size_t key = keyOfSession(session, kKeys);
        QVERIFY(key < kKeys);
        QCOMPARE(keyOfSession(session, kKeys), key);
        ++uses[key];
    }
    for (const int count : uses)
        QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
    QCOMPARE(keyOfSession("", kKeys), std::size_t(0));
    QCOMPARE(keyOfSession("session", 1), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestKeyRing)
#include "tst_key_ring.moc"
