// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/listen_failure.h"

namespace ccproxy::engine {

Failure listenFailure(QAbstractSocket::SocketError error, const std::string &host,
                      std::uint16_t port, const std::string &systemText)
{
    const std::string portText = std::to_string(port);
    Failure failure;
    failure.kind = FailureKind::Internal;
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        failure.message = "Port " + portText + " on " + host + " is taken by another program";
        failure.remedy = "`ccproxy status` tells whether that is CCProxy itself; `--port` or "
                         "`port` in the settings chooses another one.";
        break;
    case QAbstractSocket::SocketAccessError:
        failure.message = "The system does not let CCProxy listen on port " + portText;
#ifdef Q_OS_WIN
        failure.remedy = "Choose another port with `--port`; `netsh interface ipv4 show "
                         "excludedportrange protocol=tcp` lists the reserved ones.";
#else
        failure.remedy = port < 1024
            ? "Ports below 1024 are reserved: choose a higher one with `--port`."
            : "The port is reserved: choose another one with `--port`.";
#endif
        break;
    case QAbstractSocket::SocketAddressNotAvailableError:
        failure.kind = FailureKind::ConfigInvalid;
        failure.message = "This machine has no address " + host;
        failure.remedy = "Set `host` to 127.0.0.1, or to one of the machine's own addresses.";
        break;
    default:
        failure.message =
            "CCProxy cannot listen on " + host + " port " + portText + ": " + systemText;
        failure.remedy = "Choose another address with `--host` or another port with `--port`.";
        break;
    }
    return failure;
}

} // namespace ccproxy::engine
