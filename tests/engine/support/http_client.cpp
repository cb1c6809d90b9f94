// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/http_client.h"

#include <QHostAddress>

#include <algorithm>

#include <sys/socket.h>

namespace ccproxy::test {

HttpClient::HttpClient(quint16 port, QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        read();
        m_isClosed = true;
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError e) {
        m_isClosed = true;
        m_wasReset = e != QAbstractSocket::RemoteHostClosedError;
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(); // by the system: whether anybody accepts it is another matter
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

HttpClient::~HttpClient()
{
    m_socket.disconnect(this);
}

void HttpClient::send(const QByteArray &bytes, bool isHead)
{
    m_awaited.push_back(isHead);
    m_socket.write(bytes);
    m_socket.flush();
}

void HttpClient::request(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                         const QByteArray &headers)
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nhost: 127.0.0.1\r\n" + headers;
    if (!body.isEmpty() || method == "POST")
        bytes += "content-length: " + QByteArray::number(body.size()) + "\r\n";
    send(bytes + "\r\n" + body, method == "HEAD");
}

void HttpClient::ask(const QByteArray &body, const QByteArray &headers)
{
    request("POST", "/v1/messages?beta=true", body,
            "content-type: application/json\r\nanthropic-version: 2023-06-01\r\n" + headers);
}

int HttpClient::completeCount() const
{
    return static_cast<int>(std::count_if(m_responses.begin(), m_responses.end(),
                                          [](const auto &r) { return r.isComplete; }));
}

ClientResponse HttpClient::response(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return at < m_responses.size() ? m_responses[at] : ClientResponse{};
}

bool HttpClient::bodyHolds(const QByteArray &text) const
{
    return !m_responses.empty() && m_responses.back().body.contains(text);
}

void HttpClient::forget()
{
    std::erase_if(m_responses, [](const ClientResponse &r) { return r.isComplete; });
}

void HttpClient::stopReading()
{
    m_isReading = false;
    m_socket.setReadBufferSize(1024);
}

void HttpClient::startReading()
{
    m_isReading = true;
    m_socket.setReadBufferSize(0);
    QMetaObject::invokeMethod(this, &HttpClient::read, Qt::QueuedConnection);
}

void HttpClient::leave()
{
    m_socket.disconnectFromHost();
}

void HttpClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof(now));
    m_socket.abort();
}

void HttpClient::read()
{
    if (!m_isReading || !m_socket.isOpen())
        return;
    m_in += m_socket.readAll();
    while (parse()) { }
    drop();
    Q_EMIT arrived();
}

void HttpClient::drop()
{
    constexpr qsizetype much = 64 * 1024;
    if (m_at < m_in.size() && m_at < much)
        return;
    m_in.remove(0, m_at);
    m_at = 0;
}

/// Takes one thing out of what has come; false when it is not there yet.
bool HttpClient::parse()
{
    if (m_responses.empty() || m_responses.back().isComplete)
        return parseHead();
    ClientResponse &response = m_responses.back();
    if (m_isChunked)
        return parseChunk();
    const qsizetype count = std::min<qsizetype>(m_bodyLeft, left());
    response.body.append(m_in.constData() + m_at, count);
    m_at += count;
    m_bodyLeft -= count;
    response.isComplete = m_bodyLeft == 0;
    return response.isComplete;
}

bool HttpClient::parseHead()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n", m_at);
    if (end < 0)
        return false;
    const auto lines = m_in.mid(m_at, end - m_at).split('\n');
    m_at = end + 4;
    ClientResponse response;
    response.status = lines.constFirst().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        QByteArray &value = response.headers[lines[i].left(colon).toLower()];
        value += (value.isEmpty() ? "" : ", ") + lines[i].mid(colon + 1).trimmed();
    }
    const bool isHead = !m_awaited.empty() && m_awaited.front();
    if (!m_awaited.empty())
        m_awaited.pop_front();
    m_isChunked = response.headers.value("transfer-encoding") == "chunked";
    m_bodyLeft = response.headers.value("content-length").toLongLong();
    response.isComplete = isHead || (!m_isChunked && m_bodyLeft == 0);
    m_responses.push_back(std::move(response));
    return true;
}

bool HttpClient::parseChunk()
{
    const qsizetype line = m_in.indexOf("\r\n", m_at);
    if (line < 0)
        return false;
    const qsizetype size = m_in.mid(m_at, line - m_at).toLongLong(nullptr, 16);
    const qsizetype begin = line + 2;
    if (m_in.size() < begin + size + 2)
        return false;
    m_responses.back().body.append(m_in.constData() + begin, size);
    m_responses.back().isComplete = size == 0;
    m_at = begin + size + 2;
    return true;
}

} // namespace ccproxy::test
