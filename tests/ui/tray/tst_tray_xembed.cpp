// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/x11_desktop.h"
#include "ui/widgets/state_icon.h"

#include <QScreen>

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
        QCOMPARE(desk.host->way(), QStringLiteral("XEmbed"));
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

    /// What a person sees in the panel.
    void thePanelShowsTheState()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("trayer"));
        if (program.isEmpty())
            QSKIP("trayer is not installed (Debian: trayer), so there is no XEmbed tray to test");
        QProcess trayer;
        trayer.start(program, {QStringLiteral("--edge"), QStringLiteral("top")});
        const testing::SilentProvider provider;
        testing::Desk desk(provider.settings());
        desk.controller.begin(0ms);
        QTRY_VERIFY_WITH_TIMEOUT(desk.controller.hasIcon(), 20000);
        desk.controller.window().hide();
        QTRY_VERIFY_WITH_TIMEOUT(shows(ProxyState::Off), 20000);
        QVERIFY(!shows(ProxyState::Streaming));
        desk.model.start();
        QTRY_VERIFY(shows(ProxyState::On));
        {
            const testing::Request request(desk.model.view());
            QTRY_VERIFY(shows(ProxyState::Streaming));
        }
        QTRY_VERIFY(!shows(ProxyState::Streaming));
        trayer.kill();
        trayer.waitForFinished();
    }

private:
    /// Whether the screen has the colour that fills the picture of a state.
    static bool shows(ProxyState state)
    {
        constexpr int kSide = 32;
        const QImage picture = statePixmap(state, kSide).toImage();
        // Beside the glyph, and on the rim of the one that is hollow.
        const QPoint place = state == ProxyState::Off ? QPoint(16, 4) : QPoint(5, 5);
        const QColor wanted = picture.pixelColor(place);
        const QImage screen = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x) {
                if (screen.pixelColor(x, y).rgb() == wanted.rgb())
                    return true;
            }
        }
        return false;
    }

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
