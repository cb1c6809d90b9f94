// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

/// start, stop, restart and status of the background service.
class CliServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops();
    void pausesAndResumes();
    void statusForPeople();
    void statusWithoutService();
    void startTwice();
    void startsAfterAKill();
    void stopEndsAHungProcess();
    void stopCutsWhatRuns();
    void restartKeepsItsOptions();
    void restartKeepsAnInvalidOneRunning();
    void backgroundWritesItsLog();
    void longHomeWorks();
    void portableHome();
    void startsAtTheSameTime();
};

namespace {

const QStringList kStart{QStringLiteral("start"), QStringLiteral("--port"), QStringLiteral("0")};
const QStringList kStop{QStringLiteral("stop")};
const QStringList kStatus{QStringLiteral("status")};

/// Whether a process runs. One that has ended and that nobody has looked after yet does not.
bool isAlive(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    return file.open(QIODevice::ReadOnly)
        && !file.readAll().split(')').last().trimmed().startsWith('Z');
}

} // namespace

void CliServiceTest::startsAndStops()
{
    Program program;
    const Outcome start = program.run(kStart);
    QVERIFY2(start.exitCode == 0, start.err.constData());
    const qint64 pid = program.pid();
    QVERIFY(pid > 0 && isAlive(pid));
    QVERIFY2(start.out.contains(program.address().toUtf8()), start.out.constData());
    QVERIFY2(start.out.contains(QByteArray::number(pid)), start.out.constData());
    QVERIFY(ask(program.address(), streamRequest(QStringLiteral("hi"))).contains("message_stop"));
    const Outcome stop = program.run(kStop);
    QCOMPARE(stop.exitCode, 0);
    QVERIFY(!isAlive(pid));
    QCOMPARE(program.run(kStop).exitCode, 3);
    // Nothing is left but what is kept.
    QCOMPARE(QDir(program.home()).entryList(QDir::Files | QDir::System),
             (QStringList{QStringLiteral("ccproxy.log"), QStringLiteral("history.sqlite")}));
}

void CliServiceTest::pausesAndResumes()
{
    Program program;
    const QStringList pause{QStringLiteral("pause")};
    const QStringList resume{QStringLiteral("resume")};
    QCOMPARE(program.run(pause).exitCode, 3);
    QCOMPARE(program.run(kStart).exitCode, 0);
    const Outcome paused = program.run(pause);
    QVERIFY2(paused.exitCode == 0, paused.err.constData());
    QVERIFY2(paused.out.contains("ccproxy resume"), paused.out.constData());
    QVERIFY(program.status().value(QLatin1String("paused")).toBool());
    QVERIFY(program.run(kStatus).out.contains("is paused"));
    const QByteArray refused =
        ask(program.address(), streamRequest(QStringLiteral("hi")), "overloaded_error");
    QVERIFY2(refused.contains("CCProxy is paused"), refused.constData());
    QCOMPARE(program.run(pause).exitCode, 0);
    QCOMPARE(program.run(resume).exitCode, 0);
    QVERIFY(!program.status().value(QLatin1String("paused")).toBool());
    QVERIFY(ask(program.address(), streamRequest(QStringLiteral("hi"))).contains("message_stop"));
}

void CliServiceTest::statusForPeople()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    const Outcome status = program.run(kStatus);
    QCOMPARE(status.exitCode, 0);
    for (const char *part : {"is running", "address", "uptime", "PROVIDER", "demo"})
        QVERIFY2(status.out.contains(part), status.out.constData());
    const QJsonObject json = program.status();
    for (const char *key : {"running", "pid", "address", "uptime", "requests", "active"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QVERIFY(json.value(QStringLiteral("running")).toBool());
    QCOMPARE(json.value(QStringLiteral("providers")).toArray().size(), 1);
}

void CliServiceTest::statusWithoutService()
{
    Program program;
    const Outcome status = program.run(kStatus);
    QCOMPARE(status.exitCode, 3);
    QVERIFY(status.out.contains("ccproxy start"));
    const Outcome json = program.run(kStatus + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 3);
    QVERIFY(json.out.contains("\"running\": false"));
}

void CliServiceTest::startTwice()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    const qint64 pid = program.pid();
    const Outcome second = program.run(kStart);
    QCOMPARE(second.exitCode, 0);
    QVERIFY2(second.out.contains(QByteArray("already running at " + program.address().toUtf8())),
             second.out.constData());
    QCOMPARE(program.pid(), pid);
}

