// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"
#include "core/config/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::config {

/// Reads the user's models.json, which adds to the catalogue's facts of models and corrects them:
///
///     { "providers": { "NAME": { "models": { "MODEL": {
///         "context": 131072, "max_output": 8192, "vision": false, "reasoning": true, "tools":
///         true, "pdf": false, "price": { "input": 0.28, "output": 0.42, "cache_read": 0.028,
///         "cache_write": 0.28 }, "released": "2026-05", "updated": "2026-07-02" } } } } }
///
/// All keys are optional; prices are US dollars for a million tokens. Comments and trailing commas
/// are allowed. NAME is a provider of the configuration or of the catalogue: facts under a
/// provider's own name win over those under its `type`. They go into Provider::ownModels.
///
/// Nothing in it keeps the proxy from starting: what is wrong is left out and told as a warning, of
/// which there are at most kMaxProblems.
void readModelsFile(std::string_view text, const std::string &path,
                    std::vector<Provider> &providers, std::vector<Problem> &problems);

} // namespace ccproxy::config
