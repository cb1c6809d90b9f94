// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/launcher.h"

#include <QList>
#include <QTimer>

namespace ccproxy::ui::testing {

/// Launches nothing, and keeps what it was asked for. Two terminals are there.
class FakeLauncher final : public Launcher {
public:
    std::vector<Terminal> terminals() const override
    {
        return {{QStringLiteral("one"), QStringLiteral("Terminal One")},
                {QStringLiteral("two"), QStringLiteral("Terminal Two")}};
    }
    Expected<QString> findClaude(const QString &chosen) const override
    {
        if (!hasClaude && chosen.isEmpty())
            return unexpected(FailureKind::NotFound, "Claude Code is not installed",
                              "Install it with npm.");
        return chosen.isEmpty() ? claude : chosen;
    }
    void searchClaude(QObject *context, std::function<void()> done) override
    {
        if (!hasClaude)
            QObject::connect(&search, &QTimer::timeout, context, std::move(done));
    }
    std::vector<Conflict> settingsConflicts(const QString &folder) const override
    {
        return folder.isEmpty() ? std::vector<Conflict>() : conflictsThere;
    }
    std::vector<Conflict> shellConflicts() const override { return shellConflictsThere; }
    Expected<Preview> preview(const LaunchWish &wish) const override
    {
        if (wish.folder.isEmpty())
            return unexpected(FailureKind::NotFound, "No folder is chosen", "Choose one.");
        return Preview{QStringLiteral("run in ") + wish.folder, QStringLiteral("A=••••")};
    }
    Expected<void> launch(const LaunchWish &wish) override
    {
        if (!works)
            return unexpected(FailureKind::Internal, "The terminal could not be started", "");
        wishes.append(wish);
        return {};
    }

    std::vector<Conflict> conflictsThere;
    std::vector<Conflict> shellConflictsThere;
    QString claude = QStringLiteral("/usr/bin/claude");
    bool hasClaude = true; ///< without being chosen
    QTimer search;         ///< its timeout is the end of a search
    bool works = true;
    QList<LaunchWish> wishes;
};

} // namespace ccproxy::ui::testing
