// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/server.h"

#include "instance/wire.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

constexpr int kMostConnections = 64;
/// A command that asks who holds the lock holds it itself for a moment.
constexpr std::chrono::milliseconds kLockTime = 50ms;
/// How long a message may take to arrive.
constexpr std::chrono::milliseconds kFrameTime = 10s;

} // namespace

Reply::Reply(QLocalSocket *socket, QJsonValue id) : m_socket(socket), m_id(std::move(id)) { }

void Reply::send(const QString &key, const QJsonObject &value)
{
    if (!m_socket)
        return;
    m_socket->write(frameOf({{wire::kId, m_id}, {key, value}}));
    m_socket->flush();
}

void Reply::succeed(const QJsonObject &result)
{
    send(wire::kResult, result);
}

void Reply::fail(const Failure &failure)
{
    send(wire::kError, wire::toJson(failure));
}

InstanceServer::InstanceServer(InstancePlace place, Handler handler, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

InstanceServer::~InstanceServer()
{
    if (m_server.isListening())
        m_server.close();
    if (m_lock)
        m_lock->remove(m_place.lockFile);
    m_lock.reset();
}

Expected<void> InstanceServer::lock()
{
    if (auto made = prepare(m_place); !made)
        return made;
    auto lock = platform::FileLock::take(m_place.lockFile, kLockTime);
    if (!lock) {
        Failure failure = std::move(lock.error());
        if (failure.kind == FailureKind::PolicyBlocked) {
            failure.message = "Another CCProxy holds " + m_place.lockFile;
            failure.remedy = "`ccproxy stop` ends it.";
        }
        return Unexpected(std::move(failure));
    }
    m_lock.emplace(std::move(*lock));
    // On a full disk nobody learns the number; it is only for ending one that hangs.
    (void)m_lock->write(m_place.lockFile, std::to_string(platform::ownPid()) + "\n");
    return {};
}

Expected<void> InstanceServer::listen()
{
    if (m_server.isListening())
        return {};
    // We hold the lock, so whatever has this name is left over.
    QLocalServer::removeServer(m_place.socketName());
    if (m_server.listen(m_place.socketName()))
        return {};
    return unexpected(FailureKind::Internal,
                      "The socket " + m_place.socket
                          + " cannot be made: " + m_server.errorString().toStdString(),
                      "Set CCPROXY_HOME to a folder of a local disk.");
}

void InstanceServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto reader = std::make_shared<FrameReader>(kLargestRequest);
        // Whoever begins a message and does not end it is let go.
        auto *timer = new QTimer(socket);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, reader, timer] {
            read(socket, *reader);
            if (!reader->isAmidst())
                timer->stop();
            else if (!timer->isActive())
                timer->start(kFrameTime);
        });
    }
}

void InstanceServer::read(QLocalSocket *socket, FrameReader &reader)
{
    reader.feed(socket->readAll());
    for (;;) {
        auto message = reader.next();
        if (!message) {
            // In the frame of our version, since every version must be able to read that much.
            Reply(socket, {}).fail(message.error());
            socket->disconnectFromServer();
            return;
        }
        if (!message->has_value())
            return;
        const QJsonObject &request = **message;
        const QJsonValue id = request.value(wire::kId);
        socket->write(frameOf({{wire::kId, id}, {wire::kAck, true}}));
        socket->flush();
        m_handler(request.value(wire::kCommand).toString(),
                  request.value(wire::kArguments).toObject(), std::make_shared<Reply>(socket, id));
    }
}

} // namespace ccproxy::app
