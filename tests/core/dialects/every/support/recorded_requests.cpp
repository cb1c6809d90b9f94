// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/recorded_requests.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ccproxy::tests {
namespace {

QJsonObject contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool isAnswer(const QJsonValue &message)
{
    return message[u"role"].toString() == QStringLiteral("assistant");
}

} // namespace

int RecordedRequest::messages() const
{
    return static_cast<int>(m_body[u"messages"].toArray().size());
}

std::string RecordedRequest::json(int count) const
{
    QJsonArray messages = m_body[u"messages"].toArray();
    while (messages.size() > count)
        messages.removeLast();
    QJsonObject body = m_body;
    body[u"messages"] = messages;
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<int> RecordedRequest::turns() const
{
    const QJsonArray messages = m_body[u"messages"].toArray();
    std::vector<int> counts;
    for (int at = 1; at < messages.size(); ++at) {
        if (isAnswer(messages[at]) && !isAnswer(messages[at - 1]))
            counts.push_back(at);
    }
    counts.push_back(static_cast<int>(messages.size()));
    return counts;
}

std::vector<RecordedRequest> recordedRequests()
{
    std::vector<RecordedRequest> all;
    const QDir client(QStringLiteral(CCPROXY_SHARED_DIR "/client/requests"));
    const QStringList files = client.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &file : files) {
        const QJsonObject whole = contentOf(client.filePath(file));
        all.emplace_back(file, whole.contains(u"body") ? whole[u"body"].toObject() : whole);
    }
    const QDir recordings(QStringLiteral(CCPROXY_SHARED_DIR "/recordings/anthropic"));
    const QStringList answers =
        recordings.entryList({QStringLiteral("*.request.json")}, QDir::Files);
    for (const QString &file : answers) {
        RecordedRequest request(file, contentOf(recordings.filePath(file)));
        if (request.messages() > 1)
            all.push_back(std::move(request));
    }
    return all;
}

const char *noRecordedRequests()
{
    return "The recorded requests are not here (../shared/client, ../shared/recordings).";
}

} // namespace ccproxy::tests
