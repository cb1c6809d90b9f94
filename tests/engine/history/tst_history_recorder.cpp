// SPDX-License-Identifier: GPL-3.0-or-later
// Writing in a thread of its own, and everything that can go wrong with it.
#include "engine/history/history.h"
#include "engine/history/postgres_server.h"
#include "engine/history/sample_records.h"
#include "engine/support/engine_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>

#include <sys/resource.h>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;
using namespace std::chrono_literals;

namespace {

void writeNonsense(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database, nor ever was one").repeated(300));
}

constexpr int kForever = 100'000; // days: the samples are of a fixed date

std::mutex warningsLock;
QStringList warningsSeen;

void noteWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtWarningMsg || qstrcmp(context.category, "ccproxy.history") != 0)
        return;
    const std::lock_guard lock(warningsLock);
    warningsSeen.append(text);
}

QStringList warnings()
{
    const std::lock_guard lock(warningsLock);
    return warningsSeen;
}

/// Exchanges with these bodies on the wire.
ExchangeBodiesPtr capturedBodies(const std::shared_ptr<CaptureRoom> &room)
{
    auto bodies = std::make_shared<ExchangeBodies>(room);
    bodies->request.append("{\"secret\":\"sk-ant-REDACTED-abcdefghijklmnop\",\"a\":1}");
    bodies->response.append("{\"b\":2}");
    return bodies;
}

/// A history and what it says, in the test's thread.
class Recording final : public QObject {
public:
    explicit Recording(const std::string &database, HistorySettings settings = {})
    {
        settings.database = database;
        settings.keepDays = kForever;
        connect(&m_history, &History::committed, this,
                [this](quint64 upTo) { m_committed = upTo; });
        connect(&m_history, &History::spent, this, [this](const Spent &spent) { m_spent = spent; });
        m_history.apply(settings);
    }
    void add(int first, int count, const ExchangeBodiesPtr &bodies = {})
    {
        for (int i = first; i < first + count; ++i)
            m_history.add(std::make_shared<const ExchangeRecord>(sampleRecord(i)), bodies);
    }
    /// What the history finds; -1 while it cannot answer.
    int count(const HistoryFilter &filter = {})
    {
        std::atomic<int> found = -2;
        HistoryFilter all = filter;
        all.limit = 1'000'000;
        m_history.ask([all](Database &database) { return database.list(all); },
                      [&found](auto list) { found = list ? static_cast<int>(list->size()) : -1; });
        eventually([&found] { return found != -2; });
        return found;
    }
    std::optional<HistoryExchange> find(int number)
    {
        std::atomic<bool> isDone = false;
        std::optional<HistoryExchange> found;
        const std::string id = sampleRecord(number).requestId;
        m_history.ask([id](Database &database) { return database.find(id); },
                      [&](auto answer) {
                          if (answer)
                              found = std::move(*answer);
                          isDone = true;
                      });
        eventually([&isDone] { return isDone.load(); });
        return found;
    }
    History &history() { return m_history; }
    quint64 committed() const { return m_committed; }
    std::optional<Spent> spent() const { return m_spent; }

private:
    quint64 m_committed = 0;
    std::optional<Spent> m_spent;
    History m_history;
};

} // namespace

class TestHistoryRecorder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void writesByItself();
    void writesAtTheEnd();
    void nothingWithoutNeed();
    void bodies_data();
    void bodies();
    void tooManyAtOnce();
    void noFolderYet();
    void diskRefuses();
    void damagedFile();
    void damagedInside();
    void damagedAndAsked();
    void damagedAndInTheWay();
    void switchedOffAndElsewhere();
    void sumsOfSpending();
    void keepsWithinLimits();
    void serverGoesAway();

private:
    std::string path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistoryRecorder::initTestCase()
{
    qInstallMessageHandler(&noteWarning);
}

void TestHistoryRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::lock_guard lock(warningsLock);
    warningsSeen.clear();
}

void TestHistoryRecorder::writesByItself()
{
    Recording recording(path("h.sqlite"));
    recording.add(0, 100);
    EVENTUALLY_EQUAL(recording.committed(), 100U);
    // Another process sees them.
    const auto other = Database::open(*historyLocation(path("h.sqlite")));
    QVERIFY(other.has_value());
    HistoryFilter all;
    all.limit = 1000;
    QCOMPARE((*other)->list(all)->size(), std::size_t(100));
    // A question sees what was added right before it.
    recording.add(100, 10);
    QCOMPARE(recording.count(), 110);
    QCOMPARE(warnings(), QStringList());
}

void TestHistoryRecorder::writesAtTheEnd()
{
    {
        Recording recording(path("h.sqlite"));
        recording.add(0, 10);
    }
    Recording recording(path("h.sqlite"));
    QCOMPARE(recording.count(), 10);
}

