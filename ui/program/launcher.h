// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QString>

#include <functional>
#include <vector>

class QObject;

namespace ccproxy::ui {

/// How Claude Code shall be launched. What is empty is left to the program.
struct LaunchWish {
    QString folder{};
    QString profile{};
    QString model{};
    QString arguments{};      ///< for claude, as one would type them
    QString terminal{};       ///< by its id, or kCustomTerminal
    QString customTerminal{}; ///< its command, with {cmd} and perhaps {dir}
    QString claude{};         ///< the program, where it is not found by itself

    bool operator==(const LaunchWish &) const = default;
};

/// Launches Claude Code in a terminal of its own (PRODUCT.md 6). It calls `ccproxy code` there,
/// which asks the running instance for its token: nothing secret is in arguments or files, and the
/// environment is that of the child alone.
class Launcher {
public:
    static constexpr QLatin1String kCustomTerminal{"custom"};

    virtual ~Launcher() = default;

    struct Terminal {
        QString id;
        QString name;
    };
    /// Those that are installed, the best first.
    virtual std::vector<Terminal> terminals() const = 0;

    /// The claude program: `chosen`, or where it is when that is empty. The failure tells how to
    /// install it.
    virtual Expected<QString> findClaude(const QString &chosen) const = 0;

    /// Looks further for a claude that findClaude() does not find: in the PATH of the user's login
    /// shell, which may take seconds. `done` is called when findClaude() may know more, unless
    /// `context` has ended; it is not where there is nothing to look for.
    virtual void searchClaude(QObject *context, std::function<void()> done) = 0;

    /// A value of the user's that leads Claude Code away from the proxy.
    struct Conflict {
        QString place; ///< file and line
        QString name;  ///< of the variable or the setting
    };
    /// In Claude Code's own settings, which count more than a launch in that folder, "" = any.
    virtual std::vector<Conflict> settingsConflicts(const QString &folder) const = 0;
    /// In files of the user's shell, which count for a claude that is started by hand.
    virtual std::vector<Conflict> shellConflicts() const = 0;

    struct Preview {
        QString command;
        QString environment; ///< what the child gets, a line for each; secrets are masked
    };
    /// What launch() would do; the failure tells what stands against it.
    virtual Expected<Preview> preview(const LaunchWish &wish) const = 0;
    virtual Expected<void> launch(const LaunchWish &wish) = 0;
};

} // namespace ccproxy::ui
