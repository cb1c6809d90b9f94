// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

/// The controller as the program would own it.
struct Desk {
    explicit Desk(TrayHost::Presence presence, const config::Settings &settings)
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, settings)), host(presence),
          memory(folder.filePath(QStringLiteral("desktop.ini"))),
          controller(model, host, memory,
                     {.configuration = desk,
                      .environmentText = [this] { return environment; },
                      .recordToJson = {},
                      .quit =
                          [this](std::chrono::milliseconds drain) {
                              drains.append(drain);
                              model.stop(drain);
                          }})
    {
    }

    MainWindow &window() { return controller.window(); }
    QAction &action(const char *name)
    {
        return *controller.menu().findChild<QAction *>(QLatin1String(name));
    }
    QuitQuestion *question() { return window().findChild<QuitQuestion *>(); }
    QString hint() { return window().findChild<QLabel *>(QStringLiteral("hint"))->text(); }
    void run()
    {
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }

    QString environment = QStringLiteral("export A='b c'\n");
    QTemporaryDir folder;
    engine::Engine engine;
    EngineModel model;
    testing::FakeTrayHost host;
    Memory memory;
    QList<std::chrono::milliseconds> drains; ///< of each time that it was told to quit
    testing::TextDesk desk;
    TrayController controller;
};

using Presence = TrayHost::Presence;

const std::string kQuitByClosing = R"({"ui": {"close_without_tray": "quit"}})";

} // namespace

