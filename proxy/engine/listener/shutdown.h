// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ccproxy::engine {

/// Closes the sending half of a connected socket. Qt has no call for it.
void shutdownSending(qintptr descriptor);

} // namespace ccproxy::engine
