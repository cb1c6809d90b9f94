// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray_application.h"
#include "ui/setup/setup_dialog.h"
#include "ui/support/windows.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

constexpr int kPatience = 30'000;

template <typename Window>
Window *visibleWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// The tray application as it is started by a click, in a home of its own, on a desktop without a
/// tray.
class TestStoryApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toUtf8());
        qputenv("CCPROXY_HOME", m_home->filePath(QStringLiteral("home")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home->filePath(QStringLiteral("config")).toUtf8());
        qputenv("CCPROXY_LOCAL_SERVERS", "0");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
            qunsetenv(name);
    }

    /// At the first start the wizard is there by itself, and leads to an answer; at the second it
    /// stays away.
    void theWizardShowsItselfOnce()
    {
        run([] {
            QTRY_VERIFY(visibleWindow<SetupDialog>());
            auto &wizard = *visibleWindow<SetupDialog>();
            QVERIFY(QTest::qWaitForWindowActive(&wizard));
            testing::part<QRadioButton>(wizard, "setupDemo").setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QTest::keyClick(&wizard, Qt::Key_Return);
            QTRY_VERIFY(testing::part<QPushButton>(wizard, "setupHello").isEnabled());
            QTest::mouseClick(&testing::part<QPushButton>(wizard, "setupHello"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(testing::part<QLabel>(wizard, "setupHelloWords")
                                         .text()
                                         .startsWith(QStringLiteral("It works")),
                                     kPatience);
            QVERIFY(!testing::part<QPlainTextEdit>(wizard, "setupAnswer").toPlainText().isEmpty());
            QTest::mouseClick(&testing::part<QPushButton>(wizard, "setupNext"), Qt::LeftButton);
            QTRY_VERIFY(!visibleWindow<SetupDialog>());
        });
        run([] {
            QTRY_VERIFY(visibleWindow<MainWindow>());
            QTRY_VERIFY(testing::part<QPushButton>(*visibleWindow<MainWindow>(), "copyAddress")
                            .isEnabled());
            QVERIFY(!visibleWindow<SetupDialog>());
        });
    }

    /// Colours, language and start at login by the settings, each in force at once.
    void theLookFollowsTheSettings()
    {
        write();
        run([this] {
            QTRY_VERIFY(visibleWindow<MainWindow>());
            const auto find = [](const char *name) -> QWidget & {
                return testing::part<QWidget>(*visibleWindow<MainWindow>(), name);
            };
            const auto choose = [&find](const char *name, const char *value) {
                auto &box = dynamic_cast<QComboBox &>(find(name));
                box.setFocus();
                const int wanted = box.findData(QLatin1String(value));
                while (box.currentIndex() != wanted) {
                    const int before = box.currentIndex();
                    QTest::keyClick(&box, wanted > before ? Qt::Key_Down : Qt::Key_Up);
                    QVERIFY(box.currentIndex() != before);
                }
            };
            QVERIFY(visibleWindow<MainWindow>()->showPage(QStringLiteral("settingsPage"),
                                                          QStringLiteral("appearance")));
            const auto ground = [] { return QApplication::palette().color(QPalette::Window); };
            choose("ui.theme", "dark");
            QTRY_VERIFY(ground().lightness() < 128);
            choose("ui.theme", "light");
            QTRY_VERIFY(ground().lightness() > 128);

            auto &login = dynamic_cast<QCheckBox &>(find("ui.autostart"));
            QVERIFY(!login.isChecked());
            login.setFocus();
            QTest::keyClick(&login, Qt::Key_Space);
            const QString entry =
                m_home->filePath(QStringLiteral("config/autostart/ccproxy.desktop"));
            QTRY_VERIFY(QFile::exists(entry));
            QTest::keyClick(&login, Qt::Key_Space);
            QTRY_VERIFY(!QFile::exists(entry));

            const auto tab = [] {
                return testing::part<QTabWidget>(*visibleWindow<MainWindow>(), "pages").tabText(3);
            };
            const QString english = tab();
            choose("ui.language", "de");
            QTRY_VERIFY(visibleWindow<MainWindow>() && tab() != english);
            choose("ui.language", "en");
            QTRY_VERIFY(visibleWindow<MainWindow>() && tab() == english);
        });
    }

    /// Who starts it again gets the window of the one that runs.
    void aSecondStartRaisesTheWindow()
    {
        write();
        run([] {
            QTRY_VERIFY(visibleWindow<MainWindow>());
            MainWindow &window = *visibleWindow<MainWindow>();
            window.hide();
            QProcess second;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":none"));
            second.setProcessEnvironment(environment);
            second.start(QStringLiteral(CCPROXY_PROGRAM), {});
            QTRY_VERIFY_WITH_TIMEOUT(second.state() == QProcess::NotRunning, kPatience);
            QCOMPARE(second.exitCode(), 0);
            QVERIFY(window.isVisible());
            QTRY_VERIFY(window.isActiveWindow());
        });
    }

private:
    void write() const
    {
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("home"))));
        QFile file(m_home->filePath(QStringLiteral("home/config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"providers\": [{\"name\": \"demo\"}], \"routes\": {\"default\": "
                   "{\"provider\": \"demo\", \"model\": \"demo\"}}}\n");
    }
    static void run(const std::function<void()> &story)
    {
        app::Invocation invocation;
        invocation.port = 0;
        app::TrayApplication application(invocation);
        QTimer::singleShot(0, &application, [&story] {
            const auto end = qScopeGuard([] { QApplication::exit(0); });
            story();
        });
        QCOMPARE(application.run(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestStoryApplication)
#include "tst_story_application.moc"
