// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"

/// The face of the desktop module. The C++ types in it are safe because program and module are
/// built together; the version tells a module that an update has left behind.
namespace ccproxy::app::desktop_module {

inline constexpr const char *kFileName = "ccproxy_desktop";

using Version = const char *(*)();
inline constexpr const char *kVersion = "ccproxyDesktopVersion";

using Run = int (*)(int argc, char **argv, const DesktopOptions &options);
inline constexpr const char *kRun = "ccproxyDesktopRun";

} // namespace ccproxy::app::desktop_module
