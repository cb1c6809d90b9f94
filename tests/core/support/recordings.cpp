// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/recordings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ccproxy::tests {
namespace {

QString folder()
{
    return QStringLiteral(CCPROXY_SHARED_DIR "/recordings");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A list of JSON texts, one in each line, as the stream that it was.
QByteArray framed(const QByteArray &lines, const QString &dialect)
{
    const bool named =
        dialect == QLatin1String("anthropic") || dialect == QLatin1String("responses");
    QByteArray out;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (named)
            out += "event: "
                + QJsonDocument::fromJson(line)
                      .object()
                      .value(QLatin1String("type"))
                      .toString()
                      .toUtf8()
                + '\n';
        out += "data: " + line + "\n\n";
    }
    if (dialect == QLatin1String("chat"))
        out += "data: [DONE]\n\n";
    return out;
}

QByteArray bodyOf(const QString &base, const QString &dialect)
{
    if (QFile::exists(base + QLatin1String(".stream.sse")))
        return contentOf(base + QLatin1String(".stream.sse"));
    if (QFile::exists(base + QLatin1String(".chunks.txt")))
        return framed(contentOf(base + QLatin1String(".chunks.txt")), dialect);
    return contentOf(base + QLatin1String(".response.json"));
}

} // namespace

bool haveRecordings()
{
    return QFile::exists(folder() + QLatin1String("/INDEX.json"));
}

const char *noRecordings()
{
    return "The recordings of providers' traffic are not here (../shared/recordings).";
}

std::vector<Recording> recordings(const QString &dialect)
{
    std::vector<Recording> all;
    const QJsonArray index =
        QJsonDocument::fromJson(contentOf(folder() + QLatin1String("/INDEX.json"))).array();
    for (const QJsonValue &value : index) {
        const QJsonObject entry = value.toObject();
        const auto text = [&entry](const char *key) {
            return entry.value(QLatin1String(key)).toString();
        };
        if (text("dialect") != dialect)
            continue;
        Recording recording;
        recording.provider = text("provider");
        recording.id = recording.provider + QLatin1Char('/') + text("case");
        recording.dialect = dialect;
        recording.kind = text("kind");
        recording.model = text("model");
        recording.stream = entry.value(QLatin1String("stream")).toBool();
        recording.status = entry.value(QLatin1String("status")).toInt();
        recording.headers = entry.value(QLatin1String("headers")).toObject();
        const QString base = folder() + QLatin1Char('/') + recording.id;
        recording.body = bodyOf(base, dialect);
        recording.expect =
            QJsonDocument::fromJson(contentOf(base + QLatin1String(".expect.json"))).object();
        all.push_back(std::move(recording));
    }
    return all;
}

} // namespace ccproxy::tests
