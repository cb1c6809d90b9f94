// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/facts.h"
#include "fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using test::bytes;
using test::js;
using test::OwnedRequest;

namespace {

/// A request with the given fields beside a model and one message.
std::string request(const std::string &more, const std::string &model = "m")
{
    return js("{'model':'" + model + "','messages':[{'role':'user','content':'hi'}]"
              + (more.empty() ? "" : "," + more) + "}");
}

std::string conversation(const std::string &messages)
{
    return js("{'model':'m','messages':[" + messages + "]}");
}

const std::string kImage = "{'type':'image','source':{'type':'base64','data':'x'}}";
const std::string kText = "{'type':'text','text':'x'}";

std::string user(const std::string &block)
{
    return "{'role':'user','content':[" + block + "]}";
}
std::string assistant()
{
    return "{'role':'assistant','content':'ok'}";
}
std::string system()
{
    return "{'role':'system','content':'mind'}";
}
std::string result(const std::string &block)
{
    return "{'type':'tool_result','tool_use_id':'t','content':[" + block + "]}";
}

} // namespace

class TestFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheModel_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("million");
        QTest::newRow("plain") << QByteArray("gpt-4.1") << QByteArray("gpt-4.1") << false;
        QTest::newRow("million") << QByteArray("claude-x[1m]") << QByteArray("claude-x") << true;
        QTest::newRow("escapes") << QByteArray("a\\/\\u0062") << QByteArray("a/b") << false;
    }
    void readsTheModel()
    {
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, expected);
        QFETCH(bool, million);
        const OwnedRequest owned(request("", model.toStdString()));
        const Facts facts = factsOf(owned.request(), {});
        QCOMPARE(bytes(facts.model), expected);
        QCOMPARE(facts.millionWindow, million);
    }

    void readsThinking()
    {
        const OwnedRequest owned(request("'thinking':{'type':'enabled','budget_tokens':31999},"
                                         "'output_config':{'effort':'xhigh'}"));
        const Facts facts = factsOf(owned.request(), {});
        QCOMPARE(facts.thinking.kind, messages::Thinking::Kind::Enabled);
        QCOMPARE(facts.thinking.budget, std::optional<std::int64_t>(31999));
        QVERIFY(facts.effort == messages::Effort::XHigh);
        QVERIFY(!facts.webSearch);
    }

    void findsWebSearch_data()
    {
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<bool>("found");
        QTest::newRow("server tool")
            << QByteArray("{'type':'web_search_20250305','name':'web_search'}") << true;
        QTest::newRow("another server tool")
            << QByteArray("{'type':'bash_20250124','name':'bash'}") << false;
        QTest::newRow("a client tool of that name")
            << QByteArray("{'name':'web_search','input_schema':{}}") << false;
        QTest::newRow("custom") << QByteArray("{'type':'custom','name':'web_search'}") << false;
    }
    void findsWebSearch()
    {
        QFETCH(QByteArray, tool);
        QFETCH(bool, found);
        const OwnedRequest owned(request("'tools':[{'name':'a'}," + tool.toStdString() + "]"));
        QVERIFY(owned.isValid());
        QCOMPARE(factsOf(owned.request(), {}).webSearch, found);
    }

    void findsImages_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const std::string &messages, bool found) {
            QTest::newRow(name) << bytes(messages) << found;
        };
        row("only turn", user(kText + "," + kImage), true);
        row("none", user(kText), false);
        row("in a tool result", user(kText) + "," + assistant() + "," + user(result(kImage)), true);
        row("an earlier turn", user(kImage) + "," + assistant() + "," + user(kText), false);
        row("system message behind it", user(kImage) + "," + system(), true);
        row("two user messages", user(kImage) + "," + user(kText), true);
        row("system message between", user(kImage) + "," + system() + "," + user(kText), true);
        row("begun answer behind it", user(kImage) + "," + assistant(), true);
        row("begun answer, earlier turn",
            user(kImage) + "," + assistant() + "," + user(kText) + "," + assistant(), false);
    }
    void findsImages()
    {
        QFETCH(QByteArray, messages);
        QFETCH(bool, found);
        const OwnedRequest owned(conversation(messages.toStdString()));
        QVERIFY(owned.isValid());
        QCOMPARE(factsOf(owned.request(), {}).imageInLastTurn, found);
    }

    void readsHeaders()
    {
        const OwnedRequest owned(request("'metadata':{'user_id':'{\\'session_id\\':\\'body\\'}'}"));
        const std::vector<Header> headers = {{"x-claude-code-request-class", "subagent"},
                                             {"x-claude-code-agent-id", "a1"},
                                             {"x-claude-code-parent-agent-id", "a0"},
                                             {"x-claude-code-agent-type", "Plan"},
                                             {"x-claude-code-session-id", "s1"}};
        const Facts facts = factsOf(owned.request(), headers);
        QVERIFY(facts.requestClass == RequestClass::Subagent);
        QCOMPARE(bytes(facts.agentId), QByteArray("a1"));
        QCOMPARE(bytes(facts.parentAgentId), QByteArray("a0"));
        QCOMPARE(bytes(facts.agentType), QByteArray("Plan"));
        QCOMPARE(bytes(facts.sessionId), QByteArray("s1"));
        QCOMPARE(bytes(facts.conversation), QByteArray("s1/a1"));
    }

    void knowsRequestClasses()
    {
        for (const char *name : {"main", "subagent", "workflow", "compaction", "auxiliary"})
            QCOMPARE(bytes(toString(requestClassFrom(name))), QByteArray(name));
        QVERIFY(requestClassFrom("Main") == RequestClass::Unknown);
        QCOMPARE(bytes(toString(RequestClass::Unknown)), QByteArray("unknown"));
    }

    void findsTheSession_data()
    {
        QTest::addColumn<QByteArray>("userId");
        QTest::addColumn<QByteArray>("session");
        QTest::newRow("JSON") << QByteArray(
            "{\\\"device_id\\\":\\\"d\\\",\\\"session_id\\\":\\\"s-1\\\"}")
                              << QByteArray("s-1");
        QTest::newRow("older form")
            << QByteArray("user_ab_account__session_365d-1c3a") << QByteArray("365d-1c3a");
        QTest::newRow("no session") << QByteArray("{\\\"device_id\\\":\\\"d\\\"}") << QByteArray();
        QTest::newRow("broken JSON") << QByteArray("{\\\"session_id\\\":") << QByteArray();
        QTest::newRow("not a string") << QByteArray("{\\\"session_id\\\":1}") << QByteArray();
        QTest::newRow("anything") << QByteArray("me") << QByteArray();
    }
    void findsTheSession()
    {
        QFETCH(QByteArray, userId);
        QFETCH(QByteArray, session);
        const OwnedRequest owned(request("'metadata':{'user_id':'" + userId.toStdString() + "'}"));
        QVERIFY(owned.isValid());
        const Facts facts = factsOf(owned.request(), {});
        QCOMPARE(bytes(facts.sessionId), session);
        QVERIFY(!facts.conversation.empty());
        if (!session.isEmpty())
            QCOMPARE(bytes(facts.conversation), session);
    }

    void namesConversationsWithoutSession()
    {
        const OwnedRequest first(conversation(user(kText)));
        const OwnedRequest next(conversation(user(kText) + "," + assistant() + "," + user(kText)));
        const OwnedRequest other(conversation("{'role':'user','content':'other'}"));
        const std::string name = factsOf(first.request(), {}).conversation;
        QCOMPARE(bytes(factsOf(next.request(), {}).conversation), bytes(name));
        QVERIFY(factsOf(other.request(), {}).conversation != name);
    }
};

QTEST_APPLESS_MAIN(TestFacts)
#include "tst_facts.moc"
