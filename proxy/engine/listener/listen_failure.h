// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <QAbstractSocket>

#include <cstdint>
#include <string>

namespace ccproxy::engine {

/// Says why a port could not be listened on, and what to do about it.
Failure listenFailure(QAbstractSocket::SocketError error, const std::string &host,
                      std::uint16_t port, const std::string &systemText);

} // namespace ccproxy::engine
