// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/health.h"

#include <chrono>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ccproxy::failover {

/// How often and how long one request is tried.
struct Rules {
    int maxRetries = 2;                       ///< further tries of one candidate that need a wait
    std::span<const int> retryStatus;         ///< empty = the built-in list
    std::chrono::milliseconds firstWait{500}; ///< doubles with each try
    std::chrono::seconds longestWait{20};     ///< a provider's own wish above it is not waited for
    /// A candidate is not tried again so long after the request came: the client has waited enough,
    /// and tries again by itself.
    std::chrono::seconds patience{60};
};

/// What to do next.
struct Step {
    enum class Kind {
        Ask,
        GiveUp, ///< nobody is left, or nobody could help
    };
    Kind kind = Kind::GiveUp;
    std::size_t candidate = 0; ///< its place in the list of targets
    std::size_t key = 0;       ///< number of its key, from 0
    std::chrono::milliseconds wait{};
    /// False: the reasoning of earlier turns is to stay behind, since this candidate refused it
    /// (WIRE.md 10.8).
    bool replaysReasoning = true;

    bool asks() const { return kind == Kind::Ask; }
};

/// The course of one request over its candidates: whom to ask first, and after each failure whom
/// next, with which key and after what wait (PRODUCT.md 5). It tells the common Health what it
/// learns. Time and chance are arguments.
///
/// After a step that asks comes exactly one of failed(), unavailable(), answered(), brokeOff() and
/// abandoned(); only the first two lead to another step. Candidates that an open breaker or resting
/// keys keep from working are asked once all others have failed, and then once.
class Course {
public:
    /// What the views of the targets and rules point to, and the health, must outlive the course.
    Course(Health &health, const Rules &rules, std::vector<Target> targets,
           std::string_view session, Time now);

    Step first(Time now) { return choose(now); }
    /// The last step's try has failed before the client saw anything of it. `chance` is a random
    /// number in [0, 1).
    Step failed(const Failure &failure, Time now, double chance);
    /// The last step's candidate cannot be asked as it is configured.
    Step unavailable(const Failure &failure, Time now);

    void contentBegan(Time now);
    void answered(Time now);
    /// It has failed after the client had seen a part of the answer.
    void brokeOff(const Failure &failure, Time now);
    /// The client has left, or the proxy shuts down.
    void abandoned();

private:
    const Target &target() const { return m_targets[m_at]; }
    /// Begins with the best candidate that was not asked yet.
    Step choose(Time now);
    Step ask(std::size_t key, std::chrono::milliseconds wait = {});
    Step again(const Failure &failure, Time now, double chance);
    Step moveOn(Time now);
    bool othersAreLeft() const;
    std::optional<std::size_t> untriedKey(Time now) const;

    Health &m_health;
    Rules m_rules;
    std::vector<Target> m_targets;
    std::vector<bool> m_done; ///< by candidate: it will not be asked any more
    std::string_view m_session;
    Time m_begun;
    // The candidate that is being asked:
    std::size_t m_at = 0;
    std::size_t m_key = 0;
    KeySet m_tried = 0;
    int m_retries = 0;
    bool m_isLastResort = false;
    bool m_slipped = false; ///< Verdict::Once was used up
    bool m_replaysReasoning = true;
    bool m_isProbe = false;
};

/// The wait before the n-th further try, n from 0: twice as long each time up to the sixth, give or
/// take a quarter; after a provider's own wish that long and up to a tenth more, so that not all
/// come at once.
std::chrono::milliseconds waitBefore(int retry, std::chrono::milliseconds firstWait,
                                     std::optional<std::chrono::seconds> wish, double chance);

} // namespace ccproxy::failover
