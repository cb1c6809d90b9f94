// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

/// code and env: how Claude Code comes to the proxy. A script stands in for claude.
class CliLaunchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeRunsClaude();
    void claudeFindsWhatStandsBesideIt();
    void argumentsArriveUnchanged();
    void serviceEndsWithItsSession_data();
    void serviceEndsWithItsSession();
    void startedServiceStays();
    void printedCommandWorks_data();
    void printedCommandWorks();
    void printedCommandNeedsARunningOneWithAKey();
    void launchTokenOpensTheDoor();
    void envIsEvaluated();
    void envForOtherShells();
    void claudeIsMissing();
    void wrongProfileStartsNothing();
    void wrongProfileComesBeforeAMissingClaude();
    void overridingSettingsAreTold();
    void invalidConfigurationStartsNothing();
    void oneThatIsStopping_data();
    void oneThatIsStopping();
};

namespace {

/// Prints what a test asks for, then one argument on each line.
constexpr char kClaude[] = "#!/bin/sh\n"
                           "echo \"url=$ANTHROPIC_BASE_URL\"\n"
                           "echo \"token=$ANTHROPIC_AUTH_TOKEN\"\n"
                           "echo \"key=${ANTHROPIC_API_KEY-none}\"\n"
                           "echo \"no_proxy=$no_proxy\"\n"
                           "echo \"ready=${CCPROXY_READY_FD-none}\"\n"
                           "for a in \"$@\"; do printf 'arg=%s\\n' \"$a\"; done\n"
                           "cat\n"
                           "exit 7\n";

QByteArray valueIn(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(QByteArray(name + '=')))
            return line.mid(name.size() + 1);
    }
    return {};
}

struct Setup {
    Program program;

    Setup()
    {
        program.set(QStringLiteral("CLAUDE_PATH"),
                    program.write(QStringLiteral("bin/claude"), kClaude, true));
        // A service started by `code` needs a port of its own here.
        program.write(QStringLiteral("home/config.json"),
                      "{\"port\": " + QByteArray::number(freePort())
                          + ", \"providers\": [{\"name\": \"demo\"}], \"routes\": {\"default\": "
                            "{\"provider\": \"demo\", \"model\": \"demo\"}}}");
    }
    Outcome run(const char *line, const QByteArray &input = {})
    {
        return program.run(QString::fromUtf8(line).split(QLatin1Char(' ')), input);
    }
    bool isRunning() { return program.status().value(QStringLiteral("running")).toBool(); }

    static quint16 freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
    }
};

} // namespace

void CliLaunchTest::codeRunsClaude()
{
    Setup setup;
    setup.program.set(QStringLiteral("ANTHROPIC_API_KEY"), QStringLiteral("sk-ant-mine"));
    setup.program.set(QStringLiteral("no_proxy"), QStringLiteral("corp"));
    const Outcome outcome = setup.run("code -p hello", "from stdin\n");
    QVERIFY2(outcome.exitCode == 7, outcome.err.constData()); // claude's own
    QVERIFY(valueIn(outcome.out, "url").startsWith("http://127.0.0.1:"));
    QVERIFY(valueIn(outcome.out, "token").size() >= 32);
    QCOMPARE(valueIn(outcome.out, "key"), QByteArray("none"));
    QCOMPARE(valueIn(outcome.out, "no_proxy"), QByteArray("corp,127.0.0.1,localhost,::1"));
    QCOMPARE(valueIn(outcome.out, "ready"), QByteArray("none"));
    QVERIFY(outcome.out.contains("arg=--permission-mode\narg=default\narg=-p\narg=hello\n"));
    QVERIFY(outcome.out.endsWith("from stdin\n"));
}

