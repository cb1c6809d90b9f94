// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "autostart/login_entry.h"
#include "configuration.h"
#include "core/expected.h"

#include <optional>
#include <span>
#include <string>

/// Starting at login (`ui.autostart`). What CCProxy has not made itself is never touched: each
/// entry carries a line that names the home folder that it is for.
namespace ccproxy::app {

struct LoginState {
    enum class Kind {
        Off,
        On,
        Outdated,    ///< ours, but of another version or for a program that has moved
        SwitchedOff, ///< ours, but the desktop was told not to start it
        Foreign,     ///< somebody else's entry stands in the best place
    };
    Kind kind = Kind::Off;
    std::string place; ///< of the entry that this speaks of
};

LoginState loginState(std::span<const LoginEntry> entries);

/// Makes or mends the entry, in the first place unless there is one of ours in another; or takes
/// every one of ours away. Returns what stands afterwards. A foreign entry in the way is a
/// failure.
Expected<LoginState> setLoginStart(std::span<const LoginEntry> entries, bool on);

/// The entries for this program and its home folder.
std::vector<LoginEntry> ownLoginEntries();

/// Makes the entry what `ui.autostart` says, and mends one that names a program that has moved.
/// `before` is what the settings said before a change of them; without it nothing has changed. Then
/// an entry about which they say nothing stays, since a setup made it where the user has ticked
/// that, and so does one that the desktop was told not to start. Only the user's own file counts:
/// what is tried with another one changes nothing. Nothing is returned when all was so already.
Expected<std::optional<LoginState>> followAutostart(const Configuration &configuration,
                                                    std::optional<bool> before = {});

/// Where entries stand: files, or the registry. One file implements it for each kind of system.
namespace login_store {
LoginSystem system(const Environment &environment);
std::optional<std::string> read(const LoginEntry &entry);
/// Whether it is turned on; false too when it is not there.
bool isOn(const LoginEntry &entry);
/// Whether the list of the desktop's or of Windows's settings has it switched off; `text` is what
/// read() gives.
bool isSwitchedOff(const LoginEntry &entry, const std::string &text);
/// Also switches it on there.
Expected<void> write(const LoginEntry &entry);
Expected<void> remove(const LoginEntry &entry);
} // namespace login_store

} // namespace ccproxy::app
