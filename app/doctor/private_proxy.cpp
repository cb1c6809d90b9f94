// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/private_proxy.h"

#include "launcher/client_request.h"
#include "launcher/environment.h"

#include <algorithm>
#include <utility>

namespace ccproxy::app {
namespace {

/// More of an answer is not read: none that is asked for here is that long.
constexpr std::size_t kMostBody = 4U << 20U;

config::SettingsPtr ownSettings(config::Settings settings)
{
    settings.host = "127.0.0.1";
    settings.port = 0;
    settings.apiKey = {
        .kind = config::SecretSource::Kind::Literal, .value = Secret(newLaunchToken()), .name = {}};
    settings.history.enabled = false;
    settings.budget = {};
    // What a single request gets is to be seen, not what patience gets.
    settings.performance.maxRetries = 0;
    settings.performance.rateLimitEnabled = false;
    settings.performance.circuitBreakerEnabled = false;
    return std::make_shared<const config::Settings>(std::move(settings));
}

} // namespace

PrivateProxy::PrivateProxy(config::Settings settings, QObject *parent)
    : QObject(parent), m_settings(ownSettings(std::move(settings))),
      m_client({.portableWatcher = true, .askSystemForProxy = false})
{
    connect(&m_engine, &engine::Engine::startFailed, this, &PrivateProxy::failed);
    connect(&m_engine, &engine::Engine::started, this, [this](const QString &host, quint16 port) {
        m_address = baseUrlFor(host.toStdString(), port);
        Q_EMIT ready();
    });
}

PrivateProxy::~PrivateProxy() = default;

void PrivateProxy::start()
{
    m_engine.start(m_settings);
}

void PrivateProxy::ask(doctor::Ask ask)
{
    m_answer = {};
    m_clock.start();
    m_call = m_client.start(
        clientRequest(m_address + ask.path, m_settings->apiKey.value, std::move(ask.body)), *this);
}

void PrivateProxy::onHead(const engine::HttpResponseHead &head)
{
    m_answer.status = head.status;
}

void PrivateProxy::onData(std::string_view bytes)
{
    std::string &body = m_answer.body;
    body.append(bytes.substr(0, kMostBody - body.size()));
    if (m_answer.first.count() == 0 && body.find("content_block_delta") != std::string::npos)
        m_answer.first = doctor::measured(m_clock.elapsed());
}

void PrivateProxy::onDone(const engine::TransferResult &result)
{
    m_answer.failure = result ? std::string() : result.error().failure.text();
    m_answer.total = doctor::measured(m_clock.elapsed());
    // A next request begins from the event loop, not inside of this one's end.
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(m_answer)] { Q_EMIT answered(answer); },
        Qt::QueuedConnection);
}

} // namespace ccproxy::app
