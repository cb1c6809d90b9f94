// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

#include <sys/resource.h>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

void addWires()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("openai") << Wire::Chat;
    QTest::newRow("anthropic") << Wire::Anthropic;
}

} // namespace

/// Clients that leave, ask again and again, or are many.
class TestExchangeClients final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void clientLeaves_data();
    void clientLeaves();
    void providerEndsWhileClientIsSlow_data();
    void providerEndsWhileClientIsSlow();
    void manyStreamsAtOnce_data() { addWires(); }
    void manyStreamsAtOnce();
    void keepAlive_data() { addWires(); }
    void keepAlive();
    void pipelined();
    void settingsChangeDuringAStream();
};

void TestExchangeClients::initTestCase()
{
    // 256 streams are 1,024 sockets, since all three parties live in this process.
    rlimit files{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    QVERIFY(files.rlim_cur >= 2048);
}

void TestExchangeClients::clientLeaves_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<QByteArray>("when");
    QTest::addColumn<bool>("byReset");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool reset : {false, true}) {
            for (const char *when :
                 {"before the head", "before content", "in the middle", "while it does not read"})
                QTest::addRow("%s, %s, %s", typeOf(wire).c_str(), when, reset ? "reset" : "close")
                    << wire << true << QByteArray(when) << reset;
            QTest::addRow("%s, whole, %s", typeOf(wire).c_str(), reset ? "reset" : "close")
                << wire << false << QByteArray("in the middle") << reset;
        }
    }
}

/// The provider is let go at once: what it goes on to say costs money.
void TestExchangeClients::clientLeaves()
{
    QFETCH(Wire, wire);
    QFETCH(bool, wantsStream);
    QFETCH(QByteArray, when);
    QFETCH(bool, byReset);
    const auto events = textEvents(wire, {"one ", "two "});
    Script script;
    if (when != "before the head")
        script.push_back(chunkedHead());
    if (when == "before content") {
        script.push_back(Send{chunk(events[0])});
    } else if (when == "in the middle") {
        script.push_back(Send{chunk(events.mid(0, 4).join())});
    } else if (when == "while it does not read") {
        const QByteArray piece = chunk(wordEvent(wire, QByteArray(8000, 'x')));
        script.push_back(Send{chunk(textBegin(wire))});
        script.push_back(Flood{piece, qint64{64} << 20});
    }
    script.push_back(Wait{"for ever"});
    ScriptedProvider provider;
    provider.enqueue(script);
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    if (when == "while it does not read") {
        client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 16 * 1024);
        client.stopReading();
    }
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(provider.requests().size(), 1U);
    if (when == "while it does not read") {
        // Until nothing moves any more: everybody waits for the client.
        qint64 written = -1;
        QElapsedTimer still;
        EVENTUALLY((provider.floodWritten() == written
                        ? still.elapsed() > 100
                        : (written = provider.floodWritten(), still.restart(), false)));
        QVERIFY(written < qint64{60} << 20);
    } else if (when == "in the middle" && wantsStream) {
        EVENTUALLY(client.bodyHolds("two "));
    } else {
        EVENTUALLY_EQUAL(provider.waitingFor("for ever"), 1);
    }
    QCOMPARE(fixture.active(), 1);

    qint64 took = -1;
    QElapsedTimer clock;
    connect(&provider, &ScriptedProvider::connectionClosed, this,
            [&] { took = clock.nsecsElapsed() / 1000; });
    clock.start();
    if (byReset)
        client.reset();
    else
        client.leave();
    EVENTUALLY(took >= 0);
    qInfo("cancelled after %lld us", static_cast<long long>(took));
    QVERIFY2(took < 1'000'000, "the goal is 100 ms; a busy machine is allowed more");
    EVENTUALLY_EQUAL(fixture.active(), 0);
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    const auto records = fixture.records();
    QVERIFY(records[0].cancelled);
    // It is no fault of the provider's.
    QVERIFY(fixture.status().providers[0].healthy);
    QCOMPARE(fixture.status().providers[0].failures, std::uint64_t{0});
}

