// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/messages/vocabulary.h"
#include "core/usage/cost.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// One try to get an answer from a provider.
struct AttemptRecord {
    std::string provider;
    std::string model;
    int key = 0;         ///< number of the provider's key, from 1; 0 when it has only one
    int status = 0;      ///< the provider's HTTP status, 0 when none came
    std::string failure; ///< one line, "" when it succeeded
    std::chrono::microseconds begun{}; ///< since the request's arrival
    std::chrono::microseconds took{};
    std::optional<FailureKind> failureKind{};
};

/// What happened to one request, from its arrival to its end. A value that crosses threads.
struct ExchangeRecord {
    std::uint64_t sequence = 0; ///< rises by one with each record of an engine, from 1
    std::string requestId;
    std::chrono::system_clock::time_point receivedAt;
    /// Since its arrival; zero when it did not come to that.
    std::chrono::microseconds routed{};
    std::chrono::microseconds firstByte{};
    std::chrono::microseconds firstContent{};
    std::chrono::microseconds total{};
    std::string path;
    std::string session;
    std::string project; ///< the folder that the client works in, "" = not known
    std::string profile; ///< that the client was launched with, "" = none
    std::string requestClass;
    std::string modelAsked;
    std::string route;
    std::string reason; ///< why this route, one line
    std::vector<AttemptRecord> attempts;
    bool streamed = false;
    int status = 0; ///< what the client got; 0 when it left before
    messages::Usage usage;
    /// Of the usage; nothing when a price that it takes is not known.
    std::optional<usage::MicroDollars> cost = 0;
    std::string failure; ///< what the client was told, "" for an answer
    /// Of it, while it is in memory: the history does not keep it.
    std::optional<FailureKind> failureKind{};
    bool cancelled = false; ///< the client left
    /// False: told of while it is being answered. `total` is the time up to now, and what is not
    /// known yet is empty.
    bool ended = true;

    /// Whether it is an error in lists and sums: a client that left is none.
    bool hasFailed() const { return !failure.empty() && !cancelled; }
};

/// One that has ended, which several hold and nobody changes. From any thread.
using RecordPtr = std::shared_ptr<const ExchangeRecord>;

/// Whether a user who writes `text` means this request: its id or how that begins, with or without
/// the "req_" that all have.
inline bool isIdBeginning(std::string_view text, std::string_view requestId)
{
    constexpr std::string_view kPrefix = "req_";
    if (text.starts_with(kPrefix))
        text.remove_prefix(kPrefix.size());
    if (requestId.starts_with(kPrefix))
        requestId.remove_prefix(kPrefix.size());
    return !text.empty() && requestId.starts_with(text);
}

/// The last records, for whoever pulls them: `since` gives those after a sequence number.
class RecordRing {
public:
    explicit RecordRing(std::size_t capacity) : m_capacity(capacity) { }

    RecordPtr add(ExchangeRecord &&record)
    {
        record.sequence = ++m_last;
        m_records.push_back(std::make_shared<const ExchangeRecord>(std::move(record)));
        if (m_records.size() > m_capacity)
            m_records.pop_front();
        return m_records.back();
    }
    std::vector<ExchangeRecord> since(std::uint64_t sequence) const
    {
        std::vector<ExchangeRecord> out;
        forEachSince(sequence, [&out](const ExchangeRecord &record) { out.push_back(record); });
        return out;
    }
    template <typename Use>
    void forEachSince(std::uint64_t sequence, Use &&use) const
    {
        const std::uint64_t wanted = m_last - std::min(sequence, m_last);
        const auto count = std::min<std::uint64_t>(wanted, m_records.size());
        for (auto at = m_records.end() - static_cast<std::ptrdiff_t>(count); at != m_records.end();
             ++at)
            use(**at);
    }
    std::uint64_t last() const { return m_last; }

private:
    std::size_t m_capacity;
    std::uint64_t m_last = 0;
    std::deque<RecordPtr> m_records;
};

} // namespace ccproxy::engine
