// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mending.h"

#include <QString>

#include <iterator>

namespace ccproxy::ui {

/// What can be told of while no window is looked at.
enum class NoticeKind {
    StartProblem,     ///< it could not start, or did so with a problem
    AllFailed,        ///< a request got no answer from anybody
    Failover,         ///< another provider answered
    ProviderDown,     ///< is not asked for a while
    ProviderBack,     ///< works again
    KeyRejected,      ///< a provider does not take the key
    Budget,           ///< nearly or wholly spent
    BadConfiguration, ///< a changed file is not valid
    KeychainLocked,   ///< providers wait for their keys
};

struct NoticeRow {
    NoticeKind kind;
    const char *name;  ///< stable, to be remembered by
    const char *label; ///< for people, in the context ccproxy::ui::Notice
};
/// In the order of the enumeration.
inline constexpr NoticeRow kNotices[] = {
    {NoticeKind::StartProblem, "start",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "The proxy does not start, or with a problem")},
    {NoticeKind::AllFailed, "allFailed",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A request failed, with all its fallbacks")},
    {NoticeKind::Failover, "failover",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A fallback answered in place of a provider")},
    {NoticeKind::ProviderDown, "down",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A provider fails again and again")},
    {NoticeKind::ProviderBack, "back",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A provider works again")},
    {NoticeKind::KeyRejected, "key",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A provider refuses its key")},
    {NoticeKind::Budget, "budget",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A budget is nearly or wholly spent")},
    {NoticeKind::BadConfiguration, "configuration",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "A changed configuration is not valid")},
    {NoticeKind::KeychainLocked, "keychain",
     QT_TRANSLATE_NOOP("ccproxy::ui::Notice", "The keychain is locked")},
};
inline constexpr std::size_t kNoticeKinds = std::size(kNotices);

struct Notice {
    NoticeKind kind = NoticeKind::StartProblem;
    QString title{};
    QString text{};
    Place place{};

    bool operator==(const Notice &) const = default;
};

} // namespace ccproxy::ui
