// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/plan.h"

#include "core/config/base_url.h"
#include "engine/exchange/attempt.h"
#include "engine/exchange/demo_source.h"

namespace ccproxy::engine {
namespace {

Failure configFailure(std::string message, std::string remedy)
{
    return {.kind = FailureKind::ConfigInvalid,
            .message = std::move(message),
            .remedy = std::move(remedy),
            .retryAfter = {},
            .providerStatus = 0,
            .final = true};
}

const catalogue::ProviderEntry *entryOf(const config::Provider &provider)
{
    return catalogue::findProvider(provider.type.empty() ? provider.name : provider.type);
}

Expected<Secret> keyOf(const config::Provider &provider, const catalogue::ProviderEntry &entry)
{
    using Kind = config::SecretSource::Kind;
    const config::SecretSource &source = provider.apiKey;
    if (source.kind == Kind::Keychain && source.value.empty()) {
        return Unexpected(configFailure("The key of " + provider.name
                                            + " is in the keychain, which this version"
                                              " does not read yet",
                                        "Give api_key as ${NAME} of an environment variable."));
    }
    if (!source.value.empty() || !entry.needsKey || !provider.apiBaseUrl.empty())
        return source.value;
    std::string remedy = "Set api_key in the configuration";
    if (!entry.keyVariables.empty())
        remedy += " or the environment variable " + std::string(entry.keyVariables.front());
    return Unexpected(Failure{.kind = FailureKind::Permission,
                              .message = provider.name + " has no API key",
                              .remedy = remedy + ".",
                              .retryAfter = {},
                              .providerStatus = 0,
                              .final = true});
}

/// What is known of the model, by the user before the catalogue.
catalogue::ModelFacts factsOf(const config::Provider &provider,
                              const catalogue::ProviderEntry &entry, const std::string &model)
{
    catalogue::ModelFacts facts = catalogue::findModel(entry.name, model);
    const auto own = provider.modelOptions.find(model);
    if (own == provider.modelOptions.end())
        return facts;
    if (own->second.context)
        facts.context = own->second.context;
    if (own->second.maxOutput)
        facts.maxOutput = own->second.maxOutput;
    if (own->second.vision)
        facts.vision = own->second.vision;
    return facts;
}

Expected<AttemptPlan> planFor(const SourceContext &context, const config::Provider &provider,
                              const catalogue::ProviderEntry &entry)
{
    AttemptPlan plan;
    plan.dialect = dialects::find(entry.dialect);
    if (plan.dialect == nullptr) {
        return Unexpected(configFailure(
            "Provider " + provider.name + " speaks " + std::string(dialectName(entry.dialect))
                + ", which this version does not translate yet",
            "Choose another provider or its OpenAI-compatible endpoint."));
    }
    const std::string_view written =
        provider.apiBaseUrl.empty() ? entry.baseUrl : std::string_view(provider.apiBaseUrl);
    auto base = config::normalisedBaseUrl(entry.dialect, written, entry.baseUrl);
    if (!base)
        return Unexpected(std::move(base.error()));
    auto key = keyOf(provider, entry);
    if (!key)
        return Unexpected(std::move(key.error()));
    plan.provider = provider.name;
    plan.traits = entry.name;
    plan.baseUrl = std::move(*base);
    plan.model = context.candidate.model;
    plan.parameters =
        context.candidate.parameters.empty() ? provider.parameters : context.candidate.parameters;
    plan.facts = factsOf(provider, entry, plan.model);
    plan.key = std::move(*key);
    plan.extraHeaders = provider.headers;
    plan.proxyUrl = provider.proxyUrl.empty() ? context.settings.proxyUrl : provider.proxyUrl;
    plan.firstByteTimeout = context.settings.performance.requestTimeout;
    plan.idleTimeout = context.settings.performance.streamIdleTimeout;
    return plan;
}

} // namespace

Expected<std::unique_ptr<AnswerSource>> makeSource(const SourceContext &context)
{
    const config::Provider *provider = context.settings.provider(context.candidate.provider);
    const catalogue::ProviderEntry *entry = provider != nullptr ? entryOf(*provider) : nullptr;
    if (entry == nullptr) {
        return Unexpected(configFailure("There is no provider " + context.candidate.provider,
                                        "Check the routes by `ccproxy config check`."));
    }
    ClientSide client{
        .messageId = context.services.ids.next("msg_"),
        .model = std::string(context.request.model.escaped()),
        .wantsStream = context.request.stream,
        .wholeLimit = static_cast<std::size_t>(context.settings.performance.maxRequestBodySize)};
    if (entry->dialect == catalogue::Dialect::Demo) {
        auto answer = dialects::demo::planAnswer(context.request,
                                                 {.provider = provider->name,
                                                  .model = context.candidate.model,
                                                  .route = context.candidate.routeName});
        return std::unique_ptr<AnswerSource>(std::make_unique<DemoSource>(
            context.services.ids, context.listener, std::move(answer), client));
    }
    auto plan = planFor(context, *provider, *entry);
    if (!plan)
        return Unexpected(std::move(plan.error()));
    auto encoded = plan->dialect->encode(context.request, plan->target(), context.clientHeaders);
    if (!encoded)
        return Unexpected(std::move(encoded.error()));
    return std::unique_ptr<AnswerSource>(std::make_unique<Attempt>(
        context.services.upstream, context.services.eventParser, context.services.ids,
        context.listener, std::move(*plan), std::move(*encoded), std::move(client)));
}

} // namespace ccproxy::engine
