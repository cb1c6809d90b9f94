// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_controller.h"

#include "ui/launch/launch_memory.h"
#include "ui/models/budget_state.h"
#include "ui/models/failure_words.h"
#include "ui/models/figures.h"
#include "ui/models/joining.h"
#include "ui/models/model_choice.h"
#include "ui/models/wording.h"
#include "ui/program/configuration_desk.h"
#include "ui/words/core_tables.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace ccproxy::ui {
namespace {

/// "After they end" is as long as it takes; the engine's own timers end a request that hangs.
constexpr std::chrono::milliseconds kUntilTheyEnd = std::chrono::hours(24);
/// For connections that end by themselves when nothing is being answered.
constexpr std::chrono::milliseconds kIdleDrain = std::chrono::seconds(1);
/// Pages of the window, by their names.
const QString kLivePage = QStringLiteral("live");
const QString kSettingsPage = QStringLiteral("settingsPage");

} // namespace

TrayController::TrayController(EngineModel &model, TrayHost &host, Memory &memory, Program program,
                               QObject *parent)
    : QObject(parent), m_model(model), m_host(host), m_memory(memory),
      m_program(std::move(program)), m_news(model),
      m_notifier(model, m_news, memory, m_program.configuration,
                 [this] { return m_window->isActiveWindow(); }),
      m_menu([this] { return menuEntries(); })
{
    connect(&m_menu.menu(), &QMenu::aboutToShow, &model, &EngineModel::lookAgain);
    connect(&m_menu, &TrayMenu::chosen, this, &TrayController::obey);
    connect(&m_news, &News::changed, this, &TrayController::takeNews);
    connect(&m_notifier, &Notifier::told, this, &TrayController::onNotice);
    makeWindow();
    connect(&m_program.configuration, &ConfigurationDesk::changed, &m_menu, &TrayMenu::refreshSoon);
    connect(&m_program.configuration, &ConfigurationDesk::changed, this, &TrayController::takeNews);
    connect(&m_program.configuration, &ConfigurationDesk::changed, this,
            &TrayController::followSettings);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayController::onPresenceChanged);
    connect(&model, &EngineModel::changed, this, &TrayController::refresh);
    refresh();
}

TrayController::~TrayController()
{
    // The window outlives what the filter needs.
    m_window->removeEventFilter(this);
}

void TrayController::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_model, m_memory, m_program);
    m_window->installEventFilter(this);
    connect(m_window.get(), &MainWindow::closeRequested, this, &TrayController::onCloseRequested);
    connect(m_window.get(), &MainWindow::quitRequested, this, &TrayController::requestQuit);
    connect(m_window.get(), &MainWindow::copyEnvironmentRequested, this,
            &TrayController::copyEnvironment);
    connect(m_window.get(), &MainWindow::launchRequested, this,
            [this] { openLaunch(lastWish(m_memory)); });
}

void TrayController::retranslate()
{
    const bool wasVisible = m_window->isVisible();
    const bool wasActive = m_window->isActiveWindow();
    m_launch.reset();
    m_window->removeEventFilter(this);
    m_window.reset(); // it remembers how it was left
    m_model.retranslate();
    makeWindow();
    if (wasVisible)
        m_window->show();
    if (wasActive)
        raiseWindow();
    onPresenceChanged();
    m_menu.refreshSoon();
    refresh();
}

std::vector<MenuEntry> TrayController::menuEntries() const
{
    return trayMenu({.view = m_model.view(),
                     .settings = m_program.configuration.view().settings,
                     .providers = m_model.providers(),
                     .errors = m_news.errors().groups(),
                     .unread = m_news.errors().unread(),
                     .folders = recentFolders(m_memory),
                     .canLaunch = m_program.launcher != nullptr});
}

void TrayController::obey(const MenuEntry &entry)
{
    switch (entry.command) {
    case TrayCommand::None:
        break;
    case TrayCommand::OpenWindow:
        raiseWindow();
        break;
    case TrayCommand::Toggle:
        m_model.toggle();
        break;
    case TrayCommand::Pause:
        m_model.setPaused(m_model.view().pause != Pause::On);
        break;
    case TrayCommand::ChooseModel:
        chooseModel(entry);
        break;
    case TrayCommand::Launch:
        openLaunch(lastWish(m_memory));
        break;
    case TrayCommand::LaunchIn:
        launchIn(entry.argument);
        break;
    case TrayCommand::CopyEnvironment:
        copyEnvironment();
        break;
    case TrayCommand::CopyAddress:
        copyAddress();
        break;
    case TrayCommand::OpenRequest:
        showPage(kLivePage, entry.argument);
        break;
    case TrayCommand::OpenPlace:
        showPage(entry.argument, entry.detail);
        break;
    case TrayCommand::MarkRead:
        m_news.markRead();
        break;
    case TrayCommand::OpenSettings:
        showPage(kSettingsPage);
        break;
    case TrayCommand::Quit:
        requestQuit();
        break;
    }
}

