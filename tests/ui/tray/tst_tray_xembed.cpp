// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/x11_desktop.h"

using namespace ccproxy::ui;
using namespace std::chrono_literals;

/// Qt's own icon in trayer, a tray of the older kind.
class TestTrayXembed : public QObject {
    Q_OBJECT

public:
    TestTrayXembed(QString bus, const char *missing) : m_bus(std::move(bus)), m_missing(missing) { }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_missing)
            QSKIP(m_missing);
    }

    void xembedTrayComesAndGoes()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("trayer"));
        if (program.isEmpty())
            QSKIP("trayer is not installed (Debian: trayer), so there is no XEmbed tray to test");
        testing::Desk desk;
        desk.controller.begin(0ms);
        QTRY_VERIFY(desk.controller.window().isVisible());
        QVERIFY(!desk.controller.hasIcon());

        QProcess trayer;
        trayer.start(program, {QStringLiteral("--edge"), QStringLiteral("top")});
        QTRY_VERIFY_WITH_TIMEOUT(desk.controller.hasIcon(), 20000);
        QTRY_VERIFY(isIconShown());
        desk.controller.window().close();
        QVERIFY(!desk.controller.window().isVisible());

        trayer.kill();
        QVERIFY(trayer.waitForFinished());
        QTRY_VERIFY(desk.controller.window().isVisible());

        trayer.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.host->presence(), TrayHost::Presence::Present, 20000);
        QTRY_VERIFY(isIconShown());
        trayer.kill();
        trayer.waitForFinished();
    }

private:
    /// Whether a tray has taken Qt's icon into itself.
    static bool isIconShown()
    {
        const QWindowList windows = QGuiApplication::allWindows();
        return std::any_of(windows.begin(), windows.end(), [](const QWindow *window) {
            return window->objectName().contains(QLatin1String("QSystemTrayIconSys"))
                && window->isExposed();
        });
    }

    QString m_bus;
    const char *m_missing; ///< what the test cannot do without, nullptr when all is there
};

int main(int argc, char **argv)
{
    return testing::runOnX11<TestTrayXembed>(argc, argv);
}

#include "tst_tray_xembed.moc"
