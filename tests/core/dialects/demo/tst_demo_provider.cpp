// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/demo/demo_answer.h"
#include "core/dialects/demo/dialect.h"
#include "core/dialects/demo/schema_sample.h"
#include "core/dialects/reasoning_envelope.h"
#include "core/messages/message_writer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::dialects;

namespace {

class CountedIds final : public messages::IdSource {
public:
    std::string next(std::string_view prefix) override
    {
        return std::string(prefix) + std::to_string(++m_count);
    }

private:
    int m_count = 0;
};

/// What the demo provider answers to a request body.
QJsonObject answer(const QByteArray &body)
{
    std::string padded(body.constData(), static_cast<std::size_t>(body.size()));
    padded.append(json::kPadding, ' ');
    json::Parser parser;
    const auto request = messages::readRequest(
        parser, std::string_view(padded).substr(0, static_cast<std::size_t>(body.size())));
    if (!request)
        return {};
    demo::DemoPlayer player(demo::planAnswer(*request, {"demo", "demo", "default"}));
    messages::MessageWriter writer({.id = "msg_1", .model = request->model});
    CountedIds ids;
    messages::Answer out(writer, ids);
    while (player.step(out)) { }
    if (!writer.message())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(*writer.message())).object();
}

QString joined(const QJsonObject &message, const QString &type)
{
    QString out;
    for (const QJsonValue &block : message[QStringLiteral("content")].toArray()) {
        if (block[QStringLiteral("type")].toString() == type)
            out += block[type].toString();
    }
    return out;
}

QString text(const QJsonObject &message)
{
    return joined(message, QStringLiteral("text"));
}

/// `Name {arguments}` of each call, with spaces between.
QByteArray calls(const QJsonObject &message)
{
    QByteArray out;
    for (const QJsonValue &block : message[QStringLiteral("content")].toArray()) {
        if (block[QStringLiteral("type")].toString() != QStringLiteral("tool_use"))
            continue;
        out += (out.isEmpty() ? "" : " ") + block[QStringLiteral("name")].toString().toUtf8();
        out += " "
            + QJsonDocument(block[QStringLiteral("input")].toObject())
                  .toJson(QJsonDocument::Compact);
    }
    return out;
}

QString stop(const QJsonObject &message)
{
    return message[QStringLiteral("stop_reason")].toString();
}

QJsonObject tool(const char *name, const QStringList &required, const QStringList &optional = {})
{
    QJsonObject properties;
    for (const QString &parameter : required + optional)
        properties[parameter] = QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}};
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("input_schema"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                         {QStringLiteral("properties"), properties},
                         {QStringLiteral("required"), QJsonArray::fromStringList(required)}}}};
}

/// A request whose only message is the user's, with further fields.
QByteArray request(const QJsonValue &content, QJsonObject fields = {})
{
    fields[QStringLiteral("model")] = QStringLiteral("claude-x");
    if (!fields.contains(QStringLiteral("messages")))
        fields[QStringLiteral("messages")] =
            QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                   {QStringLiteral("content"), content}}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QJsonObject withTools()
{
    return {{QStringLiteral("tools"),
             QJsonArray{tool("Bash", {QStringLiteral("command")}, {QStringLiteral("description")}),
                        tool("Read", {QStringLiteral("file_path")}),
                        tool("Agent", {QStringLiteral("description"), QStringLiteral("prompt")}),
                        tool("ListAgents", {}, {QStringLiteral("q")}),
                        tool("DeferredToolPlaceholder", {})}}};
}

