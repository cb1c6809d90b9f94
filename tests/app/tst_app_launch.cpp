// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/environment.h"
#include "launcher/find_claude.h"
#include "launcher/launch_facts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

config::Provider provider(const std::string &name, const std::string &type = {})
{
    config::Provider out;
    out.name = name;
    out.type = type;
    return out;
}

config::Route route(const std::string &name, const std::string &target, const std::string &model)
{
    config::Route out;
    out.name = name;
    out.target.provider = target;
    out.target.model = model;
    return out;
}

/// A small window as default, a large one for long prompts, and an own one for a model's name.
config::Settings settings()
{
    config::Settings out;
    config::Provider small = provider("small", "openai");
    small.modelOptions["s"].context = 100'000;
    small.modelOptions["m"].context = 400'000;
    small.apiBaseUrl = "http://127.0.0.1:1";
    out.providers = {small, provider("demo")};
    out.routes = {route("default", "small", "s")};
    return out;
}

std::string valueOf(const LaunchEnvironment &environment, std::string_view name)
{
    for (const auto &[key, value] : environment.set) {
        if (key == name)
            return value;
    }
    return "(unset)";
}

const LaunchTarget kTarget{.baseUrl = "http://127.0.0.1:3456", .token = "T"};

} // namespace

class LaunchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowComesFromTheRoute();
    void longContextWidensTheWindow();
    void anthropicItselfNeedsNoWindow();
    void backgroundIsReachable();
    void profilesCount();
    void wrongNamesAreTold();
    void environmentSetsAndUnsets();
    void usersLimitsStay();
    void noProxyIsAppended_data();
    void noProxyIsAppended();
    void autoModeByChoice();
    void permissionMode_data();
    void permissionMode();
    void divertingVariablesGo();
    void appliedToTheParent();
    void baseUrls_data();
    void baseUrls();
    void tokensAreRandom();
    void claudeIsFound();
    void claudePathIsBelieved();
    void missingClaudeIsTold();
    void claudeOnWindows();
};

