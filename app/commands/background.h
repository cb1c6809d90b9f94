// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "configuration.h"
#include "core/expected.h"
#include "instance/client.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace ccproxy::app {

/// Loads the configuration that a start would have, and tells its problems on standard error: they
/// are for the terminal, not for the log of a background process. Errors are a ConfigInvalid.
Expected<Configuration> checkBeforeStart(const Invocation &invocation);

/// The running instance. One that is stopping, which may take as long as its requests do, counts as
/// none; with Wait that is told on standard error and its end is waited for.
enum class WhileStopping { Wait, GoOn };
Expected<InstanceClient> openLasting(WhileStopping whileStopping);

/// Starts this program in the background with the given options of `ccproxy --cli`, in the current
/// directory, and waits until it answers: its `hello`. The failure is the one that it ended with.
Expected<QJsonObject> startBackground(const std::vector<std::string> &options,
                                      const QJsonObject &handover = {});

/// The other side, in the started process.
struct Background {
    int ready = -1; ///< see platform::tellReady(); -1: not started so
    QJsonObject handover;
    std::optional<Failure> failure; ///< for tellEnd()

    void tellRunning(const QJsonObject &hello);
    /// Tells the failure, once everything that the process held is free again.
    void tellEnd();
};
/// Takes what startBackground() left for this process out of its environment.
Background takeBackground();

/// "http://127.0.0.1:3456 (process 4711)" of a `hello`.
std::string whereIs(const QJsonObject &hello);

} // namespace ccproxy::app
