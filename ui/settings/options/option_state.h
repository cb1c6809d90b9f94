// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/edit.h"
#include "core/config/key_table.h"
#include "ui/program/configuration_desk.h"

#include <QString>

#include <string_view>

/// What an editor of one key shows. Pure.
namespace ccproxy::ui {

/// The configuration as its editors look at it: parsed once for all of them.
struct OptionSource {
    explicit OptionSource(const ConfigurationDesk &desk);

    /// What the present text gives, which need not be in force; null when nothing is known.
    config::SettingsPtr settings;
    config::jsonc::Node file;  ///< the text; an empty object when it is not valid
    config::jsonc::Node shown; ///< the settings as `ccproxy config show` has them
    const ConfigurationView &view;
};

struct OptionState {
    QString text;       ///< what is typed for it: as the file has it, else the default of a choice
    QString fallback;   ///< the default, as it would be typed; "" = none
    bool isSet = false; ///< it stands in the file
    bool isReadOnly = false;
    QString origin; ///< why it cannot be changed here, "" otherwise

    bool operator==(const OptionState &) const = default;
};
OptionState optionState(const config::KeyInfo &key, const config::ValuePath &path,
                        const OptionSource &source);

/// A value as it is typed: a list with commas, an object as JSON.
QString typedText(const config::jsonc::Node &value);

/// Whether a key has an editor that holds only values of its type, so that no variable's name can
/// be typed into it.
bool hasFixedValues(config::KeyType type);

} // namespace ccproxy::ui
