// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/health.h"

#include <algorithm>

namespace ccproxy::failover {

void Health::keysChanged()
{
    for (auto &[name, provider] : m_providers)
        provider.keys.wakeAll();
}

bool Health::admits(const Target &target, Time now) const
{
    const Provider *provider = find(target.provider);
    if (provider == nullptr)
        return true;
    if (!provider->keys.awake(target.keys, 0, 0, now))
        return false;
    const Breaker *breaker = findBreaker(target);
    return breaker == nullptr || breaker->admits(now);
}

bool Health::isOpen(const Target &target, Time now) const
{
    const Breaker *breaker = findBreaker(target);
    return breaker != nullptr && breaker->state(now) == Breaker::State::Open;
}

std::optional<std::size_t> Health::awakeKey(const Target &target, std::size_t first, KeySet except,
                                            Time now) const
{
    static const KeyRing allAwake;
    const Provider *provider = find(target.provider);
    return (provider == nullptr ? allAwake : provider->keys).awake(target.keys, first, except, now);
}

bool Health::asked(const Target &target, Time now)
{
    return m_breakersEnabled && breakerOf(target).ask(now);
}

void Health::contentBegan(const Target &target, Time now)
{
    tell(target, now, [now](Breaker &breaker) { breaker.contentBegan(now); });
}

void Health::answered(const Target &target, std::size_t key, Time now)
{
    Provider &provider = at(target.provider);
    count(provider.tally, true);
    provider.tally.healthy = true;
    provider.tally.lastFailure.clear();
    provider.keys.wake(key);
    tell(target, now, [now](Breaker &breaker) { breaker.succeeded(now); });
}

void Health::failed(const Target &target, std::size_t key, const Failure &failure, Verdict verdict,
                    Time now)
{
    Provider &provider = at(target.provider);
    count(provider.tally, failure);
    if (verdict == Verdict::OtherKey) {
        provider.keys.rest(key, now + kRefusedKeyRests);
    } else if (verdict == Verdict::Limited) {
        const std::chrono::seconds wait = failure.retryAfter.value_or(kLimitedKeyRests);
        provider.keys.rest(key, now + std::min<std::chrono::seconds>(wait, kLongestRest));
    }
    tell(target, now, [&](Breaker &breaker) {
        if (isProvidersFault(failure.kind))
            breaker.failed(now);
        else if (verdict == Verdict::GiveUp && failure.providerStatus != 0)
            breaker.succeeded(now); // it has read the request and refused it: it works
        else
            breaker.released();
    });
}

template <typename Happen>
void Health::tell(const Target &target, Time now, Happen happen)
{
    if (!m_breakersEnabled)
        return;
    Breaker &breaker = breakerOf(target);
    const bool wasClosed = breaker.state(now) == Breaker::State::Closed;
    happen(breaker);
    const bool isClosed = breaker.state(now) == Breaker::State::Closed;
    if (wasClosed == isClosed)
        return;
    // More than a log can say is of no use.
    constexpr std::size_t kMostChanges = 1000;
    if (m_changes.size() < kMostChanges)
        m_changes.push_back({std::string(target.provider), std::string(target.model), !isClosed});
}

void Health::unavailable(const Target &target, const Failure &failure)
{
    count(at(target.provider).tally, failure);
    released(target);
}

void Health::released(const Target &target)
{
    if (m_breakersEnabled)
        breakerOf(target).released();
}

const Health::Tally *Health::tally(std::string_view provider) const
{
    const Provider *found = find(provider);
    return found == nullptr ? nullptr : &found->tally;
}

std::vector<Health::Model> Health::models(std::string_view provider, Time now) const
{
    std::vector<Model> out;
    const Provider *found = find(provider);
    if (found == nullptr || !m_breakersEnabled)
        return out;
    out.reserve(found->breakers.size());
    for (const auto &[name, breaker] : found->breakers) {
        Model model{.name = name, .state = breaker.state(now)};
        if (model.state == Breaker::State::Open)
            model.probeIn = std::chrono::ceil<std::chrono::seconds>(*breaker.halfOpenAt() - now);
        if (const auto since = breaker.openSince())
            model.openFor = std::chrono::duration_cast<std::chrono::milliseconds>(now - *since);
        out.push_back(std::move(model));
    }
    return out;
}

std::size_t Health::restingKeys(std::string_view provider, Time now) const
{
    const Provider *found = find(provider);
    return found == nullptr ? 0 : found->keys.restingCount(now);
}

void Health::reset(std::string_view provider)
{
    const auto found = m_providers.find(provider);
    if (found == m_providers.end())
        return;
    found->second.breakers.clear();
    found->second.keys.wakeAll();
    found->second.tally.healthy = true;
    found->second.tally.lastFailure.clear();
}

const Health::Provider *Health::find(std::string_view provider) const
{
    const auto found = m_providers.find(provider);
    return found == m_providers.end() ? nullptr : &found->second;
}

const Breaker *Health::findBreaker(const Target &target) const
{
    const Provider *provider = find(target.provider);
    if (provider == nullptr || !m_breakersEnabled)
        return nullptr;
    const auto found = provider->breakers.find(target.model);
    return found == provider->breakers.end() ? nullptr : &found->second;
}

Health::Provider &Health::at(std::string_view provider)
{
    const auto found = m_providers.find(provider);
    return found != m_providers.end() ? found->second : m_providers[std::string(provider)];
}

Breaker &Health::breakerOf(const Target &target)
{
    auto &breakers = at(target.provider).breakers;
    if (const auto found = breakers.find(target.model); found != breakers.end())
        return found->second;
    if (breakers.size() >= kMostModels)
        breakers.clear();
    return breakers.try_emplace(std::string(target.model), m_breakerPause).first->second;
}

void Health::count(Tally &tally, bool answered)
{
    ++tally.requests;
    if (tally.recent.size() == kRecentTries)
        tally.recent.erase(tally.recent.begin());
    tally.recent.push_back(answered);
}

void Health::count(Tally &tally, const Failure &failure)
{
    count(tally, false);
    ++tally.failures;
    tally.lastFailure = failure.text();
    // What a key must not do, a provider refuses in good health.
    tally.healthy = failure.kind == FailureKind::RateLimited
        || !(isProvidersFault(failure.kind) || failure.kind == FailureKind::Authentication
             || failure.kind == FailureKind::Billing);
}

} // namespace ccproxy::failover
