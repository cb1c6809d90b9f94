// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/edit.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"
#include "core/config/provider_change.h"
#include "core/json/writer.h"
#include "instance/wire.h"

#include <QJsonArray>

#include <span>

/// routes set and remove.
namespace ccproxy::app {
namespace {

using config::PathStep;
using config::ValuePath;

Expected<config::RouteTarget> targetOf(const std::string &text)
{
    const std::size_t comma = text.find(',');
    if (comma == 0 || comma == std::string::npos || comma + 1 == text.size())
        return unexpected(FailureKind::UsageError,
                          "\"" + config::oneLine(text) + "\" names no provider and model",
                          "Write PROVIDER,MODEL as in `ccproxy routes set default "
                          "deepseek,deepseek-v4-pro`.");
    return config::RouteTarget{text.substr(0, comma), text.substr(comma + 1), {}};
}

ValuePath routePath(const Invocation &invocation, const std::string &name)
{
    ValuePath path;
    if (!invocation.profile.empty())
        path = {{.name = "profiles"}, {.name = invocation.profile}};
    path.push_back({.name = "routes"});
    path.push_back({.name = name});
    return path;
}

ValuePath below(ValuePath path, const char *key)
{
    path.push_back({.name = key});
    return path;
}

std::string listOf(std::span<const config::RouteTarget> targets)
{
    std::string out;
    json::Writer w(out);
    w.beginArray();
    for (const config::RouteTarget &target : targets) {
        w.beginObject().key("provider").string(target.provider);
        w.key("model").string(target.model).endObject();
    }
    w.endArray();
    return out;
}

/// The text with those targets' providers that are there without standing in it, as the demo is.
Expected<std::string> withProviders(std::string text, const config::Settings &now,
                                    std::span<const config::RouteTarget> targets)
{
    for (const config::RouteTarget &target : targets) {
        const ValuePath path{PathStep::member("providers"), PathStep::named(target.provider)};
        if (now.provider(target.provider) == nullptr
            || config::find(config::jsonc::parse(text).root, path) != nullptr)
            continue;
        auto next = config::withProvider(
            std::move(text), now,
            config::objectValue({{"name", config::textValue(target.provider)}}));
        if (!next)
            return next;
        text = std::move(*next);
    }
    return text;
}

/// The text with the route in it: its other values stay, its fallbacks too when none are given.
Expected<std::string> withRoute(const std::string &text, const ValuePath &route,
                                std::span<const config::RouteTarget> targets)
{
    auto out = config::withValue(text, below(route, "provider"),
                                 config::textValue(targets.front().provider));
    if (out)
        out = config::withValue(*out, below(route, "model"),
                                config::textValue(targets.front().model));
    if (!out || targets.size() == 1)
        return out;
    const auto fallbacks = config::valueOf(listOf(targets.subspan(1)));
    if (!fallbacks)
        return Unexpected(fallbacks.error());
    return config::withValue(*out, below(route, "fallbacks"), *fallbacks);
}

QJsonArray asJson(std::span<const config::RouteTarget> targets)
{
    QJsonArray out;
    for (const config::RouteTarget &target : targets)
        out.append(QJsonObject{{QStringLiteral("provider"), wire::text(target.provider)},
                               {QStringLiteral("model"), wire::text(target.model)}});
    return out;
}

/// Any other name is that of a model, so a slip is no mistake that could be refused.
void tellOfSlip(const std::string &name)
{
    const auto near = config::nearest(name, config::kRouteNames);
    constexpr std::size_t kSlip = 2;
    if (near && *near != name && config::editDistance(name, *near) <= kSlip)
        tell("ccproxy: it counts for requests that ask for the model \"" + config::oneLine(name)
             + "\"; is the route \"" + std::string(*near) + "\" meant?");
}

Failure unknownRoute(const Configuration &configuration, const std::string &profile,
                     const std::string &name)
{
    const config::Settings &settings = configuration.result.settings;
    std::vector<std::string_view> known;
    const auto take = [&known](const std::vector<config::Route> &routes) {
        for (const config::Route &route : routes)
            known.push_back(route.name);
    };
    if (profile.empty())
        take(settings.routes);
    for (const config::Profile &each : settings.profiles) {
        if (each.name == profile)
            take(each.routes);
    }
    const auto near = config::nearest(name, known);
    return makeFailure(FailureKind::NotFound,
                       "There is no route \"" + config::oneLine(name) + "\" in "
                           + configuration.path,
                       near ? "Did you mean \"" + std::string(*near) + "\"?"
                            : "`ccproxy routes list` shows those that there are.");
}

} // namespace

int routesSet(const Invocation &invocation)
{
    const auto &arguments = invocation.arguments;
    if (arguments.size() < 2)
        return fail(
            makeFailure(FailureKind::UsageError,
                        arguments.empty() ? "Route and model are missing" : "The model is missing",
                        "Write it as in `ccproxy routes set default deepseek,deepseek-v4-pro`."));
    std::vector<config::RouteTarget> targets;
    for (const std::string &argument : std::span(arguments).subspan(1)) {
        auto target = targetOf(argument);
        if (!target)
            return fail(target.error());
        targets.push_back(std::move(*target));
    }
    const std::string &name = arguments.front();
    const ValuePath path = routePath(invocation, name);
    const auto edit = [&](const std::string &before, const Configuration &now) {
        auto begun = invocation.profile.empty()
            ? config::withWhatWasFound(before, now.result.settings)
            : before;
        if (begun)
            begun = withProviders(std::move(*begun), now.result.settings, targets);
        return begun ? withRoute(*begun, path, targets) : begun;
    };
    const auto change = changeFile(invocation, edit);
    if (!change)
        return fail(change.error());
    if (invocation.json) {
        printJson({{QStringLiteral("route"), wire::text(name)},
                   {QStringLiteral("targets"), asJson(targets)},
                   {QStringLiteral("changed"), change->isChanged},
                   {QStringLiteral("file"), wire::text(change->configuration.path)}});
        return 0;
    }
    std::string way = targets.front().provider + "," + targets.front().model;
    for (const config::RouteTarget &fallback : std::span(targets).subspan(1))
        way += ", then " + fallback.provider + "," + fallback.model;
    print(name + (change->isChanged ? " leads to " : " led there already: ") + way + "\n");
    if (change->warnings.empty())
        tellOfSlip(name);
    return 0;
}

int routesRemove(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return fail(makeFailure(FailureKind::UsageError, "The route is missing",
                                "Write it as in `ccproxy routes remove background`."));
    const std::string &name = invocation.arguments.front();
    const ValuePath path = routePath(invocation, name);
    const auto change = changeFile(invocation, [&](const std::string &before) {
        return before.empty() ? Expected<std::string>(before) : config::withoutValue(before, path);
    });
    if (!change)
        return fail(change.error());
    if (!change->isChanged)
        return fail(unknownRoute(change->configuration, invocation.profile, name));
    if (invocation.json) {
        printJson({{QStringLiteral("route"), wire::text(name)},
                   {QStringLiteral("removed"), true},
                   {QStringLiteral("file"), wire::text(change->configuration.path)}});
        return 0;
    }
    print("Took the route " + name + " out of " + change->configuration.path + ".\n");
    return 0;
}

} // namespace ccproxy::app
