// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/menu.h"

#include "core/ascii.h"
#include "core/routing/candidates.h"
#include "core/routing/model_name.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ccproxy::engine {
namespace {

using catalogue::ModelFacts;

struct Choice {
    const config::Provider *provider;
    std::string model;
    ModelFacts facts;
};

std::string descriptionOf(const Choice &choice)
{
    const ModelFacts &facts = choice.facts;
    std::string text;
    if (facts.context)
        text = tokensText(*facts.context) + " tokens";
    if (facts.prices.input && facts.prices.output) {
        text += text.empty() ? "" : ", ";
        text += dollarsText(*facts.prices.input) + " in and " + dollarsText(*facts.prices.output)
            + " out for a million";
        if (facts.updated.isKnown())
            text += " (" + textOf(facts.updated) + ")";
    }
    return text.empty() ? choice.provider->name + " by CCProxy" : text;
}

std::string createdAt(catalogue::Day day)
{
    if (!day.isKnown())
        return "1970-01-01T00:00:00Z"; // the shape wants a date
    return textOf(day) + (day.day == 0 ? "-01" : "") + "T00:00:00Z";
}

MenuModel menuModel(const Choice &choice)
{
    const std::string &provider = choice.provider->name;
    MenuModel entry;
    entry.alias = routing::aliasFor(provider, choice.model);
    entry.plain = provider + "," + choice.model;
    const std::string name = ascii::lowered(entry.plain);
    for (const std::string_view shown : {"claude", "anthropic"}) {
        const std::size_t at = name.find(shown);
        if (at == 0)
            entry.listsAlias = false; // every version shows the plain one
        else if (at != std::string::npos)
            entry.listsPlain = false; // newer ones would show both
    }
    entry.listsPlain = entry.listsPlain || !entry.listsAlias;
    entry.displayName = choice.model + " (" + provider + ")";
    entry.description = descriptionOf(choice);
    entry.createdAt = createdAt(choice.facts.released);
    return entry;
}

class Menu {
public:
    Menu(const ProviderTable &table, const FindList &listOf) : m_table(table), m_listOf(listOf) { }

    std::vector<MenuModel> make()
    {
        addRoutes();
        std::vector<std::vector<Choice>> groups;
        for (const config::Provider &provider : m_table.settings().providers) {
            if (isUsable(&provider))
                groups.push_back(choicesOf(provider));
        }
        share(groups);
        return std::move(m_menu);
    }

private:
    bool isUsable(const config::Provider *provider) const
    {
        return provider && provider->enabled && m_table.find(provider->name).has_value();
    }

    void addRoutes()
    {
        std::vector<const config::Route *> routes;
        for (const config::Route &route : m_table.settings().routes)
            routes.push_back(&route);
        std::stable_partition(routes.begin(), routes.end(),
                              [](const config::Route *route) { return route->name == "default"; });
        for (const config::Route *route : routes) {
            addTarget(route->target);
            for (const config::RouteTarget &fallback : route->fallbacks)
                addTarget(fallback);
        }
    }

    void addTarget(const config::RouteTarget &target)
    {
        const config::Provider *provider = m_table.settings().provider(target.provider);
        std::string model = target.model;
        routing::stripMillion(model);
        if (isUsable(provider) && !model.empty() && isNew(provider->name, model))
            add({provider, model, factsOf(*provider, model)});
    }

    /// What the provider's own list says, where nobody here knows better.
    ModelFacts factsOf(const config::Provider &provider, const std::string &model) const
    {
        ModelFacts facts;
        if (const auto *list = m_listOf(provider.name)) {
            const auto listed = std::find_if(list->begin(), list->end(),
                                             [&model](const auto &m) { return m.id == model; });
            if (listed != list->end())
                facts = listed->facts;
        }
        overlay(facts, routing::factsOfModel(provider, model));
        return facts;
    }

    bool isNew(const std::string &provider, const std::string &model)
    {
        return m_seen.emplace(provider, model).second;
    }

    void add(const Choice &choice)
    {
        MenuModel entry = menuModel(choice);
        const std::size_t names = (entry.listsAlias ? 1U : 0U) + (entry.listsPlain ? 1U : 0U);
        if (m_names + names > kMostMenuNames)
            return;
        m_names += names;
        m_menu.push_back(std::move(entry));
    }

