// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/status_window.h"

#include "ui/models/wording.h"
#include "ui/widgets/state_icon.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

namespace ccproxy::ui {
namespace {

constexpr std::chrono::milliseconds kPullInterval(500);
constexpr std::chrono::milliseconds kConfirmationTime(4000);
/// Lines of the configuration's problems that are seen without scrolling.
constexpr int kProblemLines = 4;
/// Of the window at its first showing.
constexpr int kWidthInCharacters = 96;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // By mouse only: as stops of the Tab key texts would be in the way.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StatusWindow::StatusWindow(EngineModel &model, QWidget *parent)
    : QWidget(parent, Qt::Window), m_model(model)
{
    setObjectName(QStringLiteral("statusWindow"));
    setWindowTitle(QStringLiteral("CCProxy"));
    setAccessibleName(tr("CCProxy status"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(makeAddressRow());
    layout->addWidget(makeProblems());
    layout->addWidget(makeRequests(), 1);
    m_hint = makeText(QStringLiteral("hint"), this);
    m_hint->hide();
    layout->addWidget(m_hint);
    m_confirm = makeText(QStringLiteral("confirmation"), this);
    m_confirm->setMinimumHeight(m_confirm->fontMetrics().lineSpacing()); // so that nothing jumps
    layout->addWidget(m_confirm);
    layout->addWidget(makeButtons());
    makeShortcuts();

    m_pull.setInterval(kPullInterval);
    connect(&m_pull, &QTimer::timeout, this, &StatusWindow::pullRecords);
    m_confirmation.setSingleShot(true);
    m_confirmation.setInterval(kConfirmationTime);
    connect(&m_confirmation, &QTimer::timeout, m_confirm, &QLabel::clear);
    connect(&model, &EngineModel::changed, this, &StatusWindow::refresh);
    refresh();
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters, sizeHint().height());
}

QWidget *StatusWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    m_picture = new QLabel(head);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_state = makeText(QStringLiteral("state"), head);
    QFont font = m_state->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_state->setFont(font);
    m_detail = makeText(QStringLiteral("detail"), head);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_state);
    texts->addWidget(m_detail);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

QWidget *StatusWindow::makeAddressRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Address:"), row);
    label->setObjectName(QStringLiteral("addressLabel"));
    m_address = new QLineEdit(row);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the proxy"));
    label->setBuddy(m_address);
    m_copyAddress = new QPushButton(tr("&Copy"), row);
    m_copyAddress->setObjectName(QStringLiteral("copyAddress"));
    m_copyAddress->setAccessibleName(tr("Copy the address"));
    connect(m_copyAddress, &QPushButton::clicked, this, &StatusWindow::copyAddress);
    layout->addWidget(label);
    layout->addWidget(m_address, 1);
    layout->addWidget(m_copyAddress);
    return row;
}

QWidget *StatusWindow::makeProblems()
{
    m_problemBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_problemBox);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Problems of the configuration:"), m_problemBox);
    label->setObjectName(QStringLiteral("problemsLabel"));
    m_problems = new QPlainTextEdit(m_problemBox);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Problems of the configuration"));
    m_problems->setFixedHeight(m_problems->fontMetrics().lineSpacing() * kProblemLines
                               + 2 * m_problems->frameWidth()
                               + static_cast<int>(2 * m_problems->document()->documentMargin()));
    label->setBuddy(m_problems);
    layout->addWidget(label);
    layout->addWidget(m_problems);
    return m_problemBox;
}

QWidget *StatusWindow::makeRequests()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Recent requests:"), box);
    label->setObjectName(QStringLiteral("requestsLabel"));
    m_requestView = new QTreeView(box);
    m_requestView->setObjectName(QStringLiteral("requests"));
    m_requestView->setAccessibleName(tr("Recent requests"));
    m_requestView->setModel(&m_requests);
    m_requestView->setRootIsDecorated(false);
    m_requestView->setUniformRowHeights(true);
    m_requestView->setAllColumnsShowFocus(true);
    m_requestView->setTabKeyNavigation(false);
    QHeaderView *header = m_requestView->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecentRequests::Target, QHeaderView::Stretch);
    // A failure's text is long; the whole of it is in the tool tip.
    header->setSectionResizeMode(RecentRequests::Result, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    label->setBuddy(m_requestView);
    layout->addWidget(label);
    layout->addWidget(m_requestView);
    return box;
}

QWidget *StatusWindow::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_toggle = new QPushButton(row);
    m_toggle->setObjectName(QStringLiteral("toggle"));
    connect(m_toggle, &QPushButton::clicked, &m_model, &EngineModel::toggle);
    auto *copyEnvironment = new QPushButton(tr("Copy &environment"), row);
    copyEnvironment->setObjectName(QStringLiteral("copyEnvironment"));
    copyEnvironment->setToolTip(
        tr("Copies the lines that point Claude Code at CCProxy, to be pasted into a terminal."));
    connect(copyEnvironment, &QPushButton::clicked, this, &StatusWindow::copyEnvironmentRequested);
    auto *quit = new QPushButton(tr("&Quit"), row);
    quit->setObjectName(QStringLiteral("quit"));
    connect(quit, &QPushButton::clicked, this, &StatusWindow::quitRequested);
    layout->addWidget(m_toggle);
    layout->addWidget(copyEnvironment);
    layout->addStretch(1);
    layout->addWidget(quit);
    return row;
}

void StatusWindow::makeShortcuts()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto signal) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, signal);
        addAction(action);
    };
    add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &StatusWindow::quitRequested);
    add(tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W), &StatusWindow::closeRequested);
}

void StatusWindow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void StatusWindow::confirm(const QString &text)
{
    say(m_confirm, text);
    m_confirmation.start();
}

void StatusWindow::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    confirm(tr("Address copied."));
}

void StatusWindow::pullRecords()
{
    if (std::exchange(m_pulling, true))
        return;
    m_model.records(m_requests.last(), this,
                    [this](const std::vector<engine::ExchangeRecord> &records) {
                        m_pulling = false;
                        m_requests.add(records);
                    });
}

/// A changed text is told to screen readers, for these labels are what one waits for.
void StatusWindow::say(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    QAccessibleEvent event(label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusWindow::refresh()
{
    const ProxyView &view = m_model.view();
    const QIcon icon = stateIcon(view.state);
    const int side = 2 * style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_picture->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatio()));
    m_picture->setAccessibleName(stateName(view));
    setWindowIcon(icon);
    say(m_state, stateName(view));
    say(m_detail, stateDetail(view));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_address->setText(view.address);
    m_address->setPlaceholderText(view.address.isEmpty() ? tr("not listening") : QString());
    m_copyAddress->setEnabled(!view.address.isEmpty());
    m_toggle->setText(toggleText(view));
    const QString problems = m_model.problems().join(u'\n');
    if (m_problems->toPlainText() != problems)
        m_problems->setPlainText(problems);
    m_problemBox->setVisible(!problems.isEmpty());
}

/// The lines of wrapped texts depend on the width, which the least height of a window does not heed
/// by itself: without this a narrow window would cut them.
bool StatusWindow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(layout()->minimumHeightForWidth(width()));
    return done;
}

void StatusWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeRequested();
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    pullRecords();
    m_pull.start();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pull.stop();
}

} // namespace ccproxy::ui
