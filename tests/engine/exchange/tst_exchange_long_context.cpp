// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;

class TestExchangeLongContext final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conversationStays();
};

/// One that is long stays with its model until it is clearly shorter; another of that length does
/// not go there.
void TestExchangeLongContext::conversationStays()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "Yes."); });
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    config::Route longContext;
    longContext.name = "longContext";
    longContext.target = {"p", "m-long", {}};
    longContext.threshold = 2000;
    settings.routes.push_back(longContext);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    struct Row {
        const char *session;
        int words;
        QByteArray route;
    };
    const std::vector<Row> rows{{"one", 1800, "default"},     {"one", 2200, "longContext"},
                                {"two", 1800, "default"},     {"one", 1800, "longContext"},
                                {"one", 1400, "default"},     {"one", 1800, "default"},
                                {"two", 2200, "longContext"}, {"two", 1700, "longContext"}};
    int asked = 0;
    for (const Row &row : rows) {
        client.ask(messagesBody(true, "m", QByteArray("word ").repeated(row.words)),
                   QByteArray("x-claude-code-session-id: ") + row.session + "\r\n");
        ++asked;
        EVENTUALLY_EQUAL(client.completeCount(), asked);
        QCOMPARE(client.response(asked - 1).headers.value("x-ccproxy-route"), row.route);
    }
}

QTEST_GUILESS_MAIN(TestExchangeLongContext)
#include "tst_exchange_long_context.moc"
