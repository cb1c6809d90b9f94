// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/module.h"

#include "desktop/last_word.h"
#include "desktop/tray_application.h"
#include "platform/platform.h"

#include <QApplication>

extern "C" {

Q_DECL_EXPORT const char *ccproxyDesktopVersion()
{
    return CCPROXY_VERSION;
}

Q_DECL_EXPORT int ccproxyDesktopRun(int argc, char **argv,
                                    const ccproxy::app::DesktopOptions &options)
{
    ccproxy::app::platform::prepareForService();
    // Qt's own options, such as -style, are not ours, and ours are not Qt's.
    int qtArgc = argc > 0 ? 1 : 0;
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(QStringLiteral("ccproxy"));
    QApplication::setApplicationDisplayName(QStringLiteral("CCProxy"));
    QApplication::setApplicationVersion(QStringLiteral(CCPROXY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("ccproxy"));
    QApplication::setQuitOnLastWindowClosed(false);
    ccproxy::app::TrayApplication program(options.invocation);
    const ccproxy::app::LastWord lastWord([&program] { program.endWithoutDisplay(); });
    return program.run();
}
}
