// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/frame.h"

#include <QJsonDocument>
#include <QtEndian>

namespace ccproxy::app {
namespace {

constexpr qsizetype kHeadSize = 1 + sizeof(std::uint32_t);

Unexpected<Failure> unreadable(const std::string &why, const std::string &remedy)
{
    return unexpected(FailureKind::Internal, "The other CCProxy process sent " + why, remedy);
}

} // namespace

QByteArray frameOf(const QJsonObject &message)
{
    QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    if (json.size() > static_cast<qsizetype>(kLargestFrame)) {
        const QJsonObject error{
            {QStringLiteral("message"), QStringLiteral("The answer is too large")}};
        json =
            QJsonDocument(QJsonObject{{QStringLiteral("id"), message.value(QStringLiteral("id"))},
                                      {QStringLiteral("error"), error}})
                .toJson(QJsonDocument::Compact);
    }
    QByteArray frame(kHeadSize, Qt::Uninitialized);
    frame[0] = static_cast<char>(kFrameVersion);
    qToBigEndian(static_cast<std::uint32_t>(json.size()), frame.data() + 1);
    return frame + json;
}

Expected<std::optional<QJsonObject>> FrameReader::next()
{
    if (m_bytes.isEmpty())
        return std::optional<QJsonObject>();
    if (static_cast<std::uint8_t>(m_bytes.front()) != kFrameVersion)
        return unreadable("messages of another version",
                          "`ccproxy restart` makes both the same version.");
    if (m_bytes.size() < kHeadSize)
        return std::optional<QJsonObject>();
    const auto size = qFromBigEndian<std::uint32_t>(m_bytes.constData() + 1);
    if (size > m_largest)
        return unreadable("a message that is too large", {});
    if (m_bytes.size() < kHeadSize + static_cast<qsizetype>(size))
        return std::optional<QJsonObject>();
    const QJsonDocument document =
        QJsonDocument::fromJson(m_bytes.mid(kHeadSize, static_cast<qsizetype>(size)));
    m_bytes.remove(0, kHeadSize + static_cast<qsizetype>(size));
    if (!document.isObject())
        return unreadable("something that is no message", {});
    return std::optional<QJsonObject>(document.object());
}

} // namespace ccproxy::app
