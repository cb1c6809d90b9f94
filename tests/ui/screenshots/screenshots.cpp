// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/live/request_list.h"
#include "ui/notify/notice_choice.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/real_program.h"
#include "ui/support/windows.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray_controller.h"
#include "ui/window/page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QListWidget>
#include <QMenuBar>
#include <QTabWidget>
#include <QTextStream>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

const QByteArray kConfiguration = R"({
  // What a programmer has who works with several providers.
  "providers": [
    { "name": "anthropic", "api_key": "${NOT_SET_HERE}", "enabled": false },
    { "name": "demo" },
    { "name": "openrouter", "models": ["anthropic/claude-sonnet-4.5", "qwen/qwen3-coder"],
      "api_key": "keychain" },
    { "name": "ollama", "models": ["qwen3-coder:30b"], "enabled": false }
  ],
  "routes": {
    "default": { "provider": "demo", "model": "demo",
                 "fallbacks": [{ "provider": "openrouter", "model": "qwen/qwen3-coder" }] },
    "background": { "provider": "demo", "model": "demo" }
  },
  "profiles": { "careful": { "budget": { "daily": 5 } } },
  "budget": { "daily": 10, "monthly": 150 },
  "history": { "bodies": "all" }
})";

/// Writes pictures, numbered in the order of their making.
class Album {
public:
    explicit Album(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    bool add(QWidget &widget, const QString &name)
    {
        QTest::qWait(50); // layouts that wait for the event loop
        const QString file = m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
        const bool done = widget.grab().save(file);
        QTextStream(stdout) << (done ? "" : "not written: ") << file << '\n';
        return done;
    }

private:
    QDir m_folder;
    int m_count = 0;
};

/// Requests as a morning brings them, all answered.
bool haveRequests(testing::RealProgram &real)
{
    constexpr int kRequests = 12;
    std::vector<std::unique_ptr<testing::Request>> requests;
    for (int i = 0; i < kRequests; ++i)
        requests.push_back(std::make_unique<testing::Request>(real.model().view()));
    return QTest::qWaitFor(
        [&] {
            return std::all_of(requests.begin(), requests.end(), [](const auto &request) {
                return request->answer().contains("message_stop");
            });
        },
        20'000);
}

void takePages(TrayController &controller, Album &album)
{
    MainWindow &window = controller.window();
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QTest::qWait(700); // what it asks the engine and the history for
        album.add(window, tabs->currentWidget()->objectName());
    }
    tabs->setCurrentIndex(0);
    auto *list = window.findChild<RequestList *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    Q_EMIT list->opened(list->currentIndex());
    auto *detail = window.findChild<QTabWidget *>(QStringLiteral("detailTabs"));
    for (int i = 0; i < detail->count(); ++i) {
        detail->setCurrentIndex(i);
        QTest::qWait(400);
        album.add(window,
                  QStringLiteral("live-") + detail->widget(i)->objectName() + QString::number(i));
    }
    auto *sections = window.findChild<QListWidget *>(QStringLiteral("settingsSections"));
    for (int row = 0; row < sections->count(); ++row) {
        const QString part = sections->item(row)->data(Qt::UserRole).toString();
        window.showPage(QStringLiteral("settingsPage"), part);
        album.add(window, QStringLiteral("settings-") + part);
    }
    const QList<QAction *> menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->isVisible() && menu->menu()) {
            menu->menu()->adjustSize();
            album.add(*menu->menu(), QStringLiteral("menu-") + menu->menu()->objectName());
        }
    }
    controller.menu().adjustSize();
    album.add(controller.menu(), QStringLiteral("tray-menu"));
}

void takeDialogs(testing::RealProgram &real, Album &album)
{
    const auto take = [&album](QDialog &dialog, const QString &name) {
        dialog.show();
        album.add(dialog, name);
        dialog.close();
    };
    NoticeChoice notices(real.memory(), true);
    take(notices, QStringLiteral("notifications"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(CCPROXY_VERSION));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en")},
         {QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light")}});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    LanguageSwitch language;
    language.choose(parser.value(QStringLiteral("language")));
    Theme theme(makeDesktopScheme());
    theme.choose(parser.value(QStringLiteral("theme")));

    testing::RealProgram real(kConfiguration, {{"openrouter", Secret("for-the-picture-only")}});
    real.start();
    if (!haveRequests(real)) {
        QTextStream(stderr) << "no answers came\n";
        return 1;
    }
    Album album(parser.positionalArguments().first());
    testing::FakeTrayHost host{TrayHost::Presence::Present};
    TrayController controller(real.model(), host, real.memory(), real.program());
    controller.begin(std::chrono::milliseconds(0));
    controller.raiseWindow();
    controller.window().resize(1180, 780);
    takePages(controller, album);
    takeDialogs(real, album);
    return 0;
}
