// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/request_icon.h"

#include "ui/widgets/sign_icon.h"

namespace ccproxy::ui {

QIcon requestIcon(RequestState state)
{
    switch (state) {
    case RequestState::Waiting:
        return signIcon(Sign::Dots);
    case RequestState::Answering:
        return signIcon(Sign::Chevrons);
    case RequestState::Done:
        return signIcon(Sign::Tick);
    case RequestState::Failed:
        return signIcon(Sign::Cross);
    case RequestState::BrokenOff:
        return signIcon(Sign::Cut);
    case RequestState::Left:
        break;
    }
    return signIcon(Sign::Ring);
}

} // namespace ccproxy::ui
