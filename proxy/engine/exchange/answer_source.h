// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/failover/sleep_watch.h"
#include "core/failure.h"
#include "engine/exchange/answer_reader.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// A provider's refusal as it came, for clients that are to get its JSON byte for byte.
struct Refusal {
    int status = 0;
    std::vector<dialects::Header> headers;
    std::string body;
};

class AnswerSource;

/// Whoever asked a source. Every call comes from the event loop, never from within start(); the
/// source may be destroyed only after the call has returned.
class AnswerListener {
public:
    virtual ~AnswerListener() = default;
    /// output() or progress() of the source has changed.
    virtual void answerProgressed(AnswerSource &source) = 0;
    /// No answer, or no more of it. `refusal` is set when the provider's own words are to reach
    /// the client untouched.
    virtual void answerFailed(AnswerSource &source, const Failure &failure,
                              const Refusal *refusal) = 0;
    /// The source is done with and may be destroyed; follows an answer that is over.
    virtual void sourceFinished(AnswerSource &source) = 0;
};

/// Gets one answer from one candidate: over the network, or from the demo provider.
class AnswerSource {
public:
    using Clock = std::chrono::steady_clock;

    AnswerSource() = default;
    AnswerSource(const AnswerSource &) = delete;
    AnswerSource &operator=(const AnswerSource &) = delete;
    virtual ~AnswerSource() = default;

    virtual void start() = 0;
    /// The client is slow: nothing more is to be read for it until resume().
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Gives the answer up: nothing more is heard of it. Also from within a listener's call.
    virtual void cancel() = 0;
    /// Called some times a second; fails the answer when the provider was silent for too long. All
    /// that had come at `heardUntil` is read.
    virtual void checkDeadlines(Clock::time_point heardUntil) = 0;
    /// Nobody listened for a while, or the system slept. After a sleep an answer that stays silent
    /// until `deadline` fails.
    virtual void woke(const failover::Waking &waking, Clock::time_point deadline) = 0;

    virtual const Progress &progress() const = 0;
    /// Bytes for the client, see AnswerReader.
    virtual std::string &output() = 0;
    virtual std::string_view wholeType() const = 0;

    /// The provider's HTTP status, 0 before it answered.
    virtual int status() const = 0;
    /// Headers of the provider that the client shall see.
    virtual std::vector<dialects::Header> clientHeaders() const = 0;
    virtual std::optional<Clock::time_point> firstByteAt() const = 0;
};

} // namespace ccproxy::engine
