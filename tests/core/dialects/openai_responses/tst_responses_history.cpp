// SPDX-License-Identifier: GPL-3.0-or-later
// What was answered goes back as history: reasoning keeps its place and its bytes.
#include "core/dialects/openai_responses/decoder_cases.h"
#include "core/dialects/openai_responses/support/running.h"
#include "core/dialects/reasoning_envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// An answer with reasoning before each of two calls, and some behind the last.
std::string twoSteps()
{
    return responsesStream(
        R"(output_item.done 'output_index':0,'item':{'type':'reasoning','id':'rs_1','summary':[{'type':'summary_text','text':'Plan'}],'encrypted_content':'E1'}
output_item.done 'output_index':1,'item':{'type':'function_call','call_id':'call_00000001','name':'f','arguments':'{}'}
output_item.done 'output_index':2,'item':{'type':'reasoning','id':'rs_2','summary':[],'encrypted_content':'E2'}
output_item.done 'output_index':3,'item':{'type':'message','content':[{'type':'output_text','text':'Now g.'}]}
output_item.done 'output_index':4,'item':{'type':'function_call','call_id':'call_00000002','name':'g','arguments':'{}'}
output_item.done 'output_index':5,'item':{'type':'reasoning','id':'rs_3','summary':[],'encrypted_content':'E3'}
completed 'response':{'status':'completed'})");
}

QJsonObject user(const QString &text)
{
    return {{QStringLiteral("role"), QStringLiteral("user")}, {QStringLiteral("content"), text}};
}

/// The answer as Claude Code keeps it.
QJsonObject assistant(const std::string &stream, const At &at)
{
    const QJsonObject message = QJsonDocument::fromJson(decodeWhole(stream, true, at)).object();
    return {{QStringLiteral("role"), QStringLiteral("assistant")},
            {QStringLiteral("content"), message[u"content"]}};
}

QJsonObject results()
{
    QJsonArray blocks;
    for (const char *id : {"call_00000002", "call_00000001"})
        blocks.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("tool_result")},
                                  {QStringLiteral("tool_use_id"), QString::fromLatin1(id)},
                                  {QStringLiteral("content"), QStringLiteral("ok")}});
    return {{QStringLiteral("role"), QStringLiteral("user")}, {QStringLiteral("content"), blocks}};
}

Sent sendAll(const QJsonArray &messages, const At &at)
{
    const QJsonObject request{{QStringLiteral("model"), QStringLiteral("client")},
                              {QStringLiteral("system"), QStringLiteral("Be kind.")},
                              {QStringLiteral("messages"), messages}};
    return send(QJsonDocument(request).toJson(QJsonDocument::Compact).toStdString(), at);
}

QJsonArray inputOf(const Sent &sent)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(sent.field("input"))).array();
}

/// The items' types, and what tells reasoning apart.
QString outline(const Sent &sent)
{
    QStringList words;
    const QJsonArray input = inputOf(sent);
    for (const QJsonValue &item : input) {
        const QString secret = item[u"encrypted_content"].toString();
        words += secret.isEmpty() ? item[u"type"].toString() : secret;
    }
    return words.join(QLatin1Char(' '));
}

constexpr At kReasoner{.model = "gpt-5.5"};

} // namespace

class TestResponsesHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// WIRE.md 3.8, 10.8: each item goes before what it preceded; the last preceded nothing.
    void reasoningGoesBack()
    {
        const QJsonArray messages{user(QStringLiteral("go")), assistant(twoSteps(), kReasoner),
                                  results()};
        const Sent sent = sendAll(messages, kReasoner);
        QCOMPARE(outline(sent),
                 QStringLiteral("message E1 function_call E2 message function_call "
                                "function_call_output function_call_output"));
        const QJsonObject item = inputOf(sent).at(1).toObject();
        QCOMPARE(item[u"id"].toString(), QStringLiteral("rs_1"));
        QCOMPARE(item[u"summary"].toArray().at(0).toObject()[u"text"].toString(),
                 QStringLiteral("Plan"));
    }

    void reasoningStaysBehind_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("elsewhere");
        QTest::addColumn<bool>("replays");
        QTest::newRow("another model") << QStringLiteral("gpt-5.6") << false << true;
        QTest::newRow("another server") << QStringLiteral("gpt-5.5") << true << true;
        QTest::newRow("10.8 refused") << QStringLiteral("gpt-5.5") << false << false;
    }
    void reasoningStaysBehind()
    {
        QFETCH(QString, model);
        QFETCH(bool, elsewhere);
        QFETCH(bool, replays);
        const std::string name = model.toStdString();
        At at{.model = name, .replaysReasoning = replays};
        if (elsewhere) {
            at.baseUrl = kElsewhere;
            at.otherServer = true;
        }
        const QJsonArray messages{user(QStringLiteral("go")), assistant(twoSteps(), kReasoner),
                                  results()};
        QCOMPARE(outline(sendAll(messages, at)),
                 QStringLiteral("message function_call message function_call "
                                "function_call_output function_call_output"));
    }

    /// Claude Code may blank the text of old thinking (WIRE.md 10.1).
    void blankedThinking()
    {
        QJsonObject turn = assistant(twoSteps(), kReasoner);
        QJsonArray content = turn[u"content"].toArray();
        QJsonObject first = content.at(0).toObject();
        QCOMPARE(first[u"thinking"].toString(), QStringLiteral("Plan"));
        first[u"thinking"] = QString();
        content[0] = first;
        turn[u"content"] = content;
        const QJsonArray messages{user(QStringLiteral("go")), turn, results()};
        QVERIFY(outline(sendAll(messages, kReasoner)).startsWith(QStringLiteral("message E1 ")));
    }

    /// A turn that only thinks is not replayed (WIRE.md 3.8).
    void onlyReasoning()
    {
        const QString signature = QString::fromStdString(dialects::pack(
            {.provider = "openai",
             .model = "gpt-5.5",
             .kind = "item",
             .data = R"({"type":"reasoning","summary":[],"encrypted_content":"E"})"}));
        const QJsonObject thinking{{QStringLiteral("type"), QStringLiteral("thinking")},
                                   {QStringLiteral("thinking"), QString()},
                                   {QStringLiteral("signature"), signature}};
        const QJsonObject turn{{QStringLiteral("role"), QStringLiteral("assistant")},
                               {QStringLiteral("content"), QJsonArray{thinking}}};
        const QJsonArray messages{user(QStringLiteral("go")), turn, user(QStringLiteral("on"))};
        QCOMPARE(outline(sendAll(messages, kReasoner)), QStringLiteral("message"));
    }

    /// A damaged or forged envelope never reaches the body.
    void brokenEnvelopes_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("no JSON") << QStringLiteral("{\"type\":\"reasoning\",");
        QTest::newRow("another item")
            << QStringLiteral("{\"type\":\"function_call\",\"call_id\":\"c\"}");
        QTest::newRow("more than one")
            << QStringLiteral("{\"type\":\"reasoning\"},{\"type\":\"message\"}");
    }
    void brokenEnvelopes()
    {
        QFETCH(QString, data);
        const QString signature =
            QString::fromStdString(dialects::pack({.provider = "openai",
                                                   .model = "gpt-5.5",
                                                   .kind = "item",
                                                   .data = data.toStdString()}));
        const QJsonObject thinking{{QStringLiteral("type"), QStringLiteral("thinking")},
                                   {QStringLiteral("thinking"), QStringLiteral("t")},
                                   {QStringLiteral("signature"), signature}};
        const QJsonObject text{{QStringLiteral("type"), QStringLiteral("text")},
                               {QStringLiteral("text"), QStringLiteral("ho")}};
        const QJsonObject turn{{QStringLiteral("role"), QStringLiteral("assistant")},
                               {QStringLiteral("content"), QJsonArray{thinking, text}}};
        const Sent sent = sendAll({user(QStringLiteral("go")), turn}, kReasoner);
        QVERIFY(json::isValid(sent.encoded.body));
        QCOMPARE(outline(sent), QStringLiteral("message message"));
    }

    /// Reasoning as text goes back where a server takes it so.
    void textOfReasoning()
    {
        const At at{
            .model = "deepseek-v4-pro", .baseUrl = "https://api.deepseek.com", .otherServer = true};
        const std::string stream = responsesStream(
            R"(reasoning_text.delta 'output_index':0,'content_index':0,'delta':'Hm'
output_item.done 'output_index':0,'item':{'type':'reasoning','content':[{'type':'reasoning_text','text':'Hm'}]}
output_item.done 'output_index':1,'item':{'type':'message','content':[{'type':'output_text','text':'ho'}]}
completed 'response':{'status':'completed'})");
        const QJsonArray messages{user(QStringLiteral("go")), assistant(stream, at),
                                  user(QStringLiteral("on"))};
        const QJsonObject item = inputOf(sendAll(messages, at)).at(1).toObject();
        QCOMPARE(item[u"type"].toString(), QStringLiteral("reasoning"));
        QCOMPARE(item[u"content"].toArray().at(0).toObject()[u"text"].toString(),
                 QStringLiteral("Hm"));
    }

    /// The body of a turn begins with that of the turn before, up to the end of its input.
    void turnsShareTheirPrefix()
    {
        const QJsonArray all{user(QStringLiteral("go")), assistant(twoSteps(), kReasoner),
                             results(), assistant(twoSteps(), kReasoner), results()};
        QJsonArray grown;
        std::string before;
        for (const QJsonValue &message : all) {
            grown.append(message);
            if (message[u"role"].toString() != QStringLiteral("user"))
                continue;
            const Sent sent = sendAll(grown, kReasoner);
            QVERIFY2(sent.encoded.body.starts_with(before), sent.encoded.body.c_str());
            const std::string input = sent.field("input");
            before = sent.encoded.body.substr(0, sent.encoded.body.find(input) + input.size() - 1);
        }
        QVERIFY(before.size() > 1000);
    }
};

QTEST_APPLESS_MAIN(TestResponsesHistory)
#include "tst_responses_history.moc"
