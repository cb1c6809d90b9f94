// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/random.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::tests {

/// What must reach no provider that a request is translated for: each generated request is full of
/// it.
inline constexpr std::string_view kNeverSent[] = {
    "FOREIGNSIGNATURE",           // what Claude signed
    "FOREIGNREASONING",           // what an envelope holds for a provider that no test has
    "REDACTEDTHINKING",           // what only Anthropic can read
    "ccpx1.",                     // an envelope of ours as it stands
    "x-anthropic-billing-header", // the attribution (WIRE.md 1.6)
};

/// A request in its parts, so that a conversation can be looked at turn by turn.
struct GeneratedRequest {
    std::string head; ///< fields before the messages, each with a comma behind it
    std::vector<std::string> messages;
    std::string tail; ///< fields behind them, each with a comma before it

    /// The request with its first `count` messages.
    std::string json(std::size_t count) const;
    std::string json() const { return json(messages.size()); }
    /// After how many messages a provider is asked: before each answer, and at the end.
    std::vector<std::size_t> turns() const;
};

/// Makes requests of every shape that Claude Code may send (CLIENT.md 4), however odd. The same
/// seed makes the same, on every platform.
class RequestGenerator {
public:
    enum class Manner {
        /// Results in any order, missing, twice, and for calls that nobody made; tools that come
        /// and
        /// go; ids that are used again.
        Any,
        /// What a conversation said before, it says in each turn: only then can a prefix stay.
        Orderly,
    };

    RequestGenerator(std::uint64_t seed, Manner manner) : m_random(seed), m_manner(manner) { }

    GeneratedRequest request();

private:
    using Field = std::pair<std::string_view, std::string>;
    using Texts = std::initializer_list<const char *>;

    int upTo(int most) { return m_random.below(most + 1); }
    bool chance(int in) { return m_random.below(in) == 0; }
    std::string pick(Texts choices);
    /// An object, its fields now and then in another order.
    std::string object(std::vector<Field> fields);

    std::string text();
    std::string textBlock();
    std::string media();
    std::string otherBlock();
    std::string thinking();
    std::string signature();
    std::string call(const std::string &id);
    std::string result(const std::string &id);
    std::string resultContent();
    std::string id();
    std::string name();
    std::string schema();
    std::string tool();
    std::string systemField();
    std::string systemMessage();
    std::string message(std::string_view role, const std::vector<std::string> &blocks);
    void orderlyTurn(std::vector<std::string> &messages);
    void anyMessage(std::vector<std::string> &messages);
    std::vector<Field> parameters();

    Random m_random;
    Manner m_manner;
    bool m_thinks = false; ///< the request says so
    int m_texts = 0;
    int m_ids = 0;
};

} // namespace ccproxy::tests