void LaunchTest::windowComesFromTheRoute()
{
    const auto facts = launchFacts(settings(), {}, {});
    QVERIFY2(facts.has_value(), facts ? "" : facts.error().text().c_str());
    QCOMPARE(facts->window, std::optional<std::int64_t>(100'000));
    QVERIFY(!facts->attribution);
    const auto chosen = launchFacts(settings(), {}, "small,m");
    QVERIFY(chosen.has_value());
    QCOMPARE(chosen->window, std::optional<std::int64_t>(400'000));
    QCOMPARE(chosen->model, std::string("small,m"));
    config::Settings unknown = settings();
    unknown.routes = {route("default", "demo", "no-such-window")};
    QCOMPARE(launchFacts(unknown, {}, {})->window, std::optional<std::int64_t>());
}

void LaunchTest::longContextWidensTheWindow()
{
    config::Settings both = settings();
    both.routes.push_back(route("longContext", "small", "m"));
    QCOMPARE(launchFacts(both, {}, {})->window, std::optional<std::int64_t>(400'000));
    // What is asked for by name stays where it is.
    QCOMPARE(launchFacts(both, {}, "small,s")->window, std::optional<std::int64_t>(100'000));
}

void LaunchTest::anthropicItselfNeedsNoWindow()
{
    config::Settings s = settings();
    config::Provider anthropic = provider("anthropic");
    anthropic.modelOptions["claude-opus-5-5"].context = 200'000;
    s.providers.push_back(anthropic);
    s.routes = {route("default", "anthropic", "claude-opus-5-5")};
    const auto facts = launchFacts(s, {}, {});
    QVERIFY(facts.has_value());
    QVERIFY(facts->attribution);
    QCOMPARE(facts->window, std::optional<std::int64_t>());
    s.providers.back().enabled = false;
    s.routes = {route("default", "small", "s")};
    QVERIFY(!launchFacts(s, {}, {})->attribution);
}

void LaunchTest::backgroundIsReachable()
{
    config::Settings s = settings();
    QVERIFY(launchFacts(s, {}, {})->haikuModel.empty());
    s.routes.push_back(route("background", "demo", "demo"));
    // Rule 4 of routing looks for this word.
    QVERIFY(launchFacts(s, {}, {})->haikuModel.find("haiku") != std::string::npos);
}

void LaunchTest::profilesCount()
{
    config::Settings s = settings();
    config::Profile profile;
    profile.name = "big";
    profile.routes = {route("default", "small", "m")};
    s.profiles = {profile};
    QCOMPARE(launchFacts(s, "big", {})->window, std::optional<std::int64_t>(400'000));
}

void LaunchTest::wrongNamesAreTold()
{
    config::Settings s = settings();
    const auto none = launchFacts(s, "bigg", {});
    QVERIFY(!none.has_value());
    QCOMPARE(faceOf(none.error().kind).exitCode, 2);
    config::Profile profile;
    profile.name = "big";
    s.profiles = {profile};
    const auto near = launchFacts(s, "bigg", {});
    QVERIFY(near.error().remedy.find("\"big\"") != std::string::npos);
    const auto model = launchFacts(s, {}, "nobody,m");
    QVERIFY(!model.has_value());
    QVERIFY(model.error().text().find("nobody") != std::string::npos);
}

void LaunchTest::environmentSetsAndUnsets()
{
    LaunchFacts facts;
    facts.window = 100'000;
    facts.haikuModel = "claude-haiku-5-5";
    facts.model = "a,b";
    const LaunchEnvironment out = launchEnvironment(facts, kTarget, {});
    QCOMPARE(valueOf(out, "ANTHROPIC_BASE_URL"), std::string("http://127.0.0.1:3456"));
    QCOMPARE(valueOf(out, "ANTHROPIC_AUTH_TOKEN"), std::string("T"));
    QCOMPARE(valueOf(out, "ANTHROPIC_MODEL"), std::string("a,b"));
    QCOMPARE(valueOf(out, "ANTHROPIC_DEFAULT_HAIKU_MODEL"), std::string("claude-haiku-5-5"));
    QCOMPARE(valueOf(out, "API_TIMEOUT_MS"), std::string("600000"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_GATEWAY_HINT_HEADERS"), std::string("1"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_ENABLE_GATEWAY_MODEL_DISCOVERY"), std::string("1"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_AUTO_COMPACT_WINDOW"), std::string("100000"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_MAX_CONTEXT_TOKENS"), std::string("100000"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_ATTRIBUTION_HEADER"), std::string("0"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_AUTO_MODE_SERVER"), std::string("(unset)"));
    QCOMPARE(out.unset, std::vector<std::string>{"ANTHROPIC_API_KEY"});
    facts = {};
    facts.attribution = true;
    const LaunchEnvironment plain = launchEnvironment(facts, kTarget, {});
    for (const char *name : {"ANTHROPIC_MODEL", "ANTHROPIC_DEFAULT_HAIKU_MODEL",
                             "CLAUDE_CODE_AUTO_COMPACT_WINDOW", "CLAUDE_CODE_ATTRIBUTION_HEADER"})
        QCOMPARE(valueOf(plain, name), std::string("(unset)"));
}

void LaunchTest::usersLimitsStay()
{
    LaunchFacts facts;
    facts.window = 100'000;
    const LaunchEnvironment out = launchEnvironment(facts, kTarget,
                                                    {{"API_TIMEOUT_MS", "1"},
                                                     {"CLAUDE_CODE_AUTO_COMPACT_WINDOW", "50000"},
                                                     {"ANTHROPIC_BASE_URL", "http://elsewhere"}});
    QCOMPARE(valueOf(out, "API_TIMEOUT_MS"), std::string("(unset)"));
    QCOMPARE(valueOf(out, "CLAUDE_CODE_AUTO_COMPACT_WINDOW"), std::string("(unset)"));
    QCOMPARE(valueOf(out, "ANTHROPIC_BASE_URL"), kTarget.baseUrl);
}

void LaunchTest::noProxyIsAppended_data()
{
    QTest::addColumn<QString>("upper");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("wantedUpper");
    QTest::addColumn<QString>("wantedLower");
    const QString all = QStringLiteral("127.0.0.1,localhost,::1");
    QTest::newRow("neither") << QString() << QString() << all << all;
    QTest::newRow("upper") << QStringLiteral("corp") << QString() << QStringLiteral("corp,") + all
                           << QStringLiteral("corp,") + all;
    QTest::newRow("lower") << QString() << QStringLiteral("corp") << QStringLiteral("corp,") + all
                           << QStringLiteral("corp,") + all;
    QTest::newRow("both") << QStringLiteral("a") << QStringLiteral("b")
                          << QStringLiteral("a,") + all << QStringLiteral("b,") + all;
    QTest::newRow("some are there") << QStringLiteral("localhost, 127.0.0.1,x") << QString()
                                    << QStringLiteral("localhost, 127.0.0.1,x,::1")
                                    << QStringLiteral("localhost, 127.0.0.1,x,::1");
    QTest::newRow("ends with a comma") << QStringLiteral("x,") << QString()
                                       << QStringLiteral("x,") + all << QStringLiteral("x,") + all;
    QTest::newRow("all are there") << all << all << all << all;
}

void LaunchTest::noProxyIsAppended()
{
    QFETCH(QString, upper);
    QFETCH(QString, lower);
    Environment parent;
    if (!upper.isNull())
        parent["NO_PROXY"] = upper.toStdString();
    if (!lower.isNull())
        parent["no_proxy"] = lower.toStdString();
    const LaunchEnvironment out = launchEnvironment({}, kTarget, parent);
    QTEST(QString::fromStdString(valueOf(out, "NO_PROXY")), "wantedUpper");
    QTEST(QString::fromStdString(valueOf(out, "no_proxy")), "wantedLower");
}

void LaunchTest::autoModeByChoice()
{
    config::Settings s = settings();
    s.launch.autoMode = config::Launch::AutoMode::Model;
    const auto facts = launchFacts(s, {}, {});
    const LaunchEnvironment out = launchEnvironment(*facts, kTarget, {});
    QCOMPARE(valueOf(out, "CLAUDE_CODE_AUTO_MODE_SERVER"), std::string("0"));
    QVERIFY(launchArguments(*facts, {}).empty());
}

void LaunchTest::permissionMode_data()
{
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<bool>("isAdded");
    const auto row = [](const char *name, const QStringList &users, bool isAdded) {
        QTest::newRow(name) << users << isAdded;
    };
    row("none", {}, true);
    row("a prompt", {QStringLiteral("-p"), QStringLiteral("mcp")}, true);
    row("chosen", {QStringLiteral("--permission-mode"), QStringLiteral("plan")}, false);
    row("chosen with =", {QStringLiteral("-c"), QStringLiteral("--permission-mode=plan")}, false);
    row("skipped", {QStringLiteral("--dangerously-skip-permissions")}, false);
    row("a command", {QStringLiteral("mcp"), QStringLiteral("list")}, false);
}

void LaunchTest::permissionMode()
{
    QFETCH(QStringList, users);
    QFETCH(bool, isAdded);
    std::vector<std::string> given;
    for (const QString &argument : std::as_const(users))
        given.push_back(argument.toStdString());
    std::vector<std::string> wanted = given;
    if (isAdded)
        wanted.insert(wanted.begin(), {"--permission-mode", "default"});
    QCOMPARE(launchArguments({}, given), wanted);
}

void LaunchTest::divertingVariablesGo()
{
    const LaunchEnvironment out =
        launchEnvironment({}, kTarget, {{"CLAUDE_CODE_USE_BEDROCK", "1"}, {"OTHER", "1"}});
    QCOMPARE(out.unset, (std::vector<std::string>{"ANTHROPIC_API_KEY", "CLAUDE_CODE_USE_BEDROCK"}));
}

void LaunchTest::appliedToTheParent()
{
    LaunchEnvironment change;
    change.set = {{"A", "1"}, {"B", "2"}};
    change.unset = {"C", "D"};
    const Environment out = change.appliedTo({{"A", "0"}, {"C", "x"}, {"E", "e"}});
    QCOMPARE(out, (Environment{{"A", "1"}, {"B", "2"}, {"E", "e"}}));
}

void LaunchTest::baseUrls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *host, const char *url) {
        QTest::newRow(host) << QString::fromUtf8(host) << QString::fromUtf8(url);
    };
    row("127.0.0.1", "http://127.0.0.1:80");
    row("localhost", "http://localhost:80");
    row("0.0.0.0", "http://127.0.0.1:80");
    row("::", "http://[::1]:80");
    row("::1", "http://[::1]:80");
    row("[::1]", "http://[::1]:80");
    row("192.168.0.2", "http://192.168.0.2:80");
}

void LaunchTest::baseUrls()
{
    QFETCH(QString, host);
    QTEST(QString::fromStdString(baseUrlFor(host.toStdString(), 80)), "url");
}

void LaunchTest::tokensAreRandom()
{
    const std::string one = newLaunchToken();
    QVERIFY(one.size() >= 40);
    QVERIFY(one != newLaunchToken());
    QVERIFY(one.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
            == std::string::npos);
}

namespace {

void makeProgram(const QString &path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

void LaunchTest::claudeIsFound()
{
    const QTemporaryDir folder;
    const QString home = folder.path();
    Environment environment{{"HOME", home.toStdString()}, {"PATH", "bin::relative"}};
    // Of several versions the newest, by number and not by letter.
    makeProgram(home + QStringLiteral("/.nvm/versions/node/v9.1.0/bin/claude"));
    makeProgram(home + QStringLiteral("/.nvm/versions/node/v20.1.0/bin/claude"));
    QCOMPARE(findClaude(environment).value(),
             home.toStdString() + "/.nvm/versions/node/v20.1.0/bin/claude");
    makeProgram(home + QStringLiteral("/.local/bin/claude"));
    QCOMPARE(findClaude(environment).value(), home.toStdString() + "/.local/bin/claude");
    makeProgram(home + QStringLiteral("/bin/claude"));
    environment["PATH"] = "relative:" + home.toStdString() + "/bin";
    QCOMPARE(findClaude(environment).value(), home.toStdString() + "/bin/claude");
}

void LaunchTest::claudePathIsBelieved()
{
    const auto found = findClaude({{"CLAUDE_PATH", "/bin/echo"}, {"PATH", "/nowhere"}});
    QCOMPARE(found.value(), std::string("/bin/echo"));
    const auto wrong = findClaude({{"CLAUDE_PATH", "/nowhere/claude"}, {"PATH", "/bin"}});
    QVERIFY(!wrong.has_value());
    QVERIFY(wrong.error().message.find("/nowhere/claude") != std::string::npos);
}

void LaunchTest::missingClaudeIsTold()
{
    for (const std::string &candidate : claudeCandidates({{"HOME", "/nowhere"}, {"PATH", ":."}}))
        QVERIFY2(candidate.starts_with('/'), candidate.c_str());
    const auto found = findClaude({{"HOME", "/nowhere"}, {"PATH", ""}});
    if (found)
        QSKIP("claude is installed in a system folder of this machine");
    QVERIFY(found.error().text().find("npm install") != std::string::npos);
}

void LaunchTest::claudeOnWindows()
{
    const std::vector<std::string> expected{"D:\\tools/claude.exe",
                                            "D:\\tools/claude.cmd",
                                            "C:\\Users\\me/.local/bin/claude.exe",
                                            "C:\\Users\\me/.local/bin/claude.cmd",
                                            "C:\\Users\\me\\AppData\\Roaming/npm/claude.exe",
                                            "C:\\Users\\me\\AppData\\Roaming/npm/claude.cmd"};
    const Environment environment{{"PATH", ".;bin;D:\\tools;E:here;\\there"},
                                  {"HOME", "C:\\Users\\me"},
                                  {"APPDATA", "C:\\Users\\me\\AppData\\Roaming"}};
    QCOMPARE(claudeCandidates(environment, System::Windows), expected);
    // Not even folders that are not there make relative ones.
    QVERIFY(claudeCandidates({{"PATH", "."}}, System::Windows).empty());
}

QTEST_GUILESS_MAIN(LaunchTest)
#include "tst_app_launch.moc"
