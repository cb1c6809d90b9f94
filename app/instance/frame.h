// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>

/// How instances and commands speak to each other: frames of one version byte, the length of what
/// follows (32 bits, most significant byte first) and one JSON object.
namespace ccproxy::app {

inline constexpr std::uint8_t kFrameVersion = 1;
inline constexpr std::uint32_t kLargestFrame = 64U << 20U;  ///< bytes of JSON: bodies are large
inline constexpr std::uint32_t kLargestRequest = 1U << 20U; ///< that a command may send

/// A message as a frame. One that is too large becomes an error reply of the same id: its sender
/// is one of us, and the other side would close the connection.
QByteArray frameOf(const QJsonObject &message);

/// Takes frames out of a stream of bytes, however it is cut.
class FrameReader {
public:
    explicit FrameReader(std::uint32_t largest = kLargestFrame) : m_largest(largest) { }
    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next message, nothing when more bytes are needed. After a failure (another version, too
    /// large, no JSON object) the stream cannot be read on.
    Expected<std::optional<QJsonObject>> next();
    /// Whether a frame has begun and not ended.
    bool isAmidst() const { return !m_bytes.isEmpty(); }

private:
    std::uint32_t m_largest;
    QByteArray m_bytes;
};

} // namespace ccproxy::app
