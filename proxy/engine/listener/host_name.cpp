// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/host_name.h"

#include "core/ascii.h"

#include <QHostAddress>
#include <QString>

#include <algorithm>
#include <charconv>

namespace ccproxy::engine {

namespace {

using ascii::isDigit;

bool isNameChar(char c)
{
    const char lower = ascii::lowered(c);
    return isDigit(c) || (lower >= 'a' && lower <= 'z') || c == '.' || c == '-' || c == '_';
}

bool isAddress6Char(char c)
{
    return ascii::hexValue(c) >= 0 || c == '.' || c == ':';
}

/// ":123", ":" or nothing.
bool isPortSuffix(std::string_view text)
{
    if (text.empty())
        return true;
    return text.front() == ':' && text.size() <= 6
        && std::all_of(text.begin() + 1, text.end(), isDigit);
}

/// Four decimal numbers of at most three digits, the first of them 127.
bool isLoopback4(std::string_view host)
{
    for (int part = 0; part < 4; ++part) {
        unsigned number = 0;
        const auto [end, error] = std::from_chars(host.data(), host.data() + host.size(), number);
        const auto used = static_cast<std::size_t>(end - host.data());
        if (error != std::errc() || used > 3 || number > 255 || (part == 0 && number != 127))
            return false;
        host.remove_prefix(used);
        if (part < 3) {
            if (!host.starts_with('.'))
                return false;
            host.remove_prefix(1);
        }
    }
    return host.empty();
}

} // namespace

std::optional<std::string_view> hostOf(std::string_view authority)
{
    if (authority.starts_with('[')) {
        const std::size_t close = authority.find(']');
        if (close == std::string_view::npos || !isPortSuffix(authority.substr(close + 1)))
            return std::nullopt;
        const std::string_view address = authority.substr(1, close - 1);
        if (address.empty() || !std::all_of(address.begin(), address.end(), isAddress6Char))
            return std::nullopt;
        return address;
    }
    const std::string_view name = authority.substr(0, authority.find(':'));
    if (name.empty() || !std::all_of(name.begin(), name.end(), isNameChar)
        || !isPortSuffix(authority.substr(name.size())))
        return std::nullopt;
    return name;
}

bool isLoopbackHost(std::string_view host)
{
    if (ascii::equalIgnoringCase(host, "localhost") || isLoopback4(host))
        return true;
    if (host.find(':') == std::string_view::npos)
        return false;
    const QHostAddress address(
        QString::fromLatin1(host.data(), static_cast<qsizetype>(host.size())));
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace ccproxy::engine
