// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/xembed_watch.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <string_view>

#include <xcb/xcb.h>

namespace ccproxy::ui {
namespace {

struct FreeReply {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename Reply>
using ReplyPointer = std::unique_ptr<Reply, FreeReply>;

xcb_atom_t atom(xcb_connection_t *connection, std::string_view name)
{
    const auto cookie =
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const ReplyPointer<xcb_intern_atom_reply_t> reply(
        xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

} // namespace

XembedWatch::XembedWatch(QObject *parent) : TrayHost(parent)
{
    if (auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
        m_connection = x11->connection();
    if (m_connection == nullptr) {
        setPresence(Presence::Absent);
        return;
    }
    m_selection = atom(m_connection, "_NET_SYSTEM_TRAY_S0");
    m_manager = atom(m_connection, "MANAGER");
    qApp->installNativeEventFilter(this);
    ask();
}

XembedWatch::~XembedWatch() = default; // the filter takes itself out

void XembedWatch::ask()
{
    const auto cookie = xcb_get_selection_owner(m_connection, m_selection);
    const ReplyPointer<xcb_get_selection_owner_reply_t> reply(
        xcb_get_selection_owner_reply(m_connection, cookie, nullptr));
    m_owner = reply ? reply->owner : xcb_window_t{XCB_WINDOW_NONE};
    if (m_owner != XCB_WINDOW_NONE) {
        // To hear of its end. Qt wants the same events of this window, on the same connection.
        const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_owner, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_connection);
    }
    setPresence(m_owner == XCB_WINDOW_NONE ? Presence::Absent : Presence::Present);
}

bool XembedWatch::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    bool changed = false;
    switch (event->response_type & 0x7f) {
    case XCB_CLIENT_MESSAGE: {
        // Every new owner announces itself so to the root window's listeners, of which Qt is one.
        const auto *note = static_cast<const xcb_client_message_event_t *>(message);
        changed = note->type == m_manager && note->data.data32[1] == m_selection;
        break;
    }
    case XCB_DESTROY_NOTIFY:
        changed = m_owner != XCB_WINDOW_NONE
            && static_cast<const xcb_destroy_notify_event_t *>(message)->window == m_owner;
        break;
    default:
        break;
    }
    // Not from within: others of this program have yet to see the event.
    if (changed)
        QMetaObject::invokeMethod(this, &XembedWatch::ask, Qt::QueuedConnection);
    return false;
}

} // namespace ccproxy::ui
