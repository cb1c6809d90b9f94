// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keyring_session.h"
#include "tst_cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using Login = KeyringSession::Login;

namespace {

constexpr const char *kKey = "plainkey0123456789abcd";

constexpr const char *kConfiguration =
    "{\n  // mine\n  \"providers\": [\n    {\"name\": \"groq\"}, // fast\n"
    "    {\"name\": \"deepseek\", \"api_key\": \"deepkey0123456789abcd\",\n"
    "     \"api_keys\": [\"deeptwo0123456789abcd\"]},\n"
    "    {\"name\": \"ollama\", \"api_key\": \"ollama\"}\n  ],\n"
    "  \"routes\": {\"default\": {\"provider\": \"groq\", \"model\": \"m\"}}\n}\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `ccproxy providers` as a user sees it, with a keychain and without.
class CliKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }
    void cleanup()
    {
        m_program.reset();
        m_session.reset();
    }

    void setKeyRefersAndTellsTheInstance();
    void setKeyOnAnEmptyMachine();
    void keysOfFiles();
    void furtherKeys();
    void keysAreTypedUnseen();
    void badKeysAreRefused_data();
    void badKeysAreRefused();
    void withoutAKeychain();
    void keyIntoTheFile();
    void lockedKeychain();
    void moveKeys();
    void moveKeysWithoutAKeychain();
    void importTakesKeysToTheKeychain();
    void ownApikey();
    void listTellsWhereKeysAre();

private:
    /// Gives the program a keychain.
    void begin(Login login = Login::Password)
    {
        if (!m_session)
            m_session = std::make_unique<KeyringSession>();
        QVERIFY2(m_session->start(login), qPrintable(m_session->error()));
        m_program->set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session->busAddress());
    }
    Outcome run(const char *line, const QByteArray &input = {})
    {
        return m_program->run(QString::fromUtf8(line).split(QLatin1Char(' ')), input);
    }
    QString file() { return m_program->home() + QStringLiteral("/config.json"); }
    void writeFile() { m_program->write(QStringLiteral("home/config.json"), kConfiguration); }
    /// The provider's row of `providers list --json`.
    QJsonObject listed(const char *name)
    {
        const QJsonArray rows = QJsonDocument::fromJson(run("providers list --json").out)
                                    .object()
                                    .value(QStringLiteral("providers"))
                                    .toArray();
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(QStringLiteral("name")).toString() == QLatin1String(name))
                return row.toObject();
        }
        return {};
    }
    QString stateOf(const char *name)
    {
        return listed(name).value(QStringLiteral("state")).toString();
    }

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<Program> m_program;
};

void CliKeysTest::setKeyRefersAndTellsTheInstance()
{
    begin();
    writeFile();
    const auto serving = m_program->serve();
    QCOMPARE(stateOf("groq"), QStringLiteral("not usable"));
    const Outcome set = run("providers set-key groq", QByteArray(kKey) + '\n');
    QVERIFY2(set.exitCode == 0, set.err.constData());
    QCOMPARE(set.out,
             "Put the key of groq (\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"
             "abcd) into the keychain; "
                 + file().toUtf8() + " refers to it.\nThe running CCProxy uses it.\n");
    QCOMPARE(set.err, QByteArray());
    QCOMPARE(
        contentOf(file()),
        QByteArray(kConfiguration)
            .replace("{\"name\": \"groq\"}", "{\"name\": \"groq\", \"api_key\": \"keychain\"}"));
    QTRY_COMPARE(stateOf("groq"), QStringLiteral("ok"));

    const Outcome forgotten = run("providers forget-key groq");
    QVERIFY2(forgotten.exitCode == 0, forgotten.err.constData());
    QCOMPARE(contentOf(file()), QByteArray(kConfiguration));
    QTRY_COMPARE(stateOf("groq"), QStringLiteral("not usable"));
    QCOMPARE(run("providers forget-key groq").exitCode, 1);
}

/// The first command of a new user, with another key in the environment.
void CliKeysTest::setKeyOnAnEmptyMachine()
{
    begin();
    m_program->set(QStringLiteral("GROQ_API_KEY"), QStringLiteral("groqkey0123456789"));
    const Outcome set = run("providers set-key deepseek --key-from-env MY_KEY");
    QCOMPARE(set.exitCode, 2);
    QVERIFY2(set.err.contains("MY_KEY is not set"), set.err.constData());
    m_program->set(QStringLiteral("MY_KEY"), QString::fromLatin1(kKey));
    QCOMPARE(run("providers set-key deepseek --key-from-env MY_KEY").exitCode, 0);
    const Outcome check = run("config check");
    QVERIFY2(check.out.startsWith("ok: "), check.out.constData());
    QCOMPARE(listed("groq").value(QStringLiteral("keys")).toArray().size(), 1);
    QCOMPARE(listed("deepseek").value(QStringLiteral("keys")).toArray().size(), 1);
    // What went to Groq goes there still.
    QVERIFY(run("routes list").out.contains("groq,"));
}

