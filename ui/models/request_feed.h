// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/request_model.h"

#include <QObject>
#include <QTimer>

namespace ccproxy::ui {

/// Brings the engine's requests into a model, in batches: while something is being answered at
/// short intervals, else when the engine says that there is news. Asleep it costs nothing.
class RequestFeed final : public QObject {
    Q_OBJECT

public:
    /// Between two batches.
    static constexpr std::chrono::milliseconds kInterval{150};

    /// Both outlive it. It is asleep at first.
    RequestFeed(EngineModel &engine, RequestModel &requests, QObject *parent = nullptr);

    void setAwake(bool awake);
    /// Asks now, awake or not.
    void pull();

Q_SIGNALS:
    /// The model has what there was.
    void pulled();

private:
    void look();

    EngineModel &m_engine;
    RequestModel &m_requests;
    QTimer m_timer;
    bool m_isAwake = false;
    bool m_isPulling = false;
    bool m_pullAgain = false; ///< there was news while an answer was on its way
};

} // namespace ccproxy::ui
