// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/notify/notice_rules.h"
#include "ui/tray/news.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ccproxy::ui {

class ConfigurationDesk;

/// Whether the user wants this kind. What he has not chosen is on.
bool isNoticeWanted(const Memory &memory, NoticeKind kind);
void setNoticeWanted(Memory &memory, NoticeKind kind, bool wanted);

/// Brings what happens to the rules, and what they find worth it to told(). Nothing is told with
/// `ui.notifications` off, nor of kinds that the user has switched off.
class Notifier final : public QObject {
    Q_OBJECT

public:
    /// What it is given outlives it. `isSeen`: whether the user has the window before him, which
    /// shows by itself what became of a start.
    Notifier(EngineModel &engine, News &news, const Memory &memory, const ConfigurationDesk &desk,
             std::function<bool()> isSeen, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const ccproxy::ui::Notice &notice);

private:
    void onView();
    void onConfiguration();
    void onNews();
    void tell();

    EngineModel &m_engine;
    News &m_news;
    const Memory &m_memory;
    const ConfigurationDesk &m_desk;
    std::function<bool()> m_isSeen;
    NoticeRules m_rules;
    QTimer m_next;
    ProxyState m_state = ProxyState::Off;
    bool m_isAsking = false; ///< why it could not start was not wholly known
    bool m_hasStarted = false;
};

} // namespace ccproxy::ui