void CliKeysTest::keysOfFiles()
{
    begin();
    const QString path = m_program->write(QStringLiteral("my key"), QByteArray(kKey) + "\n");
    const auto set = [&](QFile::Permissions permissions) {
        QFile::setPermissions(path, permissions);
        return m_program->run({QStringLiteral("providers"), QStringLiteral("set-key"),
                               QStringLiteral("deepseek"), QStringLiteral("--key-file"), path});
    };
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    for (const auto others :
         {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther}) {
        const Outcome refused = set(own | others);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.contains(QByteArray("`chmod 600 '" + path.toUtf8() + "'`")),
                 refused.err.constData());
        QVERIFY(!refused.err.contains(kKey));
    }
    QVERIFY(listed("deepseek").isEmpty());
    const Outcome done = set(own);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(listed("deepseek").value(QStringLiteral("keys")).toArray().size(), 1);
    QVERIFY(!contentOf(file()).contains(kKey));
    const Outcome both = run("providers set-key deepseek --key-file a --key-from-env B");
    QCOMPARE(both.exitCode, 2);
    QVERIFY2(both.err.contains("two places"), both.err.constData());
}

void CliKeysTest::furtherKeys()
{
    begin();
    writeFile();
    QCOMPARE(run("providers set-key groq", "firstkey0123456789").exitCode, 0);
    for (int i = 0; i < 2; ++i) // the second time it changes the key only
        QCOMPARE(run("providers set-key groq --entry work", "workkey0123456789").exitCode, 0);
    QCOMPARE(contentOf(file()),
             QByteArray(kConfiguration)
                 .replace("{\"name\": \"groq\"}",
                          "{\"name\": \"groq\", \"api_key\": \"keychain\", \"api_keys\": "
                          "[\"keychain:work\"]}"));
    QCOMPARE(run("providers forget-key groq --entry work").exitCode, 0);
    QCOMPARE(listed("groq").value(QStringLiteral("keys")).toArray().size(), 1);
}

void CliKeysTest::keysAreTypedUnseen()
{
    begin();
    writeFile();
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    const int side = open(ptsname(terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(side >= 0);
    const auto type = [terminal](const QByteArray &text) {
        return write(terminal, text.constData(), static_cast<std::size_t>(text.size()))
            == text.size();
    };
    struct Row {
        QByteArray typed;
        int exitCode;
    };
    for (const Row &row : {Row{"wrong\x7F\x15plainkey0123456x\x7F", 0}, Row{"plain\x03", 1}}) {
        QProcess process;
        process.setProcessEnvironment(m_program->environment());
        process.setChildProcessModifier([side] {
            setsid();
            ioctl(side, TIOCSCTTY, 0);
            dup2(side, STDIN_FILENO);
        });
        process.setReadChannel(QProcess::StandardError);
        process.start(
            Program::path(),
            {QStringLiteral("providers"), QStringLiteral("set-key"), QStringLiteral("groq")});
        while (!process.peek(4096).contains("not shown") && process.waitForReadyRead()) { }
        QVERIFY(process.peek(4096).contains("https://")); // where keys are made
        QVERIFY(type(row.typed + '\r'));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), row.exitCode);
        const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
        QVERIFY2(!said.contains("plain"), said.constData());
        std::array<char, 4096> echoed{};
        fcntl(terminal, F_SETFL, O_NONBLOCK);
        const auto size = read(terminal, echoed.data(), echoed.size());
        QVERIFY(!QByteArray(echoed.data(), std::max<qsizetype>(size, 0)).contains("plain"));
        fcntl(terminal, F_SETFL, 0);
    }
    const auto serving = m_program->serve();
    QTRY_COMPARE(stateOf("groq"), QStringLiteral("ok"));
    QVERIFY(run("providers list").out.contains("3456"));
    close(side);
    close(terminal);
}

void CliKeysTest::badKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, const char *key, int exitCode, const char *says) {
        QTest::addRow("%s '%s'", line, key)
            << QByteArray(line) << QByteArray(key) << exitCode << QByteArray(says);
    };
    row("set-key", "", 2, "name is missing");
    row("set-key groq", "", 2, "The key is empty");
    row("set-key groq", "two words", 2, "a blank");
    row("set-key groq", "keychain", 2, "is no key");
    row("set-key nobody", "k0123456789", 1, "Configured: groq, deepseek, ollama");
    row("set-key mistral --entry", "k", 2, "--entry");
    row("forget-key", "", 2, "name is missing");
    row("move-keys nobody", "", 1, "no key of nobody");
    row("move-keys groq", "", 1, "no key of groq");
}