void TestHistoryRecorder::nothingWithoutNeed()
{
    {
        Recording recording(path("h.sqlite"));
        Recording off("");
        off.add(0, 10);
        QCOMPARE(off.count(), -1);
    }
    QVERIFY(!QFile::exists(QString::fromStdString(path("h.sqlite"))));
}

void TestHistoryRecorder::bodies_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("ofSuccess");
    QTest::addColumn<bool>("ofFailure");
    QTest::newRow("all") << static_cast<int>(config::RecordBodies::All) << true << true;
    QTest::newRow("errors") << static_cast<int>(config::RecordBodies::Errors) << false << true;
    QTest::newRow("none") << static_cast<int>(config::RecordBodies::None) << false << false;
}

void TestHistoryRecorder::bodies()
{
    QFETCH(int, kept);
    QFETCH(bool, ofSuccess);
    QFETCH(bool, ofFailure);
    const auto room = std::make_shared<CaptureRoom>(1U << 20U);
    {
        HistorySettings settings;
        settings.bodies = static_cast<config::RecordBodies>(kept);
        Recording recording(path("h.sqlite"), settings);
        recording.add(0, 20, capturedBodies(room));
        QVERIFY(recording.find(0).has_value());
        QCOMPARE(recording.find(0)->bodies.has_value(), ofSuccess);
        QCOMPARE(recording.find(7)->bodies.has_value(), ofSuccess); // the client left
        QCOMPARE(recording.find(19)->bodies.has_value(), ofFailure);
        if (ofFailure)
            QCOMPARE(recording.find(19)->bodies->response.text, "{\"b\":2}");
    }
    QCOMPARE(room->used(), std::size_t(0));
    // No secret, wherever SQLite put it.
    for (const char *part : {"h.sqlite", "h.sqlite-wal"}) {
        QFile file(m_folder->filePath(QLatin1String(part)));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("abcdefghijklmnop"));
    }
}

/// The history's thread is busy: what does not fit is counted, and nobody waits.
void TestHistoryRecorder::tooManyAtOnce()
{
    Recording recording(path("h.sqlite"));
    std::atomic<bool> goesOn = false;
    recording.history().run([&goesOn](Recorder &) {
        while (!goesOn)
            QThread::yieldCurrentThread();
    });
    QElapsedTimer timer;
    timer.start();
    recording.add(0, 6000);
    QVERIFY(timer.elapsed() < 2000);
    goesOn = true;
    EVENTUALLY_EQUAL(recording.count(), 5000);
    QCOMPARE(warnings().size(), 1);
    QVERIFY(warnings()[0].contains(QStringLiteral("lacks 1000 exchanges")));
    recording.add(6000, 10);
    QCOMPARE(recording.count(), 5010);
    QCOMPARE(warnings().size(), 1);
}

void TestHistoryRecorder::noFolderYet()
{
    const QString folder = m_folder->filePath(QStringLiteral("later"));
    Recording recording(folder.toStdString() + "/h.sqlite");
    for (int i = 0; i < 5; ++i) {
        recording.add(i, 1);
        QCOMPARE(recording.count(), -1);
    }
    QCOMPARE(warnings().size(), 1);
    QVERIFY(warnings()[0].contains(folder));
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(recording.count(), 5);
    QCOMPARE(warnings().size(), 1);
}

/// As a full disk, a quota or a limit does, in the midst of writing.
void TestHistoryRecorder::diskRefuses()
{
    Recording recording(path("h.sqlite"));
    recording.add(0, 10);
    QCOMPARE(recording.count(), 10);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 200'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (int i = 10; i < 1010; i += 100) {
        recording.add(i, 100);
        recording.count();
    }
    const QStringList told = warnings();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(told.size() == 1, qPrintable(told.join(QLatin1Char('\n'))));
    // Space again: what waited is written.
    QCOMPARE(recording.count(), 1010);
    QCOMPARE(warnings().size(), told.size());
}

