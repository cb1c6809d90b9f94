// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange is found by, how bodies are kept, and how a place is named.
#include "engine/history/location.h"
#include "engine/history/sample_records.h"
#include "engine/history/search_words.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

class TestHistoryWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void searchTextHoldsWhatIsLookedFor();
    void answers();
    void bodiesComeBack();
    void brokenBodies();
    void secretsAreHidden();
    void locations_data();
    void locations();
    void badLocations();
};

void TestHistoryWords::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &words) {
        QTest::newRow(name) << text << words;
    };
    row("empty", "", "");
    row("only signs", "{[:]}", "");
    row("parted by anything", "gpt-4.1: Rate LIMIT!", "gpt 4 1 rate limit");
    row("escapes of JSON", "a\\nbc\\u00e4de\\\"f", "a bc de f");
    row("a lone backslash at the end", "ab\\", "ab");
    row("an escape that ends too early", "ab\\u1", "ab");
    row("other letters stay", "Ma\xc3\x9f \xe6\xbc\xa2", "ma\xc3\x9f \xe6\xbc\xa2");
    row("a long word", QByteArray(65, 'x') + " y", "y");
    row("just not too long", QByteArray(64, 'x'), QByteArray(64, 'x'));
    row("data", "pic " + QByteArray("aB3/").repeated(60) + " end", "pic end");
    row("a path is no data", "/usr/share/doc", "usr share doc");
}

void TestHistoryWords::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, words);
    QCOMPARE(QByteArray::fromStdString(searchWords(text.toStdString())), words);
    const auto list = queryWords(text.toStdString());
    QCOMPARE(list.size(), static_cast<std::size_t>(words.isEmpty() ? 0 : words.count(' ') + 1));
}

void TestHistoryWords::searchTextHoldsWhatIsLookedFor()
{
    const ExchangeRecord record = sampleRecord(19);
    const KeptBodies bodies = sampleBodies(19);
    const std::string without = searchText(record, nullptr);
    QVERIFY(without.find("word19") != std::string::npos);
    QVERIFY(without.find("claude opus 4 8") != std::string::npos);
    QVERIFY(without.find("needle19") == std::string::npos);
    const std::string with = searchText(record, &bodies);
    QVERIFY(with.find("needle19 in the hay") != std::string::npos);
    // Put together from the stream's events.
    QVERIFY(with.find("strawberries") != std::string::npos);
    QCOMPARE(searchText(record, &bodies), with);
}

void TestHistoryWords::answers()
{
    QCOMPARE(answerText("{\"content\":[]}"), "{\"content\":[]}");
    QCOMPARE(answerText(sampleBodies(1).response.text), "Strawberries");
    QCOMPARE(answerText("event: content_block_delta\ndata: {\"delta\":{\"text\":\"cut_delta"), "");
}

void TestHistoryWords::bodiesComeBack()
{
    for (int i = 0; i < 4; ++i) {
        const KeptBodies bodies = sampleBodies(i);
        const auto back = unpacked(packed(bodies));
        QVERIFY(back.has_value());
        QVERIFY(*back == bodies);
    }
    const auto nothing = unpacked(packed({}));
    QVERIFY(nothing.has_value() && *nothing == KeptBodies());
}

void TestHistoryWords::brokenBodies()
{
    QVERIFY(!unpacked({}));
    QVERIFY(!unpacked("no bodies of ours"));
    const QByteArray whole = packed(sampleBodies(1));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!unpacked(whole.left(size)));
    QVERIFY(!unpacked(qCompress(QByteArray("\x01\xff\xff\xff\xfe", 5))));
    QVERIFY(!unpacked(qCompress(QByteArray("\x02", 1))));
}

void TestHistoryWords::secretsAreHidden()
{
    const auto room = std::make_shared<CaptureRoom>(1U << 20U);
    ExchangeBodies bodies(room);
    bodies.requestHeaders = {{"Authorization", "Bearer sk-ant-one"},
                             {"x-api-key", "sk-ant-two"},
                             {"user-agent", "claude-cli"}};
    dropSecrets(bodies.requestHeaders);
    QCOMPARE(bodies.requestHeaders.size(), std::size_t(1));
    bodies.request.append("{\"text\":\"my key is sk-ant-REDACTED-abcdefghijklmnop\"}");
    auto attempt = std::make_shared<AttemptBodies>(room);
    attempt->url = "https://user:pass@host/v1?key=AIzaSyDabcdefghijklmnopqrstuvwxyz01234";
    const auto sent = std::make_shared<const std::string>("{\"api_key\":\"hidden-thing\"}");
    QVERIFY(attempt->request.share(*sent, sent));
    bodies.attempts.push_back(attempt);
    const QByteArray all = qUncompress(packed(redacted(bodies)));
    for (const char *secret : {"abcdefghijklmnop", "pass@", "hidden-thing", "AIzaSy", "ant-one"})
        QVERIFY2(!all.contains(secret), secret);
    QVERIFY(all.contains("claude-cli"));
    QVERIFY(all.contains("my key is"));
}

void TestHistoryWords::locations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *text, const char *shown, const char *parts) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(shown)
                            << QString::fromLatin1(parts);
    };
    row("/var/lib/history.sqlite", "/var/lib/history.sqlite", "file");
    row("C:\\Users\\a b\\h.sqlite", "C:\\Users\\a b\\h.sqlite", "file");
    row("postgresql://db", "", "bad");
    row("postgresql://host/team", "postgresql://host/team", "host|0|||team|");
    row("postgres://u:p%40ss@host:5433/team", "postgresql://u@host:5433/team",
        "host|5433|u|p@ss|team|");
    row("postgresql:///team?host=/run/pg&sslmode=require", "postgresql:///team",
        "/run/pg|0|||team|sslmode=require");
    row("postgresql://u@/team?host=/run/pg&a=1&b=2", "postgresql://u@/team",
        "/run/pg|0|u||team|a=1;b=2");
    row("mysql://host/team", "", "bad");
    row("postgresql://ho st/team", "", "bad");
}

void TestHistoryWords::locations()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, parts);
    const auto location = historyLocation(text.toStdString());
    QCOMPARE(location.has_value(), parts != QLatin1String("bad"));
    if (!location)
        return;
    QCOMPARE(QString::fromStdString(location->text()), shown);
    const bool isFile = location->kind == HistoryLocation::Kind::SqliteFile;
    QCOMPARE(isFile, parts == QLatin1String("file"));
    if (isFile)
        return;
    const std::string read = location->host + "|" + std::to_string(location->port) + "|"
        + location->user + "|" + location->password + "|" + location->database + "|"
        + location->options;
    QCOMPARE(QString::fromStdString(read), parts);
}

void TestHistoryWords::badLocations()
{
    const auto location = historyLocation("mysql://u:secretword@host/x");
    QVERIFY(!location);
    QVERIFY(location.error().text().find("secretword") == std::string::npos);
    QCOMPARE(location.error().kind, FailureKind::ConfigInvalid);
}

QTEST_APPLESS_MAIN(TestHistoryWords)
#include "tst_history_words.moc"
