// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/scripted_provider.h"

#include <QScopedValueRollback>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

#include <sys/socket.h>

namespace ccproxy::test {

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

int ReceivedRequest::count(const QByteArray &name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(),
                                          [&name](const auto &h) { return h.first == name; }));
}

Send wholeAnswer(const QByteArray &body, int status, const QByteArray &type)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Test\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

Send chunkedHead(const QByteArray &type, int status)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Test\r\nContent-Type: " + type
            + "\r\nTransfer-Encoding: chunked\r\n\r\n"};
}

QByteArray chunk(const QByteArray &data)
{
    return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n";
}

QByteArray lastChunk()
{
    return "0\r\n\r\n";
}

/// One connection: reads requests, and runs one script at a time.
class ScriptedConnection final : public QObject {
public:
    ScriptedConnection(ScriptedProvider &provider, QSslSocket *socket, int number)
        : QObject(&provider), m_provider(provider), m_socket(socket), m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        const auto onWritten = [this](qint64) {
            if (m_running && m_at < m_script.size()
                && std::holds_alternative<Flood>(m_script[m_at]))
                run();
        };
        connect(socket, &QSslSocket::bytesWritten, this, onWritten);
        connect(socket, &QSslSocket::encryptedBytesWritten, this, onWritten);
        connect(socket, &QTcpSocket::disconnected, this, [this] { gone(); });
    }

    void begin(Script script)
    {
        m_script = std::move(script);
        m_at = 0;
        m_offset = 0;
        m_running = true;
        run();
    }

    bool waitsFor(const QByteArray &token) const
    {
        const auto *wait =
            m_running && m_at < m_script.size() ? std::get_if<Wait>(&m_script[m_at]) : nullptr;
        return wait != nullptr && wait->token == token;
    }

    /// Goes on as far as the script and the socket allow.
    void run()
    {
        if (m_inRun) // a write may emit bytesWritten at once
            return;
        const QScopedValueRollback<bool> guard(m_inRun, true);
        while (m_running && m_open) {
            if (m_at == m_script.size()) {
                m_running = false;
                QMetaObject::invokeMethod(
                    this, [this] { read(); }, Qt::QueuedConnection);
                return;
            }
            if (!std::visit([this](const auto &step) { return perform(step); }, m_script[m_at]))
                return;
            ++m_at;
            m_offset = 0;
        }
    }

private:
    bool perform(const Send &step)
    {
        m_socket->write(step.bytes);
        m_socket->flush();
        return true;
    }
    bool perform(const Drip &step)
    {
        if (m_offset >= step.bytes.size())
            return true;
        m_socket->write(step.bytes.mid(m_offset, step.size));
        m_offset += step.size;
        m_socket->flush();
        QMetaObject::invokeMethod(
            this, [this] { run(); }, Qt::QueuedConnection);
        return false;
    }
    bool perform(const Flood &step)
    {
        constexpr qint64 kMostHeld = 256 * 1024;
        while (m_offset < step.total
               && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < kMostHeld) {
            m_socket->write(step.piece);
            m_offset += step.piece.size();
            m_provider.m_floodWritten += step.piece.size();
        }
        return m_offset >= step.total;
    }
    bool perform(const Wait &step) { return m_provider.m_released.contains(step.token); }
    bool perform(const Close &)
    {
        m_running = false;
        m_socket->disconnectFromHost();
        return false;
    }
    bool perform(const Reset &)
    {
        m_running = false;
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                     sizeof(now));
        m_socket->abort();
        return false;
    }
    bool perform(const Hang &) { return false; }

    void gone()
    {
        if (!m_open)
            return;
        m_open = false;
        --m_provider.m_openConnections;
        std::erase(m_provider.m_connections, this);
        Q_EMIT m_provider.connectionClosed(m_number);
        deleteLater();
    }

    void read()
    {
        if (!m_open)
            return;
        const QByteArray bytes = m_socket->readAll();
        m_provider.m_received += bytes;
        m_buffer += bytes;
        const auto skipped = std::min<qint64>(m_skip, m_buffer.size());
        m_buffer.remove(0, skipped);
        m_skip -= skipped;
        while (!m_running && parse()) { }
    }

    /// Takes one request out of the buffer and starts its script; false when it is not there yet.
    bool parse()
    {
        if (m_headEnd < 0 && !parseHead())
            return false;
        if (m_buffer.size() < m_bodySize && !m_provider.m_answerAtHead)
            return false;
        takeRequest();
        return true;
    }

    bool parseHead()
    {
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        m_request = {};
        m_request.connection = m_number;
        m_bodySize = 0;
        const auto lines = m_buffer.left(end).split('\n');
        const auto words = lines.constFirst().trimmed().split(' ');
        m_request.method = words.value(0);
        m_request.target = words.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto colon = lines[i].indexOf(':');
            m_request.headers.emplace_back(lines[i].left(colon).trimmed().toLower(),
                                           lines[i].mid(colon + 1).trimmed());
        }
        m_bodySize = m_request.header("content-length").toLongLong();
        m_buffer.remove(0, end + 4);
        m_headEnd = end;
        return true;
    }

    void takeRequest()
    {
        const auto have = std::min<qsizetype>(m_buffer.size(), m_bodySize);
        m_request.body = m_buffer.left(have);
        m_buffer.remove(0, have);
        m_skip = m_bodySize - have;
        m_headEnd = -1;
        m_provider.m_requests.push_back(m_request);
        const int index = static_cast<int>(m_provider.m_requests.size()) - 1;
        begin(m_provider.scriptFor(m_request));
        Q_EMIT m_provider.requestArrived(index);
    }

    ScriptedProvider &m_provider;
    QSslSocket *m_socket;
    int m_number;
    QByteArray m_buffer;
    ReceivedRequest m_request;
    qint64 m_bodySize = 0;
    qint64 m_skip = 0;        ///< of a body that was still to come when its request was taken
    qsizetype m_headEnd = -1; ///< -1 while the head is not complete
    Script m_script;
    std::size_t m_at = 0;
    qint64 m_offset = 0; ///< inside the current step
    bool m_running = false;
    bool m_inRun = false;
    bool m_open = true;
};

