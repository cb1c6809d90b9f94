// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QProxyStyle>
#include <QTest>

#ifdef CCPROXY_HAS_DBUS
#include "ui/tray/portal_motion.h"
#endif

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

ProxyView viewOf(ProxyState state)
{
    ProxyView view;
    view.state = state;
    return view;
}

/// Of somebody to whom moving things are unpleasant.
class StillStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

class MovingStyle final : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 200
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestTrayIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Not that of the machine that tests.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QApplication::setStyle(new MovingStyle);
    }

    void movesOnlyWhileItStreams()
    {
        QMenu menu;
        TrayIcon icon(menu);
        for (const ProxyState state : kProxyStates) {
            icon.setView(viewOf(state));
            QCOMPARE(icon.isMoving(), state == ProxyState::Streaming);
        }
        QVERIFY(TrayIcon::kFrameTime >= std::chrono::milliseconds(500));
    }

    void staysStillWhereThatIsWanted()
    {
        QApplication::setStyle(new StillStyle);
        QMenu menu;
        TrayIcon icon(menu);
        icon.setView(viewOf(ProxyState::Streaming));
        QVERIFY(!icon.isMoving());
    }

    void looks_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("hasMasks");
        QTest::addColumn<int>("look");
        QTest::addColumn<bool>("isMask");
        const auto row = [](const char *setting, bool hasMasks, IconLook look, bool isMask) {
            QTest::addRow("%s %d", setting, int(hasMasks))
                << QString::fromLatin1(setting) << hasMasks << int(look) << isMask;
        };
        row("auto", false, IconLook::Color, false);
        row("auto", true, IconLook::Dark, true);
        for (const bool hasMasks : {false, true}) {
            row("color", hasMasks, IconLook::Color, false);
            row("light", hasMasks, IconLook::Light, false);
            row("dark", hasMasks, IconLook::Dark, false);
        }
    }
    void looks()
    {
        QFETCH(QString, setting);
        QFETCH(bool, hasMasks);
        QFETCH(int, look);
        QFETCH(bool, isMask);
        const TrayLook got = trayLook(setting.toStdString(), hasMasks);
        QCOMPARE(int(got.look), look);
        QCOMPARE(got.isMask, isMask);
    }

    void aLookIsTakenAtOnce()
    {
        QMenu menu;
        TrayIcon icon(menu);
        icon.setView(viewOf(ProxyState::On));
        const auto pictureNow = [&icon] { return icon.icon().pixmap(22, 22).toImage(); };
        const QImage before = pictureNow();
        icon.setLook("light");
        QCOMPARE(pictureNow(),
                 stateIcon(ProxyState::On, {.look = IconLook::Light}).pixmap(22, 22).toImage());
        icon.setLook("color");
        QCOMPARE(pictureNow(), before);
    }

    void theToolTipChangesAtMostOnceASecond()
    {
        QMenu menu;
        TrayIcon icon(menu);
        QElapsedTimer time;
        time.start();
        icon.setToolTip(QStringLiteral("first"));
        QCOMPARE(icon.toolTip(), QStringLiteral("first"));
        for (int i = 0; i < 5; ++i)
            icon.setToolTip(QString::number(i));
        QCOMPARE(icon.toolTip(), QStringLiteral("first"));
        QTRY_COMPARE(icon.toolTip(), QStringLiteral("4"));
        QVERIFY(time.elapsed() >= 900);
    }

#ifdef CCPROXY_HAS_DBUS
    void settingsOfDesktops_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("wanted"); // -1: it is about something else
        const QString gnome = QStringLiteral("org.gnome.desktop.interface");
        const QString common = QStringLiteral("org.freedesktop.appearance");
        const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
        const QString factor = QStringLiteral("AnimationDurationFactor");
        const QString enable = QStringLiteral("enable-animations");
        QTest::newRow("GNOME on") << gnome << enable << QVariant(true) << 1;
        QTest::newRow("GNOME off") << gnome << enable << QVariant(false) << 0;
        QTest::newRow("wrapped") << gnome << enable
                                 << QVariant::fromValue(
                                        QDBusVariant(QVariant::fromValue(QDBusVariant(false))))
                                 << 0;
        QTest::newRow("common") << common << QStringLiteral("reduced-motion") << QVariant(1U) << 0;
        QTest::newRow("common, no preference")
            << common << QStringLiteral("reduced-motion") << QVariant(0U) << 1;
        QTest::newRow("KDE") << kde << factor << QVariant(QStringLiteral("0.5")) << 1;
        QTest::newRow("KDE off") << kde << factor << QVariant(QStringLiteral("0")) << 0;
        QTest::newRow("another") << common << QStringLiteral("color-scheme") << QVariant(1U) << -1;
    }
    void settingsOfDesktops()
    {
        QFETCH(QString, area);
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        QFETCH(int, wanted);
        const auto said = PortalMotion::wantedBy(area, name, value);
        QCOMPARE(said ? int(*said) : -1, wanted);
    }
#endif
};

QTEST_MAIN(TestTrayIcon)
#include "tst_tray_icon.moc"
