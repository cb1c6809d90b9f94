// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes is killed at random instants: what it said to be written is there.
// CCPROXY_KILL_ROUNDS sets how often; without it, 12 times.
#include "engine/history/history.h"
#include "engine/history/sample_records.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <cstdio>
#include <cstring>
#include <utility>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;

namespace {

/// The process that is killed: adds exchanges from `first` on as fast as they are written, and
/// tells the number of the last that is.
int write(int argc, char **argv, const std::string &path, int first)
{
    QCoreApplication application(argc, argv);
    History history;
    HistorySettings settings;
    settings.database = path;
    settings.bodies = config::RecordBodies::All;
    settings.keepDays = 100'000;
    history.apply(settings);
    const auto room = std::make_shared<CaptureRoom>(64U << 20U);
    int next = first;
    const auto add = [&] {
        // Few at times, and many at others: transactions of every length.
        const int count = QRandomGenerator::global()->bounded(1, 400);
        for (int i = 0; i < count; ++i) {
            auto bodies = std::make_shared<ExchangeBodies>(room);
            bodies->request.append(sampleBodies(next).request.text);
            history.add(std::make_shared<const ExchangeRecord>(sampleRecord(next++)), bodies);
        }
        history.run([](Recorder &recorder) { recorder.flush(); });
    };
    QObject::connect(&history, &History::committed, &application, [&add](quint64 upTo) {
        std::printf("%llu\n", static_cast<unsigned long long>(upTo));
        std::fflush(stdout);
        add();
    });
    add();
    return QCoreApplication::exec();
}

} // namespace

class TestHistoryKill final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommittedRowIsThere();
};

void TestHistoryKill::everyCommittedRowIsThere()
{
    bool isNumber = false;
    int rounds = qEnvironmentVariableIntValue("CCPROXY_KILL_ROUNDS", &isNumber);
    if (!isNumber)
        rounds = 12;
    const QTemporaryDir folder;
    QString path;
    int written = 0; ///< what is known to be in the database
    int all = 0;
    int untold = 0;
    for (int round = 0; round < rounds; ++round) {
        // A large one takes long to look through.
        constexpr int kRoundsOfOne = 20;
        if (round % kRoundsOfOne == 0) {
            all += std::exchange(written, 0);
            path = folder.filePath(QStringLiteral("%1.sqlite").arg(round));
        }
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("tst_history_kill"), QStringLiteral("--write"), path,
                       QString::number(written)});
        // At any instant: also while it opens the database, and between its first lines and last.
        constexpr int kLongestMs = 700;
        QElapsedTimer timer;
        timer.start();
        const int instant = QRandomGenerator::global()->bounded(kLongestMs);
        while (timer.elapsed() < instant)
            process.waitForReadyRead(instant - static_cast<int>(timer.elapsed()));
        process.kill();
        QVERIFY(process.waitForFinished());
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        // The last piece is what no line end was written behind.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            written = std::max(written, lines[i].toInt());

        const auto opened = Database::open(*historyLocation(path.toStdString()));
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().failure.text().c_str());
        HistoryFilter filter;
        filter.limit = 10'000'000;
        const auto list = (*opened)->list(filter);
        QVERIFY(list.has_value());
        // Without a gap, and all that was told; perhaps a transaction that was not told any more.
        QVERIFY2(
            list->size() >= static_cast<std::size_t>(written),
            qPrintable(
                QStringLiteral("round %1: %2 of %3").arg(round).arg(list->size()).arg(written)));
        untold += list->size() > static_cast<std::size_t>(written) ? 1 : 0;
        written = static_cast<int>(list->size());
        for (int i = 0; i < written; i += 97)
            QCOMPARE((*list)[static_cast<std::size_t>(written - 1 - i)].requestId,
                     sampleRecord(i).requestId);
        if (written > 0) {
            const auto last = (*opened)->find(sampleRecord(written - 1).requestId);
            QVERIFY(last && *last && (*last)->bodies.has_value());
        }
        QSqlDatabase raw =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        {
            QSqlQuery check(raw);
            QVERIFY(check.exec(QStringLiteral("PRAGMA integrity_check")) && check.next());
            QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
            QVERIFY(check.exec(
                QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')")));
        }
        raw.close();
        raw = {};
        QSqlDatabase::removeDatabase(QStringLiteral("check"));
    }
    qInfo("%d times killed, %d exchanges, %d times more was written than was told", rounds,
          all + written, untold);
    QVERIFY(all + written > 0);
}

int main(int argc, char **argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--write") == 0)
        return write(argc, argv, argv[2], std::atoi(argv[3]));
    QCoreApplication application(argc, argv);
    TestHistoryKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_kill.moc"
