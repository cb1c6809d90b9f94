// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "launcher/launch_facts.h"
#include "launcher/login_path.h"
#include "launcher/terminals.h"
#include "ui/program/launcher.h"

#include <functional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// Launches `ccproxy code` of this program in a terminal.
class TerminalLauncher final : public ui::Launcher {
public:
    struct Surroundings {
        /// In force; null: none.
        std::function<config::SettingsPtr()> settings;
        /// Of the proxy, "" while it does not listen.
        std::function<std::string()> address;
        std::function<Environment()> environment;
        std::string program; ///< this one
    };
    explicit TerminalLauncher(Surroundings surroundings);

    std::vector<Terminal> terminals() const override;
    Expected<QString> findClaude(const QString &chosen) const override;
    void searchClaude(QObject *context, std::function<void()> done) override;
    std::vector<Conflict> settingsConflicts(const QString &folder) const override;
    std::vector<Conflict> shellConflicts() const override;
    Expected<Preview> preview(const ui::LaunchWish &wish) const override;
    Expected<void> launch(const ui::LaunchWish &wish) override;

private:
    struct Plan {
        app::Terminal terminal;
        std::string folder;
        std::vector<std::string> command; ///< that runs in the terminal
        LaunchFacts facts;
        Environment environment; ///< of the terminal
    };
    /// With what the login shell has in its PATH, and with the claude that is chosen.
    Environment environmentFor(const QString &claude) const;
    /// Of the proxy, also before it listens; "" while no settings are in force.
    std::string baseUrl() const;
    Expected<Plan> planFor(const ui::LaunchWish &wish) const;
    Expected<app::Terminal> terminalFor(const ui::LaunchWish &wish,
                                        const Environment &environment) const;

    Surroundings m_surroundings;
    LoginPath m_loginPath;
};

} // namespace ccproxy::app
