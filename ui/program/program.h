// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

namespace ccproxy::ui {

class ConfigurationDesk;
class Examiner;

/// What `ccproxy logs --json` writes of one request, in a line.
using RecordToJson = std::function<QByteArray(const engine::ExchangeRecord &)>;

/// What the program lends to its face: all that windows do beyond showing the engine. What it
/// refers to outlives every window.
struct Program {
    ConfigurationDesk &configuration;
    /// What `ccproxy env` prints; "" when the configuration does not allow it.
    std::function<QString()> environmentText;
    /// One request as `ccproxy logs --json` writes it.
    RecordToJson recordToJson;
    /// Ends the program; what is being answered gets the time to end. A second call may shorten it.
    std::function<void(std::chrono::milliseconds drain)> quit;
    /// Tests providers; null: it cannot be done here.
    Examiner *examiner = nullptr;
};

} // namespace ccproxy::ui
