// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/platform.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace ccproxy::app {

/// The processes that were launched through this instance, and when the last of them is gone.
class Sessions final : public QObject {
    Q_OBJECT

public:
    explicit Sessions(QObject *parent = nullptr);
    ~Sessions() override;

    /// A process that ends some time; one that is gone already ends from the event loop.
    void add(platform::Pid pid);
    std::vector<platform::Pid> running() const;

Q_SIGNALS:
    void allEnded();

private:
    struct Watched {
        int descriptor = -1; ///< -1: the system has none, and m_look looks
        std::unique_ptr<QSocketNotifier> notifier;
    };

    void remove(platform::Pid pid);
    void look();

    std::map<platform::Pid, Watched> m_processes;
    QTimer m_look{this};
};

} // namespace ccproxy::app
