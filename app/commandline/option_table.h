// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

#include <span>
#include <string_view>

/// The table of options; which of them a command takes is said in command_table.h.
namespace ccproxy::app {

/// What a word of the command line stands for, so that completions can offer what there is.
enum class WordKind {
    Free, ///< anything: nothing is offered
    File,
    ConfigKey,
    ConfigValue, ///< of the key before it
    Provider,
    NewProvider,  ///< of the catalogue
    ProviderType, ///< a dialect, or one of the catalogue
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

} // namespace ccproxy::app
