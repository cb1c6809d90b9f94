// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failover/breaker.h"
#include "core/failover/key_ring.h"
#include "core/failover/verdict.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::failover {

/// Somebody to ask.
struct Target {
    std::string_view provider;
    std::string_view model;
    std::size_t keys = 1; ///< how many it has, at least 1 (it may be an empty one)
};

/// What all requests together know about the providers: which work, which keys rest. It lives as
/// long as the engine, in its thread.
class Health {
public:
    /// How long a refused key rests while there are others.
    static constexpr std::chrono::minutes kRefusedKeyRests{10};
    /// How long one rests that has reached a limit, where the provider does not say.
    static constexpr std::chrono::seconds kLimitedKeyRests{10};
    static constexpr std::chrono::minutes kLongestRest{60};
    /// Of one provider; a client may ask for any name.
    static constexpr std::size_t kMostModels = 256;

    /// The last tries of a provider that are kept one by one.
    static constexpr std::size_t kRecentTries = 20;

    struct Tally {
        std::uint64_t requests = 0; ///< tries
        std::uint64_t failures = 0;
        std::string lastFailure; ///< one line, "" after a success
        bool healthy = true;     ///< the last try was no failure of its own
        /// Whether the last tries were answered, the newest last; `kRecentTries` at most.
        std::vector<bool> recent;
    };
    struct Model {
        std::string name;
        Breaker::State state = Breaker::State::Closed;
        std::chrono::seconds probeIn{}; ///< until a probe, rounded up; 0 unless open
        /// Since it was opened first, through probes that failed; nothing while it is closed.
        std::optional<std::chrono::milliseconds> openFor{};
    };

    /// A breaker has opened, or closed again.
    struct Change {
        std::string provider;
        std::string model;
        bool opened = false;
    };

    /// `breakerPause` is how long an open breaker stays so before it lets somebody probe.
    explicit Health(std::chrono::milliseconds breakerPause = Breaker::kPause)
        : m_breakerPause(breakerPause)
    {
    }

    void setBreakersEnabled(bool on) { m_breakersEnabled = on; }
    /// Keys are known by numbers, which new settings may give to others.
    void keysChanged();

    /// Whether one who has another choice should ask it now.
    bool admits(const Target &target, Time now) const;
    bool isOpen(const Target &target, Time now) const;
    std::optional<std::size_t> awakeKey(const Target &target, std::size_t first, KeySet except,
                                        Time now) const;

    // What happens to one try.
    /// True for a probe, which has to end with one of those below.
    bool asked(const Target &target, Time now);
    void contentBegan(const Target &target, Time now);
    void answered(const Target &target, std::size_t key, Time now);
    void failed(const Target &target, std::size_t key, const Failure &failure, Verdict verdict,
                Time now);
    /// It could not even be asked.
    void unavailable(const Target &target, const Failure &failure);
    /// It ended without having shown anything.
    void released(const Target &target);

    /// Null for a provider that was never asked.
    const Tally *tally(std::string_view provider) const;
    /// The models that were asked, in the order of their names.
    std::vector<Model> models(std::string_view provider, Time now) const;
    std::size_t restingKeys(std::string_view provider, Time now) const;
    /// What has changed since the last call, for a log.
    std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }
    /// By hand: the provider's breakers are closed and its keys wake; it
    /// counts as healthy.
    void reset(std::string_view provider);

private:
    struct Provider {
        Tally tally;
        KeyRing keys;
        std::map<std::string, Breaker, std::less<>> breakers; ///< by model
    };

    const Provider *find(std::string_view provider) const;
    const Breaker *findBreaker(const Target &target) const;
    Provider &at(std::string_view provider);
    Breaker &breakerOf(const Target &target);
    /// Lets something happen to a breaker.
    template <typename Happen>
    void tell(const Target &target, Time now, Happen happen);
    static void count(Tally &tally, bool answered);
    static void count(Tally &tally, const Failure &failure);

    std::map<std::string, Provider, std::less<>> m_providers;
    std::vector<Change> m_changes;
    std::chrono::milliseconds m_breakerPause;
    bool m_breakersEnabled = true;
};

} // namespace ccproxy::failover
