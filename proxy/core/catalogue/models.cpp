// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/model_name.h"
#include "core/catalogue/provider_table.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace ccproxy::catalogue {
namespace {

constexpr std::uint32_t kUnknown = ~std::uint32_t{0}; ///< a price

/// What is known of a model, packed: one table holds all of them, without a pointer that the
/// program's start would have to adjust.
struct Row {
    std::uint32_t name; ///< where it begins in kNames
    std::uint8_t nameLength;
    std::uint8_t coreBegin; ///< the core's place in the name (model_name.h)
    std::uint8_t coreLength;
    std::uint8_t abilities;  ///< image input, reasoning, tools, PDF; two bits each: 1 = no, 2 = yes
    std::uint32_t context;   ///< tokens
    std::uint32_t maxOutput; ///< tokens, 0 = unknown
    std::array<std::uint32_t, 4> prices; ///< as in Prices
    Day released;
    Day updated;
};

/// The rows of one set; among them they are sorted by the core.
struct Set {
    std::string_view name{};
    std::uint16_t begin = 0;
    std::uint16_t end = 0;
};

#include "core/catalogue/model_table.inc"

constexpr std::string_view nameOf(const Row &row)
{
    return {kNames + row.name, row.nameLength};
}

constexpr std::string_view coreIn(const Row &row)
{
    return {kNames + row.name + row.coreBegin, row.coreLength};
}

static_assert(std::all_of(std::begin(kRows), std::end(kRows),
                          [](const Row &row) { return coreIn(row) == coreOf(nameOf(row)); }));
static_assert(std::all_of(std::begin(kSets), std::end(kSets), [](const Set &set) {
    return std::is_sorted(kRows + set.begin, kRows + set.end, [](const Row &a, const Row &b) {
        return shorterFirst(coreIn(a), coreIn(b));
    });
}));

constexpr Set setNamed(std::string_view name)
{
    for (const Set &set : kSets) {
        if (set.name == name)
            return set;
    }
    return {};
}

/// The set of each provider, at the provider's place in the table.
constexpr auto kSetOf = [] {
    std::array<Set, table::kProviders.size()> sets{};
    for (std::size_t i = 0; i < sets.size(); ++i)
        sets[i] = setNamed(table::kProviders[i].modelSet);
    return sets;
}();

std::span<const Row> rowsOf(std::string_view provider)
{
    const ProviderEntry *entry = findProvider(provider);
    if (entry == nullptr)
        return {};
    const Set &set = kSetOf[static_cast<std::size_t>(entry - table::kProviders.data())];
    return std::span(kRows).subspan(set.begin, std::size_t{set.end} - set.begin);
}

/// All forms of a name have one core, so a single search finds every row that can be meant, and
/// tells at once when there is none.
const Row *findRow(std::span<const Row> rows, std::string_view model)
{
    const std::string_view core = coreOf(model);
    const auto first =
        std::lower_bound(rows.begin(), rows.end(), core, [](const Row &r, std::string_view name) {
            return shorterFirst(coreIn(r), name);
        });
    auto last = first;
    while (last != rows.end() && coreIn(*last) == core)
        ++last;
    if (core.empty() || first == last)
        return nullptr;
    const auto named = [first, last](std::string_view form) {
        const auto row =
            std::find_if(first, last, [form](const Row &r) { return nameOf(r) == form; });
        return row == last ? nullptr : &*row;
    };
    if (const Row *row = named(model)) // nearly always
        return row;
    for (const std::string_view form : formsOf(model)) {
        if (const Row *row = named(form))
            return row;
    }
    return nullptr;
}

std::optional<bool> ability(const Row &row, unsigned position)
{
    const unsigned bits = (unsigned{row.abilities} >> (2 * position)) & 3U;
    return bits == 0 ? std::nullopt : std::optional(bits == 2);
}

std::optional<std::int64_t> price(const Row &row, std::size_t kind)
{
    const std::uint32_t value = row.prices[kind];
    return value == kUnknown ? std::nullopt : std::optional<std::int64_t>(value);
}

} // namespace

ModelFacts findModel(std::string_view provider, std::string_view model)
{
    ModelFacts facts;
    const Row *row = findRow(rowsOf(provider), model);
    if (!row)
        return facts;
    facts.context = row->context;
    if (row->maxOutput > 0)
        facts.maxOutput = row->maxOutput;
    facts.vision = ability(*row, 0);
    facts.reasoning = ability(*row, 1);
    facts.tools = ability(*row, 2);
    facts.pdf = ability(*row, 3);
    facts.prices = {price(*row, 0), price(*row, 1), price(*row, 2), price(*row, 3)};
    facts.released = row->released;
    facts.updated = row->updated;
    return facts;
}

std::vector<std::string_view> knownModels(std::string_view provider)
{
    std::vector<std::string_view> names;
    for (const Row &row : rowsOf(provider))
        names.push_back(nameOf(row));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace ccproxy::catalogue
