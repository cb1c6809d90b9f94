// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/jsonc.h"
#include "core/expected.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Configurations of other programs, made into ours. Pure: their files are read by whoever calls,
/// and nothing of theirs is ever written.
namespace ccproxy::config {

enum class Foreign {
    Ccproxy,          ///< an older ccproxy, whose file has the shape of ours
    ClaudeCodeRouter, ///< versions 1 and 2, and the export of version 3
    CcSwitch,         ///< config.json of versions before its database
};

/// "ccproxy", "claude-code-router", "cc-switch".
std::string_view nameOf(Foreign program);
std::optional<Foreign> foreignNamed(std::string_view name);
/// Whose file that is, by its keys.
std::optional<Foreign> foreignOf(const jsonc::Node &root);

struct Import {
    /// An object in the form of our file, with what could be carried over.
    jsonc::Node configuration;
    /// What was not carried over, a line each: "Router.rules: …". Holds no key.
    std::vector<std::string> left;
};
Import importFrom(Foreign program, const jsonc::Node &root);

/// What of an import is added to a configuration: providers and routes whose names are new, and
/// values that are not set there. What is there stays as it is and is told in `left`.
struct Addition {
    std::string text;               ///< the new text of the file
    std::vector<std::string> added; ///< "providers.openai", "routes.default", "port"
    std::vector<ValuePath> paths;   ///< theirs
    std::vector<std::string> left;
};
Expected<Addition> withImport(std::string_view text, const Import &import);

/// What is in each part that is added, for people: "api_base_url: https://…", a line each, or the
/// value of a setting; keys are masked.
std::vector<std::vector<std::string>> contentsOf(const Addition &addition);

} // namespace ccproxy::config
