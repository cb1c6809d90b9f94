// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/router.h"

#include "core/routing/candidates.h"
#include "core/routing/conditions.h"
#include "core/routing/lazy_tokens.h"
#include "core/routing/model_name.h"
#include "core/routing/refusals.h"
#include "core/routing/verdicts.h"
#include "core/routing/wording.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace ccproxy::routing {
namespace {

using config::Route;
using Result = Expected<Decision, Refusal>;
using Outcome = Step::Outcome;

/// Rules 4 to 7, which look at what a request is rather than at names and lengths.
constexpr std::array kRulesByKind = {Rule::Background, Rule::WebSearch, Rule::Image,
                                     Rule::Subagent,   Rule::Think,     Rule::Default};

bool isRuleName(std::string_view name)
{
    return name == nameOf(Rule::LongContext)
        || std::any_of(kRulesByKind.begin(), kRulesByKind.end(),
                       [name](Rule rule) { return nameOf(rule) == name; });
}

std::string nameOf(const Candidate &candidate)
{
    return printable(candidate.provider + "," + candidate.model);
}

/// A route that matched.
struct Choice {
    Rule rule = Rule::Default;
    const Route *route = nullptr;
    Offer offer;
    std::string why;
};

/// One decision in the making.
class Deciding {
public:
    Deciding(const Facts &facts, const config::Settings &settings, Measure &measure,
             const RouterOptions &options)
        : m_facts(facts), m_settings(settings), m_measure(measure), m_tokens(measure),
          m_isLong(options.currentRoute == nameOf(Rule::LongContext)), m_explains(options.explains),
          m_onlyBackground(options.onlyBackground)
    {
        constexpr std::size_t kUsualSteps = 10;
        if (m_explains)
            m_steps.reserve(kUsualSteps);
        for (const config::Profile &profile : settings.profiles) {
            if (!options.profile.empty() && profile.name == options.profile)
                m_profile = &profile;
        }
        if (!options.profile.empty() && m_profile == nullptr)
            note(Rule::Explicit,
                 "there is no profile " + inQuotes(options.profile)
                     + "; the general routes are used");
    }

    Result run();

private:
    Result byBudget();
    std::optional<Result> byExplicitName();
    std::optional<Result> explicitly(const config::Provider &provider, std::string_view model);
    std::optional<Result> unlessRouted(std::string text, Failure failure);
    std::optional<Choice> byRouteName();
    std::optional<Choice> byLength();
    std::optional<Choice> byKind();
    std::optional<Choice> byKind(Rule rule);
    void makeRoom(Choice &choice);

    template <typename Wanted>
    std::vector<const Route *> routesWhere(Wanted wanted) const;
    std::vector<const Route *> routesNamed(std::string_view name) const;
    Expected<Offer, std::string> usable(const Route &route);
    std::optional<DefaultModel> defaultModel();

    Result finish(Choice choice);
    Result refuse(Failure failure);
    /// `text` is something to say, or a function that makes it when somebody wants to hear it.
    template <typename Text>
    void step(Rule rule, Outcome outcome, Text &&text)
    {
        // Why the last rule of all does not hold is what a refusal says.
        if (!m_explains && !(rule == Rule::Default && outcome == Outcome::No))
            return;
        if constexpr (std::is_invocable_v<Text>)
            m_steps.push_back({rule, outcome, text()});
        else
            m_steps.push_back({rule, outcome, std::string(std::forward<Text>(text))});
    }
    void note(Rule rule, std::string text) { step(rule, Outcome::Note, std::move(text)); }
    template <typename Text>
    void no(Rule rule, Text &&text)
    {
        step(rule, Outcome::No, std::forward<Text>(text));
    }

