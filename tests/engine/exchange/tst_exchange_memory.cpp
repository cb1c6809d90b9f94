// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process_memory.h"
#include "engine/support/engine_fixture.h"
#include "engine/support/sanitized.h"

#include <QTest>

#include <atomic>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

std::atomic<int> g_givenBack = 0;

qint64 resident()
{
    return static_cast<qint64>(engine::residentBytes());
}

} // namespace

/// What the engine holds while clients do not read, and after many requests. In a process of its
/// own, so that nothing which other tests left behind hides what is taken here.
class TestExchangeMemory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryStaysWhereItWas();
    void slowClients_data();
    void slowClients();
    void quietTimesGiveMemoryBack();
    void memoryBetweenWhatIsUsedGoesBack();
};

void TestExchangeMemory::memoryStaysWhereItWas()
{
    if (kSanitized)
        QSKIP("a sanitizer keeps freed memory: nothing to measure");
    if (resident() == 0)
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
    engine::giveFreedMemoryBack();
    const qint64 then = resident();
    client->ask(messagesBody(false));
    QVERIFY(eventually([&] { return asked == kAfter; }, 100'000));
    engine::giveFreedMemoryBack();
    const qint64 grown = resident() - then;
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
    engine::giveFreedMemoryBack();
    const qint64 before = resident();
    for (const auto &client : clients)
        client->ask(messagesBody(true));
    EVENTUALLY(provider.floodWritten() > floodBefore);
    qint64 written = -1;
    QElapsedTimer still;
    EVENTUALLY((provider.floodWritten() == written
                    ? still.elapsed() > 300
                    : (written = provider.floodWritten(), still.restart(), false)));
    const qint64 grown = resident() - before;
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

void TestExchangeMemory::quietTimesGiveMemoryBack()
{
    ScriptedProvider provider;
    std::atomic<bool> holdsBack = false;
    provider.respondWith([&](const ReceivedRequest &) {
        return holdsBack ? Script{Hang{}} : textAnswer(Wire::Chat, false, "a");
    });
    EngineTuning tuning = quickTuning();
    tuning.quiet = std::chrono::milliseconds(50);
    tuning.giveMemoryBack = [] { ++g_givenBack; };
    EngineFixture fixture(tuning);
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    EVENTUALLY_EQUAL(g_givenBack, 1);

    // Not while one is answered, and after the next pause again.
    holdsBack = true;
    HttpClient waiting(fixture.port());
    waiting.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.active(), 1);
    holdsBack = false;
    for (int count = 2; count < 12; ++count) {
        client.ask(messagesBody(false));
        EVENTUALLY_EQUAL(client.completeCount(), count);
    }
    QCOMPARE(g_givenBack, 1);
    waiting.leave();
    EVENTUALLY_EQUAL(g_givenBack, 2);
}

void TestExchangeMemory::memoryBetweenWhatIsUsedGoesBack()
{
    if (kSanitized || resident() == 0)
        QSKIP("nothing to measure: a sanitizer keeps freed memory, or the system tells no memory");
#ifndef __GLIBC__
    QSKIP("this allocator is not told when to give memory back");
#endif
    constexpr std::size_t kBlock = 64 << 10U;
    constexpr std::size_t kBlocks = 512;
    std::vector<std::unique_ptr<std::string>> blocks(kBlocks);
    for (auto &block : blocks)
        block = std::make_unique<std::string>(kBlock, 'x');
    for (std::size_t i = 0; i + 1 < kBlocks; ++i) {
        if (i % 8 != 0)
            blocks[i].reset();
    }
    const qint64 before = resident();
    engine::giveFreedMemoryBack();
    QVERIFY2(before - resident() > qint64{16} << 20, qPrintable(QString::number(resident())));
}

QTEST_GUILESS_MAIN(TestExchangeMemory)
#include "tst_exchange_memory.moc"
