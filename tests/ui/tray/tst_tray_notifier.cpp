// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/x11_desktop.h"

using namespace ccproxy::ui;
using namespace std::chrono_literals;

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

        testing::FakePanel panel(m_bus);
        QVERIFY(panel.tell("appear"));
        QVERIFY(panel.tell("host"));
        QTRY_VERIFY(desk.controller.hasIcon());
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

private:
    QString m_bus;
    const char *m_missing; ///< what the test cannot do without, nullptr when all is there
};

int main(int argc, char **argv)
{
    return testing::runOnX11<TestTrayNotifier>(argc, argv);
}

#include "tst_tray_notifier.moc"
