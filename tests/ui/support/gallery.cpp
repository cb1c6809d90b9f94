// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/gallery.h"

#include "ui/live/request_list.h"
#include "ui/window/status_head.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTreeView>
#include <QVBoxLayout>

/// The pages of the main window, and the menus.
namespace ccproxy::ui::testing {
namespace {

const QString kLivePage = QStringLiteral("live");
const QString kSettingsPage = QStringLiteral("settingsPage");

QWidget *showPage(Stage &stage, const QString &name, const QString &part = {})
{
    stage.clear();
    return stage.window().showPage(name, part) ? &stage.window() : nullptr;
}

/// The list without a filter.
QWidget *showLive(Stage &stage)
{
    QWidget *window = showPage(stage, kLivePage);
    stage.get<QLineEdit>("filter").clear();
    const auto &list = stage.get<RequestList>("requests");
    if (!window || !comes([&] { return list.model()->rowCount() > 0; }))
        return nullptr;
    stage.get<QAction>("closeDetail").trigger();
    return window;
}

QWidget *showDetail(Stage &stage, Stage::Asked which, int tab)
{
    QWidget *window = showLive(stage);
    if (!window || !stage.openRequest(which))
        return nullptr;
    stage.get<QTabWidget>("detailTabs").setCurrentIndex(tab);
    return window;
}

/// Both answers as they came over the line.
QWidget *showRaw(Stage &stage)
{
    QWidget *window = showDetail(stage, Stage::Asked::Retried, 2);
    if (window == nullptr)
        return nullptr;
    for (const char *button : {"providerAnswerRaw", "clientAnswerRaw"})
        stage.get<QAbstractButton>(button).setChecked(true);
    return window;
}

QWidget *showUsage(Stage &stage)
{
    QWidget *window = showPage(stage, QStringLiteral("usage"));
    auto &period = stage.get<QComboBox>("usagePeriod");
    period.setCurrentIndex(period.findData(QStringLiteral("week")));
    auto &table = stage.get<QTreeView>("usageTable");
    return comes([&] { return table.model()->rowCount() > 1; }) ? window : nullptr;
}

QWidget *showHealth(Stage &stage)
{
    QWidget *window = showPage(stage, QStringLiteral("health"));
    const auto *list = stage.get<QWidget>("health").findChild<QTreeView *>();
    return comes([&] { return list->model()->rowCount() > 1; }) ? window : nullptr;
}

/// The routes with a request that is tried below them.
QWidget *showTrial(Stage &stage)
{
    QWidget *window = showPage(stage, kSettingsPage, QStringLiteral("routes"));
    auto &model = stage.get<QLineEdit>("trialModel");
    model.setText(QStringLiteral("claude-haiku-4-5"));
    QWidget *up = &model;
    while (up && !qobject_cast<QScrollArea *>(up))
        up = up->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(up))
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    return window;
}

/// The rows of a route's lists and maps, with something wrong in one of them.
QWidget *showRows(Stage &stage)
{
    QWidget *window = showPage(stage, kSettingsPage, QStringLiteral("routes/model/think"));
    QWidget &section = stage.get<QWidget>("routesSection");
    auto &value = part<QLineEdit>(section, "routes{}.conditions.0.value");
    value.setFocus();
    QTest::keyClick(&value, Qt::Key_Escape);
    QTest::keyClicks(&value, QStringLiteral(" or so"));
    const auto &problem = part<QLabel>(section, "routes{}.conditions.problem");
    return comes([&] { return problem.isVisible(); }) ? window : nullptr;
}

/// The head of the window while another program has the port.
class TakenPort final : public QWidget {
public:
    TakenPort() : m_model(m_engine, starting(m_engine, settingsFor(m_holder)))
    {
        setObjectName(QStringLiteral("takenPort"));
        setAttribute(Qt::WA_DeleteOnClose);
        m_model.setPortHelp({.find = [port = m_holder.serverPort()](auto *, const auto &reply) {
            reply({.why = PortFinding::Why::Taken,
                   .holder = PortFinding::Holder::ClaudeCodeRouter,
                   .port = port,
                   .free = static_cast<std::uint16_t>(port + 1)});
        }});
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(new StatusHead(m_model));
        m_model.start();
    }

    bool isTold() const { return m_model.view().port.has_value(); }

private:
    static config::Settings settingsFor(QTcpServer &holder)
    {
        holder.listen(QHostAddress::LocalHost);
        config::Settings settings = demoSettings();
        settings.port = holder.serverPort();
        return settings;
    }

    QTcpServer m_holder;
    engine::Engine m_engine{nullptr, fastTuning()};
    EngineModel m_model;
};

QWidget *showTakenPort(Stage &stage)
{
    stage.clear();
    auto *window = new TakenPort;
    window->resize(stage.window().width(), window->sizeHint().height());
    window->show();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window) && comes([window] { return window->isTold(); })
        ? window
        : nullptr;
}

QWidget *popUp(QMenu &menu, const QPoint &where)
{
    menu.popup(where);
    return comes([&] { return menu.isVisible(); }) ? &menu : nullptr;
}

/// One of the menu bar, with the page that it belongs to in front.
QWidget *showMenu(Stage &stage, const char *page, const char *name)
{
    if (!showPage(stage, QLatin1String(page)))
        return nullptr;
    return popUp(stage.get<QMenu>(name), stage.window().mapToGlobal(QPoint()));
}

