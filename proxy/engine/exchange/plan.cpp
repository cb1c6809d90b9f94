// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/plan.h"

#include "core/search/augment.h"
#include "engine/exchange/demo_source.h"
#include "engine/exchange/searching_source.h"

namespace ccproxy::engine {

dialects::ClientHeaders clientHeaders(const InboundRequest &request)
{
    dialects::ClientHeaders out;
    out.reserve(request.headers.size());
    for (std::size_t i = 0; i < request.headers.size(); ++i) {
        const auto field = request.headers[i];
        out.emplace_back(field.name, field.value);
    }
    return out;
}

AttemptPlan planFor(const ProviderTable &table, const ProviderRow &row,
                    const routing::Candidate &candidate, std::size_t key)
{
    const config::Settings &settings = table.settings();
    const config::Provider &provider = *row.provider;
    AttemptPlan plan;
    plan.provider = provider.name;
    plan.traits = row.resolved.entry->traits();
    plan.baseUrl = row.resolved.baseUrl;
    plan.model = candidate.model;
    plan.parameters = candidate.parameters.empty() ? provider.parameters : candidate.parameters;
    plan.facts = candidate.facts;
    plan.otherServer = row.resolved.otherServer;
    plan.key = row.keys[key < row.keys.size() ? key : 0];
    plan.extraHeaders = provider.headers;
    plan.way = wayTo(settings, &provider);
    plan.firstByteTimeout = settings.performance.requestTimeout;
    plan.idleTimeout = settings.performance.streamIdleTimeout;
    plan.dialect = dialects::find(dialects::dialectFor(row.resolved.dialect, plan.target()));
    return plan;
}

Expected<std::unique_ptr<AnswerSource>> makeAttempt(const ExchangeServices &services,
                                                    AnswerListener &listener,
                                                    const messages::Request &request,
                                                    const dialects::ClientHeaders &headers,
                                                    AttemptPlan plan, ClientSide client)
{
    dialects::Target target = plan.target();
    target.schemas = &services.schemas;
    auto encoded = plan.dialect->encode(request, target, headers);
    if (!encoded)
        return Unexpected(std::move(encoded.error()));
    return std::unique_ptr<AnswerSource>(
        std::make_unique<Attempt>(services.upstream, services.eventParser, services.ids, listener,
                                  std::move(plan), std::move(*encoded), std::move(client)));
}

namespace {

/// For a provider that cannot search: we do, or nobody does.
Expected<std::unique_ptr<AnswerSource>> searchingSource(const SourceContext &context,
                                                        AttemptPlan plan, ClientSide client)
{
    const ExchangeServices &services = context.services;
    const config::Settings &settings = context.table.settings();
    if (settings.search.url.empty())
        return makeAttempt(services, context.listener,
                           search::withoutSearch(context.request).request(), context.clientHeaders,
                           std::move(plan), std::move(client));
    search::Order order = search::orderOf(context.request, services.eventParser);
    if (order.query.empty()) {
        const auto findings = search::failed("invalid_input", "there is nothing to search for");
        client.search = search::webSearch(order, findings);
        return makeAttempt(services, context.listener,
                           search::withFindings(context.request, findings).request(),
                           context.clientHeaders, std::move(plan), std::move(client));
    }
    const SearchServer server{.url = settings.search.url,
                              .way = wayTo(settings, nullptr),
                              .timeout = services.tuning.searchTimeout};
    return std::unique_ptr<AnswerSource>(std::make_unique<SearchingSource>(
        services, context.listener, context.request, context.clientHeaders, std::move(plan),
        std::move(client), server, std::move(order)));
}

Failure promptTooLong(std::int64_t tokens)
{
    Failure failure;
    failure.kind = FailureKind::PromptTooLong;
    failure.message = "prompt is too long: " + std::to_string(tokens) + " tokens > "
        + std::to_string(dialects::demo::kDemoWindow) + " maximum";
    return failure;
}

} // namespace

Expected<std::unique_ptr<AnswerSource>> makeSource(const SourceContext &context)
{
    const Expected<ProviderRow> &row = context.table.find(context.candidate.provider);
    if (!row)
        return Unexpected(row.error());
    ClientSide client{.messageId = context.services.ids.next("msg_"),
                      .model = std::string(context.request.model.escaped()),
                      .wantsStream = context.request.stream,
                      .wholeLimit = static_cast<std::size_t>(
                          context.table.settings().performance.maxRequestBodySize),
                      .tools = &context.request.tools};
    if (row->dialect == nullptr) {
        auto answer = dialects::demo::planAnswer(context.request,
                                                 {.provider = row->provider->name,
                                                  .model = context.candidate.model,
                                                  .route = context.candidate.routeName});
        if (answer.usage.input > dialects::demo::kDemoWindow)
            return Unexpected(promptTooLong(answer.usage.input));
        return std::unique_ptr<AnswerSource>(std::make_unique<DemoSource>(
            context.services.ids, context.listener, std::move(answer), client));
    }
    AttemptPlan plan = planFor(context.table, *row, context.candidate, context.key);
    plan.replaysReasoning = context.replaysReasoning;
    plan.bodies = context.bodies;
    if (search::isSearch(context.request.tools) && !plan.dialect->searchesWeb(plan.target()))
        return searchingSource(context, std::move(plan), std::move(client));
    return makeAttempt(context.services, context.listener, context.request, context.clientHeaders,
                       std::move(plan), std::move(client));
}

} // namespace ccproxy::engine