class TestTrayController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayTheWindowShows()
    {
        Desk desk(Presence::Unknown, testing::demoSettings());
        desk.controller.begin(0ms);
        QVERIFY(!desk.window().isVisible());
        desk.host.setPresence(Presence::Absent);
        QVERIFY(desk.window().isVisible());
        QVERIFY(!desk.controller.hasIcon());
        QVERIFY(desk.hint().contains(QLatin1String("no tray")));
    }

    /// GNOME has no tray by itself; its users are told once what adds one, others are not.
    void gnomeIsToldOfItsExtension()
    {
        const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
        const auto hintOn = [](const char *desktop) {
            qputenv("XDG_CURRENT_DESKTOP", desktop);
            Desk desk(Presence::Absent, testing::demoSettings());
            desk.controller.begin(0ms);
            desk.desk.take("{}");
            return desk.hint();
        };
        const QString extension = QStringLiteral("AppIndicator and KStatusNotifierItem Support");
        QCOMPARE(hintOn("ubuntu:GNOME").count(extension), 1);
        QCOMPARE(hintOn("KDE").count(extension), 0);
        qputenv("XDG_CURRENT_DESKTOP", before);
    }

    void patienceForALatePanel()
    {
        Desk desk(Presence::Absent, testing::demoSettings());
        desk.controller.begin(50ms);
        QVERIFY(!desk.window().isVisible());
        QTRY_VERIFY(desk.window().isVisible());
        Desk lucky(Presence::Absent, testing::demoSettings());
        lucky.controller.begin(60s);
        lucky.host.setPresence(Presence::Present);
        QVERIFY(lucky.controller.hasIcon());
        QVERIFY(!lucky.window().isVisible());
    }

    void lateAndLostHost()
    {
        Desk desk(Presence::Absent, testing::demoSettings());
        desk.controller.begin(0ms);
        QVERIFY(desk.window().isVisible());
        desk.host.setPresence(Presence::Present);
        QVERIFY(desk.controller.hasIcon());
        QVERIFY(desk.window().isVisible()); // it is not taken away from under the user
        QCOMPARE(desk.hint(), QString());
        desk.window().close();
        QVERIFY(!desk.window().isVisible());
        QVERIFY(desk.drains.isEmpty());
        desk.host.setPresence(Presence::Absent);
        QVERIFY(desk.window().isVisible());
        QVERIFY(desk.hint().contains(QLatin1String("gone")));
    }

    void menuFollowsTheEngine()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.controller.begin(0ms);
        QCOMPARE(desk.action("toggle").text(), QStringLiteral("&Start"));
        desk.action("toggle").trigger();
        QTRY_COMPARE(desk.model.view().state, ProxyState::On);
        QTRY_COMPARE(desk.action("toggle").text(), QStringLiteral("&Stop"));
        QVERIFY(desk.action("stateLine").text().contains(desk.model.view().address));
        desk.action("toggle").trigger();
        QTRY_COMPARE(desk.model.view().state, ProxyState::Off);
    }

    void pausesAndResumes()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.controller.begin(0ms);
        QVERIFY(!desk.action("pause").isEnabled());
        desk.action("toggle").trigger();
        QTRY_COMPARE(desk.model.view().state, ProxyState::On);
        QTRY_VERIFY(desk.action("pause").isEnabled());
        desk.action("pause").trigger();
        QTRY_COMPARE(desk.model.view().state, ProxyState::Paused);
        QVERIFY(!desk.model.view().trouble.isEmpty());
        QVERIFY(!desk.model.view().address.isEmpty());
        QTRY_COMPARE(desk.action("pause").text(), QStringLiteral("Un&pause"));
        desk.action("pause").trigger();
        QTRY_COMPARE(desk.model.view().state, ProxyState::On);
        QTRY_COMPARE(desk.action("pause").text(), QStringLiteral("&Pause"));
    }

    void copiesTheEnvironment()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.controller.begin(0ms);
        QGuiApplication::clipboard()->clear();
        desk.action("copyEnvironment").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("export A='b c'\n"));
        QGuiApplication::clipboard()->clear();
        desk.controller.raiseWindow();
        desk.window().findChild<QAction *>(QStringLiteral("copyEnvironment"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("export A='b c'\n"));
    }

    void leavesTheClipboardWhenThereIsNothingToCopy()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.environment.clear();
        desk.controller.begin(0ms);
        QGuiApplication::clipboard()->setText(QStringLiteral("the user's"));
        desk.action("copyEnvironment").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("the user's"));
    }

    void copiesTheAddress()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.controller.begin(0ms);
        QVERIFY(!desk.action("copyAddress").isEnabled());
        desk.run();
        QTRY_VERIFY(desk.action("copyAddress").isEnabled());
        desk.action("copyAddress").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.model.view().address);
    }

    void withATrayClosingHidesAndTellsOnce()
    {
        Desk desk(Presence::Present, testing::demoSettings());
        desk.controller.begin(0ms);
        QVERIFY(!desk.window().isVisible());
        desk.action("openWindow").trigger();
        QVERIFY(desk.window().isVisible());
        desk.window().close();
        QVERIFY(!desk.window().isVisible());
        QVERIFY(desk.drains.isEmpty());
        QVERIFY(!desk.memory.isFirst(QStringLiteral("hidden"))); // it has been told
    }

    /// The program is never lost, and never ended by a mistake.
    void withoutATrayClosingMinimises()
    {
        Desk desk(Presence::Absent, testing::demoSettings());
        desk.controller.begin(0ms);
        desk.run();
        QVERIFY(desk.hint().contains(QLatin1String("minimises")));
        desk.window().close();
        QVERIFY(desk.window().isMinimized());
        QVERIFY(desk.window().isVisible());
        desk.controller.raiseWindow();
        QVERIFY(!desk.window().isMinimized());
        QVERIFY(desk.drains.isEmpty());
        QCOMPARE(desk.model.view().state, ProxyState::On);
    }

    void withoutATrayClosingQuitsByChoice()
    {
        Desk desk(Presence::Absent, testing::demoSettings());
        desk.controller.begin(0ms);
        desk.run();
        desk.desk.take(kQuitByClosing);
        QVERIFY2(desk.hint().contains(QLatin1String("quits")), qPrintable(desk.hint()));
        desk.window().close();
        QTRY_COMPARE(desk.drains.size(), 1);
        QCOMPARE(desk.question(), nullptr);
    }

    void quitAsksWhileRequestsRun_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("quits");
        QTest::addColumn<bool>("cuts");
        QTest::newRow("afterwards") << QStringLiteral("quitAfterwards") << true << false;
        QTest::newRow("now") << QStringLiteral("quitNow") << true << true;
        QTest::newRow("cancel") << QStringLiteral("quitCancel") << false << false;
    }
    void quitAsksWhileRequestsRun()
    {
        QFETCH(QString, button);
        QFETCH(bool, quits);
        QFETCH(bool, cuts);
        const testing::SilentProvider provider;
        Desk desk(Presence::Present, provider.settings());
        desk.controller.begin(0ms);
        desk.run();
        auto request = std::make_unique<testing::Request>(desk.model.view());
        QTRY_COMPARE(desk.model.view().active, 1);
        desk.action("quit").trigger();
        QTRY_VERIFY(desk.question() && desk.question()->isVisible());
        QVERIFY(desk.question()->text().contains(QLatin1String("One request")));
        QCOMPARE(testing::withoutAccessibleName(*desk.question()).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(*desk.question()).join(u'\n'), QString());
        QTest::mouseClick(desk.question()->findChild<QPushButton *>(button), Qt::LeftButton);
        QCOMPARE(desk.drains.size(), quits ? 1 : 0);
        if (!quits) {
            QCOMPARE(desk.model.view().active, 1);
            return;
        }
        QCOMPARE(desk.drains.first() == 0ms, cuts);
        if (!cuts) {
            QVERIFY(desk.model.view().stopping);
            request.reset();
        }
        QTRY_COMPARE(desk.model.view().state, ProxyState::Off);
    }

    void escapeIsCancel()
    {
        const testing::SilentProvider provider;
        Desk desk(Presence::Absent, provider.settings());
        desk.desk.take(kQuitByClosing);
        desk.controller.begin(0ms);
        desk.run();
        const testing::Request request(desk.model.view());
        QTRY_COMPARE(desk.model.view().active, 1);
        desk.window().close();
        QTRY_VERIFY(desk.question() && desk.question()->isVisible());
        QTest::keyClick(desk.question(), Qt::Key_Escape);
        QTRY_COMPARE(desk.question(), nullptr);
        QVERIFY(desk.drains.isEmpty());
        QVERIFY(desk.window().isVisible());
    }

    /// What the question was about has ended: the user wanted to quit, and nothing is in the way.
    void questionAnswersItself()
    {
        const testing::SilentProvider provider;
        Desk desk(Presence::Present, provider.settings());
        desk.controller.begin(0ms);
        desk.run();
        auto request = std::make_unique<testing::Request>(desk.model.view());
        QTRY_COMPARE(desk.model.view().active, 1);
        desk.controller.requestQuit();
        QTRY_VERIFY(desk.question() && desk.question()->isVisible());
        request.reset();
        QTRY_COMPARE(desk.drains.size(), 1);
        QTRY_COMPARE(desk.question(), nullptr);
    }

    void remembersGeometry()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desktop.ini"));
        engine::Engine engine;
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        testing::FakeTrayHost host(Presence::Absent);
        testing::TextDesk desk;
        const Program program{
            .configuration = desk, .environmentText = {}, .recordToJson = {}, .quit = {}};
        QSize size;
        {
            Memory memory(file);
            TrayController controller(model, host, memory, program);
            controller.begin(0ms);
            size = controller.window().size() + QSize(40, 30);
            controller.window().resize(size);
        }
        {
            Memory memory(file);
            TrayController controller(model, host, memory, program);
            QCOMPARE(controller.window().size(), size);
        }
        // The screen that it was on is gone.
        QWidget elsewhere;
        elsewhere.setGeometry(90000, 90000, size.width(), size.height());
        Memory memory(file);
        memory.setGeometry(QStringLiteral("window"), elsewhere.saveGeometry());
        TrayController controller(model, host, memory, program);
        const QRect screen = controller.window().screen()->availableGeometry();
        QVERIFY(screen.contains(controller.window().geometry().topLeft()));
    }
};

QTEST_MAIN(TestTrayController)
#include "tst_tray_controller.moc"
