// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engine_model.h"

#include "ui/models/joining.h"
#include "ui/models/paths.h"
#include "ui/words/core_tables.h"

#include <algorithm>
#include <utility>

namespace ccproxy::ui {
namespace {

using EngineState = engine::EngineStatus::State;

/// The system's clocks are not exact to each other; less is no sleep.
constexpr std::chrono::milliseconds kSleep(500);

QString addressText(const QString &host, quint16 port)
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("http://%1:%2").arg(name).arg(port);
}

} // namespace

EngineModel::EngineModel(engine::Engine &engine, StartEngine startEngine, QObject *parent)
    : QObject(parent), m_engine(engine), m_startEngine(std::move(startEngine)),
      m_shutdownTimeout(config::Settings().shutdownTimeout)
{
    connect(&engine, &engine::Engine::started, this, &EngineModel::onStarted);
    connect(&engine, &engine::Engine::startFailed, this, &EngineModel::onStartFailed);
    connect(&engine, &engine::Engine::activityChanged, this, &EngineModel::onActivityChanged);
    connect(&engine, &engine::Engine::stateChanged, this, &EngineModel::update);
    connect(&engine, &engine::Engine::recorded, this, &EngineModel::onAnswer);
    connect(&engine, &engine::Engine::recorded, this, &EngineModel::recorded);
    // One that ends at once is no change of activity.
    connect(&engine, &engine::Engine::recorded, this, &EngineModel::refreshHealth);
    connect(&engine, &engine::Engine::stopped, this, [this] {
        m_address.clear();
        m_active = 0;
        m_knowsHealth = false;
        m_canServe = true;
        m_answering = Answering::Yes;
        update();
    });
    m_retry.setInterval(kRetryTime);
    m_retry.setTimerType(Qt::CoarseTimer);
    connect(&m_retry, &QTimer::timeout, this, &EngineModel::tryPort);
}

void EngineModel::setProblems(QStringList problems)
{
    for (QString &problem : problems)
        problem = withShortPaths(problem);
    if (std::exchange(m_problems, problems) != problems)
        Q_EMIT changed();
}

void EngineModel::retranslate()
{
    update();
}

void EngineModel::setAttention(const Attention &attention)
{
    if (std::exchange(m_attention, attention) != attention)
        update();
}

void EngineModel::start()
{
    if (m_engine.state() != EngineState::Stopped)
        return;
    const StartReport report = m_startEngine();
    if (report.settings) {
        m_shutdownTimeout = report.settings->shutdownTimeout;
        m_hasSettings = true;
        m_failedBy.reset();
    } else {
        m_failedBy = StartFailure();
        m_retry.stop();
    }
    m_finding.reset();
    m_isFinding = false;
    setProblems(report.problems);
    update();
}

void EngineModel::stop()
{
    stop(m_shutdownTimeout);
}

void EngineModel::stop(std::chrono::milliseconds drain)
{
    m_failedBy.reset();
    m_finding.reset();
    m_isFinding = false;
    m_retry.stop();
    m_engine.stop(drain);
    update();
}

void EngineModel::toggle()
{
    switch (m_engine.state()) {
    case EngineState::Stopped:
        start();
        break;
    case EngineState::Starting:
    case EngineState::Running:
        stop();
        break;
    case EngineState::Draining:
        stop(std::chrono::milliseconds(0));
        break;
    }
}

void EngineModel::setPaused(bool paused)
{
    if (m_engine.state() == EngineState::Running)
        m_engine.setPaused(paused);
}

void EngineModel::keepTrying(bool wanted)
{
    if (wanted && m_finding)
        m_retry.start();
    else
        m_retry.stop();
    update();
}

void EngineModel::tryPort()
{
    if (m_engine.state() == EngineState::Stopped && m_portHelp.isFree())
        start();
}

std::chrono::nanoseconds EngineModel::timeAsleep() const
{
    return m_portHelp.timeAsleep ? m_portHelp.timeAsleep() : std::chrono::nanoseconds();
}

