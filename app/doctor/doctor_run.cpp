// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor_run.h"

#include "core/routing/candidates.h"
#include "launcher/environment.h"

#include <utility>

namespace ccproxy::app {
namespace {

/// More of an answer is not read: none of the suite's is that long.
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

doctor::ModelView viewOf(const config::Settings &settings, const DoctorTarget &target)
{
    doctor::ModelView view;
    view.model = target.text();
    if (const config::Provider *provider = settings.provider(target.provider)) {
        const catalogue::ModelFacts facts = routing::factsOfModel(*provider, target.model);
        view.context = facts.context;
        view.vision = facts.vision;
        view.tools = facts.tools;
        view.reasoning = facts.reasoning;
    }
    return view;
}

} // namespace

DoctorRun::DoctorRun(config::Settings settings, std::vector<DoctorTarget> targets, QObject *parent)
    : QObject(parent), m_settings(ownSettings(std::move(settings))), m_targets(std::move(targets)),
      m_client({.portableWatcher = true, .askSystemForProxy = false})
{
    connect(&m_engine, &engine::Engine::startFailed, this, &DoctorRun::failed);
    connect(&m_engine, &engine::Engine::started, this, [this](const QString &host, quint16 port) {
        m_address = baseUrlFor(host.toStdString(), port);
        nextTarget();
    });
}

DoctorRun::~DoctorRun() = default;

void DoctorRun::start()
{
    m_engine.start(m_settings);
}

void DoctorRun::nextTarget()
{
    if (m_target == m_targets.size()) {
        Q_EMIT finished();
        return;
    }
    const DoctorTarget &target = m_targets[m_target++];
    m_suite.emplace(viewOf(*m_settings, target));
    m_reported = 0;
    Q_EMIT begun(target);
    nextAsk();
}

void DoctorRun::nextAsk()
{
    auto ask = m_suite->next();
    report();
    if (!ask) {
        nextTarget();
        return;
    }
    engine::HttpRequest request;
    request.url = m_address + ask->path;
    request.headers = {{"content-type", "application/json"}, {"anthropic-version", "2023-06-01"}};
    request.secret = {
        .name = "authorization", .prefix = "Bearer ", .key = m_settings->apiKey.value};
    request.body = std::make_shared<const std::string>(std::move(ask->body));
    request.proxyUrl = "direct";
    m_status = 0;
    m_body.clear();
    m_first = {};
    m_clock.start();
    m_call = m_client.start(std::move(request), *this);
}

void DoctorRun::report()
{
    for (; m_reported < m_suite->findings().size(); ++m_reported)
        Q_EMIT found(m_suite->findings()[m_reported]);
}

void DoctorRun::onHead(const engine::HttpResponseHead &head)
{
    m_status = head.status;
}

void DoctorRun::onData(std::string_view bytes)
{
    m_body.append(bytes.substr(0, kMostBody - m_body.size()));
    if (m_first.count() == 0 && m_body.find("content_block_delta") != std::string::npos)
        m_first = std::chrono::milliseconds(m_clock.elapsed());
}

void DoctorRun::onDone(const engine::TransferResult &result)
{
    m_suite->take(m_status, m_body, result ? std::string() : result.error().failure.text(), m_first,
                  std::chrono::milliseconds(m_clock.elapsed()));
    // The next request begins from the event loop, not inside of this one's end.
    QMetaObject::invokeMethod(this, &DoctorRun::nextAsk, Qt::QueuedConnection);
}

} // namespace ccproxy::app
