// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The walls of the house as a table, and what looks whether they stand. docs/ARCHITECTURE.md tells
/// why they are where they are.
namespace architecture {

struct Finding {
    std::string file; ///< relative to the root, with '/'
    int line = 0;     ///< from 1; 0 = the whole file
    std::string rule; ///< see rules.cpp; one word
    std::string text; ///< for people
};

/// Checks all C++ files below proxy/, ui/ and app/ of a source tree.
std::vector<Finding> check(const std::filesystem::path &root);

/// How many files check() would look at.
int countFiles(const std::filesystem::path &root);

} // namespace architecture
