// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock.h"
#include "ui/window/window_watch.h"

#include <QApplication>
#include <QWidget>

#include <ApplicationServices/ApplicationServices.h>

namespace ccproxy::ui {
namespace {

void showInDock(bool shown)
{
    const ProcessSerialNumber own = {0, kCurrentProcess};
    TransformProcessType(&own,
                         shown ? kProcessTransformToForegroundApplication
                               : kProcessTransformToUIElementApplication);
    // The menu bar is the program's only once it becomes active anew.
    if (QWidget *window = QApplication::activeWindow(); shown && window != nullptr)
        window->activateWindow();
}

} // namespace

std::unique_ptr<QObject> makeDockPresence()
{
    auto watch = std::make_unique<WindowWatch>();
    QObject::connect(watch.get(), &WindowWatch::changed, watch.get(), &showInDock);
    return watch;
}

} // namespace ccproxy::ui
