// SPDX-License-Identifier: GPL-3.0-or-later
// `ccproxy` without a command, on a screen and with a session bus of the test's own.
#include "instance/server.h"
#include "instance/wire.h"
#include "platform/platform.h"
#include "system/tst_cli_program.h"
#include "ui/tray/fake_panel.h"
#include "ui/tray/virtual_screen.h"

#include <QDir>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace ccproxy::app;
using namespace ccproxy::ui::testing;

namespace {

const QStringList kTray = {QStringLiteral("--demo"), QStringLiteral("--port"), QStringLiteral("0")};
constexpr int kPatience = 20000; // ms

void end(QProcess &process)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

/// Where it would live, as it finds it by its environment.
InstancePlace placeOfHome(const Program &program)
{
    std::map<std::string, std::string, std::less<>> environment;
    for (const QString &name : program.environment().keys())
        environment[name.toStdString()] = program.environment().value(name).toStdString();
    return placeOf(program.home().toStdString(), environment, platform::ownUserId());
}

bool isWindowShown(const Program &program)
{
    QProcess look;
    look.setProcessEnvironment(program.environment());
    look.start(QStringLiteral("xdotool"),
               {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                QStringLiteral("CCProxy")});
    // It ends with 1 when it finds none.
    if (!look.waitForFinished(kPatience))
        QTest::qFail("scripts/setup --test installs xdotool", __FILE__, __LINE__);
    return look.exitStatus() == QProcess::NormalExit && look.exitCode() == 0;
}

} // namespace

class TestTrayProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP(PrivateBus::kMissing);
        if (!m_screen.start())
            QSKIP(VirtualScreen::kMissing);
    }

    void servesWithAnIcon()
    {
        FakePanel panel(m_bus.address());
        QVERIFY(panel.tell("host"));
        QVERIFY(panel.tell("appear"));
        Program program;
        onScreen(program);
        const auto tray = program.launch(kTray);
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        QCOMPARE(program.status().value(QStringLiteral("mode")).toString(), QStringLiteral("tray"));
        QTRY_COMPARE(panel.items().size(), 1);
        const QByteArray answer =
            ask(program.address(), streamRequest(QStringLiteral("hello")), "message_stop");
        QVERIFY2(answer.contains("message_stop"), answer.constData());
        end(*tray);
    }

    /// The panel comes when it likes; a window only for who starts it by hand.
    void hiddenAtLogin()
    {
        const QStringList atLogin = kTray + QStringList{QStringLiteral("--hidden")};
        Program program;
        onScreen(program);
        const auto tray = program.launch(atLogin);
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        QVERIFY(!isWindowShown(program));
        FakePanel panel(m_bus.address());
        QVERIFY(panel.tell("host"));
        QVERIFY(panel.tell("appear"));
        QTRY_COMPARE(panel.items().size(), 1);
        QCOMPARE(program.run(atLogin).exitCode, 0);
        QVERIFY(!isWindowShown(program));
        QCOMPARE(program.run(kTray).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(program), kPatience);
        end(*tray);
    }

    /// Who starts it by hand sees in the window why it does not serve; at login only the icon
    /// tells.
    void aTakenPort_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("by hand") << QStringList() << true;
        QTest::newRow("at login") << QStringList{QStringLiteral("--hidden")} << false;
    }
    void aTakenPort()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, isShown);
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        FakePanel panel(m_bus.address());
        QVERIFY(panel.tell("host"));
        QVERIFY(panel.tell("appear"));
        Program program;
        onScreen(program);
        const auto tray =
            program.launch(QStringList{QStringLiteral("--demo"), QStringLiteral("--port"),
                                       QString::number(holder.serverPort())}
                           + options);
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, kPatience);
        // Who holds it has been asked: it is known by now that it cannot start.
        QTRY_VERIFY_WITH_TIMEOUT(holder.hasPendingConnections(), kPatience);
        if (isShown)
            QTRY_VERIFY_WITH_TIMEOUT(isWindowShown(program), kPatience);
        else
            QVERIFY(!isWindowShown(program));
        QCOMPARE(program.status().value(QStringLiteral("state")).toString(),
                 QStringLiteral("stopped"));
        QVERIFY(holder.isListening());
        end(*tray);
    }

    /// A second start raises the first one's window and ends; the port stays where it is.
    void secondStartFindsTheFirst()
    {
        Program program;
        onScreen(program);
        const auto tray = program.launch(kTray);
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        const QString address = program.address();
        const Outcome second = program.run(kTray);
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(program.address(), address);
        QCOMPARE(program.run({QStringLiteral("stop")}).exitCode, 0);
        QVERIFY(tray->waitForFinished(kPatience));
        QCOMPARE(tray->exitCode(), 0);
    }

    /// What lets the first one's window come to the front is handed on.
    void secondStartHandsItsTokenOn()
    {
        Program program;
        onScreen(program);
        program.set(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("token-of-a-click"));
        QStringList said;
        InstanceServer first(
            placeOfHome(program),
            [&](const QString &command, const QJsonObject &arguments,
                const std::shared_ptr<Reply> &reply) {
                said.append(command + u' ' + arguments.value(wire::kToken).toString());
                reply->succeed({{wire::kMode, QStringLiteral("tray")},
                                {wire::kPid, static_cast<qint64>(platform::ownPid())}});
            });
        QVERIFY(first.lock());
        QVERIFY(first.listen());
        const auto second = program.launch(kTray);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatience);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(said,
                 (QStringList{wire::kHello + QStringLiteral(" "),
                              wire::kRaise + QStringLiteral(" token-of-a-click")}));
    }

    void signalLetsAnswersEnd()
    {
        Program program;
        onScreen(program);
        const auto tray = program.launch(kTray);
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        end(*tray);
        QCOMPARE(program.run({QStringLiteral("status")}).exitCode, 3);
    }

    /// It says so in its window, and answers commands; once the file is mended it serves.
    void startsWithAConfigurationThatIsWrong()
    {
        Program program;
        onScreen(program);
        const QString file = QStringLiteral("home/config.json");
        const QByteArray demo("{\"providers\": [{\"name\": \"demo\"}], \"routes\": {\"default\": "
                              "{\"provider\": \"demo\", \"model\": \"demo\"}}");
        program.write(file, demo + ", \"history\": {\"keep_days\": 0}}");
        const auto tray = program.launch({QStringLiteral("--port"), QStringLiteral("0")});
        QTRY_VERIFY_WITH_TIMEOUT(program.pid() > 0, kPatience);
        QCOMPARE(program.status().value(QStringLiteral("state")).toString(),
                 QStringLiteral("stopped"));
        for (const char *command : {"start", "logs", "usage", "env"}) {
            const Outcome outcome = program.run({QLatin1String(command)});
            QCOMPARE(outcome.exitCode, 4);
            QVERIFY2(outcome.err.contains("history.keep_days"), outcome.err.constData());
        }

        program.write(file, demo + "}");
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        const QByteArray answer =
            ask(program.address(), streamRequest(QStringLiteral("hello")), "message_stop");
        QVERIFY2(answer.contains("message_stop"), answer.constData());
        end(*tray);
    }

    void endsThoughItNeverServed()
    {
        Program program;
        onScreen(program);
        program.write(QStringLiteral("home/config.json"), "{\"port\": true}");
        const auto tray = program.launch({});
        QTRY_VERIFY_WITH_TIMEOUT(program.pid() > 0, kPatience);
        QCOMPARE(program.run({QStringLiteral("stop")}).exitCode, 0);
        QVERIFY(tray->waitForFinished(kPatience));
        QCOMPARE(tray->exitCode(), 0);
    }

    /// Qt ends the process then, from within its event loop. What is being answered gets its time
    /// all the same, and is on record.
    void theScreenGoesAway()
    {
        VirtualScreen screen;
        QVERIFY(screen.start());
        Program program;
        onScreen(program);
        program.set(QStringLiteral("DISPLAY"), QString::fromLatin1(screen.display()));
        const auto tray = program.launch(kTray);
        QTRY_VERIFY_WITH_TIMEOUT(!program.address().isEmpty(), kPatience);
        Stream stream(program.address());
        QVERIFY2(!stream.got.isEmpty() && !stream.got.contains("message_stop"),
                 stream.got.constData());
        screen.end();
        QVERIFY2(stream.rest().contains("event: message_stop"), stream.got.constData());
        QVERIFY(tray->waitForFinished(kPatience));
        const QByteArray said = tray->readAllStandardError();
        QVERIFY2(tray->exitStatus() == QProcess::NormalExit, said.constData());
        QCOMPARE(tray->exitCode(), 1);
        QVERIFY2(said.contains("The display is gone"), said.constData());
        QVERIFY2(said.contains("ccproxy start"), said.constData());
        const Outcome kept = program.run({QStringLiteral("logs"), QStringLiteral("--json")});
        QCOMPARE(kept.out.count("\"asked\""), 1);
        QCOMPARE(program.run({QStringLiteral("status")}).exitCode, 3);
    }

    void withoutADisplay()
    {
        Program program;
        program.set(QStringLiteral("DISPLAY"), QString());
        program.set(QStringLiteral("WAYLAND_DISPLAY"), QString());
        const Outcome outcome = program.run(kTray);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("--cli"), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }

    /// Qt would say that it should be installed again, and leave a dump of its memory.
    void theDisplayDoesNotAnswer()
    {
        Program program;
        onScreen(program);
        VirtualScreen gone;
        QVERIFY(gone.start());
        program.set(QStringLiteral("DISPLAY"), QString::fromLatin1(gone.display()));
        gone.end();
        program.set(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const Outcome outcome = program.run(kTray);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("--cli"), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    }

    /// The program alone, without the module that belongs to it.
    void withoutTheModule()
    {
        Program program;
        onScreen(program);
        const QString alone = program.folder() + QStringLiteral("/alone");
        QVERIFY(QFile::copy(Program::path(), alone));
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(alone, kTray);
        QVERIFY(process.waitForFinished(kPatience));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("ccproxy_desktop") && err.contains("--cli"), err.constData());
    }

private:
    void onScreen(Program &program) const
    {
        program.set(QStringLiteral("DISPLAY"), QString::fromLatin1(m_screen.display()));
        program.set(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        program.set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_bus.address());
    }

    PrivateBus m_bus;
    VirtualScreen m_screen;
};

QTEST_GUILESS_MAIN(TestTrayProgram)
#include "tst_tray_program.moc"
