// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/sleep_watch.h"
#include "core/json/reader.h"
#include "core/search/findings.h"
#include "engine/upstream/client.h"

#include <chrono>
#include <memory>
#include <string>

namespace ccproxy::engine {

/// Where is searched, and how that is reached.
struct SearchServer {
    std::string url; ///< search.url of the configuration
    Way way;
    std::chrono::milliseconds timeout{};
};

class SearchListener {
public:
    virtual ~SearchListener() = default;
    /// Once, from the event loop, never from within start() or a check of deadlines of another.
    virtual void searchEnded(const search::Findings &findings) = 0;
};

/// One search at a server with SearXNG's JSON interface. Destroying it cancels.
///
/// Lives in the engine's thread.
class SearchCall final : private UpstreamListener {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::size_t kLargestAnswer = 2U << 20U;

    /// Client, parser and listener must outlive the call.
    SearchCall(UpstreamClient &client, json::Parser &parser, SearchListener &listener,
               SearchServer server, search::Order order);

    void start();
    void cancel();
    /// Ends the search when it takes too long; the listener may be called from in here.
    void checkDeadline(Clock::time_point heardUntil);
    /// What was missed is no time that the server took.
    void woke(const failover::Waking &waking)
    {
        if (m_startedAt <= waking.from)
            m_startedAt += waking.lost;
    }
    const search::Order &order() const { return m_order; }

private:
    void onHead(const HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const TransferResult &result) override;

    search::Findings read(const TransferResult &result);
    void end(const search::Findings &findings);

    UpstreamClient &m_client;
    json::Parser &m_parser;
    SearchListener &m_listener;
    SearchServer m_server;
    search::Order m_order;
    std::unique_ptr<UpstreamCall> m_call;
    Clock::time_point m_startedAt;
    int m_status = 0;
    std::string m_body;
    bool m_ended = false;
};

} // namespace ccproxy::engine
