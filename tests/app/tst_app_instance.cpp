// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/client.h"
#include "instance/server.h"
#include "instance/wire.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace ccproxy;
using namespace ccproxy::app;
using namespace std::chrono_literals;

namespace {

InstancePlace placeIn(const QTemporaryDir &folder)
{
    return placeOf(folder.path().toStdString(), {}, platform::ownUserId());
}

/// Answers "echo", and nothing else.
void echo(const QString &command, const QJsonObject &arguments, std::shared_ptr<Reply> reply)
{
    if (command == QStringLiteral("echo"))
        reply->succeed(arguments);
    else if (command == QStringLiteral("fail"))
        reply->fail(notRunning());
}

/// Runs a blocking client beside the event loop of the server.
template <typename Work>
void inThread(Work work)
{
    QThread *thread = QThread::create(std::move(work));
    QSignalSpy finished(thread, &QThread::finished);
    thread->start();
    QVERIFY(finished.wait(20'000));
    thread->wait();
    thread->deleteLater();
}

/// Its last words, and it is gone.
void answerAndEnd(const QString & /*command*/, const QJsonObject &arguments,
                  std::shared_ptr<Reply> reply)
{
    reply->succeed(arguments);
    _exit(0);
}

/// A child that holds the lock of a place, and does as it is told after that.
class Holder {
public:
    enum class Does { Hold, Listen, AnswerAndEnd };

    Holder(const InstancePlace &place, Does what)
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            return;
        m_pid = fork();
        if (m_pid == 0) {
            int argc = 0;
            QCoreApplication application(argc, nullptr);
            InstanceServer server(place, what == Does::AnswerAndEnd ? &answerAndEnd : &echo);
            const bool isOk = server.lock().has_value()
                && (what == Does::Hold || server.listen().has_value())
                && write(pipe[1], "x", 1) == 1;
            if (isOk && what == Does::AnswerAndEnd)
                QCoreApplication::exec();
            // Holds the lock and answers nobody.
            while (isOk)
                pause();
            _exit(1);
        }
        close(pipe[1]);
        char ready = 0;
        m_isReady = read(pipe[0], &ready, 1) == 1;
        close(pipe[0]);
    }
    ~Holder() { end(); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    void end()
    {
        if (m_pid <= 0)
            return;
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = -1;
    }
    pid_t pid() const { return m_pid; }
    bool isReady() const { return m_isReady; }

private:
    pid_t m_pid = -1;
    bool m_isReady = false;
};

} // namespace

class InstanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAndAnswers();
    void nobodyRuns();
    void onlyOneHoldsTheLock();
    void lockIsFreeAfterwards();
    void killedHolderIsHealed();
    void lockOfAnotherMachineIsHealed();
    void hungHolderIsNamed();
    void silentHolderIsNamed();
    void lastWordsAreHeard();
    void garbageIsCutOff();
    void repliesOutliveConnections();
    void socketIsPrivate();
    void longHomesHaveAnotherSocket();
    void foreignSocketFolderIsRefused();
};

void InstanceTest::asksAndAnswers()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    InstanceServer server(place, &echo);
    QVERIFY(server.lock().has_value());
    QVERIFY(server.listen().has_value());
    inThread([&place] {
        auto client = InstanceClient::open(place);
        QVERIFY(client.has_value());
        const QJsonObject sent{{QStringLiteral("text"), QStringLiteral("ü")},
                               {QStringLiteral("long"), QString(500'000, u'x')}};
        for (int i = 0; i < 3; ++i) {
            const auto answer = client->ask(QStringLiteral("echo"), sent);
            QVERIFY2(answer.has_value(), answer ? "" : answer.error().text().c_str());
            QCOMPARE(*answer, sent);
        }
        const auto failed = client->ask(QStringLiteral("fail"));
        QVERIFY(!failed.has_value());
        QVERIFY(failed.error().kind == FailureKind::NotRunning);
    });
}

void InstanceTest::nobodyRuns()
{
    const QTemporaryDir folder;
    const auto client = InstanceClient::open(placeIn(folder));
    QVERIFY(!client.has_value());
    QVERIFY(client.error().kind == FailureKind::NotRunning);
    QCOMPARE(faceOf(client.error().kind).exitCode, 3);
}

void InstanceTest::onlyOneHoldsTheLock()
{
    const QTemporaryDir folder;
    const Holder holder(placeIn(folder), Holder::Does::Listen);
    QVERIFY(holder.isReady());
    InstanceServer second(placeIn(folder), &echo);
    const auto lock = second.lock();
    QVERIFY(!lock.has_value());
    QVERIFY(lock.error().kind == FailureKind::PolicyBlocked);
    QCOMPARE(lockHolder(placeIn(folder)), std::optional<platform::Pid>(holder.pid()));
}

void InstanceTest::lockIsFreeAfterwards()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    {
        InstanceServer server(place, &echo);
        QVERIFY(server.lock().has_value());
        QVERIFY(server.listen().has_value());
        QVERIFY(lockHolder(place).has_value());
    }
    QVERIFY(!lockHolder(place).has_value());
    QVERIFY(!QFile::exists(place.socketName()));
    QVERIFY(!QFile::exists(place.lockName()));
}

void InstanceTest::killedHolderIsHealed()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    Holder holder(place, Holder::Does::Listen);
    QVERIFY(holder.isReady());
    holder.end();
    // Its lock and its socket are still there.
    QVERIFY(QFile::exists(place.lockName()));
    QVERIFY(QFile::exists(place.socketName()));
    QVERIFY(!lockHolder(place).has_value());
    const auto client = InstanceClient::open(place);
    QVERIFY(!client.has_value());
    QVERIFY(client.error().kind == FailureKind::NotRunning);
    InstanceServer next(place, &echo);
    QVERIFY(next.lock().has_value());
    QVERIFY(next.listen().has_value());
}

/// A new container has another name, and its first process the number of the old one's.
void InstanceTest::lockOfAnotherMachineIsHealed()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    QFile file(place.lockName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(getppid()) + "\nccproxy\nanother-machine\n");
    file.close();
    InstanceServer next(place, &echo);
    QVERIFY(next.lock().has_value());
}

