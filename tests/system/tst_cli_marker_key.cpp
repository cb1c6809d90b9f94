// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keyring_session.h"
#include "engine/support/scripted_provider.h"
#include "tst_cli_program.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace ccproxy::test;

namespace {

/// In the shape of no provider's keys: what hides those is not what is tested. The last four
/// characters of a key are shown, so they are not part of it.
const QByteArray kMarker("Xq7Zr4Kp9Wt2Lm6V");

QByteArray keyOf(const char *way)
{
    return kMarker + way + "0000";
}

/// A provider that says what it is told to, in a thread of its own: commands block the test's.
class Provider {
public:
    Provider()
    {
        m_thread.start();
        QMetaObject::invokeMethod(
            m_context.get(), [this] { begin(); }, Qt::BlockingQueuedConnection);
    }
    Provider(const Provider &) = delete;
    Provider &operator=(const Provider &) = delete;
    ~Provider()
    {
        QMetaObject::invokeMethod(
            m_context.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    const QByteArray &url() const { return m_url; }
    /// The key of the last request.
    QByteArray lastKey()
    {
        QByteArray out;
        QMetaObject::invokeMethod(
            m_context.get(), [&] { out = m_lastKey; }, Qt::BlockingQueuedConnection);
        return out;
    }
    /// 200, or an error status whose message tells the key back.
    std::atomic<int> status = 200;

private:
    void begin()
    {
        m_server = std::make_unique<ScriptedProvider>();
        m_server->respondWith([this](const ReceivedRequest &request) { return answer(request); });
        m_url = QByteArray::fromStdString(m_server->url(""));
    }

    Script answer(const ReceivedRequest &request)
    {
        m_lastKey = request.header("x-api-key");
        if (m_lastKey.isEmpty())
            m_lastKey = request.header("authorization").mid(7); // "Bearer "
        if (request.method == "GET")
            return {wholeAnswer("{\"object\":\"list\",\"data\":[{\"id\":\"m\"}]}")};
        if (status != 200)
            return {wholeAnswer("{\"type\":\"error\",\"error\":{\"type\":\"x\",\"message\":\""
                                "Incorrect API key provided: "
                                    + m_lastKey + "\"}}",
                                status)};
        if (request.target.contains("messages"))
            return {wholeAnswer("{\"id\":\"m\",\"type\":\"message\",\"role\":\"assistant\","
                                "\"model\":\"m\",\"content\":[{\"type\":\"text\",\"text\":\"ok\"}],"
                                "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":1,"
                                "\"output_tokens\":1}}")};
        return {wholeAnswer("{\"id\":\"c\",\"object\":\"chat.completion\",\"model\":\"m\","
                            "\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                            "\"content\":\"ok\"},\"finish_reason\":\"stop\"}],"
                            "\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1}}")};
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_context = [this] {
        auto object = std::make_unique<QObject>();
        object->moveToThread(&m_thread);
        return object;
    }();
    std::unique_ptr<ScriptedProvider> m_server;
    QByteArray m_url;
    QByteArray m_lastKey;
};

/// What a child process of ours was given.
constexpr char kChild[] = "#!/bin/sh\n"
                          "cat /proc/self/cmdline /proc/$$/cmdline > \"$CHILD_SEEN\"\n"
                          "cat /proc/$$/environ >> \"$CHILD_SEEN\"\n"
                          "exit 0\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray request(const QByteArray &model)
{
    const QByteArray body = "{\"model\":\"" + model
        + "\",\"max_tokens\":10,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
    return "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "Connection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Keys that come in every way, everything that a user can do with them, and then a search for them
/// in all that was said and written.
class MarkerKeyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysAreNowhere();

private:
    Outcome run(const QByteArray &line, const QByteArray &input = {})
    {
        QStringList arguments = QString::fromUtf8(line).split(QLatin1Char(' '));
        const Outcome outcome = m_program->run(arguments, input);
        note("ccproxy " + line, outcome.out + outcome.err);
        return outcome;
    }
    QByteArray answer(const QByteArray &bytes, const QByteArray &what)
    {
        const QByteArray text = ask(m_address, bytes);
        note(what, text);
        return text;
    }
    void note(const QByteArray &what, const QByteArray &said)
    {
        ++m_looked;
        if (said.contains(kMarker))
            m_leaks.append(what + ": " + said);
    }
    /// Whatever files there are, but for those.
    void noteFiles(const QStringList &but);
    void askEveryProvider();
    void lookAround();
    void lookAtTheRecord();
    void noteProcess(qint64 pid);

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Program> m_program;
    QString m_address;
    QByteArrayList m_leaks;
    int m_looked = 0;
};

void MarkerKeyTest::init()
{
    m_session = std::make_unique<KeyringSession>();
    QVERIFY2(m_session->start(KeyringSession::Login::Password), qPrintable(m_session->error()));
    m_provider = std::make_unique<Provider>();
    m_program = std::make_unique<Program>();
    m_program->set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session->busAddress());
    m_program->set(QStringLiteral("MARKED"), QString::fromLatin1(keyOf("environment")));
    m_program->set(QStringLiteral("CHILD_SEEN"), m_program->folder() + QStringLiteral("/child"));
    for (const char *name : {"CLAUDE_PATH", "EDITOR", "VISUAL"})
        m_program->set(QString::fromLatin1(name),
                       m_program->write(QStringLiteral("bin/child"), kChild, true));
    const auto provider = [this](const char *name, const QByteArray &type,
                                 const QByteArray &key) -> QByteArray {
        return "{\"name\": \"" + QByteArray(name) + "\", \"type\": \"" + type
            + "\", \"api_base_url\": \"" + m_provider->url() + "/v1\"" + key + "}";
    };
    m_program->write(
        QStringLiteral("home/config.json"),
        "{\"log\": true, \"log_level\": \"debug\", \"performance\": {\"max_retries\": 0},\n"
        "\"history\": {\"bodies\": \"all\"},\n"
        "\"providers\": ["
            + provider("literal", "openai", ", \"api_key\": \"" + keyOf("literal") + "\"") + ",\n"
            + provider("passed", "anthropic", ", \"api_key\": \"" + keyOf("passed") + "\"") + ",\n"
            + provider("several", "openai",
                       ", \"api_key\": \"${MARKED}\", \"api_keys\": [\"" + keyOf("several") + "\"]")
            + ",\n" + provider("environment", "openai", ", \"api_key\": \"${MARKED}\"") + ",\n"
            + provider("kept", "openai", "") + "],\n"
            + "\"routes\": {\"default\": {\"provider\": \"literal\", \"model\": \"m\"}}}\n");
}

void MarkerKeyTest::cleanup()
{
    m_program.reset();
    m_provider.reset();
    m_session.reset();
}

void MarkerKeyTest::noteFiles(const QStringList &but)
{
    QDirIterator files(m_program->folder(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto isExcepted = [&path](const QString &part) { return path.contains(part); };
        if (std::none_of(but.begin(), but.end(), isExcepted))
            note("the file " + path.toUtf8(), contentOf(path));
    }
}

void MarkerKeyTest::noteProcess(qint64 pid)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    QVERIFY(!contentOf(folder + QStringLiteral("cmdline")).isEmpty());
    note("the command line", contentOf(folder + QStringLiteral("cmdline")));
    // What the user exports is there; we add nothing.
    note("the environment",
         contentOf(folder + QStringLiteral("environ")).replace(keyOf("environment"), ""));
}

/// Each with its own key, while the provider answers and while it refuses.
void MarkerKeyTest::askEveryProvider()
{
    const QList<QByteArray> names{"literal", "passed", "several", "environment", "kept"};
    for (const int status : {200, 401, 500, 429, 400}) {
        m_provider->status = status;
        for (const QByteArray &name : names) {
            const QByteArray text = answer(
                request(name + ",m"), "the answer of " + name + ", " + QByteArray::number(status));
            QVERIFY2(text.startsWith(status == 200 ? "HTTP/1.1 200" : "HTTP/1.1 "),
                     text.constData());
            if (status == 200)
                QCOMPARE(m_provider->lastKey(),
                         keyOf(name == "several" ? "environment" : name.constData()));
        }
    }
    m_provider->status = 200;
}

void MarkerKeyTest::lookAround()
{
    for (const char *line : {"config show",
                             "config check",
                             "config get providers.literal.api_key",
                             "config get providers.several.api_keys --json",
                             "config get providers --json",
                             "config set performance.max_retries 1",
                             "config history",
                             "config history --json",
                             "config undo",
                             "config redo",
                             "config edit",
                             "config path",
                             "config unset no.such.key",
                             "config set providers.literal.api_keys nothing,{",
                             "providers list",
                             "providers list --json",
                             "providers move-keys --dry-run",
                             "status",
                             "status --json",
                             "routes list",
                             "routes list --json",
                             "logs",
                             "usage",
                             "usage --json",
                             "usage --csv",
                             "env",
                             "env --json",
                             "code hello",
                             "code --print",
                             "version",
                             "help providers set-key",
                             "nonsense"}) {
        QFile::remove(m_program->folder() + QStringLiteral("/child"));
        run(line);
        const QByteArray child = contentOf(m_program->folder() + QStringLiteral("/child"));
        const bool hasChild = QByteArray(line) == "code hello" || QByteArray(line) == "config edit";
        QCOMPARE(!child.isEmpty(), hasChild);
        note("a child of " + QByteArray(line), QByteArray(child).replace(keyOf("environment"), ""));
    }
    QFile::remove(m_program->folder() + QStringLiteral("/child"));
    run("routes explain", "{\"model\":\"x\",\"messages\":[]}");
    for (const char *path : {"/", "/health", "/status", "/providers", "/providers/literal",
                             "/metrics", "/v1/models", "/v1/models/m", "/nothing"})
        answer(QByteArray("GET ") + path
                   + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                     "Connection: close\r\n\r\n",
               path);
}

/// Both sides of every exchange, as the database or the memory has them.
void MarkerKeyTest::lookAtTheRecord()
{
    const QJsonArray exchanges = QJsonDocument::fromJson(run("logs -n 1000 --json").out)
                                     .object()
                                     .value(QStringLiteral("exchanges"))
                                     .toArray();
    QVERIFY(!exchanges.isEmpty());
    for (const QJsonValue &exchange : exchanges) {
        const QByteArray id = exchange.toObject().value(QStringLiteral("id")).toString().toUtf8();
        const Outcome shown = run("logs " + id);
        // The bodies are there to be searched.
        QVERIFY2(shown.out.contains("\"content\":\"hi\""), shown.out.constData());
        run("logs " + id + " --json");
        run("logs " + id + " --curl");
    }
}

void MarkerKeyTest::keysAreNowhere()
{
    QCOMPARE(run("providers set-key kept", keyOf("kept") + "\n").exitCode, 0);
    QCOMPARE(run("providers set-key kept --entry other --key-from-env MARKED").exitCode, 0);
    const Outcome started = run("start --port 0");
    QVERIFY2(started.exitCode == 0, started.err.constData());
    m_address = m_program->address();
    noteProcess(m_program->pid());
    // The keys of the keychain have come once they are shown.
    QTRY_VERIFY(run("providers list").out.contains("keychain \xE2\x80\xA2"));
    askEveryProvider();
    lookAround();
    lookAtTheRecord();
    // What the user wrote into the file is in the file and in what undo goes back to.
    noteFiles({QStringLiteral("/home/config.json"), QStringLiteral("/home/versions/")});
    QVERIFY(contentOf(m_program->home() + QStringLiteral("/ccproxy.log")).contains("requests: "));

    // By name, since they go to a server on this machine, which usually wants none.
    const Outcome moved = run("providers move-keys literal passed several");
    QVERIFY2(moved.exitCode == 0, moved.err.constData());
    QTRY_VERIFY(run("providers list").out.count("keychain") >= 5);
    askEveryProvider();
    lookAround();
    QCOMPARE(run("stop").exitCode, 0);
    lookAtTheRecord(); // from the database now
    noteFiles({});
    QVERIFY2(m_leaks.isEmpty(), m_leaks.join("\n---\n").constData());
    QVERIFY(m_looked > 150);
}

QTEST_GUILESS_MAIN(MarkerKeyTest)
#include "tst_cli_marker_key.moc"
