// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_ports.h"

#include "engine/sleep_clock.h"
#include "service/port_conflict.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

/// For an answer from this machine, busy as it may be just after a start or a sleep.
constexpr std::chrono::milliseconds kPatience = 5s;
constexpr qsizetype kMostOfAnAnswer = 16 << 10U;

ui::PortFinding::Holder holderOf(PortHolder holder)
{
    switch (holder) {
    case PortHolder::CcProxy:
        return ui::PortFinding::Holder::CcProxy;
    case PortHolder::ClaudeCodeRouter:
        return ui::PortFinding::Holder::ClaudeCodeRouter;
    default:
        return ui::PortFinding::Holder::Unknown;
    }
}

ui::PortFinding::Why whyOf(std::optional<QAbstractSocket::SocketError> error)
{
    if (!error)
        return ui::PortFinding::Why::Nothing;
    switch (*error) {
    case QAbstractSocket::AddressInUseError:
        return ui::PortFinding::Why::Taken;
    case QAbstractSocket::SocketAccessError:
        return ui::PortFinding::Why::Reserved;
    default:
        return ui::PortFinding::Why::Other;
    }
}

ui::PortFinding findingOf(const std::string &host, std::uint16_t port, bool canChange)
{
    ui::PortFinding finding{.why = whyOf(listenError(host, port)), .port = port};
    if (finding.why == ui::PortFinding::Why::Taken)
        finding.holder = holderOf(probePort(host, port));
    const bool isPort =
        finding.why == ui::PortFinding::Why::Taken || finding.why == ui::PortFinding::Why::Reserved;
    // Above a port of the system there are but others of it.
    constexpr std::uint16_t kFirstOfUsers = 1024;
    if (isPort && canChange)
        finding.free = nextFreePort(host, std::max<std::uint16_t>(port, kFirstOfUsers));
    return finding;
}

/// What our /health says, or a refusal as ours are.
bool isOurs(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.")
        && (answer.contains("\"providers\":{\"healthy\":")
            || answer.contains("\"type\":\"error\""));
}

/// One request on a connection of its own; ends itself.
class SelfRequest final : public QObject {
public:
    SelfRequest(const QString &host, quint16 port, QObject *context,
                std::function<void(bool)> reply, QObject *parent)
        : QObject(parent), m_context(context), m_reply(std::move(reply)), m_socket(this)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(false); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
        QTimer::singleShot(kPatience, this, [this] { end(false); });
        m_socket.connectToHost(reachable(host.toStdString()), port);
        m_socket.write("GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    }

private:
    void read()
    {
        m_answer += m_socket.readAll();
        if (isOurs(m_answer))
            end(true);
        else if (m_answer.size() > kMostOfAnAnswer)
            end(false);
    }
    void end(bool answers)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        deleteLater();
        if (m_context)
            m_reply(answers);
    }

    QPointer<QObject> m_context;
    std::function<void(bool)> m_reply;
    QTcpSocket m_socket;
    QByteArray m_answer;
    bool m_hasEnded = false;
};

} // namespace

HostPorts::HostPorts(ServiceHost &host, QObject *parent) : QObject(parent), m_host(host)
{
    m_pool.setMaxThreadCount(1);
}

ui::PortHelp HostPorts::help()
{
    return {.find = [this](QObject *context, Found reply) { find(context, std::move(reply)); },
            .isFree = [this] { return isFree(); },
            .asksItself =
                [this](const QString &host, quint16 port, QObject *context,
                       std::function<void(bool)> reply) {
                    new SelfRequest(host, port, context, std::move(reply), this);
                },
            .timeAsleep = engine::timeAsleep};
}

void HostPorts::find(QObject *context, Found reply)
{
    const config::SettingsPtr settings = m_host.settings();
    if (!settings)
        return;
    auto done = [there = QPointer<QObject>(context),
                 reply = std::move(reply)](const ui::PortFinding &finding) {
        if (there)
            reply(finding);
    };
    m_pool.start([this, host = settings->host, port = settings->port, canChange = canChangePort(),
                  done = std::move(done)] {
        const ui::PortFinding finding = findingOf(host, port, canChange);
        QMetaObject::invokeMethod(
            this, [finding, done] { done(finding); }, Qt::QueuedConnection);
    });
}

bool HostPorts::isFree() const
{
    const config::SettingsPtr settings = m_host.settings();
    return settings && !listenError(settings->host, settings->port);
}

bool HostPorts::canChangePort() const
{
    const auto &origins = m_host.configuration().result.origins;
    const auto origin = origins.find("port");
    return origin == origins.end() || origin->second.layer == config::Origin::Layer::File
        || origin->second.layer == config::Origin::Layer::BuiltIn;
}

} // namespace ccproxy::app
