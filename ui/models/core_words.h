// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ccproxy::ui {

/// A text of the core, which has only English, and its translatable words.
struct CoreWords {
    /// A regular expression that the whole text fits; null: the text is the words.
    const char *pattern;
    const char *words; ///< %1, %2, %3 stand for what the groups of the pattern hold
};

/// Says texts of the core in the language of the user, as far as they are known. Immutable; from
/// any thread.
class CoreTexts {
public:
    /// `context` of the translations.
    CoreTexts(const char *context, std::span<const CoreWords> known);

    /// One that is not known stays as it is.
    QString operator()(const std::string &text) const;

private:
    const char *m_context;
    std::vector<std::pair<QRegularExpression, const char *>> m_known;
};

} // namespace ccproxy::ui