/// As node beside what npm has installed, where the desktop's PATH has neither.
void CliLaunchTest::claudeFindsWhatStandsBesideIt()
{
    Setup setup;
    setup.program.write(QStringLiteral("bin/neighbour"), "#!/bin/sh\necho here\n", true);
    setup.program.write(QStringLiteral("bin/claude"), "#!/bin/sh\nneighbour\n", true);
    const Outcome outcome = setup.run("code");
    QVERIFY2(outcome.out == "here\n", outcome.err.constData());
}

void CliLaunchTest::argumentsArriveUnchanged()
{
    Setup setup;
    const Outcome outcome = setup.program.run(
        {QStringLiteral("code"), QStringLiteral("--"), QStringLiteral("--permission-mode"),
         QStringLiteral("plan"), QStringLiteral("--help"), QString(), QStringLiteral("a 'b' \"c\""),
         QStringLiteral("--")});
    QVERIFY2(outcome.out.contains(
                 "arg=--permission-mode\narg=plan\narg=--help\narg=\narg=a 'b' \"c\"\narg=--\n"),
             outcome.out.constData());
}

void CliLaunchTest::serviceEndsWithItsSession_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("sessions that end") << false;
    QTest::newRow("sessions that are killed") << true;
}

void CliLaunchTest::serviceEndsWithItsSession()
{
    QFETCH(bool, isKilled);
    const auto end = [isKilled](QProcess &session) {
        if (isKilled)
            session.kill();
        else
            session.closeWriteChannel();
        return session.waitForFinished();
    };
    Setup setup;
    const auto first = setup.program.launch({QStringLiteral("code")});
    QVERIFY(first->waitForReadyRead());
    QTRY_VERIFY(setup.isRunning());
    const auto second = setup.program.launch({QStringLiteral("code")});
    QVERIFY(second->waitForReadyRead());
    QVERIFY(end(*first));
    QVERIFY(setup.isRunning());
    QVERIFY(end(*second));
    QTRY_VERIFY(!setup.isRunning());
}

void CliLaunchTest::startedServiceStays()
{
    Setup setup;
    const auto session = setup.program.launch({QStringLiteral("code")});
    QVERIFY(session->waitForReadyRead());
    QTRY_VERIFY(setup.isRunning());
    // The user wants to keep what the launch has started.
    QCOMPARE(setup.run("start").exitCode, 0);
    const qint64 pid = setup.program.pid();
    session->closeWriteChannel();
    QVERIFY(session->waitForFinished());
    QCOMPARE(setup.run("code").exitCode, 7);
    QCOMPARE(setup.program.pid(), pid);
}

void CliLaunchTest::printedCommandWorks_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("before a start") << false;
    QTest::newRow("with a running service") << true;
}

void CliLaunchTest::printedCommandWorks()
{
    QFETCH(bool, isRunning);
    Setup setup;
    if (isRunning)
        QCOMPARE(setup.run("start").exitCode, 0);
    const Outcome printed = setup.run("code --print -p it's");
    QVERIFY2(printed.exitCode == 0, printed.err.constData());
    QCOMPARE(setup.isRunning(), isRunning);
    // As pasted into another terminal.
    const Outcome pasted = runShell(QString::fromUtf8(printed.out), setup.program.environment(),
                                    setup.program.folder());
    QVERIFY2(pasted.exitCode == 7, pasted.err.constData());
    QVERIFY(pasted.out.contains("arg=-p\narg=it's\n"));
    const QString url = QString::fromUtf8(valueIn(pasted.out, "url"));
    QCOMPARE(url, setup.program.address());
    QVERIFY(ask(url, streamRequest(QStringLiteral("hi"))).contains("message_stop"));
}

void CliLaunchTest::printedCommandNeedsARunningOneWithAKey()
{
    Setup setup;
    setup.program.set(QStringLiteral("CCPROXY_API_KEY"), QStringLiteral("0123456789abcdef"));
    const Outcome printed = setup.run("code --print");
    QCOMPARE(printed.exitCode, 3);
    QVERIFY2(printed.err.contains("ccproxy start"), printed.err.constData());
    QVERIFY(!QByteArray(printed.err + printed.out).contains("0123456789abcdef"));
    QCOMPARE(setup.run("start").exitCode, 0);
    const Outcome again = setup.run("code --print");
    QCOMPARE(again.exitCode, 0);
    QVERIFY(!again.out.contains("0123456789abcdef"));
}

