// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <chrono>
#include <cstdint>

/// What a server answered, taken apart.
struct RawResponse {
    int status = 0;                       ///< 0: nothing, or no HTTP
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool isComplete = false; ///< by its own framing
};

/// A blocking socket that sends any bytes. Each wait has a limit of 10 seconds.
class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    /// False when the server has closed.
    bool send(const QByteArray &bytes);
    /// Reads one answer; what follows it stays for the next call. Interim answers (1xx) count.
    RawResponse readResponse(bool isHead = false);
    /// Reads until `count` bytes of anything are there in all, or the end.
    QByteArray readSome(qsizetype count);
    /// Reads to the end of the connection. `wasReset` tells how it came.
    QByteArray readToEnd(bool *wasReset = nullptr);
    /// Whether the server has closed within the time; what comes before that is read.
    bool isClosedWithin(std::chrono::milliseconds time);
    void closeSending();
    void close();
    void reset();

    /// One request on a connection of its own.
    static RawResponse ask(std::uint16_t port, const QByteArray &request, bool isHead = false);

private:
    enum class Got {
        Bytes,
        End,
        Reset,
        Nothing,
    };
    Got receive(std::chrono::milliseconds time);
    bool need(qsizetype count);
    QByteArray line(bool *ok);
    void readChunks(RawResponse &response);

    int m_fd = -1;
    QByteArray m_in;
};
