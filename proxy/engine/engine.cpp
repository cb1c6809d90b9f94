// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/history/history.h"
#include "engine/history/matching.h"
#include "engine/service.h"

#include <QPointer>
#include <QSemaphore>
#include <algorithm>

#include <utility>

namespace ccproxy::engine {
namespace {

using Found = std::optional<std::pair<ExchangeRecord, ExchangeBodiesPtr>>;

} // namespace

Engine::Engine(QObject *parent, EngineTuning tuning)
    : QObject(parent), m_history(std::make_unique<History>()), m_service(nullptr)
{
    qRegisterMetaType<ccproxy::Failure>();
    auto service = std::make_unique<Service>(tuning, *m_history);
    m_service = service.get();
    // The service's thread ends before this object does.
    m_service->askForChangesBy([this](std::uint64_t id, config::ProviderChange change) {
        QMetaObject::invokeMethod(
            this,
            [this, id, change = std::move(change)]() mutable { makeChange(id, std::move(change)); },
            Qt::QueuedConnection);
    });
    // From here on the thread's end deletes it.
    m_thread.start("engine", LoopThread::Sockets::Many,
                   [owned = service.release()] { const std::unique_ptr<Service> ending(owned); });
    m_service->moveToThread(m_thread.handle());
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
    connect(m_service, &Service::recorded, this, &Engine::recorded);
    connect(m_history.get(), &History::spent, m_service, &Service::noteSpent, Qt::QueuedConnection);
}

Engine::~Engine()
{
    m_thread.end();
}

void Engine::setState(EngineStatus::State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Engine::applyHistory(const config::Settings &settings)
{
    HistorySettings history;
    if (settings.history.enabled)
        history.database = settings.history.database;
    history.bodies = settings.history.bodies;
    history.keepDays = settings.history.keepDays;
    history.keepBytes = settings.history.keepBytes;
    const auto isLimited = [](const config::Budget &budget) {
        return budget.daily || budget.monthly;
    };
    history.tellsSpending = isLimited(settings.budget)
        || std::any_of(settings.profiles.begin(), settings.profiles.end(),
                       [&](const config::Profile &p) { return isLimited(p.budget); });
    m_history->apply(history);
}

void Engine::start(config::SettingsPtr settings)
{
    applyHistory(*settings);
    if (m_state == EngineStatus::State::Stopped) {
        setPaused(false);
        setState(EngineStatus::State::Starting);
    }
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

void Engine::end(std::chrono::milliseconds drain)
{
    const auto over = std::make_shared<QSemaphore>();
    connect(
        m_service, &Service::stopped, m_service, [over] { over->release(); }, Qt::DirectConnection);
    stop(drain);
    // The last bytes of what was cut take a moment more.
    constexpr std::chrono::milliseconds kGrace(1000);
    over->tryAcquire(1, static_cast<int>((drain + kGrace).count()));
    m_thread.end();
    m_history.reset();
}

void Engine::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    QMetaObject::invokeMethod(m_service,
                              [service = m_service, paused] { service->setPaused(paused); });
    Q_EMIT stateChanged();
}

void Engine::apply(config::SettingsPtr settings)
{
    applyHistory(*settings);
    QMetaObject::invokeMethod(m_service, [service = m_service, settings = std::move(settings)] {
        service->apply(settings);
    });
}

void Engine::acceptTokens(std::vector<LaunchToken> tokens)
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

void Engine::traffic(std::uint64_t since, QObject *context,
                     std::function<void(std::vector<ExchangeRecord>)> reply)
{
    ask(
        context, [since](const Service &service) { return service.traffic(since); },
        std::move(reply));
}

// -- The history

/// Asks in the history's thread and answers in this one, while `context` lives.
template <typename Question, typename Reply>
void Engine::askHistory(QObject *context, Question question, Reply reply)
{
    m_history->ask(
        std::move(question),
        [this, context = QPointer<QObject>(context), reply = std::move(reply)](auto answer) {
            // The history ends before this object does.
            QMetaObject::invokeMethod(
                this,
                [context, reply, answer = std::move(answer)]() mutable {
                    if (!context)
                        return;
                    if (answer)
                        reply(std::move(*answer));
                    else
                        reply(Unexpected(answer.error().failure));
                },
                Qt::QueuedConnection);
        });
}

void Engine::exchanges(HistoryFilter filter, QObject *context,
                       std::function<void(Expected<std::vector<ExchangeRecord>>)> reply)
{
    const auto inDatabase = [this, context = QPointer<QObject>(context), filter,
                             reply = std::move(reply)](std::vector<RecentExchange> recent) {
        askHistory(
            context,
            [filter, recent = std::move(recent)](Database &database) {
                auto found = database.list(filter);
                if (found)
                    addRecent(filter, recent, *found);
                return found;
            },
            reply);
    };
    // Words are looked for in bodies, of which not all are written down.
    if (filter.text.empty())
        inDatabase({});
    else
        ask(
            context, [](const Service &service) { return service.recent(); }, inDatabase);
}

void Engine::usage(UsageQuery query, QObject *context,
                   std::function<void(Expected<std::vector<UsageGroup>>)> reply)
{
    askHistory(
        context, [query](Database &database) { return database.usage(query); }, std::move(reply));
}

void Engine::exchange(std::string id, QObject *context,
                      std::function<void(Expected<std::optional<HistoryExchange>>)> reply)
{
    const auto fromMemory = [this, context, id, reply](Found found) {
        if (!found) {
            askHistory(
                context, [id](Database &database) { return database.find(id); }, reply);
            return;
        }
        hideKeys(context, std::move(*found),
                 [reply](HistoryExchange exchange) { reply(std::optional(std::move(exchange))); });
    };
    ask(
        context, [id](const Service &service) { return service.find(id); }, fromMemory);
}

void Engine::running(std::string id, QObject *context,
                     std::function<void(std::optional<HistoryExchange>)> reply)
{
    const auto fromMemory = [this, context, reply](Found found) {
        if (found)
            hideKeys(context, std::move(*found), reply);
        else
            reply(std::nullopt);
    };
    ask(
        context, [id = std::move(id)](const Service &service) { return service.findRunning(id); },
        fromMemory);
}

/// In the history's thread: to look through bodies takes its time.
void Engine::hideKeys(QObject *context, std::pair<ExchangeRecord, ExchangeBodiesPtr> found,
                      std::function<void(HistoryExchange)> reply)
{
    m_history->run([this, context = QPointer<QObject>(context), reply = std::move(reply),
                    found = std::move(found)](Recorder &) {
        HistoryExchange exchange{found.first, {}};
        if (found.second)
            exchange.bodies = redacted(*found.second);
        QMetaObject::invokeMethod(
            this,
            [context, reply, exchange = std::move(exchange)]() mutable {
                if (context)
                    reply(std::move(exchange));
            },
            Qt::QueuedConnection);
    });
}

} // namespace ccproxy::engine
