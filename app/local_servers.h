// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"

#include <string_view>
#include <vector>

namespace ccproxy::app {

/// The servers of models that answer on their usual ports of this machine (ollama's may be named
/// by OLLAMA_HOST), in the order of the catalogue, with the models that they have. One that has
/// none is left out, and so is whatever else listens there. CCPROXY_LOCAL_SERVERS=0 looks for none.
/// Takes less than a millisecond where nobody listens, half a second at most.
std::vector<config::LocalServer> findLocalServers(const Environment &environment);

/// The models in an answer to GET /v1/models, head and body; empty when it is none.
std::vector<std::string> modelsIn(std::string_view response);

} // namespace ccproxy::app
