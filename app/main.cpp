// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "configuration.h"
#include "platform/platform.h"
#include "quiet_start.h"

#ifdef CCPROXY_HAS_DESKTOP
#include "desktop.h"
#endif

#include <QCoreApplication>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace ccproxy;
using namespace ccproxy::app;

int runTray(int argc, char **argv, const Invocation &invocation)
{
    Failure failure;
    failure.kind = FailureKind::UsageError;
    if (!platform::hasDisplay(platform::environment())) {
        failure.message = "There is no display for the tray application";
        failure.remedy = "`ccproxy --cli` runs the proxy in this terminal, `ccproxy start` in the "
                         "background.";
        return fail(failure);
    }
#ifdef CCPROXY_HAS_DESKTOP
    return runDesktop(argc, argv, DesktopOptions{invocation});
#else
    (void)argc;
    (void)argv;
    (void)invocation;
    failure.message = "This build has no tray application";
    failure.remedy = "`ccproxy --cli` runs the proxy in this terminal, `ccproxy start` in the "
                     "background.";
    return fail(failure);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    platform::prepareConsole();
    takePortableHome(platform::ownProgram());
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto invocation = parse(arguments);
    if (!invocation)
        return fail(invocation.error());
    switch (invocation->command) {
    case Command::Tray:
        return runTray(argc, argv, *invocation);
    case Command::Help:
    case Command::Completion:
    case Command::CompleteWords:
    case Command::ManPage:
    case Command::Version:
        return run(*invocation);
    default:
        break;
    }
    // The arguments are ours alone: Qt would take some of them for its own.
    int qtArgc = argc > 0 ? 1 : 0;
    std::optional<QuietStart> quiet(std::in_place);
    QCoreApplication application(qtArgc, argv);
    quiet.reset();
    QCoreApplication::setApplicationName(QStringLiteral("ccproxy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CCPROXY_VERSION));
    return run(*invocation);
}
