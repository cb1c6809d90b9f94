// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine remembers of both sides of the wire, what it writes down, and what it does when
// the money is spent.
#include "engine/history/query.h"
#include "engine/support/engine_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

config::Provider priced(const std::string &name, const std::string &url, int dollars)
{
    config::Provider provider = providerAt(name, Wire::Chat, url);
    catalogue::Prices &prices = provider.ownModels["m-1"].prices;
    prices.input = dollars * 1'000'000;
    prices.output = prices.input;
    return provider;
}

/// What the engine answers to a question about its history.
std::optional<HistoryExchange> exchangeOf(EngineFixture &fixture, const std::string &id)
{
    bool isDone = false;
    std::optional<HistoryExchange> found;
    fixture.engine().exchange(id, &fixture, [&](auto answer) {
        isDone = true;
        if (answer)
            found = std::move(*answer);
    });
    eventually([&isDone] { return isDone; });
    return found;
}

int countOf(EngineFixture &fixture, const HistoryFilter &filter)
{
    int count = -2;
    fixture.engine().exchanges(filter, &fixture, [&count](const auto &list) {
        count = list ? static_cast<int>(list->size()) : -1;
    });
    eventually([&count] { return count != -2; });
    return count;
}

} // namespace

class TestExchangeHistory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothSides_data();
    void bothSides();
    void whileItRuns();
    void eachTry();
    void theLastOnes();
    void switchedOff();
    void writtenDown();
    void budget_data();
    void budget();
    void budgetWithoutAWayOut();
    void budgetOfAProfile();
    void searchInMemory();
};

void TestExchangeHistory::bothSides_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<bool>("stream");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const bool stream : {true, false})
            QTest::addRow("%s %s", typeOf(wire).c_str(), stream ? "stream" : "whole")
                << wire << stream;
    }
}

void TestExchangeHistory::bothSides()
{
    QFETCH(Wire, wire);
    QFETCH(bool, stream);
    ScriptedProvider provider;
    provider.respondWith(
        [=](const ReceivedRequest &) { return textAnswer(wire, stream, "strawberries"); });
    config::Provider settings = providerAt("p", wire, provider.url("/v1"));
    settings.apiKey = {config::SecretSource::Kind::Literal, Secret("the-secret-key"), {}};
    settings.headers = {{"x-api-token", "another-secret"}, {"x-team", "blue"}};
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({settings})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(stream, "m", "What grows here?"),
               "X-Api-Key: client-secret\r\nx-a: b\r\n");
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    const auto found = exchangeOf(fixture, fixture.records()[0].requestId.substr(0, 12));
    QVERIFY(found && found->bodies);
    const KeptBodies &bodies = *found->bodies;
    QCOMPARE(bodies.request.text, messagesBody(stream, "m", "What grows here?").toStdString());
    QCOMPARE(bodies.response.text, client.response().body.toStdString());
    QCOMPARE(bodies.attempts.size(), std::size_t(1));
    const KeptAttempt &attempt = bodies.attempts[0];
    QCOMPARE(attempt.request.text, provider.requests()[0].body.toStdString());
    QCOMPARE(attempt.status, 200);
    QVERIFY(attempt.response.text.find("strawberries") != std::string::npos);
    QVERIFY(attempt.url.starts_with(provider.url("/v1")));
    QCOMPARE(bodies.response.leftOut + bodies.request.leftOut + attempt.response.leftOut, 0U);
    std::string headers;
    for (const auto *list :
         {&bodies.requestHeaders, &attempt.requestHeaders, &attempt.responseHeaders}) {
        for (const auto &[name, value] : *list)
            headers.append(name).append(": ").append(value).append("\n");
    }
    for (const char *present : {"x-a: b", "x-team: blue", "content-type: "})
        QVERIFY2(headers.find(present) != std::string::npos, present);
    QVERIFY(headers.find("secret") == std::string::npos);
    // Which header the key goes in is no secret.
    QVERIFY(headers.find("••••") != std::string::npos);
}

