// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_host.h"

namespace ccproxy::ui {
namespace {

/// macOS and Windows always have a place for icons.
class NativeTrayHost final : public TrayHost {
public:
    NativeTrayHost() { setPresence(Presence::Present); }
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<NativeTrayHost>();
}

} // namespace ccproxy::ui
