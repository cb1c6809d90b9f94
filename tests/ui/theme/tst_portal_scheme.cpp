// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/private_bus.h"
#include "ui/theme/portal_scheme.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace ccproxy::ui;

/// The settings portal, played.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QDBusConnection bus) : m_bus(std::move(bus)) { }
    bool appear()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                    QDBusConnection::ExportAllSlots
                                        | QDBusConnection::ExportAllSignals)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void tell(const QString &key, uint value)
    {
        scheme = value;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), key,
                              QDBusVariant(value));
    }
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) // NOLINT: the portal's name
    {
        const bool isKnown = space == QLatin1String("org.freedesktop.appearance")
            && key == QLatin1String("color-scheme");
        // The portal's own way: a variant in a variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isKnown ? scheme : 99)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

class TestPortalScheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP(testing::PrivateBus::kMissing);
    }

    void isAskedAndFollowed()
    {
        FakePortal portal(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("portal")));
        QVERIFY(portal.appear());
        PortalScheme scheme(
            QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("program")));
        QCOMPARE(scheme.scheme(), ColourScheme::Unknown);
        QTRY_COMPARE(scheme.scheme(), ColourScheme::Dark);
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        portal.tell(QStringLiteral("accent-color"), 2);
        portal.tell(QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(scheme.scheme(), ColourScheme::Light);
        portal.tell(QStringLiteral("color-scheme"), 0);
        QTRY_COMPARE(scheme.scheme(), ColourScheme::Unknown);
        QCOMPARE(changed.count(), 2);
    }

    void withoutAPortalNothingIsKnown()
    {
        PortalScheme away(QDBusConnection(QStringLiteral("no such connection")));
        QCOMPARE(away.scheme(), ColourScheme::Unknown);
    }

private:
    testing::PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portal_scheme.moc"
