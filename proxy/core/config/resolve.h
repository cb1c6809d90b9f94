// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/config/settings.h"
#include "core/expected.h"

#include <string>

namespace ccproxy::config {

/// What a configured provider is in the end.
struct ResolvedProvider {
    /// The catalogue entry whose dialect and traits it has; never null.
    const catalogue::ProviderEntry *entry = nullptr;
    catalogue::Dialect dialect = catalogue::Dialect::OpenAiChat;
    /// As normalisedBaseUrl() gives it; "" for the demo provider.
    std::string baseUrl;
    /// The user named another server than the catalogue does: it shares the entry's words, but what
    /// its models can do may differ.
    bool otherServer = false;
};

/// The entry that a provider's type names, or, without a type, its own name; null when unknown.
const catalogue::ProviderEntry *entryOf(const Provider &provider);

/// Works out dialect and base URL. Without an api_base_url the catalogue's of the provider's own
/// name is taken: that of the same dialect, or of "NAME-DIALECT" ("deepseek" of type "anthropic" is
/// deepseek-anthropic, in every way). The failure is ConfigInvalid; load() has reported it at
/// start.
Expected<ResolvedProvider> resolve(const Provider &provider);

/// ResolvedProvider::otherServer by itself, for the path of each request: nothing is allocated.
bool isAtOtherServer(const Provider &provider);

} // namespace ccproxy::config
