// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/listener.h"

#include "engine/listener/connection.h"
#include "engine/listener/listen_failure.h"
#include "engine/listener/qt_http_front.h"

#include <QHostAddress>
#include <QString>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ccproxy::engine {

namespace {

/// Gives accepted descriptors away instead of making sockets of its own.
class AcceptingServer final : public QTcpServer {
public:
    using OnAccepted = std::function<void(qintptr)>;

    AcceptingServer(OnAccepted onAccepted, QObject *parent)
        : QTcpServer(parent), m_onAccepted(std::move(onAccepted))
    {
        setListenBacklogSize(1024); // Qt's is 50, its pending connections 30
        setMaxPendingConnections(4096);
    }
    /// Hands a connection to Qt HTTP Server.
    void pass(QTcpSocket *socket) { addPendingConnection(socket); }

protected:
    void incomingConnection(qintptr descriptor) override { m_onAccepted(descriptor); }

private:
    OnAccepted m_onAccepted;
};

// With this many connections being told that there are too many, further ones are just closed.
constexpr std::size_t kMaxTurningAway = 64;
// After accept() has failed (no descriptors left) Qt pauses; we try again after so long.
constexpr std::chrono::milliseconds kAcceptPause{100};

std::size_t budgetOf(const ListenerLimits &limits)
{
    return std::max(limits.bodyBudget, limits.maxBody);
}

} // namespace

class Listener::Private final : public ConnectionOwner {
public:
    Private(ListenerLimits newLimits, AccessRules newRules, Handler newHandler, Listener *listener)
        : q(listener), m_limits(newLimits), m_rules(std::move(newRules)),
          m_handler(std::move(newHandler)),
          m_budget(std::make_shared<BodyBudget>(budgetOf(newLimits)))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, q, [this] { checkDeadlines(); });
    }
    ~Private() { m_front.reset(); } // with all connections, which tell us while we are whole

    const ListenerLimits &limits() const override { return m_limits; }
    const AccessRules &accessRules() const override { return m_rules; }
    const std::shared_ptr<BodyBudget> &bodyBudget() const override { return m_budget; }
    bool isStopping() const override { return m_isStopping; }
    void watch(ConnectionDeadline deadline) override;
    void requestReady(Connection &connection) override { m_ready = &connection; }
    void requestReadyWithoutToken(Connection &connection) override;
    void requestRefused() override { ++m_counters.refused; }
    void connectionClosed(Connection &connection) override;

    Expected<std::uint16_t> listen(const std::string &host, std::uint16_t port);
    void stop();
    std::size_t count() const { return m_connections.size() - m_turningAway.size(); }
    bool isSending() const
    {
        return std::any_of(m_connections.begin(), m_connections.end(),
                           [](const Connection *c) { return c->bytesToWrite() > 0; });
    }

    Listener *q;
    ListenerLimits m_limits;
    AccessRules m_rules;
    Handler m_handler;
    std::shared_ptr<BodyBudget> m_budget;
    ListenerCounters m_counters;

private:
    void accepted(qintptr descriptor);
    bool makeRoom();
    void handOver(Connection &connection);
    void handOverWaiting();
    void checkDeadlines();

    std::unique_ptr<QtHttpFront> m_front;
    AcceptingServer *m_server = nullptr; // child of m_front
    std::unordered_set<Connection *> m_connections;
    std::unordered_set<Connection *> m_turningAway; // part of them
    Connection *m_ready = nullptr;                  // whose token Qt has
    std::vector<Connection *> m_waiting; // with a request that is complete, of which Qt has none
    bool m_isStopping = false;
    // One timer for all connections: a request that arrives in one piece touches no timer.
    QTimer m_timer;
    ConnectionDeadline m_nextCheck = kNoDeadline;
};

Expected<std::uint16_t> Listener::Private::listen(const std::string &host, std::uint16_t port)
{
    Q_ASSERT(!m_front);
    const QHostAddress address(host == "localhost" ? QStringLiteral("127.0.0.1")
                                                   : QString::fromStdString(host));
    if (address.isNull())
        return Unexpected(Failure{FailureKind::ConfigInvalid,
                                  "`" + host + "` is no address",
                                  "Set `host` to an address such as 127.0.0.1.",
                                  {},
                                  0,
                                  false});
    m_front = std::make_unique<QtHttpFront>([this] {
        if (Connection *const connection = std::exchange(m_ready, nullptr))
            handOver(*connection);
    });
    m_server = new AcceptingServer([this](qintptr fd) { accepted(fd); }, m_front.get());
    connect(m_server, &QTcpServer::acceptError, m_server, [server = m_server] {
        QTimer::singleShot(kAcceptPause, server, [server] { server->resumeAccepting(); });
    });
    if (!m_server->listen(address, port)) {
        const Failure failure = listenFailure(m_server->serverError(), host, port,
                                              m_server->errorString().toStdString());
        m_server = nullptr;
        m_front.reset();
        return Unexpected(failure);
    }
    m_front->serve(m_server);
    return m_server->serverPort();
}

