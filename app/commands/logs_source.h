// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"
#include "core/expected.h"
#include "instance/client.h"

#include <QJsonObject>

#include <optional>

namespace ccproxy::app {

/// Answers questions about the history: by the running instance, which also knows what is in memory
/// only, or by the database itself when none runs. Both answer as HistoryCommands says.
class LogsSource {
public:
    explicit LogsSource(const Invocation &invocation);

    Expected<QJsonObject> ask(const QString &command, const QJsonObject &arguments);
    /// The instance, null when none runs.
    InstanceClient *instance() { return m_client ? &*m_client : nullptr; }

private:
    Expected<QJsonObject> askDatabase(const QString &command, const QJsonObject &arguments) const;

    const Invocation &m_invocation;
    std::optional<InstanceClient> m_client;
    std::optional<Failure> m_failure; ///< of an instance that does not answer
};

} // namespace ccproxy::app
