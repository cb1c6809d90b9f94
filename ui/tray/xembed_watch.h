// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_host.h"

#include <QAbstractNativeEventFilter>

#include <cstdint>

struct xcb_connection_t;

namespace ccproxy::ui {

/// Follows the owner of the X11 selection _NET_SYSTEM_TRAY_S0: the tray of trayer, stalonetray and
/// older panels (the System Tray Protocol of freedesktop.org). Absent where Qt does not speak X11.
/// Asks on Qt's own X connection and hears of changes by events, so an idle desktop costs nothing.
class XembedWatch final : public TrayHost, private QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit XembedWatch(QObject *parent = nullptr);
    ~XembedWatch() override;

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void ask();

    xcb_connection_t *m_connection = nullptr; ///< Qt's
    std::uint32_t m_selection = 0;            ///< atoms
    std::uint32_t m_manager = 0;
    std::uint32_t m_owner = 0; ///< the tray's window, 0 = there is none
};

} // namespace ccproxy::ui
