// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/option_table.h"

/// The one table of commands, with that of their options. Parsing, help, man page and completions
/// all go by it.
namespace ccproxy::app {

struct CommandInfo {
    std::string_view name; ///< "config check"; "" for what runs without a command
    Command command = Command::Help;
    std::string_view alias{};     ///< one word that means the same, for who knows it so; "" = none
    std::string_view arguments{}; ///< as in the synopsis: "[FILE]"
    std::size_t maxArguments = 0;
    /// What the arguments stand for; the last counts for all that follow.
    std::span<const WordKind> words{};
    std::span<const std::string_view> choices{}; ///< of the first argument; empty = any value
    /// Everything from the first argument on that is no option of ours belongs to another program.
    bool passesArgumentsOn = false;
    std::string_view summary{}; ///< one line
    std::string_view details{}; ///< further lines of the help, "" = none
    std::string_view example{};
    std::span<const std::string_view> options{}; ///< names of those that it takes
    /// Called by programs only: neither help nor completions show it.
    bool isHidden = false;

    bool takes(std::string_view option) const;
};

std::span<const CommandInfo> commands();
/// By its name or its alias.
const CommandInfo *findCommand(std::string_view name);
const CommandInfo &infoOf(Command command);

} // namespace ccproxy::app
