// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>

/// `ccproxy --cli`, and what goes wrong before it serves.
class CliServeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsFromTheDemo();
    void tellsWhatIsThere();
    void logsRequests();
    void drainsOnSigterm();
    void secondSignalCuts();
    void reloadsOnHangup();
    void oneForEachHome();
    void invalidConfiguration();
    void nonLoopbackNeedsAKey();
    void portTaken();
    void portTakenByAnotherHome();
    void wrongUsage_data();
    void wrongUsage();
    void noDisplay();
    void helpAndVersion();
    void configCommands();
    void routesCommands();
};

namespace {

/// Sends a signal; false when the process is gone.
bool tell(const QProcess &process, int number)
{
    return kill(static_cast<pid_t>(process.processId()), number) == 0;
}

} // namespace

void CliServeTest::streamsFromTheDemo()
{
    Program program;
    const auto serving = program.serve();
    QCOMPARE(serving->state(), QProcess::Running);
    const QByteArray answer = ask(program.address(), streamRequest(QStringLiteral("hi")));
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QVERIFY(answer.contains("event: message_start"));
    QVERIFY(answer.contains("text_delta"));
    QVERIFY(answer.contains("event: message_stop"));
    QVERIFY(answer.contains("x-ccproxy-provider: demo"));
}

void CliServeTest::tellsWhatIsThere()
{
    Program program;
    const auto serving = program.serve();
    const QByteArray said = serving->readAllStandardError();
    QVERIFY2(said.contains(QByteArray("listens on " + program.address().toUtf8() + "\n")),
             said.constData());
    QVERIFY(said.contains("demo (answers offline, without a key)"));
    QVERIFY(said.contains("default -> demo,demo"));
    QVERIFY(said.contains("eval \"$(ccproxy env)\""));
    // No terminal, no colours.
    QVERIFY(!said.contains('\x1b'));
}

