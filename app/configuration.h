// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"
#include "core/expected.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ccproxy::app {

/// What the command line says about the configuration.
struct ConfigurationRequest {
    std::string file; ///< --config, "" = not given
    std::vector<std::pair<std::string, std::string>> overrides; ///< as config::LayeredInput's
    bool demo = false;
};

struct Configuration {
    config::LoadResult result;
    std::string path;   ///< of the file that was read, "" = there is none
    std::string notice; ///< a line for the user, such as that a file of this folder was taken
};

/// CCProxy's own folder: CCPROXY_HOME, else ~/.ccproxy. Not made here.
std::string homeFolder();

/// Where new settings are saved, whichever file is in force.
std::string ownConfigurationPath();

/// Finds and reads the file and the environment, and loads the settings (PRODUCT.md 2). What is
/// wrong inside is in the result's problems; the failure is a file that was named and cannot be
/// read.
Expected<Configuration> loadConfiguration(const ConfigurationRequest &request);

} // namespace ccproxy::app