void CliServiceTest::startsAfterAKill()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    const qint64 pid = program.pid();
    QCOMPARE(kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QTRY_VERIFY(!isAlive(pid));
    QCOMPARE(program.run(kStatus).exitCode, 3);
    const Outcome again = program.run(kStart);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QVERIFY(program.pid() != pid);
}

void CliServiceTest::stopEndsAHungProcess()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    const qint64 pid = program.pid();
    QCOMPARE(kill(static_cast<pid_t>(pid), SIGSTOP), 0);
    const Outcome status = program.run(kStatus);
    QCOMPARE(status.exitCode, 1);
    QVERIFY2(status.err.contains(QByteArray::number(pid)), status.err.constData());
    const Outcome start = program.run(kStart);
    QCOMPARE(start.exitCode, 1);
    const Outcome stop =
        program.run(kStop + QStringList{QStringLiteral("--timeout"), QStringLiteral("0")});
    QVERIFY2(stop.exitCode == 0, stop.err.constData());
    QVERIFY(!isAlive(pid));
}

void CliServiceTest::stopCutsWhatRuns()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    const qint64 pid = program.pid();
    const QString address = program.address();
    // An answer that has begun, and a stop that does not wait for it.
    const QByteArray begun = ask(address, streamRequest(QStringLiteral("hi")), "message_start");
    QVERIFY(begun.contains("message_start"));
    const Outcome outcome =
        program.run(kStop + QStringList{QStringLiteral("--timeout"), QStringLiteral("0")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!isAlive(pid));
}

