// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "configuration.h"
#include "core/config/provider_change.h"
#include "core/routing/candidates.h"
#include "doctor/list_call.h"
#include "engine/models/menu.h"
#include "instance/wire.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

/// providers models.
namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;
using catalogue::ModelFacts;

constexpr std::chrono::milliseconds kPatience = 15s;

/// A model and what is known of it, from whichever source.
using Models = std::vector<dialects::ListedModel>;

struct Told {
    Models models;
    const char *source = "provider"; ///< for programs
};

/// What CCProxy knows of a provider by itself: the models of its configuration, else the
/// catalogue's.
Told knownOf(const config::Provider &provider)
{
    Told out;
    out.source = provider.models.empty() ? "catalogue" : "configuration";
    for (const std::string &model : provider.models)
        out.models.push_back({model, {}});
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    if (!out.models.empty() || entry == nullptr || config::isAtOtherServer(provider))
        return out;
    for (const std::string_view model : catalogue::knownModels(entry->name))
        out.models.push_back({std::string(model), {}});
    return out;
}

/// The provider's own list.
Expected<Models> askedFor(const config::Settings &settings, const config::Provider &provider,
                          std::chrono::milliseconds patience)
{
    const engine::ProviderTable table(std::make_shared<const config::Settings>(settings));
    const Expected<engine::ProviderRow> &row = table.find(provider.name);
    if (!row)
        return Unexpected(row.error());
    if (!ListCall::canAsk(*row))
        return unexpected(FailureKind::NotFound, provider.name + " has no list of models");
    QLoggingCategory::setFilterRules(QStringLiteral("ccproxy.*=false"));
    ListAnswer answer;
    ListCall call(patience);
    QObject::connect(&call, &ListCall::done, &call, [&answer](const ListAnswer &came) {
        answer = came;
        QCoreApplication::exit(0);
    });
    call.start(*row, table.settings());
    QCoreApplication::exec();
    if (answer.failure)
        return Unexpected(std::move(*answer.failure));
    return std::move(answer.models);
}

std::string abilitiesOf(const ModelFacts &facts)
{
    const std::pair<std::optional<bool>, const char *> abilities[] = {
        {facts.tools, "tools"}, {facts.vision, "vision"}, {facts.reasoning, "thinking"}};
    std::string out;
    for (const auto &[can, name] : abilities) {
        if (can == true)
            out += (out.empty() ? "" : ", ") + std::string(name);
    }
    return out.empty() ? "-" : out;
}

std::string priceOf(const ModelFacts &facts)
{
    if (!facts.prices.input || !facts.prices.output)
        return "-";
    return engine::dollarsText(*facts.prices.input) + " in, "
        + engine::dollarsText(*facts.prices.output) + " out";
}

std::string tokensOf(const std::optional<std::int64_t> &tokens)
{
    return tokens ? engine::tokensText(*tokens) : "-";
}

template <typename Value>
void insert(QJsonObject &out, const char *key, const std::optional<Value> &value)
{
    if (value)
        out.insert(QLatin1String(key), QJsonValue(*value));
}

QJsonObject jsonOf(const std::string &model, const ModelFacts &facts)
{
    QJsonObject out{{QStringLiteral("id"), wire::text(model)}};
    const auto number = [&out](const char *key, const std::optional<std::int64_t> &value) {
        if (value)
            out.insert(QLatin1String(key), static_cast<qint64>(*value));
    };
    number("context", facts.context);
    number("max_output", facts.maxOutput);
    insert(out, "tools", facts.tools);
    insert(out, "vision", facts.vision);
    insert(out, "thinking", facts.reasoning);
    constexpr double kMicro = 1'000'000;
    if (facts.prices.input)
        out.insert(QStringLiteral("input_price"),
                   static_cast<double>(*facts.prices.input) / kMicro);
    if (facts.prices.output)
        out.insert(QStringLiteral("output_price"),
                   static_cast<double>(*facts.prices.output) / kMicro);
    return out;
}

void printModels(const Told &told, const config::Provider &provider, bool asJson)
{
    std::vector<std::vector<std::string>> rows{
        {"MODEL", "CONTEXT", "ANSWER", "CAN", "PRICE FOR A MILLION TOKENS"}};
    QJsonArray list;
    for (const dialects::ListedModel &model : told.models) {
        ModelFacts facts = model.facts;
        overlay(facts, routing::factsOfModel(provider, model.id));
        rows.push_back({model.id, tokensOf(facts.context), tokensOf(facts.maxOutput),
                        abilitiesOf(facts), priceOf(facts)});
        list.append(jsonOf(model.id, facts));
    }
    if (asJson)
        printJson({{QStringLiteral("provider"), wire::text(provider.name)},
                   {QStringLiteral("source"), QLatin1String(told.source)},
                   {QStringLiteral("models"), list}});
    else
        print(aligned(rows, 0));
}

} // namespace

int providersModels(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return fail(makeFailure(FailureKind::UsageError, "The provider's name is missing",
                                "Write it as in `ccproxy providers models openrouter`."));
    auto configuration = validConfiguration(requestOf(invocation));
    if (!configuration)
        return fail(configuration.error());
    config::Settings &settings = configuration->result.settings;
    const std::string &name = invocation.arguments.front();
    const auto provider =
        std::find_if(settings.providers.begin(), settings.providers.end(),
                     [&name](const config::Provider &p) { return p.name == name; });
    if (provider == settings.providers.end())
        return fail(config::unknownProvider(settings, name));
    provider->enabled = true;
    Keychain keychain;
    keychain.fillIn(settings);
    auto asked = askedFor(settings, *provider, invocation.timeout.value_or(kPatience));
    Told told;
    if (asked) {
        std::sort(asked->begin(), asked->end(),
                  [](const auto &a, const auto &b) { return a.id < b.id; });
        told.models = std::move(*asked);
    } else {
        told = knownOf(*provider);
        if (told.models.empty())
            return fail(asked.error());
        const std::string why = asked.error().text();
        tell("ccproxy: " + why + (why.ends_with('.') ? "" : ".") + " Here is what the "
             + told.source + " has.");
    }
    if (asked && !provider->models.empty())
        tell("ccproxy: only those of `models` in the configuration are used of it");
    printModels(told, *provider, invocation.json);
    return 0;
}

} // namespace ccproxy::app
