// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/way.h"

namespace ccproxy::engine {

Way wayTo(const config::Settings &settings, const config::Provider *provider)
{
    Way way;
    way.proxyUrl = settings.proxyUrl;
    way.proxyIsForAll = true;
    way.caFile = settings.caFile;
    if (provider == nullptr)
        return way;
    if (!provider->proxyUrl.empty()) {
        way.proxyUrl = provider->proxyUrl;
        way.proxyIsForAll = false;
    }
    if (!provider->caFile.empty())
        way.caFile = provider->caFile;
    way.verifiesTls = provider->tlsVerify;
    return way;
}

} // namespace ccproxy::engine
