// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/resolve.h"
#include "core/config/settings.h"
#include "core/dialects/dialect.h"
#include "core/expected.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// A provider with everything that does not change from one request to the next.
struct ProviderRow {
    const config::Provider *provider = nullptr;
    config::ResolvedProvider resolved;
    const dialects::Dialect *dialect = nullptr; ///< null for the demo provider
    /// At least one, an empty one where none is needed; in the order of the configuration.
    std::vector<Secret> keys = std::vector<Secret>(1);
};

/// The settings as exchanges use them: each provider worked out once, not with each request.
/// Immutable and shared; a running exchange keeps the one that it began with.
class ProviderTable {
public:
    explicit ProviderTable(config::SettingsPtr settings);

    const config::Settings &settings() const { return *m_settings; }
    /// The provider's row, or why it cannot be asked.
    const Expected<ProviderRow> &find(std::string_view provider) const;

private:
    config::SettingsPtr m_settings;
    std::map<std::string, Expected<ProviderRow>, std::less<>> m_rows;
    Expected<ProviderRow> m_unknown;
};

using ProviderTablePtr = std::shared_ptr<const ProviderTable>;

} // namespace ccproxy::engine
