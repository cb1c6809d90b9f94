// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// The memory of this process, as the system sees it. From any thread.
namespace ccproxy::engine {

/// Bytes that are resident, 0 where the system does not say so in a file.
std::uint64_t residentBytes();

/// Hands what was freed, but is held for whoever asks next, back to the system. Some milliseconds
/// in which others wait for memory, so it is for quiet times. Does nothing where the allocator
/// hands everything back by itself.
void giveFreedMemoryBack();

} // namespace ccproxy::engine
