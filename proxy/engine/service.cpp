// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service.h"

#include "core/config/problem.h"
#include "engine/history/history.h"
#include "engine/request_log.h"

#include <algorithm>
#include <utility>

namespace ccproxy::engine {
namespace {

Failure shuttingDown()
{
    return makeFailure(FailureKind::Overloaded, "CCProxy is shutting down",
                       "Try again once it runs again.");
}

Failure paused()
{
    // As long as Claude Code tries again it waits about so long each time.
    constexpr std::chrono::seconds kWait(15);
    Failure failure = makeFailure(FailureKind::Overloaded, "CCProxy is paused",
                                  "Unpause it in its menu, or by `ccproxy resume`.");
    failure.retryAfter = kWait;
    return failure;
}

/// Whom a limit of requests is counted for: the token that a client sends.
std::string_view clientOf(const InboundRequest &request)
{
    const std::string_view token = bearerToken(request);
    return token.empty() ? request.header("x-api-key") : token;
}

Failure tooManyRequests(int perMinute, std::chrono::seconds wait)
{
    return {.kind = FailureKind::RateLimited,
            .message = "This client makes more than " + std::to_string(perMinute)
                + " requests in a minute",
            .remedy = "performance.rate_limit_requests_per_min sets this limit.",
            .retryAfter = wait,
            .providerStatus = 0,
            .final = false};
}

Failure apiKeyUnknown(config::KeyState state)
{
    constexpr std::chrono::seconds kWait(5);
    const bool mayCome = state == config::KeyState::Waiting || state == config::KeyState::Known;
    return {.kind = mayCome ? FailureKind::NotReady : FailureKind::Permission,
            .message = "CCProxy's own apikey is in the keychain, which "
                + std::string(mayCome ? "is locked or has not answered yet" : "does not give it"),
            .remedy = mayCome ? "Unlock it; CCProxy goes on by itself."
                              : "`ccproxy providers set-key apikey` puts it there.",
            .retryAfter = mayCome ? std::optional(kWait) : std::nullopt,
            .providerStatus = 0,
            .final = !mayCome};
}

bool isSameKey(const config::SecretSource &a, const config::SecretSource &b)
{
    return a.value.matches(b.value.reveal());
}

/// Whether a provider is asked in the same way by two configurations, for the same models or not.
bool isAskedAlike(const config::Settings &settings, const config::Provider &a,
                  const config::Settings &otherSettings, const config::Provider &b)
{
    return a.type == b.type && a.apiBaseUrl == b.apiBaseUrl && a.enabled == b.enabled
        && a.headers == b.headers && isSameKey(a.apiKey, b.apiKey)
        && std::equal(a.apiKeys.begin(), a.apiKeys.end(), b.apiKeys.begin(), b.apiKeys.end(),
                      isSameKey)
        && wayTo(settings, &a) == wayTo(otherSettings, &b);
}

Failure changeTookTooLong()
{
    return finalFailure(FailureKind::UpstreamTimeout,
                        "The change of the configuration has not been made in time",
                        "It may still be made: GET /providers tells.");
}

} // namespace

Service::Service(EngineTuning tuning, History &history) : m_tuning(tuning), m_history(history)
{
    m_ticker.setInterval(m_tuning.tick);
    connect(&m_ticker, &QTimer::timeout, this, &Service::tick);
    constexpr std::chrono::milliseconds kLogDelay(50);
    m_logTimer.setSingleShot(true);
    m_logTimer.setInterval(kLogDelay);
    connect(&m_logTimer, &QTimer::timeout, this, &Service::writeLog);
    m_quietTimer.setSingleShot(true);
    m_quietTimer.setInterval(m_tuning.quiet);
    connect(&m_quietTimer, &QTimer::timeout, this, [this] {
        if (m_exchanges.empty())
            m_tuning.giveMemoryBack();
    });
    constexpr std::chrono::milliseconds kLastBytes(500);
    m_lastBytesTimer.setSingleShot(true);
    m_lastBytesTimer.setInterval(kLastBytes);
    connect(&m_lastBytesTimer, &QTimer::timeout, this, &Service::lastBytesAwaited);
    m_drainTimer.setSingleShot(true);
    connect(&m_drainTimer, &QTimer::timeout, this, [this] {
        for (const auto &exchange : std::as_const(m_exchanges))
            exchange->cut(shuttingDown());
        finishStop();
    });
}

Service::~Service()
{
    writeLog();
}

ListenerLimits Service::limits() const
{
    ListenerLimits limits;
    limits.maxBody = static_cast<std::size_t>(settings().performance.maxRequestBodySize);
    return limits;
}

AccessRules Service::access() const
{
    AccessRules rules;
    rules.hosts = settings().allowedHosts;
    rules.hosts.push_back(settings().host);
    if (settings().apiKey.isSet()) {
        // One that the keychain does not give is an empty key, which nobody has.
        rules.keys.push_back(settings().apiKey.value);
        if (settings().apiKey.value.empty())
            rules.keyUnknown = apiKeyUnknown(settings().apiKey.state);
        rules.keys.insert(rules.keys.end(), m_tokens.begin(), m_tokens.end());
    }
    return rules;
}

void Service::start(config::SettingsPtr settings)
{
    if (m_listener) {
        Q_EMIT started(QString::fromStdString(m_host), m_port);
        return;
    }
    takeTable(std::move(settings));
    if (!m_upstream) {
        m_upstream = std::make_unique<UpstreamClient>();
        m_models = std::make_unique<ModelLists>(*m_upstream);
        m_services =
            std::make_unique<ExchangeServices>(ExchangeServices{.upstream = *m_upstream,
                                                                .requestParser = m_requestParser,
                                                                .eventParser = m_eventParser,
                                                                .counter = m_counter,
                                                                .schemas = m_schemas,
                                                                .ids = m_ids,
                                                                .conversations = m_conversations,
                                                                .bodies = m_bodies,
                                                                .launches = m_launches,
                                                                .health = m_health,
                                                                .tuning = m_tuning});
        m_counting = std::make_unique<Counting>(*m_services);
    }
    m_models->apply(m_table);
    m_listener = std::make_unique<Listener>(limits(), access(),
                                            [this](std::unique_ptr<InboundExchange> inbound) {
                                                const auto now = AnswerSource::Clock::now();
                                                noticeSleep(now, now);
                                                endpoints::dispatch(std::move(inbound), *this);
                                            });
    const auto port = m_listener->listen(m_table->settings().host, m_table->settings().port);
    if (!port) {
        m_listener.reset();
        Q_EMIT startFailed(port.error());
        return;
    }
    m_state = EngineStatus::State::Running;
    m_host = m_table->settings().host;
    m_port = *port;
    m_startedAt = std::chrono::system_clock::now();
    Q_EMIT started(QString::fromStdString(m_host), m_port);
}

void Service::takeTable(config::SettingsPtr settings)
{
    // What was seen of a provider says nothing of it at another address or with another key.
    for (const config::Provider &provider : settings->providers) {
        const config::Provider *before =
            m_table ? this->settings().provider(provider.name) : nullptr;
        if (before != nullptr && !isAskedAlike(this->settings(), *before, *settings, provider))
            m_health.reset(provider.name);
    }
    m_table = std::make_shared<const ProviderTable>(std::move(settings));
    m_health.setBreakersEnabled(this->settings().performance.circuitBreakerEnabled);
    m_health.keysChanged();
    m_bodies.setEnabled(this->settings().history.enabled);
    m_budget.apply(this->settings());
    const config::Performance &performance = this->settings().performance;
    m_rateLimit.setPerMinute(performance.rateLimitEnabled ? performance.rateLimitRequestsPerMinute
                                                          : 0);
}

void Service::stop(std::chrono::milliseconds drain)
{
    if (!m_listener) {
        Q_EMIT stopped();
        return;
    }
    m_state = EngineStatus::State::Draining;
    m_listener->stopListening();
    m_models->settle();
    m_counting->settle();
    while (!m_changes.empty())
        changeMade(m_changes.begin()->first, Unexpected(shuttingDown()));
    m_drainTimer.start(drain);
    if (m_exchanges.empty())
        finishStop();
}

void Service::finishStop()
{
    writeLog();
    m_ticker.stop();
    // The listener's destruction cuts connections: what was written last must have left before.
    m_exchanges.clear();
    if (m_listener && m_listener->connectionCount() > 0
        && m_state == EngineStatus::State::Draining) {
        connect(m_listener.get(), &Listener::emptied, this, &Service::dropListener,
                Qt::UniqueConnection);
        m_lastBytesTimer.start();
        return;
    }
    dropListener();
}

/// A client that reads slowly gets the rest of its answer while the drain lasts.
void Service::lastBytesAwaited()
{
    if (m_drainTimer.isActive() && m_listener && m_listener->isSending())
        m_lastBytesTimer.start();
    else
        dropListener();
}

void Service::dropListener()
{
    if (!m_listener)
        return;
    m_drainTimer.stop();
    m_lastBytesTimer.stop();
    // Possibly called by the listener itself.
    m_listener->disconnect(this);
    m_listener.release()->deleteLater();
    m_state = EngineStatus::State::Stopped;
    Q_EMIT stopped();
}

void Service::apply(config::SettingsPtr settings)
{
    takeTable(std::move(settings));
    if (!m_listener)
        return;
    m_counting->settingsChanged();
    m_models->apply(m_table);
    m_listener->setLimits(limits());
    m_listener->setAccessRules(access());
}

void Service::acceptTokens(std::vector<LaunchToken> tokens)
{
    m_launches.set(tokens);
    m_tokens.clear();
    for (LaunchToken &launch : tokens)
        m_tokens.push_back(std::move(launch.token));
    if (m_listener)
        m_listener->setAccessRules(access());
}

void Service::noteSpent(const Spent &spent)
{
    m_budget.setKnown(spent);
}

std::vector<RecentExchange> Service::recent() const
{
    std::vector<RecentExchange> out;
    const std::uint64_t last = m_records.last();
    m_records.forEachSince(last - std::min<std::uint64_t>(last, BodyStore::kMostExchanges),
                           [&](const ExchangeRecord &record) {
                               if (auto bodies = m_bodies.find(record.sequence))
                                   out.push_back({record, std::move(bodies)});
                           });
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<std::pair<ExchangeRecord, ExchangeBodiesPtr>> Service::find(std::string_view id) const
{
    const ExchangeRecord *found = nullptr;
    m_records.forEachSince(0, [&](const ExchangeRecord &record) {
        if (isIdBeginning(id, record.requestId))
            found = &record;
    });
    if (found == nullptr)
        return std::nullopt;
    return std::pair(*found, m_bodies.find(found->sequence));
}

std::optional<std::pair<ExchangeRecord, ExchangeBodiesPtr>> Service::findRunning(
    std::string_view id) const
{
    for (const auto &exchange : m_exchanges) {
        if (exchange->isFinished() || exchange->requestId() != id)
            continue;
        return std::pair(exchange->recordSoFar(), exchange->bodiesSoFar());
    }
    return std::nullopt;
}

std::vector<ExchangeRecord> Service::traffic(std::uint64_t since) const
{
    std::vector<ExchangeRecord> out = m_records.since(since);
    for (const auto &exchange : m_exchanges) {
        if (!exchange->isFinished())
            out.push_back(exchange->recordSoFar());
    }
    return out;
}

void Service::openExchange(std::unique_ptr<InboundExchange> inbound)
{
    ExchangeObserver &observer = *this;
    const auto wait = m_rateLimit.refuse(clientOf(inbound->request()), AnswerSource::Clock::now());
    auto exchange = std::make_unique<Exchange>(std::move(inbound), m_table, *m_services, observer);
    Exchange &opened = *exchange;
    m_exchanges.push_back(std::move(exchange));
    if (!m_ticker.isActive()) {
        m_tickDue = AnswerSource::Clock::now() + m_tuning.tick;
        m_ticker.start();
    }
    std::optional<BudgetGuard::Action> budget;
    if (m_budget.isSet())
        budget = m_budget.actionFor(std::chrono::system_clock::now(), opened.profile());
    if (m_isPaused)
        opened.refuse(paused());
    else if (wait)
        opened.refuse(tooManyRequests(m_rateLimit.perMinute(), *wait));
    else if (budget == BudgetGuard::Action::Stop)
        opened.refuse(m_budget.failure());
    else
        opened.start(budget == BudgetGuard::Action::Background);
}

void Service::openCount(std::unique_ptr<InboundExchange> inbound)
{
    m_counting->count(std::move(inbound), m_table);
}

void Service::changeProvider(config::ProviderChange change,
                             std::function<void(const Expected<void> &)> done)
{
    if (m_state == EngineStatus::State::Draining) {
        done(Unexpected(shuttingDown()));
        return;
    }
    const std::uint64_t id = ++m_lastChange;
    m_changes.emplace(id, std::move(done));
    QTimer::singleShot(m_tuning.changeTimeout, this,
                       [this, id] { changeMade(id, Unexpected(changeTookTooLong())); });
    m_askForChange(id, std::move(change));
}

void Service::changeMade(std::uint64_t id, const Expected<void> &result)
{
    // Too late for one that has waited too long.
    if (auto waiting = m_changes.extract(id))
        waiting.mapped()(result);
}

void Service::answerCounted(const std::string &provider, const std::string &model,
                            const messages::Usage &usage, messages::Request &request,
                            const std::shared_ptr<const Body> &body)
{
    m_counting->answerCounted(provider, model, usage, request, body);
}

void Service::withModels(std::function<void(const std::vector<MenuModel> &)> use)
{
    m_models->whenKnown([this, use = std::move(use)] {
        use(menuOf(*m_table,
                   [this](std::string_view provider) { return m_models->find(provider); }));
    });
}

void Service::exchangeEnded(ExchangeRecord &&record, ExchangeBodiesPtr bodies)
{
    ++m_served;
    m_metrics.count(record);
    logBreakers();
    RecordPtr added = m_records.add(std::move(record));
    m_bodies.keep(added->sequence, bodies);
    if (m_budget.isSet())
        m_budget.spent(added->receivedAt, added->sequence, added->profile, added->cost.value_or(0));
    if (settings().history.enabled && !settings().history.database.empty())
        m_history.add(std::move(added), std::move(bodies));
    if (m_records.last() - m_logged >= kRecordsKept / 2)
        writeLog();
    else if (!m_logTimer.isActive())
        m_logTimer.start();
    // The exchange is still on the stack.
    QMetaObject::invokeMethod(this, &Service::sweep, Qt::QueuedConnection);
}

/// Lines of many requests are made together, a moment later: each by itself, between two requests,
/// took a tenth of the time of a small one.
void Service::writeLog()
{
    m_logTimer.stop();
    if (lcRequests().isWarningEnabled()) {
        RequestLog log;
        m_records.forEachSince(m_logged, [&log](const ExchangeRecord &record) { log.add(record); });
    }
    if (std::exchange(m_logged, m_records.last()) != m_records.last())
        Q_EMIT recorded(m_records.last());
}

void Service::logBreakers()
{
    for (const failover::Health::Change &change : m_health.takeChanges()) {
        const std::string who = config::oneLine(change.provider + "," + change.model);
        if (change.opened)
            qCWarning(lcRequests, "%s fails too often: others are asked first for a while",
                      who.c_str());
        else
            qCInfo(lcRequests, "%s works again", who.c_str());
    }
}

void Service::sweep()
{
    std::erase_if(m_exchanges, [](const auto &exchange) { return exchange->isFinished(); });
    if (!m_exchanges.empty())
        return;
    if (std::exchange(m_toldActive, 0) != 0)
        Q_EMIT activityChanged(0);
    if (m_state == EngineStatus::State::Draining)
        finishStop();
}

void Service::noticeSleep(failover::Time now, failover::Time due)
{
    const failover::Waking waking = m_sleepWatch.look(now, due, m_tuning.timeAsleep());
    if (!waking)
        return;
    if (waking.slept) {
        qCInfo(lcRequests, "the computer was asleep: connections to providers are made anew");
        m_upstream->dropIdleConnections();
    }
    for (const auto &exchange : m_exchanges)
        exchange->woke(waking, now);
}

void Service::tick()
{
    // Only here: with each of many small requests the timer would be stopped and started anew.
    if (m_exchanges.empty()) {
        m_ticker.stop();
        m_quietTimer.start();
    }
    const auto now = AnswerSource::Clock::now();
    const auto due = std::exchange(m_tickDue, now + m_tuning.tick);
    noticeSleep(now, due);
    // What has come since the tick before may still be unread.
    const auto heardUntil = due - m_tuning.tick;
    for (std::size_t i = 0; i < m_exchanges.size(); ++i)
        m_exchanges[i]->tick(now, heardUntil);
    const int active = static_cast<int>(m_exchanges.size());
    if (std::exchange(m_toldActive, active) != active)
        Q_EMIT activityChanged(active);
}

EngineStatus Service::status() const
{
    EngineStatus status;
    status.state = m_state;
    status.isPaused = m_isPaused;
    status.host = m_host;
    status.port = m_port;
    status.startedAt = m_startedAt;
    status.requestsServed = m_served;
    status.active = static_cast<int>(
        std::count_if(m_exchanges.begin(), m_exchanges.end(),
                      [](const auto &exchange) { return !exchange->isFinished(); }));
    if (!m_table)
        return status;
    const auto now = AnswerSource::Clock::now();
    for (const config::Provider &provider : settings().providers) {
        ProviderStatus entry;
        entry.name = provider.name;
        entry.enabled = provider.enabled;
        entry.verifiesTls = provider.tlsVerify;
        const Expected<ProviderRow> &row = m_table->find(provider.name);
        entry.usable = row.has_value();
        entry.dialect = row ? dialectName(row->resolved.dialect) : provider.type;
        if (!row)
            entry.lastFailure = row.error().text();
        entry.waiting = !row && row.error().kind == FailureKind::NotReady;
        entry.lacksKey = !row && !entry.waiting && row.error().kind != FailureKind::ConfigInvalid;
        if (const failover::Health::Tally *tally = m_health.tally(provider.name)) {
            entry.healthy = tally->healthy;
            entry.requests = tally->requests;
            entry.failures = tally->failures;
            entry.recent = tally->recent;
            if (!tally->lastFailure.empty())
                entry.lastFailure = tally->lastFailure;
        }
        entry.models = m_health.models(provider.name, now);
        // One that needs none has an empty one.
        if (row) {
            entry.keys = static_cast<std::size_t>(
                std::count_if(row->keys.begin(), row->keys.end(),
                              [](const Secret &key) { return !key.empty(); }));
        }
        entry.restingKeys = m_health.restingKeys(provider.name, now);
        status.providers.push_back(std::move(entry));
    }
    return status;
}

std::string Service::metrics() const
{
    std::string text;
    Exposition out(text);
    m_metrics.write(out);
    const EngineStatus now = status();
    writeProviders(out, now.providers);
    writeClients(out, m_listener ? m_listener->counters() : ListenerCounters());
    writeNow(out,
             {.activeRequests = static_cast<std::uint64_t>(now.active),
              .clientConnections = m_listener ? m_listener->connectionCount() : 0,
              .upstreamConnections = m_upstream ? m_upstream->connectionCount() : 0,
              .capturedBytes = m_bodies.size(),
              .residentBytes = residentBytes(),
              .uptime = std::chrono::duration_cast<std::chrono::seconds>(
                  std::chrono::system_clock::now() - now.startedAt)});
    return text;
}

} // namespace ccproxy::engine