void InstanceTest::hungHolderIsNamed()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    const Holder holder(place, Holder::Does::Listen);
    QVERIFY(holder.isReady());
    // The kernel takes the connection; nobody reads it.
    auto client = InstanceClient::open(place);
    QVERIFY(client.has_value());
    const auto answer = client->ask(QStringLiteral("echo"), {}, 200ms);
    QVERIFY(!answer.has_value());
    QVERIFY(answer.error().message.find(std::to_string(holder.pid())) != std::string::npos);
    QVERIFY(answer.error().remedy.find("ccproxy stop") != std::string::npos);
}

void InstanceTest::silentHolderIsNamed()
{
    const QTemporaryDir folder;
    const Holder holder(placeIn(folder), Holder::Does::Hold);
    QVERIFY(holder.isReady());
    const auto client = InstanceClient::open(placeIn(folder), 200ms);
    QVERIFY(!client.has_value());
    QVERIFY(client.error().kind != FailureKind::NotRunning);
    QVERIFY(client.error().message.find(std::to_string(holder.pid())) != std::string::npos);
}

/// Of a process that ends with its answer, as `stop` makes it do.
void InstanceTest::lastWordsAreHeard()
{
    const QJsonObject sent{{QStringLiteral("text"), QString(50'000, u'x')}};
    for (int i = 0; i < 30; ++i) {
        const QTemporaryDir folder;
        const Holder holder(placeIn(folder), Holder::Does::AnswerAndEnd);
        QVERIFY(holder.isReady());
        auto client = InstanceClient::open(placeIn(folder));
        QVERIFY(client.has_value());
        const auto answer = client->ask(QStringLiteral("stop"), sent);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().text().c_str());
        QCOMPARE(*answer, sent);
    }
}

void InstanceTest::garbageIsCutOff()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    InstanceServer server(place, &echo);
    QVERIFY(server.lock().has_value());
    QVERIFY(server.listen().has_value());
    for (const QByteArray &garbage :
         {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("\1\xff\xff\xff\xff", 5),
          QByteArray("\1\0\0\0\1[", 6)}) {
        QLocalSocket socket;
        socket.connectToServer(place.socketName());
        QVERIFY(socket.waitForConnected());
        socket.write(garbage);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    inThread([&place] {
        auto client = InstanceClient::open(place);
        QVERIFY(client.has_value());
        QVERIFY(client->ask(QStringLiteral("echo")).has_value());
    });
}

void InstanceTest::repliesOutliveConnections()
{
    const QTemporaryDir folder;
    const InstancePlace place = placeIn(folder);
    std::shared_ptr<Reply> kept;
    InstanceServer server(place,
                          [&kept](const QString &, const QJsonObject &,
                                  std::shared_ptr<Reply> reply) { kept = std::move(reply); });
    QVERIFY(server.lock().has_value());
    QVERIFY(server.listen().has_value());
    {
        QLocalSocket socket;
        socket.connectToServer(place.socketName());
        socket.write(frameOf({{wire::kId, 1}, {wire::kCommand, QStringLiteral("x")}}));
        QTRY_VERIFY(kept != nullptr);
    }
    QTRY_VERIFY(server.findChildren<QLocalSocket *>().isEmpty());
    kept->succeed();
}

void InstanceTest::socketIsPrivate()
{
    const QTemporaryDir folder;
    const InstancePlace place =
        placeOf(folder.path().toStdString() + "/a/home", {}, platform::ownUserId());
    InstanceServer server(place, &echo);
    QVERIFY(server.lock().has_value());
    QVERIFY(server.listen().has_value());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(place.socketName()) & others) == 0);
    QVERIFY((QFile::permissions(QString::fromStdString(place.home)) & others) == 0);
}

