// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/scripted_provider.h"
#include "recording_listener.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

Step ending(bool reset)
{
    if (reset)
        return Reset{};
    return Close{};
}

} // namespace

/// Every way in which a request can fail is told, once, in words that help and hold no key.
class TestFailures : public QObject {
    Q_OBJECT

    void verifyFailure(const RecordingListener &listener, FailureKind kind, const QByteArray &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(listener.done(), 20000);
        QVERIFY(listener.failure.has_value());
        const QByteArray text = bytes(listener.text());
        QVERIFY2(text.contains(words), text.constData());
        QVERIFY2(!text.contains("hidden"), text.constData());
        QVERIFY2(listener.why().failure.kind == kind, text.constData());
        QVERIFY(!listener.why().failure.remedy.empty());
    }

private Q_SLOTS:
    void refused()
    {
        std::string url;
        {
            ScriptedProvider provider;
            url = provider.url("/v1?key=hidden");
        } // nobody listens there any more
        url.insert(url.find("127"), "user:hidden@");
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post(url);
        request.secret = {"x-api-key", "", Secret("hidden")};
        const auto call = client.start(std::move(request), listener);
        verifyFailure(listener, FailureKind::Unreachable,
                      "Nothing accepts connections at 127.0.0.1:");
        QVERIFY(!listener.why().bodySent);
        QVERIFY(listener.why().retryable);
    }

    void noSuchName()
    {
        UpstreamClient client({false, false});
        RecordingListener listener;
        const auto call = client.start(post("http://no-such-host.invalid/v1"), listener);
        verifyFailure(listener, FailureKind::Unreachable,
                      "The host name no-such-host.invalid was not found");
    }

    /// Giving up while a name is looked up must not wait for the resolver.
    void cancelDuringLookup()
    {
        UpstreamClient client({false, false});
        RecordingListener listener;
        auto call = client.start(post("http://another-host.invalid/v1"), listener);
        QCoreApplication::processEvents(); // the lookup begins
        const int ends = listener.ends;
        QElapsedTimer timer;
        timer.start();
        call.reset();
        QVERIFY2(timer.elapsed() < 500, "waited for the resolver");
        RecordingListener next;
        const auto nextCall = client.start(post("http://another-host.invalid/v1"), next);
        QTRY_VERIFY_WITH_TIMEOUT(next.done(), 20000);
        QCOMPARE(listener.ends, ends);
    }

