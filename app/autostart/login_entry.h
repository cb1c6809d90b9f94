// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"

#include <string>
#include <vector>

namespace ccproxy::app {

/// What is to start at login.
struct LoginProgram {
    std::string program;     ///< its file
    std::string home;        ///< CCProxy's own folder
    bool isUsualHome = true; ///< it is found there without being told
};

/// One place where the system looks for programs to start at login, and what stands there.
struct LoginEntry {
    std::string place;  ///< a file; on Windows the name of a value below the Run key
    std::string text;   ///< its content
    std::string marker; ///< a part of the text by which it is known as ours and of this home
    std::string link;   ///< a link to the file that turns it on, "" = none is needed
};

/// A Linux with a desktop session is a Desktop.
enum class LoginSystem { Desktop, Headless, MacOs, Windows };

/// The places of a system, the best first: an XDG autostart entry and a systemd user unit (the
/// other way round where there is no desktop), a launch agent, a value of the Run key. Where a
/// desktop is there the tray application starts, else the proxy alone. Pure.
std::vector<LoginEntry> loginEntries(const LoginProgram &program, LoginSystem system,
                                     const Environment &environment);

} // namespace ccproxy::app
