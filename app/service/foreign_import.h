// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/import.h"
#include "core/config/secrets.h"
#include "core/expected.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Taking over the configurations of other programs: where they are, and what becomes of the keys
/// in them. Nothing of theirs is ever written.
namespace ccproxy::app {

struct ForeignSource {
    std::string path;
    std::optional<config::Foreign> program; ///< nothing: whose it is shows its content
};

/// What is found below the user's home folder: of each program its newest.
std::vector<ForeignSource> foreignSources();
/// The source that a user names: a program or a file.
Expected<ForeignSource> foreignSource(const std::string &name);

/// Reads a file or a database; any thread.
Expected<config::Import> readImport(const ForeignSource &source);

/// The keys of an import that are clear text and would be added.
std::vector<config::LiteralKey> keysToTake(const config::Addition &addition,
                                           const config::Import &import);
/// Puts keys among those of the keychain, each under a name of its own.
std::vector<config::MovedKey> enterKeys(std::span<const config::LiteralKey> literals,
                                        config::Keys &keys);
/// Makes an import refer to the keychain where it has those keys.
void referToKeychain(const std::vector<config::MovedKey> &moved, config::Import &import);

} // namespace ccproxy::app
