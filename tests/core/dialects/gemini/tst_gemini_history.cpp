// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that go back as history: each signature on the part that it came with, and nothing of an
// earlier turn changed.
#include "core/dialects/gemini/gemini_run.h"
#include "core/dialects/gemini/signatures.h"
#include "core/dialects/reasoning_envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

constexpr const char *kModel = "gemini-3-flash-preview";

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// An answer as a client keeps it: an assistant's message, and the user's with the results.
QJsonArray historyOf(const ClientMessage &answer, bool keepsThoughts)
{
    QJsonArray blocks;
    QJsonArray results;
    for (const ClientBlock &block : answer.blocks) {
        if (block.type == str("thinking"))
            blocks.append(QJsonObject{{str("type"), block.type},
                                      {str("thinking"), keepsThoughts ? block.text : QString()},
                                      {str("signature"), block.signature}});
        else if (block.type == str("text"))
            blocks.append(QJsonObject{{str("type"), block.type}, {str("text"), block.text}});
        if (block.type != str("tool_use"))
            continue;
        blocks.append(QJsonObject{{str("type"), block.type},
                                  {str("id"), block.id},
                                  {str("name"), block.name},
                                  {str("input"), QJsonDocument::fromJson(block.input).object()}});
        results.append(QJsonObject{{str("type"), str("tool_result")},
                                   {str("tool_use_id"), block.id},
                                   {str("content"), str("done")}});
    }
    QJsonArray history{QJsonObject{{str("role"), str("assistant")}, {str("content"), blocks}}};
    if (!results.isEmpty())
        history.append(QJsonObject{{str("role"), str("user")}, {str("content"), results}});
    return history;
}

dialects::Encoded encode(const QJsonArray &messages, const GeminiTo &to = {.model = kModel})
{
    const QByteArray text = QJsonDocument(messages).toJson(QJsonDocument::Compact);
    return encodeGemini("'messages':" + text.toStdString(), to);
}

const QJsonObject kHi{{QStringLiteral("role"), QStringLiteral("user")},
                      {QStringLiteral("content"), QStringLiteral("hi")}};

/// The parts of the model's turn that is sent for an answer.
std::string partsSentFor(const std::string &events, const GeminiTo &to = {.model = kModel},
                         bool keepsThoughts = true)
{
    const std::string stream = geminiStream(events);
    const ClientMessage answer = clientMessage(decodeGeminiStream({stream}, {.model = kModel}));
    QJsonArray messages{kHi};
    for (const QJsonValue &message : historyOf(answer, keepsThoughts))
        messages.append(message);
    const std::string contents = at(encode(messages, to), "contents");
    const QJsonArray turns = QJsonDocument::fromJson(QByteArray::fromStdString(contents)).array();
    // Compared as text of sorted keys.
    return QJsonDocument(turns.at(1)[u"parts"].toArray())
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::string sorted(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(doubled(json)))
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::string parts(const std::string &list, const char *more = "")
{
    return "{'candidates':[{'content':{'parts':[" + list + "],'role':'model'}" + more + "}]}\n";
}

constexpr const char *kStop = ",'finishReason':'STOP'";

const std::string kSignedCall =
    "{'functionCall':{'name':'A','args':{'x':1}},'thoughtSignature':'Sig/+=='}";
const std::string kCall = "{'functionCall':{'name':'B','args':{}}}";

} // namespace

class TestGeminiHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatures_data()
    {
        QTest::addColumn<std::string>("events");
        QTest::addColumn<std::string>("sent");
        const auto row = [](const char *name, const std::string &events, const std::string &sent) {
            QTest::newRow(name) << events << "[" + sent + "]";
        };
        row("a call", parts(kSignedCall, kStop), kSignedCall);
        row("the first of parallel calls", parts(kSignedCall + "," + kCall, kStop),
            kSignedCall + "," + kCall);
        row("a call behind thoughts",
            parts("{'text':'hm','thought':true}") + parts(kSignedCall, kStop), kSignedCall);
        row("both of two calls",
            parts(kSignedCall)
                + parts(kCall.substr(0, kCall.size() - 1) + ",'thoughtSignature':'T'}", kStop),
            kSignedCall + "," + kCall.substr(0, kCall.size() - 1) + ",'thoughtSignature':'T'}");
        row("a thought",
            parts("{'text':'h','thought':true}")
                + parts("{'text':'m','thought':true,'thoughtSignature':'T'}")
                + parts(kSignedCall, kStop),
            "{'text':'hm','thought':true,'thoughtSignature':'T'}," + kSignedCall);
        row("the end of a text that a call follows",
            parts("{'text':'Let me '}") + parts("{'text':'l\\u00f6\\n🎉','thoughtSignature':'T'}")
                + parts(kSignedCall, kStop),
            "{'text':'Let me '},{'text':'l\\u00f6\\n🎉','thoughtSignature':'T'}," + kSignedCall);
        row("the whole of a text that a call follows",
            parts("{'text':'look','thoughtSignature':'T'}") + parts(kSignedCall, kStop),
            "{'text':'look','thoughtSignature':'T'}," + kSignedCall);
        row("an empty part behind a text that a call follows",
            parts("{'text':'look'}") + parts("{'text':'','thoughtSignature':'T'}")
                + parts(kSignedCall, kStop),
            "{'text':'look'},{'text':'','thoughtSignature':'T'}," + kSignedCall);
        row("a call without one", parts(kCall, kStop),
            kCall.substr(0, kCall.size() - 1)
                + ",'thoughtSignature':'skip_thought_signature_validator'}");
        row("a last text",
            parts("{'text':'a'}") + parts("{'text':'','thoughtSignature':'T'}", kStop),
            "{'text':'a'}");
    }
    void signatures()
    {
        QFETCH(std::string, events);
        QFETCH(std::string, sent);
        QCOMPARE(QByteArray::fromStdString(partsSentFor(events)),
                 QByteArray::fromStdString(sorted(sent)));
    }

    /// Claude Code blanks the text of old thinking and keeps the signature.
    void withoutThoughts()
    {
        const std::string events =
            parts("{'text':'hm','thought':true}") + parts(kSignedCall, kStop);
        QCOMPARE(partsSentFor(events, {.model = kModel}, false), sorted("[" + kSignedCall + "]"));
    }

    /// What one model signed, another refuses; so does one that said so.
    void foreign()
    {
        const std::string events = parts(kSignedCall, kStop);
        const std::string skipped =
            sorted("[{'functionCall':{'name':'A','args':{'x':1}},'thoughtSignature':"
                   "'skip_thought_signature_validator'}]");
        QCOMPARE(partsSentFor(events, {.model = "gemini-3.5-flash"}), skipped);
        QCOMPARE(partsSentFor(events, {.model = kModel, .replaysReasoning = false}), skipped);
        QCOMPARE(partsSentFor(events, {.model = "gemini-2.5-pro"}),
                 sorted("[{'functionCall':{'name':'A','args':{'x':1}}}]"));
    }

    void damaged()
    {
        using namespace dialects::gemini;
        const dialects::Target target = geminiTarget({.model = kModel});
        const PartSignature tail{.part = SignedPart::TextTail, .length = 7, .signature = "S"};
        const std::string packed = packSignature(tail, reasoningFamily(target), target.model);
        QCOMPARE(unpackSignature(packed, target), std::optional(tail));
        for (std::size_t size = 0; size < packed.size(); ++size)
            QVERIFY(!unpackSignature(packed.substr(0, size), target));
        QVERIFY(!unpackSignature("Ev4BCkYIBxgC", target));
    }

    void tails_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("begin");
        QTest::newRow("plain") << std::string("abc") << 2 << 1;
        QTest::newRow("nothing") << std::string("abc") << 0 << 3;
        QTest::newRow("all") << std::string("abc") << 3 << 0;
        QTest::newRow("too many") << std::string("abc") << 4 << -1;
        QTest::newRow("UTF-8") << std::string("a\xc3\xb6\xf0\x9f\x8e\x89") << 2 << 1;
        QTest::newRow("escapes") << std::string("a\\n\\u00e9") << 2 << 1;
        QTest::newRow("a pair") << std::string("a\\ud83c\\udf89b") << 2 << 1;
        QTest::newRow("half a pair") << std::string("a\\ud83cb") << 2 << 1;
        QTest::newRow("a cut escape") << std::string("ab\\u00") << 1 << 2;
    }
    void tails()
    {
        QFETCH(std::string, text);
        QFETCH(int, count);
        QFETCH(int, begin);
        const auto found =
            dialects::gemini::tailBegin(json::RawString(text), static_cast<std::size_t>(count));
        QCOMPARE(found ? static_cast<int>(*found) : -1, begin);
    }

    /// Each turn's body repeats the one before up to where its conversation ended.
    void prefix()
    {
        QJsonArray messages{kHi};
        std::string before;
        for (int turn = 0; turn < 4; ++turn) {
            const std::string contents = at(encode(messages), "contents");
            const std::string body = encode(messages).body;
            QCOMPARE(body, encode(messages).body);
            QVERIFY2(body.starts_with(before), body.c_str());
            before = body.substr(0, body.find(contents) + contents.size() - 1);
            const ClientMessage answer = clientMessage(decodeGeminiStream(
                {geminiStream(parts("{'text':'hm','thought':true}") + parts("{'text':'I look'}")
                              + parts(kSignedCall, kStop))},
                {.model = kModel}));
            for (const QJsonValue &message : historyOf(answer, true))
                messages.append(message);
        }
    }
};

QTEST_APPLESS_MAIN(TestGeminiHistory)
#include "tst_gemini_history.moc"
