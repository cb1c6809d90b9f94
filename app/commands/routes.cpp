// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/route_change.h"
#include "core/json/writer.h"
#include "core/routing/explain.h"
#include "core/routing/trial.h"
#include "platform/platform.h"

#include <QFile>

#include <cstdio>

namespace ccproxy::app {
namespace {

/// Larger than any request that the proxy takes unless it is told otherwise.
constexpr qint64 kLargestRequest = 64LL << 20U;

Unexpected<Failure> badRequest(const std::string &message, const std::string &remedy)
{
    return unexpected(FailureKind::InvalidRequest, message, remedy);
}

Expected<std::string> readRequestText(const Invocation &invocation)
{
    QFile file;
    std::string name = "the standard input";
    if (invocation.arguments.empty() || invocation.arguments.front() == "-") {
        constexpr int kStandardInput = 0;
        if (platform::isTerminal(kStandardInput))
            tell("Type or paste the body of a Messages request, and end it with Ctrl+D.");
        if (!file.open(stdin, QIODevice::ReadOnly))
            return badRequest("The standard input cannot be read", {});
    } else {
        name = invocation.arguments.front();
        file.setFileName(QString::fromStdString(name));
        if (!file.open(QIODevice::ReadOnly))
            return badRequest(name + " cannot be read: " + file.errorString().toStdString(),
                              "Name a file with the body of a Messages request.");
    }
    const QByteArray bytes = file.read(kLargestRequest + 1);
    if (bytes.size() > kLargestRequest)
        return badRequest(name + " is larger than 64 MiB", {});
    if (bytes.isEmpty())
        return badRequest(
            name + " is empty",
            "It should hold the body of a Messages request, such as "
            "{\"model\": \"claude-opus-5-5\", \"max_tokens\": 100, \"messages\": []}.");
    return bytes.toStdString();
}

std::string targetText(const config::RouteTarget &target)
{
    return target.provider + "," + target.model;
}

std::string fallbacksText(const config::Route &route)
{
    std::string out;
    for (const config::RouteTarget &target : route.fallbacks)
        out += (out.empty() ? "then " : ", then ") + targetText(target);
    return out;
}

std::string asJson(const std::vector<config::Route> &routes)
{
    std::string out;
    json::Writer w(out);
    const auto target = [&w](const config::RouteTarget &t) {
        w.key("provider").string(t.provider);
        w.key("model").string(t.model);
    };
    w.beginArray();
    for (const config::Route &route : routes) {
        w.beginObject();
        w.key("name").string(route.name);
        target(route.target);
        w.key("fallbacks").beginArray();
        for (const config::RouteTarget &fallback : route.fallbacks) {
            w.beginObject();
            target(fallback);
            w.endObject();
        }
        w.endArray().endObject();
    }
    w.endArray();
    return out + "\n";
}

/// A profile that is not there would be passed over in silence.
std::optional<Failure> unknownProfile(const config::Settings &settings, const std::string &name)
{
    for (const config::Profile &profile : settings.profiles) {
        if (profile.name == name)
            return {};
    }
    if (name.empty())
        return {};
    return makeFailure(FailureKind::UsageError, "The configuration has no profile \"" + name + "\"",
                       "`ccproxy config show` lists those that it has.");
}

} // namespace

int routesList(const Invocation &invocation)
{
    const auto configuration = validConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    const config::Settings &settings = configuration->result.settings;
    if (const auto failure = unknownProfile(settings, invocation.profile))
        return fail(*failure);
    const auto routes = config::routesWith(settings, invocation.profile);
    if (invocation.json) {
        print(asJson(routes));
        return 0;
    }
    std::vector<std::vector<std::string>> rows;
    for (const config::Route &route : routes)
        rows.push_back({route.name, targetText(route.target), fallbacksText(route)});
    print(aligned(rows, 0));
    return 0;
}

int routesExplain(const Invocation &invocation)
{
    const auto configuration = validConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    const config::Settings &settings = configuration->result.settings;
    if (const auto failure = unknownProfile(settings, invocation.profile))
        return fail(*failure);
    auto text = readRequestText(invocation);
    if (!text)
        return fail(text.error());
    routing::RouterOptions options;
    options.profile = invocation.profile;
    const auto explained = routing::explain(std::move(*text), settings, options);
    if (!explained)
        return fail(explained.error());
    const auto &[facts, decision] = *explained;
    std::string out;
    if (invocation.json) {
        json::Writer writer(out);
        routing::explainJson(writer, facts, decision);
        out += '\n';
    } else {
        for (const std::string &line : routing::explainLines(facts, decision))
            out += line + "\n";
    }
    print(out);
    return decision ? 0 : 1;
}

} // namespace ccproxy::app