/// Bodies of a request that is being answered: as they are now, keys hidden, and of no more once it
/// is on record.
void TestExchangeHistory::whileItRuns()
{
    ScriptedProvider provider;
    provider.enqueue({chunkedHead(), Send{chunk(textBegin(Wire::Chat))},
                      Send{chunk(wordEvent(Wire::Chat, "first"))}, Wait{"more"},
                      Send{chunk(wordEvent(Wire::Chat, "the-secret-key"))}, Wait{"end"},
                      Send{chunk(textEnd(Wire::Chat))}, Send{lastChunk()}, Close{}});
    config::Provider settings = providerAt("p", Wire::Chat, provider.url("/v1"));
    settings.apiKey = {config::SecretSource::Kind::Literal, Secret("the-secret-key"), {}};
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({settings})));
    HttpClient client(fixture.port());
    const QByteArray body = messagesBody(true, "m", "What grows here?");
    client.ask(body, "X-Api-Key: client-secret\r\nx-a: b\r\n");
    EVENTUALLY(client.bodyHolds("first"));
    std::string id;
    fixture.engine().traffic(0, &fixture, [&id](const auto &traffic) {
        if (!traffic.empty())
            id = traffic.front().requestId;
    });
    EVENTUALLY(!id.empty());
    const auto now = [&] {
        bool isDone = false;
        std::optional<HistoryExchange> found;
        fixture.engine().running(id, &fixture, [&](auto answer) {
            isDone = true;
            found = std::move(answer);
        });
        eventually([&isDone] { return isDone; });
        return found;
    };
    const auto first = now();
    QVERIFY(first && first->bodies);
    QVERIFY(!first->record.ended);
    QCOMPARE(first->bodies->request.text, body.toStdString());
    QVERIFY(first->bodies->response.text.find("first") != std::string::npos);
    QCOMPARE(first->bodies->attempts.size(), std::size_t(1));
    QCOMPARE(first->bodies->attempts[0].request.text, provider.requests()[0].body.toStdString());
    QVERIFY(first->bodies->attempts[0].response.text.find("first") != std::string::npos);
    std::string headers;
    for (const auto &[name, value] : first->bodies->requestHeaders)
        headers.append(name).append(": ").append(value).append("\n");
    QVERIFY(headers.find("x-a: b") != std::string::npos);
    QVERIFY(headers.find("secret") == std::string::npos);

    provider.release("more");
    EVENTUALLY(client.bodyHolds("the-secret-key"));
    const auto second = now();
    QVERIFY(second && second->bodies);
    QVERIFY(second->bodies->attempts[0].response.text.size()
            > first->bodies->attempts[0].response.text.size());
    QVERIFY(second->bodies->attempts[0].response.text.find("the-secret-key") == std::string::npos);
    QVERIFY(second->bodies->response.text.find("the-secret-key") == std::string::npos);

    provider.release("end");
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    QVERIFY(!now());
    // To have looked takes nothing away from what is kept.
    const auto found = exchangeOf(fixture, id);
    QVERIFY(found && found->bodies);
    QCOMPARE(found->bodies->request.text, body.toStdString());
    QCOMPARE(found->bodies->request.leftOut, 0U);
    QVERIFY(found->bodies->requestHeaders == first->bodies->requestHeaders);
}

void TestExchangeHistory::eachTry()
{
    ScriptedProvider failing;
    ScriptedProvider good;
    failing.respondWith([](const ReceivedRequest &) {
        return whole(errorBody(Wire::Chat, "e", "too tired"), 500);
    });
    good.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Anthropic, true, "rested"); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("failing", Wire::Chat, failing.url("/v1")),
                                       providerAt("gone", Wire::Chat, refusedUrl()),
                                       providerAt("good", Wire::Anthropic, good.url("/v1"))})));
    HttpClient client(fixture.port());
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    const auto found = exchangeOf(fixture, fixture.records()[0].requestId);
    QVERIFY(found && found->bodies);
    const auto &attempts = found->bodies->attempts;
    QCOMPARE(attempts.size(), found->record.attempts.size());
    QCOMPARE(attempts.size(), std::size_t(3));
    QCOMPARE(attempts[0].status, 500);
    QVERIFY(attempts[0].response.text.find("too tired") != std::string::npos);
    QCOMPARE(attempts[1].status, 0);
    QVERIFY(!attempts[1].request.text.empty());
    QCOMPARE(attempts[2].status, 200);
    QVERIFY(found->bodies->response.text.find("tired") == std::string::npos);
}