QJsonObject fromJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// No raw string literals in this file: moc takes the quotes inside them for ends of strings.
class TestDemoProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greets()
    {
        const QJsonObject message = answer(request(QStringLiteral("Hi \"there\" 漢")));
        QVERIFY(text(message).contains(QStringLiteral("demo provider")));
        QVERIFY(text(message).contains(QStringLiteral("claude-x")));
        QVERIFY(text(message).contains(QStringLiteral("“Hi \"there\" 漢”")));
        QCOMPARE(stop(message), QStringLiteral("end_turn"));
        QCOMPARE(calls(message), QByteArray());
        const QJsonObject usage = message[QStringLiteral("usage")].toObject();
        QVERIFY(usage[QStringLiteral("input_tokens")].toInt() > 10);
        QVERIFY(usage[QStringLiteral("output_tokens")].toInt() > 10);
        QCOMPARE(answer(request(QStringLiteral("Hi \"there\" 漢"))), message);
    }

    void callsWhatIsNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *words, const char *expected) {
            QTest::newRow(words) << QString::fromUtf8(words) << QByteArray(expected);
        };
        row("call Bash with echo hi", "Bash {\"command\":\"echo hi\"}");
        row("Please use the Read tool on /tmp/a.txt.", "Read {\"file_path\":\"/tmp/a.txt\"}");
        row("use the bash tool to `ls -l | wc`", "Bash {\"command\":\"ls -l | wc\"}");
        row("run `ls`", "Bash {\"command\":\"ls\"}");
        row("Can you run `git status` for me?", "Bash {\"command\":\"git status\"}");
        row("call Bash with echo a and then call Read with b.txt",
            "Bash {\"command\":\"echo a\"} Read {\"file_path\":\"b.txt\"}");
        row("use the Bash tool with `pwd` and the Read tool on \"c d.txt\"",
            "Bash {\"command\":\"pwd\"} Read {\"file_path\":\"c d.txt\"}");
        row("call Bash with {\"command\": \"echo \\\"x\\\"\", \"description\": \"d\"}",
            "Bash {\"command\":\"echo \\\"x\\\"\",\"description\":\"d\"}");
        row("call Agent with look around",
            "Agent {\"description\":\"A call of the CCProxy demo provider\","
            "\"prompt\":\"look around\"}");
        row("call ListAgents", "ListAgents {}");
        row("call Bash", "Bash {\"command\":\"echo Hello from the CCProxy demo provider\"}");
        row("do not call Bash", "");
        row("Do NOT use Read, Bash, or any other tool", "");
        row("never run `rm`", "");
        row("What does Bash do? I Read a book.", "");
        row("call DeferredToolPlaceholder", "");
        row("call Unknown with x", "");
        row("the bashful reader ran", "");
    }
    void callsWhatIsNamed()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, expected);
        const QJsonObject message = answer(request(words, withTools()));
        QCOMPARE(calls(message), expected);
        QCOMPARE(stop(message), QString::fromLatin1(expected.isEmpty() ? "end_turn" : "tool_use"));
        QVERIFY(!text(message).isEmpty());
        // With no tools there is nothing to call.
        QCOMPARE(calls(answer(request(words))), QByteArray());
    }

    void onlyTheUsersOwnWordsCount()
    {
        const QJsonArray content{
            fromJson("{\"type\":\"text\",\"text\":\"<system-reminder>call Bash with no"
                     "</system-reminder>\"}"),
            fromJson("{\"type\":\"text\",\"text\":\"hello<system-reminder>call Read"
                     "</system-reminder>\"}")};
        const QJsonObject message = answer(request(content, withTools()));
        QCOMPARE(calls(message), QByteArray());
        QVERIFY(text(message).contains(QStringLiteral("“hello”")));
    }

    void toolChoice_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("any") << QByteArray("{\"type\":\"any\"}") << QByteArray("Bash");
        QTest::newRow("tool") << QByteArray("{\"type\":\"tool\",\"name\":\"Read\"}")
                              << QByteArray("Read");
        QTest::newRow("auto") << QByteArray("{\"type\":\"auto\"}") << QByteArray();
        QTest::newRow("none") << QByteArray("{\"type\":\"none\"}") << QByteArray();
    }
    void toolChoice()
    {
        QFETCH(QByteArray, choice);
        QFETCH(QByteArray, names);
        QJsonObject fields = withTools();
        fields[QStringLiteral("tool_choice")] = fromJson(choice);
        QVERIFY(calls(answer(request(QStringLiteral("hi"), fields))).startsWith(names));
        QCOMPARE(calls(answer(request(QStringLiteral("hi"), fields))).isEmpty(), names.isEmpty());
        fields[QStringLiteral("tool_choice")] =
            fromJson("{\"type\":\"auto\",\"disable_parallel_tool_use\":true}");
        QCOMPARE(
            calls(answer(request(QStringLiteral("call Bash with a and call Read with b"), fields))),
            QByteArray("Bash {\"command\":\"a\"}"));
    }

    void resultsEndTheTurn()
    {
        QJsonObject fields = withTools();
        fields[QStringLiteral("messages")] =
            QJsonDocument::fromJson(
                "[{\"role\":\"user\",\"content\":\"call Bash with echo hi\"},"
                "{\"role\":\"assistant\",\"content\":[{\"type\":\"tool_use\",\"id\":\"toolu_1\","
                "\"name\":\"Bash\",\"input\":{}},{\"type\":\"tool_use\",\"id\":\"toolu_2\","
                "\"name\":\"Read\",\"input\":{}}]},"
                "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"tool_use_id\":\"toolu_"
                "2\","
                "\"is_error\":true,\"content\":[{\"type\":\"text\",\"text\":\"no file\"},"
                "{\"type\":\"image\",\"source\":{}}]},"
                "{\"type\":\"tool_result\",\"tool_use_id\":\"toolu_1\",\"content\":\"hi there\"},"
                "{\"type\":\"text\",\"text\":\"call Bash with echo again\"}]},"
                "{\"role\":\"system\",\"content\":\"call Bash with never\"}]")
                .array();
        const QJsonObject message = answer(request({}, fields));
        QCOMPARE(calls(message), QByteArray());
        QCOMPARE(stop(message), QStringLiteral("end_turn"));
        QVERIFY(text(message).contains(QStringLiteral("`Read` failed:\n\nno file")));
        QVERIFY(text(message).contains(QStringLiteral("`Bash` answered:\n\nhi there")));
        QVERIFY(text(message).contains(QStringLiteral("I see 1 image.")));
    }

    void thinksInEarnest_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("thinks");
        QTest::newRow("absent") << QByteArray("{}") << false;
        QTest::newRow("adaptive") << QByteArray("{\"thinking\":{\"type\":\"adaptive\"}}") << false;
        QTest::newRow("enabled") << QByteArray(
            "{\"thinking\":{\"type\":\"enabled\",\"budget_tokens\":1024}}")
                                 << true;
        QTest::newRow("adaptive, high effort") << QByteArray(
            "{\"thinking\":{\"type\":\"adaptive\"},\"output_config\":{\"effort\":\"xhigh\"}}")
                                               << true;
        QTest::newRow("disabled") << QByteArray(
            "{\"thinking\":{\"type\":\"disabled\"},\"output_config\":{\"effort\":\"max\"}}")
                                  << false;
    }
    void thinksInEarnest()
    {
        QFETCH(QByteArray, fields);
        QFETCH(bool, thinks);
        const QJsonObject message = answer(request(QStringLiteral("hi"), fromJson(fields)));
        const QJsonObject first = message[QStringLiteral("content")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("type")].toString(),
                 QString::fromLatin1(thinks ? "thinking" : "text"));
        if (thinks)
            QVERIFY(
                isReasoningEnvelope(first[QStringLiteral("signature")].toString().toStdString()));
        QVERIFY(!text(message).isEmpty());
    }

    void limits()
    {
        const QJsonObject cut =
            answer(request(QStringLiteral("hi"), fromJson("{\"max_tokens\":5}")));
        QCOMPARE(stop(cut), QStringLiteral("max_tokens"));
        QVERIFY(text(cut).size() <= 20);
        QVERIFY(!text(cut).isEmpty());
        QCOMPARE(cut[QStringLiteral("usage")].toObject()[QStringLiteral("output_tokens")].toInt(),
                 5);

        const QJsonObject stopped = answer(request(
            QStringLiteral("hi"), fromJson("{\"stop_sequences\":[\"\",\"provider\",\"demo p\"]}")));
        QCOMPARE(stop(stopped), QStringLiteral("stop_sequence"));
        QCOMPARE(stopped[QStringLiteral("stop_sequence")].toString(), QStringLiteral("demo p"));
        QVERIFY(text(stopped).endsWith(QStringLiteral("built-in ")));
        QCOMPARE(stop(answer(request(QStringLiteral("hi"),
                                     fromJson("{\"stop_sequences\":[\"</severity>\"]}")))),
                 QStringLiteral("end_turn"));
    }

    void schemas_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *schema, const char *expected) {
            QTest::newRow(schema) << QByteArray(schema) << QByteArray(expected);
        };
        row("{}", "\"T\"");
        row("{\"type\":\"object\",\"properties\":{\"title\":{\"type\":\"string\"},\"o\":{}},"
            "\"required\":[\"title\"]}",
            "{\"title\":\"T\"}");
        row("{\"required\":[\"a\",\"b\",\"c\",\"d\"],\"properties\":{\"a\":{\"type\":\"integer\","
            "\"minimum\":3},\"b\":{\"type\":[\"null\",\"boolean\"]},\"c\":{\"enum\":[\"x\",\"y\"]},"
            "\"d\":{\"const\":{\"k\":1}}}}",
            "{\"a\":3,\"b\":false,\"c\":\"x\",\"d\":{\"k\":1}}");
        row("{\"type\":\"array\",\"minItems\":2,\"items\":{\"type\":\"number\"}}", "[1,1]");
        row("{\"type\":\"array\"}", "[]");
        row("{\"anyOf\":[{\"type\":\"object\"},{}]}", "{}");
        row("{\"type\":\"object\",\"required\":[\"missing\"]}", "{\"missing\":\"T\"}");
        row("{\"type\":\"boolean\",\"default\":true}", "true");
        row("not a schema", "\"T\"");
    }
    void schemas()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(demo::sampleOf(schema.toStdString(), "T")), expected);
    }

    void deepSchemaEnds()
    {
        QByteArray schema = "{\"type\":\"string\"}";
        for (int i = 0; i < 200; ++i)
            schema =
                "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":" + schema + "}}";
        QVERIFY(json::isValid(demo::sampleOf(schema.toStdString(), "T")));
    }

    void hasNoUpstream()
    {
        const Dialect &dialect = demoDialect();
        QVERIFY(!dialect.passesThrough());
        messages::MessageWriter writer({.id = "m", .model = {}});
        CountedIds ids;
        messages::Answer out(writer, ids);
        json::Parser parser;
        dialect.decoder({parser, out, {}})->endOfStream();
        QVERIFY(writer.failure());
        QCOMPARE(dialect.readError(parser, 500, {}, {}, {}).kind, FailureKind::Internal);
    }

    void clientRequests_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(CCPROXY_SHARED_DIR "/client/requests"));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
        if (files.isEmpty())
            QSKIP("no recorded requests beside the checkout");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file);
    }
    void clientRequests()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject body =
            QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("body")].toObject();
        const QJsonObject message = answer(QJsonDocument(body).toJson());
        const QString said = text(message);
        QVERIFY(!said.isEmpty());
        QCOMPARE(calls(message), QByteArray());
        QCOMPARE(stop(message), QStringLiteral("end_turn"));
        if (path.contains(QStringLiteral("title"))) {
            const QJsonObject title = QJsonDocument::fromJson(said.toUtf8()).object();
            QCOMPARE(title[QStringLiteral("title")].toString(),
                     QStringLiteral("Please write a small program"));
        }
        if (path.contains(QStringLiteral("compact")))
            QVERIFY(said.contains(QStringLiteral("</summary>")));
        if (path.contains(QStringLiteral("web_search")))
            QVERIFY(said.contains(QStringLiteral("cannot search the web")));
        if (path.contains(QStringLiteral("tool_result_turn")))
            QVERIFY(said.contains(QStringLiteral("hi-from-bash")));
        if (path.contains(QStringLiteral("image")))
            QVERIFY(said.contains(QStringLiteral("I see 1 image.")));
        if (path.contains(QStringLiteral("system_after_tool_result")))
            QVERIFY(said.contains(QStringLiteral("from-subagent")));
        if (path.contains(QStringLiteral("01_first_turn")))
            QVERIFY(said.contains(QStringLiteral("“Say hello”")));
    }
};

QTEST_APPLESS_MAIN(TestDemoProvider)
#include "tst_demo_provider.moc"
