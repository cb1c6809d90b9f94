// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/launches.h"

#include "engine/listener/access.h"

namespace ccproxy::engine {

void Launches::set(const std::vector<LaunchToken> &tokens)
{
    m_launches.clear();
    for (const LaunchToken &launch : tokens)
        m_launches.emplace(launch.token.reveal(), Launch{launch.project, launch.profile});
}

const Launch &Launches::of(const InboundRequest &request) const
{
    static const Launch kUnknown;
    const auto found = m_launches.find(bearerToken(request));
    return found == m_launches.end() ? kUnknown : found->second;
}

} // namespace ccproxy::engine
