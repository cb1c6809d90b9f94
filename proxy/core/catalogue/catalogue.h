// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

struct ModelFacts {
    std::optional<std::int64_t> context;   ///< window in tokens
    std::optional<std::int64_t> maxOutput; ///< tokens
    std::optional<bool> vision;            ///< sees images
    std::optional<bool> reasoning;
    std::optional<bool> tools;
    /// The day (or month) of the facts, as "2026-06-30"; "" = unknown.
    std::string_view updated{};
};

struct ProviderEntry {
    std::string_view name;        ///< as in a configuration's `name` or `type`
    std::string_view displayName; ///< for people
    Dialect dialect = Dialect::OpenAiChat;
    std::string_view baseUrl{}; ///< up to and without the dialect's own path, "" = must be given
    std::string_view keyUrl{};  ///< page where a key is made, "" = none
    /// Usual environment names, most usual first.
    std::span<const std::string_view> keyVariables{};
    bool needsKey = true;
    bool local = false; ///< a server on the user's machine, found on its usual port
    /// A sensible first model for Claude Code's work, "" = the user must choose.
    std::string_view defaultModel{};
    /// The set of model facts that findModel() looks in, "" = none is known.
    std::string_view modelSet{};
    /// Anthropic dialect only: the key travels as `Authorization: Bearer`, not as `x-api-key`
    /// (WIRE.md 14).
    bool bearerKey = false;
};

/// All entries, the most used first. Static data; the views live as long as the program.
std::span<const ProviderEntry> providers();
const ProviderEntry *findProvider(std::string_view name);

/// Facts of a model at a provider of the catalogue; unknown ones are empty. A name is also looked
/// up without "[1m]", a variant (":free"), a vendor prefix ("qwen/qwen3" → "qwen3") and a date
/// suffix ("-20250929", "-2024-11-20"), in this order. From any thread; a binary search over static
/// data, nothing is parsed or allocated.
ModelFacts findModel(std::string_view provider, std::string_view model);

/// The names of all models with facts at a provider of the catalogue, sorted by bytes.
std::vector<std::string_view> knownModels(std::string_view provider);

} // namespace ccproxy::catalogue
