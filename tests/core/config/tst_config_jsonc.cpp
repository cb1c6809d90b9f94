// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/jsonc.h"

#include "core/config/utf8.h"

#include "config_test.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

/// "line:column: message", each error on a line.
std::string errorsOf(std::string_view text)
{
    std::string out;
    for (const jsonc::Error &error : jsonc::parse(text).errors) {
        const Position at = jsonc::positionAt(text, error.offset);
        out +=
            std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + error.message + "\n";
    }
    return out;
}

/// Ranges and depths that must hold for any text.
bool isSound(const jsonc::Node &node, std::string_view text, std::size_t depth = 0)
{
    if (node.range.begin > node.range.end || node.range.end > text.size()
        || depth > jsonc::kMaxDepth + 1 || utf8::firstInvalid(node.text)
        || utf8::firstInvalid(node.key))
        return false;
    for (const jsonc::Node &child : node.children) {
        if (child.range.begin < node.range.begin || child.range.end > node.range.end
            || !isSound(child, text, depth + 1))
            return false;
    }
    return true;
}

} // namespace

class TestJsonc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsValid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("compact");
        const auto row = [](const char *name, const char *text, const char *compact) {
            QTest::newRow(name) << bytes(json(text)) << bytes(json(compact));
        };
        row("empty object", "{}", "{}");
        row("empty list", " [ ] ", "[]");
        row("scalars", "[null,true,false,0,-1.5e+3,'x']", "[null,true,false,0,-1.5e+3,'x']");
        row("key order", "{'z':1,'a':2}", "{'z':1,'a':2}");
        row("numbers as written", "[1.0,18446744073709551616,1E5]",
            "[1.0,18446744073709551616,1E5]");
        row("line comment", "// c\n{'a':1} // d", "{'a':1}");
        row("line comment to the end", "{}//", "{}");
        row("block comments", "/* a */{/**/'a'/***/:/* , */1/*}*/}", "{'a':1}");
        row("comment marks in strings", "{'a':'// no /* no */'}", "{'a':'// no /* no */'}");
        row("trailing commas", "{'a':[1,2,],}", "{'a':[1,2]}");
        row("escapes", "['\\u0041\\n\\\\\\/\\t']", "['A\\n\\\\/\\t']");
        row("surrogate pair", "['\\ud83d\\ude00']", "['\xF0\x9F\x98\x80']");
        row("UTF-8", "['ü漢']", "['ü漢']");
        row("byte order mark", "\xEF\xBB\xBF{'a':1}", "{'a':1}");
        row("CRLF", "{\r\n'a':1\r\n}\r\n", "{'a':1}");
        row("null character escaped", "['\\u0000']", "['\\u0000']");
        row("top level string", "'x'", "'x'");
    }
    void readsWhatIsValid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, compact);
        QCOMPARE(bytes(errorsOf(view(text))), QByteArray());
        const jsonc::Document document = jsonc::parse(view(text));
        QCOMPARE(bytes(jsonc::toJson(document.root)), compact);
        QVERIFY(isSound(document.root, view(text)));
        QCOMPARE(bytes(jsonc::toJson(jsonc::parse(jsonc::toJson(document.root)).root)), compact);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *text, const char *error) {
            QTest::newRow(text) << bytes(json(text)) << bytes(json(error) + "\n");
        };
        row(" ", "1:2: the document ends where a value should stand");
        row("// x", "1:5: the document ends where a value should stand");
        row("{'a':1",
            "1:7: the document ends inside what '{' opened at 1:1"
            "");
        row("{'a' 1}", "1:6: a colon is missing after the key");
        row("{'a':}", "1:6: '}' where a value should stand");
        row("{'a':1 'b':2}", "1:8: a comma is missing before this");
        row("{\n  'a': 1\n  'b': 2}", "3:3: a comma is missing before this");
        row("{'ü': x}", "1:7: a word that is no value of JSON");
        row("{a:1}", "1:2: a key in double quotes should stand here");
        row("{,}", "1:2: a comma without a value before it");
        row("[1,,2]", "1:4: a comma where a value should stand");
        row("[1}", "1:3: '}' closes what '[' opened");
        row("[01]", "1:2: this is not a number of JSON");
        row("[1.]", "1:2: this is not a number of JSON");
        row("[-]", "1:2: this is not a number of JSON");
        row("[0x10]", "1:2: this is not a number of JSON");
        row("[.5]", "1:2: a value should stand here");
        row("[+1]", "1:2: a value should stand here");
        row("[NaN]", "1:2: a word that is no value of JSON");
        row("[True]", "1:2: a word that is no value of JSON");
        row("['a]", "1:2: this string is not closed on its line");
        row("['a\nb']", "1:2: this string is not closed on its line");
        row("['a\tb']", "1:4: a control character inside a string");
        row("['\\x']", "1:3: an escape that JSON does not know");
        row("['\\u12']", "1:3: an incomplete \\u escape");
        row("['\\ud800']", "1:3: half of a surrogate pair");
        row("['\\ud800\\u0041']", "1:3: half of a surrogate pair");
        row("['\\udc00']", "1:3: half of a surrogate pair");
        row("/* x", "1:1: this comment is not closed");
        row("# x\n{}", "1:1: a comment that begins with #");
        row("{} {}", "1:4: something follows the end of the document");
        row("{'a':1,'a':2}", "1:8: this key stands twice in one object");
        row("{'a':1,'\\u0061':2}", "1:8: this key stands twice in one object");
        row("{'a':{'b':1},'c':[{'b':2,'b':3}]}", "1:26: this key stands twice in one object");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, error);
        // The quotes of messages were written as those of the texts.
        QCOMPARE(bytes(errorsOf(view(text))).replace('\'', '"'), error.replace('\'', '"'));
        for (const jsonc::Error &found : jsonc::parse(view(text)).errors)
            QVERIFY(!found.remedy.empty());
    }

    void singleQuotesAreExplained()
    {
        QCOMPARE(bytes(errorsOf("['a']")), QByteArray("1:2: a string in single quotes\n"));
    }

    void refusesOtherEncodings()
    {
        QCOMPARE(bytes(errorsOf("{\"a\":\"\xFF\"}")),
                 QByteArray("1:7: a byte that is not UTF-8\n"));
        QCOMPARE(bytes(errorsOf("\"\xC0\x80\"")), QByteArray("1:2: a byte that is not UTF-8\n"));
        QCOMPARE(bytes(errorsOf("\"\xED\xA0\x80\"")),
                 QByteArray("1:2: a byte that is not UTF-8\n"));
        QCOMPARE(bytes(errorsOf("\"\xF4\x90\x80\x80\"")),
                 QByteArray("1:2: a byte that is not UTF-8\n"));
        QVERIFY(errorsOf("\xFF\xFE{").find("UTF-16") != std::string::npos);
        QVERIFY(!errorsOf(std::string_view("{\0}", 3)).empty());
    }

    void limitsAreExact()
    {
        const auto nested = [](std::size_t levels) {
            return std::string(levels, '[') + std::string(levels, ']');
        };
        QVERIFY(jsonc::parse(nested(jsonc::kMaxDepth)).isValid());
        QCOMPARE(bytes(errorsOf(nested(jsonc::kMaxDepth + 1))),
                 QByteArray("1:65: more than 64 levels of brackets\n"));
        QVERIFY(!jsonc::parse(std::string(1U << 20U, '[')).isValid());

        std::string large(jsonc::kMaxBytes, ' ');
        large[0] = '1';
        QVERIFY(jsonc::parse(large).isValid());
        QCOMPARE(bytes(errorsOf(large + ' ')),
                 QByteArray("1:1: the document is larger than 4 MiB\n"));
    }

    void duplicatesAreBounded()
    {
        std::string text = "{";
        for (int i = 0; i < 5000; ++i)
            text += "\"k\":1,";
        QCOMPARE(jsonc::parse(text + "}").errors.size(), jsonc::kMaxDuplicates);
    }

    void rangesCutOutTheText()
    {
        const std::string text = json("\xEF\xBB\xBF{ 'käy' : [ 'v' , 12 ] }");
        const jsonc::Document document = jsonc::parse(text);
        QVERIFY(document.isValid());
        const jsonc::Node *member = document.root.member("käy");
        QVERIFY(member);
        const auto slice = [&text](jsonc::Range range) {
            return bytes(std::string_view(text).substr(range.begin, range.end - range.begin));
        };
        QCOMPARE(slice(member->keyRange), bytes(json("'käy'")));
        QCOMPARE(slice(member->range), bytes(json("[ 'v' , 12 ]")));
        QCOMPARE(slice(member->children[1].range), QByteArray("12"));
        QCOMPARE(jsonc::positionAt(text, member->children[1].range.begin), (Position{1, 19}));
        QVERIFY(!document.root.member("v"));
        QVERIFY(!member->member("v"));
    }

    void positionsCountCharacters()
    {
        const std::string text = "a\n\xC3\xBC\tb";
        QCOMPARE(jsonc::positionAt(text, 0), (Position{1, 1}));
        QCOMPARE(jsonc::positionAt(text, 2), (Position{2, 1}));
        QCOMPARE(jsonc::positionAt(text, 5), (Position{2, 3}));
        QCOMPARE(jsonc::positionAt(text, 99), (Position{2, 4}));
        QCOMPARE(jsonc::positionAt("", 0), (Position{1, 1}));
    }

    // Whatever is cut off, the rest is refused at a place that exists, and nothing goes astray.
    void everyPrefixIsRefused()
    {
        const std::string text =
            json("// c\n{ 'a': [1, -2.5e3, 'ü\\u00fc\\n', {'b': null}], /* x */\n"
                 "  'c': true, 'd': {}, }");
        QVERIFY(jsonc::parse(text).isValid());
        for (std::size_t length = 0; length < text.size(); ++length) {
            const std::string prefix = text.substr(0, length);
            const jsonc::Document document = jsonc::parse(prefix);
            QVERIFY2(!document.isValid(), prefix.c_str());
            QVERIFY(isSound(document.root, prefix) || !document.isValid());
            for (const jsonc::Error &error : document.errors) {
                QVERIFY(error.offset <= prefix.size());
                QVERIFY(jsonc::positionAt(prefix, error.offset).isKnown());
                QVERIFY(!error.message.empty());
            }
        }
    }

    void randomBytesDoNoHarm()
    {
        QRandomGenerator random(42);
        const std::string alphabet = json("{}[]:,'\\/*untrefals0123456789.-+eE \n#$\xC3\xBC\xEF");
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            const auto length = random.bounded(60);
            for (quint32 i = 0; i < quint32(length); ++i)
                text += round % 4 == 0 ? static_cast<char>(random.bounded(256))
                                       : alphabet[random.bounded(quint32(alphabet.size()))];
            const jsonc::Document document = jsonc::parse(text);
            if (document.isValid())
                QVERIFY2(isSound(document.root, text), text.c_str());
            for (const jsonc::Error &error : document.errors)
                QVERIFY(error.offset <= text.size());
        }
    }

    void mutatedDocumentsDoNoHarm()
    {
        QRandomGenerator random(7);
        const std::string text =
            json("{'a': [1, 2.5, 'x\\u00fc', {'b': null}], 'c': true /* d */}");
        for (int round = 0; round < 20000; ++round) {
            std::string changed = text;
            for (int i = 0; i < 3; ++i)
                changed[random.bounded(quint32(changed.size()))] =
                    text[random.bounded(quint32(text.size()))];
            const jsonc::Document document = jsonc::parse(changed);
            if (document.isValid()) {
                const std::string compact = jsonc::toJson(document.root);
                QCOMPARE(bytes(jsonc::toJson(jsonc::parse(compact).root)), bytes(compact));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonc)
#include "tst_config_jsonc.moc"