    void notSendable_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("scheme") << QByteArray("ftp://host/hidden") << QByteArray("a")
                                << QByteArray("b") << QByteArray("no http or https URL");
        QTest::newRow("no scheme") << QByteArray("hidden") << QByteArray("a") << QByteArray("b")
                                   << QByteArray("no http or https URL");
        QTest::newRow("port") << QByteArray("http://host:hidden/") << QByteArray("a")
                              << QByteArray("b") << QByteArray("no valid URL");
        QTest::newRow("line break in a value")
            << QByteArray("http://127.0.0.1:1/") << QByteArray("x-a")
            << QByteArray("hidden\r\nx-b: 1") << QByteArray("The header x-a cannot be sent");
        QTest::newRow("line break in a name")
            << QByteArray("http://127.0.0.1:1/") << QByteArray("x-a: hidden\r\nb")
            << QByteArray("1") << QByteArray("The header x-a cannot be sent");
        QTest::newRow("no name") << QByteArray("http://127.0.0.1:1/") << QByteArray("")
                                 << QByteArray("1") << QByteArray("The header (no name)");
    }
    void notSendable()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, words);
        UpstreamClient client({false, false});
        for (const bool secret : {false, true}) {
            RecordingListener listener;
            HttpRequest request = post(url.toStdString());
            if (secret && !name.isEmpty())
                request.secret = {name.toStdString(), "", Secret(value.toStdString())};
            else
                request.headers.push_back({name.toStdString(), value.toStdString()});
            const auto call = client.start(std::move(request), listener);
            QCOMPARE(listener.ends, 0); // never from within start()
            verifyFailure(listener, FailureKind::ConfigInvalid, words);
            QVERIFY(!listener.why().retryable);
        }
    }

    void connectTimeout()
    {
        ScriptedProvider provider; // accepts, and never answers the TLS greeting
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request =
            post("https://127.0.0.1:" + std::to_string(provider.serverPort()) + "/");
        provider.setAccepting(false);
        request.connectTimeout = std::chrono::milliseconds(150);
        const auto call = client.start(std::move(request), listener);
        verifyFailure(listener, FailureKind::Unreachable, "within 150 ms");
        QVERIFY(!listener.why().bodySent);
    }

    /// How far each request came on its way, whether it ended by itself or was given up.
    void wayTimes()
    {
        const auto way = [](const std::string &url, ScriptedProvider *hangs) {
            UpstreamClient client({.askSystemForProxy = false, .keepWayTimes = true});
            RecordingListener listener;
            const auto call = client.start(post(url), listener);
            [&] { QTRY_VERIFY(listener.done() || (hangs && !hangs->requests().empty())); }();
            return call->wayTimes();
        };
        const std::chrono::microseconds none(0);
        ScriptedProvider answers;
        answers.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        ScriptedProvider hangs;
        hangs.respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
        for (ScriptedProvider *provider : {&answers, &hangs}) {
            const WayTimes reached = way(provider->url(), provider == &hangs ? provider : nullptr);
            QVERIFY(reached.named > none);
            QVERIFY(reached.connected >= reached.named && reached.isConnected);
            QCOMPARE(reached.secured, none);
        }
        ScriptedProvider closed;
        const std::string address = closed.url();
        closed.close();
        const WayTimes refused = way(address, nullptr);
        QVERIFY(refused.named > none);
        QCOMPARE(refused.connected, none);
        QVERIFY(!refused.isConnected);
        ScriptedProvider secure;
        secure.useTls(serverCertificate(), serverKey());
        const WayTimes distrusted =
            way("https://127.0.0.1:" + std::to_string(secure.serverPort()), nullptr);
        QVERIFY(distrusted.isConnected);
        QCOMPARE(distrusted.secured, none);
    }

    void tlsTrust_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("self-signed") << serverCertificate() << false << QByteArray("127.0.0.1")
                                     << QByteArray("is self-signed");
        QTest::newRow("expired") << expiredCertificate() << true << QByteArray("127.0.0.1")
                                 << QByteArray("has expired");
        QTest::newRow("other name") << serverCertificate() << true << QByteArray("127.0.0.2")
                                    << QByteArray("is for another");
    }
    void tlsTrust()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(bool, trusted);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, words);
        ScriptedProvider provider;
        provider.close();
        QVERIFY(provider.listen(QHostAddress(QString::fromLatin1(host)), 0));
        provider.useTls(certificate, serverKey());
        QTemporaryFile trust;
        QVERIFY(trust.open());
        trust.write(certificate);
        trust.close();
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post("https://" + host.toStdString() + ":"
                                   + std::to_string(provider.serverPort()) + "/hidden");
        if (trusted)
            request.caFile = trust.fileName().toStdString();
        const auto call = client.start(std::move(request), listener);
        verifyFailure(listener, FailureKind::Unreachable, words);
        QVERIFY(!listener.why().retryable);
        QVERIFY(!listener.why().bodySent);
        QVERIFY(provider.requests().empty());
    }

    void noTrustFile()
    {
        ScriptedProvider provider;
        provider.useTls(serverCertificate(), serverKey());
        UpstreamClient client({false, false});
        RecordingListener listener;
        HttpRequest request = post(provider.url());
        request.caFile = "/nonexistent/ca.pem";
        const auto call = client.start(std::move(request), listener);
        verifyFailure(listener, FailureKind::ConfigInvalid, "/nonexistent/ca.pem, cannot be read");
    }

    void httpsToPlainPort()
    {
        ScriptedProvider provider;
        provider.onConnect({Send{"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"}});
        UpstreamClient client({false, false});
        RecordingListener listener;
        const auto call = client.start(
            post("https://127.0.0.1:" + std::to_string(provider.serverPort()) + "/"), listener);
        verifyFailure(listener, FailureKind::Unreachable, "does not speak TLS");
    }

    void httpToTlsPort()
    {
        ScriptedProvider provider;
        provider.useTls(serverCertificate(), serverKey());
        UpstreamClient client({false, false});
        RecordingListener listener;
        const auto call = client.start(
            post("http://127.0.0.1:" + std::to_string(provider.serverPort()) + "/"), listener);
        QTRY_VERIFY(listener.done());
        QVERIFY(listener.failure.has_value());
        QVERIFY2(listener.text().find("https://") != std::string::npos
                     || listener.text().find("without an answer") != std::string::npos,
                 listener.text().c_str());
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("unreachable");
        QTest::addColumn<QByteArray>("words");
        const QByteArray cut("broke off in the middle");
        const QByteArray none("without an answer");
        QTest::newRow("HTTP/0.9") << QByteArray("hello there\n") << false << false
                                  << QByteArray("did not answer in HTTP");
        QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x16") << false << false
                                   << QByteArray("did not answer in HTTP");
        QTest::newRow("nothing") << QByteArray() << false << true << none;
        QTest::newRow("reset") << QByteArray() << true << true << none;
        QTest::newRow("half a head")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty") << false << true << none;
        QTest::newRow("short body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc") << false << false
            << cut;
        QTest::newRow("cut in a chunk")
            << chunkedHead().bytes + chunk("abc") + "5\r\nab" << false << false << cut;
        QTest::newRow("no last chunk")
            << chunkedHead().bytes + chunk("abc") << false << false << cut;
        QTest::newRow("reset in the body")
            << chunkedHead().bytes + chunk("abc") << true << false << cut;
        QTest::newRow("bad chunk size") << chunkedHead().bytes + "zz\r\nabc\r\n"
                                        << false << false << cut;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, reset);
        QFETCH(bool, unreachable);
        QFETCH(QByteArray, words);
        ScriptedProvider provider;
        Script script{Send{answer}, Wait{"end"}};
        script.push_back(ending(reset));
        provider.enqueue(script);
        UpstreamClient client({false, false});
        RecordingListener listener;
        // A reset may overtake what was sent before it, so it waits until that was read.
        const auto expected = static_cast<std::size_t>(words.startsWith("broke") ? 1 : 0);
        const auto call = client.start(post(provider.url()), listener);
        QTRY_VERIFY(provider.waitingFor("end") == 1 || listener.done());
        QTRY_VERIFY(static_cast<std::size_t>(listener.heads) >= expected);
        provider.release("end");
        verifyFailure(listener, unreachable ? FailureKind::Unreachable : FailureKind::ProviderError,
                      words);
        QVERIFY(listener.why().bodySent);
        QCOMPARE(provider.requests().size(), std::size_t(1));
    }

    /// A POST costs money: what may have arrived is not sent again behind the caller's back.
    void reusedConnectionDies_data()
    {
        QTest::addColumn<int>("bodySize");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("tls");
        for (const bool tls : {false, true}) {
            for (const bool reset : {false, true}) {
                for (const int size : {2, 150 * 1024})
                    QTest::addRow("%d bytes, %s%s", size, reset ? "reset" : "closed",
                                  tls ? ", TLS" : "")
                        << size << reset << tls;
            }
        }
    }
    void reusedConnectionDies()
    {
        QFETCH(int, bodySize);
        QFETCH(bool, reset);
        QFETCH(bool, tls);
        ScriptedProvider provider;
        if (tls)
            provider.useTls(serverCertificate(), serverKey());
        QTemporaryFile trust;
        QVERIFY(trust.open());
        trust.write(serverCertificate());
        trust.close();
        provider.enqueue({wholeAnswer("{}")});
        provider.enqueue({ending(reset)});
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("again")}; });
        UpstreamClient client({false, false});
        const auto request = [&] {
            HttpRequest out =
                post(provider.url(), std::string(static_cast<std::size_t>(bodySize), 'x'));
            out.caFile = trust.fileName().toStdString();
            return out;
        };
        RecordingListener first;
        const auto firstCall = client.start(request(), first);
        QTRY_VERIFY(first.succeeded());
        RecordingListener second;
        const auto secondCall = client.start(request(), second);
        verifyFailure(second, FailureKind::Unreachable, "closed a kept-alive connection");
        QVERIFY(second.why().bodySent);
        QVERIFY(second.why().retryable);
        QCOMPARE(provider.requests().size(), std::size_t(2));
        QVERIFY(!provider.received().contains("again"));

        RecordingListener third; // the caller may try again
        const auto thirdCall = client.start(request(), third);
        QTRY_VERIFY(third.succeeded());
        QCOMPARE(provider.requests().size(), std::size_t(3));
    }

    /// One that the server closed while it was idle is noticed before anything is written.
    void idleConnectionWasClosed()
    {
        ScriptedProvider provider;
        provider.enqueue({wholeAnswer("{}"), Close{}});
        provider.enqueue({wholeAnswer("{}")});
        UpstreamClient client({false, false});
        RecordingListener first;
        const auto firstCall = client.start(post(provider.url()), first);
        QTRY_VERIFY(first.succeeded());
        QTRY_COMPARE(provider.openConnections(), 0);
        RecordingListener second;
        const auto secondCall = client.start(post(provider.url()), second);
        QTRY_VERIFY(second.succeeded());
        QCOMPARE(provider.requests().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
