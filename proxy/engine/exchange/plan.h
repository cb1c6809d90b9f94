// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/routing/decision.h"
#include "engine/exchange/answer_source.h"
#include "engine/exchange/provider_table.h"
#include "engine/exchange/services.h"

#include <memory>

namespace ccproxy::engine {

struct SourceContext {
    const ExchangeServices &services;
    const ProviderTable &table;
    const routing::Candidate &candidate;
    const messages::Request &request;
    const dialects::ClientHeaders &clientHeaders;
    AnswerListener &listener;
};

/// Whom a candidate stands for, in which words it is asked and with which key: a source that is
/// ready to start, or why the candidate cannot be asked.
Expected<std::unique_ptr<AnswerSource>> makeSource(const SourceContext &context);

} // namespace ccproxy::engine
