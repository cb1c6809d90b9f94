// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of a provider, alone, with a fallback and with a second key, for clients of streams
// and of whole answers: what comes of it stands in the table of docs/FAILURE.md, which is read
// here.
#include "engine/support/certificates.h"
#include "engine/support/engine_fixture.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <map>

using namespace ccproxy;
using namespace ccproxy::test;

Q_DECLARE_METATYPE(ccproxy::test::Wire)

namespace {

/// How a provider answers when it does not do well.
using Fault = std::function<Script(Wire wire, bool stream)>;

Script refusal(Wire wire, int status, const QByteArray &headers = {})
{
    const QByteArray body = errorBody(wire, "some_error", "not now");
    return {Send{"HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + headers
                 + "content-type: application/json\r\ncontent-length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
}

/// A long answer of which only so many tenths arrive.
Script cutAt(int tenth, Wire wire, bool stream)
{
    QList<QByteArray> words;
    for (int i = 0; i < 100; ++i)
        words.append("word ");
    const QByteArray all = stream ? textStream(wire, words) : textBody(wire, words.join());
    const QByteArray part = all.left(all.size() * tenth / 10);
    if (stream)
        return {chunkedHead(), Send{chunk(part)}, Close{}};
    return {Send{"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
                 + QByteArray::number(all.size()) + "\r\n\r\n" + part},
            Close{}};
}

Script emptyMessage(Wire wire, bool stream)
{
    if (!stream)
        return whole(textBody(wire, "").replace("{\"type\":\"text\",\"text\":\"\"}", ""));
    QByteArray events = textEvents(wire, {})[0];
    const QList<QByteArray> all = textEvents(wire, {});
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (!all[i].startsWith("event: content_block"))
            events += all[i];
    }
    return streamed(events);
}

Script inEncoding(const QByteArray &body)
{
    return {Send{"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-type: application/json\r\n"
                 "content-length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body}};
}

const std::map<QByteArray, Fault> &faults()
{
    static const std::map<QByteArray, Fault> all = [] {
        std::map<QByteArray, Fault> map{
            // Where there is no server that could answer, see urlOf().
            {"refused", {}},
            {"no such host", {}},
            {"TLS failure", {}},
            {"silence before the head", [](Wire, bool) { return Script{Hang{}}; }},
            {"silence after the head",
             [](Wire, bool) {
                 return Script{chunkedHead(), Hang{}};
             }},
            {"cut before the head", [](Wire, bool) { return Script{Reset{}}; }},
            {"cut after the head",
             [](Wire, bool) {
                 return Script{chunkedHead(), Reset{}};
             }},
            {"web page", [](Wire, bool) { return whole("<html>Hi</html>", 200, "text/html"); }},
            {"web page, 502",
             [](Wire, bool) { return whole("<html>No</html>", 502, "text/html"); }},
            {"nothing", [](Wire, bool) { return whole({}); }},
            {"empty message", emptyMessage},
            {"empty text",
             [](Wire wire, bool stream) {
                 return stream ? streamed(textStream(wire, {})) : whole(textBody(wire, ""));
             }},
            {"error in the answer",
             [](Wire wire, bool stream) {
                 return stream ? streamed(textEvents(wire, {})[0]
                                          + errorEvent(wire, "overloaded_error", "too busy"))
                               : whole(errorBody(wire, "overloaded_error", "too busy"));
             }},
            {"compressed unasked",
             [](Wire, bool) {
                 return inEncoding(QByteArray::fromHex("1f8b0800000000000003cb48cdc9c957c840"));
             }},
            {"called compressed",
             [](Wire wire, bool stream) {
                 return inEncoding(stream ? textStream(wire, {"Hello"}) : textBody(wire, "Hello"));
             }},
        };
        for (int tenth = 1; tenth < 10; ++tenth) {
            map["cut at " + QByteArray::number(tenth) + "/10"] = [tenth](Wire wire, bool stream) {
                return cutAt(tenth, wire, stream);
            };
        }
        for (const int status : {400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 501, 502,
                                 503, 504, 520, 529}) {
            map[QByteArray::number(status)] = [status](Wire wire, bool) {
                return refusal(wire, status);
            };
        }
        for (const int status : {408, 409, 429, 500, 502, 503, 504, 529}) {
            map[QByteArray::number(status) + ", again in 30 s"] = [status](Wire wire, bool) {
                return refusal(wire, status, "retry-after: 30\r\n");
            };
        }
        return map;
    }();
    return all;
}

std::string urlOf(const ScriptedProvider &provider, const QByteArray &fault)
{
    if (fault == "refused")
        return refusedUrl();
    if (fault == "no such host")
        return "http://no-such-host.invalid/v1";
    return provider.url("/v1");
}

struct Cell {
    QByteArray fault;
    QByteArray others; ///< "nobody", "fallback", "key"
    bool stream = false;
    QByteArray expected;
};

/// The rows "| fault | nobody | fallback | key |"; a cell is the same for both kinds of clients, or
/// "for streams / for whole answers".
std::vector<Cell> tableOfTheDocumentation()
{
    std::vector<Cell> cells;
    QFile file(QStringLiteral(CCPROXY_SOURCE_DIR "/docs/FAILURE.md"));
    if (!file.open(QIODevice::ReadOnly))
        return cells;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('|');
        if (columns.size() != 6 || !faults().contains(columns[1].trimmed()))
            continue;
        const char *others[] = {"nobody", "fallback", "key"};
        for (int i = 0; i < 3; ++i) {
            const QList<QByteArray> halves = columns[2 + i].split('/');
            cells.push_back({columns[1].trimmed(), others[i], true, halves.front().trimmed()});
            cells.push_back({columns[1].trimmed(), others[i], false, halves.back().trimmed()});
        }
    }
    return cells;
}

QByteArray resultOf(const Outcome &outcome)
{
    if (!outcome.problem.isEmpty())
        return "neither: " + outcome.problem.toUtf8();
    switch (outcome.kind) {
    case Outcome::Kind::Answer:
        return outcome.message.text().isEmpty() ? "empty answer" : "answer";
    case Outcome::Kind::Status:
        return "error";
    case Outcome::Kind::ErrorEvent:
        return "broken off";
    }
    return {};
}

} // namespace

class TestExchangeFaults final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableIsWhole();
    void cell_data();
    void cell();
};

void TestExchangeFaults::tableIsWhole()
{
    const auto cells = tableOfTheDocumentation();
    for (const auto &[name, fault] : faults()) {
        const auto count = std::count_if(cells.begin(), cells.end(),
                                         [&name = name](const Cell &c) { return c.fault == name; });
        QVERIFY2(count == 6, name.constData());
    }
    QVERIFY(cells.size() >= 150);
}

void TestExchangeFaults::cell_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<bool>("wantsStream");
    QTest::addColumn<QByteArray>("expected");
    for (const Wire wire : {Wire::Chat, Wire::Anthropic}) {
        for (const Cell &cell : tableOfTheDocumentation())
            QTest::addRow("%s, %s, %s, %s", typeOf(wire).c_str(), cell.fault.constData(),
                          cell.others.constData(), cell.stream ? "stream" : "whole")
                << wire << cell.fault << cell.others << cell.stream << cell.expected;
    }
}

