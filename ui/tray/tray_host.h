// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <utility>

namespace ccproxy::ui {

/// Whether the desktop has a place for tray icons now. It comes and goes: panels start after the
/// programs of a login, crash, and are switched off.
///
/// Qt 6.4 decides once per process whether it speaks to a StatusNotifier host, with the first use
/// of QSystemTrayIcon (even isSystemTrayAvailable()), and never sees a host that comes later (UX.md
/// 1.1). So nothing touches that class before this says Present.
class TrayHost : public QObject {
    Q_OBJECT

public:
    enum class Presence {
        Unknown, ///< the desktop has not answered yet; it does within seconds
        Absent,
        Present,
    };

    using QObject::QObject;

    Presence presence() const { return m_presence; }
    /// By which way icons get there, in the system's own words; "" where there is but one.
    virtual QString way() const { return {}; }

Q_SIGNALS:
    void presenceChanged();

protected:
    void setPresence(Presence presence)
    {
        if (std::exchange(m_presence, presence) != presence)
            Q_EMIT presenceChanged();
    }

private:
    Presence m_presence = Presence::Unknown;
};

/// The host of this platform: StatusNotifier and XEmbed on Unix, always Present on macOS and
/// Windows. Needs the QGuiApplication.
std::unique_ptr<TrayHost> makeTrayHost();

} // namespace ccproxy::ui
