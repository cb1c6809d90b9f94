// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/scripted_provider.h"
#include "engine/upstream/trust_bundles.h"
#include "recording_listener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

namespace {

QByteArray contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A SOCKS5 proxy that connects everything to one port, or refuses who asks.
class SocksProxy final : public QTcpServer {
public:
    enum class Wants { Nothing, Password, OtherPassword, Unknown };

    SocksProxy(quint16 target, Wants wants) : m_target(target), m_wants(wants)
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
        });
    }
    std::string url(const std::string &scheme, const std::string &login = {}) const
    {
        return scheme + "://" + login + "127.0.0.1:" + std::to_string(serverPort());
    }

    QByteArray user;
    QByteArray password;
    QByteArray asked; ///< the request to connect, as it came

private:
    enum class State { Greeting, Password, Request, Tunnel };

    void read(QTcpSocket *client)
    {
        const auto state = static_cast<State>(client->property("state").toInt());
        const auto go = [client](State next, const QByteArray &answer) {
            client->setProperty("state", static_cast<int>(next));
            client->write(answer);
        };
        const QByteArray bytes = client->readAll();
        switch (state) {
        case State::Greeting:
            if (m_wants == Wants::Unknown
                || (m_wants != Wants::Nothing && !bytes.mid(2).contains('\x02')))
                go(State::Tunnel, QByteArray("\x05\xff", 2));
            else if (m_wants == Wants::Nothing)
                go(State::Request, QByteArray("\x05\x00", 2));
            else
                go(State::Password, QByteArray("\x05\x02", 2));
            return;
        case State::Password:
            user = bytes.mid(2, bytes[1]);
            password = bytes.mid(3 + user.size());
            go(State::Request,
               m_wants == Wants::OtherPassword ? QByteArray("\x01\x01", 2)
                                               : QByteArray("\x01\x00", 2));
            return;
        case State::Request: {
            asked = bytes;
            auto *upstream = new QTcpSocket(client);
            connect(upstream, &QTcpSocket::readyRead, client,
                    [client, upstream] { client->write(upstream->readAll()); });
            upstream->connectToHost(QHostAddress::LocalHost, m_target);
            go(State::Tunnel, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
            return;
        }
        case State::Tunnel:
            if (auto *upstream = client->findChild<QTcpSocket *>())
                upstream->write(bytes);
            return;
        }
    }

    quint16 m_target;
    Wants m_wants;
};

} // namespace

/// How servers are reached and believed.
class TestWays final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void settingsToWays();
    void bundles();
    void bundlesThatFail();
    void trustIsForOneRequest();
    void unknownAuthorityNamesCaFile();
    void socks_data();
    void socks();
    void proxyOfAllSparesNoProxy();
    void ownHeaders_data();
    void ownHeaders();

private:
    std::string text(HttpRequest request);

    std::unique_ptr<ScriptedProvider> m_provider;
    std::unique_ptr<UpstreamClient> m_client;
    QTemporaryDir m_folder;
};

void TestWays::init()
{
    m_provider = std::make_unique<ScriptedProvider>();
    m_provider->respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
    m_client = std::make_unique<UpstreamClient>(UpstreamOptions{false, false});
}