void Listener::Private::accepted(qintptr descriptor)
{
    ++m_counters.connections;
    const bool isTooMany = count() >= m_limits.maxConnections && !makeRoom();
    auto *const connection = new Connection(descriptor, *this, m_server);
    if (!connection->isOpen()) {
        connection->deleteLater();
        return;
    }
    m_connections.insert(connection);
    if (!isTooMany) {
        m_server->pass(connection);
        return;
    }
    ++m_counters.turnedAway;
    connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    m_turningAway.insert(connection);
    if (m_turningAway.size() > kMaxTurningAway)
        connection->abort();
    else
        connection->turnAway();
}

/// Closes the connection that has been without a request for the longest time. Programs keep idle
/// connections for a next request, and open another one when they are closed; who holds them to
/// keep others out would have to be faster than a request takes to follow its connection.
bool Listener::Private::makeRoom()
{
    Connection *oldest = nullptr;
    ConnectionDeadline since = kNoDeadline;
    for (Connection *connection : m_connections) {
        const auto unused = connection->unusedSince();
        if (!unused || *unused >= since || m_turningAway.count(connection) > 0)
            continue;
        oldest = connection;
        since = *unused;
    }
    if (!oldest)
        return false;
    ++m_counters.makingRoom;
    oldest->abort();
    return true;
}

void Listener::Private::handOver(Connection &connection)
{
    ++m_counters.requests;
    m_handler(connection.beginExchange());
}

/// Not at once: Qt's slot on the same readyRead is still to come, and must find the socket open.
void Listener::Private::requestReadyWithoutToken(Connection &connection)
{
    m_waiting.push_back(&connection);
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(
            q, [this] { handOverWaiting(); }, Qt::QueuedConnection);
}

void Listener::Private::handOverWaiting()
{
    // Each may close others, which are then gone from here.
    while (!m_waiting.empty()) {
        Connection *const connection = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        handOver(*connection);
    }
}

void Listener::Private::connectionClosed(Connection &connection)
{
    m_connections.erase(&connection);
    m_turningAway.erase(&connection);
    if (m_ready == &connection)
        m_ready = nullptr;
    std::erase(m_waiting, &connection);
    if (m_isStopping && m_connections.empty())
        QMetaObject::invokeMethod(q, &Listener::emptied, Qt::QueuedConnection);
}

void Listener::Private::watch(ConnectionDeadline deadline)
{
    if (deadline >= m_nextCheck)
        return;
    m_nextCheck = deadline;
    const auto wait =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    m_timer.start(std::max(wait, std::chrono::milliseconds(1)));
}

void Listener::Private::checkDeadlines()
{
    m_nextCheck = kNoDeadline;
    const ConnectionDeadline now = std::chrono::steady_clock::now();
    ConnectionDeadline next = kNoDeadline;
    std::vector<Connection *> expired;
    for (Connection *connection : m_connections) {
        if (connection->deadline() <= now)
            expired.push_back(connection);
        else
            next = std::min(next, connection->deadline());
    }
    watch(next);
    for (Connection *connection : expired) // each closes no other
        connection->expired();
}

void Listener::Private::stop()
{
    m_isStopping = true;
    if (m_server)
        m_server->close();
    const std::vector<Connection *> all(m_connections.begin(), m_connections.end());
    for (Connection *connection : all)
        connection->closeIfIdle();
    if (m_connections.empty())
        QMetaObject::invokeMethod(q, &Listener::emptied, Qt::QueuedConnection);
}

// ---------------------------------------------------------------------------------------------

Listener::Listener(ListenerLimits limits, AccessRules rules, Handler handler, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(limits, std::move(rules), std::move(handler), this))
{
}

Listener::~Listener() = default;

Expected<std::uint16_t> Listener::listen(const std::string &host, std::uint16_t port)
{
    return d->listen(host, port);
}

void Listener::stopListening()
{
    d->stop();
}

void Listener::setLimits(const ListenerLimits &limits)
{
    d->m_limits = limits;
    d->m_budget->setLimit(budgetOf(limits));
}

void Listener::setAccessRules(AccessRules rules)
{
    d->m_rules = std::move(rules);
}

std::size_t Listener::connectionCount() const
{
    return d->count();
}

bool Listener::isSending() const
{
    return d->isSending();
}

std::size_t Listener::bufferedBytes() const
{
    return d->m_budget->used();
}

ListenerCounters Listener::counters() const
{
    return d->m_counters;
}

} // namespace ccproxy::engine
