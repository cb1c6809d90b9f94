// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

/// The one table of commands and options. Parsing, help, man page and completions all go by it.
namespace ccproxy::app {

/// What a word of the command line stands for, so that completions can offer what there is.
enum class WordKind {
    Free, ///< anything: nothing is offered
    File,
    ConfigKey,
    ConfigValue, ///< of the key before it
    Provider,
    Route,
    Profile,
    Model,    ///< PROVIDER,MODEL or the name of a route
    Exchange, ///< the beginning of the id of a request on record
    ImportSource,
    CommandName,
};

struct OptionInfo {
    std::string_view name;        ///< "--port"
    std::string_view shortName{}; ///< "-h", or ""
    std::string_view value{};     ///< what its value is called: "N"; "" = it takes none
    std::string_view summary{};   ///< one line
    std::string_view example{};   ///< a whole command line
    std::span<const std::string_view> choices{}; ///< empty = any value
    /// Sets it; false when the value does not fit `expects`. Null: the parser itself acts on it.
    bool (*apply)(Invocation &invocation, std::string_view value) = nullptr;
    std::string_view expects{};     ///< what a value must be: "a port from 0 to 65535"
    WordKind kind = WordKind::Free; ///< of its value, where it has no choices
};

/// The options that every command takes.
std::span<const OptionInfo> commonOptions();
/// All others.
std::span<const OptionInfo> options();
const OptionInfo *findOption(std::string_view name);

struct CommandInfo {
    std::string_view name; ///< "config check"; "" for what runs without a command
    Command command = Command::Help;
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
const CommandInfo *findCommand(std::string_view name);
const CommandInfo &infoOf(Command command);

} // namespace ccproxy::app
