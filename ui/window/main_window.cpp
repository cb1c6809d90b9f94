// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/config/edit.h"
#include "ui/doctor/doctor_dialog.h"
#include "ui/health/health_page.h"
#include "ui/help/help_menu.h"
#include "ui/live/live_page.h"
#include "ui/models/failure_words.h"
#include "ui/models/wording.h"
#include "ui/notify/notice_choice.h"
#include "ui/program/configuration_desk.h"
#include "ui/settings/settings_page.h"
#include "ui/setup/import_dialog.h"
#include "ui/setup/setup_dialog.h"
#include "ui/usage/usage_page.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/words_label.h"
#include "ui/window/destinations.h"
#include "ui/window/page.h"
#include "ui/window/status_head.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace ccproxy::ui {
namespace {

const QString kName = QStringLiteral("window");
const QString kPage = QStringLiteral("window/page");
constexpr std::chrono::milliseconds kConfirmationTime(4000);
/// Of the window at its first showing.
constexpr int kWidthInCharacters = 200;
constexpr int kHeightInLines = 50;
/// And of the screen at most.
constexpr double kScreenPart = 0.9;

/// What pages are made of.
struct Parts {
    EngineModel &model;
    Memory &memory;
    const Program &program;
};

/// The pages, in their order: a new one is a row here.
struct PageRow {
    const char *title;
    Page *(*make)(const Parts &parts);
};
constexpr PageRow kPages[] = {
    {QT_TRANSLATE_NOOP("ccproxy::ui::MainWindow", "&Live"),
     [](const Parts &parts) -> Page * {
         return new LivePage(parts.model, parts.memory, parts.program);
     }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::MainWindow", "&Usage"),
     [](const Parts &parts) -> Page * {
         return new UsagePage(parts.model, parts.memory, parts.program);
     }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::MainWindow", "Pr&oviders"),
     [](const Parts &parts) -> Page * { return new HealthPage(parts.model, parts.memory); }},
    {QT_TRANSLATE_NOOP("ccproxy::ui::MainWindow", "Se&ttings"),
     [](const Parts &parts) -> Page * {
         return new SettingsPage(parts.model, parts.memory, parts.program);
     }},
};

/// Windows of their own, by the names that pages call them: a new one is a row here.
struct DialogRow {
    const char *name;
    QDialog *(*make)(const Parts &parts, const QString &subject, MainWindow *window);
};
constexpr DialogRow kDialogs[] = {
    {"doctor",
     [](const Parts &parts, const QString &subject, MainWindow *window) -> QDialog * {
         return new DoctorDialog(parts.program, parts.memory, subject.toStdString(), window);
     }},
    {"import",
     [](const Parts &parts, const QString &, MainWindow *window) -> QDialog * {
         return new ImportDialog(parts.program.importer, window);
     }},
    {"setUp",
     [](const Parts &parts, const QString &, MainWindow *window) -> QDialog * {
         auto *dialog = new SetupDialog(parts.model, parts.program, window);
         QObject::connect(dialog, &SetupDialog::launchRequested, window,
                          &MainWindow::launchRequested);
         QObject::connect(dialog, &SetupDialog::copyEnvironmentRequested, window,
                          &MainWindow::copyEnvironmentRequested);
         return dialog;
     }},
};

} // namespace

MainWindow::MainWindow(EngineModel &model, Memory &memory, const Program &program, QWidget *parent)
    : QMainWindow(parent), m_model(model), m_memory(memory), m_program(program),
      m_head(new StatusHead(model)), m_tabs(new QTabWidget), m_hint(new QLabel),
      m_summary(new QLabel)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("CCProxy"));
    setAccessibleName(tr("CCProxy"));
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->setTabBarAutoHide(true); // of one page there is nothing to choose
    // Where its bar is hidden it would catch the focus and keep it.
    m_tabs->setFocusPolicy(std::size(kPages) > 1 ? Qt::TabFocus : Qt::NoFocus);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_hint);
    setCentralWidget(content);
    m_summary->setObjectName(QStringLiteral("summary"));
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->addPermanentWidget(m_summary);

    makeProxyMenu(program);
    makePages(program);
    addHelpMenu(*this, model, program);
    connect(m_head, &StatusHead::said, this, &MainWindow::confirm);
    connect(m_head, &StatusHead::mendRequested, this,
            [this](const Place &place) { showPage(place.page, place.part); });
    connect(m_head, &StatusHead::portChosen, this, &MainWindow::usePort);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::choosePage);
    connect(&model, &EngineModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    const QSize usual(fontMetrics().averageCharWidth() * kWidthInCharacters,
                      fontMetrics().lineSpacing() * kHeightInLines);
    resize(usual.boundedTo(screen()->availableSize() * kScreenPart));
    restoreGeometry(memory.geometry(kName));
    m_tabs->setCurrentIndex(
        std::clamp(memory.look(kPage).toInt(), 0, static_cast<int>(m_pages.size()) - 1));
    choosePage(m_tabs->currentIndex());
    mendTabOrder(*this);
    refresh();
}