void CliServeTest::logsRequests()
{
    Program program;
    program.write(QStringLiteral("home/config.json"), "{\"log\": true}");
    const auto serving = program.serve();
    (void)ask(program.address(), streamRequest(QStringLiteral("hi")));
    serving->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY(serving->peek(1 << 16U).contains("claude-opus-5-5 -> demo,demo [default] 200"));
    QFile log(program.home() + QStringLiteral("/ccproxy.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("claude-opus-5-5 -> demo,demo [default] 200"));
}

void CliServeTest::drainsOnSigterm()
{
    Program program;
    const auto serving = program.serve();
    Stream stream(program.address());
    QVERIFY2(stream.got.contains("content_block_delta"), stream.got.constData());
    QVERIFY(!stream.got.contains("message_stop"));
    QVERIFY(tell(*serving, SIGTERM));
    QVERIFY(stream.rest().contains("event: message_stop"));
    QVERIFY(serving->waitForFinished());
    QCOMPARE(serving->exitStatus(), QProcess::NormalExit);
    QCOMPARE(serving->exitCode(), 0);
}

void CliServeTest::secondSignalCuts()
{
    Program program;
    const auto serving = program.serve();
    Stream stream(program.address());
    QVERIFY(!stream.got.contains("message_stop"));
    QVERIFY(tell(*serving, SIGINT));
    serving->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY(serving->peek(1 << 16U).contains("another signal cuts them"));
    QVERIFY(tell(*serving, SIGINT));
    const QByteArray all = stream.rest();
    QVERIFY2(all.contains("event: error") || all.contains("event: message_stop"), all.constData());
    QVERIFY(serving->waitForFinished());
    QCOMPARE(serving->exitCode(), 0);
}

void CliServeTest::reloadsOnHangup()
{
    Program program;
    const QString file = QStringLiteral("home/config.json");
    program.write(file,
                  "{\"providers\": [{\"name\": \"demo\"}], "
                  "\"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}}}");
    const auto serving = program.serve();
    serving->setReadChannel(QProcess::StandardError);
    const auto providers = [&program] {
        return program.status().value(QStringLiteral("providers")).toArray().size();
    };
    QCOMPARE(providers(), 1);
    program.write(file,
                  "{\"providers\": [{\"name\": \"demo\"}, {\"name\": \"ollama\"}], "
                  "\"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}}}");
    QVERIFY(tell(*serving, SIGHUP));
    QTRY_COMPARE(providers(), 2);
    program.write(file, "{\"providers\": [{\"name\": \"demo\"}], \"port\": true}");
    QVERIFY(tell(*serving, SIGHUP));
    QTRY_VERIFY(serving->peek(1 << 16U).contains("the configuration stays as it was"));
    QVERIFY(serving->peek(1 << 16U).contains("config.json:1:"));
    QCOMPARE(providers(), 2);
}

void CliServeTest::oneForEachHome()
{
    Program program;
    const auto serving = program.serve();
    const Outcome second =
        program.run({QStringLiteral("--cli"), QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains(QByteArray("already running at " + program.address().toUtf8())),
             second.err.constData());
    QCOMPARE(second.err.count('\n'), 1);
    const Outcome start = program.run({QStringLiteral("start"), QStringLiteral("--foreground")});
    QCOMPARE(start.exitCode, 0);
    Program other;
    const auto beside = other.serve();
    QCOMPARE(beside->state(), QProcess::Running);
    QVERIFY(other.pid() != program.pid());
}

void CliServeTest::invalidConfiguration()
{
    Program program;
    const QString file = program.write(QStringLiteral("bad.json"), "{\n  \"port\": \"x\",\n}\n");
    for (const QString &command : {QStringLiteral("--cli"), QStringLiteral("start")}) {
        const Outcome outcome = program.run({command, QStringLiteral("--config"), file});
        QCOMPARE(outcome.exitCode, 4);
        QVERIFY2(outcome.err.contains(QByteArray(file.toUtf8() + ":2:11: port: ")),
                 outcome.err.constData());
    }
    const Outcome missing =
        program.run({QStringLiteral("--cli"), QStringLiteral("--config=nowhere.json")});
    QCOMPARE(missing.exitCode, 4);
    QVERIFY(missing.err.contains("nowhere.json"));
    // Nothing was started.
    QCOMPARE(program.status().value(QStringLiteral("running")).toBool(), false);
}

void CliServeTest::nonLoopbackNeedsAKey()
{
    Program program;
    const Outcome outcome =
        program.run({QStringLiteral("--cli"), QStringLiteral("--host"), QStringLiteral("0.0.0.0")});
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("apikey"), outcome.err.constData());
}

void CliServeTest::portTaken()
{
    Program program;
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    const QString port = QString::number(stranger.serverPort());
    for (const QString &command : {QStringLiteral("--cli"), QStringLiteral("start")}) {
        const Outcome outcome = program.run({command, QStringLiteral("--port"), port});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(QByteArray("Port " + port.toUtf8() + " is taken")),
                 outcome.err.constData());
        QVERIFY2(outcome.err.contains("`--port "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }
}

void CliServeTest::portTakenByAnotherHome()
{
    Program first;
    const auto serving = first.serve();
    Program second;
    const QString port = QString::number(QUrl(first.address()).port());
    const Outcome outcome = second.run({QStringLiteral("start"), QStringLiteral("--port"), port});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("another CCProxy"), outcome.err.constData());
}

void CliServeTest::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("command") << QStringLiteral("statsu") << QByteArray("\"status\"");
    QTest::newRow("option") << QStringLiteral("--prot 1") << QByteArray("\"--port\"");
    QTest::newRow("value") << QStringLiteral("start --port x") << QByteArray("0 to 65535");
    QTest::newRow("topic") << QStringLiteral("help strat") << QByteArray("\"start\"");
}

void CliServeTest::wrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    Program program;
    const Outcome outcome = program.run(line.split(QLatin1Char(' ')));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void CliServeTest::noDisplay()
{
    Program program;
    const Outcome outcome = program.run({});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("--cli"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void CliServeTest::helpAndVersion()
{
    Program program;
    for (const char *line : {"help", "--help", "-h", "start --help", "help config check",
                             "config --help", "code -h"}) {
        const Outcome outcome = program.run(QString::fromLatin1(line).split(QLatin1Char(' ')));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.startsWith("CCProxy lets") || outcome.out.startsWith("Usage: ccproxy"));
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
    }
    QCOMPARE(program.run({QStringLiteral("--version")}).out,
             program.run({QStringLiteral("version")}).out);
    QVERIFY(program.run({QStringLiteral("version"), QStringLiteral("--json")})
                .out.contains("\"version\""));
    // No home was made for that.
    QVERIFY(!QDir(program.home()).exists());
}

void CliServeTest::configCommands()
{
    Program program;
    const Outcome none = program.run({QStringLiteral("config"), QStringLiteral("path")});
    QCOMPARE(none.out, program.home().toUtf8() + "/config.json\n");
    const QString file = program.write(
        QStringLiteral("home/config.json"),
        "{\"providers\": [{\"name\": \"openai\", \"api_key\": \"sk-0123456789abcdef\"}],\n"
        " \"routes\": {\"default\": {\"provider\": \"openai\", \"model\": \"gpt-4.1\"}},\n"
        " \"prot\": 1}");
    const Outcome path = program.run({QStringLiteral("config"), QStringLiteral("path")});
    QCOMPARE(path.out, file.toUtf8() + "\n");
    const Outcome show = program.run({QStringLiteral("config"), QStringLiteral("show")});
    QCOMPARE(show.exitCode, 0);
    QVERIFY(show.out.contains("••••cdef"));
    QVERIFY(!show.out.contains("0123456789"));
    const Outcome check = program.run({QStringLiteral("config"), QStringLiteral("check")});
    QCOMPARE(check.exitCode, 0);
    QVERIFY2(check.out.contains(QByteArray(file.toUtf8() + ":3:2: prot: ")), check.out.constData());
    QVERIFY2(check.out.contains(QByteArray("\nok: " + file.toUtf8())), check.out.constData());
    const QString bad = program.write(QStringLiteral("bad.json"), "{\"port\": -1}");
    const Outcome wrong = program.run({QStringLiteral("config"), QStringLiteral("check"), bad});
    QCOMPARE(wrong.exitCode, 4);
    QVERIFY2(wrong.out.contains(QByteArray(bad.toUtf8() + ":1:10: port: ")), wrong.out.constData());
    // A config.json of the folder is taken, and told.
    program.write(QStringLiteral("config.json"), "{\"providers\": [{\"name\": \"demo\"}]}");
    const Outcome found = program.run({QStringLiteral("config"), QStringLiteral("path")});
    QCOMPARE(found.out, program.folder().toUtf8() + "/config.json\n");
}

void CliServeTest::routesCommands()
{
    Program program;
    program.write(QStringLiteral("home/config.json"),
                  "{\"providers\": [{\"name\": \"demo\"}], \"routes\": {"
                  "\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}, "
                  "\"background\": {\"provider\": \"demo\", \"model\": \"small\"}}}");
    const Outcome list = program.run({QStringLiteral("routes"), QStringLiteral("list")});
    QVERIFY(list.out.contains("default") && list.out.contains("demo,small"));
    const QStringList explain{QStringLiteral("routes"), QStringLiteral("explain")};
    const QByteArray request = "{\"model\":\"claude-haiku-4-5\",\"max_tokens\":1,"
                               "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
    const Outcome piped = program.run(explain, request);
    QCOMPARE(piped.exitCode, 0);
    QVERIFY2(piped.out.contains("demo,small"), piped.out.constData());
    const QString file = program.write(QStringLiteral("request.json"), request);
    QCOMPARE(program.run(explain + QStringList{file}).out, piped.out);
    const Outcome json = program.run(explain + QStringList{QStringLiteral("--json"), file});
    const QJsonObject object = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(object.value(QStringLiteral("route")).toString(), QStringLiteral("background"));
    for (const QByteArray &bad : {QByteArray("{\"model\":"), QByteArray("[]"), QByteArray()}) {
        const Outcome refused = program.run(explain, bad);
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.err.count('\n'), 1);
    }
}

QTEST_GUILESS_MAIN(CliServeTest)
#include "tst_cli_serve.moc"