void TestExchangeHistory::theLastOnes()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    constexpr int kCount = 210;
    for (int i = 0; i < kCount; ++i)
        client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), std::size_t(kCount));
    const auto records = fixture.records();
    const auto hasBodies = [&](std::size_t index) {
        const auto found = exchangeOf(fixture, records[index].requestId);
        return found && found->bodies.has_value();
    };
    QVERIFY(!hasBodies(9));
    QVERIFY(hasBodies(10));
    QVERIFY(hasBodies(kCount - 1));
    QVERIFY(!exchangeOf(fixture, "req_nobody"));
}

void TestExchangeHistory::switchedOff()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.history.enabled = false;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    const auto found = exchangeOf(fixture, fixture.records()[0].requestId);
    QVERIFY(found && !found->bodies);
    QCOMPARE(countOf(fixture, {}), -1);
}

void TestExchangeHistory::writtenDown()
{
    const QTemporaryDir folder;
    ScriptedProvider provider;
    provider.respondWith([](const ReceivedRequest &request) {
        return request.body.contains("fail") ? whole(errorBody(Wire::Chat, "e", "as asked"), 400)
                                             : textAnswer(Wire::Chat, false, "yes");
    });
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.history.database = folder.filePath(QStringLiteral("h.sqlite")).toStdString();
    std::string failed;
    {
        EngineFixture fixture;
        QVERIFY(fixture.start(settings));
        HttpClient client(fixture.port());
        client.ask(messagesBody(false, "m", "well"));
        client.ask(messagesBody(false, "m", "fail"));
        EVENTUALLY_EQUAL(fixture.records().size(), 2U);
        failed = fixture.records()[1].requestId;
    }
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    QCOMPARE(countOf(fixture, {}), 2);
    HistoryFilter filter;
    filter.errors = true;
    QCOMPARE(countOf(fixture, filter), 1);
    const auto found = exchangeOf(fixture, failed);
    QVERIFY(found && found->bodies);
    QVERIFY(found->bodies->request.text.find("fail") != std::string::npos);
}

void TestExchangeHistory::budget_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status"); // of the second request
    QTest::addColumn<QString>("route");
    using Action = config::Budget::OnLimit;
    QTest::newRow("warn") << static_cast<int>(Action::Warn) << 200 << QStringLiteral("default");
    QTest::newRow("stop") << static_cast<int>(Action::Stop) << 400 << QString();
    QTest::newRow("background") << static_cast<int>(Action::Background) << 200
                                << QStringLiteral("background");
}

void TestExchangeHistory::budget()
{
    QFETCH(int, action);
    QFETCH(int, status);
    QFETCH(QString, route);
    const QTemporaryDir folder;
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    config::Settings settings = settingsFor(
        {priced("dear", provider.url("/v1"), 100), priced("cheap", provider.url("/v1"), 1)});
    settings.history.database = folder.filePath(QStringLiteral("h.sqlite")).toStdString();
    settings.routes[0].fallbacks.clear();
    config::Route background;
    background.name = "background";
    background.target = {"cheap", "m-1", {}};
    settings.routes.push_back(background);
    settings.budget.daily = 0.0016; // an answer of 16 tokens costs 1600 micro-dollars
    settings.budget.onLimit = static_cast<config::Budget::OnLimit>(action);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    QCOMPARE(fixture.records()[0].cost, std::optional<std::int64_t>(1600));
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), 2U);
    const ExchangeRecord second = fixture.records()[1];
    QCOMPARE(second.status, status);
    QCOMPARE(QString::fromStdString(second.route), route);
    if (status == 400) {
        // Of a type that Claude Code does not try again.
        const Outcome outcome = outcomeOf(client.response(1), false);
        QCOMPARE(outcome.errorType, QByteArray("policy_blocked"));
        QVERIFY(outcome.errorMessage.contains("budget of $0.0016 is spent"));
        QVERIFY(outcome.errorMessage.contains("budget.daily"));
    }
    // A larger budget, and all is as before.
    settings.budget.daily = 10;
    fixture.apply(settings);
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(fixture.records().size(), 3U);
    QCOMPARE(fixture.records()[2].route, "default");
}

