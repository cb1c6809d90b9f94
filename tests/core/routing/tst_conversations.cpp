// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/conversations.h"
#include "core/routing/router.h"
#include "fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using namespace ccproxy::routing::test;

class TestConversations final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void staysAroundTheThreshold_data();
    void staysAroundTheThreshold();
    void othersAreNotAffected();
    void oldOnesAreForgotten();
};

namespace {

Facts factsOf(const std::string &conversation, const std::string &model = "m")
{
    Facts facts;
    facts.conversation = conversation;
    facts.model = model;
    return facts;
}

/// The conversation's way at each of its lengths: L for the longContext route, d for the default.
QByteArray wayOf(const std::vector<int> &lengths, int threshold)
{
    config::Settings settings;
    settings.providers = {provider("one")};
    settings.routes = {route("default", "one", "d"), route("longContext", "one", "long")};
    settings.routes[1].threshold = threshold;
    Conversations conversations;
    const Facts facts = factsOf("c");
    QByteArray way;
    for (const int length : lengths) {
        FakeMeasure measure(length);
        RouterOptions options;
        options.currentRoute = conversations.routeOf(facts);
        const auto decision = decide(facts, settings, measure, options);
        conversations.went(facts, *decision);
        way += decision->routeName == "longContext" ? 'L' : 'd';
    }
    return way;
}

Decision decisionFor(Rule rule)
{
    Decision decision;
    decision.rule = rule;
    return decision;
}

} // namespace

void TestConversations::staysAroundTheThreshold_data()
{
    QTest::addColumn<QByteArray>("lengths");
    QTest::addColumn<int>("threshold");
    QTest::addColumn<QByteArray>("way");
    const auto row = [](const char *lengths, int threshold, const char *way) {
        QTest::addRow("%s, %d", lengths, threshold)
            << QByteArray(lengths) << threshold << QByteArray(way);
    };
    row("900 1000", 1000, "dd");
    row("1001 999 900 801", 1000, "LLLL");
    row("1001 800", 1000, "Ld");
    row("1001 800 900", 1000, "Ldd"); // back for good
    row("1001 801 800 1000 1001", 1000, "LLddL");
    row("1 0", 0, "Ld");
}

void TestConversations::staysAroundTheThreshold()
{
    QFETCH(QByteArray, lengths);
    QFETCH(int, threshold);
    QFETCH(QByteArray, way);
    std::vector<int> numbers;
    for (const QByteArray &length : lengths.split(' '))
        numbers.push_back(length.toInt());
    QCOMPARE(wayOf(numbers, threshold), way);
}

void TestConversations::othersAreNotAffected()
{
    Conversations conversations;
    conversations.went(factsOf("c"), decisionFor(Rule::LongContext));
    conversations.went(factsOf("c", "small"), decisionFor(Rule::Background));
    conversations.went(factsOf("d"), decisionFor(Rule::Default));
    QCOMPARE(bytes(conversations.routeOf(factsOf("c"))), QByteArray("longContext"));
    QCOMPARE(bytes(conversations.routeOf(factsOf("c", "small"))), QByteArray());
    QCOMPARE(bytes(conversations.routeOf(factsOf("d"))), QByteArray());
    conversations.went(factsOf("c"), decisionFor(Rule::Default));
    QCOMPARE(bytes(conversations.routeOf(factsOf("c"))), QByteArray());
}

void TestConversations::oldOnesAreForgotten()
{
    Conversations conversations;
    const auto nameOf = [](std::size_t i) { return "c" + std::to_string(i); };
    for (std::size_t i = 0; i < Conversations::kMost; ++i)
        conversations.went(factsOf(nameOf(i)), decisionFor(Rule::LongContext));
    QVERIFY(!conversations.routeOf(factsOf(nameOf(0))).empty()); // used again
    conversations.went(factsOf("new"), decisionFor(Rule::LongContext));
    QVERIFY(!conversations.routeOf(factsOf("new")).empty());
    QVERIFY(!conversations.routeOf(factsOf(nameOf(0))).empty());
    QVERIFY(conversations.routeOf(factsOf(nameOf(1))).empty());
    QVERIFY(!conversations.routeOf(factsOf(nameOf(2))).empty());
}

QTEST_APPLESS_MAIN(TestConversations)
#include "tst_conversations.moc"
