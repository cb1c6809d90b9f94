// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_greeting.h"

#include "launcher/client_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ccproxy::app {
namespace {

constexpr int kOk = 200;
constexpr int kMostTokens = 1024;
constexpr qsizetype kMostOfAnError = 64 << 10U;

/// The model that Claude Code asks for when nobody has chosen another one: the default route's.
const QString kModel = QStringLiteral("claude-sonnet-4-5");

QJsonObject objectIn(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())))
        .object();
}

QString errorIn(const QJsonObject &answer)
{
    return answer.value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("message"))
        .toString();
}

} // namespace

HostGreeting::HostGreeting(ServiceHost &host, QString text, QObject *parent)
    : Greeting(parent), m_host(host), m_text(std::move(text)),
      m_client({.portableWatcher = true, .askSystemForProxy = false})
{
}

void HostGreeting::start()
{
    const auto way = m_host.newLaunch({}, {});
    if (!way)
        return refuse(way.error());
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("user")},
                              {QStringLiteral("content"), m_text}};
    const QJsonObject body{{QStringLiteral("model"), kModel},
                           {QStringLiteral("max_tokens"), kMostTokens},
                           {QStringLiteral("stream"), true},
                           {QStringLiteral("messages"), QJsonArray{message}}};
    m_call = m_client.start(
        clientRequest(way->baseUrl + "/v1/messages", Secret(way->token),
                      QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString()),
        *this);
}

/// From the event loop, so that whoever started it hears of it.
void HostGreeting::refuse(Failure failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure = std::move(failure)] { Q_EMIT failed(failure); },
        Qt::QueuedConnection);
}

void HostGreeting::onHead(const engine::HttpResponseHead &head)
{
    m_status = head.status;
}

void HostGreeting::onData(std::string_view bytes)
{
    if (m_status == kOk)
        m_parser.feed(bytes, [this](const sse::Event &event) { take(event); });
    else if (m_body.size() < kMostOfAnError)
        m_body.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void HostGreeting::take(const sse::Event &event)
{
    const QJsonObject answer = objectIn(event.data);
    if (event.name == "error")
        m_error = errorIn(answer);
    const QString text =
        answer.value(QStringLiteral("delta")).toObject().value(QStringLiteral("text")).toString();
    // Whoever hears it may delete this.
    if (!text.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, text] { Q_EMIT piece(text); }, Qt::QueuedConnection);
}

void HostGreeting::onDone(const engine::TransferResult &result)
{
    if (!result)
        return refuse(result.error().failure);
    if (m_status != kOk)
        m_error = errorIn(objectIn(m_body.toStdString()));
    if (m_status != kOk || !m_error.isEmpty())
        return refuse(makeFailure(FailureKind::ProviderError,
                                  m_error.isEmpty()
                                      ? "It was answered with " + std::to_string(m_status)
                                      : m_error.toStdString()));
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(); }, Qt::QueuedConnection);
}

} // namespace ccproxy::app
