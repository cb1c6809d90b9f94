// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/explain.h"
#include "core/routing/wording.h"
#include "fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using namespace ccproxy::routing::test;

namespace {

struct World {
    config::Settings settings;
    Facts facts;
    FakeMeasure measure = FakeMeasure(70'000);
    RouterOptions options;

    Expected<Decision, Refusal> decide()
    {
        return routing::decide(facts, settings, measure, options);
    }
    QByteArray lines()
    {
        std::string out;
        for (const std::string &line : explainLines(facts, decide()))
            out += line + "\n";
        return bytes(out);
    }
    QByteArray json()
    {
        std::string out;
        json::Writer writer(out);
        explainJson(writer, facts, decide());
        return bytes(out);
    }
};

World smallWorld()
{
    World world;
    world.facts.model = "claude-opus-5-5";
    world.settings.providers = {provider("one"), provider("two")};
    world.settings.routes = {route("default", "one", "d")};
    return world;
}

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsADefault()
    {
        World world = smallWorld();
        world.facts.sessionId = "s-1";
        world.facts.requestClass = RequestClass::Main;
        world.facts.agentType = "Plan";
        world.settings.routes.front().fallbacks = {{"two", "x", "{\"top_k\":1}"},
                                                   {"nine", "y", ""}};
        world.settings.providers.front().modelOptions["d"].context = 128'000;
        QCOMPARE(
            world.lines(),
            QByteArray(
                "Request       \"claude-opus-5-5\", class main, agent Plan, session s-1\n"
                "Tokens        not counted, nothing depends on them\n"
                "1 explicit    no    \"claude-opus-5-5\" names no provider\n"
                "2 name        no    no route is named \"claude-opus-5-5\" and no pattern fits "
                "it\n"
                "3 longContext no    not configured\n"
                "4 background  no    not configured\n"
                "5 webSearch   no    not configured\n"
                "5 image       no    not configured\n"
                "5 subagent    no    not configured\n"
                "6 think       no    not configured\n"
                "7 default     yes   no other rule matched\n"
                "7 default     note  fallback 2 of default, nine,y, is left out: no such "
                "provider\n"
                "Route         \"default\": no other rule matched\n"
                "Goes to       one,d  window 128,000\n"
                "Fallback 1    two,x  parameters {\"top_k\":1}\n"));
    }

    /// Each line that a rule can say when it does not match.
    void tellsWhyNot()
    {
        World world = smallWorld();
        world.options.profile = "work";
        world.facts.imageInLastTurn = true;
        world.facts.thinking = {messages::Thinking::Kind::Enabled, 1024};
        world.facts.effort = messages::Effort::High;
        world.settings.providers.front().modelOptions["d"].vision = true;
        for (const char *name : {"longContext", "background", "webSearch", "image", "subagent"})
            world.settings.routes.push_back(route(name, "two", name));
        world.settings.routes.push_back(route("think", "two", "t"));
        world.settings.routes.back().minBudget = 4096;
        world.settings.routes.push_back(route("claude-*", "nine", "x"));
        world.measure = FakeMeasure(100, {5, 900});
        QCOMPARE(
            bytes(stepsOf(world.decide())),
            QByteArray(
                "explicit note there is no profile \"work\"; the general routes are used\n"
                "explicit no \"claude-opus-5-5\" names no provider\n"
                "name no route \"claude-*\": target of claude-*, nine,x, is left out: no such "
                "provider\n"
                "longContext no between 5 and 900 tokens by its size, not above the threshold "
                "of 60,000\n"
                "background no neither of class auxiliary nor for a haiku model\n"
                "webSearch no no web_search server tool\n"
                "image no an image is in the last user turn, but one,d can see\n"
                "subagent no neither of class subagent nor with an agent id\n"
                "think no the thinking budget of 1,024 is below the route's min_budget, effort "
                "high is below xhigh\n"
                "default yes no other rule matched\n"));
    }

