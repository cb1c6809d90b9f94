// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QString>

#include <vector>

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

    struct Preview {
        QString command;
        QString environment; ///< what the child gets, a line for each; secrets are masked
    };
    /// What launch() would do; the failure tells what stands against it.
    virtual Expected<Preview> preview(const LaunchWish &wish) const = 0;
    virtual Expected<void> launch(const LaunchWish &wish) = 0;
};

} // namespace ccproxy::ui