void CliServiceTest::restartKeepsItsOptions()
{
    Program program;
    const QString config =
        program.write(QStringLiteral("a.json"),
                      "{\"apikey\": \"0123456789abcdef\", \"providers\": [{\"name\": \"demo\"}], "
                      "\"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}}}");
    // A free port that the new process takes again, or launches would lose it.
    QCOMPARE(program.run(kStart).exitCode, 0);
    const QString port = program.address().section(QLatin1Char(':'), 2);
    QCOMPARE(program.run(kStop).exitCode, 0);
    const Outcome start = program.run({QStringLiteral("start"), QStringLiteral("--config"),
                                       QStringLiteral("a.json"), QStringLiteral("--port"), port});
    QVERIFY2(start.exitCode == 0, start.err.constData());
    const QJsonObject before = program.status();
    const Outcome env = program.run({QStringLiteral("env"), QStringLiteral("--json")});
    const QByteArray token = env.out.mid(env.out.indexOf("ccproxy-")).split('"').front();
    const Outcome restart = program.run({QStringLiteral("restart")});
    QVERIFY2(restart.exitCode == 0, restart.err.constData());
    const QJsonObject after = program.status();
    QVERIFY(after.value(QStringLiteral("pid")) != before.value(QStringLiteral("pid")));
    for (const char *key : {"address", "configuration", "options", "directory", "mode"})
        QCOMPARE(after.value(QLatin1String(key)), before.value(QLatin1String(key)));
    QCOMPARE(after.value(QStringLiteral("configuration")).toString(), config);
    // What was launched before may go on.
    const QByteArray answer =
        ask(program.address(), streamRequest(QStringLiteral("hi"), token), "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    const QByteArray refused =
        ask(program.address(), streamRequest(QStringLiteral("hi"), "ccproxy-wrong"), "\r\n\r\n");
    QVERIFY2(refused.startsWith("HTTP/1.1 403"), refused.constData());
}

void CliServiceTest::restartKeepsAnInvalidOneRunning()
{
    Program program;
    program.write(QStringLiteral("home/config.json"), "{\"providers\": [{\"name\": \"demo\"}]}");
    QCOMPARE(program.run(kStart).exitCode, 0);
    const qint64 pid = program.pid();
    program.write(QStringLiteral("home/config.json"), "{\"providers\": 1}");
    const Outcome restart = program.run({QStringLiteral("restart")});
    QCOMPARE(restart.exitCode, 4);
    QVERIFY2(restart.err.contains("config.json:1:"), restart.err.constData());
    QCOMPARE(program.pid(), pid);
}

void CliServiceTest::backgroundWritesItsLog()
{
    Program program;
    QCOMPARE(program.run(kStart).exitCode, 0);
    (void)ask(program.address(), streamRequest(QStringLiteral("hi")));
    const auto content = [&program] {
        QFile file(program.home() + QStringLiteral("/ccproxy.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY2(content().contains("demo,demo [default] 200"), content().constData());
    QVERIFY(content().contains(QByteArray("listening on " + program.address().toUtf8())));
}

void CliServiceTest::longHomeWorks()
{
    Program program;
    program.set(QStringLiteral("XDG_RUNTIME_DIR"), program.folder());
    program.set(QStringLiteral("CCPROXY_HOME"),
                program.folder() + QLatin1Char('/') + QString(120, u'h'));
    const Outcome start = program.run(kStart);
    QVERIFY2(start.exitCode == 0, start.err.constData());
    QVERIFY(program.pid() > 0);
    QCOMPARE(program.run(kStop).exitCode, 0);
}

/// Both find nobody and both begin; one of them must become the instance, and both must say so.
/// A stick with the program and a file beside it, in another user's home.
void CliServiceTest::portableHome()
{
    const QTemporaryDir stick;
    const QString program = stick.filePath(QStringLiteral("ccproxy"));
    QVERIFY(QFile::copy(Program::path(), program));
    const Program guest;
    QProcessEnvironment environment = guest.environment();
    environment.remove(QStringLiteral("CCPROXY_HOME"));
    const auto run = [&](const QStringList &arguments) -> QByteArray {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(guest.folder());
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput() + process.readAllStandardError();
    };
    const QStringList path{QStringLiteral("config"), QStringLiteral("path")};
    const QString profile = stick.filePath(QStringLiteral("profile"));
    QVERIFY(!run(path).contains(profile.toUtf8()));
    QFile mark(stick.filePath(QStringLiteral("ccproxy.portable")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.close();
    const QByteArray told = run(path);
    QVERIFY2(told.contains(QByteArray(profile.toUtf8() + "/config.json")), told.constData());
    const QByteArray started = run(kStart);
    QVERIFY2(started.contains("http://"), started.constData());
    QVERIFY(run(kStatus).contains("http://"));
    (void)run(kStop);
    QCOMPARE(QDir(profile).entryList(QDir::Files | QDir::System),
             QStringList(QStringLiteral("ccproxy.log")));
    QVERIFY(!QDir(guest.folder()).exists(QStringLiteral(".ccproxy")));
    // Who names a folder means it.
    environment.insert(QStringLiteral("CCPROXY_HOME"), guest.home());
    QVERIFY(run(path).contains(guest.home().toUtf8()));
}

void CliServiceTest::startsAtTheSameTime()
{
    Program program;
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < 4; ++i)
        starts.push_back(program.launch(kStart));
    QByteArray said;
    for (const auto &start : starts) {
        QVERIFY(start->waitForFinished(30'000));
        said += start->readAllStandardOutput() + start->readAllStandardError();
        QVERIFY2(start->exitCode() == 0, said.constData());
    }
    const QByteArray pid = QByteArray::number(program.pid());
    QVERIFY2(said.count(QByteArray("(process " + pid + ")")) == 4, said.constData());
}

QTEST_GUILESS_MAIN(CliServiceTest)
#include "tst_cli_service.moc"
