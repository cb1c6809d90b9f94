// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/routing/explain.h"
#include "core/routing/trial.h"
#include "ui/words/core_tables.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

/// Marks what it is asked for.
class Marker final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'*' + QString::fromUtf8(source);
    }
};

constexpr const char *kFile =
    "{\n"
    "\"providers\": [{\"name\": \"demo\"}, {\"name\": \"here\", \"type\": \"vllm\",\n"
    "\"api_base_url\": \"http://127.0.0.1:9/v1\", \"models\": [\"blind\"]}],\n"
    "\"routes\": {\n"
    "\"default\": {\"provider\": \"here\", \"model\": \"blind\"},\n"
    "\"longContext\": {\"provider\": \"demo\", \"model\": \"demo\", \"threshold\": 1000},\n"
    "\"background\": {\"provider\": \"demo\", \"model\": \"demo\"},\n"
    "\"webSearch\": {\"provider\": \"demo\", \"model\": \"demo\"},\n"
    "\"image\": {\"provider\": \"demo\", \"model\": \"demo\"},\n"
    "\"subagent\": {\"provider\": \"demo\", \"model\": \"demo\"},\n"
    "\"think\": {\"provider\": \"demo\", \"model\": \"demo\", \"agent_types\": [\"Plan\"]},\n"
    "\"gpt-4.1\": {\"provider\": \"demo\", \"model\": \"demo\"},\n"
    "\"claude-opus-*\": {\"provider\": \"demo\", \"model\": \"demo\"} } }\n";

} // namespace

class TestRoutingWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As the router says them, so that a change of its words is noticed here.
    void theRoutersAreKnown_data()
    {
        QTest::addColumn<routing::Trial>("trial");
        QTest::addColumn<QString>("words");
        const auto row = [](routing::Trial trial, const char *words) {
            QTest::newRow(words) << trial << QString::fromUtf8(words);
        };
        routing::Trial plain;
        plain.model = "claude-sonnet-4-5";
        row(plain, "no other rule matched");
        routing::Trial other = plain;
        other.model = "claude-haiku-4-5";
        row(other, "\"claude-haiku-4-5\" is a haiku model");
        other.model = "demo,demo";
        row(other, "the request names provider demo");
        other.model = "gpt-4.1";
        row(other, "a route is named \"gpt-4.1\"");
        other.model = "claude-opus-4-1";
        row(other, "\"claude-opus-4-1\" fits the pattern \"claude-opus-*\"");
        other = plain;
        other.tokens = 70'000;
        row(other, "between 70,000 and 70,000 tokens by its size, above the threshold of 1,000");
        other = plain;
        other.searchesWeb = true;
        row(other, "the web is to be searched");
        other = plain;
        other.thinks = true;
        row(other, "thinking is switched on with a budget of 31,999");
        other = plain;
        other.agentType = "Plan";
        row(other, "the route is for agents of the type Plan");
        other = plain;
        other.origin = routing::Trial::Origin::Subagent;
        row(other, "the request is of class subagent");
        other = plain;
        other.effort = "max";
        row(other, "the effort max is at least xhigh");
    }
    void theRoutersAreKnown()
    {
        QFETCH(routing::Trial, trial);
        QFETCH(QString, words);
        config::LayeredInput input;
        input.fileText = kFile;
        input.trust = config::FileTrust::Own;
        const config::Settings settings = config::load(input).settings;
        const auto explained = routing::explain(trial, settings);
        QVERIFY(explained);
        QVERIFY(explained->decision);
        QCOMPARE(coreText(explained->decision->reason), words);
        for (const routing::Step &step : explained->decision->steps)
            QVERIFY2(coreTexts().knows(step.text), step.text.c_str());
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        QVERIFY(coreText(explained->decision->reason).startsWith(u'*'));
    }

    /// A request that leads nowhere, and what is put together to say so.
    void refusalsAreKnown()
    {
        for (const char *file :
             {"{\"providers\": [{\"name\": \"demo\"}, {\"name\": \"off\", \"enabled\": false}]}",
              "{\"providers\": [{\"name\": \"demo\", \"models\": [\"demo\"]}],"
              " \"routes\": {\"longContext\": {\"provider\": \"demo\", \"model\": \"demo\","
              " \"threshold\": 10, \"conditions\": [{\"type\": \"model\","
              " \"operator\": \"==\", \"value\": \"x\"}]}}}"}) {
            config::LayeredInput input;
            input.fileText = file;
            input.trust = config::FileTrust::Own;
            const config::Settings settings = config::load(input).settings;
            for (const char *model :
                 {"claude-opus-4-1", "demo,", "demo,other", "none/such", "off,x"}) {
                routing::Trial trial;
                trial.model = model;
                trial.tokens = 70'000;
                trial.profile = "nobody";
                const auto explained = routing::explain(trial, settings);
                QVERIFY(explained);
                if (explained->decision)
                    continue;
                const routing::Refusal &refusal = explained->decision.error();
                const std::string text = refusal.failure.text();
                QVERIFY2(coreTexts().knows(text), text.c_str());
                for (const routing::Step &step : refusal.steps)
                    QVERIFY2(coreTexts().knows(step.text), step.text.c_str());
            }
        }
    }

    void othersStayAsTheyAre()
    {
        QCOMPARE(coreText("something else, \"no other rule matched\""),
                 QStringLiteral("something else, \"no other rule matched\""));
        QCOMPARE(coreText(""), QString());
    }

    /// A name may look like a place for a value.
    void namesAreTakenAsTheyAre()
    {
        QCOMPARE(coreText("\"%2\" fits the pattern \"a%1*\""),
                 QStringLiteral("\"%2\" fits the pattern \"a%1*\""));
    }
};

QTEST_GUILESS_MAIN(TestRoutingWords)
#include "tst_routing_words.moc"
