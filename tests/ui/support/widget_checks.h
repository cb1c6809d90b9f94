// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStringList>
#include <QTabBar>
#include <QTest>
#include <QWidget>

/// Checks that every window has to pass. Each gives one line per fault.
namespace ccproxy::ui::testing {

inline QString describe(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const bool isNamed = label == nullptr || !label->objectName().isEmpty();
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget->metaObject()->className()),
             isNamed ? widget->objectName() : label->text());
}

/// Widgets that can have the focus but tell a screen reader no name: neither text nor accessible
/// name nor a label whose buddy they are.
inline QStringList withoutAccessibleName(const QWidget &window)
{
    QStringList faults;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QScrollBar *>(widget) || widget->inherits("QComboBoxListView")
            || qobject_cast<const QHeaderView *>(widget);
        const bool speaks = widget->focusPolicy() != Qt::NoFocus
            || qobject_cast<const QLabel *>(widget)
            || qobject_cast<const QAbstractButton *>(widget);
        // The button in a line edit is no stop.
        if (isPart || !speaks || widget->isHidden() || widget->inherits("QLineEditIconButton"))
            continue;
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->text().isEmpty() && label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        if (!face || face->text(QAccessible::Name).isEmpty())
            faults.append(describe(widget));
    }
    return faults;
}

/// Visible labels, buttons and line edits that have less room than their text needs.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // The button in a line edit has no text.
        if (!widget->isVisible() || widget->inherits("QLineEditIconButton"))
            continue;
        QSize needed;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // One that may be narrower than its text tells the whole of it by its tool tip.
            const bool yields = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                && label->toolTip() == label->text();
            needed = label->wordWrap() || yields ? QSize(0, label->heightForWidth(label->width()))
                                                 : label->sizeHint();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            needed = button->minimumSizeHint();
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            const QMargins margins = edit->textMargins();
            needed = QSize(edit->fontMetrics().horizontalAdvance(edit->text()) + margins.left()
                               + margins.right(),
                           edit->minimumSizeHint().height());
            // A style may give the edit in a box less air than one of its own.
            if (edit->objectName() == QLatin1String("qt_spinbox_lineedit")
                || qobject_cast<const QComboBox *>(edit->parentWidget()))
                needed.setHeight(edit->fontMetrics().height());
        }
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            needed = QSize(box->minimumSizeHint().width(), 0);
        // From right to left Qt's splitter is off by one.
        const int slack = qobject_cast<const QSplitter *>(widget->parentWidget()) ? 1 : 0;
        // What scrolls may be larger than what is seen of it.
        const bool scrolls = widget->parentWidget()
            && qobject_cast<const QScrollArea *>(widget->parentWidget()->parentWidget());
        const QRect room = QRect(QPoint(), widget->parentWidget()->size()).adjusted(0, 0, slack, 0);
        if (widget->width() < needed.width() || widget->height() < needed.height()
            || (!scrolls && !room.contains(widget->geometry()))) {
            faults.append(QStringLiteral("%1 has %2x%3, needs %4x%5")
                              .arg(describe(widget))
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(needed.width())
                              .arg(needed.height()));
        }
    }
    return faults;
}

/// Letters by which more than one thing is reached that is seen at the same time: menus, tabs,
/// buttons, and fields by their labels.
inline QStringList clashingMnemonics(const QWidget &window)
{
    QMap<QString, QStringList> texts;
    const auto note = [&texts](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            texts[key.toString()].append(text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                note(action->isVisible() ? action->text() : QString());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(tabs->tabText(i));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            note(button->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            note(box->title());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            note(label->buddy() ? label->text() : QString());
        }
    }
    QStringList faults;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1)
            faults.append(
                QStringLiteral("%1 leads to %2").arg(it.key(), it->join(QStringLiteral(" | "))));
    }
    return faults;
}

/// Widgets that Tab passes by although it should reach them, and what does not let go of the focus.
inline QStringList unreachedByTab(QWidget &window)
{
    /// Parts of a widget, as the links of a text, are gone through before it is left.
    constexpr int kMostStays = 200;
    const auto target = [](QWidget *widget) {
        while (widget->focusProxy() != nullptr)
            widget = widget->focusProxy();
        return widget;
    };
    // Qt calls a dialog active whose parent is; the keys go to the parent then.
    if (!QTest::qWaitFor([&window] {
            window.activateWindow();
            return QApplication::activeWindow() == &window;
        }))
        return {describe(&window) + u" does not become active"};
    QSet<QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0)
            wanted.insert(target(widget));
    }
    const int most = (static_cast<int>(wanted.size()) + 2) * 2;
    int stays = 0;
    for (int i = 0; i < most && !wanted.isEmpty(); ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr)
            now = &window;
        wanted.remove(now);
        QTest::keyClick(now, Qt::Key_Tab);
        stays = QApplication::focusWidget() == now ? stays + 1 : 0;
        if (stays > kMostStays)
            return wanted.isEmpty() ? QStringList() : QStringList(describe(now) + u" keeps Tab");
        if (stays > 0)
            --i;
    }
    QStringList faults;
    for (const QWidget *widget : wanted)
        faults.append(describe(widget) + u" is not reached by Tab");
    return faults;
}

/// The names of what Tab reaches one after the other, from a widget until it comes back there.
inline QStringList tabOrderFrom(QWidget &first)
{
    constexpr int kMost = 30;
    first.setFocus();
    QStringList order;
    for (int i = 0; i < kMost; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() == order.first())
            break;
    }
    return order;
}

} // namespace ccproxy::ui::testing
