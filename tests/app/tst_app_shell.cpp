// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/shell.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace ccproxy::app;

namespace {

QByteArray runScript(const QString &shell, const std::string &script)
{
    QProcess process;
    process.start(shell, {QStringLiteral("-c"), QString::fromStdString(script)});
    if (!process.waitForFinished())
        return "(did not end)";
    return process.readAllStandardOutput();
}

} // namespace

class ShellTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void values_data();
    void values();
    void linesOfOtherShells();
    void commandLineRuns();
    void commandLineWaitsForWhatComesBefore();
};

void ShellTest::names()
{
    QVERIFY(shellFrom("") == Shell::Sh);
    QVERIFY(shellFrom("fish") == Shell::Fish);
    QVERIFY(shellFrom("powershell") == Shell::PowerShell);
    QVERIFY(shellFrom("cmd") == Shell::Cmd);
    QVERIFY(!shellFrom("zsh"));
}

void ShellTest::values_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"plain",
                              "",
                              "two words",
                              "it's",
                              "\"double\"",
                              "$HOME `id` $(id)",
                              "a\\b",
                              "a;b&c|d<e>f",
                              "line\nend\n\nmore",
                              "*?[x]",
                              "~",
                              "!history",
                              "ümläut €",
                              "'",
                              "''",
                              "\\'",
                              "-n",
                              "#x",
                              "a=b",
                              "=x",
                              "%PATH%",
                              "\ttab"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

/// The shell itself must read back what was written.
void ShellTest::values()
{
    QFETCH(QString, value);
    LaunchEnvironment environment;
    environment.set = {{"X_VALUE", value.toStdString()}};
    environment.unset = {"HOME"};
    const std::string script = assignments(Shell::Sh, environment)
        + "printf '%s' \"$X_VALUE\"; printf '%s' \"${HOME-gone}\"";
    QCOMPARE(QString::fromUtf8(runScript(QStringLiteral("sh"), script)),
             value + QStringLiteral("gone"));
    const QString fish = QStandardPaths::findExecutable(QStringLiteral("fish"));
    if (!fish.isEmpty()) {
        const std::string fishScript =
            assignments(Shell::Fish, environment) + "printf '%s' \"$X_VALUE\"";
        QCOMPARE(QString::fromUtf8(runScript(fish, fishScript)), value);
    }
}

void ShellTest::linesOfOtherShells()
{
    LaunchEnvironment environment;
    environment.set = {{"A", "it's a \\ $x"}, {"B", "100%\n"}};
    environment.unset = {"C"};
    QCOMPARE(assignments(Shell::Fish, environment),
             std::string("set -e C;\nset -gx A 'it\\'s a \\\\ $x';\nset -gx B '100%\n';\n"));
    QCOMPARE(assignments(Shell::PowerShell, environment),
             std::string("Remove-Item Env:C -ErrorAction SilentlyContinue\n"
                         "$env:A = 'it''s a \\ $x'\n$env:B = '100%\n'\n"));
    QCOMPARE(assignments(Shell::Cmd, environment),
             std::string("set \"C=\"\nset \"A=it's a \\ $x\"\nset \"B=100%% \"\n"));
}

void ShellTest::commandLineRuns()
{
    LaunchEnvironment environment;
    environment.set = {{"X_VALUE", "it's\nhere"}};
    environment.unset = {"HOME"};
    const std::string line =
        commandLine(environment,
                    {"/bin/sh", "-c", "printf '%s/%s/%s' \"$X_VALUE\" \"${HOME-gone}\" \"$1\"",
                     "sh", "an argument's \"text\""});
    QCOMPARE(runScript(QStringLiteral("sh"), line),
             QByteArray("it's\nhere/gone/an argument's \"text\""));
}

void ShellTest::commandLineWaitsForWhatComesBefore()
{
    const std::vector<std::string> echo{"echo", "ran"};
    QCOMPARE(runScript(QStringLiteral("sh"), commandLine({}, echo, {"echo", "first"})),
             QByteArray("ran\n"));
    QCOMPARE(runScript(QStringLiteral("sh"), commandLine({}, echo, {"false"})), QByteArray());
}

QTEST_GUILESS_MAIN(ShellTest)
#include "tst_app_shell.moc"