/// The tray's, with one of its submenus open.
QWidget *showTrayMenu(Stage &stage, const char *submenu)
{
    stage.clear();
    QMenu &menu = stage.controller().menu();
    if (!popUp(menu, QPoint()) || !*submenu)
        return menu.isVisible() ? &menu : nullptr;
    auto *inner = menu.findChild<QMenu *>(QLatin1String(submenu));
    if (!inner)
        return nullptr;
    menu.setActiveAction(inner->menuAction());
    QTest::keyClick(&menu, Qt::Key_Right);
    return comes([&] { return inner->isVisible(); }) ? inner : nullptr;
}

/// What a list offers for one of its rows.
QWidget *showListMenu(Stage &stage)
{
    if (!showLive(stage))
        return nullptr;
    auto &list = stage.get<RequestList>("requests");
    list.setCurrentIndex(list.model()->index(0, 0));
    auto *menu = new QMenu(&list);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(list.actions());
    return popUp(*menu, list.mapToGlobal(QPoint()));
}

} // namespace

std::vector<View> galleryOfPages()
{
    using Asked = Stage::Asked;
    const auto detail = [](const char *name, int tab, Asked which = Asked::Retried) -> View {
        return {QLatin1String(name), View::Kind::Page,
                [which, tab](Stage &stage) { return showDetail(stage, which, tab); }};
    };
    return {
        {QStringLiteral("live"), View::Kind::Page, [](Stage &stage) { return showLive(stage); }},
        {QStringLiteral("live-nothing"), View::Kind::Page,
         [](Stage &stage) {
             QWidget *window = showLive(stage);
             stage.get<QLineEdit>("filter").setText(QStringLiteral("provider:nobody"));
             const auto &empty = stage.get<QLabel>("empty");
             return comes([&] { return empty.isVisible(); }) ? window : nullptr;
         }},
        {QStringLiteral("live-wrong-filter"), View::Kind::Page,
         [](Stage &stage) {
             QWidget *window = showLive(stage);
             stage.get<QLineEdit>("filter").setText(QStringLiteral("status:quick"));
             const auto &problem = stage.get<QLabel>("filterProblem");
             return comes([&] { return problem.isVisible(); }) ? window : nullptr;
         }},
        detail("live-overview", 0),
        detail("live-bodies-requests", 1),
        detail("live-bodies-answers", 2),
        detail("live-events-provider", 3),
        detail("live-events-client", 4),
        detail("live-routing", 5),
        {QStringLiteral("live-raw"), View::Kind::Page, showRaw},
        detail("live-mending", 0, Asked::Failed),
        detail("live-running", 0, Asked::Running),
        detail("live-running-answers", 2, Asked::Running),
        {QStringLiteral("usage"), View::Kind::Page, showUsage},
        {QStringLiteral("usage-days"), View::Kind::Page,
         [](Stage &stage) {
             QWidget *window = showUsage(stage);
             auto &period = stage.get<QComboBox>("usagePeriod");
             period.setCurrentIndex(period.findData(QStringLiteral("own")));
             return window;
         }},
        {QStringLiteral("health"), View::Kind::Page, showHealth},
        {QStringLiteral("takenPort"), View::Kind::Page, showTakenPort},
    };
}

std::vector<View> galleryOfSettings()
{
    std::vector<View> out;
    for (const char *section : {"providers", "routes", "profiles", "general", "security", "history",
                                "budget", "appearance"}) {
        out.push_back({QStringLiteral("settingsPage-") + QLatin1String(section), View::Kind::Page,
                       [section](Stage &stage) {
                           return showPage(stage, kSettingsPage, QLatin1String(section));
                       }});
    }
    out.push_back({QStringLiteral("settings-trial"), View::Kind::Page, showTrial});
    out.push_back({QStringLiteral("settings-rows"), View::Kind::Page, showRows});
    out.push_back({QStringLiteral("settings-warning"), View::Kind::Page, [](Stage &stage) {
                       return showPage(stage, kSettingsPage,
                                       QStringLiteral("routes/model/background"));
                   }});
    return out;
}

std::vector<View> galleryOfMenus()
{
    std::vector<View> out;
    const auto add = [&out](const char *page, const char *menu) {
        out.push_back({QStringLiteral("menu-") + QLatin1String(menu), View::Kind::Menu,
                       [page, menu](Stage &stage) { return showMenu(stage, page, menu); }});
    };
    add("live", "proxyMenu");
    add("live", "liveMenu");
    add("live", "exportMenu");
    add("live", "columns");
    add("usage", "usageMenu");
    add("health", "healthMenu");
    add("settingsPage", "settingsPageMenu");
    add("live", "viewMenu");
    add("live", "helpMenu");
    out.push_back({QStringLiteral("menu-requestMenu"), View::Kind::Menu, showListMenu});
    for (const char *submenu : {"", "models", "folders", "errors"}) {
        out.push_back({QStringLiteral("tray-") + QLatin1String(*submenu ? submenu : "menu"),
                       View::Kind::Menu,
                       [submenu](Stage &stage) { return showTrayMenu(stage, submenu); }});
    }
    return out;
}

std::vector<View> gallery()
{
    std::vector<View> out;
    for (const auto &part : {galleryOfPages(), galleryOfSettings(), galleryOfMenus(),
                             galleryOfDialogs(), galleryOfSetup()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

} // namespace ccproxy::ui::testing
