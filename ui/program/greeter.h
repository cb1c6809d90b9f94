// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace ccproxy::ui {

/// A first message through the proxy that runs, as Claude Code would send it. Ends when deleted.
class Greeting : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// piece() any number of times, then one of the others; none within this call.
    virtual void start() = 0;

Q_SIGNALS:
    /// A piece of the answer's text.
    void piece(const QString &text);
    void ended();
    void failed(const ccproxy::Failure &failure);
};
using MakeGreeting = std::function<std::unique_ptr<Greeting>(const QString &text)>;

} // namespace ccproxy::ui
