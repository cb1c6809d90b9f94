// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace ccproxy::ui {
namespace {

QList<QWidget *> ringFrom(QWidget *begin)
{
    QList<QWidget *> ring;
    for (QWidget *next = begin; ring.isEmpty() || next != begin; next = next->nextInFocusChain())
        ring.append(next);
    return ring;
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// The last stop of the window's ring in the nearest part that a lost widget belongs to.
QWidget *stopBefore(const QWidget *lost, const QList<QWidget *> &ring)
{
    for (const QWidget *part = lost->parentWidget(); part != nullptr; part = part->parentWidget()) {
        const auto last = std::find_if(ring.rbegin(), ring.rend(), [part](const QWidget *widget) {
            return isStop(widget) && part->isAncestorOf(widget);
        });
        if (last != ring.rend())
            return *last;
    }
    return nullptr;
}

/// Puts them behind the other one, in their order.
void follow(QWidget *before, const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

/// Brings what has a ring of its own into the window's.
void joinRings(QWidget &window)
{
    QList<QWidget *> ring = ringFrom(&window);
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() != &window || !isStop(each) || ring.contains(each))
            continue;
        QList<QWidget *> lost = ringFrom(each);
        lost.removeIf([&window](const QWidget *widget) {
            return widget->window() != &window || !isStop(widget);
        });
        if (QWidget *before = stopBefore(each, ring); before != nullptr)
            follow(before, lost);
        ring = ringFrom(&window);
    }
}

/// Puts what stands before a part's proxy behind it.
void leadByProxy(QWidget &window, QWidget &part, QWidget &proxy)
{
    const QList<QWidget *> ring = ringFrom(&window);
    QList<QWidget *> passed;
    for (qsizetype i = ring.indexOf(&part) + 1; i < ring.size() && ring[i] != &proxy; ++i) {
        if (part.isAncestorOf(ring[i]) && isStop(ring[i]))
            passed.append(ring[i]);
    }
    follow(&proxy, passed);
}

} // namespace

void mendTabOrder(QWidget &window)
{
    joinRings(window);
    for (QWidget *part : window.findChildren<QWidget *>()) {
        QWidget *proxy = part->focusProxy();
        // What can have the focus itself is a compound of Qt's, such as a combo box.
        if (proxy != nullptr && part->window() == &window && !isStop(part)
            && part->isAncestorOf(proxy) && proxy->focusProxy() == nullptr)
            leadByProxy(window, *part, *proxy);
    }
}

} // namespace ccproxy::ui
