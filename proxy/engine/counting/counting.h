// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/counting/learner.h"
#include "engine/exchange/provider_table.h"
#include "engine/exchange/services.h"
#include "engine/listener/inbound_exchange.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace ccproxy::engine {

/// Answers requests for the number of tokens (PRODUCT.md 7, WIRE.md 11.1): by the provider that the
/// request would go to where it counts exactly and at once, else by the local count with what was
/// learned of the model. Requests do not wait for one another.
///
/// Lives in the engine's thread; owns what is under way.
class Counting final : public QObject {
public:
    using Clock = std::chrono::steady_clock;

    explicit Counting(const ExchangeServices &services);

    /// Takes a request over; it may be answered when this returns.
    void count(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table);
    /// Answers all that is under way by local counts: the proxy is shutting down.
    void settle();
    /// There are new settings: whoever failed may be asked again.
    void settingsChanged() { m_pauses.clear(); }
    /// An answer has told its usage: see ExchangeObserver.
    void answerCounted(const std::string &provider, const std::string &model,
                       const messages::Usage &usage, messages::Request &request,
                       const std::shared_ptr<const Body> &body)
    {
        m_learner.answerCounted(provider, model, usage, request, body);
    }

    // For the jobs:

    const ExchangeServices &services() const { return m_services; }
    bool mayAsk(std::string_view provider) const;
    /// A provider failed to count, or took too long.
    void pause(const std::string &provider);
    std::int64_t localCount(const messages::Request &request, std::string_view provider,
                            std::string_view model);

private:
    const ExchangeServices &m_services;
    tokens::Corrections m_corrections;
    Learner m_learner;
    std::map<std::string, Clock::time_point, std::less<>> m_pauses; ///< until when, by provider
};

} // namespace ccproxy::engine
