// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QString>

#include <array>
#include <span>
#include <string_view>

/// What the filter's language can speak of: tables, of which reader, matcher, completion and help
/// are made.
namespace ccproxy::ui {

/// Texts of a record that a field or a bare word is looked for in; "" where there are fewer.
using FieldTexts = std::array<std::string_view, 8>;

struct TextField {
    std::string_view name;
    FieldTexts (*texts)(const engine::ExchangeRecord &record);
};
std::span<const TextField> textFields();
/// Where a bare word may stand.
FieldTexts wordTexts(const engine::ExchangeRecord &record);

struct NumberFilter {
    enum class Unit { None, Tokens, Dollars, Seconds };
    std::string_view name;
    Unit unit;
    double (*number)(const engine::ExchangeRecord &record); ///< negative: not known
};
std::span<const NumberFilter> numberFields();
/// The field that a bare comparison (">2s") is about.
inline constexpr std::string_view kBareField = "took";
inline constexpr std::string_view kStatusField = "status";

/// Values of "is:".
struct StateWord {
    std::string_view name;
    bool (*holds)(const engine::ExchangeRecord &record);
};
std::span<const StateWord> stateWords();
inline constexpr std::string_view kStateField = "is";

/// One form of the language, for the help.
struct FilterForm {
    const char *example;
    QString meaning;
};
std::array<FilterForm, 9> filterForms();

} // namespace ccproxy::ui