void TrayController::openLaunch(const LaunchWish &wish)
{
    if (m_program.launcher == nullptr)
        return;
    if (!m_launch || !m_launch->isVisible()) {
        m_launch = std::make_unique<LaunchDialog>(m_model, m_memory, m_program.configuration,
                                                  *m_program.launcher, wish);
        connect(m_launch.get(), &LaunchDialog::launched, &m_menu, &TrayMenu::refreshSoon);
    } else if (!wish.folder.isEmpty()) {
        m_launch->setFolder(wish.folder);
    }
    m_launch->show();
    m_launch->raise();
    m_launch->activateWindow();
}

/// As the last time, in another folder; the dialog tells what stands against it.
void TrayController::launchIn(const QString &folder)
{
    LaunchWish wish = lastWish(m_memory);
    wish.folder = folder;
    if (m_model.view().address.isEmpty() || !m_program.launcher->launch(wish)) {
        openLaunch(wish);
        return;
    }
    rememberLaunch(m_memory, wish);
    m_menu.refreshSoon();
}

void TrayController::chooseModel(const MenuEntry &entry)
{
    const std::string provider = entry.argument.toStdString();
    const std::string model = entry.detail.toStdString();
    const auto changed =
        m_program.configuration.change([&](const std::string &text, const config::Settings &now) {
            return withDefaultModel(text, now, provider, model);
        });
    if (!changed) {
        tellOf(tr("The default model was not changed"), failureText(changed.error()));
    }
}

void TrayController::showPage(const QString &page, const QString &part)
{
    raiseWindow();
    m_window->showPage(page, part);
}

void TrayController::begin(std::chrono::milliseconds patience)
{
    connect(&m_host, &TrayHost::presenceChanged, this, &TrayController::onPresenceChanged);
    if (patience.count() > 0)
        m_patience.start(patience);
    onPresenceChanged();
}

void TrayController::onPresenceChanged()
{
    switch (m_host.presence()) {
    case TrayHost::Presence::Unknown:
        break;
    case TrayHost::Presence::Absent:
        if (m_patience.isActive())
            break;
        m_window->setHint(noTrayHint());
        if (!m_window->isVisible())
            m_window->show();
        break;
    case TrayHost::Presence::Present:
        m_patience.stop();
        m_window->setHint({});
        if (m_icon)
            break;
        m_icon = std::make_unique<TrayIcon>(m_menu.menu());
        followSettings();
        refresh();
        connect(m_icon.get(), &TrayIcon::activated, this, &TrayController::raiseWindow);
        connect(m_icon.get(), &TrayIcon::messageClicked, this,
                [this] { showPage(m_place.page, m_place.part); });
        break;
    }
}

/// Icon and hint are as the settings are now.
void TrayController::followSettings()
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    if (m_icon && settings)
        m_icon->setLook(settings->ui.trayIcon);
    if (m_host.presence() == TrayHost::Presence::Absent && !m_patience.isActive())
        m_window->setHint(noTrayHint());
}

/// Where no tray is; elsewhere closing only hides the window.
bool TrayController::isClosedByQuitting() const
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    return settings && settings->ui.closeWithoutTray == "quit";
}

QString TrayController::noTrayHint() const
{
    const QString closing = isClosedByQuitting()
        ? tr("Closing it quits CCProxy.")
        : tr("Closing it minimises it; CCProxy is ended by Quit in the menu Proxy.");
    if (m_icon) {
        return sentences(
            {tr("The desktop's tray has gone, so CCProxy shows this window until it is back."),
             closing});
    }
    QString hint = sentences(
        {tr("This desktop shows no tray icons, so CCProxy stays in this window."), closing});
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME"))) {
        hint = sentences(
            {hint,
             tr("On GNOME the extension \"AppIndicator and KStatusNotifierItem Support\" adds a "
                "tray.")});
    }
    return hint;
}

