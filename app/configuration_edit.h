// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"
#include "saving/configuration_file.h"

#include <functional>
#include <string>
#include <vector>

namespace ccproxy::app {

struct Change {
    bool isChanged = false;
    Configuration configuration;       ///< with the new text
    std::vector<std::string> warnings; ///< that were not there before, a line each
};

/// Makes the new text of the present one; `before` is what that one gives.
using ConfigurationEdit =
    std::function<Expected<std::string>(const std::string &text, const Configuration &before)>;

/// Edits and saves a file of configuration, as one step among all processes. What would bring an
/// error that was not there before is not saved: a ConfigInvalid that tells it.
Expected<Change> changeConfiguration(ConfigurationFile &file, const ConfigurationRequest &request,
                                     const ConfigurationEdit &edit);

/// As changeConfiguration(), but nothing is saved: whether it could be, and what it would give.
Expected<Change> tryConfiguration(const ConfigurationFile &file,
                                  const ConfigurationRequest &request,
                                  const ConfigurationEdit &edit);

/// The errors that an edit would bring; nothing when tryConfiguration() would not fail for them.
Expected<std::vector<config::Problem>> problemsOfEdit(const ConfigurationFile &file,
                                                      const ConfigurationRequest &request,
                                                      const ConfigurationEdit &edit);

} // namespace ccproxy::app
