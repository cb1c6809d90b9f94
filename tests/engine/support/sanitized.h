// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ccproxy::test {

/// A sanitizer keeps freed memory, so there is nothing to measure.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace ccproxy::test