void TrayController::raiseWindow()
{
    m_patience.stop();
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    // Where the desktop does not let windows come to the front by themselves, it says so.
    QApplication::alert(m_window.get());
}

void TrayController::onCloseRequested()
{
    if (m_host.presence() != TrayHost::Presence::Present) {
        if (isClosedByQuitting())
            requestQuit();
        else
            m_window->showMinimized();
        return;
    }
    m_window->hide();
    if (m_icon && m_memory.isFirst(QStringLiteral("hidden"))) {
        m_place = {};
        m_icon->tell(tr("CCProxy keeps running"),
                     tr("Its icon in the tray opens the window again and has the way to quit."));
    }
}

void TrayController::requestQuit()
{
    // Asked of the engine itself: the model's number is up to a quarter of a second old.
    m_model.status(this,
                   [this](const engine::EngineStatus &status) { onQuitAnswer(status.active); });
}

void TrayController::onQuitAnswer(int active)
{
    if (m_question)
        return;
    if (active == 0) {
        m_program.quit(kIdleDrain);
        return;
    }
    raiseWindow();
    m_question = new QuitQuestion(m_window.get());
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setActive(active);
    connect(m_question, &QuitQuestion::quitAfterwardsChosen, this,
            [this] { m_program.quit(kUntilTheyEnd); });
    connect(m_question, &QuitQuestion::quitNowChosen, this,
            [this] { m_program.quit(std::chrono::milliseconds(0)); });
    m_question->open();
}

/// Keeps the number in the question true. When nothing is left to ask about, the user's wish to
/// quit stands.
void TrayController::followQuestion()
{
    m_model.status(this, [this](const engine::EngineStatus &status) {
        if (!m_question)
            return;
        if (status.active > 0) {
            m_question->setActive(status.active);
            return;
        }
        m_question->close();
        m_question.clear();
        m_program.quit(kIdleDrain);
    });
}

void TrayController::copyEnvironment()
{
    const QString text = m_program.environmentText();
    if (text.isEmpty()) {
        m_window->confirm(tr("There is nothing to copy before the configuration is right."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_window->confirm(tr("Environment copied."));
}

void TrayController::copyAddress()
{
    const QString &address = m_model.view().address;
    if (address.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(address);
    m_window->confirm(tr("Address copied."));
}

/// Where the user looks who has just used the menu.
void TrayController::tellOf(const QString &title, const QString &text)
{
    m_place = {};
    if (m_icon)
        m_icon->tell(title, text);
    m_window->confirm(text);
}

/// Who has the window in front sees what fails.
bool TrayController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_news.markRead();
        m_model.lookAgain();
    }
    return QObject::eventFilter(watched, event);
}

void TrayController::takeNews()
{
    if (m_window->isActiveWindow())
        m_news.markRead();
    Attention attention{.unread = m_news.errors().unread()};
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    if (settings && m_news.sums()) {
        const BudgetState budget =
            budgetState(settings->budget, m_news.sums()->today.cost, m_news.sums()->month.cost);
        attention.budget = budgetText(budget);
        attention.isRefusing = budget.isRefusing();
    }
    m_model.setAttention(attention);
    m_menu.refreshSoon();
    refresh();
}

QString TrayController::lastError() const
{
    const auto &groups = m_news.errors().groups();
    if (groups.empty() || m_news.errors().unread() == 0)
        return {};
    return tr("%1, %2", "time of day, what failed")
        .arg(timeText(groups.front().at), withoutCommands(groups.front().failure));
}

void TrayController::onNotice(const Notice &notice)
{
    m_place = notice.place;
    if (m_icon)
        m_icon->tell(notice.title, notice.text);
}

void TrayController::refresh()
{
    if (m_icon) {
        m_icon->setView(m_model.view());
        const auto &sums = m_news.sums();
        m_icon->setToolTip(
            toolTip(m_model.view(), sums ? std::optional(sums->today) : std::nullopt, lastError()));
    }
    // The number of requests changes too often for panels that keep a copy.
    ProxyView ofMenu = m_model.view();
    ofMenu.active = 0;
    if (std::exchange(m_menuView, ofMenu) != ofMenu)
        m_menu.refreshSoon();
    if (m_question)
        followQuestion();
}

} // namespace ccproxy::ui
