// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "engine/upstream/http.h"

#include <string>

namespace ccproxy::app {

/// A request to a proxy of ours on this machine, in Anthropic's language. `url` is whole.
engine::HttpRequest clientRequest(std::string url, Secret token, std::string body);

} // namespace ccproxy::app
