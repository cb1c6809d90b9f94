// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace ccproxy::ui {

/// A request that is on record, on its way to another model. Deleting it breaks it off.
class Replay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// One of the signals follows, not within this call.
    virtual void start() = 0;

Q_SIGNALS:
    /// It was answered, well or badly, and is on record under this id in a moment.
    void answered(const QString &requestId);
    void failed(const ccproxy::Failure &failure);
};

/// `target`: "PROVIDER,MODEL". It goes through the running engine, as the first one did.
using MakeReplay = std::function<std::unique_ptr<Replay>(const engine::HistoryExchange &exchange,
                                                         const std::string &target)>;

} // namespace ccproxy::ui
