// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/model_list.h"
#include "engine/exchange/provider_table.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// A model that a client can ask for, as GET /v1/models tells it.
struct MenuModel {
    /// The name that Claude Code shows (CLIENT.md 2), and the plain "PROVIDER,MODEL".
    std::string alias;
    std::string plain;
    /// Which of them are listed: both, unless the plain one is shown by Claude Code as well.
    bool listsAlias = true;
    bool listsPlain = true;
    std::string displayName; ///< "MODEL (PROVIDER)"
    std::string description; ///< window and prices, where they are known
    std::string createdAt;   ///< RFC 3339; the epoch when it is not known
};

/// "1M", "1.5M", "200K": no more than people want to know.
std::string tokensText(std::int64_t tokens);
/// "$3", "$12.50", "$0.028"; `micro`: millionths of a dollar.
std::string dollarsText(std::int64_t micro);

/// The most names that are listed.
inline constexpr std::size_t kMostMenuNames = 1000;

/// The list that a provider gave of its models; null when there is none.
using FindList =
    std::function<const std::vector<dialects::ListedModel> *(std::string_view provider)>;

/// What clients can ask for, the most useful first: the models of the default route and of the
/// other routes, then provider by provider. A provider's models are those that the configuration
/// names, else those that it lists itself, else those of the catalogue, and what the user's
/// models.json adds; first the catalogue's choice for Claude Code, then those with tools, then the
/// newest. Models that cannot converse and providers that cannot be asked are left out. When there
/// are too many, each provider has its share.
std::vector<MenuModel> menuOf(const ProviderTable &table, const FindList &listOf);

} // namespace ccproxy::engine
