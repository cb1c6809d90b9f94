// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/client.h"

#include "instance/wire.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

int milliseconds(const QDeadlineTimer &timer)
{
    return static_cast<int>(timer.remainingTime());
}

} // namespace

std::optional<platform::Pid> lockHolder(const InstancePlace &place)
{
    if (!platform::isLockHeld(place.lockFile))
        return {};
    QFile file(place.lockName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isNumber = false;
    const platform::Pid pid = file.readLine().trimmed().toLongLong(&isNumber);
    if (!isNumber || !platform::isAlive(pid))
        return {};
    return pid;
}

Failure notRunning()
{
    return makeFailure(FailureKind::NotRunning, "CCProxy is not running",
                       "`ccproxy start` starts it.");
}

Failure hungInstance(const InstancePlace &place)
{
    const auto pid = lockHolder(place);
    if (!pid)
        return notRunning();
    return makeFailure(FailureKind::Internal,
                       "The CCProxy process " + std::to_string(*pid) + " of " + place.home
                           + " runs but does not answer",
                       "`ccproxy stop` ends it.");
}

Expected<InstanceClient> InstanceClient::open(const InstancePlace &place,
                                              std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    for (;;) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(place.socketName());
        if (socket->waitForConnected(milliseconds(end)))
            return InstanceClient(place, std::move(socket));
        // Who holds the lock and cannot be connected to has just begun, or is about to end.
        if (!platform::isLockHeld(place.lockFile))
            return Unexpected(notRunning());
        if (end.hasExpired())
            return Unexpected(hungInstance(place));
        constexpr auto kAgainAfter = 10ms;
        QThread::msleep(kAgainAfter.count());
    }
}

Expected<QJsonObject> InstanceClient::ask(const QString &command, const QJsonObject &arguments,
                                          std::chrono::milliseconds deadline)
{
    const int id = ++m_lastId;
    m_socket->write(
        frameOf({{wire::kId, id}, {wire::kCommand, command}, {wire::kArguments, arguments}}));
    m_socket->flush();
    QDeadlineTimer end(std::min(kPatience, deadline));
    for (;;) {
        auto message = m_reader.next();
        if (!message)
            return Unexpected(std::move(message.error()));
        if (message->has_value()) {
            const QJsonObject &reply = **message;
            const QJsonValue replyId = reply.value(wire::kId);
            if (reply.contains(wire::kError) && (replyId.toInt() == id || replyId.isNull()))
                return Unexpected(wire::failureFrom(reply.value(wire::kError).toObject()));
            if (replyId.toInt() != id)
                continue;
            if (reply.contains(wire::kResult))
                return reply.value(wire::kResult).toObject();
            end.setRemainingTime(deadline);
            continue;
        }
        // The last words of a process may come together with the end of its connection.
        if (!m_socket->waitForReadyRead(milliseconds(end)) && m_socket->bytesAvailable() == 0) {
            const bool isGone = m_socket->state() != QLocalSocket::ConnectedState;
            return Unexpected(isGone ? notRunning() : hungInstance(m_place));
        }
        m_reader.feed(m_socket->readAll());
    }
}

} // namespace ccproxy::app
