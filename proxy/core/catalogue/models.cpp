// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace ccproxy::catalogue {
namespace {

struct Row {
    std::string_view set;
    std::string_view model;
    std::int64_t context;       ///< tokens
    std::int64_t maxOutput;     ///< tokens, 0 = unknown
    std::string_view abilities; ///< image input, reasoning, tools: 'y', 'n' or '-'
    std::string_view updated;   ///< "-" = unknown
};

constexpr Row kRows[] = {
#include "core/catalogue/model_table.inc"
};

constexpr bool before(const Row &row, const std::pair<std::string_view, std::string_view> &name)
{
    return std::tie(row.set, row.model) < std::tie(name.first, name.second);
}

static_assert(std::is_sorted(std::begin(kRows), std::end(kRows), [](const Row &a, const Row &b) {
    return before(a, {b.set, b.model});
}));

const Row *findRow(std::string_view set, std::string_view model)
{
    const std::pair name(set, model);
    const Row *row = std::lower_bound(std::begin(kRows), std::end(kRows), name, before);
    return row != std::end(kRows) && row->set == set && row->model == model ? row : nullptr;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Cuts "-20250929", "@20250929" or "-2024-11-20" off the end; the text itself when there is none.
std::string_view withoutDate(std::string_view model)
{
    constexpr std::array<std::string_view, 3> shapes = {"-########", "@########", "-####-##-##"};
    for (const std::string_view shape : shapes) {
        if (model.size() <= shape.size())
            continue;
        const std::string_view tail = model.substr(model.size() - shape.size());
        const bool fits = std::equal(shape.begin(), shape.end(), tail.begin(),
                                     [](char s, char t) { return s == '#' ? isDigit(t) : s == t; });
        if (fits)
            return model.substr(0, model.size() - shape.size());
    }
    return model;
}

const Row *findAnyForm(std::string_view set, std::string_view model)
{
    constexpr std::string_view longContext = "[1m]";
    if (model.ends_with(longContext))
        model.remove_suffix(longContext.size());
    const std::string_view plain = model.substr(0, model.find(':'));
    const std::size_t slash = plain.rfind('/');
    const std::string_view bare = slash == std::string_view::npos ? plain : plain.substr(slash + 1);
    for (const std::string_view form :
         {model, plain, bare, withoutDate(model), withoutDate(plain), withoutDate(bare)}) {
        if (const Row *row = findRow(set, form))
            return row;
    }
    return nullptr;
}

std::optional<bool> ability(char letter)
{
    if (letter == '-')
        return std::nullopt;
    return letter == 'y';
}

std::string_view setOf(std::string_view provider)
{
    const ProviderEntry *entry = findProvider(provider);
    return entry ? entry->modelSet : std::string_view();
}

} // namespace

ModelFacts findModel(std::string_view provider, std::string_view model)
{
    const std::string_view set = setOf(provider);
    const Row *row = set.empty() ? nullptr : findAnyForm(set, model);
    if (!row)
        return {};
    ModelFacts facts;
    facts.context = row->context;
    if (row->maxOutput > 0)
        facts.maxOutput = row->maxOutput;
    facts.vision = ability(row->abilities[0]);
    facts.reasoning = ability(row->abilities[1]);
    facts.tools = ability(row->abilities[2]);
    if (row->updated != "-")
        facts.updated = row->updated;
    return facts;
}

std::vector<std::string_view> knownModels(std::string_view provider)
{
    std::vector<std::string_view> names;
    const std::string_view set = setOf(provider);
    for (const Row &row : kRows) {
        if (!set.empty() && row.set == set)
            names.push_back(row.model);
    }
    return names;
}

} // namespace ccproxy::catalogue
