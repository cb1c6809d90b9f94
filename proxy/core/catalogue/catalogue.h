// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What is known of providers and models before anything is configured.
namespace ccproxy::catalogue {

enum class Dialect { Anthropic, OpenAiChat, OpenAiResponses, Gemini, Demo };

/// The name that a user writes as a provider's `type` for a dialect ("openai", "gemini", …).
std::string_view dialectName(Dialect dialect);

/// A day, or a month when `day` is 0; all zero when it is unknown.
struct Day {
    std::uint16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    constexpr bool isKnown() const { return year != 0; }
    constexpr bool operator==(const Day &) const = default;
    constexpr bool operator<(const Day &other) const { return order() < other.order(); }

private:
    constexpr unsigned order() const { return year * 10'000U + month * 100U + day; }
};
/// Reads "2026-06-30" or "2026-06"; an unknown day when it is neither.
Day dayFrom(std::string_view text);
/// "2026-06-30" or "2026-06"; "" for an unknown day.
std::string textOf(Day day);

/// What a provider takes for a million tokens of each kind, in millionths of a US dollar: $3.75 is
/// 3,750,000. Tokens times price by 1,000,000 are micro-dollars, without any rounding before.
/// Unknown is not zero: zero says that it costs nothing. Prices are those of short prompts, where a
/// provider takes more for long ones.
struct Prices {
    std::optional<std::int64_t> input;
    std::optional<std::int64_t> output;
    std::optional<std::int64_t> cacheRead;
    std::optional<std::int64_t> cacheWrite;

    bool operator==(const Prices &) const = default;
};

struct ModelFacts {
    std::optional<std::int64_t> context;   ///< window in tokens
    std::optional<std::int64_t> maxOutput; ///< tokens
    std::optional<bool> vision;            ///< sees images
    std::optional<bool> reasoning;
    std::optional<bool> tools;
    std::optional<bool> pdf; ///< reads PDF documents
    Prices prices;
    Day released;
    Day updated; ///< when the facts were last looked at

    bool operator==(const ModelFacts &) const = default;
};

/// Each fact that `better` knows, over those of `facts`.
void overlay(ModelFacts &facts, const ModelFacts &better);

/// The usual environment variables of a provider's key, most usual first: `{"GROQ_API_KEY"}`.
class KeyVariables {
public:
    constexpr KeyVariables() = default;
    constexpr KeyVariables(std::string_view usual, std::string_view other = {})
        : m_names{usual, other}
    {
    }

    constexpr const std::string_view *begin() const { return m_names.data(); }
    constexpr const std::string_view *end() const
    {
        return begin() + (m_names[0].empty() ? 0 : m_names[1].empty() ? 1 : 2);
    }
    constexpr bool empty() const { return begin() == end(); }
    constexpr std::string_view front() const { return m_names[0]; }
    constexpr bool operator==(const KeyVariables &) const = default;

private:
    std::array<std::string_view, 2> m_names{};
};

/// A row of provider_rows.inc; docs/ADD_A_PROVIDER.md tells how one is added.
struct ProviderEntry {
    std::string_view name;        ///< as in a configuration's `name` or `type`
    std::string_view displayName; ///< for people
    Dialect dialect = Dialect::OpenAiChat;
    std::string_view baseUrl{}; ///< up to and without the dialect's own path, "" = must be given
    std::string_view keyUrl{};  ///< page where a key is made, "" = none
    KeyVariables keyVariables{};
    bool needsKey = true;
    bool local = false; ///< a server on the user's machine, found on its usual port
    /// A sensible first model for Claude Code's work, "" = the user must choose.
    std::string_view defaultModel{};
    /// The set of model facts that findModel() looks in, "" = none is known.
    std::string_view modelSet{};
    /// The entry whose wire traits it shares, being the same provider elsewhere; "" = its own name.
    std::string_view sameAs{};
    /// Its models have names that the user gave them (deployments), so no list of ours or of the
    /// provider's holds names that can be asked for.
    bool ownModelNames = false;
    /// Anthropic dialect only: the key travels as `Authorization: Bearer`, not as `x-api-key`
    /// (WIRE.md 14).
    bool bearerKey = false;

    constexpr std::string_view traits() const { return sameAs.empty() ? name : sameAs; }
};

/// All entries, the most used first, then the Anthropic-format endpoints of those that have one,
/// under the provider's name with "-anthropic". Static data; the views live as long as the program.
std::span<const ProviderEntry> providers();
/// By a binary search; null for an unknown name.
const ProviderEntry *findProvider(std::string_view name);

/// Facts of a model at a provider of the catalogue; unknown ones are empty. A name is also looked
/// up without "[1m]", a variant (":free"), a vendor prefix ("qwen/qwen3" → "qwen3") and a date
/// suffix ("-20250929", "-2024-11-20"), in this order. From any thread; a binary search over static
/// data, nothing is parsed or allocated. It is on the path of each request.
ModelFacts findModel(std::string_view provider, std::string_view model);

/// The names of all models with facts at a provider of the catalogue, sorted by bytes.
std::vector<std::string_view> knownModels(std::string_view provider);

/// Whether a model can lead a conversation with tools, as far as its name and facts tell: not one
/// that embeds, speaks, draws, ranks or moderates, and none whose window Claude Code's own prompt
/// would fill.
bool canChat(std::string_view model, const ModelFacts &facts);

} // namespace ccproxy::catalogue