    const Facts &m_facts;
    const config::Settings &m_settings;
    Measure &m_measure;
    LazyTokens m_tokens;
    bool m_isLong; ///< the conversation went by longContext before
    bool m_explains;
    bool m_onlyBackground;
    const config::Profile *m_profile = nullptr;
    std::vector<Step> m_steps;
};

Result Deciding::run()
{
    if (m_onlyBackground)
        return byBudget();
    if (auto result = byExplicitName())
        return std::move(*result);
    if (auto choice = byRouteName())
        return finish(std::move(*choice));
    if (auto choice = byLength())
        return finish(std::move(*choice));
    if (auto choice = byKind()) {
        makeRoom(*choice);
        return finish(std::move(*choice));
    }
    return refuse(noRoute(m_steps.back().text, m_settings));
}

Result Deciding::byBudget()
{
    std::string why = "it is not configured";
    for (const Route *route : routesNamed(nameOf(Rule::Background))) {
        auto offer = usable(*route);
        if (offer)
            return finish({Rule::Background, route, std::move(*offer), "the budget is spent"});
        why = offer.error();
    }
    no(Rule::Background, why);
    return refuse(budgetSpent(why));
}

// --- Rule 1

std::optional<Result> Deciding::byExplicitName()
{
    const std::optional<ExplicitName> name = explicitNameOf(m_facts.model);
    if (!name) {
        no(Rule::Explicit, [this] { return inQuotes(m_facts.model) + " names no provider"; });
        return std::nullopt;
    }
    const std::string_view named = name->parts.provider;
    const config::Provider *provider = m_settings.provider(named);
    if (provider == nullptr) {
        if (name->isCertain)
            return unlessRouted(inQuotes(named) + " is no provider",
                                noSuchProvider(named, m_settings));
        no(Rule::Explicit, [named] { return inQuotes(named) + " is no provider"; });
        return std::nullopt;
    }
    return explicitly(*provider, name->parts.model);
}

/// A name that leads to nothing is refused, but where a route says what it stands for.
std::optional<Result> Deciding::unlessRouted(std::string text, Failure failure)
{
    no(Rule::Explicit, std::move(text));
    if (!routesNamed(m_facts.model).empty())
        return std::nullopt;
    return refuse(std::move(failure));
}

std::optional<Result> Deciding::explicitly(const config::Provider &provider, std::string_view model)
{
    if (!provider.enabled) {
        no(Rule::Explicit, "provider " + provider.name + " is turned off");
        return refuse(providerDisabled(provider));
    }
    if (model.empty())
        return unlessRouted("no model is named after the provider", noModelNamed(provider));
    const auto &models = provider.models;
    if (!models.empty() && std::find(models.begin(), models.end(), model) == models.end())
        return unlessRouted("provider " + provider.name + " does not list the model "
                                + inQuotes(model),
                            noSuchModel(provider, model));

    Candidate candidate =
        candidateFor(provider, {provider.name, std::string(model), std::string()}, m_facts);
    candidate.why = "named in the request";
    Choice choice;
    choice.rule = Rule::Explicit;
    choice.why = "the request names provider " + provider.name;
    choice.offer.candidates.push_back(std::move(candidate));
    return finish(std::move(choice));
}

// --- Rule 2

std::optional<Choice> Deciding::byRouteName()
{
    const std::string &model = m_facts.model;
    if (isRuleName(model)) {
        no(Rule::Name, inQuotes(model) + " is the name of a rule, not of a model's route");
        return std::nullopt;
    }
    std::vector<const Route *> matching = routesNamed(model);
    std::vector<const Route *> fitting = routesWhere([&model](const Route &route) {
        return isPattern(route.name) && route.name != model && fitsPattern(route.name, model);
    });
    std::stable_sort(fitting.begin(), fitting.end(), [](const Route *a, const Route *b) {
        return literalLength(a->name) > literalLength(b->name);
    });
    matching.insert(matching.end(), fitting.begin(), fitting.end());
    if (matching.empty())
        no(Rule::Name,
           [&model] { return "no route is named " + inQuotes(model) + " and no pattern fits it"; });
    for (const Route *route : matching) {
        auto offer = usable(*route);
        if (!offer) {
            no(Rule::Name, "route " + inQuotes(route->name) + ": " + offer.error());
            continue;
        }
        return Choice{Rule::Name, route, std::move(*offer),
                      route->name == model
                          ? "a route is named " + inQuotes(model)
                          : inQuotes(model) + " fits the pattern " + inQuotes(route->name)};
    }
    return std::nullopt;
}

// --- Rule 3

std::optional<Choice> Deciding::byLength()
{
    constexpr std::int64_t kDefaultThreshold = 60'000;
    const auto routes = routesNamed(nameOf(Rule::LongContext));
    if (routes.empty())
        no(Rule::LongContext, "not configured");
    for (const Route *route : routes) {
        std::int64_t threshold = route->threshold.value_or(kDefaultThreshold);
        if (m_isLong)
            threshold -= threshold / 5;
        const bool above = m_tokens.exceed(threshold);
        std::string words = m_tokens.words() + (above ? ", above" : ", not above")
            + " the threshold of " + grouped(threshold);
        if (m_isLong)
            words += " for a conversation that is there already";
        if (!above) {
            no(Rule::LongContext, words);
            continue;
        }
        if (auto offer = usable(*route))
            return Choice{Rule::LongContext, route, std::move(*offer), words};
        else
            no(Rule::LongContext, words + ", but " + offer.error());
    }
    return std::nullopt;
}

/// The second half of rule 3: a candidate whose window is known and too small gives way to a
/// longContext route with a larger one.
void Deciding::makeRoom(Choice &choice)
{
    const Candidate &first = choice.offer.candidates.front();
    const auto routes = routesNamed(nameOf(Rule::LongContext));
    if (!first.contextWindow || routes.empty() || !m_tokens.exceed(*first.contextWindow))
        return;
    const std::int64_t window = *first.contextWindow;
    const std::string words = "the window of " + nameOf(first) + ", " + grouped(window)
        + " tokens, is too small for " + m_tokens.words();
    for (const Route *route : routes) {
        auto offer = usable(*route);
        if (!offer) {
            note(Rule::LongContext, words + ", but " + offer.error());
            continue;
        }
        const Candidate &larger = offer->candidates.front();
        if (larger.contextWindow && *larger.contextWindow <= window) {
            note(Rule::LongContext, words + ", but that of " + nameOf(larger) + " is no larger");
            continue;
        }
        no(choice.rule, choice.why + ", but the window of " + nameOf(first) + " is too small");
        choice = Choice{Rule::LongContext, route, std::move(*offer), words};
        return;
    }
}

// --- Rules 4 to 7

std::optional<Choice> Deciding::byKind()
{
    for (const Rule rule : kRulesByKind) {
        if (auto choice = byKind(rule))
            return choice;
    }
    return std::nullopt;
}

std::optional<Choice> Deciding::byKind(Rule rule)
{
    const auto routes = routesNamed(nameOf(rule));
    if (routes.empty())
        no(rule, rule == Rule::Default ? "there is no default route" : "not configured");
    for (const Route *route : routes) {
        std::optional<DefaultModel> seeing;
        if (rule == Rule::Image && m_facts.imageInLastTurn)
            seeing = defaultModel();
        Verdict verdict = verdictOf(rule, m_facts, *route, seeing);
        if (!verdict.fits) {
            no(rule, std::move(verdict.text));
            continue;
        }
        auto offer = usable(*route);
        if (offer)
            return Choice{rule, route, std::move(*offer), std::move(verdict.text)};
        no(rule,
           rule == Rule::Default ? "the default route cannot be used: " + offer.error()
                                 : verdict.text + ", but " + offer.error());
    }
    return std::nullopt;
}

std::optional<DefaultModel> Deciding::defaultModel()
{
    for (const Route *route : routesNamed(nameOf(Rule::Default))) {
        const auto offer = usable(*route);
        if (!offer)
            continue;
        const Candidate &first = offer->candidates.front();
        return DefaultModel{nameOf(first), first.facts.vision};
    }
    return std::nullopt;
}

// --- Routes

/// Those of the profile first.
template <typename Wanted>
std::vector<const Route *> Deciding::routesWhere(Wanted wanted) const
{
    std::vector<const Route *> found;
    const auto take = [&](const std::vector<Route> &routes) {
        for (const Route &route : routes) {
            if (wanted(route))
                found.push_back(&route);
        }
    };
    if (m_profile != nullptr)
        take(m_profile->routes);
    take(m_settings.routes);
    return found;
}

std::vector<const Route *> Deciding::routesNamed(std::string_view name) const
{
    return routesWhere([name](const Route &route) { return route.name == name; });
}

/// What a route offers to this request, or why it cannot be taken.
Expected<Offer, std::string> Deciding::usable(const Route &route)
{
    if (auto failing = failingCondition(route.conditions, m_facts, m_tokens, m_measure))
        return Unexpected(std::move(*failing));
    Offer offer = offerOf(route, m_facts, m_settings);
    if (offer.candidates.empty())
        return Unexpected(listed(offer.leftOut, "it has no target"));
    return offer;
}

// --- Ends

Result Deciding::finish(Choice choice)
{
    step(choice.rule, Outcome::Yes, choice.why);
    for (std::string &line : choice.offer.leftOut)
        note(choice.rule, std::move(line));
    Decision decision;
    decision.candidates = std::move(choice.offer.candidates);
    decision.rule = choice.rule;
    decision.routeName = choice.route != nullptr ? choice.route->name : std::string();
    decision.reason = std::move(choice.why);
    decision.steps = std::move(m_steps);
    decision.tokens = m_tokens.counted();
    return decision;
}

Result Deciding::refuse(Failure failure)
{
    return Unexpected(Refusal{std::move(failure), std::move(m_steps), m_tokens.counted()});
}

} // namespace

Expected<Decision, Refusal> decide(const Facts &facts, const config::Settings &settings,
                                   Measure &measure, const RouterOptions &options)
{
    return Deciding(facts, settings, measure, options).run();
}

} // namespace ccproxy::routing
