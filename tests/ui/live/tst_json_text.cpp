// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/json_text.h"

#include <QTest>

using namespace ccproxy::ui;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rawTextsStayAsTheyAre()
    {
        const TextLimits limits{.total = 20, .string = 2, .line = 4};
        const auto raw = [&limits](const char *text) { return rawBody(text, limits); };
        QCOMPARE(raw("{\"a\" : 1}\n\nb").text, std::string("{\"a\"\n : 1\n}\n\nb"));
        QVERIFY(raw("12345").hasBrokenLines && !raw("1234\n1234\n").hasBrokenLines);
        QCOMPARE(raw("1234\n1234\n").text, std::string("1234\n1234\n"));
        // No character is torn.
        QCOMPARE(raw("123\xc3\xa9x").text, std::string("123\xc3\xa9\nx"));
        QVERIFY(raw("1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n1\n").isCut);
    }

    void pretty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("empty ones")
            << QByteArray("{\"a\":[ ],\"b\":{}}") << QByteArray("{\n  \"a\": [],\n  \"b\": {}\n}");
        QTest::newRow("order and numbers stay")
            << QByteArray("{\"z\":1.50e3,\"a\":[true,null]}")
            << QByteArray("{\n  \"z\": 1.50e3,\n  \"a\": [\n    true,\n    null\n  ]\n}");
        QTest::newRow("spaces go")
            << QByteArray("{ \"a\" :\n\t1 }") << QByteArray("{\n  \"a\": 1\n}");
        QTest::newRow("marks in texts") << QByteArray("[\"a,b:{}[]\\\"\\\\\",1]")
                                        << QByteArray("[\n  \"a,b:{}[]\\\"\\\\\",\n  1\n]");
        QTest::newRow("broken") << QByteArray("{\"a\":\"open") << QByteArray("{\n  \"a\": \"open");
        QTest::newRow("ends in an escape") << QByteArray("[\"a\\") << QByteArray("[\n  \"a\\");
        QTest::newRow("more closed than open") << QByteArray("]}") << QByteArray("\n]\n}");
    }
    void pretty()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const ShownText shown =
            prettyJson({json.constData(), static_cast<std::size_t>(json.size())});
        QCOMPARE(QByteArray::fromStdString(shown.text), expected);
        QVERIFY(!shown.isCut);
    }

    /// However large and however deep a body is, what is written is bounded.
    void isBounded()
    {
        const TextLimits limits;
        const std::string deep = std::string(2'000'000, '[');
        const ShownText nested = prettyJson(deep);
        QVERIFY(nested.isCut);
        QVERIFY(nested.text.size() < limits.total + 200);
        std::string wide = "[0";
        while (wide.size() < 4'000'000)
            wide += ",123";
        QVERIFY(prettyJson(wide + "]").isCut);
        const ShownText image =
            prettyJson("{\"data\":\"" + std::string(5'000'000, 'A') + "\",\"b\":1}");
        QVERIFY(!image.isCut);
        QCOMPARE(image.shortStrings, 1U);
        QVERIFY(image.text.ends_with("…\",\n  \"b\": 1\n}"));
        QVERIFY(image.text.size() < limits.string + 100);
        const ShownText stream = bodyForPeople("data: " + std::string(5'000'000, 'x'));
        QVERIFY(stream.isCut);
        QCOMPARE(stream.text.size(), limits.total);
    }

    void cutsNoCharacter()
    {
        for (std::size_t most = 0; most < 7; ++most) {
            const ShownText shown = beginningOf("aä🙂", most);
            QCOMPARE(
                QString::fromStdString(shown.text).contains(QChar(QChar::ReplacementCharacter)),
                false);
            QCOMPARE(shown.isCut, most < 7);
        }
        QString many;
        many.fill(u'ä', 20);
        const ShownText shown =
            prettyJson("\"" + many.toStdString() + "\"", {.total = 1000, .string = 10});
        QVERIFY(!QString::fromStdString(shown.text).contains(QChar(QChar::ReplacementCharacter)));
    }

    void spans_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kinds"); ///< a letter for each place
        QTest::newRow("member") << QStringLiteral("  \"a\": \"b\",")
                                << QStringLiteral("  kkk  sss ");
        QTest::newRow("number") << QStringLiteral("\"n\": -1.5e+3")
                                << QStringLiteral("kkk  nnnnnnn");
        QTest::newRow("word") << QStringLiteral(" true,null") << QStringLiteral(" wwww wwww");
        QTest::newRow("escape") << QStringLiteral("\"a\\\"b\": 1") << QStringLiteral("kkkkkk  n");
        QTest::newRow("header") << QStringLiteral("x-a: 12 true") << QStringLiteral("kkk         ");
        QTest::newRow("event") << QStringLiteral("data: {\"a\":1}")
                               << QStringLiteral("kkkk   kkk n ");
        QTest::newRow("request") << QStringLiteral("POST http://h: 1")
                                 << QStringLiteral("                ");
        QTest::newRow("open") << QStringLiteral("\"abc") << QStringLiteral("ssss");
        QTest::newRow("ends in an escape") << QStringLiteral("\"a\\") << QStringLiteral("sss");
    }
    void spans()
    {
        QFETCH(QString, line);
        QFETCH(QString, kinds);
        QString found(line.size(), u' ');
        const QStringView view(line);
        for (const JsonSpan &span :
             jsonSpans({view.utf16(), static_cast<std::size_t>(view.size())})) {
            for (int i = 0; i < span.length; ++i)
                found[span.begin + i] = QLatin1String("ksnw").at(static_cast<int>(span.kind));
        }
        QCOMPARE(found, kinds);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