/// The failure of a request, "" for none.
std::string TestWays::text(HttpRequest request)
{
    RecordingListener listener;
    const auto call = m_client->start(std::move(request), listener);
    if (!QTest::qWaitFor([&] { return listener.done(); }, 10'000))
        return "(no end)";
    return listener.text();
}

void TestWays::settingsToWays()
{
    config::Settings settings;
    config::Provider provider;
    Way way = wayTo(settings, &provider);
    QVERIFY(way.proxyUrl.empty() && way.caFile.empty() && way.verifiesTls);
    settings.proxyUrl = "http://all";
    settings.caFile = "/all.pem";
    way = wayTo(settings, &provider);
    QVERIFY(way.proxyUrl == "http://all" && way.proxyIsForAll && way.caFile == "/all.pem");
    provider.proxyUrl = "direct";
    provider.caFile = "/own.pem";
    provider.tlsVerify = false;
    way = wayTo(settings, &provider);
    QVERIFY(way.proxyUrl == "direct" && !way.proxyIsForAll && way.caFile == "/own.pem");
    QVERIFY(!way.verifiesTls);
    way = wayTo(settings, nullptr);
    QVERIFY(way.proxyUrl == "http://all" && way.caFile == "/all.pem" && way.verifiesTls);
}

/// The user's certificates stand beside the system's, and a new file counts at once.
void TestWays::bundles()
{
    const std::string system = m_folder.filePath(QStringLiteral("system.pem")).toStdString();
    const std::string own = m_folder.filePath(QStringLiteral("own.pem")).toStdString();
    const auto write = [](const std::string &path, const QByteArray &content) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(system, expiredCertificate().trimmed())); // no line end at the end
    QVERIFY(write(own, serverCertificate()));
    std::string name;
    {
        TrustBundles bundles(system);
        const auto file = bundles.with(own);
        QVERIFY(file);
        QCOMPARE(contentOf(*file),
                 expiredCertificate().trimmed() + '\n' + serverCertificate() + '\n');
        QCOMPARE(*bundles.with(own), *file);
        QVERIFY(write(own, serverCertificate() + serverCertificate()));
        const auto next = bundles.with(own);
        QVERIFY(next && *next != *file);
        QCOMPARE(contentOf(*next).count("BEGIN CERTIFICATE"), 3);
        QVERIFY(!QFile::exists(QString::fromStdString(*file)));
        name = *next;
    }
    QVERIFY(!QFile::exists(QString::fromStdString(name)));
}

void TestWays::bundlesThatFail()
{
    TrustBundles bundles({});
    const std::string key = m_folder.filePath(QStringLiteral("text")).toStdString();
    QFile file(QString::fromStdString(key));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    for (const std::string &path :
         {std::string("/nonexistent/ca.pem"), m_folder.path().toStdString(), key}) {
        const auto failed = bundles.with(path);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, FailureKind::ConfigInvalid);
        QVERIFY(failed.error().message.find(path) != std::string::npos);
    }
}

/// Whom one request trusts, the next on the same handle does not.
void TestWays::trustIsForOneRequest()
{
    m_provider->useTls(serverCertificate(), serverKey());
    const std::string own = m_folder.filePath(QStringLiteral("trusted.pem")).toStdString();
    QFile file(QString::fromStdString(own));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(serverCertificate());
    file.close();
    for (int round = 0; round < 3; ++round) {
        HttpRequest unverified = post(m_provider->url());
        unverified.verifiesTls = false;
        QCOMPARE(text(unverified), std::string());
        QVERIFY(text(post(m_provider->url())).find("is self-signed") != std::string::npos);
        HttpRequest trusting = post(m_provider->url());
        trusting.caFile = own;
        QCOMPARE(text(trusting), std::string());
        QVERIFY(text(post(m_provider->url())).find("is self-signed") != std::string::npos);
    }
    QCOMPARE(m_provider->requests().size(), std::size_t(6));
    // It is not read for who speaks no TLS.
    ScriptedProvider plain;
    plain.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
    HttpRequest request = post(plain.url());
    request.caFile = "/nonexistent";
    QCOMPARE(text(request), std::string());
}

void TestWays::unknownAuthorityNamesCaFile()
{
    m_provider->useTls(serverCertificate(), serverKey());
    const std::string failure = text(post(m_provider->url()));
    QVERIFY2(failure.find("ca_file") != std::string::npos, failure.c_str());
}

void TestWays::socks_data()
{
    using Wants = SocksProxy::Wants;
    QTest::addColumn<int>("wants");
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("words"); // "" = an answer
    const auto row = [](const char *name, Wants wants, const char *scheme, const char *user,
                        const char *words) {
        QTest::newRow(name) << static_cast<int>(wants) << QByteArray(scheme) << QByteArray(user)
                            << QByteArray(words);
    };
    row("open", Wants::Nothing, "socks5", "", "");
    row("names are looked up there", Wants::Nothing, "socks5h", "", "");
    row("password", Wants::Password, "socks5h", "me:p%40ss%3A@", "");
    row("no password", Wants::Password, "socks5", "", "wants a user name and a password");
    row("wrong password", Wants::OtherPassword, "socks5", "me:geheim@", "does not accept");
    row("another way", Wants::Unknown, "socks5", "me:geheim@", "does not accept");
}