MainWindow::~MainWindow()
{
    remember();
}

void MainWindow::makeProxyMenu(const Program &program)
{
    QMenu *menu = menuBar()->addMenu(tr("&Proxy"));
    menu->setObjectName(QStringLiteral("proxyMenu"));
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &key,
                         auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_toggle = add(QStringLiteral("toggleAction"), {}, {}, [this] { m_model.toggle(); });
    m_pause = add(QStringLiteral("pauseAction"), {}, {},
                  [this] { m_model.setPaused(m_model.view().pause != Pause::On); });
    m_copyAddress = add(QStringLiteral("copyAddressAction"), tr("Copy &address"), {},
                        [this] { m_head->copyAddress(); });
    QAction *copyEnvironment =
        add(QStringLiteral("copyEnvironment"), tr("Copy &environment"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_E, &MainWindow::copyEnvironmentRequested);
    copyEnvironment->setToolTip(
        tr("Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal."));
    menu->setToolTipsVisible(true);
    add(QStringLiteral("notificationsAction"), tr("&Notifications…"), {},
        [this, &desk = program.configuration] { chooseNotices(desk); });
    menu->addSeparator();
    add(QStringLiteral("setUpAction"), tr("Set &up…"), {},
        [this] { showDialog(QStringLiteral("setUp")); });
    menu->addSeparator();
    if (program.launcher != nullptr) {
        add(QStringLiteral("launchAction"), tr("&Launch Claude Code…"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_L, &MainWindow::launchRequested);
        menu->addSeparator();
    }
    add(QStringLiteral("closeAction"), tr("&Close window"), Qt::CTRL | Qt::Key_W,
        &MainWindow::closeRequested);
    QAction *quit = add(QStringLiteral("quitAction"), tr("&Quit"), Qt::CTRL | Qt::Key_Q,
                        &MainWindow::quitRequested);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::chooseNotices(const ConfigurationDesk &desk)
{
    const config::SettingsPtr settings = desk.view().settings;
    auto *choice = new NoticeChoice(m_memory, !settings || settings->ui.notifications, this);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->open();
}

void MainWindow::makePages(const Program &program)
{
    for (const PageRow &row : kPages) {
        Page *page = row.make({m_model, m_memory, program});
        const auto index = m_pages.size();
        m_pages.push_back({page, tr(row.title), nullptr, {}});
        m_tabs->addTab(page, tr(row.title));
        connect(page, &Page::said, this, &MainWindow::confirm);
        connect(page, &Page::showRequested, this, &MainWindow::showPage);
        connect(page, &Page::dialogRequested, this, &MainWindow::showDialog);
        connect(page, &Page::summaryChanged, this, [this, index](const QString &summary) {
            m_pages[index].summary = summary;
            if (m_tabs->currentIndex() == static_cast<int>(index))
                m_summary->setText(summary);
        });
    }
    makePageMenus();
}

/// A menu for each page, of which that of the page in front is there, and one to change pages.
void MainWindow::makePageMenus()
{
    for (Entry &entry : m_pages) {
        entry.menu = menuBar()->addMenu(entry.page->menuTitle());
        entry.menu->setObjectName(entry.page->objectName() + QStringLiteral("Menu"));
        entry.menu->setToolTipsVisible(true);
        entry.menu->addActions(entry.page->menuActions());
    }
    m_view = menuBar()->addMenu(tr("&View"));
    m_view->setObjectName(QStringLiteral("viewMenu"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        QAction *action = m_view->addAction(m_pages[i].title);
        action->setObjectName(QStringLiteral("page-") + m_pages[i].page->objectName());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_pages[i].page->setFocus();
        });
    }
    m_view->addSeparator();
    QAction *find = m_view->addAction(tr("&Go to…"));
    find->setObjectName(QStringLiteral("goToAction"));
    find->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(find, &QAction::triggered, this, &MainWindow::goTo);
}

/// Offers the pages, what they show, and what all menus have, also those of the other pages.
void MainWindow::goTo()
{
    std::vector<Destination> all;
    const auto add = [&all](std::vector<Destination> more) {
        std::move(more.begin(), more.end(), std::back_inserter(all));
    };
    add(destinationsIn(*m_view, [] {}));
    for (const Entry &entry : m_pages)
        add(destinationsOf(*entry.page, entry.title, *this));
    for (const QAction *top : menuBar()->actions()) {
        const auto entry = std::find_if(m_pages.begin(), m_pages.end(), [top](const Entry &each) {
            return each.menu == top->menu();
        });
        const Page *page = entry == m_pages.end() ? nullptr : entry->page;
        if (top->menu() != m_view) {
            add(destinationsIn(*top->menu(), [this, page] {
                if (page != nullptr)
                    showPage(page->objectName());
            }));
        }
    }
    auto *dialog = new GoToDialog(std::move(all), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::choosePage(int index)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].menu->menuAction()->setVisible(static_cast<int>(i) == index);
    m_summary->setText(m_pages[static_cast<std::size_t>(index)].summary);
}

bool MainWindow::showPage(const QString &name, const QString &part)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&name](const Entry &entry) {
        return entry.page->objectName() == name;
    });
    if (found == m_pages.end())
        return false;
    m_tabs->setCurrentWidget(found->page);
    found->page->setFocus();
    if (!part.isEmpty())
        found->page->showPart(part);
    return true;
}

