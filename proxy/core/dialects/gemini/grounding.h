// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/web_search.h"

#include <optional>
#include <string_view>

namespace ccproxy::dialects::gemini {

/// What Google's search did, from the JSON of a groundingMetadata; nothing when nothing was
/// searched. The text is copied.
std::optional<messages::WebSearch> readGrounding(json::Parser &parser, std::string_view json);

} // namespace ccproxy::dialects::gemini
