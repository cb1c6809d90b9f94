// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <string_view>

namespace ccproxy::engine {

/// Sends without waiting and returns how many bytes the system took: less than all when its buffer
/// is full, none on an error, which QTcpSocket finds by its own next write. QTcpSocket's write()
/// arms and disarms a notifier, which costs four more system calls for each event of a stream
/// (measured: strace, Qt 6.4 with GLib's event loop). Only for a socket that has nothing to write.
std::size_t sendNow(qintptr descriptor, std::string_view bytes);

/// Closes the sending half of a connected socket. Qt has no call for it.
void shutdownSending(qintptr descriptor);

} // namespace ccproxy::engine
