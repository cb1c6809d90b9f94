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
};

struct ProviderEntry {
    std::string_view name;        ///< as in a configuration's `name` or `type`
    std::string_view displayName; ///< for people
    Dialect dialect = Dialect::OpenAiChat;
    std::string_view baseUrl; ///< up to and without the dialect's own path, "" = must be given
    std::string_view keyUrl;  ///< page where a key is made, "" = none
    std::span<const std::string_view> keyVariables; ///< usual environment names, most usual first
    bool needsKey = true;
    bool local = false; ///< a server on the user's machine, found on its usual port
};

/// All entries, the most used first. Static data; the views live as long as the program.
std::span<const ProviderEntry> providers();
const ProviderEntry *findProvider(std::string_view name);

/// Facts of a model at a provider of the catalogue; unknown ones are empty. A name is also looked
/// up without a vendor prefix ("qwen/qwen3" → "qwen3") and without a date suffix.
ModelFacts findModel(std::string_view provider, std::string_view model);

} // namespace ccproxy::catalogue
