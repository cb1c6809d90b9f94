// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/config/route_change.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::config;

namespace {

constexpr const char *kFile =
    "{\n"
    "  \"providers\": [{\"name\": \"one\", \"type\": \"vllm\"}, {\"name\": \"two\"}],\n"
    "  \"routes\": {\n"
    "    // the usual way\n"
    "    \"default\": {\"provider\": \"one\", \"model\": \"m\", \"x_note\": 1,\n"
    "      \"fallbacks\": [\n"
    "        {\"provider\": \"one\", \"model\": \"a\"}, // first\n"
    "        {\"provider\": \"two\", \"model\": \"b\", \"parameters\": {\"top_k\": 5}},\n"
    "        {\"provider\": \"two\", \"model\": \"c\"}\n"
    "      ]}\n"
    "  },\n"
    "  \"profiles\": {\"work\": {\"routes\": {}, \"budget\": {\"daily\": 5 /* enough */}}}\n"
    "}\n";

Settings settingsOf(const std::string &text)
{
    LayeredInput input;
    if (!text.empty())
        input.fileText = text;
    input.filePath = "config.json";
    return load(input).settings;
}

QByteArray textOf(const Expected<std::string> &result)
{
    return QByteArray::fromStdString(result ? *result : result.error().text());
}

/// The models of a route's fallbacks, "a,b".
QByteArray fallbacksOf(const Expected<std::string> &text, const RoutePlace &place)
{
    if (!text)
        return textOf(text);
    QByteArray out;
    const Settings settings = settingsOf(*text);
    for (const Route &route : routesWith(settings, place.profile)) {
        for (const RouteTarget &target : route.fallbacks) {
            if (route.name == place.name)
                out += (out.isEmpty() ? "" : ",") + QByteArray::fromStdString(target.model);
        }
    }
    return out;
}

const RoutePlace kDefault{{}, "default"};

} // namespace

class TestConfigRouteChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsLedElsewhere();
    void aNewRouteIsMade();
    void whatWasFoundIsWrittenDown();
    void theDemoIsWrittenDown();
    void fallbacksMove_data();
    void fallbacksMove();
    void fallbacksComeAndGo();
    void aKeyIsRenamedInItsPlace();
    void routesOfAProfileComeFirst();
    void problemsAreFoundByTheirPrefix();
};

void TestConfigRouteChange::aRouteIsLedElsewhere()
{
    const RouteTarget target{"two", "z", {}};
    const auto text = withRoute(kFile, settingsOf(kFile), kDefault, std::span(&target, 1));
    QByteArray wanted(kFile);
    wanted.replace("\"provider\": \"one\", \"model\": \"m\"",
                   "\"provider\": \"two\", \"model\": \"z\"");
    QCOMPARE(textOf(text), wanted);
}

void TestConfigRouteChange::aNewRouteIsMade()
{
    const std::vector<RouteTarget> targets{{"two", "z", {}}, {"one", "y", {}}};
    const RoutePlace place{"work", "gpt-4.1"};
    const auto text = withRoute(kFile, settingsOf(kFile), place, targets);
    QVERIFY2(text, textOf(text).constData());
    QVERIFY2(textOf(text).contains("/* enough */") && textOf(text).contains("// the usual way"),
             textOf(text).constData());
    const Settings after = settingsOf(*text);
    QCOMPARE(after.profiles[0].routes[0].name, std::string("gpt-4.1"));
    QCOMPARE(after.profiles[0].routes[0].target, targets[0]);
    QCOMPARE(fallbacksOf(text, place), QByteArray("y"));
}

void TestConfigRouteChange::whatWasFoundIsWrittenDown()
{
    LayeredInput input;
    input.environment = {{"GROQ_API_KEY", "gsk_0123456789012345"}};
    const Settings now = load(input).settings;
    const RouteTarget target{"groq", "m", {}};
    const auto text = withRoute({}, now, {{}, "background"}, std::span(&target, 1));
    QVERIFY2(text, textOf(text).constData());
    const Settings after = settingsOf(*text);
    QVERIFY(after.provider("groq") != nullptr);
    QVERIFY(after.route("default") != nullptr);
    QCOMPARE(after.route("background")->target, target);
}

void TestConfigRouteChange::theDemoIsWrittenDown()
{
    const Settings now = settingsOf({});
    QVERIFY(now.provider("demo") != nullptr);
    const RouteTarget target{"demo", "demo", {}};
    const auto text = withFallback(kFile, now, kDefault, 3, target);
    QVERIFY2(textOf(text).contains("\"demo\""), textOf(text).constData());
    QVERIFY(settingsOf(*text).provider("demo") != nullptr);
    QCOMPARE(fallbacksOf(text, kDefault), QByteArray("a,b,c,demo"));
}

