// SPDX-License-Identifier: GPL-3.0-or-later
// The completions in the shells themselves, and the man page in man.
#include "tst_cli_program.h"

#include <QFileInfo>
#include <QTest>

class ShellsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void manHasNothingToWarnOf();
};

void ShellsTest::completes_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("wanted");
    struct Row {
        const char *typed;
        const char *wanted;
    };
    constexpr Row kRows[] = {{"stat", "status"},
                             {"config se", "set"},
                             {"start --log-level deb", "debug"},
                             {"config get performance.max_ret", "performance.max_retries"},
                             {"code --profile che", "cheap"}};
    for (const char *shell : {"bash", "zsh", "fish"}) {
        for (const Row &row : kRows) {
            QTest::addRow("%s: %s", shell, row.typed)
                << QString::fromLatin1(shell) << QString::fromLatin1(row.typed)
                << QByteArray(row.wanted);
        }
    }
}

void ShellsTest::completes()
{
    QFETCH(QString, shell);
    QFETCH(QString, typed);
    QFETCH(QByteArray, wanted);
    Program program;
    program.set(QStringLiteral("PATH"),
                QFileInfo(Program::path()).path() + QLatin1Char(':')
                    + program.environment().value(QStringLiteral("PATH")));
    program.set(QStringLiteral("TYPED"), typed);
    program.set(QStringLiteral("TERM"), QStringLiteral("dumb"));
    program.set(QStringLiteral("CCPROXY_CONFIG"),
                program.write(QStringLiteral("config.json"),
                              "{\"providers\": [{\"name\": \"demo\"}], \"profiles\": "
                              "{\"cheap\": {\"routes\": {\"default\": "
                              "{\"provider\": \"demo\", \"model\": \"demo\"}}}}}"));
    // None of them reads what the user's own start-up files say.
    const QString start = shell == QLatin1String("bash") ? QStringLiteral("bash --norc")
        : shell == QLatin1String("zsh")                  ? QStringLiteral("zsh -f")
                                                         : QStringLiteral("fish --no-config");
    const QString script =
        QStringLiteral(CCPROXY_SOURCE_DIR "/tests/system/shells/complete.") + shell;
    const Outcome outcome =
        runShell(start + QLatin1Char(' ') + script, program.environment(), program.folder());
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    // fish puts a tab and what the word means behind it.
    QList<QByteArray> words;
    for (const QByteArray &line : outcome.out.split('\n'))
        words.append(line.split('\t').constFirst().trimmed());
    QVERIFY2(words.contains(wanted), outcome.out.constData());
}

void ShellsTest::manHasNothingToWarnOf()
{
    Program program;
    const Outcome page = program.run({QStringLiteral("man-page")});
    QCOMPARE(page.exitCode, 0);
    const QString file = program.write(QStringLiteral("ccproxy.1"), page.out);
    program.set(QStringLiteral("MANWIDTH"), QStringLiteral("80"));
    const Outcome shown = runShell(QStringLiteral("man --warnings -E UTF-8 -l ") + file,
                                   program.environment(), program.folder());
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QCOMPARE(shown.err, QByteArray());
    QVERIFY(shown.out.contains("EXIT STATUS"));
    QVERIFY(shown.out.contains("--log-level LEVEL"));
}

QTEST_GUILESS_MAIN(ShellsTest)
#include "tst_cli_shells.moc"