void EngineModel::lookAgain()
{
    const bool hasSlept = timeAsleep() - m_asleep >= kSleep;
    if (m_engine.state() == EngineState::Running && hasSlept)
        askItself();
}

void EngineModel::status(QObject *context, std::function<void(engine::EngineStatus)> reply)
{
    m_engine.status(context, std::move(reply));
}

void EngineModel::traffic(std::uint64_t since, QObject *context,
                          std::function<void(std::vector<engine::ExchangeRecord>)> reply)
{
    m_engine.traffic(since, context, std::move(reply));
}

void EngineModel::records(std::uint64_t since, QObject *context,
                          std::function<void(std::vector<engine::ExchangeRecord>)> reply)
{
    m_engine.records(since, context, std::move(reply));
}

void EngineModel::exchange(
    const std::string &id, QObject *context,
    std::function<void(Expected<std::optional<engine::HistoryExchange>>)> reply)
{
    m_engine.exchange(id, context, std::move(reply));
}

void EngineModel::running(const std::string &id, QObject *context,
                          std::function<void(std::optional<engine::HistoryExchange>)> reply)
{
    m_engine.running(id, context, std::move(reply));
}

void EngineModel::exchanges(
    const engine::HistoryFilter &filter, QObject *context,
    std::function<void(Expected<std::vector<engine::ExchangeRecord>>)> reply)
{
    m_engine.exchanges(filter, context, std::move(reply));
}

void EngineModel::usage(const engine::UsageQuery &query, QObject *context,
                        std::function<void(Expected<std::vector<engine::UsageGroup>>)> reply)
{
    m_engine.usage(query, context, std::move(reply));
}

void EngineModel::resetProvider(const std::string &name)
{
    m_engine.resetProvider(name);
    refreshHealth();
}

void EngineModel::onStarted(const QString &host, quint16 port)
{
    m_address = addressText(host, port);
    m_host = host;
    m_port = port;
    m_failedBy.reset();
    m_finding.reset();
    m_isFinding = false;
    m_retry.stop();
    askItself();
    update();
    refreshHealth();
}

void EngineModel::onStartFailed(const Failure &failure)
{
    m_failedBy = StartFailure{failure};
    findPort();
    update();
}

/// Who holds the port, and which one is free.
void EngineModel::findPort()
{
    if (!m_portHelp.find || startTrouble().mending->remedy != Remedy::Port)
        return;
    m_isFinding = true;
    m_portHelp.find(this, [this, question = ++m_question](const PortFinding &finding) {
        const bool isOver = m_engine.state() != EngineState::Stopped || !m_failedBy;
        if (question != m_question || isOver)
            return;
        m_isFinding = false;
        if (portText(finding).isEmpty())
            m_retry.stop();
        else
            m_finding = finding;
        update();
    });
}

/// One that answers is believed until the system has slept.
void EngineModel::askItself()
{
    if (!m_portHelp.asksItself)
        return;
    m_asleep = timeAsleep();
    m_portHelp.asksItself(m_host, m_port, this, [this, question = ++m_question](bool answers) {
        if (question != m_question || m_engine.state() != EngineState::Running)
            return;
        m_answering = answers ? Answering::Yes : Answering::No;
        update();
    });
}

/// A request has come to it: it can be reached.
void EngineModel::onAnswer()
{
    if (std::exchange(m_answering, Answering::Yes) != Answering::Yes)
        update();
}

void EngineModel::onActivityChanged(int active)
{
    m_active = active;
    if (active > 0)
        m_answering = Answering::Yes;
    update();
    refreshHealth();
}

/// At most one question is under way: signals come faster than a busy engine answers.
void EngineModel::refreshHealth()
{
    if (std::exchange(m_askingHealth, true))
        return;
    m_engine.status(this, [this](const engine::EngineStatus &status) {
        m_askingHealth = false;
        takeHealth(status);
    });
}

void EngineModel::takeHealth(const engine::EngineStatus &status)
{
    m_providers = status.providers;
    m_knowsHealth = true;
    m_canServe = std::any_of(m_providers.begin(), m_providers.end(), [](const auto &provider) {
        return provider.canServe() || (provider.enabled && provider.waiting);
    });
    update();
    Q_EMIT providersChanged();
}

