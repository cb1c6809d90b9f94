// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/reader.h"
#include "core/messages/ids.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

/// What the tests of this folder share.
namespace support {

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

inline QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// A text with the readable bytes behind it that the parser wants.
class Padded {
public:
    explicit Padded(std::string_view text) : m_size(text.size()), m_text(text)
    {
        m_text.append(ccproxy::json::kPadding, ' ');
    }
    std::string_view view() const { return std::string_view(m_text).substr(0, m_size); }

private:
    std::size_t m_size;
    std::string m_text;
};

class CountedIds final : public ccproxy::messages::IdSource {
public:
    std::string next(std::string_view prefix) override
    {
        return std::string(prefix) + std::to_string(++m_count);
    }

private:
    int m_count = 0;
};

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Recording {
    QString name;
    QByteArray stream;
    QJsonObject expect;
};

/// All recorded streams in Anthropic's format; empty where there are no recordings.
inline std::vector<Recording> recordedStreams()
{
    const QDir root(QStringLiteral(CCPROXY_SHARED_DIR "/recordings"));
    QStringList stems;
    const QDir own(root.filePath(QStringLiteral("anthropic")));
    for (const QString &file : own.entryList({QStringLiteral("*.expect.json")}, QDir::Files))
        stems << QStringLiteral("anthropic/") + file.chopped(12);
    stems << QStringLiteral("openrouter/anthropic-endpoint-stream");

    std::vector<Recording> found;
    for (const QString &stem : stems) {
        Recording recording;
        recording.name = stem;
        recording.stream = readFile(root.filePath(stem + QStringLiteral(".stream.sse")));
        const QByteArray chunks = readFile(root.filePath(stem + QStringLiteral(".chunks.txt")));
        for (const QByteArray &line : chunks.split('\n')) {
            if (line.isEmpty())
                continue;
            const QByteArray type =
                QJsonDocument::fromJson(line).object()[QStringLiteral("type")].toString().toUtf8();
            recording.stream += "event: " + type + "\ndata: " + line + "\n\n";
        }
        recording.expect =
            QJsonDocument::fromJson(readFile(root.filePath(stem + QStringLiteral(".expect.json"))))
                .object();
        if (!recording.stream.isEmpty())
            found.push_back(std::move(recording));
    }
    return found;
}

} // namespace support
