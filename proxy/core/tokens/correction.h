// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/request_tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What local counts are worth for a model, learned from the usage that its provider reports: the
/// counter has one vocabulary, models have many.
namespace ccproxy::tokens {

/// The relation of a model's tokens to ours: the median of the last few samples, the lower one of
/// two, since a client refuses what is too large (CLIENT.md 7 and 8.26). Pictures and files are
/// estimates of their own and take no part.
class Correction {
public:
    static constexpr double kLeast = 0.5;
    static constexpr double kMost = 3.0;
    static constexpr std::size_t kNeeded = 3; ///< samples before anything is corrected
    /// Below so many tokens of text a sample tells more of what the provider adds by itself.
    static constexpr std::int64_t kShortestText = 500;

    /// A request of `count` tokens by our counter took `real` ones: all that was read, cached or
    /// not. False when the sample says nothing: too little text, or more picture than text.
    bool add(const RequestCount &count, std::int64_t real);
    /// What a token of ours is there, kLeast to kMost; 1 until it is known.
    double factor() const;
    std::size_t samples() const { return m_samples; }

private:
    static constexpr std::size_t kKept = 7;
    std::array<double, kKept> m_ratios{};
    std::size_t m_samples = 0; ///< of all time; the last kKept are kept
};

/// A count with the correction of its text.
std::int64_t corrected(const RequestCount &count, double factor);

/// The corrections of the models that were used last. For one thread.
class Corrections {
public:
    static constexpr std::size_t kMostModels = 64;
    static constexpr std::uint32_t kFirst = 5;  ///< so many answers of a model are looked at,
    static constexpr std::uint32_t kEvery = 20; ///< and after them one of so many

    /// An answer of that model has ended: whether its usage is to be compared with a count.
    bool isSampleDue(std::string_view provider, std::string_view model);
    void add(std::string_view provider, std::string_view model, const RequestCount &count,
             std::int64_t real);
    /// Correction::factor() of a model, 1 for one that is not known.
    double factor(std::string_view provider, std::string_view model) const;
    std::size_t size() const { return m_models.size(); }

private:
    struct Model {
        std::string provider;
        std::string name;
        std::uint32_t answers = 0;
        Correction correction;
    };
    Model &used(std::string_view provider, std::string_view model);

    std::vector<Model> m_models; ///< the one that was used last comes first
};

} // namespace ccproxy::tokens