void CliKeysTest::badKeysAreRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, key);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    writeFile();
    const Outcome outcome = run(QByteArray("providers " + line).constData(), key);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(contentOf(file()), QByteArray(kConfiguration));
}

void CliKeysTest::withoutAKeychain()
{
    writeFile();
    const Outcome set = run("providers set-key groq", kKey);
    QCOMPARE(set.exitCode, 1);
    QVERIFY2(set.err.contains("There is no keychain that works here (Cannot autolaunch D-Bus"),
             set.err.constData());
    QVERIFY(set.err.contains("GROQ_API_KEY") && set.err.contains("--in-file"));
    QCOMPARE(set.err.count('\n'), 1);
    QCOMPARE(contentOf(file()), QByteArray(kConfiguration));
    // The service starts all the same, and says why nobody is asked.
    m_program->write(
        QStringLiteral("home/config.json"),
        QByteArray(kConfiguration)
            .replace("{\"name\": \"groq\"}", "{\"name\": \"groq\", \"api_key\": \"keychain\"}"));
    const auto serving = m_program->serve();
    QTRY_VERIFY(serving->peek(1 << 16U).contains("there is no keychain that works"));
    const QByteArray answer =
        ask(m_program->address(), streamRequest(QStringLiteral("hi"), {}), "\"type\":\"error\"");
    QVERIFY2(answer.startsWith("HTTP/1.1 400"), answer.constData());
    QVERIFY(answer.contains("x-should-retry: false") && answer.contains("GROQ_API_KEY"));
}

void CliKeysTest::keyIntoTheFile()
{
    writeFile();
    const Outcome set = run("providers set-key groq --in-file", "key$0123456789");
    QCOMPARE(set.exitCode, 0);
    QVERIFY2(set.err.contains("as clear text"), set.err.constData());
    QVERIFY(contentOf(file()).contains("\"api_key\": \"key$$0123456789\""));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto serving = m_program->serve();
    QCOMPARE(stateOf("groq"), QStringLiteral("ok"));
}

/// Locked at login: the service starts and waits, and goes on when it is unlocked.
void CliKeysTest::lockedKeychain()
{
    begin();
    writeFile();
    QCOMPARE(run("providers set-key groq", kKey).exitCode, 0);
    m_session->stop();
    begin(Login::None);
    const Outcome set = run("providers set-key groq", "other0123456789");
    QCOMPARE(set.exitCode, 1);
    QVERIFY2(set.err.contains("The keychain is locked"), set.err.constData());
    const auto serving = m_program->serve();
    QTRY_COMPARE(stateOf("groq"), QStringLiteral("waiting for the keychain"));
    const QByteArray answer =
        ask(m_program->address(), streamRequest(QStringLiteral("hi"), {}), "\"type\":\"error\"");
    QVERIFY2(answer.startsWith("HTTP/1.1 503"), answer.constData());
    QVERIFY(answer.contains("retry-after: ") && !answer.contains("x-should-retry: false"));
    QVERIFY(answer.contains("Unlock it"));
    // The demo route of others and literal keys never wait.
    QCOMPARE(stateOf("deepseek"), QStringLiteral("ok"));
    m_session->stop();
    begin(Login::Password);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf("groq"), QStringLiteral("ok"), 30'000);
    const QByteArray log = serving->readAll();
    QVERIFY2(log.count("warning keys: ") == 1, log.constData()); // however often it was asked
}

void CliKeysTest::moveKeys()
{
    begin();
    writeFile();
    QVERIFY(run("config check").err.contains("2 keys stand in"));
    for (const char *line : {"config set port 5000", "config unset port"}) // versions are kept
        QCOMPARE(run(line).exitCode, 0);
    const Outcome plan = run("providers move-keys --dry-run");
    QVERIFY(plan.out.contains("providers.deepseek.api_key (") && !plan.out.contains("deepkey"));
    QVERIFY(contentOf(file()).contains("deepkey"));
    const Outcome moved = run("providers move-keys");
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    const QByteArray wanted = QByteArray(kConfiguration)
                                  .replace("deepkey0123456789abcd", "keychain")
                                  .replace("deeptwo0123456789abcd", "keychain:deepseek-2");
    QCOMPARE(contentOf(file()), wanted);
    QCOMPARE(run("config check").err, QByteArray());
    QCOMPARE(run("providers move-keys").out.left(19), QByteArray("No key stands in /t").left(19));
    // Nothing that undo goes back to has them.
    QCOMPARE(runShell(QStringLiteral("grep -r deepkey . ; grep -r deeptwo ."),
                      m_program->environment(), m_program->folder())
                 .out,
             QByteArray());
    QCOMPARE(run("config undo").exitCode, 0);
    QVERIFY(contentOf(file()).contains("\"port\": 5000"));
    QCOMPARE(run("config redo").exitCode, 0);
    const auto serving = m_program->serve();
    QTRY_COMPARE(stateOf("deepseek"), QStringLiteral("ok"));
    // One that a local server does not want goes when it is named.
    QCOMPARE(run("providers move-keys ollama").exitCode, 0);
    QVERIFY(contentOf(file()).contains("{\"name\": \"ollama\", \"api_key\": \"keychain\"}"));
}

