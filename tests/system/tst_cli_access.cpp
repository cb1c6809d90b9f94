// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/raw_client.h"
#include "engine/support/http_client.h"
#include "engine/support/wire_answers.h"
#include "tst_cli_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <sys/resource.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace ccproxy::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kHost("Host: 127.0.0.1\r\n");
const QByteArray kMarker("sk-marker-0123456789abcd");

QByteArray get(const QByteArray &path, const QByteArray &fields = kHost)
{
    return "GET " + path + " HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &type, const QByteArray &body,
                const QByteArray &fields = kHost, const QByteArray &method = "POST")
{
    return method + " " + path + " HTTP/1.1\r\n" + fields + "Content-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A stream through the program whose every event is timed from the provider's hand to the
/// client's. Runs in the event loop of the test.
class WatchedStream {
public:
    WatchedStream(ScriptedProvider &provider, quint16 port) : m_provider(provider), m_client(port)
    {
        Script script{chunkedHead(), Send{chunk(textBegin(Wire::Chat))}};
        for (std::size_t i = 0; i < kMost; ++i) {
            script.push_back(Wait{QByteArray::number(static_cast<qulonglong>(i))});
            script.push_back(Send{chunk(wordEvent(Wire::Chat, wordOf(i)))});
        }
        script.push_back(Send{chunk(textEnd(Wire::Chat)) + lastChunk()});
        provider.enqueue(script);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            if (m_sentAt.size() < kMost)
                sendNext();
        });
        QObject::connect(&m_client, &HttpClient::arrived, &m_beat, [this] { look(); });
        m_clock.start();
        m_client.ask("{\"model\":\"p,m\",\"max_tokens\":100,\"stream\":true,"
                     "\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}");
        m_beat.start(10);
    }

    /// What is wrong, "" for nothing.
    QString end()
    {
        m_beat.stop();
        while (m_sentAt.size() < kMost)
            sendNext();
        if (!QTest::qWaitFor([this] { return m_client.completeCount() == 1; }, 20'000))
            return QStringLiteral("the stream did not end");
        look();
        if (!m_client.response().body.contains("event: message_stop"))
            return QStringLiteral("the stream has no proper end");
        if (m_seen != kMost)
            return QStringLiteral("event %1 is missing, or out of order").arg(m_seen);
        return m_longest < kLongest ? QString()
                                    : QStringLiteral("an event took %1 ms").arg(m_longest);
    }
    qint64 longest() const { return m_longest; }
    bool hasBegun() const { return m_seen > 0; }

private:
    static constexpr std::size_t kMost = 4000;
    /// Of a machine that has much else to do; a stall for the sake of others would be seconds.
    static constexpr qint64 kLongest = 1000; // milliseconds

    static QByteArray wordOf(std::size_t i)
    {
        return "<" + QByteArray::number(static_cast<qulonglong>(i)) + ">";
    }

    void sendNext()
    {
        m_provider.release(QByteArray::number(static_cast<qulonglong>(m_sentAt.size())));
        m_sentAt.push_back(m_clock.elapsed());
    }

    void look()
    {
        const QByteArray body = m_client.response().body;
        while (m_seen < m_sentAt.size()) {
            const qsizetype at = body.indexOf(wordOf(m_seen), m_lookedTo);
            if (at < 0)
                return;
            m_lookedTo = at;
            if (m_beat.isActive()) // the rest comes at once
                m_longest = qMax(m_longest, m_clock.elapsed() - m_sentAt[m_seen]);
            ++m_seen;
        }
    }

    ScriptedProvider &m_provider;
    HttpClient m_client;
    QTimer m_beat;
    QElapsedTimer m_clock;
    std::vector<qint64> m_sentAt;
    std::size_t m_seen = 0;
    qsizetype m_lookedTo = 0;
    qint64 m_longest = 0;
};

} // namespace

/// Who wants to get in, and the user's own stream in the meantime.
class CliAccessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pagesStayOutside();
    void slowOnesStarveNobody();
    void idleOnesMakeRoom();
    void tooLargeIsRefused();
    void providersAreChangedAndSaved();
    void aLiteralKeyIsRefused();
    void statusIsTrueWithinASecond();

private:
    using Problems = QStringList;
    /// Runs what blocks while a stream is watched; nothing must be wrong with either.
    void whileStreaming(const std::function<void(Problems &problems)> &attack);
    void expect(Problems &problems, const char *what, const QByteArray &request, int status) const;
    RawResponse ask(const QByteArray &request) const { return RawClient::ask(m_port, request); }
    QByteArray file() const
    {
        QFile saved(m_program->home() + QStringLiteral("/config.json"));
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_serving;
    quint16 m_port = 0;
};

void CliAccessTest::initTestCase()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = qMin<rlim_t>(4096, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
    QVERIFY2(limit.rlim_cur == 4096, "needs 4096 open files");
}

