// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/test_server.h"

#include "engine/listener/raw_client.h"

#include <QTimer>

#include <unordered_map>

using namespace ccproxy;
using namespace ccproxy::engine;

namespace {

std::string echoOf(const InboundRequest &request)
{
    std::string out(nameOf(request.method));
    out += " " + request.path + "?" + request.query + "\n";
    for (std::size_t i = 0; i < request.headers.size(); ++i) {
        const auto [name, value] = request.headers[i];
        out += std::string(name) + "=" + std::string(value) + "\n";
    }
    // The padding is part of what is promised: read it, for the sanitizers.
    for (std::size_t i = 0; !request.body.empty() && i < Body::kPadding; ++i)
        out += request.body.data()[request.body.size() + i] == '\0' ? "" : "!";
    return out + "\n" + std::string(request.body.view());
}

ResponseHead eventHead()
{
    return ResponseHead(200).add("content-type", "text/event-stream");
}

} // namespace

/// Lives in the listener's thread; owns the exchanges that are not answered at once.
class TestServer::Endpoints final : public QObject {
public:
    explicit Endpoints(Seen &counters) : m_seen(counters) { }

    void handle(std::unique_ptr<InboundExchange> exchange)
    {
        ++m_seen.requests;
        const std::string path = exchange->request().path;
        if (path == "/ping")
            return exchange->respond(ResponseHead(200), "pong");
        if (path == "/echo")
            return exchange->respond(ResponseHead(200), echoOf(exchange->request()));
        if (path == "/size")
            return exchange->respond(ResponseHead(200),
                                     std::to_string(exchange->request().body.size()));
        if (path == "/drop")
            return exchange.reset();
        if (path != "/stream" && path != "/hang" && path != "/open" && path != "/flood"
            && path != "/abort" && path != "/later")
            return exchange->respond({FailureKind::NotFound, "No such path", {}, {}, 0, false},
                                     "req_1");
        InboundExchange *const kept = keep(std::move(exchange));
        if (path == "/later")
            QTimer::singleShot(1, kept, [this, kept] {
                kept->respond(ResponseHead(200), "later");
                drop(kept);
            });
        if (path == "/hang" || path == "/later")
            return;
        kept->begin(eventHead());
        if (path == "/stream") {
            stream(kept, std::stoi(kept->request().query));
        } else if (path == "/flood") {
            connect(kept, &InboundExchange::drained, this, [this, kept] {
                m_seen.backlog = 0;
                ++m_seen.drained;
                flood(kept);
            });
            flood(kept);
        } else {
            kept->write("piece\n");
            kept->flush();
            if (path == "/abort")
                drop(kept);
        }
    }

private:
    InboundExchange *keep(std::unique_ptr<InboundExchange> exchange)
    {
        InboundExchange *const kept = exchange.get();
        connect(kept, &InboundExchange::clientGone, this, [this, kept] {
            ++m_seen.gone;
            drop(kept);
        });
        m_kept.emplace(kept, std::move(exchange));
        return kept;
    }

    void drop(InboundExchange *exchange) { m_kept.erase(exchange); }

    void stream(InboundExchange *exchange, int count)
    {
        auto *const timer = new QTimer(exchange);
        timer->callOnTimeout(exchange, [this, exchange, count, done = 0]() mutable {
            exchange->write("piece " + std::to_string(++done) + "\n");
            if (done < count)
                return exchange->flush();
            exchange->end();
            drop(exchange);
        });
        timer->start(2);
    }

    void flood(InboundExchange *exchange)
    {
        static const std::string piece(10'000, 'f');
        while (exchange->backlog() < ListenerLimits().highWater && !exchange->isGone()) {
            exchange->write(piece);
            exchange->flush();
            m_seen.flooded += piece.size();
        }
        m_seen.backlog = exchange->backlog();
    }

    Seen &m_seen;
    std::unordered_map<InboundExchange *, std::unique_ptr<InboundExchange>> m_kept;
};

ListenerLimits TestServer::patientLimits()
{
    ListenerLimits limits;
    limits.headerTimeout = limits.bodyStallTimeout = limits.lingerTimeout =
        std::chrono::milliseconds(60'000);
    return limits;
}

AccessRules TestServer::openRules()
{
    AccessRules rules;
    rules.hosts = {"x"};
    return rules;
}

TestServer::TestServer(const ListenerLimits &limits, const AccessRules &rules)
{
    m_endpoints = std::make_unique<Endpoints>(seen);
    m_endpoints->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_endpoints.get(),
        [&] {
            m_listener = std::make_unique<Listener>(
                limits, rules, [this](auto exchange) { m_endpoints->handle(std::move(exchange)); });
            QObject::connect(m_listener.get(), &Listener::emptied, m_endpoints.get(),
                             [this] { ++seen.emptied; });
            m_port = m_listener->listen("127.0.0.1", 0).value();
        },
        Qt::BlockingQueuedConnection);
}

TestServer::~TestServer()
{
    QMetaObject::invokeMethod(
        m_endpoints.get(),
        [this] {
            m_listener.reset();
            m_endpoints.reset();
            m_thread.quit();
        },
        Qt::BlockingQueuedConnection);
    m_thread.wait();
}

bool TestServer::isAlive() const
{
    return RawClient::ask(m_port, "GET /ping HTTP/1.1\r\nHost: x\r\n\r\n").body == "pong";
}

void TestServer::run(const std::function<void(Listener &)> &call)
{
    QMetaObject::invokeMethod(
        m_endpoints.get(), [&] { call(*m_listener); }, Qt::BlockingQueuedConnection);
}

std::size_t TestServer::connections()
{
    std::size_t count = 0;
    run([&](Listener &listener) { count = listener.connectionCount(); });
    return count;
}

std::size_t TestServer::bufferedBytes()
{
    std::size_t count = 0;
    run([&](Listener &listener) { count = listener.bufferedBytes(); });
    return count;
}

void TestServer::destroyListener()
{
    QMetaObject::invokeMethod(
        m_endpoints.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
}
