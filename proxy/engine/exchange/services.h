// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/dialects/conversation/schema_cache.h"
#include "core/failover/health.h"
#include "core/json/reader.h"
#include "core/messages/ids.h"
#include "core/messages/request.h"
#include "core/routing/conversations.h"
#include "core/tokens/counter.h"
#include "engine/capture/body_store.h"
#include "engine/engine.h"
#include "engine/exchange/launches.h"
#include "engine/listener/body.h"
#include "engine/record.h"
#include "engine/upstream/client.h"

namespace ccproxy::engine {

/// What every exchange uses, owned by the service and living longer than any exchange. All of it
/// belongs to the engine's thread.
struct ExchangeServices {
    UpstreamClient &upstream;
    json::Parser &requestParser; ///< for requests; its document is done with when reading ends
    json::Parser &eventParser;   ///< for a provider's events
    tokens::Counter &counter;
    dialects::conversation::SchemaCache &schemas;
    messages::IdSource &ids;
    routing::Conversations &conversations;
    const BodyStore &bodies;
    const Launches &launches;
    failover::Health &health; ///< of all providers; exchanges tell it what they see
    const EngineTuning &tuning;
};

/// Hears of an exchange's end.
class ExchangeObserver {
public:
    virtual ~ExchangeObserver() = default;
    /// A provider's answer is complete and counted `usage`. The request and its body are not needed
    /// any more and may be taken.
    virtual void answerCounted(const std::string &provider, const std::string &model,
                               const messages::Usage &usage, messages::Request &request,
                               const std::shared_ptr<const Body> &body) = 0;
    /// `bodies` is null when nothing was captured.
    virtual void exchangeEnded(ExchangeRecord &&record, ExchangeBodiesPtr bodies) = 0;
};

} // namespace ccproxy::engine
