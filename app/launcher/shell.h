// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcher/environment.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Text for shells: whatever a value holds, the shell takes it as it is. Pure.
namespace ccproxy::app {

enum class Shell { Sh, Fish, PowerShell, Cmd };
/// By the name that --shell takes; "" is sh.
std::optional<Shell> shellFrom(std::string_view name);

/// A value as one word of the shell. cmd has no way to write a line end or a lone quote in a word:
/// line ends become blanks there.
std::string quoted(Shell shell, std::string_view text);

/// One line for each variable, to be evaluated: first what is taken out, then what is set.
std::string assignments(Shell shell, const LaunchEnvironment &environment);

/// A command in an environment, for a POSIX shell, on one line. `before` is a command that must
/// succeed first, empty for none.
std::string commandLine(const LaunchEnvironment &environment,
                        const std::vector<std::string> &command,
                        const std::vector<std::string> &before = {});

} // namespace ccproxy::app
