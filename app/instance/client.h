// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "instance/frame.h"
#include "instance/place.h"
#include "platform/platform.h"

#include <QLocalSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace ccproxy::app {

/// The process that holds a place's lock now, if there is one: not one that was killed.
std::optional<platform::Pid> lockHolder(const InstancePlace &place);

/// A command's line to the running instance. It waits, so it is for processes that have nothing
/// else to do; needs a QCoreApplication.
class InstanceClient {
public:
    /// Connects. While a process holds the lock and does not listen yet, this waits for it. The
    /// failure is NotRunning when there is none, and Internal with the process' number when it does
    /// not answer.
    static Expected<InstanceClient> open(const InstancePlace &place,
                                         std::chrono::milliseconds patience = kPatience);

    /// Asks, and waits for the answer. The instance must acknowledge within kPatience and answer
    /// within `deadline`. A connection that ends is NotRunning.
    Expected<QJsonObject> ask(const QString &command, const QJsonObject &arguments = {},
                              std::chrono::milliseconds deadline = kPatience);
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(3);

private:
    InstanceClient(InstancePlace place, std::unique_ptr<QLocalSocket> socket)
        : m_place(std::move(place)), m_socket(std::move(socket))
    {
    }

    InstancePlace m_place;
    std::unique_ptr<QLocalSocket> m_socket;
    FrameReader m_reader;
    int m_lastId = 0;
};

/// "The CCProxy process 4711 holds … but does not answer".
Failure hungInstance(const InstancePlace &place);
Failure notRunning();

} // namespace ccproxy::app