    void tellsWhyNotToThink_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("text");
        using Kind = messages::Thinking::Kind;
        QTest::newRow("absent") << int(Kind::Absent)
                                << QByteArray("no thinking asked for, no effort given");
        QTest::newRow("adaptive") << int(Kind::Adaptive)
                                  << QByteArray(
                                         "adaptive thinking alone does not count, no effort given");
        QTest::newRow("disabled") << int(Kind::Disabled)
                                  << QByteArray("thinking is disabled, no effort given");
    }
    void tellsWhyNotToThink()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, text);
        World world = smallWorld();
        world.facts.thinking.kind = messages::Thinking::Kind(kind);
        world.settings.routes.push_back(route("think", "two", "t"));
        QVERIFY(bytes(stepsOf(world.decide())).contains(QByteArray("think no " + text + "\n")));
    }

    void tellsOfImages()
    {
        World world = smallWorld();
        world.settings.routes.push_back(route("image", "two", "i"));
        const auto steps = [&world] { return bytes(stepsOf(world.decide())); };
        QVERIFY(steps().contains("image no no image in the last user turn\n"));
        world.facts.imageInLastTurn = true;
        QVERIFY(
            steps().contains("image no an image is in the last user turn, and nothing says that "
                             "one,d cannot see\n"));
        world.settings.routes.erase(world.settings.routes.begin());
        QVERIFY(steps().contains(
            "image yes an image is in the last user turn and no default model could see it\n"));
    }

    void tellsOfLength()
    {
        World world = smallWorld();
        world.settings.routes.push_back(route("longContext", "two", "long"));
        QVERIFY(world.lines().contains("Tokens        70,000\n"));
        QVERIFY(world.lines().contains(
            "3 longContext yes   70,000 tokens, above the threshold of 60,000\n"));
        QCOMPARE(bytes(world.decide()->reason),
                 QByteArray("70,000 tokens, above the threshold of 60,000"));
        world.settings.routes.back().conditions = {
            {config::Condition::Subject::Model, {}, config::Condition::Operator::Equal, "x"}};
        QVERIFY(world.lines().contains("3 longContext no    70,000 tokens, above the threshold of "
                                       "60,000, but its condition model == x does not hold\n"));
    }

    void tellsOfWindows()
    {
        World world = smallWorld();
        world.settings.routes.push_back(route("longContext", "two", "long"));
        world.settings.routes.back().threshold = 100'000;
        auto &windows = world.settings.providers;
        windows[0].modelOptions["d"].context = 64'000;
        const QByteArray moved = bytes(stepsOf(world.decide()));
        QVERIFY(
            moved.contains("longContext no 70,000 tokens, not above the threshold of 100,000\n"));
        QVERIFY(moved.contains(
            "default no no other rule matched, but the window of one,d is too small\n"
            "longContext yes the window of one,d, 64,000 tokens, is too small for 70,000 "
            "tokens\n"));
        windows[1].modelOptions["long"].context = 64'000;
        QVERIFY(bytes(stepsOf(world.decide()))
                    .contains("longContext note the window of one,d, 64,000 tokens, is too small "
                              "for 70,000 tokens, but that of two,long is no larger\n"
                              "default yes"));
    }

    void tellsARefusal()
    {
        World world = smallWorld();
        world.facts.model = "nine,x";
        QCOMPARE(world.lines(),
                 QByteArray("Request       \"nine,x\"\n"
                            "Tokens        not counted, nothing depends on them\n"
                            "1 explicit    no    \"nine\" is no provider\n"
                            "Refused       No provider is named \"nine\". Providers: one, two.\n"));
        QCOMPARE(world.json(),
                 bytes(js("{'model':'nine,x','session':'','class':'unknown','agent_type':'',"
                          "'tokens':null,'steps':[{'rule':'explicit','number':1,'outcome':'no',"
                          "'text':'\\'nine\\' is no provider'}],'error':{'type':'not_found_error',"
                          "'message':'No provider is named \\'nine\\'. Providers: one, two.'}}")));
    }

    void tellsJson()
    {
        World world = smallWorld();
        world.facts.model = "opus";
        world.facts.sessionId = "s";
        world.facts.agentType = "Plan";
        world.facts.requestClass = RequestClass::Main;
        world.settings.routes = {route("longContext", "one", "d")};
        world.settings.routes.front().target.parameters = "{\"temperature\":0.2}";
        world.settings.routes.front().fallbacks = {{"two", "x", ""}, {"nine", "y", ""}};
        world.settings.providers.front().modelOptions["d"].context = 64'000;
        const std::string head = "'session':'s','class':'main','agent_type':'Plan',";
        QCOMPARE(
            world.json(),
            bytes(js("{'model':'opus'," + head
                     + "'tokens':70000,'steps':["
                       "{'rule':'explicit','number':1,'outcome':'no','text':'\\'opus\\' names no "
                       "provider'},"
                       "{'rule':'name','number':2,'outcome':'no','text':'no route is named "
                       "\\'opus\\' and no pattern fits it'},"
                       "{'rule':'longContext','number':3,'outcome':'yes','text':'70,000 tokens, "
                       "above the threshold of 60,000'},"
                       "{'rule':'longContext','number':3,'outcome':'note','text':'fallback 2 of "
                       "longContext, nine,y, is left out: no such provider'}],"
                       "'route':'longContext','reason':'70,000 tokens, above the threshold of "
                       "60,000','candidates':["
                       "{'provider':'one','model':'d','context_window':64000,"
                       "'parameters':{'temperature':0.2},'why':'target of longContext'},"
                       "{'provider':'two','model':'x','context_window':null,'parameters':null,"
                       "'why':'fallback 1 of longContext'}]}")));
        world.facts.model = "two,z";
        QCOMPARE(world.json(),
                 bytes(js("{'model':'two,z'," + head
                          + "'tokens':null,'steps':[{'rule':'explicit','number':1,'outcome':'yes',"
                            "'text':'the request names provider two'}],'route':null,"
                            "'reason':'the request names provider two','candidates':["
                            "{'provider':'two','model':'z','context_window':null,'parameters':null,"
                            "'why':'named in the request'}]}")));
    }

    void textOfAClientStaysOnOneLine()
    {
        World world = smallWorld();
        world.facts.model = "a\nb\x1b[31m";
        world.facts.sessionId = "s\r\n";
        QVERIFY(world.lines().startsWith("Request       \"a?b?[31m\", session s??\n"));
        world.facts.model = std::string(100'000, 'x') + ",y";
        const auto decision = world.decide();
        QVERIFY(decision.error().failure.text().size() < 400);
        QCOMPARE(bytes(printable(std::string(199, 'x') + "\xc3\xbc")), QByteArray(199, 'x') + "…");
        QCOMPARE(bytes(printable(std::string(198, 'x') + "\xc3\xbc")),
                 QByteArray(198, 'x') + "\xc3\xbc");
    }

    void words()
    {
        QCOMPARE(bytes(grouped(0)), QByteArray("0"));
        QCOMPARE(bytes(grouped(999)), QByteArray("999"));
        QCOMPARE(bytes(grouped(1000)), QByteArray("1,000"));
        QCOMPARE(bytes(grouped(1234567)), QByteArray("1,234,567"));
        QCOMPARE(bytes(grouped(-1000)), QByteArray("-1,000"));
        QCOMPARE(bytes(grouped(-100)), QByteArray("-100"));
        QCOMPARE(bytes(listed({}, "none")), QByteArray("none"));
        QCOMPARE(bytes(listed({"a", "b"}, "none")), QByteArray("a, b"));
        const std::vector<std::string> many(22, "x");
        QVERIFY(bytes(listed(many, "none")).endsWith("x … and 2 more"));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
