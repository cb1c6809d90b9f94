// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/plan.h"

#include "engine/exchange/attempt.h"
#include "engine/exchange/demo_source.h"

namespace ccproxy::engine {
namespace {

AttemptPlan planFor(const SourceContext &context, const ProviderRow &row)
{
    const config::Settings &settings = context.table.settings();
    const config::Provider &provider = *row.provider;
    AttemptPlan plan;
    plan.dialect = row.dialect;
    plan.provider = provider.name;
    plan.traits = row.resolved.entry->name;
    plan.baseUrl = row.resolved.baseUrl;
    plan.model = context.candidate.model;
    plan.parameters =
        context.candidate.parameters.empty() ? provider.parameters : context.candidate.parameters;
    plan.facts = context.candidate.facts;
    plan.otherServer = row.resolved.otherServer;
    plan.key = row.key;
    plan.extraHeaders = provider.headers;
    plan.proxyUrl = provider.proxyUrl.empty() ? settings.proxyUrl : provider.proxyUrl;
    plan.firstByteTimeout = settings.performance.requestTimeout;
    plan.idleTimeout = settings.performance.streamIdleTimeout;
    return plan;
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
        return std::unique_ptr<AnswerSource>(std::make_unique<DemoSource>(
            context.services.ids, context.listener, std::move(answer), client));
    }
    AttemptPlan plan = planFor(context, *row);
    auto encoded = plan.dialect->encode(context.request, plan.target(), context.clientHeaders);
    if (!encoded)
        return Unexpected(std::move(encoded.error()));
    return std::unique_ptr<AnswerSource>(std::make_unique<Attempt>(
        context.services.upstream, context.services.eventParser, context.services.ids,
        context.listener, std::move(plan), std::move(*encoded), std::move(client)));
}

} // namespace ccproxy::engine
