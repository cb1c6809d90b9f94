// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <string_view>

/// Which headers of requests to providers the configuration may set.
namespace ccproxy::config {

/// Headers that say where a message goes and where it ends: the HTTP client sets them, and a line
/// with one is ignored. An answer is never compressed, so that each flush of the provider arrives
/// as it is and no stream needs 40 KiB for a decompressor.
bool isTransportHeader(std::string_view name);

/// Whether a provider's `headers` may have it: no transport header, nor content-type, which is that
/// of the body that we make.
bool isSettableHeader(std::string_view name);

/// Whether a header of the configuration goes beside one of the same name that we send, which it
/// replaces otherwise: anthropic-beta is a list.
bool isAddedHeader(std::string_view name);

/// Whether a header may be written down: the file has it as clear text, and this one would hold a
/// key. What names a variable, or is a mask, holds none. The failure tells where keys belong.
Expected<void> mayBeWritten(std::string_view name, std::string_view value);

/// Names of headers have no case.
bool isSameHeader(std::string_view a, std::string_view b);

} // namespace ccproxy::config