// Texts are made when they are shown, since the language may change meanwhile.

EngineModel::Trouble EngineModel::startTrouble() const
{
    if (!m_failedBy)
        return {};
    if (!m_failedBy->failure) {
        return {tr("The configuration has errors, so nothing was started. Mend it, then press "
                   "Start.")};
    }
    const Failure &failure = *m_failedBy->failure;
    return {m_finding ? portText(*m_finding) : failureText(failure), mendingOfStart(failure)};
}

EngineModel::Trouble EngineModel::providerTrouble() const
{
    if (!m_knowsHealth)
        return {};
    for (const engine::ProviderStatus &provider : m_providers) {
        if (!provider.enabled || (provider.healthy && !provider.waiting))
            continue;
        const QString name = QString::fromStdString(provider.name);
        if (provider.waiting)
            return {tr("%1 waits for its key until the keychain is unlocked.").arg(name)};
        return {tr("%1 fails: %2").arg(name, coreText(provider.lastFailure)),
                Mending{Remedy::Provider, provider.name}};
    }
    if (m_canServe)
        return {};
    return {tr("No provider is set up that could answer. Add one, or its key."),
            Mending{Remedy::AnyProvider}};
}

/// The gravest first.
EngineModel::Trouble EngineModel::troubleWhileRunning() const
{
    const Trouble budget{m_attention.budget, Mending{Remedy::Budget}};
    if (m_answering == Answering::No) {
        return {
            tr("CCProxy listens, but does not answer at %1: a firewall or another program stands "
               "in the way.")
                .arg(m_address)};
    }
    if (m_engine.isPaused())
        return {tr("New requests are refused until it is unpaused. What runs goes on.")};
    if (m_attention.isRefusing)
        return budget;
    if (Trouble trouble = providerTrouble(); !trouble.text.isEmpty())
        return trouble;
    if (!m_attention.budget.isEmpty())
        return budget;
    if (m_attention.unread == 0)
        return {};
    return {m_attention.unread == 1 ? tr("One request has failed since you looked last.")
                                    : tr("%n requests have failed since you looked last.", nullptr,
                                         m_attention.unread)};
}

void EngineModel::update()
{
    ProxyView view;
    const EngineState state = m_engine.state();
    const bool isRunning = state == EngineState::Running;
    if (state == EngineState::Starting && m_portHelp.asksItself)
        m_answering = Answering::Asked;
    const bool isAsked = isRunning && m_answering == Answering::Asked;
    const Trouble trouble = isRunning ? troubleWhileRunning() : startTrouble();
    view.state = stateFor({.engine = isAsked ? EngineState::Starting : state,
                           .active = m_active,
                           .hasFailed = m_failedBy.has_value(),
                           .canServe = m_canServe,
                           .isRefusing = m_engine.isPaused() || m_attention.isRefusing,
                           .needsLook = !trouble.text.isEmpty()});
    view.stopping = state == EngineState::Draining;
    view.pause = !isRunning ? Pause::None : m_engine.isPaused() ? Pause::On : Pause::Off;
    if (isRunning || view.stopping) {
        view.address = m_address;
        view.active = m_active;
    }
    view.unread = m_attention.unread;
    if (view.state == ProxyState::Warning || view.state == ProxyState::Error
        || (view.state == ProxyState::Paused && !view.stopping)) {
        view.trouble = trouble.text;
        view.mending = trouble.mending;
    }
    view.isAsking = view.state == ProxyState::Error && !isRunning && m_isFinding;
    if (view.state == ProxyState::Error && !isRunning && m_finding) {
        view.port = PortOffer{m_finding->free, m_retry.isActive()};
        if (m_retry.isActive())
            view.trouble =
                sentences({view.trouble, tr("CCProxy starts as soon as it can listen there.")});
    }
    if (std::exchange(m_view, view) != view)
        Q_EMIT changed();
}

} // namespace ccproxy::ui