void TestHistoryRecorder::damagedFile()
{
    writeNonsense(path("h.sqlite"));
    Recording recording(path("h.sqlite"));
    recording.add(0, 10);
    EVENTUALLY_EQUAL(recording.committed(), 10U);
    QCOMPARE(recording.count(), 10);
    QCOMPARE(warnings().size(), 1);
    const QStringList aside =
        QDir(m_folder->path()).entryList({QStringLiteral("h.sqlite.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(warnings()[0].contains(aside[0]));
}

/// Opens well, but pages in its midst are overwritten.
void TestHistoryRecorder::damagedInside()
{
    {
        Recording recording(path("h.sqlite"));
        recording.add(0, 2000);
    }
    QFile file(QString::fromStdString(path("h.sqlite")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4096;
    for (qint64 at = 2 * kPage; at < file.size(); at += kPage) {
        file.seek(at);
        file.write(QByteArray(kPage, '\x5a'));
    }
    file.close();
    Recording recording(path("h.sqlite"));
    recording.add(2000, 10);
    EVENTUALLY_EQUAL(recording.committed(), 2010U);
    QCOMPARE(recording.count(), 10);
    QCOMPARE(warnings().size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("h.sqlite.damaged-*")}).size(), 1);
}

/// Nothing is to be written: a question finds it.
void TestHistoryRecorder::damagedAndAsked()
{
    writeNonsense(path("h.sqlite"));
    Recording recording(path("h.sqlite"));
    QCOMPARE(recording.count(), -1);
    QCOMPARE(warnings().size(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("h.sqlite.damaged-*")}).size(), 1);
    QCOMPARE(recording.count(), 0);
    QCOMPARE(warnings().size(), 1);
}

/// It cannot be set aside, since with the time its name is longer than a file system takes.
void TestHistoryRecorder::damagedAndInTheWay()
{
    const std::string file = path(QByteArray(240, 'h').constData());
    writeNonsense(file);
    Recording recording(file);
    recording.add(0, 10);
    QCOMPARE(recording.count(), -1);
    QCOMPARE(recording.count(), -1);
    QCOMPARE(recording.committed(), 0U);
    const QStringList told = warnings();
    QVERIFY2(told.size() == 1, qPrintable(told.join(QLatin1Char('\n'))));
    QVERIFY2(told[0].contains(QLatin1String("is damaged")), qPrintable(told[0]));
    // Somebody takes it away: what waited is written.
    QVERIFY(QFile::remove(QString::fromStdString(file)));
    QCOMPARE(recording.count(), 10);
}

void TestHistoryRecorder::switchedOffAndElsewhere()
{
    Recording recording(path("one.sqlite"));
    recording.add(0, 10);
    HistorySettings settings;
    settings.keepDays = kForever;
    recording.history().apply(settings);
    QCOMPARE(recording.count(), -1);
    recording.add(10, 10);
    QCOMPARE(recording.count(), -1);
    settings.database = path("two.sqlite");
    recording.history().apply(settings);
    recording.add(20, 5);
    QCOMPARE(recording.count(), 5);
    settings.database = path("one.sqlite");
    recording.history().apply(settings);
    QCOMPARE(recording.count(), 10);
}

void TestHistoryRecorder::sumsOfSpending()
{
    const auto now = std::chrono::system_clock::now();
    const auto add = [&](Recording &recording, int number, std::int64_t cost) {
        ExchangeRecord record = sampleRecord(number);
        record.receivedAt = now;
        record.cost = cost;
        recording.history().add(std::make_shared<const ExchangeRecord>(record), {});
    };
    {
        Recording recording(path("h.sqlite"));
        add(recording, 0, 5);
        add(recording, 1, 7);
        EVENTUALLY_EQUAL(recording.committed(), 2U);
        QVERIFY(!recording.spent());
    }
    HistorySettings settings;
    settings.tellsSpending = true;
    Recording recording(path("h.sqlite"), settings);
    EVENTUALLY(recording.spent());
    QCOMPARE(recording.spent()->all.today, 12);
    QCOMPARE(recording.spent()->upTo, 0U);
}

void TestHistoryRecorder::keepsWithinLimits()
{
    HistorySettings settings;
    settings.keepBytes = 1 << 20;
    {
        Recording recording(path("h.sqlite"), settings);
        for (int i = 0; i < 20; ++i) {
            recording.add(i * 500, 500);
            QVERIFY(recording.count() >= 0);
        }
        const int left = recording.count();
        QVERIFY2(left > 500 && left < 5000, qPrintable(QString::number(left)));
        // The newest are those that stay.
        QVERIFY(recording.find(9999).has_value());
        QVERIFY(!recording.find(0).has_value());
    }
    QVERIFY(QFileInfo(QString::fromStdString(path("h.sqlite"))).size() < (3 << 19));
}

void TestHistoryRecorder::serverGoesAway()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL or Qt's driver for it is not installed (scripts/setup --test)");
    PostgresServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    Recording recording(server.newDatabase().toStdString());
    recording.add(0, 10);
    QCOMPARE(recording.count(), 10);
    server.kill();
    recording.add(10, 10);
    QCOMPARE(recording.count(), -1);
    QCOMPARE(recording.count(), -1);
    QCOMPARE(warnings().size(), 1);
    QVERIFY2(server.startAgain(), qPrintable(server.error()));
    QCOMPARE(recording.count(), 20);
    QCOMPARE(warnings().size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryRecorder)
#include "tst_history_recorder.moc"
