// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/plan.h"

#include "engine/exchange/demo_source.h"

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
                    const routing::Candidate &candidate)
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
    plan.key = row.key;
    plan.extraHeaders = provider.headers;
    plan.proxyUrl = provider.proxyUrl.empty() ? settings.proxyUrl : provider.proxyUrl;
    plan.firstByteTimeout = settings.performance.requestTimeout;
    plan.idleTimeout = settings.performance.streamIdleTimeout;
    plan.dialect = dialects::find(dialects::dialectFor(row.resolved.dialect, plan.target()));
    return plan;
}

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
        return std::unique_ptr<AnswerSource>(std::make_unique<DemoSource>(
            context.services.ids, context.listener, std::move(answer), client));
    }
    AttemptPlan plan = planFor(context.table, *row, context.candidate);
    plan.replaysReasoning = context.replaysReasoning;
    dialects::Target target = plan.target();
    target.schemas = &context.services.schemas;
    auto encoded = plan.dialect->encode(context.request, target, context.clientHeaders);
    if (!encoded)
        return Unexpected(std::move(encoded.error()));
    return std::unique_ptr<AnswerSource>(std::make_unique<Attempt>(
        context.services.upstream, context.services.eventParser, context.services.ids,
        context.listener, std::move(plan), std::move(*encoded), std::move(client)));
}

} // namespace ccproxy::engine
