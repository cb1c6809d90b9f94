// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/raw_client.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {
constexpr std::chrono::milliseconds kPatience{10'000};
}

RawClient::RawClient(std::uint16_t port) : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_fd >= 0
        && ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t n = ::send(m_fd, bytes.constData() + sent,
                                 static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += n;
    }
    return true;
}

RawClient::Got RawClient::receive(std::chrono::milliseconds time)
{
    pollfd waiting{m_fd, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(time.count())) <= 0)
        return Got::Nothing;
    char buffer[65536];
    const ssize_t n = ::recv(m_fd, buffer, sizeof buffer, 0);
    if (n > 0)
        m_in.append(buffer, n);
    return n > 0 ? Got::Bytes : n == 0 ? Got::End : Got::Reset;
}

bool RawClient::need(qsizetype count)
{
    while (m_in.size() < count) {
        if (receive(kPatience) != Got::Bytes)
            return false;
    }
    return true;
}

QByteArray RawClient::line(bool *ok)
{
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n")) < 0) {
        if (!need(m_in.size() + 1)) {
            *ok = false;
            return {};
        }
    }
    *ok = true;
    const QByteArray found = m_in.left(end);
    m_in.remove(0, end + 2);
    return found;
}

void RawClient::readChunks(RawResponse &response)
{
    while (true) {
        bool ok = false;
        const qsizetype size = line(&ok).toLongLong(nullptr, 16);
        if (!ok || !need(size + 2))
            return;
        response.body += m_in.left(size);
        const bool isFramed = m_in.mid(size, 2) == "\r\n";
        m_in.remove(0, size + 2);
        if (!isFramed)
            return;
        if (size == 0) {
            response.isComplete = true;
            return;
        }
    }
}

RawResponse RawClient::readResponse(bool isHead)
{
    RawResponse response;
    bool ok = false;
    const QByteArray first = line(&ok);
    if (!ok || !first.startsWith("HTTP/1.1 "))
        return response;
    while (true) {
        const QByteArray field = line(&ok);
        if (!ok)
            return response;
        if (field.isEmpty())
            break;
        const qsizetype colon = field.indexOf(':');
        response.headers.insert(field.left(colon).toLower(), field.mid(colon + 1).trimmed());
    }
    response.status = first.mid(9, 3).toInt();
    if (isHead || response.status < 200 || response.status == 204) {
        response.isComplete = true;
    } else if (response.headers.contains("transfer-encoding")) {
        readChunks(response);
    } else if (response.headers.contains("content-length")) {
        const qsizetype size = response.headers.value("content-length").toLongLong();
        response.isComplete = need(size);
        response.body = m_in.left(size);
        m_in.remove(0, size);
    } else {
        bool wasReset = false;
        response.body = readToEnd(&wasReset);
        response.isComplete = !wasReset;
    }
    return response;
}

QByteArray RawClient::readSome(qsizetype count)
{
    need(count);
    const QByteArray got = m_in.left(count);
    m_in.remove(0, got.size());
    return got;
}

QByteArray RawClient::readToEnd(bool *wasReset)
{
    Got got = Got::Bytes;
    while (got == Got::Bytes)
        got = receive(kPatience);
    if (wasReset)
        *wasReset = got != Got::End;
    return std::exchange(m_in, {});
}

bool RawClient::isClosedWithin(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        const Got got = receive(left);
        if (got == Got::End || got == Got::Reset)
            return true;
    }
}

void RawClient::closeSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void RawClient::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void RawClient::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

RawResponse RawClient::ask(std::uint16_t port, const QByteArray &request, bool isHead)
{
    RawClient client(port);
    client.send(request);
    return client.readResponse(isHead);
}
