// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <QAbstractSocket>
#include <QHostAddress>

#include <cstdint>
#include <optional>
#include <string>

namespace ccproxy::app {

/// Who answers on a port, as far as a short request tells.
enum class PortHolder { Nobody, CcProxy, ClaudeCodeRouter, Other };

/// Recognises the answer to `GET /`. Pure.
PortHolder holderFrom(const std::string &response);

/// Asks with `GET /`; takes at most half a second.
PortHolder probePort(const std::string &host, std::uint16_t port);

/// Why a port cannot be listened on, as the system tells; nothing when it can.
std::optional<QAbstractSocket::SocketError> listenError(const std::string &host,
                                                        std::uint16_t port);

/// Where a listener on this address is reached from this machine.
QHostAddress reachable(const std::string &host);

/// The next port above that can be listened on, 0 when none of the next hundred can.
std::uint16_t nextFreePort(const std::string &host, std::uint16_t port);

/// The failure of a listener with what can be found out about it: who holds the port, and which
/// one is free. A failure of another kind stays as it is.
Failure explained(Failure failure, const std::string &host, std::uint16_t port);

} // namespace ccproxy::app
