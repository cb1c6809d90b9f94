// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "engine/capture/bodies.h"
#include "engine/exchange/answer_source.h"
#include "engine/upstream/client.h"

#include <memory>

namespace ccproxy::engine {

/// Everything that one try needs to know. Owns what its Target's views point to.
struct AttemptPlan {
    const dialects::Dialect *dialect = nullptr;
    std::string provider;
    std::string traits;
    std::string baseUrl;
    std::string model;
    std::string parameters;
    catalogue::ModelFacts facts;
    bool otherServer = false; ///< than the catalogue names
    bool replaysReasoning = true;
    Secret key;
    std::vector<dialects::Header> extraHeaders; ///< of the provider's configuration
    Way way;
    std::chrono::milliseconds firstByteTimeout{};
    std::chrono::milliseconds idleTimeout{};
    /// Where what is sent and received is captured; null = nowhere.
    std::shared_ptr<AttemptBodies> bodies;

    dialects::Target target() const
    {
        return {.provider = provider,
                .traits = traits,
                .baseUrl = baseUrl,
                .model = model,
                .parameters = parameters,
                .facts = facts,
                .replaysReasoning = replaysReasoning,
                .otherServer = otherServer};
    }
};

/// What is to be sent to ask by a plan, with its key, headers and way. The headers and the body are
/// taken out of the encoded request.
HttpRequest httpRequest(AttemptPlan &plan, dialects::Encoded &encoded);

/// What the client's side contributes to reading an answer.
struct ClientSide {
    std::string messageId;
    std::string model; ///< as the client asked for it, with its JSON escapes
    bool wantsStream = false;
    std::size_t wholeLimit = 0; ///< the largest answer in one body, bytes
    /// A search that was done for the provider; the answer begins with it.
    std::optional<messages::WebSearch> search{};
    /// The request's; they outlive the source of the answer.
    const std::vector<messages::Tool> *tools = nullptr;
};

/// One try over the network.
class Attempt final : public AnswerSource, private UpstreamListener {
public:
    Attempt(UpstreamClient &client, json::Parser &parser, messages::IdSource &ids,
            AnswerListener &listener, AttemptPlan plan, dialects::Encoded encoded,
            ClientSide clientSide);

    void start() override;
    void pause() override;
    void resume() override;
    void cancel() override;
    void checkDeadlines(Clock::time_point heardUntil) override;
    void woke(const failover::Waking &waking, Clock::time_point deadline) override;
    const Progress &progress() const override;
    std::string &output() override;
    std::string_view wholeType() const override;
    int status() const override { return m_status; }
    std::vector<dialects::Header> clientHeaders() const override;
    std::optional<Clock::time_point> firstByteAt() const override { return m_firstByteAt; }

private:
    void onHead(const HttpResponseHead &head) override;
    void onData(std::string_view bytes) override;
    void onDone(const TransferResult &result) override;

    void heard();
    /// Makes the reader once it is clear what the provider sends.
    void openReader(std::string_view bytes);
    void readRefusal();
    void fail(Failure failure, const Refusal *refusal = nullptr);

    UpstreamClient &m_client;
    json::Parser &m_parser;
    messages::IdSource &m_ids;
    AnswerListener &m_listener;
    AttemptPlan m_plan;
    dialects::Encoded m_encoded;
    ClientSide m_clientSide;
    std::unique_ptr<UpstreamCall> m_call;
    std::unique_ptr<AnswerReader> m_reader;
    std::string m_begin; ///< white space before an answer, or the body of a refusal
    int m_status = 0;
    std::vector<dialects::Header> m_headers;
    bool m_paused = false;
    bool m_failed = false;
    Clock::time_point m_lastByteAt;
    /// When silence since a sleep of the system ends it.
    std::optional<Clock::time_point> m_sleepDeadline;
    std::optional<Clock::time_point> m_firstByteAt;
};

} // namespace ccproxy::engine
