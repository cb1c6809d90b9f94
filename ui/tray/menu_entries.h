// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "engine/engine.h"
#include "ui/models/engine_model.h"
#include "ui/tray/recent_errors.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What stands in the menu of the tray's icon. Pure: facts in, entries out.
namespace ccproxy::ui {

enum class TrayCommand {
    None,
    OpenWindow,
    Toggle,
    Pause,
    ChooseModel, ///< argument: the provider, detail: the model
    Launch,
    LaunchIn, ///< argument: the folder
    CopyEnvironment,
    CopyAddress,
    OpenRequest, ///< argument: its id
    OpenPlace,   ///< argument: the page, detail: its part
    MarkRead,
    OpenSettings,
    Quit,
};

struct MenuEntry {
    enum class Kind { Action, Choice, Separator, Submenu };
    Kind kind = Kind::Action;
    QString name{}; ///< of the action or submenu as an object
    QString text{}; ///< with its mnemonic
    TrayCommand command = TrayCommand::None;
    QString argument{};
    QString detail{};
    bool isEnabled = true;
    bool isChecked = false;              ///< of a Choice; one of its neighbours is
    std::optional<ProxyState> picture{}; ///< beside the text
    std::vector<MenuEntry> children{};   ///< of a Submenu

    bool operator==(const MenuEntry &) const = default;
};

struct MenuFacts {
    ProxyView view{};
    config::SettingsPtr settings{};                  ///< null: none that is valid
    std::vector<engine::ProviderStatus> providers{}; ///< as the engine sees them
    std::vector<RecentErrors::Group> errors{};
    int unread = 0;
    QStringList folders{}; ///< where Claude Code was launched lately and which are there
    bool canLaunch = false;
};

/// Entries stay where they are whatever the facts: what cannot be done is pale.
std::vector<MenuEntry> trayMenu(const MenuFacts &facts);

} // namespace ccproxy::ui
