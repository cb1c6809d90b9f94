// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_controller.h"

#include "ui/models/wording.h"
#include "ui/widgets/state_icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace ccproxy::ui {
namespace {

/// "After they end" is as long as it takes; the engine's own timers end a request that hangs.
constexpr std::chrono::milliseconds kUntilTheyEnd = std::chrono::hours(24);
/// For connections that end by themselves when nothing is being answered.
constexpr std::chrono::milliseconds kIdleDrain = std::chrono::seconds(1);

} // namespace

TrayController::TrayController(EngineModel &model, TrayHost &host, Memory &memory, Program program,
                               QObject *parent)
    : QObject(parent), m_model(model), m_host(host), m_memory(memory),
      m_program(std::move(program)), m_window(model, memory, m_program)
{
    makeMenu();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayController::onPresenceChanged);
    connect(&m_window, &MainWindow::closeRequested, this, &TrayController::onCloseRequested);
    connect(&m_window, &MainWindow::quitRequested, this, &TrayController::requestQuit);
    connect(&m_window, &MainWindow::copyEnvironmentRequested, this,
            &TrayController::copyEnvironment);
    connect(&model, &EngineModel::changed, this, &TrayController::refresh);
    refresh();
}

TrayController::~TrayController()
{
    // Qt 6.4 forgets the items that it has shown over the bus when it deletes a filled menu.
    m_menu.clear();
}

void TrayController::makeMenu()
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.setAccessibleName(tr("CCProxy"));
    const auto add = [this](const QString &name, const QString &text, auto slot) {
        QAction *action = m_menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    // Can be chosen, since what cannot is pale, and passed over by some screen readers.
    m_stateLine = add(QStringLiteral("stateLine"), QString(), &TrayController::raiseWindow);
    m_menu.addSeparator();
    m_toggle = add(QStringLiteral("toggle"), QString(), [this] { m_model.toggle(); });
    add(QStringLiteral("copyEnvironment"), tr("Copy &environment"),
        &TrayController::copyEnvironment);
    add(QStringLiteral("openWindow"), tr("&Open window"), &TrayController::raiseWindow);
    m_menu.addSeparator();
    add(QStringLiteral("quit"), tr("&Quit"), &TrayController::requestQuit);
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
        m_window.setHint(noTrayHint());
        if (!m_window.isVisible())
            m_window.show();
        break;
    case TrayHost::Presence::Present:
        m_patience.stop();
        m_window.setHint({});
        if (m_icon)
            break;
        m_icon = std::make_unique<TrayIcon>(m_menu);
        m_icon->setView(m_model.view());
        connect(m_icon.get(), &TrayIcon::activated, this, &TrayController::raiseWindow);
        break;
    }
}

QString TrayController::noTrayHint() const
{
    if (m_icon) {
        return tr("The desktop's tray has gone, so CCProxy shows this window. Until the tray is "
                  "back, closing it quits CCProxy.");
    }
    QString hint = tr("This desktop shows no tray icons, so CCProxy stays in this window. Closing "
                      "it quits CCProxy.");
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("GNOME"))) {
        hint += u' '
            + tr("On GNOME the extension \"AppIndicator and KStatusNotifierItem Support\" adds a "
                 "tray.");
    }
    return hint;
}

void TrayController::raiseWindow()
{
    m_patience.stop();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void TrayController::onCloseRequested()
{
    if (m_host.presence() != TrayHost::Presence::Present) {
        requestQuit();
        return;
    }
    m_window.hide();
    if (m_icon && m_memory.isFirst(QStringLiteral("hidden"))) {
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
    m_question = new QuitQuestion(&m_window);
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
        m_window.confirm(tr("There is nothing to copy before the configuration is right."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    m_window.confirm(tr("Environment copied."));
}

void TrayController::refresh()
{
    const ProxyView &view = m_model.view();
    m_stateLine->setText(stateLine(view));
    m_stateLine->setIcon(stateIcon(view.state));
    m_toggle->setText(toggleText(view));
    if (m_icon)
        m_icon->setView(view);
    if (m_question)
        followQuestion();
}

} // namespace ccproxy::ui
