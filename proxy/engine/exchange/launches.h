// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "engine/engine.h"
#include "engine/listener/request.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// What is known of clients by the token of their launch.
class Launches {
public:
    void set(const std::vector<LaunchToken> &tokens);
    /// The folder that the client of a request was launched in, "" = not known.
    std::string projectOf(const InboundRequest &request) const;

private:
    std::map<std::string, std::string, std::less<>> m_projects; ///< by token
};

} // namespace ccproxy::engine
