// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "instance/frame.h"
#include "instance/place.h"
#include "platform/platform.h"

#include <QLocalServer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QLocalSocket;

namespace ccproxy::app {

/// The way back to whoever asked. May outlive the connection; then nothing happens. Exactly one of
/// succeed() and fail() is called, at any time.
class Reply {
public:
    Reply(QLocalSocket *socket, QJsonValue id);

    void succeed(const QJsonObject &result = {});
    void fail(const Failure &failure);

private:
    void send(const QString &key, const QJsonObject &value);

    QPointer<QLocalSocket> m_socket;
    QJsonValue m_id;
};

/// The one instance of a home folder: holds its lock and answers its socket. Frames are
///   request  {"id": any, "command": text, "arguments": object}
///   at once  {"id": …, "ack": true}
///   reply    {"id": …, "result": object} or {"id": …, "error": {"kind", "message", "remedy"}}
/// One thread. Only processes of the same user can connect.
class InstanceServer final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<void(const QString &command, const QJsonObject &arguments,
                                       std::shared_ptr<Reply> reply)>;

    InstanceServer(InstancePlace place, Handler handler, QObject *parent = nullptr);
    /// Gives the lock back first: who sees the connection end may become the next instance.
    ~InstanceServer() override;

    /// Takes the lock; what a killed process left is cleared away. A failure that another process
    /// holds it has the kind PolicyBlocked; whether that one lives is for a client to find out.
    Expected<void> lock();
    /// Answers from now on. Needs the lock.
    Expected<void> listen();

private:
    void accept();
    void read(QLocalSocket *socket, FrameReader &reader);

    InstancePlace m_place;
    Handler m_handler;
    std::optional<platform::FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace ccproxy::app
