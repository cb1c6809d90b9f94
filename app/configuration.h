// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "core/config/loader.h"
#include "core/expected.h"

#include <string>
#include <utility>
#include <vector>

namespace ccproxy::app {

/// What the command line says about the configuration, and where it was said: enough to load the
/// same configuration again later, from any folder.
struct ConfigurationRequest {
    std::string file; ///< --config as an absolute path or with a leading ~, "" = not given
    std::vector<std::pair<std::string, std::string>> overrides; ///< as config::LayeredInput's
    bool demo = false;
    bool anyPort = false;         ///< --port 0: one that the system chooses
    std::string workingDirectory; ///< where a config.json is looked for, "" = nowhere
};

/// The request of a command line that was given in this process' working directory.
ConfigurationRequest requestOf(const Invocation &invocation);
/// The options that make the same request elsewhere.
std::vector<std::string> optionsOf(const Invocation &invocation);

struct Configuration {
    config::LoadResult result;
    std::string path;       ///< of the file that was read, "" = there is none
    std::string text;       ///< of that file
    std::string modelsPath; ///< of the user's models.json, which need not be there
    std::string modelsText; ///< its content
    std::string notice;     ///< a line for the user, such as that a file of this folder was taken
};

/// CCProxy's own folder: CCPROXY_HOME, else ~/.ccproxy, as an absolute path. Not made here.
std::string homeFolder();

/// Where a file `ccproxy.portable` stands beside the program, its own folder is `profile` beside
/// it, in this process' environment; not when CCPROXY_HOME names another one. To be called first.
void takePortableHome(const std::string &program);

/// Makes a relative CCPROXY_HOME absolute in this process' environment, before its working
/// directory changes.
void pinHomeFolder();

/// Where new settings are saved, whichever file is in force.
std::string ownConfigurationPath();

/// The log file of these settings; a relative one is in CCProxy's own folder.
std::string logFilePath(const config::Settings &settings);

/// Where the history of these settings is: a path or a URL.
std::string historyDatabase(const config::Settings &settings);

/// Finds and reads the file and the environment, and loads the settings (PRODUCT.md 2). What is
/// wrong inside is in the result's problems; the failure is a file that cannot be read.
Expected<Configuration> loadConfiguration(const ConfigurationRequest &request);

/// As loadConfiguration(), with another text in the place of the file's, to see what would be.
Expected<Configuration> loadConfiguration(const ConfigurationRequest &request,
                                          const std::string &text);

/// As loadConfiguration(), for whom problems are no use: errors are a ConfigInvalid that names the
/// first of them and how many there are.
Expected<Configuration> validConfiguration(const ConfigurationRequest &request);
/// The failure is the first error.
Expected<void> expectValid(const Configuration &configuration);

} // namespace ccproxy::app
