// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/destinations.h"

#include "ui/models/wording.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace ccproxy::ui {
namespace {

void add(std::vector<Destination> &out, const QMenu &menu, const QString &place,
         const std::function<void()> &prepare)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (action->menu() != nullptr) {
            add(out, *action->menu(), joinedPlace(place, title), prepare);
            continue;
        }
        out.push_back({.title = title,
                       .place = place,
                       .key = action->shortcut().toString(QKeySequence::NativeText),
                       .go = [action = QPointer<QAction>(action), prepare] {
                           prepare();
                           if (action)
                               action->trigger();
                       }});
    }
}

} // namespace

std::vector<Destination> destinationsIn(const QMenu &menu, const std::function<void()> &prepare)
{
    std::vector<Destination> out;
    add(out, menu, withoutMnemonic(menu.title()), prepare);
    return out;
}

std::vector<Destination> destinationsOf(const Page &page, const QString &title, MainWindow &window)
{
    std::vector<Destination> out;
    for (const NamedPart &part : page.parts()) {
        out.push_back({.title = part.title,
                       .place = joinedPlace(withoutMnemonic(title), part.place),
                       .go = [&window, name = page.objectName(), part = part.name] {
                           window.showPage(name, part);
                       }});
    }
    return out;
}

} // namespace ccproxy::ui
