// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/json/writer.h"

#include <QTest>

#include <vector>

using namespace ccproxy::json;

namespace {

/// Field names and raw values of an object, or "broken".
std::string walk(std::string_view text)
{
    Parser parser;
    std::string out;
    const bool ok = parser.objectOfCopy(text, [&out](std::string_view key, Value value) {
        out += std::string(key) + "=" + std::string(rawJson(value).value_or("?")) + ";";
    });
    return ok ? out : "broken";
}

} // namespace

// No raw string literals in this file: moc takes the quotes inside them for ends of strings.
class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectKeepsRawValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("order and numbers") << QByteArray("{\"z\":1.0,\"a\":18446744073709551616}")
                                           << QByteArray("z=1.0;a=18446744073709551616;");
        QTest::newRow("nested") << QByteArray("{\"o\" : {\"b\":[1, {\"c\":null}]} , \"t\":true}")
                                << QByteArray("o={\"b\":[1, {\"c\":null}]};t=true;");
        QTest::newRow("strings") << QByteArray("{\"s\":\"a\\\"b\\\\\",\"u\":\"\\ud83d\"}")
                                 << QByteArray("s=\"a\\\"b\\\\\";u=\"\\ud83d\";");
        QTest::newRow("escaped key") << QByteArray("{\"a\\\"b\":1}") << QByteArray("a\\\"b=1;");
        QTest::newRow("empty") << QByteArray("{}") << QByteArray("");
        QTest::newRow("array") << QByteArray("[1]") << QByteArray("broken");
        QTest::newRow("cut") << QByteArray("{\"a\":1,") << QByteArray("broken");
        QTest::newRow("cut in string") << QByteArray("{\"a\":\"x") << QByteArray("broken");
        QTest::newRow("two documents") << QByteArray("{} {}") << QByteArray("broken");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("broken");
        QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << QByteArray("broken");
    }
    void objectKeepsRawValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(walk({text.constData(), std::size_t(text.size())})),
                 expected);
    }

    void rawStringDecodes_data()
    {
        QTest::addColumn<QByteArray>("escaped");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("plain") << QByteArray("héllo") << QByteArray("héllo");
        QTest::newRow("simple escapes")
            << QByteArray("a\\n\\t\\r\\b\\f\\/\\\"\\\\z") << QByteArray("a\n\t\r\b\f/\"\\z");
        QTest::newRow("unicode") << QByteArray("\\u00fc\\u6f22\\u0041") << QByteArray("ü漢A");
        QTest::newRow("surrogates") << QByteArray("\\ud83c\\udf89!") << QByteArray("🎉!");
        QTest::newRow("lone high") << QByteArray("\\ud83cx") << QByteArray("\xef\xbf\xbdx");
        QTest::newRow("lone low") << QByteArray("\\udf89") << QByteArray("\xef\xbf\xbd");
        QTest::newRow("bad digits") << QByteArray("\\u12g4") << QByteArray("\\u12g4");
        QTest::newRow("cut escape") << QByteArray("ab\\") << QByteArray("ab");
    }
    void rawStringDecodes()
    {
        QFETCH(QByteArray, escaped);
        QFETCH(QByteArray, plain);
        const RawString raw({escaped.constData(), std::size_t(escaped.size())});
        QCOMPARE(QByteArray::fromStdString(raw.decoded()), plain);
        QVERIFY(raw.equals({plain.constData(), std::size_t(plain.size())}));
    }

    void blankStrings()
    {
        QVERIFY(RawString("").isBlank());
        QVERIFY(RawString(" \\n\\t ").isBlank());
        QVERIFY(!RawString(" \\n x").isBlank());
        QVERIFY(!RawString("\\\\").isBlank());
    }

    void escapeRoundTrip()
    {
        std::string all;
        for (int c = 0; c < 128; ++c)
            all += static_cast<char>(c);
        std::string escaped;
        appendEscaped(escaped, all);
        QCOMPARE(RawString(escaped).decoded(), all);
        QVERIFY(isValid("\"" + escaped + "\""));
    }

    void escapeAtEveryPlace_data()
    {
        QTest::addColumn<char>("special");
        for (const char c : {'"', '\\', '\n', '\x1f', '\0', '\x7f', ' '})
            QTest::newRow(qPrintable(QString::number(static_cast<unsigned char>(c)))) << c;
    }
    void escapeAtEveryPlace()
    {
        // Text is looked at eight bytes at a time: each place in and around such a word counts.
        QFETCH(char, special);
        for (std::size_t length = 1; length < 20; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                std::string text(length, '\xc3');
                text[at] = special;
                std::string escaped;
                appendEscaped(escaped, text);
                QCOMPARE(RawString(escaped).decoded(), text);
                const bool must =
                    special == '"' || special == '\\' || (special >= 0 && special < 0x20);
                QCOMPARE(escaped.size() > text.size(), must);
            }
        }
    }

    void writerPlacesCommas()
    {
        std::string out = "data: ";
        Writer w(out);
        w.beginObject().key("a").number(1).key("b").beginArray();
        w.string("x").raw("{}").number(2.5).null().boolean(true).beginObject().endObject();
        w.endArray().key("c").string(RawString("\\n")).endObject();
        QCOMPARE(out,
                 std::string("data: {\"a\":1,\"b\":[\"x\",{},2.5,null,true,{}],\"c\":\"\\n\"}"));
    }

    // Short keys are written by another way than long ones.
    void keysOfAnyLength()
    {
        for (std::size_t length = 55; length < 70; ++length) {
            const std::string name(length, 'k');
            std::string out;
            Writer w(out);
            w.beginObject().key(name).number(1).key(name).number(2).endObject();
            QCOMPARE(out, "{\"" + name + "\":1,\"" + name + "\":2}");
        }
    }

    void integers()
    {
        Parser parser;
        std::vector<std::optional<std::int64_t>> seen;
        QVERIFY(
            parser.objectOfCopy("{\"a\":3,\"b\":3.0,\"c\":3.5,\"d\":\"3\",\"e\":null,\"f\":1e30}",
                                [&](std::string_view, Value v) { seen.push_back(integer(v)); }));
        const std::vector<std::optional<std::int64_t>> expected{
            3, 3, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
        QVERIFY(seen == expected);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
