// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QByteArray contentOf(const std::string &path)
{
    QFile file(text(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const std::string &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(text(path)).path());
    QFile file(text(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class AutostartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesAndGoes_data();
    void comesAndGoes();
    void isMendedWhenTheProgramMoved();
    void whatTheDesktopSwitchedOffIsTold_data();
    void whatTheDesktopSwitchedOffIsTold();
    void oneFormIsEnough();
    void leavesOthersAlone();
    void anotherHomeIsAnother();
    void oddNamesAreQuoted();
    void systemdUnderstands();
    void otherSystems();

private:
    std::vector<LoginEntry> entries(LoginSystem system) const
    {
        return loginEntries(m_program, system, m_environment);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    LoginProgram m_program;
    Environment m_environment;
};

void AutostartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = {.program = "/opt/ccproxy", .home = "/home/u/.ccproxy", .isUsualHome = true};
    m_environment = {{"HOME", m_folder->path().toStdString()}};
}

void AutostartTest::cleanup()
{
    m_folder.reset();
}

void AutostartTest::comesAndGoes_data()
{
    QTest::addColumn<LoginSystem>("system");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("desktop") << LoginSystem::Desktop
                             << QStringLiteral("/.config/autostart/ccproxy.desktop")
                             << QByteArray("\nExec=\"/opt/ccproxy\" --hidden\n");
    QTest::newRow("headless") << LoginSystem::Headless
                              << QStringLiteral("/.config/systemd/user/ccproxy.service")
                              << QByteArray("\nExecStart=\"/opt/ccproxy\" --cli\n");
    QTest::newRow("macOS") << LoginSystem::MacOs
                           << QStringLiteral("/Library/LaunchAgents/ccproxy.plist")
                           << QByteArray("<string>/opt/ccproxy</string>\n"
                                         "        <string>--hidden</string>");
}

void AutostartTest::comesAndGoes()
{
    QFETCH(LoginSystem, system);
    QFETCH(QString, place);
    QFETCH(QByteArray, says);
    const auto all = entries(system);
    QVERIFY(loginState(all).kind == LoginState::Kind::Off);
    for (int time = 0; time < 2; ++time) { // the second changes nothing
        const auto on = setLoginStart(all, true);
        QVERIFY(on.has_value());
        QCOMPARE(text(on->place), m_folder->path() + place);
        QVERIFY(loginState(all).kind == LoginState::Kind::On);
        QVERIFY2(contentOf(on->place).contains(says), contentOf(on->place).constData());
    }
    for (int time = 0; time < 2; ++time) {
        QVERIFY(setLoginStart(all, false).has_value());
        QVERIFY(loginState(all).kind == LoginState::Kind::Off);
    }
    for (const LoginEntry &entry : all) {
        QVERIFY(!QFile::exists(text(entry.place)));
        QVERIFY(entry.link.empty() || !QFileInfo(text(entry.link)).isSymLink());
    }
}

void AutostartTest::isMendedWhenTheProgramMoved()
{
    QVERIFY(setLoginStart(entries(LoginSystem::Headless), true).has_value());
    m_program.program = "/opt/new/ccproxy";
    const auto moved = entries(LoginSystem::Headless);
    QVERIFY(loginState(moved).kind == LoginState::Kind::Outdated);
    const auto mended = setLoginStart(moved, true);
    QVERIFY(mended.has_value());
    QVERIFY(contentOf(mended->place).contains("/opt/new/ccproxy"));
    // A unit that is not turned on does not start.
    QVERIFY(QFile::remove(text(moved.front().link)));
    QVERIFY(loginState(moved).kind == LoginState::Kind::Outdated);
    QVERIFY(setLoginStart(moved, true).has_value());
    QVERIFY(loginState(moved).kind == LoginState::Kind::On);
}

/// In the settings of the desktop; who switches it on here wants it again.
void AutostartTest::whatTheDesktopSwitchedOffIsTold_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=true")
                           << QByteArray("X-GNOME-Autostart-enabled=false");
    QTest::newRow("others") << QByteArray("Terminal=false")
                            << QByteArray("Terminal=false\nHidden=true");
}

void AutostartTest::whatTheDesktopSwitchedOffIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto all = entries(LoginSystem::Desktop);
    QVERIFY(setLoginStart(all, true).has_value());
    const std::string place = all.front().place;
    QByteArray changed = contentOf(place);
    QVERIFY(changed.contains(before));
    writeFile(place, changed.replace(before, after));
    QVERIFY(loginState(all).kind == LoginState::Kind::SwitchedOff);
    QVERIFY(setLoginStart(all, true).has_value());
    QVERIFY(loginState(all).kind == LoginState::Kind::On);
    writeFile(place, changed);
    QVERIFY(setLoginStart(all, false).has_value());
    QVERIFY(loginState(all).kind == LoginState::Kind::Off);
}

/// Whoever turned it on at the desktop does not get a unit as well when he comes by ssh.
void AutostartTest::oneFormIsEnough()
{
    QVERIFY(setLoginStart(entries(LoginSystem::Desktop), true).has_value());
    const auto headless = entries(LoginSystem::Headless);
    QVERIFY(loginState(headless).kind == LoginState::Kind::On);
    QVERIFY(setLoginStart(headless, true).has_value());
    QVERIFY(!QFile::exists(text(headless.front().place)));
    QVERIFY(setLoginStart(headless, false).has_value());
    QVERIFY(loginState(entries(LoginSystem::Desktop)).kind == LoginState::Kind::Off);
}

void AutostartTest::leavesOthersAlone()
{
    const auto all = entries(LoginSystem::Desktop);
    writeFile(all.front().place, "[Desktop Entry]\nExec=mine\n");
    QVERIFY(loginState(all).kind == LoginState::Kind::Foreign);
    const auto on = setLoginStart(all, true);
    QVERIFY(!on.has_value());
    QVERIFY(on.error().message.find(all.front().place) != std::string::npos);
    QVERIFY(setLoginStart(all, false).has_value());
    QCOMPARE(contentOf(all.front().place), QByteArray("[Desktop Entry]\nExec=mine\n"));
}

void AutostartTest::anotherHomeIsAnother()
{
    QVERIFY(setLoginStart(entries(LoginSystem::Desktop), true).has_value());
    const QByteArray before = contentOf(entries(LoginSystem::Desktop).front().place);
    m_program.home = "/home/u/.ccproxy-2";
    m_program.isUsualHome = false;
    const auto other = entries(LoginSystem::Desktop);
    QVERIFY(loginState(other).kind == LoginState::Kind::Foreign);
    QVERIFY(setLoginStart(other, false).has_value());
    QCOMPARE(contentOf(other.front().place), before);
}

void AutostartTest::oddNamesAreQuoted()
{
    m_program = {.program = "/opt/a \"b\" $c `d` \\e %f/ccproxy",
                 .home = "/home/<u>&/x",
                 .isUsualHome = false};
    const auto desktop = entries(LoginSystem::Desktop);
    QVERIFY2(desktop[0].text.find("Exec=env \"CCPROXY_HOME=/home/<u>&/x\" "
                                  R"("/opt/a \\"b\\" \\$c \\`d\\` \\\\e %%f/ccproxy")"
                                  " --hidden\n")
                 != std::string::npos,
             desktop[0].text.c_str());
    QVERIFY2(desktop[1].text.find("ExecStart="
                                  R"("/opt/a \"b\" $$c `d` \\e %%f/ccproxy" --cli)"
                                  "\n")
                 != std::string::npos,
             desktop[1].text.c_str());
    const auto agent = entries(LoginSystem::MacOs);
    QVERIFY(agent.front().text.find("<string>/home/&lt;u&gt;&amp;/x</string>")
            != std::string::npos);
}

void AutostartTest::systemdUnderstands()
{
    m_program.program = QCoreApplication::applicationFilePath().toStdString();
    m_program.isUsualHome = false;
    const auto on = setLoginStart(entries(LoginSystem::Headless), true);
    QVERIFY(on.has_value());
    QProcess verify;
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(QStringLiteral("systemd-analyze"),
                 {QStringLiteral("--user"), QStringLiteral("verify"), text(on->place)});
    QVERIFY2(verify.waitForStarted(), "scripts/setup --test installs systemd-analyze");
    QVERIFY(verify.waitForFinished());
    const QByteArray said = verify.readAll();
    QVERIFY2(!said.contains("ccproxy.service"), said.constData());
}

void AutostartTest::otherSystems()
{
    const auto windows = entries(LoginSystem::Windows);
    QCOMPARE(windows.size(), std::size_t(1));
    QCOMPARE(windows.front().place, std::string("CCProxy"));
    QCOMPARE(windows.front().text, std::string("\"/opt/ccproxy\" --hidden"));
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_app_autostart.moc"
