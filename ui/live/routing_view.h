// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/route_story.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ccproxy::ui {

/// Each rule that was tried for a request, and each try of a provider.
class RoutingView final : public QWidget {
    Q_OBJECT

public:
    explicit RoutingView(QWidget *parent = nullptr);

    /// Worked out in another thread, since a long request takes some time; again only when there is
    /// more to tell.
    void setExchange(engine::HistoryExchange exchange, config::SettingsPtr settings);

private:
    /// What the lines depend on.
    struct Subject {
        std::string request;
        std::size_t tries = 0;
        bool hasEnded = false;
        bool hasBodies = false;
        config::SettingsPtr settings;

        bool operator==(const Subject &) const = default;
    };
    void show(const RouteStory &story);

    QLabel *m_words;
    QPlainTextEdit *m_steps;
    Subject m_subject;
    int m_asked = 0; ///< which story is waited for
    QThreadPool m_pool;
};

} // namespace ccproxy::ui
