// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/go_to_dialog.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ccproxy::ui {
namespace {

enum Column { Title, Place, Key, ColumnCount };

constexpr int kWidthInCharacters = 120;
constexpr int kLines = 20;

/// How well it fits, the less the better; -1 = not at all.
int distanceOf(const Destination &one, const QString &wanted)
{
    const QString title = one.title.toCaseFolded();
    const QString both = title + u' ' + one.place.toCaseFolded();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(words.begin(), words.end(),
                     [&both](const QString &word) { return both.contains(word); }))
        return -1;
    const bool beginsWord = title.contains(QString(u' ' + wanted));
    const std::array fits{title.startsWith(wanted), beginsWord, title.contains(wanted), true};
    return static_cast<int>(std::find(fits.begin(), fits.end(), true) - fits.begin());
}

} // namespace

std::vector<std::size_t> fitting(const std::vector<Destination> &all, const QString &wanted)
{
    const QString folded = wanted.simplified().toCaseFolded();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int distance = distanceOf(all[i], folded);
        if (distance >= 0)
            found.emplace_back(distance, i);
    }
    std::sort(found.begin(), found.end());
    std::vector<std::size_t> out;
    for (const auto &[distance, index] : found)
        out.push_back(index);
    return out;
}

GoToDialog::GoToDialog(std::vector<Destination> all, QWidget *parent)
    : QDialog(parent), m_all(std::move(all)), m_wanted(new QLineEdit), m_list(new QTreeWidget),
      m_nothing(new QLabel(tr("Nothing is called so. Try fewer letters.")))
{
    setObjectName(QStringLiteral("goToDialog"));
    setWindowTitle(tr("Go to"));
    setAccessibleName(windowTitle());
    m_wanted->setObjectName(QStringLiteral("goToName"));
    m_wanted->setAccessibleName(tr("Name of an action, a page or a setting"));
    m_wanted->setPlaceholderText(tr("An action, a page, a setting, a provider, a route"));
    m_wanted->setClearButtonEnabled(true);
    m_wanted->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("What there is to go to"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Place, QHeaderView::Stretch);
    m_nothing->setObjectName(QStringLiteral("goToNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_wanted);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_wanted, &QLineEdit::textChanged, this, &GoToDialog::refresh);
    connect(m_list, &QTreeWidget::itemClicked, this, &GoToDialog::go);
    m_wanted->setFocus();
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters,
           fontMetrics().lineSpacing() * kLines);
    refresh();
}

/// While a name is typed, what chooses goes to the list.
bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched == m_wanted)
            QCoreApplication::sendEvent(m_list, event);
        return watched == m_wanted;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void GoToDialog::refresh()
{
    m_shown = fitting(m_all, m_wanted->text());
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    const QBrush dim = palette().brush(QPalette::PlaceholderText);
    for (const std::size_t index : m_shown) {
        const Destination &one = m_all[index];
        auto *item = new QTreeWidgetItem({one.title, one.place, one.key});
        item->setForeground(Place, dim);
        item->setTextAlignment(Key, Qt::AlignTrailing | Qt::AlignVCenter);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    m_list->setHidden(items.isEmpty());
    m_nothing->setVisible(items.isEmpty());
}

void GoToDialog::go()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const auto go = m_all[m_shown[static_cast<std::size_t>(row)]].go;
    accept();
    go();
}

} // namespace ccproxy::ui
