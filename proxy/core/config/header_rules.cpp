// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/header_rules.h"

#include "core/ascii.h"
#include "core/config/problem.h"
#include "core/config/substitution.h"
#include "core/redact.h"
#include "core/secret.h"

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

/// No key is shorter, and words such as "basic" are.
constexpr std::size_t kShortestKey = 8;

bool hasLongWord(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end >= kShortestKey)
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

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

Expected<void> mayBeWritten(std::string_view name, std::string_view value)
{
    const Substitution names = substitute(value, {});
    const bool isElsewhere =
        !names.unset.empty() || value.find(Secret::kMask) != std::string_view::npos;
    const bool holdsKey = (isSecretName(name) && hasLongWord(value)) || redactText(value) != value;
    if (isElsewhere || !holdsKey)
        return {};
    return unexpected(FailureKind::UsageError,
                      "The header " + oneLine(name) + " would hold a key as clear text in the file",
                      "Give it as the key of the provider, which goes into the keychain, or write "
                      "\"${NAME}\" for an environment variable.");
}

bool isAddedHeader(std::string_view name)
{
    return isSameHeader(name, "anthropic-beta");
}

} // namespace ccproxy::config