void TestExchangeClients::providerEndsWhileClientIsSlow_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("byReset");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool reset : {false, true})
            QTest::addRow("%s %s", typeOf(wire).c_str(), reset ? "reset" : "close")
                << wire << reset;
    }
}

/// Nobody listens to the provider meanwhile, but the system tells of its end all the time: that
/// must not keep the engine busy. What came before the end still reaches the client.
void TestExchangeClients::providerEndsWhileClientIsSlow()
{
    QFETCH(Wire, wire);
    QFETCH(bool, byReset);
    const QByteArray piece = chunk(wordEvent(wire, QByteArray(8000, 'x')));
    Script script{chunkedHead(), Send{chunk(textBegin(wire))}, Flood{piece, qint64{6} << 20},
                  Wait{"cut"}};
    if (byReset)
        script.push_back(Reset{});
    else
        script.push_back(Close{});
    ScriptedProvider provider;
    provider.enqueue(script);
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.stopReading();
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(provider.waitingFor("cut"), 1);
    provider.release("cut");
    EVENTUALLY_EQUAL(provider.openConnections(), 0);
    const auto busy = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
    };
    const auto before = busy();
    eventually([] { return false; }, 500);
    const auto spent = busy() - before;
    QVERIFY2(spent < 200, qPrintable(QString::number(spent)));
    client.startReading();
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), true);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.kind, Outcome::Kind::ErrorEvent);
    if (!byReset) // a reset may overtake what the system still holds
        QVERIFY(outcome.message.text().size() >= 6 * 1024 * 1024 / piece.size() * 8000);
    EVENTUALLY_EQUAL(fixture.active(), 0);
}

void TestExchangeClients::manyStreamsAtOnce()
{
    QFETCH(Wire, wire);
    constexpr int kStreams = 256;
    constexpr int kWords = 4;
    ScriptedProvider provider;
    provider.respondWith([wire](const ReceivedRequest &) {
        Script script{chunkedHead(), Send{chunk(textBegin(wire))}};
        for (int i = 0; i < kWords; ++i) {
            script.push_back(Wait{"word " + QByteArray::number(i)});
            script.push_back(Send{chunk(wordEvent(wire, "[" + QByteArray::number(i) + "]"))});
        }
        script.push_back(Wait{"end"});
        script.push_back(Send{chunk(textEnd(wire))});
        script.push_back(Send{lastChunk()});
        return script;
    });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < kStreams; ++i) {
        clients.push_back(std::make_unique<HttpClient>(fixture.port()));
        clients.back()->ask(messagesBody(true));
    }
    QElapsedTimer clock;
    clock.start();
    const auto count = [&](const QByteArray &text) {
        return std::count_if(clients.begin(), clients.end(),
                             [&](const auto &client) { return client->bodyHolds(text); });
    };
    EVENTUALLY_EQUAL(provider.waitingFor("word 0"), kStreams);
    QCOMPARE(fixture.active(), kStreams);
    for (int i = 0; i < kWords; ++i) {
        // No stream is ahead of another, and none waits for another's end.
        QCOMPARE(count("[" + QByteArray::number(i) + "]"), 0);
        provider.release("word " + QByteArray::number(i));
        EVENTUALLY_EQUAL(count("[" + QByteArray::number(i) + "]"), kStreams);
    }
    QCOMPARE(provider.openConnections(), kStreams);
    provider.release("end");
    const auto complete = [&] {
        return std::count_if(clients.begin(), clients.end(),
                             [](const auto &client) { return client->completeCount() == 1; });
    };
    EVENTUALLY_EQUAL(complete(), kStreams);
    qInfo("%d streams in %lld ms", kStreams, static_cast<long long>(clock.elapsed()));
    for (const auto &client : clients) {
        const Outcome outcome = outcomeOf(client->response(), true);
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.message.text(), QStringLiteral("[0][1][2][3]"));
    }
    EVENTUALLY_EQUAL(fixture.active(), 0);
    QCOMPARE(fixture.records().size(), std::size_t{kStreams});
    QCOMPARE(fixture.status().requestsServed, std::uint64_t{kStreams});
}

