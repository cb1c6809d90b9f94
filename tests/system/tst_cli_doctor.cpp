// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

/// `ccproxy doctor`.
class CliDoctorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoPasses();
    void tellsWhatIsWrong();
    void whatLeadsClaudeCodeAwayIsTold();
    void coloursOnlyATerminal();
    void asksForWhatItCannotGuess_data();
    void asksForWhatItCannotGuess();

private:
    static Outcome examine(Program &program, const QStringList &arguments)
    {
        return program.run(QStringList{QStringLiteral("doctor")} + arguments);
    }
};

void CliDoctorTest::theDemoPasses()
{
    Program program;
    const Outcome forPeople = examine(program, {QStringLiteral("demo")});
    QVERIFY2(forPeople.exitCode == 0, forPeople.err.constData());
    QCOMPARE(forPeople.err, QByteArray());
    QVERIFY(forPeople.out.startsWith("demo,demo\n"));
    QVERIFY2(forPeople.out.endsWith("9 passed, 1 skipped\n"), forPeople.out.constData());

    const Outcome forPrograms = examine(program, {QStringLiteral("--json")});
    QCOMPARE(forPrograms.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(forPrograms.out).object();
    const QJsonObject model = report.value(QStringLiteral("models")).toArray().first().toObject();
    QCOMPARE(model.value(QStringLiteral("provider")).toString(), QStringLiteral("demo"));
    const QJsonArray steps = model.value(QStringLiteral("steps")).toArray();
    QCOMPARE(steps.size(), 10);
    for (const QJsonValue &step : steps)
        QVERIFY(!step.toObject().value(QStringLiteral("came")).toString().isEmpty());
    // Nothing of it runs on, and nothing is on disk.
    QCOMPARE(program.run({QStringLiteral("status")}).exitCode, 3);
}

void CliDoctorTest::tellsWhatIsWrong()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(taken.serverPort());
    taken.close(); // nobody listens there any more
    Program program;
    program.set(
        QStringLiteral("CCPROXY_CONFIG"),
        program.write(QStringLiteral("config.json"),
                      QByteArray("{\"providers\": [{\"name\": \"mine\", \"type\": "
                                 "\"openai\", \"api_base_url\": \"http://127.0.0.1:"
                                 + port + "/v1\", \"api_key\": \"sk-secret-key-of-a-test\"}]}")));
    const Outcome outcome = examine(program, {QStringLiteral("mine,m")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.out.contains("failed   text"), outcome.out.constData());
    QVERIFY(outcome.out.contains("skipped  stream"));
    QVERIFY(outcome.out.endsWith("1 failed, 9 skipped\n"));
    QVERIFY(!outcome.out.contains("sk-secret") && !outcome.err.contains("sk-secret"));
}

void CliDoctorTest::whatLeadsClaudeCodeAwayIsTold()
{
    Program program;
    program.write(QStringLiteral(".claude/settings.json"), "{\"apiKeyHelper\": \"marker\"}");
    program.write(QStringLiteral(".zshrc"), "\nexport ANTHROPIC_API_KEY=marker\n");
    const Outcome outcome = examine(program, {QStringLiteral("demo"), QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.contains("/.claude/settings.json:1 (apiKeyHelper)"),
             outcome.err.constData());
    QVERIFY2(outcome.err.contains("/.zshrc:2 (ANTHROPIC_API_KEY)"), outcome.err.constData());
    const QJsonArray conflicts =
        QJsonDocument::fromJson(outcome.out).object().value(QStringLiteral("conflicts")).toArray();
    QCOMPARE(conflicts.size(), 2);
    const QJsonObject last = conflicts.last().toObject();
    QCOMPARE(last.value(QStringLiteral("line")).toInt(), 2);
    QCOMPARE(last.value(QStringLiteral("name")).toString(), QStringLiteral("ANTHROPIC_API_KEY"));
    QCOMPARE(last.value(QStringLiteral("source")).toString(), QStringLiteral("shell"));
    QVERIFY(!outcome.out.contains("marker") && !outcome.err.contains("marker"));
    // It is told where nothing can be examined as well.
    QVERIFY(examine(program, {QStringLiteral("nobody")}).err.contains("apiKeyHelper"));
}

/// `script` gives the program a terminal.
void CliDoctorTest::coloursOnlyATerminal()
{
    Program program;
    const QString command = QStringLiteral("script -qec '") + Program::path()
        + QStringLiteral(" doctor demo' /dev/null");
    program.set(QStringLiteral("TERM"), QStringLiteral("xterm"));
    const Outcome coloured = runShell(command, program.environment(), program.folder());
    QVERIFY2(coloured.out.contains("\x1b[32mpassed\x1b[0m   text"), coloured.out.constData());
    program.set(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    const Outcome plain = runShell(command, program.environment(), program.folder());
    QVERIFY(plain.out.contains("passed   text"));
    QVERIFY(!plain.out.contains('\x1b'));
}

void CliDoctorTest::asksForWhatItCannotGuess_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown") << QStringLiteral("mind")
                             << QByteArray("There is no provider \"mind\". Did you mean \"mine\"?");
    QTest::newRow("no model") << QStringLiteral("mine") << QByteArray("Write mine,MODEL.");
    QTest::newRow("an empty model") << QStringLiteral("mine,") << QByteArray("Write mine,MODEL.");
    QTest::newRow("none at all") << QString()
                                 << QByteArray("Write `ccproxy doctor PROVIDER,MODEL`");
}

void CliDoctorTest::asksForWhatItCannotGuess()
{
    QFETCH(QString, argument);
    QFETCH(QByteArray, says);
    Program program;
    program.set(QStringLiteral("CCPROXY_CONFIG"),
                program.write(QStringLiteral("config.json"),
                              "{\"providers\": [{\"name\": \"mine\", \"type\": \"openai\", "
                              "\"api_base_url\": \"http://127.0.0.1:9/v1\"}]}"));
    const Outcome outcome =
        examine(program, argument.isEmpty() ? QStringList() : QStringList{argument});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

QTEST_GUILESS_MAIN(CliDoctorTest)
#include "tst_cli_doctor.moc"
