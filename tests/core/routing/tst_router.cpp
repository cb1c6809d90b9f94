// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using namespace ccproxy::routing::test;
using config::Condition;
using messages::Effort;

namespace {

std::vector<Case> uncountedCases()
{
    return {
        {"small window without a longContext route", [](World &w) { w.setWindow("one", "d", 10); },
         "default: one,d"},
        {"explicit with a longContext route and a small window",
         [](World &w) {
             asks(w, "one,d");
             w.setWindow("one", "d", 10);
             w.add("longContext", "three", "long");
         },
         ": one,d"},
        {"a route of the model's name",
         [](World &w) {
             w.add("longContext", "three", "long");
             w.add("claude-*", "two", "a");
         },
         "claude-*: two,a"},
        {"a condition on tokens behind one that fails",
         [](World &w) {
             w.add("claude-*", "two", "a").conditions = {
                 tokensAbove("5"),
                 {Condition::Subject::Model, {}, Condition::Operator::Equal, "x"}};
         },
         "default: one,d"},
        {"a condition on tokens of a rule that does not apply",
         [](World &w) { w.add("think", "three", "deep").conditions = {tokensAbove("5")}; },
         "default: one,d"},
    };
}

} // namespace

/// Lengths and windows, what is counted, and what a decision says.
class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longContext_data()
    {
        QTest::addColumn<int>("threshold"); ///< -1: not set
        QTest::addColumn<int>("tokens");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("60,000 - 1") << -1 << 59'999 << false;
        QTest::newRow("60,000") << -1 << 60'000 << false;
        QTest::newRow("60,000 + 1") << -1 << 60'001 << true;
        QTest::newRow("own - 1") << 500 << 499 << false;
        QTest::newRow("own") << 500 << 500 << false;
        QTest::newRow("own + 1") << 500 << 501 << true;
        QTest::newRow("zero") << 0 << 1 << true;
    }
    void longContext()
    {
        QFETCH(int, threshold);
        QFETCH(int, tokens);
        QFETCH(bool, isLong);
        World world = fullWorld();
        asks(world, "haiku"); // longContext comes before background
        if (threshold >= 0)
            world.settings.routes[1].threshold = threshold;
        world.measure = FakeMeasure(tokens);
        const auto decision = world.decide();
        QCOMPARE(bytes(pathOf(decision)),
                 QByteArray(isLong ? "longContext: three,long" : "background: three,back"));
        QCOMPARE(world.measure.counts, 1);
        QCOMPARE(decision->tokens, std::optional<std::int64_t>(tokens));
    }

    /// The bounds answer where they can; then the decision says so and nothing is counted.
    void longContextByBounds_data()
    {
        QTest::addColumn<int>("lower");
        QTest::addColumn<int>("upper");
        QTest::addColumn<int>("counts");
        QTest::addColumn<QByteArray>("route");
        QTest::newRow("upper - 1") << 0 << 59'999 << 0 << QByteArray("default");
        QTest::newRow("upper") << 0 << 60'000 << 0 << QByteArray("default");
        QTest::newRow("upper + 1") << 0 << 60'001 << 1 << QByteArray("longContext");
        QTest::newRow("lower") << 60'000 << 90'000 << 1 << QByteArray("longContext");
        QTest::newRow("lower + 1") << 60'001 << 90'000 << 0 << QByteArray("longContext");
    }
    void longContextByBounds()
    {
        QFETCH(int, lower);
        QFETCH(int, upper);
        QFETCH(int, counts);
        QFETCH(QByteArray, route);
        World world = plainWorld();
        world.add("longContext", "three", "long");
        world.measure = FakeMeasure(60'001, {lower, upper});
        const auto decision = world.decide();
        QCOMPARE(bytes(decision->routeName), route);
        QCOMPARE(world.measure.counts, counts);
        QCOMPARE(decision->tokens.has_value(), counts > 0);
    }

    void smallWindows_data()
    {
        QTest::addColumn<int>("window");     ///< of the default model; 0: not known
        QTest::addColumn<int>("longWindow"); ///< of the longContext model; 0: not known
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("counts");
        const QByteArray stays("default: one,d");
        const QByteArray goes("longContext: three,long");
        QTest::newRow("one less") << 19'999 << 0 << goes << 1;
        QTest::newRow("just enough") << 20'000 << 0 << stays << 1;
        QTest::newRow("one more") << 20'001 << 0 << stays << 1;
        QTest::newRow("surely enough") << 50'000 << 0 << stays << 0;
        QTest::newRow("not known") << 0 << 0 << stays << 0;
        QTest::newRow("larger") << 10'000 << 10'001 << goes << 1;
        QTest::newRow("no larger") << 10'000 << 10'000 << stays << 1;
        QTest::newRow("smaller") << 10'000 << 5000 << stays << 1;
    }
    void smallWindows()
    {
        QFETCH(int, window);
        QFETCH(int, longWindow);
        QFETCH(QByteArray, path);
        QFETCH(int, counts);
        World world = plainWorld();
        world.add("longContext", "three", "long");
        if (window > 0)
            world.setWindow("one", "d", window);
        if (longWindow > 0)
            world.setWindow("three", "long", longWindow);
        world.measure = FakeMeasure(20'000, {10, 50'000});
        const auto decision = world.decide();
        QCOMPARE(bytes(pathOf(decision)), path);
        QCOMPARE(world.measure.counts, counts);
        if (path == "longContext: three,long")
            QVERIFY(decision->reason.find("window of one,d") != std::string::npos);
    }

    void smallWindowOfAnotherRule()
    {
        World world = fullWorld();
        asks(world, "haiku");
        world.setWindow("three", "back", 500);
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("longContext: three,long"));
        world.settings.routes[1].conditions = {tokensAbove("5000")};
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("background: three,back"));
    }

    void countsNothingWithoutNeed_data() { addRows(uncountedCases()); }
    void countsNothingWithoutNeed()
    {
        QFETCH(int, index);
        const Case c = uncountedCases()[std::size_t(index)];
        World world = plainWorld();
        c.change(world);
        const auto decision = world.decide();
        QCOMPARE(bytes(pathOf(decision)), QByteArray(c.path));
        QCOMPARE(world.measure.counts, 0);
        QVERIFY(!decision->tokens);
    }

    void countsOnceAtMost()
    {
        World world = fullWorld();
        world.setWindow("one", "d", 10);
        world.settings.routes[1].conditions = {tokensAbove("2000")};
        world.settings.routes[0].conditions = {tokensAbove("20")};
        world.add("claude-*", "two", "a").conditions = {tokensAbove("5000")};
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("default: one,d"));
        QCOMPARE(world.measure.counts, 1);
    }

    void conditionsAcrossSubjects()
    {
        World world = plainWorld();
        auto &think = world.add("think", "three", "deep");
        world.facts.effort = Effort::Max;
        think.conditions = {{Condition::Subject::Parameter, "thinking.type",
                             Condition::Operator::Equal, "adaptive"},
                            {Condition::Subject::Model, {}, Condition::Operator::Contains, "opus"}};
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("default: one,d"));
        world.measure.parameters["thinking.type"] = "\"adaptive\"";
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("think: three,deep"));
        world.facts.model = "claude-sonnet";
        QCOMPARE(bytes(pathOf(world.decide())), QByteArray("default: one,d"));
        QCOMPARE(world.measure.counts, 0);
    }

    void candidatesSayWhatIsKnown()
    {
        World world = plainWorld();
        world.settings.routes.front().target.parameters = "{\"temperature\":0.2}";
        world.settings.routes.front().fallbacks = {{"anthropic", "claude-sonnet-4-5", "{\"a\":1}"}};
        world.settings.providers.push_back(provider("anthropic"));
        world.setWindow("one", "d", 4096);
        const auto decision = world.decide();
        QVERIFY(decision.has_value());
        const Candidate &first = decision->candidates.at(0);
        const Candidate &second = decision->candidates.at(1);
        QCOMPARE(bytes(first.parameters), QByteArray("{\"temperature\":0.2}"));
        QCOMPARE(bytes(first.routeName), QByteArray("default"));
        QCOMPARE(bytes(first.why), QByteArray("target of default"));
        QCOMPARE(first.contextWindow, std::optional<std::int64_t>(4096));
        QCOMPARE(bytes(second.parameters), QByteArray("{\"a\":1}"));
        QCOMPARE(bytes(second.why), QByteArray("fallback 1 of default"));
        QCOMPARE(second.contextWindow, std::optional<std::int64_t>(200'000));
        // The client asks Anthropic itself for the larger window.
        world.facts.millionWindow = true;
        const auto million = world.decide();
        QCOMPARE(million->candidates.at(0).contextWindow, std::optional<std::int64_t>(4096));
        QCOMPARE(million->candidates.at(1).contextWindow, std::optional<std::int64_t>(1'000'000));
    }

    void abilitiesComeFromTheTypeToo()
    {
        World world = plainWorld();
        world.find("one").type = "anthropic";
        world.settings.routes.front().target.model = "claude-sonnet-4-5";
        QCOMPARE(world.decide()->candidates.front().contextWindow,
                 std::optional<std::int64_t>(200'000));
    }

    /// Whatever was asked for.
    void onlyBackgroundOnceTheBudgetIsSpent()
    {
        for (const char *model : {"plain", "two,c", "nine,x"}) {
            World world = fullWorld();
            asks(world, model);
            world.options.onlyBackground = true;
            const auto decision = world.decide();
            QVERIFY(decision.has_value());
            QCOMPARE(bytes(decision->routeName), QByteArray("background"));
            QCOMPARE(bytes(decision->reason), QByteArray("the budget is spent"));
            std::erase_if(world.settings.routes,
                          [](const config::Route &route) { return route.name == "background"; });
            const auto refused = world.decide();
            QVERIFY(!refused);
            QCOMPARE(faceOf(refused.error().failure.kind).anthropicType,
                     std::string_view("policy_blocked"));
            QVERIFY(refused.error().failure.final);
        }
    }

    void refusalsAreFinal()
    {
        for (const char *model : {"nine,x", "two,c", "two,", "off,x", "plain"}) {
            World world = plainWorld();
            world.settings.routes.clear();
            asks(world, model);
            const auto decision = world.decide();
            QVERIFY(!decision);
            QVERIFY(decision.error().failure.final);
            const int status = faceOf(decision.error().failure.kind).httpStatus;
            QVERIFY2(status == 404 || status == 400, model);
            QVERIFY(!decision.error().steps.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestRouter)
#include "tst_router.moc"
