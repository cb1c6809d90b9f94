// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "engine/engine.h"
#include "ui/program/facts.h"
#include "ui/program/greeter.h"
#include "ui/program/replayer.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace ccproxy::ui {

class ConfigurationDesk;
class Examiner;
class Importer;
class Launcher;

/// What `ccproxy logs --json` writes of one request, in a line.
using RecordToJson = std::function<QByteArray(const engine::ExchangeRecord &)>;

/// Whether the program starts at login, as the system has it.
struct LoginStart {
    enum class Kind {
        Off,
        On,
        Outdated,    ///< of another version, or for a program that has moved
        SwitchedOff, ///< the desktop was told not to start it
        Foreign,     ///< somebody else's entry stands in the place
    };
    Kind kind = Kind::Off;
    QString place; ///< of the entry that this speaks of
};

enum class UsageFormat { Csv, Json };
/// What `ccproxy usage` writes of sums with `--csv` and `--json`.
using UsageToText = std::function<QByteArray(UsageFormat format, usage::By by,
                                             const std::vector<engine::UsageGroup> &groups)>;

/// What the program lends to its face: all that windows do beyond showing the engine. What it
/// refers to outlives every window.
struct Program {
    ConfigurationDesk &configuration;
    /// What `ccproxy env` prints; "" when the configuration does not allow it.
    std::function<QString()> environmentText = {};
    /// One request as `ccproxy logs --json` writes it.
    RecordToJson recordToJson = {};
    /// Sums as `ccproxy usage` writes them.
    UsageToText usageToText = {};
    /// Sends a request that is on record to another model.
    MakeReplay replay = {};
    /// Ends the program; what is being answered gets the time to end. A second call may shorten it.
    std::function<void(std::chrono::milliseconds drain)> quit = {};
    /// Launches Claude Code; null: it cannot be done here.
    Launcher *launcher = nullptr;
    /// As it stands now.
    std::function<ProgramFacts()> facts = {};
    /// Tests providers; null: it cannot be done here.
    Examiner *examiner = nullptr;
    /// Takes over configurations of other programs; null: it cannot be done here.
    Importer *importer = nullptr;
    /// Sends a message through the proxy that runs.
    MakeGreeting greeting = {};
    std::function<LoginStart()> loginStart = {};
};

} // namespace ccproxy::ui