ScriptedProvider::ScriptedProvider(QObject *parent) : QTcpServer(parent)
{
    setListenBacklogSize(1024);
    setMaxPendingConnections(4096);
    listen(QHostAddress::LocalHost, 0);
}

ScriptedProvider::~ScriptedProvider()
{
    close();
    const auto connections = m_connections;
    for (ScriptedConnection *connection : connections) {
        connection->disconnect();
        for (auto *socket : connection->findChildren<QTcpSocket *>()) {
            socket->disconnect(connection);
            socket->abort();
        }
    }
}

void ScriptedProvider::useTls(const QByteArray &certificate, const QByteArray &key,
                              const QList<QByteArray> &protocols)
{
    m_certificate = certificate;
    m_key = key;
    m_protocols = protocols;
}

std::string ScriptedProvider::url(const std::string &path) const
{
    return (m_key.isEmpty() ? "http" : "https") + std::string("://127.0.0.1:")
        + std::to_string(serverPort()) + path;
}

void ScriptedProvider::setAccepting(bool on)
{
    if (on)
        resumeAccepting();
    else
        pauseAccepting();
}

void ScriptedProvider::release(const QByteArray &token)
{
    m_released[token] = true;
    const auto connections = m_connections;
    for (ScriptedConnection *connection : connections)
        connection->run();
}

int ScriptedProvider::waitingFor(const QByteArray &token) const
{
    return static_cast<int>(
        std::count_if(m_connections.begin(), m_connections.end(),
                      [&token](const ScriptedConnection *c) { return c->waitsFor(token); }));
}

Script ScriptedProvider::scriptFor(const ReceivedRequest &request)
{
    if (!m_scripts.empty()) {
        Script script = std::move(m_scripts.front());
        m_scripts.erase(m_scripts.begin());
        return script;
    }
    return m_responder ? m_responder(request) : Script{wholeAnswer("{}", 404)};
}

void ScriptedProvider::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new ScriptedConnection(*this, socket, m_connectionCount++);
    ++m_openConnections;
    m_connections.push_back(connection);
    if (!m_key.isEmpty()) {
        socket->setLocalCertificate(QSslCertificate(m_certificate));
        socket->setPrivateKey(QSslKey(m_key, QSsl::Ec));
        if (!m_protocols.isEmpty()) {
            auto configuration = socket->sslConfiguration();
            configuration.setAllowedNextProtocols(m_protocols);
            socket->setSslConfiguration(configuration);
        }
        socket->startServerEncryption();
    }
    if (!m_connectScript.empty())
        connection->begin(m_connectScript);
}

} // namespace ccproxy::test
