// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"

#include <string>

namespace ccproxy::config {

/// The configuration in force as indented JSON, in the form of the file, for `config show`: every
/// key of the top level and the sections, of providers and routes those that are set. A literal key
/// is "••••abcd", others are "keychain", "keychain:ENTRY" or "${NAME}"; passwords in URLs and
/// headers that hold keys are masked too. Loading it again and showing that gives the same text
/// (a masked key is reported there, since it is none).
std::string show(const Settings &settings);

/// The same without the members that are masked, to be given to somebody else or taken to another
/// machine.
std::string showWithoutKeys(const Settings &settings);

/// One provider of it, as compact JSON.
std::string show(const Provider &provider);

} // namespace ccproxy::config