void TestWays::socks()
{
    QFETCH(int, wants);
    QFETCH(QByteArray, scheme);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, words);
    SocksProxy proxy(m_provider->serverPort(), static_cast<SocksProxy::Wants>(wants));
    HttpRequest request = post("http://localhost:9/v1");
    request.proxyUrl = proxy.url(scheme.toStdString(), user.toStdString());
    request.secret = {"x-api-key", "", Secret("sk-key")};
    const QByteArray failure = QByteArray::fromStdString(text(std::move(request)));
    QVERIFY2(words.isEmpty() ? failure.isEmpty() : failure.contains(words), failure.constData());
    QVERIFY(!failure.contains("geheim"));
    if (!words.isEmpty())
        return;
    QCOMPARE(m_provider->requests().size(), std::size_t(1));
    // What is asked of it: a name, or an address that was looked up here.
    QCOMPARE(proxy.asked.at(3) == '\x03', scheme == "socks5h");
    if (!user.isEmpty()) {
        QCOMPARE(proxy.user, QByteArray("me"));
        QCOMPARE(proxy.password, QByteArray("p@ss:"));
    }
}

/// The proxy of the whole configuration is not for this machine, nor for whom NO_PROXY names; a
/// provider's own proxy is for all that it is asked.
void TestWays::proxyOfAllSparesNoProxy()
{
    qputenv("NO_PROXY", "spared.invalid");
    m_client = std::make_unique<UpstreamClient>(UpstreamOptions{false, false});
    qunsetenv("NO_PROXY");
    ScriptedProvider proxy;
    proxy.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
    const auto ask = [&](const std::string &url, bool isForAll) {
        HttpRequest request = post(url);
        request.proxyUrl = proxy.url("");
        request.proxyIsForAll = isForAll;
        return text(std::move(request));
    };
    QCOMPARE(ask("http://provider.invalid/", true), std::string());
    QCOMPARE(proxy.requests().size(), std::size_t(1));
    QVERIFY(ask("http://spared.invalid/", true).find("was not found") != std::string::npos);
    QCOMPARE(ask(m_provider->url(), true), std::string());
    QCOMPARE(proxy.requests().size(), std::size_t(1));
    QCOMPARE(m_provider->requests().size(), std::size_t(1));
    QCOMPARE(ask("http://spared.invalid/", false), std::string());
    QCOMPARE(ask(m_provider->url(), false), std::string());
    QCOMPARE(proxy.requests().size(), std::size_t(3));
}

void TestWays::ownHeaders_data()
{
    QTest::addColumn<QByteArray>("own");    // of the configuration, "name: value"
    QTest::addColumn<QByteArray>("result"); // all that is sent, and the key's header
    QTest::newRow("none") << QByteArray() << QByteArray("content-type: a|anthropic-beta: b|key: k");
    QTest::newRow("another") << QByteArray("x: y")
                             << QByteArray("content-type: a|anthropic-beta: b|x: y|key: k");
    QTest::newRow("in its place") << QByteArray("KEY: z")
                                  << QByteArray("content-type: a|anthropic-beta: b|KEY: z");
    QTest::newRow("a list grows")
        << QByteArray("anthropic-beta: c")
        << QByteArray("content-type: a|anthropic-beta: b|anthropic-beta: c|key: k");
    for (const char *name : {"Content-Type", "Host", "content-length", "Transfer-Encoding", "TE",
                             "connection", "accept-encoding"})
        QTest::newRow(name) << QByteArray(name) + ": x"
                            << QByteArray("content-type: a|anthropic-beta: b|key: k");
}

void TestWays::ownHeaders()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, result);
    HttpRequest request;
    request.headers = {{"content-type", "a"}, {"anthropic-beta", "b"}};
    request.secret = {"key", "", Secret("k")};
    std::vector<std::pair<std::string, std::string>> headers;
    if (const qsizetype colon = own.indexOf(": "); colon > 0)
        headers.emplace_back(own.left(colon).toStdString(), own.mid(colon + 2).toStdString());
    setOwnHeaders(request, headers);
    QByteArrayList sent;
    for (const HttpHeader &header : request.headers)
        sent << QByteArray::fromStdString(header.name + ": " + header.value);
    if (!request.secret.name.empty())
        sent << QByteArray::fromStdString(request.secret.name + ": k");
    QCOMPARE(sent.join('|'), result);
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
