// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "configuration_edit.h"

#include <string>

/// What the commands that change the configuration's file have in common.
namespace ccproxy::app {

/// The file that commands change: the one in force, else the user's own, which need not be there.
/// Tells when it is one of the working directory.
Expected<ConfigurationFile> fileToChange(const Invocation &invocation);

/// Saves an edit of that file. What would bring an error that was not there before is not saved:
/// a ConfigInvalid that tells it. Warnings that are new are told on standard error.
Expected<Change> changeFile(const Invocation &invocation, const ConfigurationFile::Edit &edit);
Expected<Change> changeFile(const Invocation &invocation, const ConfigurationEdit &edit);
/// The same, of a file that fileToChange() gave.
Expected<Change> changeFile(ConfigurationFile &file, const Invocation &invocation,
                            const ConfigurationEdit &edit);

} // namespace ccproxy::app