void CliLaunchTest::launchTokenOpensTheDoor()
{
    Setup setup;
    setup.program.set(QStringLiteral("CCPROXY_API_KEY"), QStringLiteral("0123456789abcdef"));
    const auto session = setup.program.launch({QStringLiteral("code")});
    QByteArray said;
    while (!said.contains("ready=") && session->waitForReadyRead())
        said += session->readAllStandardOutput();
    const QString url = QString::fromUtf8(valueIn(said, "url"));
    const auto statusFor = [&url](const QByteArray &key) {
        return ask(url, streamRequest(QStringLiteral("hi"), key), "\r\n\r\n").mid(9, 3);
    };
    QCOMPARE(statusFor(valueIn(said, "token")), QByteArray("200"));
    QCOMPARE(statusFor("0123456789abcdef"), QByteArray("200"));
    QCOMPARE(statusFor("ccproxy-other"), QByteArray("403"));
    session->closeWriteChannel();
    QVERIFY(session->waitForFinished());
}

void CliLaunchTest::envIsEvaluated()
{
    Setup setup;
    QCOMPARE(setup.run("start").exitCode, 0);
    setup.program.set(QStringLiteral("ANTHROPIC_API_KEY"), QStringLiteral("mine"));
    const Outcome shell = runShell(
        QStringLiteral("eval \"$('%1' env)\"; \"$CLAUDE_PATH\" </dev/null").arg(Program::path()),
        setup.program.environment(), setup.program.folder());
    QCOMPARE(shell.exitCode, 7);
    QCOMPARE(valueIn(shell.out, "url"), setup.program.address().toUtf8());
    QCOMPARE(valueIn(shell.out, "key"), QByteArray("none"));
    QVERIFY2(shell.err.isEmpty(), shell.err.constData());
}

void CliLaunchTest::envForOtherShells()
{
    Setup setup;
    const Outcome fish = setup.run("env --shell fish");
    QVERIFY(fish.out.contains("set -gx ANTHROPIC_BASE_URL http://127.0.0.1:"));
    // It works without a service, and says what is missing.
    QVERIFY2(fish.err.contains("ccproxy start"), fish.err.constData());
    QVERIFY(setup.run("env --shell powershell").out.contains("$env:ANTHROPIC_BASE_URL = '"));
    QVERIFY(setup.run("env --shell cmd").out.contains("set \"ANTHROPIC_BASE_URL="));
    const QJsonObject json = QJsonDocument::fromJson(setup.run("env --json").out).object();
    QVERIFY(json.value(QStringLiteral("set"))
                .toObject()
                .contains(QStringLiteral("ANTHROPIC_AUTH_TOKEN")));
    QVERIFY(json.value(QStringLiteral("unset"))
                .toArray()
                .contains(QStringLiteral("ANTHROPIC_API_KEY")));
}

void CliLaunchTest::claudeIsMissing()
{
    Setup setup;
    setup.program.set(QStringLiteral("CLAUDE_PATH"), QStringLiteral("/nowhere/claude"));
    const Outcome outcome = setup.run("code");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("/nowhere/claude"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!setup.isRunning());
}

void CliLaunchTest::wrongProfileStartsNothing()
{
    Setup setup;
    const Outcome outcome = setup.run("code --profile nobody");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("nobody"), outcome.err.constData());
    QTRY_VERIFY(!setup.isRunning());
}

