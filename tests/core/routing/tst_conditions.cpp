// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/conditions.h"
#include "core/routing/request_measure.h"
#include "fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using config::Condition;
using test::bytes;
using test::FakeMeasure;
using test::js;
using test::OwnedRequest;

namespace {

const std::map<std::string, Condition::Operator> kOperators = {
    {">", Condition::Operator::Greater},         {"<", Condition::Operator::Less},
    {">=", Condition::Operator::GreaterEqual},   {"<=", Condition::Operator::LessEqual},
    {"==", Condition::Operator::Equal},          {"!=", Condition::Operator::NotEqual},
    {"contains", Condition::Operator::Contains},
};

Condition condition(Condition::Subject subject, const QByteArray &op, const QByteArray &value)
{
    Condition out;
    out.subject = subject;
    out.op = kOperators.at(op.toStdString());
    out.value = value.toStdString();
    return out;
}

bool holds(const Condition &condition, Measure &measure, const Facts &facts = {})
{
    LazyTokens tokens(measure);
    return !failingCondition(std::span(&condition, 1), facts, tokens, measure);
}

} // namespace

class TestConditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTokens_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("holdsAt"); ///< for 99, 100 and 101 tokens against 100
        QTest::newRow(">") << QByteArray(">") << QByteArray("nny");
        QTest::newRow("<") << QByteArray("<") << QByteArray("ynn");
        QTest::newRow(">=") << QByteArray(">=") << QByteArray("nyy");
        QTest::newRow("<=") << QByteArray("<=") << QByteArray("yyn");
        QTest::newRow("==") << QByteArray("==") << QByteArray("nyn");
        QTest::newRow("!=") << QByteArray("!=") << QByteArray("yny");
        QTest::newRow("contains") << QByteArray("contains") << QByteArray("nnn");
    }
    void comparesTokens()
    {
        QFETCH(QByteArray, op);
        QFETCH(QByteArray, holdsAt);
        const Condition c = condition(Condition::Subject::TokenCount, op, "100");
        for (int i = 0; i < 3; ++i) {
            FakeMeasure open(99 + i);
            QCOMPARE(holds(c, open), holdsAt[i] == 'y');
            // Where the bounds say it, nothing is counted.
            FakeMeasure tight(99 + i, {99 + i, 99 + i});
            QCOMPARE(holds(c, tight), holdsAt[i] == 'y');
            QCOMPARE(tight.counts, 0);
        }
    }

    void countsOnlyWhereBoundsLeaveItOpen_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<int>("lower");
        QTest::addColumn<int>("upper");
        QTest::addColumn<int>("counts");
        QTest::newRow("> above") << QByteArray(">") << 101 << 500 << 0;
        QTest::newRow("> at") << QByteArray(">") << 100 << 500 << 1;
        QTest::newRow("> below") << QByteArray(">") << 0 << 100 << 0;
        QTest::newRow(">= at") << QByteArray(">=") << 100 << 500 << 0;
        QTest::newRow(">= open") << QByteArray(">=") << 99 << 100 << 1;
        QTest::newRow("< below") << QByteArray("<") << 0 << 99 << 0;
        QTest::newRow("< at") << QByteArray("<") << 0 << 100 << 1;
        QTest::newRow("<= at") << QByteArray("<=") << 0 << 100 << 0;
        QTest::newRow("<= open") << QByteArray("<=") << 0 << 101 << 1;
        QTest::newRow("== outside") << QByteArray("==") << 101 << 500 << 0;
        QTest::newRow("== inside") << QByteArray("==") << 50 << 500 << 1;
        QTest::newRow("== at the lower") << QByteArray("==") << 100 << 500 << 1;
        QTest::newRow("== at the upper") << QByteArray("==") << 50 << 100 << 1;
        QTest::newRow("!= outside") << QByteArray("!=") << 0 << 99 << 0;
        QTest::newRow("!= inside") << QByteArray("!=") << 50 << 500 << 1;
        QTest::newRow("contains") << QByteArray("contains") << 0 << 500 << 0;
    }
    void countsOnlyWhereBoundsLeaveItOpen()
    {
        QFETCH(QByteArray, op);
        QFETCH(int, lower);
        QFETCH(int, upper);
        QFETCH(int, counts);
        FakeMeasure measure(100, {lower, upper});
        holds(condition(Condition::Subject::TokenCount, op, "100"), measure);
        QCOMPARE(measure.counts, counts);
    }

    void comparesParameters_data()
    {
        QTest::addColumn<QByteArray>("json"); ///< the parameter, "" when the request lacks it
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *json, const char *op, const char *value, bool expected) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2 %3")
                               .arg(QLatin1String(json), QLatin1String(op), QLatin1String(value))))
                << QByteArray(json) << QByteArray(op) << QByteArray(value) << expected;
        };
        row("1000", ">", "999", true);
        row("1000", ">", "1000", false);
        row("1e3", "==", "1000", true);
        row("0.5", "<", "0.75", true);
        row("9", "<", "10", true);
        row("\"9\"", "<", "10", true);
        row("\"9a\"", "<", "10", false);
        row("\"high\"", "==", "high", true);
        row("\"high\"", "!=", "high", false);
        row("\"high\"", "==", "hig", false);
        row("\"b\"", ">", "a", true);
        row("\"a\\u0062c\"", "contains", "bc", true);
        row("\"abc\"", "contains", "x", false);
        row("[\"x\",\"y\"]", "contains", "\"y\"", true);
        row("true", "==", "true", true);
        row("false", "==", "true", false);
        row("null", "==", "null", true);
        row(" 5 ", "==", "5", true);
        row("", "==", "", false);
        row("", "!=", "x", true);
        row("", ">", "0", false);
        row("", "contains", "", false);
    }
    void comparesParameters()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, op);
        QFETCH(QByteArray, value);
        QFETCH(bool, expected);
        FakeMeasure measure;
        if (!json.isEmpty())
            measure.parameters["p"] = json.toStdString();
        Condition c = condition(Condition::Subject::Parameter, op, value);
        c.parameter = "p";
        QCOMPARE(holds(c, measure), expected);
        QCOMPARE(measure.counts, 0);
    }

    void comparesTheModel()
    {
        FakeMeasure measure;
        Facts facts;
        facts.model = "claude-opus-5-5";
        const auto check = [&](const char *op, const char *value) {
            return holds(condition(Condition::Subject::Model, op, value), measure, facts);
        };
        QVERIFY(check("==", "claude-opus-5-5"));
        QVERIFY(!check("==", "claude-opus"));
        QVERIFY(check("!=", "gpt"));
        QVERIFY(check("contains", "opus"));
        QVERIFY(!check("contains", "sonnet"));
    }

    void allMustHoldAndCheapOnesComeFirst()
    {
        FakeMeasure measure(500);
        Facts facts;
        facts.model = "a";
        std::vector<Condition> both = {condition(Condition::Subject::TokenCount, ">", "100"),
                                       condition(Condition::Subject::Model, "==", "b")};
        LazyTokens tokens(measure);
        QCOMPARE(bytes(failingCondition(both, facts, tokens, measure).value_or("")),
                 QByteArray("its condition model == b does not hold"));
        QCOMPARE(measure.counts, 0);
        facts.model = "b";
        QVERIFY(!failingCondition(both, facts, tokens, measure));
        QCOMPARE(measure.counts, 1);
        both.front().value = "500";
        QCOMPARE(bytes(failingCondition(both, facts, tokens, measure).value_or("")),
                 QByteArray("its condition tokenCount > 500 does not hold"));
        QCOMPARE(measure.counts, 1);
    }

    void findsParametersInARequest_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("top") << QByteArray("max_tokens") << QByteArray("64");
        QTest::newRow("object") << QByteArray("thinking")
                                << QByteArray("{\"type\":\"enabled\",\"budget_tokens\":1024}");
        QTest::newRow("inside") << QByteArray("thinking.budget_tokens") << QByteArray("1024");
        QTest::newRow("deep") << QByteArray("a.b.c") << QByteArray("\"x.y\"");
        QTest::newRow("missing") << QByteArray("top_k") << QByteArray("none");
        QTest::newRow("missing inside") << QByteArray("thinking.display") << QByteArray("none");
        QTest::newRow("inside a number") << QByteArray("max_tokens.x") << QByteArray("none");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("none");
    }
    void findsParametersInARequest()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, expected);
        OwnedRequest owned(js("{'model':'m','max_tokens':64,'a':{'z':[1],'b':{'c':'x.y'}},"
                              "'thinking':{'type':'enabled','budget_tokens':1024},"
                              "'messages':[{'role':'user','content':'hi'}]}"));
        QVERIFY(owned.isValid());
        tokens::Counter counter;
        RequestMeasure measure(owned.request(), counter, owned.parser);
        QCOMPARE(bytes(measure.parameter(path.toStdString()).value_or("none")), expected);
        QVERIFY(!counter.isLoaded());
    }
};

QTEST_APPLESS_MAIN(TestConditions)
#include "tst_conditions.moc"
