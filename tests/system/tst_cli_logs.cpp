// SPDX-License-Identifier: GPL-3.0-or-later
// `ccproxy logs` and `ccproxy usage`, with another ccproxy as the provider.
#include "tst_cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

const QByteArray kKey = "sk-ant-REDACTED-abcdefghijklmnopqrst";

QJsonObject jsonOf(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

class CliLogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void listsAndSums();
    void oneRequest();
    void curl();
    void replay();
    void follows();
    void afterTheEnd();
    void survivesAKill();
    void switchedOff();
    void budgetStops();
    void wrongUsage_data();
    void wrongUsage();

private:
    /// A configuration whose provider `up` is the demo of another instance.
    void configure(Program &program, const QByteArray &more = {});
    void request(Program &program, const char *model, const char *text = "Hello");

    Program m_upstream;
    std::unique_ptr<QProcess> m_serving = m_upstream.serve();
};

void CliLogsTest::configure(Program &program, const QByteArray &more)
{
    QVERIFY(QDir().mkpath(program.home()));
    QFile models(program.home() + QStringLiteral("/models.json"));
    QVERIFY(models.open(QIODevice::WriteOnly));
    models.write(R"({"providers":{"up":{"models":{"demo":{"price":{"input":10,"output":20}}}}}})");
    QFile file(program.home() + QStringLiteral("/config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"providers\":[{\"name\":\"up\",\"type\":\"anthropic\",\"api_base_url\":\""
               + m_upstream.address().toUtf8() + "\",\"api_key\":\"" + kKey
               + "\"},{\"name\":\"demo\"}],\"routes\":{\"default\":{\"provider\":\"up\",\"model\":"
                 "\"demo\"}}"
               + more + "}");
}

void CliLogsTest::request(Program &program, const char *model, const char *text)
{
    const QByteArray body = QByteArray("{\"model\":\"") + model
        + "\",\"max_tokens\":200,\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\""
        + text + "\"}]}";
    const QByteArray answer =
        ask(program.address(),
            "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            "x-claude-code-session-id: session-one\r\nConnection: close\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(answer.startsWith("HTTP/1.1 "));
}

void CliLogsTest::nothingYet()
{
    Program program;
    configure(program);
    for (const char *command : {"logs", "usage"}) {
        const Outcome outcome = program.run({QLatin1String(command)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.contains("is on record"));
    }
    // Asking makes no file.
    QVERIFY(!QFile::exists(program.home() + QStringLiteral("/history.sqlite")));
    QCOMPARE(program.run({QStringLiteral("logs"), QStringLiteral("-f")}).exitCode, 3);
    QCOMPARE(program.run({QStringLiteral("logs"), QStringLiteral("abc")}).exitCode, 1);
}

void CliLogsTest::listsAndSums()
{
    Program program;
    configure(program);
    const auto serving = program.serve();
    request(program, "claude-opus-4-8");
    request(program, "nobody,else");
    request(program, "demo,demo");

    const Outcome text = program.run({QStringLiteral("logs")});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out.count('\n'), 4);
    QVERIFY(text.out.contains("up,demo"));
    QVERIFY(text.out.contains("No provider is named"));
    const QJsonArray all = jsonOf(program.run({QStringLiteral("logs"), QStringLiteral("--json")}))
                               .value(QStringLiteral("exchanges"))
                               .toArray();
    QCOMPARE(all.size(), 3);
    const QJsonObject first = all[0].toObject();
    QCOMPARE(textAt(first, "asked"), QStringLiteral("claude-opus-4-8"));
    QCOMPARE(textAt(first, "session"), QStringLiteral("session-one"));
    QVERIFY(first.value(QStringLiteral("cost")).toDouble() > 0);
    QCOMPARE(all[2].toObject().value(QStringLiteral("cost")).toDouble(-1), 0.0);

    const auto count = [&program](const QStringList &options) {
        return jsonOf(program.run(QStringList{QStringLiteral("logs"), QStringLiteral("--json")}
                                  + options))
            .value(QStringLiteral("exchanges"))
            .toArray()
            .size();
    };
    QCOMPARE(count({QStringLiteral("--errors")}), 1);
    QCOMPARE(count({QStringLiteral("--provider"), QStringLiteral("up")}), 1);
    QCOMPARE(count({QStringLiteral("--model"), QStringLiteral("demo")}), 2);
    QCOMPARE(count({QStringLiteral("--model"), QStringLiteral("up,demo")}), 1);
    QCOMPARE(count({QStringLiteral("--search"), QStringLiteral("nobod")}), 1);
    QCOMPARE(count({QStringLiteral("--since"), QStringLiteral("1h")}), 3);
    QCOMPARE(count({QStringLiteral("--since"), QStringLiteral("2199-01-01")}), 0);
    QCOMPARE(count({QStringLiteral("-n"), QStringLiteral("2")}), 2);

    // A shell offers their ids, the newest first, and the providers to filter by.
    const auto offered = [&program](const QStringList &words) {
        return program
            .run(QStringList{QStringLiteral("complete-words"), QStringLiteral("--"),
                             QStringLiteral("logs")}
                 + words)
            .out;
    };
    const QByteArray ids = offered({QString()});
    QCOMPARE(ids.count('\n'), 3);
    QVERIFY(ids.startsWith(textAt(all[2].toObject(), "id").mid(4, 8).toUtf8()));
    QVERIFY(offered({QStringLiteral("--provider"), QString()}).contains("up\t"));
    QVERIFY(offered({QStringLiteral("--replay"), QString()}).contains("up,demo\t"));

    const QByteArray usage =
        program.run({QStringLiteral("usage"), QStringLiteral("--by"), QStringLiteral("provider")})
            .out;
    QVERIFY(usage.startsWith("PROVIDER"));
    QVERIFY(usage.contains("\nup "));
    QVERIFY(usage.contains("\nall "));
    QVERIFY(usage.contains("(not known)"));
    const QByteArray csv = program
                               .run({QStringLiteral("usage"), QStringLiteral("--by"),
                                     QStringLiteral("session"), QStringLiteral("--csv")})
                               .out;
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains("\r\nsession-one,3,1,"));
    const QJsonObject json =
        jsonOf(program.run({QStringLiteral("usage"), QStringLiteral("--json")}));
    QCOMPARE(textAt(json, "by"), QStringLiteral("day"));
    QCOMPARE(json.value(QStringLiteral("groups"))
                 .toArray()[0]
                 .toObject()
                 .value(QStringLiteral("requests"))
                 .toInt(),
             3);
}

void CliLogsTest::oneRequest()
{
    Program program;
    configure(program);
    const auto serving = program.serve();
    request(program, "claude-opus-4-8", "Where are the strawberries?");
    const QJsonArray all = jsonOf(program.run({QStringLiteral("logs"), QStringLiteral("--json")}))
                               .value(QStringLiteral("exchanges"))
                               .toArray();
    const QString id = textAt(all[0].toObject(), "id");
    // Bodies are in memory, although only those of failures are written down.
    for (const QString &name : {id, id.mid(4), id.mid(4, 8)}) {
        const Outcome outcome = program.run({QStringLiteral("logs"), name});
        QCOMPARE(outcome.exitCode, 0);
        for (const char *part :
             {"Timeline", "Client to CCProxy", "CCProxy to provider: POST ",
              "Provider to CCProxy: 200", "CCProxy to client", "strawberries", "first content"})
            QVERIFY2(outcome.out.contains(part), part);
        QVERIFY(!outcome.out.contains("abcdefghijklmnop"));
    }
    const QJsonObject bodies =
        jsonOf(program.run({QStringLiteral("logs"), id, QStringLiteral("--json")}))
            .value(QStringLiteral("bodies"))
            .toObject();
    QVERIFY(textAt(bodies.value(QStringLiteral("request")).toObject(), "body")
                .contains(QStringLiteral("strawberries")));
}

void CliLogsTest::curl()
{
    Program program;
    configure(program);
    const auto serving = program.serve();
    request(program, "claude-opus-4-8", "It's \\\"quoted\\\" $HOME");
    const QJsonArray all = jsonOf(program.run({QStringLiteral("logs"), QStringLiteral("--json")}))
                               .value(QStringLiteral("exchanges"))
                               .toArray();
    const Outcome outcome = program.run(
        {QStringLiteral("logs"), textAt(all[0].toObject(), "id"), QStringLiteral("--curl")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith("curl -N "));
    QVERIFY(outcome.out.contains("'x-api-key: '\"$API_KEY\""));
    QVERIFY(!outcome.out.contains("abcdefghijklmnop"));
    // What the shell makes of it, with a curl that tells its arguments.
    const QString tool = program.write(
        QStringLiteral("bin/curl"), "#!/bin/sh\nfor a in \"$@\"; do echo \"<$a>\"; done\n", true);
    QProcessEnvironment environment = program.environment();
    environment.insert(QStringLiteral("API_KEY"), QStringLiteral("my-key"));
    environment.insert(QStringLiteral("PATH"),
                       program.folder() + QStringLiteral("/bin:/usr/bin:/bin"));
    const Outcome said = runShell(QString::fromUtf8(outcome.out), environment, program.folder());
    QVERIFY2(said.out.contains("<x-api-key: my-key>"), said.err.constData());
    QVERIFY(said.out.contains("It's \\\"quoted\\\" $HOME"));
    QVERIFY(QFile::exists(tool));
}

void CliLogsTest::replay()
{
    Program program;
    configure(program);
    const auto serving = program.serve();
    request(program, "claude-opus-4-8", "Sing of strawberries");
    const QJsonArray all = jsonOf(program.run({QStringLiteral("logs"), QStringLiteral("--json")}))
                               .value(QStringLiteral("exchanges"))
                               .toArray();
    const QString id = textAt(all[0].toObject(), "id");
    const Outcome outcome = program.run(
        {QStringLiteral("logs"), id, QStringLiteral("--replay"), QStringLiteral("demo,demo")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    for (const char *part : {"BEFORE", "NOW", "up,demo", "demo,demo", "\nBefore\n", "\nNow\n"})
        QVERIFY2(outcome.out.contains(part), part);
    QVERIFY(outcome.out.count("strawberries") >= 2);
    const QJsonObject json =
        jsonOf(program.run({QStringLiteral("logs"), id, QStringLiteral("--json"),
                            QStringLiteral("--replay"), QStringLiteral("demo,demo")}));
    QCOMPARE(textAt(json.value(QStringLiteral("now")).toObject(), "provider"),
             QStringLiteral("demo"));
    // To nobody: the refusal is shown, and it has failed.
    const Outcome refused = program.run(
        {QStringLiteral("logs"), id, QStringLiteral("--replay"), QStringLiteral("nobody,x")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.contains("404"));
}

void CliLogsTest::follows()
{
    Program program;
    configure(program);
    const auto serving = program.serve();
    request(program, "demo,demo");
    const auto following =
        program.launch({QStringLiteral("logs"), QStringLiteral("-f"), QStringLiteral("--json")});
    QTRY_VERIFY_WITH_TIMEOUT(following->canReadLine(), 20'000);
    const auto next = [&following] {
        return QJsonDocument::fromJson(following->readLine()).object();
    };
    const QString first = textAt(next(), "id");
    for (int i = 0; i < 3; ++i) {
        request(program, "nobody,x");
        QTRY_VERIFY_WITH_TIMEOUT(following->canReadLine(), 20'000);
        const QJsonObject line = next();
        QVERIFY(textAt(line, "id") != first);
        QCOMPARE(line.value(QStringLiteral("status")).toInt(), 404);
    }
    const auto state =
        program.launch({QStringLiteral("status"), QStringLiteral("-f"), QStringLiteral("--json")});
    QTRY_VERIFY_WITH_TIMEOUT(state->canReadLine(), 20'000);
    const auto served = [&state] {
        return QJsonDocument::fromJson(state->readLine())
            .object()
            .value(QStringLiteral("requests"))
            .toInt();
    };
    QCOMPARE(served(), 4);
    request(program, "nobody,x");
    QTRY_VERIFY_WITH_TIMEOUT(state->canReadLine(), 20'000);
    QCOMPARE(served(), 5);
    serving->terminate();
    for (const auto &process : {following.get(), state.get()}) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 3);
    }
}

void CliLogsTest::afterTheEnd()
{
    Program program;
    configure(program, ",\"history\":{\"bodies\":\"all\"}");
    {
        const auto serving = program.serve();
        request(program, "claude-opus-4-8", "Remember strawberries");
        serving->terminate();
        QVERIFY(serving->waitForFinished());
    }
    const Outcome outcome = program.run({QStringLiteral("logs"), QStringLiteral("--json"),
                                         QStringLiteral("--search"), QStringLiteral("strawb")});
    const QJsonArray found = jsonOf(outcome).value(QStringLiteral("exchanges")).toArray();
    QCOMPARE(found.size(), 1);
    const QString id = textAt(found[0].toObject(), "id");
    QVERIFY(program.run({QStringLiteral("logs"), id}).out.contains("Remember strawberries"));
    QVERIFY(
        program.run({QStringLiteral("logs"), id, QStringLiteral("--curl")}).out.startsWith("curl"));
    QCOMPARE(program
                 .run({QStringLiteral("logs"), id, QStringLiteral("--replay"),
                       QStringLiteral("demo,demo")})
                 .exitCode,
             3);
    QVERIFY(program.run({QStringLiteral("usage")}).out.contains("all"));
}

void CliLogsTest::survivesAKill()
{
    Program program;
    configure(program);
    {
        const auto serving = program.serve();
        request(program, "demo,demo");
        // A question has it written.
        QVERIFY(program.run({QStringLiteral("logs")}).out.contains("demo,demo"));
        serving->kill();
        QVERIFY(serving->waitForFinished());
    }
    QVERIFY(program.run({QStringLiteral("logs")}).out.contains("demo,demo"));
    const auto serving = program.serve();
    QVERIFY(program.run({QStringLiteral("logs")}).out.contains("demo,demo"));
}

void CliLogsTest::switchedOff()
{
    Program program;
    configure(program, ",\"history\":{\"enabled\":false}");
    const auto serving = program.serve();
    request(program, "demo,demo");
    const Outcome outcome = program.run({QStringLiteral("logs")});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("history is off"));
    QVERIFY(!QFile::exists(program.home() + QStringLiteral("/history.sqlite")));
}

void CliLogsTest::budgetStops()
{
    Program program;
    configure(program, ",\"budget\":{\"daily\":0.0001,\"on_limit\":\"stop\"}");
    {
        const auto serving = program.serve();
        request(program, "claude-opus-4-8");
        request(program, "claude-opus-4-8");
        const Outcome errors = program.run({QStringLiteral("logs"), QStringLiteral("--errors")});
        QVERIFY(errors.out.contains("day's budget of $0.0001 is spent"));
    }
    // A new start knows what was spent before.
    const auto serving = program.serve();
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            request(program, "claude-opus-4-8");
            return program.run({QStringLiteral("logs"), QStringLiteral("--errors")})
                       .out.count("budget of")
                >= 2;
        }(),
        20'000);
}

void CliLogsTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *arguments, const char *says) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' '))
                                 << QByteArray(says);
    };
    row("logs -n 0", "number from 1");
    row("logs -n many", "number from 1");
    row("logs --since yesterday", "such as 2026-07-02");
    row("logs --since 2999-01-01", "such as 2026-07-02");
    row("logs --curl", "needs the id");
    row("logs --replay a,b", "needs the id");
    row("logs abc --replay ab", "such as openai,gpt-4.1");
    row("logs abc -f", "one of them");
    row("logs a b", "one argument too many");
    row("logs --provder x", "Did you mean \"--provider\"?");
    row("usage --by hour", "day, provider, model, session or project");
    row("usage x", "one argument too many");
}

void CliLogsTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    Program program;
    const Outcome outcome = program.run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(CliLogsTest)
#include "tst_cli_logs.moc"
