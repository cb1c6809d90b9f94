// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/launch_facts.h"

#include "core/catalogue/catalogue.h"
#include "core/config/nearest.h"
#include "core/config/resolve.h"
#include "core/routing/candidates.h"
#include "core/routing/router.h"

#include <algorithm>
#include <vector>

namespace ccproxy::app {
namespace {

/// What today's client asks for by itself (CLIENT.md 4): opus for the conversation, haiku for small
/// tasks.
constexpr std::string_view kOwnModel = "claude-opus-5-5";
constexpr std::string_view kSmallModel = "claude-haiku-5-5";
/// The window that the client takes an unknown model to have (CLIENT.md 5).
constexpr std::int64_t kBelievedWindow = 1'000'000;

/// A conversation that has not begun yet.
class NoRequest final : public routing::Measure {
public:
    Bounds bounds() override { return {}; }
    std::int64_t count() override { return 0; }
    std::optional<std::string> parameter(std::string_view) override { return {}; }
};

bool isAnthropicItself(const config::Provider &provider)
{
    const auto *entry = config::entryOf(provider);
    return entry != nullptr && entry->name == "anthropic";
}

const config::Route *routeOf(const config::Settings &settings, const std::string &profile,
                             std::string_view name)
{
    for (const config::Profile &p : settings.profiles) {
        if (p.name != profile)
            continue;
        const auto own = std::find_if(p.routes.begin(), p.routes.end(),
                                      [name](const config::Route &r) { return r.name == name; });
        if (own != p.routes.end())
            return &*own;
    }
    return settings.route(name);
}

std::optional<Failure> unknownProfile(const config::Settings &settings, const std::string &profile)
{
    std::vector<std::string_view> names;
    for (const config::Profile &p : settings.profiles)
        names.push_back(p.name);
    if (profile.empty() || std::find(names.begin(), names.end(), profile) != names.end())
        return {};
    Failure failure;
    failure.kind = FailureKind::UsageError;
    failure.message = "The configuration has no profile \"" + profile + "\"";
    if (const auto near = config::nearest(profile, names))
        failure.remedy = "Did you mean \"" + std::string(*near) + "\"?";
    else if (names.empty())
        failure.remedy = "Add it under `profiles`, or leave --profile out.";
    else
        failure.remedy = "The first one that it has is \"" + std::string(names.front()) + "\".";
    return failure;
}

/// A prompt that the chosen model has no room for goes to the longContext route (routing rule 3),
/// so the larger window of both counts.
std::optional<std::int64_t> windowOf(const routing::Decision &decision,
                                     const config::Settings &settings, const std::string &profile)
{
    std::optional<std::int64_t> window = decision.candidates.front().contextWindow;
    const config::Route *longer = routeOf(settings, profile, "longContext");
    if (!window || decision.rule == routing::Rule::Explicit || decision.rule == routing::Rule::Name
        || longer == nullptr)
        return window;
    const auto offer = routing::offerOf(*longer, {}, settings);
    if (offer.candidates.empty())
        return window;
    const auto larger = offer.candidates.front().contextWindow;
    if (!larger)
        return std::nullopt;
    return std::max(*window, *larger);
}

} // namespace

Expected<LaunchFacts> launchFacts(const config::Settings &settings, const std::string &profile,
                                  const std::string &model)
{
    if (auto failure = unknownProfile(settings, profile))
        return Unexpected(std::move(*failure));
    routing::Facts asked;
    asked.model = model.empty() ? kOwnModel : model;
    NoRequest nothing;
    routing::RouterOptions options;
    options.profile = profile;
    const auto decision = routing::decide(asked, settings, nothing, options);
    if (!decision)
        return Unexpected(decision.error().failure);

    LaunchFacts facts;
    facts.model = model;
    // Without it the client uses the model of the conversation for small tasks (CLIENT.md 10).
    if (routeOf(settings, profile, "background") != nullptr)
        facts.haikuModel = kSmallModel;
    facts.autoMode = settings.launch.autoMode;
    facts.attribution =
        std::any_of(settings.providers.begin(), settings.providers.end(),
                    [](const config::Provider &p) { return p.enabled && isAnthropicItself(p); });
    const routing::Candidate &first = decision->candidates.front();
    const config::Provider *provider = settings.provider(first.provider);
    // What the client knows of Anthropic's models is better than any table.
    const bool isKnownToClient = provider != nullptr && isAnthropicItself(*provider);
    const auto window = windowOf(*decision, settings, profile);
    if (window && *window < kBelievedWindow && !isKnownToClient)
        facts.window = window;
    return facts;
}

} // namespace ccproxy::app
