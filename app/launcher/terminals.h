// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment.h"
#include "core/expected.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Windows of terminals, and how each is told to run a command in a folder. Pure but for the
/// question whether a file is a program.
namespace ccproxy::app {

struct Terminal {
    std::string id;      ///< stable, to be remembered by
    std::string name;    ///< for people
    std::string program; ///< its path
    /// Its arguments. A lone {cmd} becomes the words of the command; in other arguments {dir} is
    /// the folder, {cmd} the command as one line of a POSIX shell, and {script} that line, in the
    /// folder, as a text of AppleScript.
    std::vector<std::string> arguments;

    bool operator==(const Terminal &) const = default;
};

enum class System {
    Unix,
    MacOs,
    Windows,
};
System ownSystem();

using IsProgram = std::function<bool(const std::string &path)>;
/// Those that are installed: the user's own choice ($TERMINAL), the desktop's, then the known ones.
std::vector<Terminal> findTerminals(System system, const Environment &environment,
                                    const IsProgram &isProgram);

/// One that the user describes, as `myterm --dir {dir} -e {cmd}`. What lacks {cmd} or is no program
/// is refused.
Expected<Terminal> customTerminal(std::string_view text, const Environment &environment,
                                  const IsProgram &isProgram);

/// The command with those variables of the environment that this program itself goes by: a terminal
/// that runs already, or one that AppleScript speaks to, gives its windows an environment of its
/// own.
std::vector<std::string> withOwnVariables(std::vector<std::string> command,
                                          const Environment &environment, System system);

/// The arguments by which a terminal runs a command in a folder.
std::vector<std::string> terminalArguments(const Terminal &terminal, const std::string &folder,
                                           const std::vector<std::string> &command);

} // namespace ccproxy::app
