// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/breaker.h"

#include <QTest>

using namespace std::chrono_literals;
using ccproxy::failover::Breaker;
using ccproxy::failover::Time;
using State = Breaker::State;

Q_DECLARE_METATYPE(ccproxy::failover::Breaker::State)

class TestBreaker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void script_data();
    void script();
    void oneProbe();
    void probeThatShowedNothing();
    void contentEndsTheProbe();
    void openSince();
    void byHand();
};

namespace {

const Time kBegin = Time(1000h);

Breaker opened(Time at)
{
    Breaker breaker;
    for (int i = 0; i < Breaker::kInRow; ++i)
        breaker.failed(at);
    return breaker;
}

} // namespace

/// f: a failure, s: a success, a digit n: n times ten seconds pass.
void TestBreaker::script_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<State>("state");
    const auto row = [](const char *events, State state) {
        QTest::newRow(events) << QByteArray(events) << state;
    };
    row("", State::Closed);
    row("ffff", State::Closed);
    row("fffff", State::Open);
    row("ffffsffff", State::Closed); // nine tries are too few for the half
    row("ssssffffs", State::Closed);
    row("sssssffff", State::Closed);
    row("sfsfsfsfsf", State::Open);
    row("ssfsfsfsfsf", State::Closed); // five of eleven
    row("ssfsfsfsfsff", State::Open);  // six of twelve
    row("fffff2", State::Open);
    row("fffff3", State::HalfOpen);
    row("fffff9", State::HalfOpen);
    row("fffff3s", State::Closed);
    row("fffff3f", State::Open);
    row("fffff3f2", State::Open);
    row("fffff3f3", State::HalfOpen);
    row("fffff3sffff", State::Closed);  // what was before is forgotten
    row("fffff1f2", State::HalfOpen);   // a late failure does not prolong the pause
    row("ffff9f", State::Open);         // in a row, however long it takes
    row("fsfsfsfsf6sf", State::Closed); // nine are older than a minute
    row("fsfsfsfsf4sf", State::Open);
}

void TestBreaker::script()
{
    QFETCH(QByteArray, events);
    QFETCH(State, state);
    Time now = kBegin;
    Breaker breaker;
    for (const char event : events) {
        if (event == 'f')
            breaker.failed(now);
        else if (event == 's')
            breaker.succeeded(now);
        else
            now += (event - '0') * 10s;
    }
    QCOMPARE(breaker.state(now), state);
    QCOMPARE(breaker.admits(now), state != State::Open);
}

void TestBreaker::oneProbe()
{
    Breaker breaker = opened(kBegin);
    QVERIFY(!breaker.ask(kBegin + 29s));
    QVERIFY(!breaker.admits(kBegin + 29s));
    const Time now = kBegin + 30s;
    QCOMPARE(*breaker.halfOpenAt(), now);
    QCOMPARE(*breaker.openSince(), kBegin);
    QVERIFY(breaker.admits(now));
    QVERIFY(breaker.ask(now));
    QVERIFY(!breaker.admits(now));
    QVERIFY(!breaker.ask(now));
    breaker.succeeded(now + 1s);
    QVERIFY(breaker.admits(now + 1s));
    QVERIFY(!breaker.ask(now + 1s));
}

void TestBreaker::probeThatShowedNothing()
{
    Breaker breaker = opened(kBegin);
    const Time now = kBegin + 31s;
    QVERIFY(breaker.ask(now));
    breaker.released();
    QVERIFY(breaker.admits(now));
    QVERIFY(breaker.ask(now));
}

void TestBreaker::contentEndsTheProbe()
{
    Breaker breaker;
    breaker.contentBegan(kBegin);
    QCOMPARE(breaker.state(kBegin), State::Closed);
    breaker.failed(kBegin);
    QCOMPARE(breaker.state(kBegin), State::Closed);

    breaker = opened(kBegin);
    const Time now = kBegin + 31s;
    QVERIFY(breaker.ask(now));
    breaker.contentBegan(now);
    QCOMPARE(breaker.state(now), State::Closed);
    breaker.failed(now); // one that always breaks off does not get five more
    QCOMPARE(breaker.state(now), State::Open);
}

/// Through probes that fail, up to a success.
void TestBreaker::openSince()
{
    Breaker breaker;
    QVERIFY(!breaker.openSince());
    breaker = opened(kBegin);
    breaker.failed(kBegin + 31s);
    QCOMPARE(breaker.state(kBegin + 32s), State::Open);
    QCOMPARE(*breaker.halfOpenAt(), kBegin + 61s);
    QCOMPARE(*breaker.openSince(), kBegin);
    breaker.succeeded(kBegin + 62s);
    QVERIFY(!breaker.openSince());
}

void TestBreaker::byHand()
{
    Breaker breaker = opened(kBegin);
    breaker.reset();
    QCOMPARE(breaker.state(kBegin), State::Closed);
    QVERIFY(!breaker.halfOpenAt());
}

QTEST_APPLESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
