// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/correction.h"

#include <algorithm>
#include <cmath>

namespace ccproxy::tokens {

bool Correction::add(const RequestCount &count, std::int64_t real)
{
    if (count.text < kShortestText || count.media > count.text || real <= count.media)
        return false;
    const double ratio = static_cast<double>(real - count.media) / static_cast<double>(count.text);
    m_ratios[m_samples % kKept] = std::clamp(ratio, kLeast, kMost);
    ++m_samples;
    return true;
}

double Correction::factor() const
{
    if (m_samples < kNeeded)
        return 1.0;
    std::array<double, kKept> sorted = m_ratios;
    const std::size_t count = std::min(m_samples, kKept);
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(count);
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>((count - 1) / 2);
    std::nth_element(sorted.begin(), middle, end);
    return *middle;
}

std::int64_t corrected(const RequestCount &count, double factor)
{
    return count.media + std::llround(static_cast<double>(count.text) * factor);
}

Corrections::Model &Corrections::used(std::string_view provider, std::string_view model)
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const Model &m) {
        return m.name == model && m.provider == provider;
    });
    if (found == m_models.end()) {
        if (m_models.size() == kMostModels)
            m_models.pop_back();
        m_models.insert(m_models.begin(),
                        {std::string(provider), std::string(model), 0, Correction()});
    } else {
        std::rotate(m_models.begin(), found, std::next(found));
    }
    return m_models.front();
}

bool Corrections::isSampleDue(std::string_view provider, std::string_view model)
{
    std::uint32_t &answers = used(provider, model).answers;
    // Far beyond any use; a round number keeps the rhythm.
    constexpr std::uint32_t kRestart = kEvery * 1'000'000;
    answers = answers >= kRestart ? kEvery : answers + 1;
    return answers <= kFirst || answers % kEvery == 0;
}

void Corrections::add(std::string_view provider, std::string_view model, const RequestCount &count,
                      std::int64_t real)
{
    used(provider, model).correction.add(count, real);
}

double Corrections::factor(std::string_view provider, std::string_view model) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(), [&](const Model &m) {
        return m.name == model && m.provider == provider;
    });
    return found == m_models.end() ? 1.0 : found->correction.factor();
}

} // namespace ccproxy::tokens
