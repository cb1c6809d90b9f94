// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/routing/decision.h"
#include "engine/exchange/provider_table.h"
#include "engine/listener/inbound_exchange.h"
#include "engine/upstream/client.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace ccproxy::engine {

class Counting;

/// One request for a number of tokens. A child of its Counting, which it leaves by itself once it
/// is answered or the client has gone.
class CountJob final : public QObject, private UpstreamListener {
public:
    CountJob(std::unique_ptr<InboundExchange> inbound, ProviderTablePtr table, Counting &counting);

    /// Decides whom to ask, and asks or answers.
    void start();
    /// Answers without a provider. No effect when it is answered.
    void answerLocally();

private:
    void onHead(const HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const TransferResult &result) override;

    /// Asks the candidate's provider; false when it does not count or is not to be asked now.
    bool ask();
    /// The provider did not count as it should.
    void giveProviderUp();
    void answer(std::int64_t count);
    void finish();

    Counting &m_counting;
    std::unique_ptr<InboundExchange> m_inbound;
    ProviderTablePtr m_table;
    messages::Request m_request; ///< views into the inbound's body
    /// Where a Messages request would go; empty provider = nobody knows.
    routing::Candidate m_candidate;
    std::unique_ptr<UpstreamCall> m_call;
    const dialects::Dialect *m_dialect = nullptr;
    int m_status = 0;
    std::string m_body;
    QTimer m_timer;
    bool m_finished = false;
};

} // namespace ccproxy::engine
