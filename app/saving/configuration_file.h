// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// An earlier content of a configuration.
struct SavedVersion {
    std::string path;            ///< where it is kept
    int number = 0;              ///< counts up with every save
    std::int64_t replacedAt = 0; ///< milliseconds since 1970: when something else took its place
};

/// One file of configuration: reads and saves it, and keeps its last versions (PRODUCT.md 2). The
/// only way in which CCProxy writes a configuration. Every save is atomic, whatever happens;
/// several processes that save at once wait for each other. Any thread; nothing is held between
/// calls.
class ConfigurationFile {
public:
    static constexpr std::size_t kKeptVersions = 10;

    /// A path as the user has it; `home` is CCProxy's own folder, where the versions are kept.
    ConfigurationFile(std::string path, const std::string &home);

    const std::string &path() const { return m_path; }

    /// The content; "" when there is no file.
    Expected<std::string> read() const;

    /// Makes the new content of the present one ("" for no file); a failure leaves all as it is.
    using Edit = std::function<Expected<std::string>(const std::string &text)>;
    /// Reads, edits and saves as one step among all processes; what was undone can then no longer
    /// be redone. False when the edit changed nothing.
    Expected<bool> change(const Edit &edit);

    /// Goes one version back, or forward again after that. Repeated calls go further. The failure
    /// is a NotFound when there is none.
    Expected<void> undo();
    Expected<void> redo();

    /// Changes every kept version, so that what must not be kept is not; undo() and redo() then
    /// lead to the changed ones.
    using Rewrite = std::function<std::string(std::string text)>;
    Expected<void> rewriteVersions(const Rewrite &rewrite);

    /// What undo() would go back to, the newest first.
    std::vector<SavedVersion> history() const;
    /// Whether redo() has somewhere to go.
    bool canRedo() const;

private:
    enum class Stack { Saved, Undone };

    Expected<void> prepare() const;
    Expected<std::string> textOf(const std::string &path) const;
    std::vector<SavedVersion> versions(Stack stack) const;
    Expected<void> push(Stack stack, const std::string &text) const;
    Expected<void> swap(Stack from, Stack to, const char *none) const;

    std::string m_path;
    std::string m_folder; ///< of the versions of this file
};

} // namespace ccproxy::app
