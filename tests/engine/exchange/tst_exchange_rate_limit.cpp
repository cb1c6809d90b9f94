// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

class TestExchangeRateLimit final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitOfEachClient();
    void switchedOff();
};

namespace {

config::Settings limited(const ScriptedProvider &provider, int perMinute)
{
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.performance.rateLimitEnabled = perMinute > 0;
    settings.performance.rateLimitRequestsPerMinute = perMinute;
    return settings;
}

} // namespace

void TestExchangeRateLimit::limitOfEachClient()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Yes."); });
    EngineFixture fixture;
    QVERIFY(fixture.start(limited(provider, 2)));
    HttpClient client(fixture.port());
    const QByteArray bearer = "authorization: Bearer one\r\n";
    const QByteArray apiKey = "x-api-key: one\r\n";
    const QByteArray other = "authorization: Bearer two\r\n";
    struct Row {
        QByteArray headers;
        int status;
    };
    const std::vector<Row> rows{{bearer, 200}, {apiKey, 200}, {bearer, 429}, {apiKey, 429},
                                {other, 200},  {other, 200},  {other, 429}};
    int asked = 0;
    for (const Row &row : rows) {
        client.ask(messagesBody(true), row.headers);
        ++asked;
        EVENTUALLY_EQUAL(client.completeCount(), asked);
        const ClientResponse response = client.response(asked - 1);
        QCOMPARE(response.status, row.status);
        QCOMPARE(outcomeOf(response, true).problem, QString());
        if (row.status == 200)
            continue;
        const int wait = response.headers.value("retry-after").toInt();
        QVERIFY(wait > 0 && wait <= 30);
        QCOMPARE(outcomeOf(response, true).errorType, QByteArray("rate_limit_error"));
    }
    QCOMPARE(provider.requests().size(), 4U);
    // What was refused is on record; other questions are not limited.
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), rows.size());
    QCOMPARE(records[2].status, 429);
    QVERIFY(records[2].attempts.empty());
    QVERIFY(!records[2].failure.empty());
    client.request("GET", "/health");
    EVENTUALLY_EQUAL(client.completeCount(), asked + 1);
    QCOMPARE(client.response(asked).status, 200);
}

void TestExchangeRateLimit::switchedOff()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Yes."); });
    EngineFixture fixture;
    QVERIFY(fixture.start(limited(provider, 1)));
    fixture.apply(limited(provider, 0));
    HttpClient client(fixture.port());
    for (int i = 1; i <= 5; ++i) {
        client.ask(messagesBody(true));
        EVENTUALLY_EQUAL(client.completeCount(), i);
        QCOMPARE(client.response(i - 1).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestExchangeRateLimit)
#include "tst_exchange_rate_limit.moc"
