// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QString>

#include <span>

namespace ccproxy::ui {

/// One thing that the list of requests tells of each. In a settled order: layouts that are
/// remembered count on it, so new ones go to the end.
struct RequestColumn {
    enum Id {
        State,
        Time,
        Asked,
        Route,
        Target,
        Input,
        Output,
        Cache,
        Cost,
        FirstByte,
        Total,
        Speed,
        Session,
        Project,
        Class,
        Request,
        Reason,
        Count,
    };

    const char *title;   ///< to be translated, see titleOf()
    const char *meaning; ///< the same, for the tool tip
    bool shown;          ///< unless the user chooses otherwise
    bool figures;        ///< set to the right, sorted by number()
    const char *sample;  ///< a usual text, which gives the width
    QString (*text)(const engine::ExchangeRecord &record);
    double (*number)(const engine::ExchangeRecord &record); ///< null: sorted by text
};

/// By their id.
std::span<const RequestColumn> requestColumns();
QString titleOf(const RequestColumn &column);
QString meaningOf(const RequestColumn &column);

} // namespace ccproxy::ui
