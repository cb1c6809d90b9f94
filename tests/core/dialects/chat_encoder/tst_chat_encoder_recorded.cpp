// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/chat_encoder/support/lint.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace chat_encoder;

namespace {

struct Server {
    const char *traits;
    const char *model;
};
constexpr Server kServers[] = {{"openai", "gpt-4.1"},
                               {"openai", "gpt-5.6"},
                               {"openai", "o4-mini"},
                               {"deepseek", "deepseek-chat"},
                               {"openrouter", "qwen/qwen3-235b-a22b"},
                               {"mistral", "mistral-large-latest"},
                               {"ollama", "qwen3"},
                               {"groq", "openai/gpt-oss-120b"},
                               {"xai", "grok-4.3"},
                               {"moonshot", "kimi-k2.6"},
                               {"zai", "glm-5.2"},
                               {"llamacpp", "local"},
                               {"", "unknown"}};

QDir recordings()
{
    return QDir(QStringLiteral(CCPROXY_SHARED_DIR "/client/requests"));
}

/// The body of a recorded request.
QByteArray bodyOf(const QString &file)
{
    QFile f(recordings().filePath(file));
    if (!f.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(f.readAll()).object();
    const QJsonObject body = whole.contains(u"body") ? whole[u"body"].toObject() : whole;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

ccproxy::catalogue::ModelFacts factsOf(const Server &server)
{
    return ccproxy::catalogue::findModel(server.traits, server.model);
}

} // namespace

/// Requests that Claude Code sent, when they are at hand.
class TestChatEncoderRecorded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServerTakesThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("server");
        const QStringList files = recordings().entryList({QStringLiteral("*.json")}, QDir::Files);
        if (files.isEmpty())
            QSKIP("no recorded requests at " CCPROXY_SHARED_DIR "/client/requests");
        for (const QString &file : files) {
            for (std::size_t i = 0; i < std::size(kServers); ++i)
                QTest::addRow("%s to %s %s", qPrintable(file), kServers[i].traits,
                              kServers[i].model)
                    << file << int(i);
        }
    }
    void everyServerTakesThem()
    {
        QFETCH(QString, file);
        QFETCH(int, server);
        const Server &to = kServers[server];
        const QByteArray original = bodyOf(file);
        QVERIFY(!original.isEmpty());
        const Sent sent = send(original.toStdString(),
                               {.traits = to.traits, .model = to.model, .facts = factsOf(to)});
        QCOMPARE(sent.failure, std::string());
        const QByteArray body = QByteArray::fromStdString(sent.encoded.body);
        QCOMPARE(lint(body, {.model = QString::fromUtf8(to.model)}), QString());
        QCOMPARE(findLost(body, original), QString());
    }

    /// What was sent for a conversation cut short at an assistant's message stays as it was when
    /// the next turn is sent.
    void turnsShareTheirPrefix_data() { everyServerTakesThem_data(); }
    void turnsShareTheirPrefix()
    {
        QFETCH(QString, file);
        QFETCH(int, server);
        const Server &to = kServers[server];
        QJsonObject request = QJsonDocument::fromJson(bodyOf(file)).object();
        const QJsonArray all = request[u"messages"].toArray();
        QJsonArray grown;
        std::string before;
        for (const QJsonValue &message : all) {
            if (message[u"role"].toString() == QStringLiteral("assistant") && !grown.isEmpty()) {
                request[u"messages"] = grown;
                compareWithNext(request, to, before);
            }
            grown.append(message);
        }
        request[u"messages"] = grown;
        compareWithNext(request, to, before);
        QVERIFY(!before.empty());
    }

private:
    static void compareWithNext(const QJsonObject &request, const Server &to, std::string &before)
    {
        const QByteArray text = QJsonDocument(request).toJson(QJsonDocument::Compact);
        const Sent sent = send(text.toStdString(),
                               {.traits = to.traits, .model = to.model, .facts = factsOf(to)});
        const std::string &body = sent.encoded.body;
        // The messages of the turn before, up to the bracket that ends them.
        const std::string messages = sent.field("messages");
        const std::size_t end = body.find(messages) + messages.size() - 1;
        QVERIFY2(body.starts_with(before), "an earlier turn changed");
        before = body.substr(0, end);
    }
};

QTEST_APPLESS_MAIN(TestChatEncoderRecorded)
#include "tst_chat_encoder_recorded.moc"
