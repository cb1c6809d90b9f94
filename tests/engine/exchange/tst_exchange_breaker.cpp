// SPDX-License-Identifier: GPL-3.0-or-later
// A breaker from its opening to its closing, with real requests: who is asked, and what /status
// tells of it.
#include "engine/support/engine_fixture.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::test;

using std::chrono::milliseconds;

class TestExchangeBreaker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void closesWithTheProbe();
    void opensAgainWithTheProbe();
    void probeThatLeavesLetsAnotherTry();

private:
    using Clients = std::vector<std::unique_ptr<HttpClient>>;
    /// Requests at the same time; all their answers are awaited but for `fewer`.
    Clients ask(int count, int fewer = 0);
    QByteArray state();
    void open();
    void awaitHalfOpen();

    std::unique_ptr<ScriptedProvider> m_sick;
    std::unique_ptr<ScriptedProvider> m_good;
    std::unique_ptr<EngineFixture> m_fixture;
    bool m_works = false; ///< the sick one, once it was released
};

void TestExchangeBreaker::init()
{
    m_works = false;
    m_sick = std::make_unique<ScriptedProvider>();
    m_good = std::make_unique<ScriptedProvider>();
    m_sick->respondWith([this](const ReceivedRequest &) {
        Script script = m_works ? textAnswer(Wire::Chat, true, "Hello.")
                                : whole(errorBody(Wire::Chat, "some_error", "no"), 500);
        script.insert(script.begin(), Wait{"go"});
        return script;
    });
    m_good->respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Hello."); });
    EngineTuning tuning = quickTuning();
    tuning.breakerPause = milliseconds(2'000);
    m_fixture = std::make_unique<EngineFixture>(tuning);
    QVERIFY(m_fixture->start(settingsFor({providerAt("sick", Wire::Chat, m_sick->url("/v1")),
                                          providerAt("good", Wire::Chat, m_good->url("/v1"))})));
}

void TestExchangeBreaker::cleanup()
{
    m_fixture.reset();
    m_sick.reset();
    m_good.reset();
}

TestExchangeBreaker::Clients TestExchangeBreaker::ask(int count, int fewer)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_fixture->port()));
        clients.back()->ask(messagesBody(true));
    }
    const auto answered = [&clients] {
        return std::count_if(clients.begin(), clients.end(), [](const auto &client) {
            return client->completeCount() == 1
                && outcomeOf(client->response(), true).message.text() == QStringLiteral("Hello.");
        });
    };
    eventually([&] { return answered() == count - fewer; });
    if (answered() != count - fewer)
        clients.clear(); // so that the test fails
    return clients;
}

/// As GET /status has it; "" for a model that was never asked.
QByteArray TestExchangeBreaker::state()
{
    HttpClient client(m_fixture->port());
    client.request("GET", "/status");
    eventually([&client] { return client.completeCount() == 1; });
    const QByteArray body = client.response().body;
    const QByteArray before = "\"breaker\":\"";
    const qsizetype at = body.indexOf(before, body.indexOf("\"sick\""));
    if (at < 0 || at > body.indexOf("\"good\""))
        return {};
    const qsizetype begin = at + before.size();
    return body.mid(begin, body.indexOf('"', begin) - begin);
}

/// Five failures in a row, each hidden from its client by the other provider.
void TestExchangeBreaker::open()
{
    m_sick->release("go");
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(state(), i == 1 ? QByteArray() : QByteArray("closed"));
        QCOMPARE(ask(1).size(), 1U);
        QCOMPARE(m_sick->requests().size(), static_cast<std::size_t>(i));
    }
    QCOMPARE(state(), QByteArray("open"));
    QCOMPARE(ask(3).size(), 3U);
    QCOMPARE(m_sick->requests().size(), 5U);
    QCOMPARE(m_good->requests().size(), 8U);
}

void TestExchangeBreaker::awaitHalfOpen()
{
    m_sick->hold("go");
    EVENTUALLY_EQUAL(state(), QByteArray("half-open"));
}

void TestExchangeBreaker::closesWithTheProbe()
{
    open();
    awaitHalfOpen();
    m_works = true;
    const Clients clients = ask(20, 1);
    QCOMPARE(clients.size(), 20U);
    QCOMPARE(m_sick->requests().size(), 6U);
    QCOMPARE(m_good->requests().size(), 27U);
    QCOMPARE(state(), QByteArray("half-open"));
    m_sick->release("go");
    EVENTUALLY(std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return client->completeCount() == 1; }));
    EVENTUALLY_EQUAL(state(), QByteArray("closed"));
    QCOMPARE(ask(20).size(), 20U);
    QCOMPARE(m_sick->requests().size(), 26U);
    QCOMPARE(m_good->requests().size(), 27U);
}

void TestExchangeBreaker::opensAgainWithTheProbe()
{
    open();
    awaitHalfOpen();
    const Clients clients = ask(20, 1);
    QCOMPARE(clients.size(), 20U);
    QCOMPARE(m_sick->requests().size(), 6U);
    m_sick->release("go");
    // Its request is answered by the other one.
    EVENTUALLY(std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return client->completeCount() == 1; }));
    QCOMPARE(m_good->requests().size(), 28U);
    QCOMPARE(state(), QByteArray("open"));
    QCOMPARE(ask(3).size(), 3U);
    QCOMPARE(m_sick->requests().size(), 6U);
}

/// The client of the probe goes away before it has shown anything: the next request probes.
void TestExchangeBreaker::probeThatLeavesLetsAnotherTry()
{
    open();
    awaitHalfOpen();
    m_works = true;
    {
        const Clients leaving = ask(1, 1);
        EVENTUALLY_EQUAL(m_sick->requests().size(), 6U);
        leaving[0]->leave();
        EVENTUALLY_EQUAL(m_fixture->active(), 0);
    }
    QCOMPARE(state(), QByteArray("half-open"));
    m_sick->release("go");
    QCOMPARE(ask(1).size(), 1U);
    QCOMPARE(m_sick->requests().size(), 7U);
    QCOMPARE(state(), QByteArray("closed"));
}

QTEST_GUILESS_MAIN(TestExchangeBreaker)
#include "tst_exchange_breaker.moc"