/// One complete answer or one complete error; the record says what happened; at most one try was an
/// answer.
void TestExchangeFaults::cell()
{
    QFETCH(Wire, wire);
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, others);
    QFETCH(bool, wantsStream);
    QFETCH(QByteArray, expected);
    const Fault &script = faults().at(fault);
    ScriptedProvider failing;
    ScriptedProvider good;
    if (fault == "TLS failure") // nobody vouches for the certificate
        failing.useTls(serverCertificate(), serverKey());
    failing.respondWith([=](const ReceivedRequest &request) {
        const bool isGoodKey = request.header("authorization").endsWith("key-two")
            || request.header("x-api-key") == "key-two";
        return isGoodKey ? textAnswer(wire, wantsStream, "Hello") : script(wire, wantsStream);
    });
    good.respondWith(
        [=](const ReceivedRequest &) { return textAnswer(wire, wantsStream, "Hello"); });
    std::vector<config::Provider> providers{providerAt("failing", wire, urlOf(failing, fault))};
    if (others == "fallback")
        providers.push_back(providerAt("good", wire, good.url("/v1")));
    if (others == "key")
        providers[0].apiKeys = {{config::SecretSource::Kind::Literal, Secret("key-two"), {}}};
    config::Settings settings = settingsFor(providers);
    settings.performance.maxRetries = 1;
    settings.performance.requestTimeout = std::chrono::milliseconds(250);
    settings.performance.streamIdleTimeout = std::chrono::milliseconds(250);
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.ask(messagesBody(wantsStream));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    const Outcome outcome = outcomeOf(client.response(), wantsStream);
    QCOMPARE(resultOf(outcome), expected);
    if (expected == "answer")
        QCOMPARE(outcome.message.text(), QStringLiteral("Hello"));
    EVENTUALLY_EQUAL(fixture.active(), 0);
    const auto records = fixture.records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records[0].failure.empty(), outcome.isAnswer());
    const auto &attempts = records[0].attempts;
    for (std::size_t i = 0; i < attempts.size(); ++i)
        QCOMPARE(attempts[i].failure.empty(), expected == "answer" && i + 1 == attempts.size());
    const std::size_t asked = failing.requests().size() + good.requests().size();
    QVERIFY(asked <= attempts.size() && attempts.size() <= 3);
}

QTEST_GUILESS_MAIN(TestExchangeFaults)
#include "tst_exchange_faults.moc"
