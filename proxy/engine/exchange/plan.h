// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/routing/decision.h"
#include "engine/exchange/answer_source.h"
#include "engine/exchange/attempt.h"
#include "engine/exchange/provider_table.h"
#include "engine/exchange/services.h"
#include "engine/listener/request.h"

#include <memory>

namespace ccproxy::engine {

struct SourceContext {
    const ExchangeServices &services;
    const ProviderTable &table;
    const routing::Candidate &candidate;
    const messages::Request &request;
    const dialects::ClientHeaders &clientHeaders;
    AnswerListener &listener;
    std::size_t key = 0;                   ///< number of the provider's key
    bool replaysReasoning = true;          ///< false: it was refused
    std::shared_ptr<AttemptBodies> bodies; ///< AttemptPlan::bodies
};

/// The headers of a client's request, for dialects and routing.
dialects::ClientHeaders clientHeaders(const InboundRequest &request);

/// How a provider that speaks a dialect is asked for a candidate, with which of its keys.
AttemptPlan planFor(const ProviderTable &table, const ProviderRow &row,
                    const routing::Candidate &candidate, std::size_t key = 0);

/// A source that asks by a plan; `request` is needed only during the call.
Expected<std::unique_ptr<AnswerSource>> makeAttempt(const ExchangeServices &services,
                                                    AnswerListener &listener,
                                                    const messages::Request &request,
                                                    const dialects::ClientHeaders &headers,
                                                    AttemptPlan plan, ClientSide client);

/// Whom a candidate stands for, in which words it is asked and with which key: a source that is
/// ready to start, or why the candidate cannot be asked.
Expected<std::unique_ptr<AnswerSource>> makeSource(const SourceContext &context);

} // namespace ccproxy::engine
