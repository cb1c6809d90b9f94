// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>

class QObject;

/// Why the proxy could not listen on its port, and whether it answers there.
namespace ccproxy::ui {

/// What stands against listening on the port of the settings.
struct PortFinding {
    enum class Why {
        Nothing, ///< by now it could be listened on
        Taken,
        Reserved, ///< by the system
        Other,    ///< it is not the port
    };
    enum class Holder { Unknown, CcProxy, ClaudeCodeRouter };
    Why why = Why::Other;
    Holder holder = Holder::Unknown; ///< of a port that is taken
    std::uint16_t port = 0;
    std::uint16_t free = 0; ///< one that the settings can have in its place; 0 = none

    bool operator==(const PortFinding &) const = default;
};

/// What is told of it, with what can be done where no button does it; "" where it knows nothing.
QString portText(const PortFinding &finding);

/// How the program looks at its port. Each may be missing. Replies come unless `context` has ended.
struct PortHelp {
    std::function<void(QObject *context, std::function<void(const PortFinding &)> reply)> find = {};
    /// Whether the port could be listened on now; quick, and nobody is asked.
    std::function<bool()> isFree = {};
    /// Whether the engine answers where it says that it listens.
    std::function<void(const QString &host, quint16 port, QObject *context,
                       std::function<void(bool)> reply)>
        asksItself = {};
    /// How long the system has slept in all.
    std::function<std::chrono::nanoseconds()> timeAsleep = {};
};

} // namespace ccproxy::ui
