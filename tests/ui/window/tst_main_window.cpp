// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/memory.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/window/go_to_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

QByteArray idOf(const engine::ExchangeRecord &record)
{
    return QByteArray::fromStdString(record.requestId);
}

/// The window on an engine that can answer.
struct Shown {
    explicit Shown(const config::Settings &settings, const QStringList &problems = {},
                   const QString &file = {})
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, settings, problems)), memory(file),
          window(model, memory, program)
    {
        testing::bringUp(window);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(window, name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window, key, modifiers);
    }
    void waitForState(ProxyState state) { QTRY_COMPARE(model.view().state, state); }

    engine::Engine engine;
    EngineModel model;
    Memory memory;
    testing::TextDesk desk;
    Program program{.configuration = desk, .environmentText = {}, .recordToJson = idOf, .quit = {}};
    MainWindow window;
};

QStringList manyProblems()
{
    return QStringList(9,
                       QStringLiteral("/home/someone/.ccproxy/config.json:12:7: "
                                      "providers[0].type: is not known; one of openai, gemini"));
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toggleByClickAndKey()
    {
        Shown shown(testing::demoSettings());
        auto &toggle = shown.get<QPushButton>("toggle");
        QTest::mouseClick(&toggle, Qt::LeftButton);
        shown.waitForState(ProxyState::On);
        QCOMPARE(shown.get<QLabel>("state").text(), QStringLiteral("Running"));
        QCOMPARE(shown.get<QLineEdit>("address").text(), shown.model.view().address);
        QCOMPARE(toggle.text(), QStringLiteral("&Stop"));
        shown.press(Qt::Key_S, Qt::AltModifier);
        shown.waitForState(ProxyState::Off);
        QVERIFY(shown.get<QLineEdit>("address").text().isEmpty());
        QCOMPARE(toggle.text(), QStringLiteral("&Start"));
        shown.get<QAction>("toggleAction").trigger();
        shown.waitForState(ProxyState::On);
    }

    void copiesTheAddress()
    {
        Shown shown(testing::demoSettings());
        QVERIFY(!shown.get<QPushButton>("copyAddress").isEnabled());
        QVERIFY(!shown.get<QAction>("copyAddressAction").isEnabled());
        shown.model.start();
        shown.waitForState(ProxyState::On);
        shown.press(Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), shown.model.view().address);
        QVERIFY(!shown.window.statusBar()->currentMessage().isEmpty());
        QGuiApplication::clipboard()->clear();
        shown.get<QAction>("copyAddressAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), shown.model.view().address);
    }

    void whatFitsBestIsFirst()
    {
        const std::vector<Destination> all{
            {.title = QStringLiteral("Export settings"),
             .place = QStringLiteral("Settings"),
             .go = {}},
            {.title = QStringLiteral("Transport"), .place = QStringLiteral("Settings"), .go = {}},
            {.title = QStringLiteral("Listening port"),
             .place = QStringLiteral("Settings › General"),
             .go = {}},
            {.title = QStringLiteral("Port"),
             .place = QStringLiteral("Settings › General"),
             .go = {}}};
        using Found = std::vector<std::size_t>;
        QCOMPARE(fitting(all, QString()), (Found{0, 1, 2, 3}));
        QCOMPARE(fitting(all, QStringLiteral(" PORT ")), (Found{3, 2, 0, 1}));
        QCOMPARE(fitting(all, QStringLiteral("gen port")), (Found{2, 3}));
        QCOMPARE(fitting(all, QStringLiteral("port gen")), (Found{2, 3}));
        QCOMPARE(fitting(all, QStringLiteral("xyz")), Found());
    }

    /// By keys only: a setting, a page, an action of a page that is not in front.
    void goesAnywhere()
    {
        Shown shown(testing::demoSettings());
        const auto dialog = [&shown]() -> QDialog * {
            for (auto *each : shown.window.findChildren<QDialog *>(QStringLiteral("goToDialog"))) {
                if (each->isVisible())
                    return each;
            }
            return nullptr; // or one that is about to go
        };
        const auto open = [&](const char *typed) {
            testing::bringUp(shown.window);
            shown.press(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(dialog());
            QTRY_VERIFY(testing::part<QLineEdit>(*dialog(), "goToName").hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), QLatin1String(typed));
        };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        auto &pages = shown.get<QTabWidget>("pages");

        open("port general");
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(pages.currentWidget()->objectName(), QStringLiteral("settingsPage"));
        // It has the keys once the desktop has given them back to the window.
        QVERIFY(shown.window.focusWidget());
        QVERIFY2(shown.window.focusWidget()->objectName().contains(QLatin1String("port")),
                 qPrintable(shown.window.focusWidget()->objectName()));

        open("usage");
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(pages.currentWidget()->objectName(), QStringLiteral("usage"));

        open("requests pause");
        press(Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(pages.currentWidget()->objectName(), QStringLiteral("live"));
        QVERIFY(shown.get<QAction>("pause").isChecked());

        open("xyzzy");
        QVERIFY(testing::part<QLabel>(*dialog(), "goToNothing").isVisible());
        press(Qt::Key_Return);
        QVERIFY(dialog()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(pages.currentWidget()->objectName(), QStringLiteral("live"));
    }

    void keysAskItsOwner_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("signal");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifier,
                            const char *signal) {
            QTest::newRow(name) << int(key) << int(modifier) << QByteArray(signal);
        };
        row("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier, SIGNAL(quitRequested()));
        row("Ctrl+W", Qt::Key_W, Qt::ControlModifier, SIGNAL(closeRequested()));
        row("Ctrl+Shift+E", Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier,
            SIGNAL(copyEnvironmentRequested()));
    }
    void keysAskItsOwner()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, signal);
        Shown shown(testing::demoSettings());
        const QSignalSpy spy(&shown.window, signal.constData());
        shown.press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(spy.size(), 1);
    }

    void keysOfThePages()
    {
        Shown shown(testing::demoSettings());
        shown.press(Qt::Key_1, Qt::ControlModifier);
        shown.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &shown.get<QLineEdit>("filter"));
        shown.get<QPushButton>("toggle").setFocus();
        shown.press(Qt::Key_F, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), &shown.get<QLineEdit>("filter"));
        QSignalSpy refreshed(&shown.get<QAction>("refresh"), &QAction::triggered);
        shown.press(Qt::Key_F5, Qt::NoModifier);
        QTRY_COMPARE(refreshed.size(), 1);
    }

    /// Each page has the same keys for itself.
    void pagesRefreshByTheSameKey_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("live") << int(Qt::Key_1) << QByteArray("refresh");
        QTest::newRow("usage") << int(Qt::Key_2) << QByteArray("refreshUsage");
        QTest::newRow("providers") << int(Qt::Key_3) << QByteArray("refreshHealth");
    }
    void pagesRefreshByTheSameKey()
    {
        QFETCH(int, page);
        QFETCH(QByteArray, action);
        Shown shown(testing::demoSettings());
        shown.press(Qt::Key(page), Qt::ControlModifier);
        QSignalSpy refreshed(&shown.get<QAction>(action.constData()), &QAction::triggered);
        shown.press(Qt::Key_F5, Qt::NoModifier);
        QTRY_COMPARE(refreshed.size(), 1);
    }

    void aPageAsksForAnother()
    {
        Shown shown(testing::demoSettings());
        QVERIFY(shown.window.showPage(QStringLiteral("usage")));
        QCOMPARE(QApplication::focusWidget(), &shown.get<QComboBox>("usagePeriod"));
        Q_EMIT shown.get<Page>("usage").showRequested(QStringLiteral("health"), {});
        QVERIFY(shown.get<Page>("health").isVisible());
        QVERIFY(!shown.window.showPage(QStringLiteral("no such page")));
        QVERIFY(shown.get<Page>("health").isVisible());
    }

    void closingIsItsOwnersBusiness()
    {
        Shown shown(testing::demoSettings());
        const QSignalSpy spy(&shown.window, &MainWindow::closeRequested);
        shown.window.close();
        QCOMPARE(spy.size(), 1);
        QVERIFY(shown.window.isVisible());
    }

    void showsRequestsOnlyWhileVisible()
    {
        Shown shown(testing::demoSettings());
        shown.model.start();
        shown.waitForState(ProxyState::On);
        const auto rows = [&] { return shown.get<QTreeView>("requests").model()->rowCount(); };
        const testing::Request first(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(first.answer().contains("message_stop"), 20000);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(shown.get<QLabel>("summary").text().contains(QLatin1String("Requests: 1")));
        shown.window.hide();
        const testing::Request second(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(second.answer().contains("message_stop"), 20000);
        QCOMPARE(rows(), 1);
        shown.window.show();
        QTRY_COMPARE(rows(), 2);
    }

    void showsProblems()
    {
        Shown shown(testing::demoSettings(), manyProblems());
        QVERIFY(!shown.get<QPlainTextEdit>("problems").isVisible());
        shown.model.start();
        shown.waitForState(ProxyState::On);
        QVERIFY(shown.get<QPlainTextEdit>("problems").isVisible());
        QCOMPARE(shown.get<QPlainTextEdit>("problems").toPlainText(),
                 manyProblems().join(QLatin1Char('\n')));
    }

    /// Tab goes through everything, from top to bottom, and comes back.
    void tabOrder()
    {
        Shown shown(testing::demoSettings(), manyProblems());
        shown.model.start();
        shown.waitForState(ProxyState::On);
        QCOMPARE(testing::tabOrderFrom(shown.get<QLineEdit>("address")).join(QLatin1Char(' ')),
                 QStringLiteral("address copyAddress toggle problems qt_tabwidget_tabbar filter "
                                "followButton pauseButton clearButton exportButton"));
    }

    /// A port that is taken: from the head to the field that mends it, and back by Start.
    void troubleLeadsToItsSetting()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        config::Settings settings = testing::demoSettings();
        settings.port = holder.serverPort();
        Shown shown(settings);
        auto &mend = shown.get<QPushButton>("mendTrouble");
        QVERIFY(!mend.isVisible());
        shown.model.start();
        shown.waitForState(ProxyState::Error);
        QVERIFY(mend.isVisible());
        QCOMPARE(mend.text(), QStringLiteral("Choose another port…"));
        QCOMPARE(testing::clippedTexts(shown.window).join(u'\n'), QString());
        QTest::mouseClick(&mend, Qt::LeftButton);
        QCOMPARE(shown.get<QTabWidget>("pages").currentWidget()->objectName(),
                 QStringLiteral("settingsPage"));
        QTRY_COMPARE(shown.window.focusWidget()->objectName(), QStringLiteral("port"));
        holder.close();
        shown.model.start();
        shown.waitForState(ProxyState::On);
        QVERIFY(!mend.isVisible());
    }

    /// Everything in menus can be reached by a key of its own.
    void pagesBeginAtTheSameLine()
    {
        Shown shown(testing::demoSettings());
        const auto &pages = shown.get<QTabWidget>("pages");
        const QMargins first = pages.widget(0)->layout()->contentsMargins();
        QVERIFY(first.left() > 0);
        for (int i = 1; i < pages.count(); ++i)
            QCOMPARE(pages.widget(i)->layout()->contentsMargins(), first);
    }

    void menusHaveMnemonics()
    {
        Shown shown(testing::demoSettings());
        QStringList faults;
        const auto check = [&faults](const QList<QAction *> &actions, const QString &where) {
            QStringList keys;
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (key.isEmpty() || keys.contains(key))
                    faults.append(where + u'/' + action->text());
                keys.append(key);
            }
        };
        check(shown.window.menuBar()->actions(), QStringLiteral("menus"));
        for (const QAction *action : shown.window.menuBar()->actions())
            check(action->menu()->actions(), action->text());
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void everythingHasANameAndItsRoom_data()
    {
        QTest::addColumn<bool>("running");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("off") << false << QStringList();
        QTest::newRow("running") << true << QStringList();
        QTest::newRow("running with problems") << true << manyProblems();
    }
    void everythingHasANameAndItsRoom()
    {
        QFETCH(bool, running);
        QFETCH(QStringList, problems);
        Shown shown(testing::demoSettings(), problems);
        shown.window.setHint(QStringLiteral("This desktop shows no tray icons, so CCProxy stays in "
                                            "this window. To close it is to quit."));
        if (running) {
            shown.model.start();
            shown.waitForState(ProxyState::On);
            shown.window.confirm(QStringLiteral("Environment copied."));
        }
        QCoreApplication::processEvents();
        QCOMPARE(testing::withoutAccessibleName(shown.window).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(shown.window).join(u'\n'), QString());
        // As small as the user can make it.
        shown.window.resize(shown.window.minimumSizeHint());
        QCoreApplication::processEvents();
        QCOMPARE(testing::clippedTexts(shown.window).join(u'\n'), QString());
    }

    /// The checks themselves find what they are for.
    void checksFindFaults()
    {
        QWidget window;
        QPushButton nameless(&window);
        QPushButton clipped(QStringLiteral("A long text"), &window);
        window.resize(300, 100);
        window.show();
        clipped.setGeometry(0, 0, 20, 10);
        QCOMPARE(testing::withoutAccessibleName(window).size(), 1);
        QVERIFY(!testing::clippedTexts(window).isEmpty());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