void TestExchangeHistory::budgetWithoutAWayOut()
{
    ScriptedProvider provider;
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.budget.monthly = 0;
    settings.budget.onLimit = config::Budget::OnLimit::Background;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), false);
    QCOMPARE(outcome.errorType, QByteArray("policy_blocked"));
    QVERIFY(outcome.errorMessage.contains("routes.background"));
    QCOMPARE(provider.requests().size(), std::size_t(0));
}

/// It binds the clients that were launched with the profile, and nobody else.
void TestExchangeHistory::budgetOfAProfile()
{
    const QTemporaryDir folder;
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "yes"); });
    config::Settings settings = settingsFor({priced("dear", provider.url("/v1"), 100)});
    settings.history.database = folder.filePath(QStringLiteral("h.sqlite")).toStdString();
    config::Profile profile;
    profile.name = "frugal";
    profile.budget.daily = 0.0016;
    profile.budget.onLimit = config::Budget::OnLimit::Stop;
    settings.profiles.push_back(profile);
    const std::vector<LaunchToken> launches{{Secret("token-frugal"), "/a", "frugal"},
                                            {Secret("token-plain"), "/b", ""}};
    const QByteArray frugal = "authorization: Bearer token-frugal\r\n";
    const QByteArray plain = "authorization: Bearer token-plain\r\n";
    {
        EngineFixture fixture;
        QVERIFY(fixture.start(settings));
        fixture.engine().acceptTokens(launches);
        HttpClient client(fixture.port());
        for (const QByteArray &who : {frugal, frugal, plain})
            client.ask(messagesBody(false), who);
        EVENTUALLY_EQUAL(client.completeCount(), 3);
        EVENTUALLY_EQUAL(fixture.records().size(), 3U);
        const auto records = fixture.records();
        QCOMPARE(records[0].profile, "frugal");
        QCOMPARE(records[0].project, "/a");
        QCOMPARE(records[0].status, 200);
        QCOMPARE(records[1].status, 400);
        QCOMPARE(records[2].status, 200);
        const Outcome outcome = outcomeOf(client.response(1), false);
        QVERIFY2(outcome.errorMessage.contains("$0.0016 for the profile frugal is spent"),
                 outcome.errorMessage.constData());
        QVERIFY(outcome.errorMessage.contains("profiles.frugal.budget.daily"));
    }
    // The history knows it after a new start.
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    fixture.engine().acceptTokens(launches);
    EVENTUALLY(countOf(fixture, {}) == 3);
    HttpClient client(fixture.port());
    client.ask(messagesBody(false), frugal);
    EVENTUALLY_EQUAL(fixture.records().size(), 1U);
    QCOMPARE(fixture.records()[0].status, 400);
}

/// Bodies that are not written down are found in while they are in memory.
void TestExchangeHistory::searchInMemory()
{
    const QTemporaryDir folder;
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, true, "strawberries"); });
    config::Settings settings = settingsFor({providerAt("p", Wire::Chat, provider.url("/v1"))});
    settings.history.database = folder.filePath(QStringLiteral("h.sqlite")).toStdString();
    const auto found = [](EngineFixture &fixture, const char *text, const char *of = "") {
        HistoryFilter filter;
        filter.text = text;
        filter.provider = of;
        return countOf(fixture, filter);
    };
    {
        EngineFixture fixture;
        QVERIFY(fixture.start(settings));
        HttpClient client(fixture.port());
        client.ask(messagesBody(true, "m", "What grows in the garden?"));
        client.ask(messagesBody(true, "m", "And in the field?"));
        EVENTUALLY_EQUAL(fixture.records().size(), 2U);
        QCOMPARE(found(fixture, "garden"), 1);
        QCOMPARE(found(fixture, "STRAWBER grows"), 1);
        QCOMPARE(found(fixture, "strawberries"), 2);
        QCOMPARE(found(fixture, "strawberries", "p*"), 2);
        QCOMPARE(found(fixture, "strawberries", "q"), 0);
        QCOMPARE(found(fixture, "garden field"), 0);
    }
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    QCOMPARE(found(fixture, "garden"), 0);
    QCOMPARE(found(fixture, "p"), 2);
}

QTEST_GUILESS_MAIN(TestExchangeHistory)
#include "tst_exchange_history.moc"
