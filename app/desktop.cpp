// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "commands/output.h"
#include "desktop/module.h"
#include "quiet_start.h"

#include <QCoreApplication>
#include <QLibrary>

#include <cstring>

namespace ccproxy::app {
namespace {

namespace module = desktop_module;

int failToLoad(const QString &why)
{
    return fail(makeFailure(FailureKind::Internal,
                            "The part of CCProxy that shows tray and windows is not usable: "
                                + why.simplified().toStdString(),
                            "Install CCProxy again; `ccproxy --cli` works without it."));
}

/// In the build beside the program; installed in ../lib/ccproxy.
QStringList candidates(int argc, char **argv)
{
    // Qt finds the program's folder on every system, but only for an application.
    const QuietStart quiet;
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = QLatin1String(module::kFileName);
    return {folder + u'/' + name, folder + QStringLiteral("/../lib/ccproxy/") + name};
}

} // namespace

int runDesktop(int argc, char **argv, const DesktopOptions &options)
{
    QLibrary library;
    QString why;
    for (const QString &candidate : candidates(argc, argv)) {
        library.setFileName(candidate);
        if (library.load())
            break;
        // That of the first one that is there; otherwise it only says that none is.
        if (why.isEmpty() || !library.errorString().contains(QLatin1String("No such file")))
            why = library.errorString();
    }
    if (!library.isLoaded())
        return failToLoad(why);
    // NOLINTBEGIN(*-reinterpret-cast): a symbol has no type
    const auto version = reinterpret_cast<module::Version>(library.resolve(module::kVersion));
    const auto run = reinterpret_cast<module::Run>(library.resolve(module::kRun));
    // NOLINTEND(*-reinterpret-cast)
    if (version == nullptr || run == nullptr)
        return failToLoad(library.fileName() + QStringLiteral(" is another file"));
    if (std::strcmp(version(), CCPROXY_VERSION) != 0) {
        return failToLoad(library.fileName() + QStringLiteral(" is of version ")
                          + QLatin1String(version()));
    }
    return run(argc, argv, options);
}

} // namespace ccproxy::app
