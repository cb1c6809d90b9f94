// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command_table.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Completions of the command line: one answer from the table of commands for every shell. The
/// scripts hand over the words and show what comes back.
namespace ccproxy::app {

struct CompletionWord {
    std::string word;
    std::string summary; ///< one line, "" = none

    bool operator==(const CompletionWord &) const = default;
};

struct Completions {
    std::vector<CompletionWord> words;
    bool wantsFiles = false; ///< names of files fit as well
};

/// What there is of a kind of word; `before` is the word in front, which a value depends on.
using CompletionSource =
    std::function<std::vector<CompletionWord>(WordKind kind, std::string_view before)>;

/// What the last of `words` (those behind the program's name; perhaps "") may become. bash hands
/// "--shell=fish" over as three words and gets the value alone; others get the whole word. Pure
/// but for `source`, which is called when it matters.
Completions complete(std::span<const std::string> words, const CompletionSource &source);

/// What a shell is to run: "bash", "zsh" or "fish".
std::string_view completionScript(std::string_view shell);

} // namespace ccproxy::app
