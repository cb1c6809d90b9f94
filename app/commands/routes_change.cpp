// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/nearest.h"
#include "core/config/problem.h"
#include "core/config/route_change.h"
#include "instance/wire.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <span>

/// routes set and remove.
namespace ccproxy::app {
namespace {

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

/// A name that is not there yet makes a profile, which a slip does as well.
bool isNewProfile(const config::Settings &settings, const std::string &name)
{
    return !name.empty()
        && std::none_of(settings.profiles.begin(), settings.profiles.end(),
                        [&name](const config::Profile &each) { return each.name == name; });
}

void tellOfNewProfile(const config::Settings &before, const std::string &name)
{
    std::string names;
    for (const config::Profile &each : before.profiles)
        names += (names.empty() ? "" : ", ") + each.name;
    tell("ccproxy: it made the profile \"" + config::oneLine(name) + "\""
         + (names.empty() ? "" : "; those that were there are " + names)
         + ". `ccproxy config undo` takes it back");
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
    std::optional<config::Settings> withoutProfile;
    const auto edit = [&](const std::string &before, const Configuration &now) {
        if (isNewProfile(now.result.settings, invocation.profile))
            withoutProfile = now.result.settings;
        return config::withRoute(before, now.result.settings, {invocation.profile, name}, targets);
    };
    const auto change = changeFile(invocation, edit);
    if (!change)
        return fail(change.error());
    if (withoutProfile)
        tellOfNewProfile(*withoutProfile, invocation.profile);
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
    const config::ValuePath path = config::pathOf({invocation.profile, name});
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