void CliAccessTest::init()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "Hello."); });
    m_program = std::make_unique<Program>();
    const QByteArray url = QByteArray::fromStdString(m_provider->url("/v1"));
    m_program->write(
        QStringLiteral("home/config.json"),
        "{\n  // mine\n  \"providers\": [\n    {\"name\": \"p\", \"type\": \"openai\", "
        "\"api_base_url\": \""
            + url + "\", \"api_key\": \"" + kMarker
            + "\", \"proxy_url\": \"direct\", \"models\": [\"m\"]} // one\n  ],\n"
              "  \"routes\": {\"default\": {\"provider\": \"p\", \"model\": \"m\"}},\n"
              "  \"performance\": {\"max_retries\": 0}\n}\n");
    m_serving = m_program->serve();
    m_port = static_cast<quint16>(QUrl(m_program->address()).port());
    QVERIFY(m_port != 0);
}

void CliAccessTest::cleanup()
{
    // Nobody was told a key.
    if (m_serving)
        QVERIFY(!m_serving->peek(1 << 20U).contains("marker"));
    m_program.reset(); // stops it
    m_serving.reset();
    m_provider.reset();
}

void CliAccessTest::whileStreaming(const std::function<void(Problems &problems)> &attack)
{
    WatchedStream stream(*m_provider, m_port);
    // Until its request has arrived it is an idle connection like others, which may have to go.
    QVERIFY(QTest::qWaitFor([&stream] { return stream.hasBegun(); }, 20'000));
    Problems problems;
    std::atomic<bool> isOver = false;
    std::thread attacker([&] {
        attack(problems);
        isOver = true;
    });
    const bool ended = QTest::qWaitFor([&isOver] { return isOver.load(); }, 60'000);
    attacker.join();
    QVERIFY(ended);
    QCOMPARE(problems.join(QStringLiteral("; ")), QString());
    QCOMPARE(stream.end(), QString());
    qInfo("the longest way of an event through the proxy took %lld ms", stream.longest());
}

void CliAccessTest::expect(Problems &problems, const char *what, const QByteArray &request,
                           int status) const
{
    const RawResponse response = ask(request);
    if (response.status != status)
        problems << QStringLiteral("%1: %2").arg(QString::fromLatin1(what)).arg(response.status);
    for (auto field = response.headers.begin(); field != response.headers.end(); ++field) {
        if (field.key().startsWith("access-control"))
            problems << QStringLiteral("%1: CORS").arg(QString::fromLatin1(what));
    }
}

void CliAccessTest::pagesStayOutside()
{
    const QByteArray before = file();
    const QByteArray evil("Origin: http://evil.example\r\n");
    whileStreaming([&](Problems &problems) {
        const QByteArray body("{\"name\":\"x\",\"type\":\"openai\"}");
        const char *const kForms[] = {"text/plain", "application/x-www-form-urlencoded",
                                      "multipart/form-data; boundary=b"};
        for (int round = 0; round < 20; ++round) {
            expect(problems, "good", get("/health"), 200);
            for (const char *path : {"/v1/messages", "/providers", "/providers/p/reset"}) {
                for (const char *type : kForms) {
                    expect(problems, "form of a page", post(path, type, body, kHost + evil), 403);
                    // From a browser that tells nothing of itself.
                    expect(problems, "form", post(path, type, body), 415);
                }
                expect(problems, "rebound",
                       post(path, "application/json", body, "Host: evil.example\r\n"), 403);
                expect(problems, "rebound, spoofed",
                       post(path, "application/json", body,
                            "Host: evil.example\r\nX-Forwarded-For: 127.0.0.1\r\n"
                            "X-Forwarded-Host: 127.0.0.1\r\nX-Real-IP: 127.0.0.1\r\n"
                            "Forwarded: for=127.0.0.1;host=127.0.0.1\r\n"),
                       403);
                expect(
                    problems, "cross-site",
                    post(path, "application/json", body, kHost + "Sec-Fetch-Site: cross-site\r\n"),
                    403);
                expect(problems, "null origin",
                       post(path, "application/json", body, kHost + "Origin: null\r\n"), 403);
                expect(problems, "preflight",
                       "OPTIONS " + QByteArray(path) + " HTTP/1.1\r\n" + kHost + evil
                           + "Access-Control-Request-Method: POST\r\n"
                             "Access-Control-Request-Headers: content-type\r\n\r\n",
                       403);
            }
            expect(problems, "reading page", get("/providers", kHost + evil), 403);
            expect(problems, "delete by a page",
                   post("/providers/p", "application/json", {}, kHost + evil, "DELETE"), 403);
        }
    });
    QCOMPARE(file(), before);
    QCOMPARE(m_provider->requests().size(), std::size_t(1));
}

void CliAccessTest::slowOnesStarveNobody()
{
    whileStreaming([&](Problems &problems) {
        std::vector<std::unique_ptr<RawClient>> slow;
        for (int i = 0; i < 500; ++i) {
            slow.push_back(std::make_unique<RawClient>(m_port));
            slow.back()->send("POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        }
        QElapsedTimer since;
        since.start();
        // Each drops a byte a second; whoever asks properly is answered all the time.
        while (since.elapsed() < 9000) {
            for (const auto &client : slow)
                client->send("X");
            QElapsedTimer answer;
            answer.start();
            expect(problems, "good", get("/health"), 200);
            if (answer.elapsed() > 2000)
                problems << QStringLiteral("a good request took %1 ms").arg(answer.elapsed());
            std::this_thread::sleep_for(1s); // the attacker's own pace, of which nothing depends
        }
        int told = 0;
        for (const auto &client : slow)
            told += client->readResponse().status == 408 ? 1 : 0;
        if (told != 500)
            problems << QStringLiteral("%1 of 500 were sent away").arg(told);
        if (since.elapsed() > 20'000)
            problems << QStringLiteral("they were sent away after %1 ms").arg(since.elapsed());
    });
}

void CliAccessTest::idleOnesMakeRoom()
{
    whileStreaming([&](Problems &problems) {
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 1100; ++i)
            idle.push_back(std::make_unique<RawClient>(m_port));
        for (int i = 0; i < 50; ++i)
            expect(problems, "good", get("/health"), 200);
        // The oldest went for them; the newest are there and are served.
        if (!idle.front()->isClosedWithin(5s))
            problems << QStringLiteral("the oldest is still there");
        idle.back()->send(get("/health"));
        if (idle.back()->readResponse().status != 200)
            problems << QStringLiteral("the newest is not served");
    });
    const RawResponse metrics = ask(get("/metrics"));
    QVERIFY(metrics.body.contains("ccproxy_client_connections_refused_total 0\n"));
}

void CliAccessTest::tooLargeIsRefused()
{
    whileStreaming([&](Problems &problems) {
        const QByteArray large(64 * 1024, 'x');
        for (int i = 0; i < 20; ++i) {
            expect(problems, "header", get("/health", kHost + "X: " + large + "\r\n"), 431);
            expect(problems, "fields", get("/health", kHost + QByteArray("X: y\r\n").repeated(100)),
                   431);
            expect(problems, "length",
                   "POST /v1/messages HTTP/1.1\r\n" + kHost + "Content-Length: 67108865\r\n\r\n",
                   413);
            expect(problems, "provider",
                   post("/providers", "application/json", "{\"name\":\"" + large + "\"}"), 413);
            expect(problems, "good", get("/health"), 200);
        }
        RawClient endless(m_port);
        endless.send("POST /v1/messages HTTP/1.1\r\n" + kHost
                     + "Transfer-Encoding: chunked\r\n\r\n");
        const QByteArray mebibyte = "100000\r\n" + QByteArray(1 << 20, ' ') + "\r\n";
        for (int i = 0; i < 66; ++i)
            endless.send(mebibyte);
        if (endless.readResponse().status != 413)
            problems << QStringLiteral("an endless body");
    });
}

/// As a client of the interface sees it, with a file that the user wrote.
void CliAccessTest::providersAreChangedAndSaved()
{
    const QByteArray type("application/json");
    RawResponse response = ask(post("/providers", type, "{\"name\":\"ollama\"}"));
    QCOMPARE(response.status, 201);
    QVERIFY(file().contains("// mine") && file().contains("// one") && file().contains("ollama"));
    QCOMPARE(m_program->status().value(QStringLiteral("providers")).toArray().size(), 2);
    response = ask(get("/providers/p"));
    QVERIFY(response.body.contains("••••abcd") && !response.body.contains("marker"));
    // Given back as it was shown it stays as it is.
    const QByteArray before = file();
    QCOMPARE(ask(post("/providers/p", type, response.body, kHost, "PUT")).status, 200);
    QCOMPARE(file(), before);
    QCOMPARE(ask(post("/providers/ollama", type, "{\"models\":[\"a\"]}", kHost, "PUT")).status,
             200);
    QVERIFY(file().contains("\"a\""));
    QCOMPARE(ask("PATCH /providers/ollama/toggle HTTP/1.1\r\n" + kHost + "\r\n").status, 200);
    QVERIFY(file().contains("\"enabled\": false"));
    // Nobody else's program gets the key by posing as the provider.
    QByteArray led = ask(get("/providers/p")).body;
    led.replace(QByteArray::fromStdString(m_provider->url("/v1")), "http://127.0.0.1:9/v1");
    response = ask(post("/providers/p", type, led, kHost, "PUT"));
    QCOMPARE(response.status, 403);
    QVERIFY(!file().contains("127.0.0.1:9/"));
    response = ask("DELETE /providers/p HTTP/1.1\r\n" + kHost + "\r\n");
    QCOMPARE(response.status, 409);
    QVERIFY(response.body.contains("default"));
    response = ask(post("/providers", type, "{\"name\":\"x\",\"type\":\"opnai\"}"));
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("opnai"));
    QCOMPARE(ask("DELETE /providers/ollama HTTP/1.1\r\n" + kHost + "\r\n").status, 204);
    QVERIFY(!file().contains("ollama") && file().contains(kMarker));
    // What was saved by clients can be undone as any other change.
    QCOMPARE(m_program->run({QStringLiteral("config"), QStringLiteral("undo")}).exitCode, 0);
    QVERIFY(file().contains("ollama"));
    QTRY_COMPARE(ask(get("/providers/ollama")).status, 200);
    // An error of the user's own stands in the way.
    const QByteArray broken = file().replace("\"max_retries\": 0", "\"max_retries\": \"many\"");
    m_program->write(QStringLiteral("home/config.json"), broken);
    response = ask(post("/providers", type, "{\"name\":\"lmstudio\"}"));
    QCOMPARE(response.status, 409);
    QVERIFY(response.body.contains("ccproxy config check"));
    QCOMPARE(file(), broken);
    QCOMPARE(ask(get("/providers/ollama")).status, 200); // what was in force still is
}

void CliAccessTest::aLiteralKeyIsRefused()
{
    const QByteArray body("{\"name\":\"openai\",\"api_key\":\"sk-marker-of-another-1234\"}");
    RawResponse response = ask(post("/providers", "application/json", body));
    QCOMPARE(response.status, 400);
    QVERIFY(response.body.contains("?keys=file") && !response.body.contains("marker"));
    QVERIFY(!file().contains("of-another"));
    response = ask(post("/providers?keys=file", "application/json", body));
    QCOMPARE(response.status, 201);
    QVERIFY(response.body.contains("••••1234") && !response.body.contains("marker"));
    QVERIFY(file().contains("of-another"));
    QCOMPARE(QFile(m_program->home() + QStringLiteral("/config.json")).permissions()
                 & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

/// A failure, a recovery, a change of the configuration and a reset show at once.
void CliAccessTest::statusIsTrueWithinASecond()
{
    const auto health = [this] { return ask(get("/health")).status; };
    const auto provider = [this] {
        return QJsonDocument::fromJson(ask(get("/status")).body)
            .object()
            .value(QStringLiteral("providers"))
            .toArray()
            .at(0)
            .toObject();
    };
    const auto message = [this] {
        std::atomic<int> status = -1;
        // The provider lives in this thread.
        std::thread client([&] {
            status = ask(post("/v1/messages", "application/json",
                              "{\"model\":\"m\",\"max_tokens\":9,\"messages\":[{\"role\":"
                              "\"user\",\"content\":\"hi\"}]}"))
                         .status;
        });
        const bool ended = QTest::qWaitFor([&] { return status != -1; }, 20'000);
        client.join();
        return ended ? status.load() : 0;
    };
    QCOMPARE(health(), 200);
    for (int i = 0; i < 5; ++i) {
        m_provider->enqueue(whole("{}", 500));
        QVERIFY(message() >= 500);
        QCOMPARE(health(), 503);
    }
    const auto breaker = [&] {
        return provider()
            .value(QStringLiteral("models"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("breaker"))
            .toString();
    };
    QCOMPARE(breaker(), QStringLiteral("open"));
    const QByteArray told = m_program->run({QStringLiteral("status")}).out;
    QVERIFY2(told.contains("  5 of 5  "), told.constData());
    QVERIFY2(told.contains("s; others are asked first for "), told.constData());
    QCOMPARE(message(), 200); // there is no other, so it is asked all the same
    QCOMPARE(health(), 200);
    QCOMPARE(breaker(), QStringLiteral("closed"));
    m_provider->enqueue(whole("{}", 500));
    QVERIFY(message() >= 500);
    QCOMPARE(health(), 503);
    QCOMPARE(ask("POST /providers/p/reset HTTP/1.1\r\n" + kHost + "\r\n").status, 200);
    QCOMPARE(health(), 200);
    m_provider->enqueue(whole("{}", 401));
    QVERIFY(message() >= 400);
    QCOMPARE(health(), 503);
    // Another key: what was said of the one before counts no more.
    QElapsedTimer since;
    since.start();
    m_program->write(QStringLiteral("home/config.json"),
                     file().replace(kMarker, "sk-marker-9876543210"));
    QTRY_COMPARE_WITH_TIMEOUT(health(), 200, 1000);
    QCOMPARE(provider().value(QStringLiteral("last_failure")), QJsonValue());
}

QTEST_GUILESS_MAIN(CliAccessTest)
#include "tst_cli_access.moc"
