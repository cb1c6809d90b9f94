// SPDX-License-Identifier: GPL-3.0-or-later
// What is on record of an exchange: whose it was, what it cost, how long each try took.
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

namespace {

using std::chrono::microseconds;

const QByteArray kFolderLine =
    "# Environment\\n - Primary working directory: /home/dev/shop\\n - Is";

/// A request whose system prompt, or first turn, says so.
QByteArray bodyIn(const QByteArray &place, const QByteArray &text)
{
    const QByteArray block = "{\"type\":\"text\",\"text\":\"" + text + "\"}";
    const bool isSystem = place == "system";
    return "{\"model\":\"m\",\"max_tokens\":9,\"system\":[" + (isSystem ? block : QByteArray())
        + "],\"messages\":[{\"role\":\"user\",\"content\":["
        + (isSystem ? QByteArray() : block + ",") + "{\"type\":\"text\",\"text\":\"hi\"}]}]}";
}

/// A provider with these prices for the model m-1, in dollars for a million tokens.
config::Provider priced(const std::string &url, std::optional<int> input, std::optional<int> output)
{
    config::Provider provider = providerAt("p", Wire::Chat, url);
    catalogue::ModelFacts &facts = provider.ownModels["m-1"];
    if (input)
        facts.prices.input = *input * 1'000'000;
    if (output)
        facts.prices.output = *output * 1'000'000;
    return provider;
}

} // namespace

class TestExchangeRecord final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void project_data();
    void project();
    void projectOfALaunch();
    void cost_data();
    void cost();
    void timesOfAttempts();
};

void TestExchangeRecord::project_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("project");
    const auto row = [](const char *name, const QByteArray &body, const char *project) {
        QTest::newRow(name) << body << QString::fromLatin1(project);
    };
    row("no line", messagesBody(false), "");
    row("in the system prompt", bodyIn("system", kFolderLine), "/home/dev/shop");
    row("at its end", bodyIn("system", "Working directory: /srv"), "/srv");
    row("a path of Windows", bodyIn("system", "Working directory: C:\\\\new\\\\notes\\nIs"),
        "C:\\new\\notes");
    row("in a reminder", bodyIn("user", "<system-reminder>\\n" + kFolderLine), "/home/dev/shop");
    row("in the user's own words", bodyIn("user", kFolderLine), "");
    row("nothing after it", bodyIn("system", "Working directory: "), "");
}

void TestExchangeRecord::project()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, project);
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(body);
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    QCOMPARE(QString::fromStdString(fixture.records()[0].project), project);
}

void TestExchangeRecord::projectOfALaunch()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    EngineFixture fixture;
    fixture.engine().acceptTokens(
        {{Secret("launch-one"), "/one", {}}, {Secret("launch-two"), "/two", {}}});
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    for (const char *token : {"launch-two", "another"})
        client.ask(bodyIn("system", kFolderLine),
                   QByteArray("Authorization: Bearer ") + token + "\r\n");
    EVENTUALLY_EQUAL(fixture.records().size(), 2U);
    QCOMPARE(fixture.records()[0].project, "/two");
    QCOMPARE(fixture.records()[1].project, "/home/dev/shop");
}

void TestExchangeRecord::cost_data()
{
    QTest::addColumn<int>("input");
    QTest::addColumn<int>("output");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<qint64>("cost"); // -1 = not known
    // An answer of 11 tokens in and 5 out.
    QTest::newRow("known") << 2 << 10 << false << qint64{72};
    QTest::newRow("free") << 0 << 0 << false << qint64{0};
    QTest::newRow("no prices") << -1 << -1 << false << qint64{-1};
    QTest::newRow("one price missing") << 2 << -1 << false << qint64{-1};
    QTest::newRow("no answer") << -1 << -1 << true << qint64{0};
}

void TestExchangeRecord::cost()
{
    QFETCH(int, input);
    QFETCH(int, output);
    QFETCH(bool, fails);
    QFETCH(qint64, cost);
    ScriptedProvider provider;
    provider.respondWith([fails](const ReceivedRequest &) {
        return fails ? whole(errorBody(Wire::Chat, "e", "no"), 400)
                     : textAnswer(Wire::Chat, false, "yes");
    });
    const auto price = [](int value) { return value < 0 ? std::nullopt : std::optional(value); };
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({priced(provider.url("/v1"), price(input), price(output))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    QCOMPARE(fixture.records()[0].cost.value_or(-1), cost);
}

void TestExchangeRecord::timesOfAttempts()
{
    ScriptedProvider failing;
    ScriptedProvider good;
    failing.enqueue({Wait{"go"}, whole(errorBody(Wire::Chat, "e", "broken"), 500).front()});
    good.enqueue(textAnswer(Wire::Chat, false, "yes"));
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("failing", Wire::Chat, failing.url("/v1")),
                                       providerAt("good", Wire::Chat, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(failing.waitingFor("go"), 1);
    QElapsedTimer waited;
    waited.start();
    EVENTUALLY(waited.elapsed() >= 20);
    failing.release("go");
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    const ExchangeRecord record = fixture.records()[0];
    QCOMPARE(record.attempts.size(), 2U);
    const engine::AttemptRecord &first = record.attempts[0];
    const engine::AttemptRecord &second = record.attempts[1];
    QVERIFY(first.begun >= record.routed);
    QVERIFY(first.took >= std::chrono::milliseconds(20));
    QVERIFY(second.begun >= first.begun + first.took);
    QVERIFY(second.took > microseconds(0));
    QVERIFY(second.begun + second.took <= record.total + std::chrono::milliseconds(5));
}

QTEST_GUILESS_MAIN(TestExchangeRecord)
#include "tst_exchange_record.moc"
