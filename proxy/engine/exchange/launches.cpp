// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/launches.h"

#include "engine/listener/access.h"

namespace ccproxy::engine {

void Launches::set(const std::vector<LaunchToken> &tokens)
{
    m_projects.clear();
    for (const LaunchToken &launch : tokens)
        m_projects.emplace(launch.token.reveal(), launch.project);
}

std::string Launches::projectOf(const InboundRequest &request) const
{
    const auto found = m_projects.find(bearerToken(request));
    return found == m_projects.end() ? std::string() : found->second;
}

} // namespace ccproxy::engine
