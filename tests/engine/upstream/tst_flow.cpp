// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"
#include "engine/support/scripted_provider.h"
#include "recording_listener.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <vector>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

namespace {

QByteArray numbered(int number)
{
    return chunk("data: " + QByteArray::number(number) + "\n\n");
}

struct Stream {
    RecordingListener listener;
    std::unique_ptr<UpstreamCall> call;
};

} // namespace

/// Many at once, stopping and going on, giving up.
class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// No stream gets its next event before all have got this one, so all progress at once.
    void manyStreamsAtOnce_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::addColumn<int>("streams");
        QTest::newRow("epoll") << false << 256;
        QTest::newRow("notifiers") << true << 256;
    }
    void manyStreamsAtOnce()
    {
        QFETCH(bool, portable);
        QFETCH(int, streams);
        constexpr int kEvents = 5;
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) {
            Script script{chunkedHead()};
            for (int i = 0; i < kEvents; ++i) {
                script.push_back(Wait{"event " + QByteArray::number(i)});
                script.push_back(Send{numbered(i)});
            }
            script.push_back(Wait{"end"});
            script.push_back(Send{lastChunk()});
            return script;
        });
        UpstreamClient client({portable, false});
        std::vector<std::unique_ptr<Stream>> all;
        for (int i = 0; i < streams; ++i) {
            all.push_back(std::make_unique<Stream>());
            all.back()->call = client.start(post(provider.url()), all.back()->listener);
        }
        const auto haveAll = [&all](auto what) {
            return std::all_of(all.begin(), all.end(),
                               [&](const auto &stream) { return what(stream->listener); });
        };
        std::string expected;
        for (int i = 0; i < kEvents; ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(provider.waitingFor("event " + QByteArray::number(i)),
                                      streams, 30000);
            provider.release("event " + QByteArray::number(i));
            expected += "data: " + std::to_string(i) + "\n\n";
            QTRY_VERIFY_WITH_TIMEOUT(
                haveAll([&expected](const auto &l) { return l.body == expected; }), 30000);
        }
        QCOMPARE(provider.connectionCount(), streams);
        provider.release("end");
        QTRY_VERIFY_WITH_TIMEOUT(haveAll([](const auto &l) { return l.succeeded(); }), 30000);

        // The connections are there for the next ones.
        provider.respondWith([](const ReceivedRequest &) { return Script{wholeAnswer("{}")}; });
        std::vector<std::unique_ptr<Stream>> more;
        for (int i = 0; i < streams; ++i) {
            more.push_back(std::make_unique<Stream>());
            more.back()->call = client.start(post(provider.url()), more.back()->listener);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(more.begin(), more.end(),
                        [](const auto &stream) { return stream->listener.succeeded(); }),
            30000);
        QCOMPARE(provider.connectionCount(), streams);
    }

    void cancelIsSeenByTheProvider_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("before anything came") << 0;
        QTest::newRow("in the middle") << 1;
        QTest::newRow("while paused") << 2;
    }
    void cancelIsSeenByTheProvider()
    {
        QFETCH(int, moment);
        ScriptedProvider provider;
        Script script;
        if (moment > 0)
            script = {chunkedHead(), Send{numbered(0)}};
        if (moment == 2)
            script = {chunkedHead(), Send{numbered(0)}, Wait{"more"}, Flood{numbered(1), 1 << 30}};
        script.push_back(Hang{});
        provider.enqueue(script);
        UpstreamClient client({false, false});
        RecordingListener listener;
        auto call = client.start(post(provider.url()), listener);
        QTRY_COMPARE(provider.requests().size(), std::size_t(1));
        QTRY_COMPARE(listener.heads, moment > 0 ? 1 : 0);
        QTRY_COMPARE(listener.pieces, moment > 0 ? 1 : 0);
        if (moment == 2) {
            call->pause();
            provider.release("more");
            QTRY_VERIFY(provider.floodWritten() > 0);
        }
        QElapsedTimer timer;
        timer.start();
        call->cancel();
        QTRY_COMPARE(provider.openConnections(), 0);
        QVERIFY2(timer.elapsed() < 1000, "cancelled late");
        QCOMPARE(listener.ends, 0);
        call->pause(); // a call that has ended does nothing
        call->resume();
        call->cancel();
    }

    void pauseBoundsMemory_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("portable");
        QTest::newRow("plain") << false << false;
        QTest::newRow("plain, notifiers") << false << true;
        QTest::newRow("TLS") << true << false;
    }
    void pauseBoundsMemory()
    {
        QFETCH(bool, tls);
        QFETCH(bool, portable);
        constexpr qint64 kTotal = 50 << 20;
        ScriptedProvider provider;
        if (tls)
            provider.useTls(serverCertificate(), serverKey());
        QTemporaryFile trust;
        QVERIFY(trust.open());
        trust.write(serverCertificate());
        trust.close();
        const QByteArray piece = chunk(QByteArray(1000, 'x'));
        provider.enqueue({chunkedHead(), Send{numbered(0)}, Wait{"flood"}, Flood{piece, kTotal},
                          Send{lastChunk()}});
        UpstreamClient client({portable, false});
        RecordingListener listener;
        listener.keep = false;
        HttpRequest request = post(provider.url());
        request.caFile = trust.fileName().toStdString();
        const auto call = client.start(std::move(request), listener);
        QTRY_COMPARE(listener.pieces, 1);
        call->pause();
        provider.release("flood");
        // It stops when the buffers of the system are full.
        qint64 written = -1;
        QElapsedTimer still;
        still.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                if (provider.floodWritten() != written) {
                    written = provider.floodWritten();
                    still.restart();
                }
                return still.elapsed() > 300;
            }(),
            30000);
        QVERIFY2(written < kTotal / 2, "reading went on");
        QCOMPARE(listener.pieces, 1);
        client.dropIdleConnections(); // a paused one is not idle
        call->resume();
        // Again and again on the way, from outside and from within.
        int pauses = 0;
        listener.atData = [&](std::string_view) {
            if (++pauses % 100 == 0) {
                call->pause();
                QMetaObject::invokeMethod(
                    this, [&call] { call->resume(); }, Qt::QueuedConnection);
            } else if (pauses % 77 == 0) {
                call->pause();
                call->resume();
            }
        };
        QTRY_VERIFY_WITH_TIMEOUT(listener.done(), 60000);
        QCOMPARE(listener.text(), std::string());
        const qint64 pieces = (kTotal + piece.size() - 1) / piece.size();
        QCOMPARE(static_cast<qint64>(listener.received), pieces * 1000 + 9);
    }

    /// The whole answer is already with curl when the listener stops it.
    void pauseAtTheEnd()
    {
        ScriptedProvider provider;
        provider.enqueue(
            {Send{chunkedHead().bytes + numbered(0) + numbered(1) + numbered(2) + lastChunk()}});
        UpstreamClient client({false, false});
        RecordingListener listener;
        std::unique_ptr<UpstreamCall> call;
        listener.atData = [&](std::string_view) { call->pause(); };
        call = client.start(post(provider.url()), listener);
        QTRY_COMPARE(listener.pieces, 1);
        provider.enqueue({wholeAnswer("{}")});
        RecordingListener other; // while it stands still, others come and go
        const auto otherCall = client.start(post(provider.url()), other);
        QTRY_VERIFY(other.succeeded());
        QCOMPARE(listener.pieces, 1);
        QCOMPARE(listener.ends, 0);
        listener.atData = nullptr;
        call->resume();
        QTRY_VERIFY(listener.done());
        QCOMPARE(listener.text(), std::string());
        QCOMPARE(listener.body, std::string("data: 0\n\ndata: 1\n\ndata: 2\n\n"));
    }

    void slowStreamHoldsUpNoOther()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &request) {
            if (request.target == "/slow")
                return Script{chunkedHead(), Send{numbered(0)}, Flood{numbered(1), 64 << 20}};
            return Script{wholeAnswer("{}")};
        });
        UpstreamClient client({false, false});
        RecordingListener slow;
        std::unique_ptr<UpstreamCall> slowCall;
        slow.atData = [&](std::string_view) { slowCall->pause(); };
        slowCall = client.start(post(provider.url("/slow")), slow);
        QTRY_COMPARE(slow.pieces, 1);
        for (int i = 0; i < 10; ++i) {
            RecordingListener quick;
            const auto call = client.start(post(provider.url("/quick")), quick);
            QTRY_VERIFY(quick.succeeded());
        }
        QCOMPARE(slow.pieces, 1);
    }

    void endingInsideACallback_data()
    {
        QTest::addColumn<int>("where"); // 0 head, 1 data, 2 done
        QTest::addColumn<bool>("destroy");
        for (const int where : {0, 1, 2}) {
            for (const bool destroy : {false, true})
                QTest::addRow("%s in %s", destroy ? "destroy" : "cancel",
                              where == 0       ? "onHead"
                                  : where == 1 ? "onData"
                                               : "onDone")
                    << where << destroy;
        }
    }
    void endingInsideACallback()
    {
        QFETCH(int, where);
        QFETCH(bool, destroy);
        ScriptedProvider provider;
        provider.respondWith([where](const ReceivedRequest &) {
            Script script{Send{chunkedHead().bytes + numbered(0) + numbered(1)}, Send{numbered(2)}};
            if (where == 2)
                script.push_back(Send{lastChunk()});
            else
                script.push_back(Hang{});
            return script;
        });
        UpstreamClient client({false, false});
        for (int i = 0; i < 3; ++i) {
            auto listener = std::make_unique<RecordingListener>();
            std::unique_ptr<UpstreamCall> call;
            RecordingListener next;
            std::unique_ptr<UpstreamCall> nextCall;
            bool ended = false;
            const auto end = [&] {
                if (destroy)
                    call.reset();
                else
                    call->cancel();
                if (!ended) // others may be started from here, too
                    nextCall = client.start(post(provider.url()), next);
                ended = true;
            };
            if (where == 0)
                listener->atHead = end;
            else if (where == 1)
                listener->atData = [&](std::string_view) { end(); };
            else
                listener->atDone = end;
            call = client.start(post(provider.url()), *listener);
            QTRY_VERIFY(ended);
            QTRY_VERIFY(next.pieces > 0);
            QCOMPARE(listener->heads, 1);
            QVERIFY(listener->pieces <= (where == 0 ? 0 : where == 1 ? 1 : 3));
            QCOMPARE(listener->ends, where == 2 ? 1 : 0);
            nextCall.reset();
            if (where != 2)
                QTRY_COMPARE(provider.openConnections(), 0);
        }
    }

    /// A listener may end another one whose event is already waiting to be handled.
    void endingOthersInsideACallback()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) {
            return Script{chunkedHead(), Wait{"go"}, Send{numbered(0)}, Hang{}};
        });
        UpstreamClient client({false, false});
        std::vector<std::unique_ptr<Stream>> all;
        for (int i = 0; i < 20; ++i) {
            all.push_back(std::make_unique<Stream>());
            Stream &own = *all.back();
            own.listener.atData = [&all, &own](std::string_view) {
                for (const auto &stream : all) {
                    if (stream.get() != &own)
                        stream->call.reset();
                }
            };
            own.call = client.start(post(provider.url()), own.listener);
        }
        QTRY_COMPARE(provider.waitingFor("go"), 20);
        provider.release("go");
        QTRY_COMPARE(provider.openConnections(), 1);
        int heard = 0;
        for (const auto &stream : all)
            heard += stream->listener.pieces;
        QCOMPARE(heard, 1);
    }

    void destroyClientWithCallsRunning()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &request) {
            if (request.target == "/flood")
                return Script{chunkedHead(), Flood{numbered(1), 64 << 20}};
            return Script{chunkedHead(), Send{numbered(0)}, Hang{}};
        });
        std::vector<std::unique_ptr<Stream>> all;
        {
            UpstreamClient client({false, false});
            for (int i = 0; i < 60; ++i) {
                all.push_back(std::make_unique<Stream>());
                const std::string path = i % 3 == 0 ? "/flood" : "/hang";
                all.back()->call = client.start(post(provider.url(path)), all.back()->listener);
                if (i == 29) {
                    QTRY_VERIFY(all.front()->listener.pieces > 0);
                    all.front()->call->pause();
                }
            }
            all.push_back(std::make_unique<Stream>());
            all.back()->call =
                client.start(post("http://slow-name.invalid/"), all.back()->listener);
            QTRY_VERIFY(all[31]->listener.pieces > 0);
        }
        QTRY_COMPARE(provider.openConnections(), 0);
        for (const auto &stream : all) {
            stream->call->resume();
            stream->call->cancel();
        }
    }

    void oneAfterTheOtherOnOneConnection()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) {
            return Script{Send{chunkedHead().bytes + numbered(0) + lastChunk()}};
        });
        UpstreamClient client({false, false});
        const auto run = [&](int count) {
            for (int i = 0; i < count; ++i) {
                RecordingListener listener;
                const auto call = client.start(post(provider.url()), listener);
                while (!listener.done())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
        };
        run(200);
        QCOMPARE(provider.connectionCount(), 1);
        run(1000);
        QCOMPARE(provider.connectionCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
