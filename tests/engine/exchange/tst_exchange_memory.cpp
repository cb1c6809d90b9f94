// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"
#include "engine/support/process_memory.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

/// What the engine holds while clients do not read, and after many requests. In a process of its
/// own, so that nothing which other tests left behind hides what is taken here.
class TestExchangeMemory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryStaysWhereItWas();
    void slowClients_data();
    void slowClients();
};

void TestExchangeMemory::memoryStaysWhereItWas()
{
    if (kSanitized)
        QSKIP("a sanitizer keeps freed memory: nothing to measure");
    if (residentMemory() == 0)
        QSKIP("this system does not tell the memory of a process");
    constexpr int kBefore = 1000;
    constexpr int kAfter = 10'000;
    int asked = 0;
    // The provider counts: its own log of requests is no part of what is measured, so it is small
    // and made anew.
    EngineFixture fixture;
    auto provider = std::make_unique<ScriptedProvider>();
    const auto respond = [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "a"); };
    provider->respondWith(respond);
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider->url("/v1"))})));
    auto client = std::make_unique<HttpClient>(fixture.port());
    connect(client.get(), &HttpClient::arrived, this, [&] {
        if (client->completeCount() == 0)
            return;
        client->forget();
        provider->forgetRequests();
        if (++asked != kBefore && asked < kAfter)
            client->ask(messagesBody(false));
    });
    client->ask(messagesBody(false));
    EVENTUALLY_EQUAL(asked, kBefore);
    giveBackFreeMemory();
    const qint64 then = residentMemory();
    client->ask(messagesBody(false));
    QVERIFY(eventually([&] { return asked == kAfter; }, 100'000));
    giveBackFreeMemory();
    const qint64 grown = residentMemory() - then;
    qInfo("%d requests: %lld KiB; %d: %lld KiB more", kBefore, static_cast<long long>(then / 1024),
          kAfter, static_cast<long long>(grown / 1024));
    QVERIFY2(grown < qint64{2} << 20, qPrintable(QString::number(grown)));
    QCOMPARE(fixture.status().requestsServed, std::uint64_t{kAfter});
}

void TestExchangeMemory::slowClients_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("openai") << Wire::Chat;
    QTest::newRow("anthropic") << Wire::Anthropic;
}

/// Providers that send 50 MB to clients that do not read: the memory of a stream is bounded, and
/// nothing is lost.
void TestExchangeMemory::slowClients()
{
    QFETCH(Wire, wire);
    constexpr int kStreams = 4;
    constexpr int kWordSize = 8000;
    const QByteArray word(kWordSize, 'x');
    const QByteArray piece = chunk(wordEvent(wire, word));
    const qint64 words = (qint64{50} << 20) / kStreams / piece.size();
    ScriptedProvider provider;
    provider.respondWith([&](const ReceivedRequest &) {
        return Script{chunkedHead(), Send{chunk(textBegin(wire))},
                      Flood{piece, words * piece.size()}, Send{chunk(textEnd(wire))},
                      Send{lastChunk()}};
    });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", wire, provider.url("/v1"))})));
    {
        // What a first request needs once is no part of the measure.
        HttpClient first(fixture.port());
        first.ask(messagesBody(true));
        EVENTUALLY_EQUAL(first.completeCount(), 1);
    }
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < kStreams; ++i) {
        clients.push_back(std::make_unique<HttpClient>(fixture.port()));
        clients.back()->stopReading();
    }
    const qint64 floodBefore = provider.floodWritten();
    giveBackFreeMemory();
    const qint64 before = residentMemory();
    for (const auto &client : clients)
        client->ask(messagesBody(true));
    EVENTUALLY(provider.floodWritten() > floodBefore);
    qint64 written = -1;
    QElapsedTimer still;
    EVENTUALLY((provider.floodWritten() == written
                    ? still.elapsed() > 300
                    : (written = provider.floodWritten(), still.restart(), false)));
    const qint64 grown = residentMemory() - before;
    // The scripted providers hold a quarter of a MiB each; they live here too.
    const qint64 ofProviders = kStreams * (256 * 1024 + piece.size());
    qInfo("%lld KiB taken by the system, the process grew by %lld KiB for %d streams",
          static_cast<long long>((written - floodBefore) / 1024),
          static_cast<long long>(grown / 1024), kStreams);
    if (!kSanitized)
        QVERIFY2(grown - ofProviders < qint64{kStreams} << 20, qPrintable(QString::number(grown)));
    QVERIFY(written - floodBefore < words * piece.size() * kStreams);
    // It is the client's silence, not the provider's.
    QCOMPARE(fixture.active(), kStreams);

    for (const auto &client : clients)
        client->startReading();
    for (const auto &client : clients) {
        EVENTUALLY_EQUAL(client->completeCount(), 1);
        const Outcome outcome = outcomeOf(client->response(), true);
        QCOMPARE(outcome.problem, QString());
        const QString text = outcome.message.text();
        QCOMPARE(text.size(), words * kWordSize);
        QCOMPARE(text.count(QLatin1Char('x')), text.size());
    }
    EVENTUALLY_EQUAL(fixture.active(), 0);
}

QTEST_GUILESS_MAIN(TestExchangeMemory)
#include "tst_exchange_memory.moc"
