// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/header_rules.h"

#include "core/ascii.h"

#include <algorithm>
#include <array>

namespace ccproxy::config {
namespace {

constexpr std::array<std::string_view, 11> kTransport{"host",
                                                      "content-length",
                                                      "transfer-encoding",
                                                      "connection",
                                                      "keep-alive",
                                                      "upgrade",
                                                      "te",
                                                      "trailer",
                                                      "expect",
                                                      "proxy-connection",
                                                      "accept-encoding"};

} // namespace

bool isSameHeader(std::string_view a, std::string_view b)
{
    return ascii::equalIgnoringCase(a, b);
}

bool isTransportHeader(std::string_view name)
{
    return std::any_of(kTransport.begin(), kTransport.end(),
                       [name](std::string_view own) { return isSameHeader(name, own); });
}

bool isSettableHeader(std::string_view name)
{
    return !isTransportHeader(name) && !isSameHeader(name, "content-type");
}

bool isAddedHeader(std::string_view name)
{
    return isSameHeader(name, "anthropic-beta");
}

} // namespace ccproxy::config
