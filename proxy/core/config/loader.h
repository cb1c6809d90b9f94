// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"
#include "core/config/settings.h"
#include "core/config/substitution.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// From texts to settings: command line over environment over file over defaults (PRODUCT.md 2).
/// Pure: whoever calls has read the file and the environment.
namespace ccproxy::config {

/// How the file came to be read.
enum class FileTrust {
    Named, ///< the user named it: --config or CCPROXY_CONFIG
    Own,   ///< in the user's or the system's folder of configurations
    Found, ///< a config.json that lay in the working directory, perhaps a stranger's
};

/// A server of models that runs on this machine, on its usual port.
struct LocalServer {
    std::string provider;            ///< the catalogue's name
    std::string address;             ///< "" = the catalogue's
    std::vector<std::string> models; ///< at least one
};

struct LayeredInput {
    /// The file's content; nothing when there is no file.
    std::optional<std::string> fileText;
    std::string filePath; ///< as it is shown in problems
    FileTrust trust = FileTrust::Named;
    /// The content of the user's own configuration, "" for none; looked at only beside a Found
    /// file, for the hosts that the user trusts.
    std::string ownFileText;
    /// The user's own models.json; nothing when there is none.
    std::optional<std::string> modelsText;
    std::string modelsPath; ///< as it is shown in problems
    Environment environment;
    /// Looked at only when nothing is configured.
    std::vector<LocalServer> localServers;
    /// Key of the key table and its text, from command line options: {"port", "8080"}.
    std::vector<std::pair<std::string, std::string>> overrides;
    /// --demo: the default route leads to the built-in demo provider.
    bool demo = false;
    /// The user's home folder, for a leading ~ in paths.
    std::string home;
};

/// Which layer a setting came from.
struct Origin {
    enum class Layer { File, Environment, CommandLine, BuiltIn };
    Layer layer = Layer::BuiltIn;
    std::string source; ///< the file's path, a variable's name, "command line", or "built in"
    Position position;  ///< in the file

    bool operator==(const Origin &) const = default;
};

struct LoadResult {
    /// To be used only when there is no error.
    Settings settings;
    /// In the order of the file, then what concerns several places. At most kMaxProblems and one
    /// that counts the rest.
    std::vector<Problem> problems;
    /// By path ("port", "providers[0].api_key", "routes.default.model"); what is missing here has
    /// its default.
    std::map<std::string, Origin, std::less<>> origins;

    bool hasErrors() const;
};

inline constexpr std::size_t kMaxProblems = 100;

/// Never throws and never fails as a whole: what cannot be read is a problem, and the rest is read.
/// Secrets of the form "keychain" are filled in later (secrets.h).
LoadResult load(const LayeredInput &input);

} // namespace ccproxy::config
