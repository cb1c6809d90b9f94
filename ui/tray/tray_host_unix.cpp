// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/status_notifier_watch.h"
#include "ui/tray/xembed_watch.h"

namespace ccproxy::ui {
namespace {

class UnixTrayHost final : public TrayHost {
public:
    UnixTrayHost() : m_notifier(QDBusConnection::sessionBus())
    {
        connect(&m_notifier, &TrayHost::presenceChanged, this, &UnixTrayHost::decide);
        connect(&m_xembed, &TrayHost::presenceChanged, this, &UnixTrayHost::decide);
        decide();
    }

    QString way() const override
    {
        if (m_notifier.presence() == Presence::Present)
            return QStringLiteral("StatusNotifier");
        return m_xembed.presence() == Presence::Present ? QStringLiteral("XEmbed") : QString();
    }

private:
    void decide()
    {
        const auto notifier = m_notifier.presence();
        // An older tray alone would fix Qt's choice before a StatusNotifier host has answered.
        if (notifier == Presence::Absent)
            setPresence(m_xembed.presence());
        else
            setPresence(notifier);
    }

    StatusNotifierWatch m_notifier;
    XembedWatch m_xembed;
};

} // namespace

std::unique_ptr<TrayHost> makeTrayHost()
{
    return std::make_unique<UnixTrayHost>();
}

} // namespace ccproxy::ui