bool MainWindow::showDialog(const QString &name, const QString &subject)
{
    const auto row =
        std::find_if(std::begin(kDialogs), std::end(kDialogs),
                     [&name](const DialogRow &each) { return name == QLatin1String(each.name); });
    if (row == std::end(kDialogs))
        return false;
    QPointer<QDialog> &dialog = m_dialogs[name];
    if (!dialog)
        dialog = row->make({m_model, m_memory, m_program}, subject, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return true;
}

/// For good, since Claude Code is to find it there tomorrow as well.
void MainWindow::usePort(quint16 port)
{
    const auto changed = m_program.configuration.change(
        [port](const std::string &text, const config::Settings &) -> Expected<std::string> {
            auto value = config::valueOf(std::to_string(port));
            if (!value)
                return Unexpected(std::move(value.error()));
            return config::withValue(text, {config::PathStep::member("port")}, *value);
        });
    if (!changed) {
        confirm(withoutCommands(changed.error().text()));
        return;
    }
    m_model.start();
    confirm(tr("The port is %1 from now on. The settings can undo it.").arg(port));
}

void MainWindow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void MainWindow::confirm(const QString &text)
{
    statusBar()->showMessage(text, static_cast<int>(kConfirmationTime.count()));
    announce(statusBar());
}

void MainWindow::refresh()
{
    const ProxyView &view = m_model.view();
    setWindowIcon(stateIcon(view.state));
    m_toggle->setText(toggleText(view));
    m_pause->setText(pauseText(view));
    m_pause->setEnabled(view.pause != Pause::None);
    m_copyAddress->setEnabled(!view.address.isEmpty());
}

void MainWindow::remember()
{
    m_memory.setGeometry(kName, saveGeometry());
    m_memory.setLook(kPage, m_tabs->currentIndex());
    for (const Entry &entry : m_pages)
        entry.page->saveLook();
}

/// The lines of wrapped texts depend on the width, which the least height of a window does not heed
/// by itself: without this a narrow window would cut them. Pages scroll, so theirs do not count.
bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const QLayout &content = *centralWidget()->layout();
        int least = content.minimumSize().height() + height() - centralWidget()->height();
        const QMargins margins = content.contentsMargins();
        const int room = centralWidget()->width() - margins.left() - margins.right();
        for (const QWidget *part :
             {static_cast<const QWidget *>(m_head), static_cast<const QWidget *>(m_hint)}) {
            const int wrapped = part->heightForWidth(room);
            least += part->isHidden() ? 0 : std::max(0, wrapped - part->minimumSizeHint().height());
        }
        setMinimumHeight(least);
    }
    return done;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refresh();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    remember();
}

} // namespace ccproxy::ui