void InstanceTest::longHomesHaveAnotherSocket()
{
    const QTemporaryDir folder;
    const std::string home = folder.path().toStdString() + "/" + std::string(100, 'h');
    const std::string runtime = folder.path().toStdString() + "/run";
    const Environment environment{{"XDG_RUNTIME_DIR", runtime}};
    const InstancePlace place = placeOf(home, environment, platform::ownUserId());
    QVERIFY(place.socket.starts_with(runtime + "/ccproxy/"));
    QVERIFY(place.socket.size() <= kLongestSocketPath);
    QVERIFY(placeOf(home + "2", environment, 1).socket != place.socket);
    const InstancePlace fallback = placeOf(home, {{"XDG_RUNTIME_DIR", home}}, 42);
    QVERIFY(fallback.socket.starts_with("/tmp/ccproxy-42/"));
    QVERIFY(QDir().mkpath(QString::fromStdString(runtime)));
    InstanceServer server(place, &echo);
    QVERIFY(server.lock().has_value());
    QVERIFY(server.listen().has_value());
    inThread([&place] {
        auto client = InstanceClient::open(place);
        QVERIFY(client.has_value());
        QVERIFY(client->ask(QStringLiteral("echo")).has_value());
    });
}

void InstanceTest::foreignSocketFolderIsRefused()
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/shared";
    QVERIFY(platform::makeTrustedFolder(path).has_value());
    QVERIFY(platform::makeTrustedFolder(path).has_value());
    QVERIFY(QFile::setPermissions(QString::fromStdString(path),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ExeOther));
    QVERIFY(!platform::makeTrustedFolder(path).has_value());
    const std::string link = folder.path().toStdString() + "/link";
    QVERIFY(QFile::link(folder.path(), QString::fromStdString(link)));
    QVERIFY(!platform::makeTrustedFolder(link).has_value());
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_app_instance.moc"
