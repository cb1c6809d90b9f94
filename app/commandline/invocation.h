// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/tally.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// What the program is asked to do. Tray and Foreground have no name on the command line.
enum class Command {
    Tray,
    Foreground,
    Start,
    Stop,
    Restart,
    Pause,
    Resume,
    Status,
    Code,
    Env,
    ConfigPath,
    ConfigShow,
    ConfigCheck,
    ConfigGet,
    ConfigSet,
    ConfigUnset,
    ConfigEdit,
    ConfigUndo,
    ConfigRedo,
    ConfigHistory,
    ConfigReference,
    ConfigImport,
    ProvidersList,
    ProvidersAdd,
    ProvidersRemove,
    ProvidersEnable,
    ProvidersDisable,
    ProvidersTest,
    ProvidersModels,
    ProvidersSetKey,
    ProvidersForgetKey,
    ProvidersMoveKeys,
    RoutesList,
    RoutesExplain,
    Logs,
    Usage,
    RoutesSet,
    RoutesRemove,
    Doctor,
    Completion,
    CompleteWords,
    ManPage,
    Version,
    Help,
};

/// A command line that was understood. Only what the command takes is ever set; texts are UTF-8.
struct Invocation {
    Command command = Command::Tray;
    /// What stands behind the command: the file of `config check`, the command of `help`, the
    /// arguments of claude.
    std::vector<std::string> arguments;

    std::string config;                ///< --config, "" = not given
    std::string host;                  ///< --host, "" = not given
    std::optional<std::uint16_t> port; ///< --port; 0 = one that is free
    std::string logLevel;              ///< --log-level, "" = not given
    bool demo = false;
    bool hidden = false;
    bool foreground = false;
    bool json = false;
    bool print = false;
    bool dryRun = false;
    bool inFile = false;
    bool keyStdin = false;
    bool noKey = false;
    std::string entry;                                ///< of the keychain, "" = the usual one
    std::string keyVariable;                          ///< --key-from-env, "" = not given
    std::string keyFile;                              ///< --key-file, "" = not given
    std::string keyReference;                         ///< --key-env, "" = not given
    std::string type;                                 ///< of a provider, "" = by its name
    std::string url;                                  ///< of a provider, "" = the catalogue's
    std::string models;                               ///< of a provider, with commas
    std::string profile;                              ///< "" = none
    std::string model;                                ///< "" = the client's own choice
    std::string shell;                                ///< "" = sh
    std::optional<std::chrono::milliseconds> timeout; ///< nothing = shutdown_timeout
    bool follow = false;
    std::optional<int> lines; ///< how many; nothing = as many as fit a screen
    bool errors = false;
    bool curl = false;
    bool csv = false;
    std::string provider; ///< "" = any
    std::string search;   ///< words, "" = none
    std::string replay;   ///< "PROVIDER,MODEL", "" = not asked for
    std::optional<std::chrono::system_clock::time_point> since;
    std::optional<usage::By> by;

    bool operator==(const Invocation &) const = default;
};

} // namespace ccproxy::app