/// Streams, whole answers, failures and other endpoints in turn on one connection.
void TestExchangeClients::keepAlive()
{
    QFETCH(Wire, wire);
    ScriptedProvider provider;
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    for (int i = 0; i < 100; ++i) {
        const bool stream = i % 2 == 0;
        const bool fails = i % 10 == 9;
        provider.enqueue(fails ? whole("{}", 500)
                               : textAnswer(wire, stream, "No. " + QByteArray::number(i)));
        client.ask(messagesBody(stream));
        EVENTUALLY_EQUAL(client.completeCount(), 1);
        const Outcome outcome = outcomeOf(client.response(), stream);
        QCOMPARE(outcome.problem, QString());
        if (fails)
            QVERIFY(outcome.status >= 500);
        else
            QCOMPARE(outcome.message.text(), QString(QStringLiteral("No. %1").arg(i)));
        client.forget();
        if (i % 7 == 0) {
            client.request("GET", "/health");
            EVENTUALLY_EQUAL(client.completeCount(), 1);
            client.forget();
        }
    }
    QVERIFY(client.isConnected());
    // The provider's connections are used again, too.
    QVERIFY2(provider.connectionCount() < 15,
             qPrintable(QString::number(provider.connectionCount())));
    QCOMPARE(fixture.status().requestsServed, std::uint64_t{100});
}

void TestExchangeClients::pipelined()
{
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(),
                      Send{chunk(textBegin(Wire::Chat) + wordEvent(Wire::Chat, "first"))},
                      Wait{"go"}, Send{chunk(textEnd(Wire::Chat))}, Send{lastChunk()}});
    provider.enqueue(textAnswer(Wire::Chat, false, "second"));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    client.ask(messagesBody(false));
    EVENTUALLY(client.bodyHolds("first"));
    QCOMPARE(provider.requests().size(), 1U);
    provider.release("go");
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(outcomeOf(client.response(0), true).message.text(), QStringLiteral("first"));
    QCOMPARE(outcomeOf(client.response(1), false).message.text(), QStringLiteral("second"));
}

/// A running answer keeps what it began with.
void TestExchangeClients::settingsChangeDuringAStream()
{
    ScriptedProvider before;
    ScriptedProvider after;
    before.enqueue({chunkedHead(),
                    Send{chunk(textBegin(Wire::Chat) + wordEvent(Wire::Chat, "old "))}, Wait{"go"},
                    Send{chunk(wordEvent(Wire::Chat, "still old"))},
                    Send{chunk(textEnd(Wire::Chat))}, Send{lastChunk()}});
    after.enqueue(textAnswer(Wire::Anthropic, true, "new"));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("before", Wire::Chat, before.url("/v1"))})));
    HttpClient running(fixture.port());
    HttpClient next(fixture.port());
    running.ask(messagesBody(true));
    EVENTUALLY(running.bodyHolds("old "));
    fixture.apply(settingsFor({providerAt("after", Wire::Anthropic, after.url("/v1"))}));
    next.ask(messagesBody(true));
    EVENTUALLY_EQUAL(next.completeCount(), 1);
    QCOMPARE(outcomeOf(next.response(), true).message.text(), QStringLiteral("new"));
    QCOMPARE(next.response().headers.value("x-ccproxy-provider"), QByteArray("after"));
    before.release("go");
    EVENTUALLY_EQUAL(running.completeCount(), 1);
    QCOMPARE(outcomeOf(running.response(), true).message.text(), QStringLiteral("old still old"));
    QCOMPARE(fixture.records().size(), 2U);
}

QTEST_GUILESS_MAIN(TestExchangeClients)
#include "tst_exchange_clients.moc"