void CliKeysTest::moveKeysWithoutAKeychain()
{
    writeFile();
    const Outcome moved = run("providers move-keys");
    QCOMPARE(moved.exitCode, 1);
    QVERIFY2(moved.err.contains("Nothing was changed"), moved.err.constData());
    QCOMPARE(contentOf(file()), QByteArray(kConfiguration));
}

void CliKeysTest::importTakesKeysToTheKeychain()
{
    const QByteArray foreign =
        "{\"Providers\": [{\"name\": \"deepseek\", \"api_base_url\": "
        "\"https://api.deepseek.com/chat/completions\", \"api_key\": \"routerkey0123456789\", "
        "\"models\": [\"deepseek-chat\"]}], \"Router\": {\"default\": "
        "\"deepseek,deepseek-chat\"}}";
    const QString path = m_program->write(QStringLiteral("router.json"), foreign);
    const auto import = [&] {
        return m_program->run({QStringLiteral("config"), QStringLiteral("import"), path});
    };
    const Outcome clear = import();
    QVERIFY2(clear.exitCode == 0, clear.err.constData());
    QVERIFY2(clear.err.contains("1 key came as clear text"), clear.err.constData());
    QVERIFY(contentOf(file()).contains("routerkey"));
    QVERIFY(QFile::remove(file()));
    begin();
    const Outcome taken = import();
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QVERIFY2(taken.err.contains("1 key went into the keychain"), taken.err.constData());
    QVERIFY2(contentOf(file()).contains("\"keychain\""), contentOf(file()).constData());
    QVERIFY(!contentOf(file()).contains("routerkey"));
    const auto serving = m_program->serve();
    QTRY_COMPARE(stateOf("deepseek"), QStringLiteral("ok"));
}

/// What clients must send is in the keychain too: until it is known nobody comes in.
void CliKeysTest::ownApikey()
{
    begin();
    m_program->write(QStringLiteral("home/config.json"),
                     "{\"apikey\": \"keychain\", \"providers\": [{\"name\": \"demo\"}], "
                     "\"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}}}");
    const auto serving = m_program->serve();
    QTRY_VERIFY(serving->peek(1 << 16U).contains("missing are ccproxy"));
    const auto status = [this](const QByteArray &key) {
        return ask(m_program->address(), streamRequest(QStringLiteral("hi"), key)).mid(9, 3);
    };
    QCOMPARE(status({}), QByteArray("403"));
    QCOMPARE(status(kKey), QByteArray("403"));
    QCOMPARE(run("providers set-key apikey", kKey).exitCode, 0);
    QTRY_COMPARE(status(kKey), QByteArray("200"));
    QCOMPARE(status({}), QByteArray("403"));
    QCOMPARE(status("other"), QByteArray("403"));
}

void CliKeysTest::listTellsWhereKeysAre()
{
    m_program->set(QStringLiteral("GROQ_API_KEY"), QStringLiteral("groqkey0123456789"));
    m_program->write(
        QStringLiteral("home/config.json"),
        "{\"providers\": [{\"name\": \"groq\"}, {\"name\": \"openai\", \"api_key\": "
        "\"keychain\", \"api_keys\": [\"keychain:two\", \"filekey0123456789\"]}, {\"name\": "
        "\"ollama\"}, {\"name\": \"mistral\", \"enabled\": false}], \"routes\": {\"default\": "
        "{\"provider\": \"groq\", \"model\": \"m\"}}}");
    const QByteArray mask("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");
    const QByteArray out = run("providers list").out;
    QVERIFY2(out.contains(QByteArray("environment GROQ_API_KEY " + mask + "6789")),
             out.constData());
    QVERIFY2(out.contains(QByteArray("keychain, keychain:two, file " + mask + "6789")),
             out.constData());
    QVERIFY2(out.contains("none needed"), out.constData());
    QVERIFY2(out.contains("off"), out.constData());
    QVERIFY2(!out.contains("0123"), out.constData());
    const QJsonArray keys = listed("openai").value(QStringLiteral("keys")).toArray();
    QCOMPARE(keys.size(), 3);
    QCOMPARE(keys[1].toObject().value(QStringLiteral("entry")).toString(), QStringLiteral("two"));
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "tst_cli_keys.moc"
