// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <string_view>
#include <vector>

/// How keys of the configuration are called where people change them.
namespace ccproxy::ui {

struct OptionRow {
    const char *key;     ///< as in the key table
    const char *section; ///< in which it stands; "" = in an editor of its own kind
    const char *label;   ///< with a mnemonic only where it names a button
    const char *help;    ///< a sentence or two, "" = the label says it all
};

/// The sections of options, as OptionRow::section names them.
inline constexpr const char *kGeneralOptions = "general";
inline constexpr const char *kSecurityOptions = "security";
inline constexpr const char *kHistoryOptions = "history";
inline constexpr const char *kBudgetOptions = "budget";
inline constexpr const char *kAppearanceOptions = "appearance";

/// Those of a section, in their order.
std::vector<const OptionRow *> optionsOf(std::string_view section);
/// Null for a key that has no label.
const OptionRow *findOption(std::string_view key);
QString labelOf(const OptionRow &option);
QString helpOf(const OptionRow &option);

/// What a choice of a key means; the choice itself where it has no other name.
QString choiceLabel(std::string_view key, std::string_view choice);

/// Keys that have no editor among the options, on purpose: what only groups others.
std::span<const std::string_view> keysWithoutOption();

} // namespace ccproxy::ui
