// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/key_table.h"

#include <string>

/// The key table for people who read.
namespace ccproxy::config {

/// docs/CONFIGURATION.md: every key with its meaning, what it takes, its default and an example, as
/// Markdown. A test compares the two.
std::string referencePage();

/// One key in a few plain lines, each with a line end.
std::string referenceText(const KeyInfo &key);

/// What a key takes, with unit and range: "a whole number from 1 to 65535".
std::string takenBy(const KeyInfo &key);

/// A value of the key as JSON, "" for a group.
std::string exampleOf(const KeyInfo &key);

} // namespace ccproxy::config
