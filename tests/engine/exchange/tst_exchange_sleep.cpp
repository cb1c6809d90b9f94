// SPDX-License-Identifier: GPL-3.0-or-later
// What a sleep of the system, or a stop of the process, does to connections and to answers that are
// being made.
#include "engine/support/engine_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ccproxy;
using namespace ccproxy::test;

using std::chrono::milliseconds;

namespace {

/// How long the system has slept, as these tests have it.
std::atomic<int> g_asleep = 1'000'000; // milliseconds
/// The next look at it takes so long that the engine does nothing else meanwhile.
std::atomic<int> g_stall = 0; // milliseconds
std::atomic<bool> g_stalled = false;

std::chrono::nanoseconds asleep()
{
    if (const int stall = g_stall.exchange(0); stall > 0) {
        std::this_thread::sleep_for(milliseconds(stall));
        g_stalled = true;
    }
    return milliseconds(g_asleep);
}

EngineTuning tuning(milliseconds silence)
{
    EngineTuning tuning = quickTuning();
    tuning.timeAsleep = asleep;
    tuning.silenceAfterSleep = silence;
    return tuning;
}

} // namespace

class TestExchangeSleep final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { g_asleep = 1'000'000; }
    void connectionsAreMadeAnew();
    void whatIsSilentIsAskedAgain_data();
    void whatIsSilentIsAskedAgain();
    void whatHadBegunBreaksOff();
    void whoSpeaksGoesOn();
    void aStopIsNoSilence_data();
    void aStopIsNoSilence();

private:
    /// Sleeps and lets the engine notice.
    void sleep(EngineFixture &fixture)
    {
        g_asleep += 60'000;
        HttpClient client(fixture.port());
        client.request("GET", "/api/hello");
        EVENTUALLY_EQUAL(client.completeCount(), 1);
    }
};

void TestExchangeSleep::connectionsAreMadeAnew()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Hello."); });
    EngineFixture fixture(tuning(milliseconds(60'000)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    const auto ask = [&](int count) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), count);
        QVERIFY(outcomeOf(client.response(count - 1), true).isAnswer());
        EVENTUALLY_EQUAL(fixture.active(), 0);
    };
    ask(1);
    ask(2);
    QCOMPARE(provider.connectionCount(), 1);
    // The request itself notices it, before it asks anybody.
    g_asleep += 60'000;
    ask(3);
    QCOMPARE(provider.connectionCount(), 2);
    QCOMPARE(fixture.records().back().attempts.size(), 1U);
    ask(4);
    QCOMPARE(provider.connectionCount(), 2);
}

void TestExchangeSleep::whatIsSilentIsAskedAgain_data()
{
    QTest::addColumn<bool>("headCame");
    QTest::newRow("before the head") << false;
    QTest::newRow("after the head") << true;
}

/// The limits of silence are minutes here: only the sleep can end the first try.
void TestExchangeSleep::whatIsSilentIsAskedAgain()
{
    QFETCH(bool, headCame);
    ScriptedProvider provider;
    provider.enqueue(headCame ? Script{chunkedHead(), Hang{}} : Script{Hang{}});
    provider.enqueue(textAnswer(Wire::Chat, true, "Hello."));
    EngineFixture fixture(tuning(milliseconds(20)));
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.performance.maxRetries = 1;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(provider.requests().size(), 1U);
    sleep(fixture);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), true).message.text(), QStringLiteral("Hello."));
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].attempts.size(), 2U);
    QVERIFY(records[0].attempts[0].failure.find("woke up") != std::string::npos);
    QCOMPARE(provider.connectionCount(), 2);
}

void TestExchangeSleep::whatHadBegunBreaksOff()
{
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(),
                      Send{chunk(textBegin(Wire::Chat) + wordEvent(Wire::Chat, "begun "))},
                      Hang{}});
    EngineFixture fixture(tuning(milliseconds(20)));
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY(client.bodyHolds("begun "));
    sleep(fixture);
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, Outcome::Kind::ErrorEvent);
    QVERIFY2(outcome.errorMessage.contains("woke up"), outcome.errorMessage.constData());
}

/// A connection that lived through the sleep is as good as before.
void TestExchangeSleep::whoSpeaksGoesOn()
{
    ScriptedProvider living;
    ScriptedProvider dead;
    living.enqueue({chunkedHead(), Send{chunk(textBegin(Wire::Chat))}, Wait{"after the sleep"},
                    Send{chunk(wordEvent(Wire::Chat, "and "))}, Wait{"end"},
                    Send{chunk(wordEvent(Wire::Chat, "on") + textEnd(Wire::Chat))},
                    Send{lastChunk()}});
    dead.enqueue({Hang{}});
    EngineFixture fixture(tuning(milliseconds(2'000)));
    config::Settings settings = settingsFor({providerAt("living", Wire::Chat, living.url("/v1")),
                                             providerAt("dead", Wire::Chat, dead.url("/v1"))});
    settings.routes[0].fallbacks.clear();
    QVERIFY(fixture.start(settings));
    HttpClient first(fixture.port());
    HttpClient second(fixture.port());
    first.ask(messagesBody(true));
    second.ask(messagesBody(true, "dead,m-1"));
    EVENTUALLY_EQUAL(living.waitingFor("after the sleep"), 1);
    EVENTUALLY_EQUAL(dead.requests().size(), 1U);
    sleep(fixture);
    living.release("after the sleep");
    EVENTUALLY(first.bodyHolds("and "));
    // The other one's end tells that the time is over.
    EVENTUALLY_EQUAL(second.completeCount(), 1);
    QCOMPARE(outcomeOf(second.response(), true).kind, Outcome::Kind::Status);
    living.release("end");
    EVENTUALLY_EQUAL(first.completeCount(), 1);
    QCOMPARE(outcomeOf(first.response(), true).message.text(), QStringLiteral("and on"));
}

void TestExchangeSleep::aStopIsNoSilence_data()
{
    QTest::addColumn<int>("length"); // milliseconds
    QTest::newRow("longer than two limits") << 1'500;
    QTest::newRow("longer than the limit") << 900;
}

/// The process did not run for longer than a provider may be silent (SIGSTOP, a debugger, a machine
/// without a breath): it gets its time all the same, and nobody is asked twice.
void TestExchangeSleep::aStopIsNoSilence()
{
    QFETCH(int, length);
    ScriptedProvider provider;
    provider.respondWith([](const ReceivedRequest &) {
        Script script = textAnswer(Wire::Chat, false, "Hello.");
        script.insert(script.begin(), Wait{"stopped"});
        return script;
    });
    EngineFixture fixture(tuning(milliseconds(60'000)));
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.performance.maxRetries = 2;
    settings.performance.requestTimeout = milliseconds(700);
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(provider.waitingFor("stopped"), 1);
    g_stalled = false;
    g_stall = length;
    EVENTUALLY(g_stalled.load());
    provider.release("stopped");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(outcomeOf(client.response(), false).message.text(), QStringLiteral("Hello."));
    QCOMPARE(provider.requests().size(), 1U);
    EVENTUALLY_EQUAL(fixture.active(), 0);
    QCOMPARE(fixture.records()[0].attempts.size(), 1U);
}

QTEST_GUILESS_MAIN(TestExchangeSleep)
#include "tst_exchange_sleep.moc"
