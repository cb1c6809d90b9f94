// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/service.h"

#ifdef Q_OS_LINUX
#include "engine/event_loop/epoll_dispatcher.h"
#endif

#include <QPointer>

#include <utility>

namespace ccproxy::engine {

Engine::Engine(QObject *parent, EngineTuning tuning) : QObject(parent), m_service(nullptr)
{
    qRegisterMetaType<ccproxy::Failure>();
    auto service = std::make_unique<Service>(tuning);
    m_service = service.get();
    // The service's thread ends before this object does.
    m_service->askForChangesBy([this](std::uint64_t id, config::ProviderChange change) {
        QMetaObject::invokeMethod(
            this,
            [this, id, change = std::move(change)]() mutable { makeChange(id, std::move(change)); },
            Qt::QueuedConnection);
    });
    m_thread.setObjectName(QStringLiteral("engine"));
#ifdef Q_OS_LINUX
    if (auto dispatcher = std::make_unique<EpollDispatcher>(); dispatcher->isValid())
        m_thread.setEventDispatcher(dispatcher.release()); // which the thread owns from here on
#endif
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    // From here on the thread's end deletes it.
    service.release();
    connect(m_service, &Service::started, this, [this](const QString &host, quint16 port) {
        setState(EngineStatus::State::Running);
        Q_EMIT started(host, port);
    });
    connect(m_service, &Service::startFailed, this, [this](const Failure &failure) {
        setState(EngineStatus::State::Stopped);
        Q_EMIT startFailed(failure);
    });
    connect(m_service, &Service::stopped, this, [this] {
        setState(EngineStatus::State::Stopped);
        Q_EMIT stopped();
    });
    connect(m_service, &Service::activityChanged, this, &Engine::activityChanged);
    m_thread.start();
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::setState(EngineStatus::State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Engine::start(config::SettingsPtr settings)
{
    if (m_state == EngineStatus::State::Stopped)
        setState(EngineStatus::State::Starting);
    QMetaObject::invokeMethod(m_service, [service = m_service, settings = std::move(settings)] {
        service->start(settings);
    });
}

void Engine::stop(std::chrono::milliseconds drain)
{
    if (m_state == EngineStatus::State::Running)
        setState(EngineStatus::State::Draining);
    QMetaObject::invokeMethod(m_service, [service = m_service, drain] { service->stop(drain); });
}

void Engine::apply(config::SettingsPtr settings)
{
    QMetaObject::invokeMethod(m_service, [service = m_service, settings = std::move(settings)] {
        service->apply(settings);
    });
}

void Engine::acceptTokens(std::vector<Secret> tokens)
{
    QMetaObject::invokeMethod(m_service,
                              [service = m_service, tokens = std::move(tokens)]() mutable {
                                  service->acceptTokens(std::move(tokens));
                              });
}

void Engine::makeChange(std::uint64_t id, config::ProviderChange change)
{
    auto done = [self = QPointer<Engine>(this), id](const Expected<void> &result) {
        if (self)
            QMetaObject::invokeMethod(self->m_service, [service = self->m_service, id, result] {
                service->changeMade(id, result);
            });
    };
    if (m_changeMaker) {
        m_changeMaker(std::move(change), std::move(done));
        return;
    }
    done(unexpectedFinal(FailureKind::PolicyBlocked,
                         "This program's configuration cannot be changed by clients"));
}

void Engine::resetProvider(std::string name)
{
    QMetaObject::invokeMethod(
        m_service, [service = m_service, name = std::move(name)] { service->resetProvider(name); });
}

/// Asks in the engine's thread and answers in this one, while `context` lives.
template <typename Ask, typename Reply>
void Engine::ask(QObject *context, Ask question, Reply reply)
{
    QMetaObject::invokeMethod(m_service,
                              [this, context = QPointer<QObject>(context),
                               question = std::move(question), reply = std::move(reply)] {
                                  // The thread ends before this object does.
                                  QMetaObject::invokeMethod(
                                      this,
                                      [context, reply, answer = question(*m_service)]() mutable {
                                          if (context)
                                              reply(std::move(answer));
                                      },
                                      Qt::QueuedConnection);
                              });
}

void Engine::status(QObject *context, std::function<void(EngineStatus)> reply)
{
    ask(
        context, [](const Service &service) { return service.status(); }, std::move(reply));
}

void Engine::records(std::uint64_t since, QObject *context,
                     std::function<void(std::vector<ExchangeRecord>)> reply)
{
    ask(
        context, [since](const Service &service) { return service.records(since); },
        std::move(reply));
}

} // namespace ccproxy::engine
