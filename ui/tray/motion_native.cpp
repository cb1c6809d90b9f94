// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/motion.h"

namespace ccproxy::ui {
namespace {

class NativeMotion final : public Motion {
public:
    NativeMotion() { setWanted(isWantedByStyle()); }
};

} // namespace

std::unique_ptr<Motion> makeMotion()
{
    return std::make_unique<NativeMotion>();
}

} // namespace ccproxy::ui
