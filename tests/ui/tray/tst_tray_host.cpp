// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/fake_panel.h"
#include "ui/tray/status_notifier_watch.h"

#include <QTest>

using namespace ccproxy::ui;
using Presence = TrayHost::Presence;

namespace {

const QString kName = QStringLiteral("tested");

} // namespace

class TestTrayHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<testing::PrivateBus>();
        if (!m_bus->start())
            QSKIP(testing::PrivateBus::kMissing);
        m_connection.emplace(QDBusConnection::connectToBus(m_bus->address(), kName));
        QVERIFY(m_connection->isConnected());
    }
    void cleanup()
    {
        m_connection.reset();
        QDBusConnection::disconnectFromBus(kName);
        m_bus.reset();
    }

    void withoutABusItIsAbsent()
    {
        const StatusNotifierWatch watch(QDBusConnection(QStringLiteral("no such connection")));
        QCOMPARE(watch.presence(), Presence::Absent);
    }

    void withoutAWatcherItIsAbsent()
    {
        const StatusNotifierWatch watch(*m_connection);
        QCOMPARE(watch.presence(), Presence::Unknown);
        QTRY_COMPARE(watch.presence(), Presence::Absent);
    }

    void aWatcherWithoutAHostIsAbsent()
    {
        testing::FakePanel panel(m_bus->address());
        QVERIFY(panel.tell("appear"));
        const StatusNotifierWatch watch(*m_connection);
        QTRY_COMPARE(watch.presence(), Presence::Absent);
    }

    void hostThatIsThere()
    {
        testing::FakePanel panel(m_bus->address());
        QVERIFY(panel.tell("host"));
        QVERIFY(panel.tell("appear"));
        const StatusNotifierWatch watch(*m_connection);
        QTRY_COMPARE(watch.presence(), Presence::Present);
    }

    void lateAndLost()
    {
        const StatusNotifierWatch watch(*m_connection);
        QTRY_COMPARE(watch.presence(), Presence::Absent);
        testing::FakePanel panel(m_bus->address());
        QVERIFY(panel.tell("appear"));
        QVERIFY(panel.tell("host"));
        QTRY_COMPARE(watch.presence(), Presence::Present);
        QVERIFY(panel.tell("nohost"));
        QTRY_COMPARE(watch.presence(), Presence::Absent);
        QVERIFY(panel.tell("host"));
        QTRY_COMPARE(watch.presence(), Presence::Present);
        QVERIFY(panel.tell("vanish"));
        QTRY_COMPARE(watch.presence(), Presence::Absent);
        QVERIFY(panel.tell("appear"));
        QTRY_COMPARE(watch.presence(), Presence::Present);
        panel.crash();
        QTRY_COMPARE(watch.presence(), Presence::Absent);
    }

private:
    std::unique_ptr<testing::PrivateBus> m_bus;
    std::optional<QDBusConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestTrayHost)
#include "tst_tray_host.moc"