void TestConfigRouteChange::fallbacksMove_data()
{
    QTest::addColumn<std::size_t>("from");
    QTest::addColumn<std::size_t>("to");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("down") << std::size_t(0) << std::size_t(1) << QByteArray("b,a,c");
    QTest::newRow("to the end") << std::size_t(0) << std::size_t(2) << QByteArray("b,c,a");
    QTest::newRow("to the front") << std::size_t(2) << std::size_t(0) << QByteArray("c,a,b");
    QTest::newRow("nowhere") << std::size_t(1) << std::size_t(1) << QByteArray("a,b,c");
}

void TestConfigRouteChange::fallbacksMove()
{
    QFETCH(std::size_t, from);
    QFETCH(std::size_t, to);
    QFETCH(QByteArray, order);
    const auto text = withMovedFallback(kFile, kDefault, from, to);
    QCOMPARE(fallbacksOf(text, kDefault), order);
    QVERIFY(textOf(text).contains("// first") && textOf(text).contains("// the usual way"));
    // Its parameters go with it.
    QCOMPARE(textOf(text).count("top_k"), qsizetype(1));
    const Settings after = settingsOf(*text);
    for (const RouteTarget &target : after.route("default")->fallbacks)
        QCOMPARE(target.parameters.empty(), target.model != "b");
}

void TestConfigRouteChange::fallbacksComeAndGo()
{
    const Settings now = settingsOf(kFile);
    auto text = withFallback(kFile, now, kDefault, 1, {"one", "other", {}});
    QCOMPARE(fallbacksOf(text, kDefault), QByteArray("a,other,c"));
    QVERIFY(textOf(text).contains("top_k"));
    text = withoutFallback(*text, kDefault, 0);
    QCOMPARE(fallbacksOf(text, kDefault), QByteArray("other,c"));
    text = withoutFallback(*withoutFallback(*text, kDefault, 0), kDefault, 0);
    QCOMPARE(fallbacksOf(text, kDefault), QByteArray());
    QVERIFY(!withoutFallback(*text, kDefault, 0));
    QVERIFY(!withMovedFallback(kFile, kDefault, 0, 3));
}

void TestConfigRouteChange::aKeyIsRenamedInItsPlace()
{
    const ValuePath path{PathStep::member("profiles"), PathStep::member("work")};
    QByteArray wanted(kFile);
    wanted.replace("\"work\"", "\"a \\\"b\\\"\"");
    QCOMPARE(textOf(withKey(kFile, path, "a \"b\"")), wanted);
    QCOMPARE(textOf(withKey(kFile, path, "work")), QByteArray(kFile));
    const auto taken = withKey(kFile, {PathStep::member("routes")}, "profiles");
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, FailureKind::Conflict);
    QCOMPARE(withKey(kFile, {PathStep::member("nothing")}, "x").error().kind,
             FailureKind::NotFound);
    QCOMPARE(withKey("", {PathStep::member("nothing")}, "x").error().kind, FailureKind::NotFound);
}

void TestConfigRouteChange::routesOfAProfileComeFirst()
{
    const RouteTarget target{"two", "z", {}};
    const auto text =
        withRoute(kFile, settingsOf(kFile), {"work", "default"}, std::span(&target, 1));
    const Settings settings = settingsOf(*text);
    QCOMPARE(routesWith(settings, "work").size(), std::size_t(1));
    QCOMPARE(routesWith(settings, "work")[0].target, target);
    QCOMPARE(routesWith(settings, {})[0].target.model, std::string("m"));
}

void TestConfigRouteChange::problemsAreFoundByTheirPrefix()
{
    LayeredInput input;
    input.filePath = "config.json";
    input.fileText = "{\"providers\": [{\"name\": \"demo\"}],"
                     "\"profiles\": {\"a b\": {\"routes\": {\"gpt-4.1\": {\"provider\": \"gone\","
                     " \"model\": \"m\"}}}}}";
    const auto result = load(input);
    const std::string wanted = problemPrefix({"a b", "gpt-4.1"}) + "provider";
    QVERIFY(std::any_of(result.problems.begin(), result.problems.end(),
                        [&](const Problem &problem) { return problem.key == wanted; }));
}

QTEST_APPLESS_MAIN(TestConfigRouteChange)
#include "tst_config_route_change.moc"