void CliLaunchTest::wrongProfileComesBeforeAMissingClaude()
{
    Setup setup;
    setup.program.set(QStringLiteral("CLAUDE_PATH"), QStringLiteral("/nowhere/claude"));
    for (int round = 0; round < 2; ++round) { // without an instance and with one
        const Outcome outcome = setup.run("code --profile nobody");
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("nobody"), outcome.err.constData());
        QCOMPARE(setup.isRunning(), round == 1);
        QCOMPARE(setup.run("start").exitCode, 0);
    }
}

void CliLaunchTest::overridingSettingsAreTold()
{
    Setup setup;
    const QByteArray settings =
        "{\n\"env\": {\"ANTHROPIC_BASE_URL\": \"https://marker.example\"}}\n";
    const QString path = setup.program.write(QStringLiteral(".claude/settings.json"), settings);
    setup.program.write(QStringLiteral(".bashrc"), "export ANTHROPIC_API_KEY=marker\n");
    const QByteArray place = path.toUtf8() + ":2 (ANTHROPIC_BASE_URL)";
    for (const char *line : {"code --print", "code"}) {
        const Outcome outcome = setup.run(line);
        QVERIFY2(outcome.err.contains(place), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        // A launch does not mind the shell's files, and no value is told.
        QVERIFY(!outcome.err.contains(".bashrc"));
        QVERIFY(!outcome.err.contains("marker"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), settings);
}

void CliLaunchTest::invalidConfigurationStartsNothing()
{
    Setup setup;
    setup.program.write(QStringLiteral("home/config.json"), "{\"port\": true}");
    const Outcome outcome = setup.run("code");
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("config.json:1:10: port: "), outcome.err.constData());
    QVERIFY(!setup.isRunning());
}

void CliLaunchTest::oneThatIsStopping_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("start") << QStringLiteral("start") << 0;
    QTest::newRow("code") << QStringLiteral("code") << 7; // claude's own
}

/// A request keeps it, and whoever wants one that lasts waits for the next.
void CliLaunchTest::oneThatIsStopping()
{
    QFETCH(QString, command);
    QFETCH(int, exitCode);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Setup setup;
    setup.program.write(
        QStringLiteral("home/config.json"),
        "{\"port\": " + QByteArray::number(Setup::freePort())
            + ", \"providers\": [{\"name\": \"mine\", \"type\": \"openai\", "
              "\"api_key\": \"none-is-needed\", \"api_base_url\": \"http://127.0.0.1:"
            + QByteArray::number(silent.serverPort())
            + "/v1\", \"models\": [\"m\"]}], \"routes\": {\"default\": "
              "{\"provider\": \"mine\", \"model\": \"m\"}}}");
    QCOMPARE(setup.run("start").exitCode, 0);
    const qint64 before = setup.program.pid();
    const QUrl url(setup.program.address());
    QTcpSocket client;
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(client.waitForConnected());
    client.write(streamRequest(QStringLiteral("hi")));
    QVERIFY(client.waitForBytesWritten());
    QVERIFY(silent.waitForNewConnection(5000));

    const auto stop = setup.program.launch({QStringLiteral("stop")});
    QTRY_COMPARE(setup.program.status().value(QStringLiteral("state")).toString(),
                 QStringLiteral("stopping"));
    // A command to be run later does not wait.
    const Outcome printed = setup.run("code --print");
    QCOMPARE(printed.exitCode, 0);
    QVERIFY2(printed.out.contains("start"), printed.out.constData());
    const auto next = setup.program.launch({command});
    next->closeWriteChannel(); // claude reads it
    next->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY(next->peek(1 << 16U).contains("waiting for the requests"));
    client.abort();
    QVERIFY(next->waitForFinished());
    QCOMPARE(next->exitCode(), exitCode);
    QVERIFY(stop->waitForFinished());
    if (command == QLatin1String("start")) {
        QVERIFY(setup.isRunning());
        QVERIFY(setup.program.pid() != before);
    }
}

QTEST_GUILESS_MAIN(CliLaunchTest)
#include "tst_cli_launch.moc"
