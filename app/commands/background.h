// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "instance/client.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace ccproxy::app {

/// Starts this program in the background with the given options of `ccproxy --cli`, in the current
/// directory, and waits until it answers: its `hello`. The failure is the one that it ended with.
Expected<QJsonObject> startBackground(const std::vector<std::string> &options,
                                      const QJsonObject &handover = {});

/// The other side, in the started process.
struct Background {
    int ready = -1; ///< see platform::tellReady(); -1: not started so
    QJsonObject handover;

    void tellRunning(const QJsonObject &hello);
    void tellFailure(const Failure &failure);
};
/// Takes what startBackground() left for this process out of its environment.
Background takeBackground();

/// "http://127.0.0.1:3456 (process 4711)" of a `hello`.
std::string whereIs(const QJsonObject &hello);

} // namespace ccproxy::app
