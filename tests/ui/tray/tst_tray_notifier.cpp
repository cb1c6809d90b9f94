// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/x11_desktop.h"

#include <QEvent>

using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

/// How often a window came and went.
class ShowCount final : public QObject {
public:
    int shown = 0;
    int hidden = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        shown += event->type() == QEvent::Show ? 1 : 0;
        hidden += event->type() == QEvent::Hide ? 1 : 0;
        return false;
    }
};

} // namespace

/// Qt's own icon with a played StatusNotifier panel.
class TestTrayNotifier : public QObject {
    Q_OBJECT

public:
    TestTrayNotifier(QString bus, const char *missing) : m_bus(std::move(bus)), m_missing(missing)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_missing)
            QSKIP(m_missing);
    }

    void absentThenLateThenLost()
    {
        testing::Desk desk;
        desk.controller.begin(0ms);
        QTRY_VERIFY(desk.controller.window().isVisible());
        QVERIFY(!desk.controller.hasIcon());
        QCOMPARE(desk.host->way(), QString());

        testing::FakePanel panel(m_bus);
        QVERIFY(panel.tell("appear"));
        QVERIFY(panel.tell("host"));
        QTRY_VERIFY(desk.controller.hasIcon());
        QCOMPARE(desk.host->way(), QStringLiteral("StatusNotifier"));
        QTRY_COMPARE(panel.items().size(), 1);
        desk.controller.window().close();
        QVERIFY(!desk.controller.window().isVisible());

        panel.crash();
        QTRY_VERIFY(desk.controller.window().isVisible());

        // The panel comes again, and the icon is in it.
        testing::FakePanel next(m_bus);
        QVERIFY(next.tell("host"));
        QVERIFY(next.tell("appear"));
        QTRY_COMPARE(desk.host->presence(), TrayHost::Presence::Present);
        QTRY_COMPARE(next.items().size(), 1);
    }

    /// A left click shows the window, and a double click, as GNOME's panel sends it, does so once:
    /// the second press must not undo the first. A right click is the menu's.
    void clicks()
    {
        testing::Desk desk;
        desk.controller.begin(60s);
        testing::FakePanel panel(m_bus);
        QVERIFY(panel.tell("host"));
        QVERIFY(panel.tell("appear"));
        QTRY_VERIFY(desk.controller.hasIcon());
        QTRY_COMPARE(panel.items().size(), 1);
        MainWindow &window = desk.controller.window();
        ShowCount count;
        window.installEventFilter(&count);

        QVERIFY(panel.tell("ContextMenu"));
        QVERIFY(panel.tell("SecondaryActivate"));
        QTRY_COMPARE(panel.presses(), 2);
        QVERIFY(!window.isVisible());
        QVERIFY(panel.tell("Activate"));
        QVERIFY(panel.tell("Activate"));
        QTRY_COMPARE(panel.presses(), 4);
        QVERIFY(window.isVisible());
        QCOMPARE(count.shown, 1);
        QCOMPARE(count.hidden, 0);
        window.close();
        QVERIFY(!window.isVisible());
        // Another press, as soon as it is another one.
        QTRY_VERIFY(panel.tell("Activate") && window.isVisible());
    }

private:
    QString m_bus;
    const char *m_missing; ///< what the test cannot do without, nullptr when all is there
};

int main(int argc, char **argv)
{
    return testing::runOnX11<TestTrayNotifier>(argc, argv);
}

#include "tst_tray_notifier.moc"
