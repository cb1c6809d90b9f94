// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/port_conflict.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

QHostAddress addressOf(const std::string &host)
{
    if (host.empty() || host == "localhost")
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(QString::fromStdString(host));
}

} // namespace

QHostAddress reachable(const std::string &host)
{
    const QHostAddress address = addressOf(host);
    if (address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHost);
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHostIPv6);
    return address;
}

PortHolder holderFrom(const std::string &response)
{
    if (response.empty())
        return PortHolder::Other;
    const auto holds = [&response](const char *text) {
        return response.find(text) != std::string::npos;
    };
    if (holds("\"name\":\"ccproxy\""))
        return PortHolder::CcProxy;
    // It calls itself so at its root.
    if (holds("LLMs API") || holds("claude-code-router") || holds("Claude Code Router"))
        return PortHolder::ClaudeCodeRouter;
    return PortHolder::Other;
}

PortHolder probePort(const std::string &host, std::uint16_t port)
{
    const QDeadlineTimer end(500ms);
    const auto left = [&end] { return static_cast<int>(end.remainingTime()); };
    QTcpSocket socket;
    socket.connectToHost(reachable(host), port);
    if (!socket.waitForConnected(left()))
        return PortHolder::Nobody;
    socket.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    QByteArray response;
    constexpr qsizetype kEnough = 64 * 1024;
    while (response.size() < kEnough && socket.waitForReadyRead(left())) {
        response += socket.readAll();
        if (holderFrom(response.toStdString()) != PortHolder::Other)
            break;
    }
    return holderFrom(response.toStdString());
}

std::optional<QAbstractSocket::SocketError> listenError(const std::string &host, std::uint16_t port)
{
    QTcpServer server;
    if (server.listen(addressOf(host), port))
        return std::nullopt;
    return server.serverError();
}

std::uint16_t nextFreePort(const std::string &host, std::uint16_t port)
{
    constexpr int kTries = 100;
    for (int next = port + 1; next <= 65535 && next <= port + kTries; ++next) {
        const auto candidate = static_cast<std::uint16_t>(next);
        if (!listenError(host, candidate))
            return candidate;
    }
    return 0;
}

Failure explained(Failure failure, const std::string &host, std::uint16_t port)
{
    const PortHolder holder = port == 0 ? PortHolder::Nobody : probePort(host, port);
    if (holder == PortHolder::Nobody)
        return failure;
    const std::string portText = std::to_string(port);
    switch (holder) {
    case PortHolder::CcProxy:
        failure.message =
            "Port " + portText + " is taken by another CCProxy, of another home folder or user";
        break;
    case PortHolder::ClaudeCodeRouter:
        failure.message = "Port " + portText + " is taken by claude-code-router";
        break;
    default:
        failure.message = "Port " + portText + " is taken by another program";
        break;
    }
    const std::uint16_t free = nextFreePort(host, port);
    if (free != 0)
        failure.remedy = "`--port " + std::to_string(free) + "` is free; or end that program.";
    return failure;
}

} // namespace ccproxy::app
