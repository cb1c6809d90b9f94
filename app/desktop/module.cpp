// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/module.h"

#include "commands/output.h"
#include "desktop/last_word.h"
#include "desktop/tray_application.h"
#include "platform/platform.h"

#include <QApplication>

#include <cstdlib>

namespace {

using namespace ccproxy;

/// While Qt looks for the display. It calls abort() when none answers, after it has told that the
/// program might have to be installed again; what it says before, of its modules or of a locale
/// that is not UTF-8, is of no more help.
void onMessageOfTheStart(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg) {
        std::_Exit(app::fail(
            makeFailure(FailureKind::UsageError, "The display of this session does not answer",
                        "`ccproxy --cli` runs the proxy in this terminal, `ccproxy start` in the "
                        "background.")));
    }
}

} // namespace

extern "C" {

Q_DECL_EXPORT const char *ccproxyDesktopVersion()
{
    return CCPROXY_VERSION;
}

Q_DECL_EXPORT int ccproxyDesktopRun(int argc, char **argv,
                                    const ccproxy::app::DesktopOptions &options)
{
    ccproxy::app::platform::prepareForService();
    ccproxy::app::platform::takeDesktopIdentity();
    // Qt's own options, such as -style, are not ours, and ours are not Qt's.
    int qtArgc = argc > 0 ? 1 : 0;
    const QtMessageHandler before = qInstallMessageHandler(&onMessageOfTheStart);
    QApplication application(qtArgc, argv);
    qInstallMessageHandler(before);
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
