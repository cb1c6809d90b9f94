// SPDX-License-Identifier: GPL-3.0-or-later
// Two starts at the same moment: one runs, the other says so. CCPROXY_TEST_RACES: how often in all
// (200, a fifth of that where sanitizers make the program slow).
#include "tst_cli_program.h"

#include <QTest>

#include <csignal>

class TestCliRace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startAgainstStart();
    void foregroundAgainstForeground();
    void startAgainstForeground();
};

namespace {

constexpr int kPatience = 60'000; // milliseconds
const QStringList kStart{QStringLiteral("start"), QStringLiteral("--port"), QStringLiteral("0")};
const QStringList kForeground{QStringLiteral("--cli"), QStringLiteral("--port"),
                              QStringLiteral("0")};

/// A share of all rounds, of which the three tests make 100 %.
int rounds(int percent)
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("CCPROXY_TEST_RACES", &isGiven);
#if defined(__SANITIZE_ADDRESS__)
    constexpr int kUsual = 40;
#else
    constexpr int kUsual = 200;
#endif
    return std::max(1, (isGiven ? given : kUsual) * percent / 100);
}

bool end(QProcess &process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(kPatience);
}

/// Waits until a foreground process listens or has ended, whichever comes first.
bool listens(QProcess &process)
{
    process.setReadChannel(QProcess::StandardError);
    constexpr qint64 kMost = 1 << 16U;
    while (!process.peek(kMost).contains("ccproxy env")) {
        if (process.state() == QProcess::NotRunning || !process.waitForReadyRead(kPatience))
            return process.peek(kMost).contains("ccproxy env");
    }
    return true;
}

/// Ends a foreground process as a user would, or as the system would: what it leaves behind must
/// not keep the next ones from starting.
bool endHow(QProcess &process, int round)
{
    if (::kill(static_cast<pid_t>(process.processId()), round % 2 == 0 ? SIGTERM : SIGKILL) != 0)
        return false;
    return end(process);
}

} // namespace

void TestCliRace::startAgainstStart()
{
    Program program;
    for (int round = 0; round < rounds(40); ++round) {
        const auto first = program.launch(kStart);
        const auto second = program.launch(kStart);
        QVERIFY(end(*first) && end(*second));
        const QByteArray said[] = {first->readAllStandardOutput(), second->readAllStandardOutput()};
        const QByteArray both =
            said[0] + said[1] + first->readAllStandardError() + second->readAllStandardError();
        QVERIFY2(first->exitCode() == 0 && second->exitCode() == 0, both.constData());
        const int started = static_cast<int>(said[0].contains(" runs at "))
            + static_cast<int>(said[1].contains(" runs at "));
        const int told = static_cast<int>(said[0].contains("already running"))
            + static_cast<int>(said[1].contains("already running"));
        QVERIFY2(started == 1 && told == 1, both.constData());
        // Both speak of the same one.
        const QByteArray address = program.address().toUtf8();
        QVERIFY2(!address.isEmpty() && said[0].contains(address) && said[1].contains(address),
                 both.constData());
        if (round % 2 == 0) {
            QCOMPARE(
                program
                    .run({QStringLiteral("stop"), QStringLiteral("--timeout"), QStringLiteral("0")})
                    .exitCode,
                0);
        } else {
            QCOMPARE(::kill(static_cast<pid_t>(program.pid()), SIGKILL), 0);
        }
    }
}

void TestCliRace::foregroundAgainstForeground()
{
    Program program;
    for (int round = 0; round < rounds(40); ++round) {
        const auto first = program.launch(kForeground);
        const auto second = program.launch(kForeground);
        const bool firstRuns = listens(*first);
        const bool secondRuns = listens(*second);
        QProcess &winner = firstRuns ? *first : *second;
        QProcess &other = firstRuns ? *second : *first;
        const QByteArray both = first->peek(1 << 16U) + "\n---\n" + second->peek(1 << 16U);
        QVERIFY2(firstRuns != secondRuns, both.constData());
        QVERIFY(end(other));
        QCOMPARE(other.exitCode(), 1);
        QVERIFY2(other.readAllStandardError().contains("already running"), both.constData());
        QCOMPARE(program.pid(), winner.processId());
        QVERIFY(endHow(winner, round));
    }
}

void TestCliRace::startAgainstForeground()
{
    Program program;
    for (int round = 0; round < rounds(20); ++round) {
        const auto foreground = program.launch(kForeground);
        const auto start = program.launch(kStart);
        QVERIFY(end(*start));
        const QByteArray said = start->readAllStandardOutput() + start->readAllStandardError();
        QVERIFY2(start->exitCode() == 0, said.constData());
        const bool foregroundRuns = listens(*foreground);
        QVERIFY2(said.contains(foregroundRuns ? "already running" : " runs at "), said.constData());
        if (foregroundRuns) {
            QCOMPARE(program.pid(), foreground->processId());
            QVERIFY(endHow(*foreground, round));
        } else {
            QVERIFY(end(*foreground));
            QCOMPARE(foreground->exitCode(), 1);
            QVERIFY(foreground->readAllStandardError().contains("already running"));
            QCOMPARE(::kill(static_cast<pid_t>(program.pid()), SIGKILL), 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestCliRace)
#include "tst_cli_race.moc"
