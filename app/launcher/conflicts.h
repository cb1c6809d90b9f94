// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment.h"

#include <string>
#include <string_view>
#include <vector>

/// Values of the user's that lead Claude Code away from the proxy. They are only told, with their
/// place and never with what they say: nobody's file is changed.
namespace ccproxy::app {

struct LaunchConflict {
    enum class Source {
        Settings, ///< Claude Code's own: they count more than the environment of a launch
        Shell,    ///< a file of the user's shell: it counts for a claude that is started by hand
    };
    Source source = Source::Settings;
    std::string file;
    std::size_t line = 0; ///< from 1
    std::string name;     ///< of the variable or the setting

    /// "FILE:LINE (NAME)"
    std::string text() const { return file + ":" + std::to_string(line) + " (" + name + ")"; }
    bool operator==(const LaunchConflict &) const = default;
};

/// In a settings.json of Claude Code. `baseUrl` is the proxy's address, which may stand there; when
/// it is not known ("") no address is judged. Pure.
std::vector<LaunchConflict> conflictsInSettings(const std::string &file, std::string_view text,
                                                std::string_view baseUrl);

/// In a file of sh, bash, zsh or fish; the last of several assignments, which counts. Pure.
std::vector<LaunchConflict> conflictsInShellFile(const std::string &file, std::string_view text,
                                                 std::string_view baseUrl);

/// Where this system has the settings of Claude Code that its administrator gives to everybody.
std::string folderOfManagedSettings();

/// In Claude Code's settings of the machine, in those of the user, and in those of a project's
/// folder ("" = none). Only reads.
std::vector<LaunchConflict> findSettingsConflicts(
    const Environment &environment, const std::string &folder, std::string_view baseUrl,
    const std::string &managedFolder = folderOfManagedSettings());

/// In the files of the user's shells. Only reads.
std::vector<LaunchConflict> findShellConflicts(const Environment &environment,
                                               std::string_view baseUrl);

/// Conflicts of one source in a line for people, with what to do; "" when there are none.
std::string inWords(const std::vector<LaunchConflict> &conflicts);

} // namespace ccproxy::app
