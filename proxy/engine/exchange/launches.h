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

/// What is known of a client by the token of its launch.
struct Launch {
    std::string project; ///< the folder that it was launched in, "" = not known
    std::string profile; ///< "" = none
};

class Launches {
public:
    void set(const std::vector<LaunchToken> &tokens);
    /// Of the client of a request; nothing is known of one that was not launched.
    const Launch &of(const InboundRequest &request) const;

private:
    std::map<std::string, Launch, std::less<>> m_launches; ///< by token
};

} // namespace ccproxy::engine
