// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/service_host.h"
#include "ui/models/port_help.h"

#include <QObject>
#include <QThreadPool>

namespace ccproxy::app {

/// The port of the instance's configuration: why it cannot be listened on, and whether the engine
/// answers there.
class HostPorts final : public QObject {
public:
    /// `host` outlives it, and it what help() gives.
    explicit HostPorts(ServiceHost &host, QObject *parent = nullptr);

    ui::PortHelp help();

private:
    using Found = std::function<void(const ui::PortFinding &)>;
    void find(QObject *context, Found reply);
    bool isFree() const;
    /// Of the file, and nothing above it.
    bool canChangePort() const;

    ServiceHost &m_host;
    QThreadPool m_pool; ///< who holds a port is asked for up to half a second
};

} // namespace ccproxy::app