    /// A provider's models but for those that are there already, in a useful order.
    std::vector<Choice> choicesOf(const config::Provider &provider)
    {
        std::vector<Choice> choices;
        const auto offer = [&](const std::string &model, const ModelFacts &listed) {
            Choice choice{&provider, model, listed};
            overlay(choice.facts, routing::factsOfModel(provider, model));
            if (canChat(model, choice.facts) && isNew(provider.name, model))
                choices.push_back(std::move(choice));
        };
        if (!provider.models.empty()) {
            for (const std::string &model : provider.models) {
                if (isNew(provider.name, model))
                    choices.push_back({&provider, model, routing::factsOfModel(provider, model)});
            }
            return choices; // the user's own order
        }
        for (const auto &[model, facts] : provider.ownModels)
            offer(model, {});
        const config::ResolvedProvider &resolved = m_table.find(provider.name)->resolved;
        const auto *list = m_listOf(provider.name);
        if (list && !list->empty()) {
            for (const dialects::ListedModel &model : *list)
                offer(model.id, model.facts);
        } else if (!resolved.otherServer && !resolved.entry->ownModelNames) {
            for (const std::string_view model : catalogue::knownModels(resolved.entry->name))
                offer(std::string(model), {});
        }
        sort(choices, resolved.entry->defaultModel);
        return choices;
    }

    static void sort(std::vector<Choice> &choices, std::string_view usual)
    {
        const auto order = [usual](const Choice &a, const Choice &b) {
            const auto rank = [usual](const Choice &choice) {
                return std::pair(choice.model != usual, choice.facts.tools == false);
            };
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            if (a.facts.released != b.facts.released)
                return b.facts.released < a.facts.released;
            return a.model < b.model;
        };
        std::sort(choices.begin(), choices.end(), order);
    }

    /// What fits is shared out evenly; what one does not need is for the others.
    void share(std::vector<std::vector<Choice>> &groups)
    {
        constexpr std::size_t kNamesOfOne = 2;
        std::size_t left = (kMostMenuNames - m_names) / kNamesOfOne;
        std::vector<std::vector<Choice> *> bySize;
        for (std::vector<Choice> &group : groups)
            bySize.push_back(&group);
        std::sort(bySize.begin(), bySize.end(),
                  [](const auto *a, const auto *b) { return a->size() < b->size(); });
        for (std::size_t i = 0; i < bySize.size(); ++i) {
            const std::size_t most = left / (bySize.size() - i);
            if (bySize[i]->size() > most)
                bySize[i]->erase(bySize[i]->begin() + static_cast<std::ptrdiff_t>(most),
                                 bySize[i]->end());
            left -= bySize[i]->size();
        }
        for (const std::vector<Choice> &group : groups) {
            for (const Choice &choice : group)
                add(choice);
        }
    }

    const ProviderTable &m_table;
    const FindList &m_listOf;
    std::vector<MenuModel> m_menu;
    std::set<std::pair<std::string, std::string>> m_seen;
    std::size_t m_names = 0;
};

} // namespace

std::string tokensText(std::int64_t tokens)
{
    if (tokens < 1'000'000)
        return std::to_string(std::max<std::int64_t>(tokens / 1000, 1)) + "K";
    const std::int64_t tenths = tokens % 1'000'000 / 100'000;
    return std::to_string(tokens / 1'000'000) + (tenths > 0 ? "." + std::to_string(tenths) : "")
        + "M";
}

std::string dollarsText(std::int64_t micro)
{
    std::string fraction = std::to_string(micro % 1'000'000 + 1'000'000).substr(1);
    while (fraction.ends_with('0'))
        fraction.pop_back();
    if (fraction.size() == 1)
        fraction += '0';
    return "$" + std::to_string(micro / 1'000'000) + (fraction.empty() ? "" : "." + fraction);
}

std::vector<MenuModel> menuOf(const ProviderTable &table, const FindList &listOf)
{
    return Menu(table, listOf).make();
}

} // namespace ccproxy::engine
