// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/fallback_list.h"

#include "ui/widgets/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kShownLines = 4;

} // namespace

FallbackList::FallbackList(QWidget *parent) : QWidget(parent), m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("fallbacks"));
    m_list->setAccessibleName(tr("Fallbacks, in the order in which they are tried"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * (kShownLines + 1)
                           + 2 * m_list->frameWidth());
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list); // first, so that Tab goes on from it to the buttons
    auto *buttons = new QHBoxLayout;
    m_addButton = actionButton(m_add, this);
    buttons->addWidget(m_addButton);
    for (QAction *action : {m_remove, m_up, m_down})
        buttons->addWidget(actionButton(action, this));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        updateActions();
        Q_EMIT currentChanged(row);
    });
    // The list is filled anew by what comes of it, for which it has to be done with the drop.
    connect(
        m_list->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
            Q_EMIT moveRequested(from, before > from ? before - 1 : before);
        },
        Qt::QueuedConnection);
    updateActions();
}

void FallbackList::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QString &toolTip,
                             const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(key.isEmpty() ? toolTip
                                         : QStringLiteral("%1 (%2)").arg(
                                             toolTip, key.toString(QKeySequence::NativeText)));
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(QStringLiteral("addFallback"), tr("Add"), tr("Adds a fallback to the end"), {},
                 &FallbackList::addRequested);
    m_remove = make(QStringLiteral("removeFallback"), tr("Remove"), tr("Removes this fallback"),
                    Qt::Key_Delete, [this] { Q_EMIT removeRequested(current()); });
    m_up = make(QStringLiteral("fallbackUp"), tr("Up"), tr("Tries it earlier"),
                Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    m_down = make(QStringLiteral("fallbackDown"), tr("Down"), tr("Tries it later"),
                  Qt::ALT | Qt::Key_Down, [this] { move(1); });
}

void FallbackList::show(const std::vector<TargetView> &fallbacks)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const TargetView &fallback : fallbacks) {
            const QString text = fallback.problem.isEmpty()
                ? fallback.text()
                : QStringLiteral("⚠ ") + fallback.text();
            auto *item = new QListWidgetItem(text, m_list);
            item->setToolTip(fallback.problem.isEmpty() ? fallback.text() : fallback.problem);
            item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    updateActions();
    Q_EMIT currentChanged(m_list->currentRow());
}

int FallbackList::current() const
{
    return m_list->currentRow();
}

void FallbackList::setCurrent(int row)
{
    m_list->setCurrentRow(row);
}

void FallbackList::focusAdd()
{
    m_addButton->setFocus();
}

void FallbackList::move(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->setCurrentRow(to); // it stays chosen where it goes
    Q_EMIT moveRequested(from, to);
}

void FallbackList::updateActions()
{
    const int row = current();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace ccproxy::ui
