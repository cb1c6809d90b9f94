// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QTimer>

namespace ccproxy::test {
namespace {

QByteArray text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toUtf8();
}

void readError(const QJsonObject &error, Outcome &outcome)
{
    outcome.errorType = text(error, "type");
    outcome.errorMessage = text(error, "message");
    if (outcome.errorType.isEmpty() || outcome.errorMessage.isEmpty())
        outcome.problem = QStringLiteral("an error without type and message");
}

void readStatus(const ClientResponse &response, Outcome &outcome)
{
    outcome.kind = Outcome::Kind::Status;
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (response.status < 400)
        outcome.problem = QStringLiteral("status %1").arg(response.status);
    else if (text(object, "type") != "error")
        outcome.problem = QStringLiteral("no error body: ") + QString::fromUtf8(response.body);
    else if (!response.headers.value("content-type").startsWith("application/json"))
        outcome.problem = QStringLiteral("an error that is not called JSON");
    else
        readError(object.value(QLatin1String("error")).toObject(), outcome);
}

void readStream(QByteArray events, Outcome &outcome)
{
    // What passes through keeps its line ends.
    events.replace("\r\n", "\n");
    outcome.beginsWithPing = events.startsWith("event: ping\n");
    outcome.pings = static_cast<int>(events.count("event: ping\n"));
    outcome.message = tests::readEventStream(events);
    outcome.problem = outcome.message.problem;
    if (outcome.message.error.isEmpty())
        return;
    outcome.kind = Outcome::Kind::ErrorEvent;
    readError(outcome.message.error, outcome);
    if (outcome.message.id.isEmpty() && !outcome.beginsWithPing)
        outcome.problem = QStringLiteral("an error event where a status was possible");
}

} // namespace

bool eventually(const std::function<bool()> &holds, int limit)
{
    QElapsedTimer clock;
    clock.start();
    QTimer beat; // for what changes without an event here
    beat.start(5);
    while (!holds() && clock.elapsed() < limit)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

EngineTuning quickTuning()
{
    EngineTuning tuning;
    tuning.pingInterval = std::chrono::minutes(5);
    tuning.tick = std::chrono::milliseconds(10);
    tuning.closeGrace = std::chrono::milliseconds(200);
    tuning.firstRetryWait = std::chrono::milliseconds(1);
    return tuning;
}

config::Provider providerAt(const std::string &name, Wire wire, const std::string &url)
{
    config::Provider provider;
    provider.name = name;
    provider.type = typeOf(wire);
    provider.apiBaseUrl = url;
    provider.apiKey.kind = config::SecretSource::Kind::Literal;
    provider.apiKey.value = Secret("test-key-of-" + name);
    provider.proxyUrl = "direct";
    return provider;
}

std::string refusedUrl()
{
    // Held as long as the tests run, or another test's server may get the port.
    auto *held = new QTcpSocket(QCoreApplication::instance());
    held->bind(QHostAddress::LocalHost);
    return "http://127.0.0.1:" + std::to_string(held->localPort()) + "/v1";
}

config::Settings settingsFor(const std::vector<config::Provider> &providers)
{
    config::Settings settings;
    settings.port = 0;
    settings.providers = providers;
    // A script is for one try; tests of further ones ask for them.
    settings.performance.maxRetries = 0;
    if (providers.empty())
        return settings;
    config::Route route;
    route.name = "default";
    for (const config::Provider &provider : providers)
        route.fallbacks.push_back({provider.name, "m-1", {}});
    route.target = route.fallbacks.front();
    route.fallbacks.erase(route.fallbacks.begin());
    settings.routes.push_back(route);
    return settings;
}

QByteArray messagesBody(bool stream, const QByteArray &model, const QByteArray &text)
{
    return "{\"model\":\"" + model + "\",\"max_tokens\":100,\"stream\":"
        + (stream ? "true" : "false") + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + text
        + "\"}],\"tools\":[{\"name\":\"look\",\"input_schema\":{\"type\":\"object\"}}]}";
}

EngineFixture::EngineFixture(EngineTuning tuning)
    : m_engine(std::make_unique<Engine>(nullptr, tuning))
{
    // A line for each request hides what a test has to say.
    QLoggingCategory::setFilterRules(QStringLiteral("ccproxy.requests=false"));
    connect(m_engine.get(), &Engine::started, this,
            [this](const QString &, quint16 port) { m_port = port; });
    connect(m_engine.get(), &Engine::startFailed, this, [this] { m_failed = true; });
    connect(m_engine.get(), &Engine::stopped, this, [this] { ++m_stopped; });
}

bool EngineFixture::start(const config::Settings &settings)
{
    m_port = 0;
    m_failed = false;
    m_engine->start(std::make_shared<const config::Settings>(settings));
    return eventually([this] { return m_port != 0 || m_failed; }) && !m_failed;
}

void EngineFixture::apply(const config::Settings &settings)
{
    m_engine->apply(std::make_shared<const config::Settings>(settings));
    // The engine's calls are taken in order: with this answer the settings are in force.
    status();
}

// The answers are shared: one that comes too late finds nobody, but harms nobody.
EngineStatus EngineFixture::status()
{
    const auto got = std::make_shared<std::optional<EngineStatus>>();
    m_engine->status(this, [got](EngineStatus status) { *got = std::move(status); });
    return eventually([got] { return got->has_value(); }) ? **got : EngineStatus{};
}

std::vector<ExchangeRecord> EngineFixture::records(std::uint64_t since)
{
    const auto got = std::make_shared<std::optional<std::vector<ExchangeRecord>>>();
    m_engine->records(since, this, [got](auto records) { *got = std::move(records); });
    return eventually([got] { return got->has_value(); }) ? **got : std::vector<ExchangeRecord>{};
}

Outcome outcomeOf(const ClientResponse &response, bool stream)
{
    Outcome outcome;
    outcome.status = response.status;
    if (!response.isComplete) {
        outcome.problem = QStringLiteral("incomplete, status %1: ").arg(response.status)
            + QString::fromUtf8(response.body.right(200));
    } else if (response.status != 200) {
        readStatus(response, outcome);
    } else if (response.headers.value("content-type").startsWith("text/event-stream") != stream) {
        outcome.problem = QStringLiteral("the form of the answer is not the one asked for");
    } else if (stream) {
        readStream(response.body, outcome);
    } else {
        outcome.message = tests::readWholeMessage(response.body);
        outcome.problem = outcome.message.problem;
    }
    return outcome;
}

} // namespace ccproxy::test
