// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keyring_session.h"
#include "engine/support/scripted_provider.h"
#include "tst_cli_program.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>

using namespace ccproxy::test;

namespace {

constexpr const char *kKey = "plainkey0123456789abcd";

QByteArray delta(const QByteArray &fields, const QByteArray &finish = "null")
{
    return "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":"
           "[{\"index\":0,\"delta\":"
        + fields + ",\"finish_reason\":" + finish + "}]}\n\n";
}

QByteArray arguments(const QByteArray &escaped)
{
    return delta("{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"" + escaped
                 + "\"}}]}");
}

/// A provider that does all that is wanted of it.
Script willing(const ReceivedRequest &request)
{
    if (request.target == "/v1/models")
        return {wholeAnswer("{\"object\":\"list\",\"data\":[{\"id\":\"b-large\"},{\"id\":"
                            "\"a-small\",\"context_length\":32000}]}")};
    const QByteArray call =
        delta("{\"role\":\"assistant\",\"tool_calls\":[{\"index\":0,\"id\":\"call_1\",\"type\":"
              "\"function\",\"function\":{\"name\":\"get_weather\",\"arguments\":\"\"}}]}")
        + arguments("{\\\"city\\\":") + arguments("\\\"Paris\\\"}") + delta("{}", "\"tool_calls\"")
        + "data: [DONE]\n\n";
    return {chunkedHead(), Send{chunk(call) + lastChunk()}};
}

Script refusing(const ReceivedRequest &)
{
    return {wholeAnswer("{\"error\":{\"message\":\"Incorrect API key provided\",\"type\":"
                        "\"invalid_request_error\",\"code\":\"invalid_api_key\"}}",
                        401)};
}

Script silent(const ReceivedRequest &)
{
    return {Hang{}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `ccproxy providers` add, remove, enable, disable, test and models, as a user sees them.
class CliProvidersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_provider = std::make_unique<ScriptedProvider>();
    }
    void cleanup()
    {
        m_program.reset();
        m_session.reset();
        m_provider.reset();
    }

    void theFirstOneGetsTheDefaultRoute();
    void theNextOneDoesNot();
    void whatWasFoundStays();
    void routesOfWhatWasFound();
    void anotherServer();
    void addIsRefused_data();
    void addIsRefused();
    void withoutAKeychainNothingChanges();
    void withAKeychain();
    void keysOfOthersStay();
    void onAndOff();
    void routesHoldTheirProviders();
    void undoBringsItBack();
    void testPasses();
    void testTells_data();
    void testTells();
    void testAsJson();
    void testOfAllThatAreOn();
    void modelsOfTheProvider();
    void modelsOfTheCatalogue();
    void modelsAreRefused_data();
    void modelsAreRefused();

private:
    Outcome run(const char *line, const QByteArray &input = {})
    {
        return m_program->run(QString::fromUtf8(line).split(QLatin1Char(' ')), input);
    }
    /// While the provider answers, in this thread.
    Outcome runBeside(const QString &line)
    {
        const auto process = m_program->launch(line.split(QLatin1Char(' ')));
        QEventLoop loop;
        connect(process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
        if (process->state() != QProcess::NotRunning)
            loop.exec();
        return {process->exitCode(), process->readAllStandardOutput(),
                process->readAllStandardError()};
    }
    QString file() { return m_program->home() + QStringLiteral("/config.json"); }
    QByteArray address() { return QByteArray::fromStdString(m_provider->url("/v1")); }
    /// A configuration with the provider as "mine" and more.
    void configure(const QByteArray &more = {}, const QByteArray &others = {})
    {
        m_program->write(QStringLiteral("home/config.json"),
                         "{\"providers\": [{\"name\": \"mine\", \"type\": \"openai\", "
                         "\"api_base_url\": \""
                             + address() + "\", \"api_key\": \"sk-secret-of-a-test\"" + more + "}"
                             + others + "]}\n");
    }
    QByteArray checked() { return run("config check").out; }

    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<ScriptedProvider> m_provider;
};

void CliProvidersTest::theFirstOneGetsTheDefaultRoute()
{
    const Outcome added = run("providers add deepseek --key-stdin --in-file", kKey);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY2(added.err.contains("clear text"), added.err.constData());
    QVERIFY(added.out.startsWith("Added deepseek (https://api.deepseek.com) to "));
    QVERIFY2(added.out.contains("The default route leads to deepseek,deepseek-"),
             added.out.constData());
    QVERIFY(added.out.endsWith("`ccproxy providers test deepseek` tries it.\n"));
    QVERIFY(!added.out.contains(kKey) && !added.err.contains(kKey));
    QVERIFY(contentOf(file()).contains(kKey));
    QVERIFY2(checked().startsWith("ok: "), checked().constData());
}

void CliProvidersTest::theNextOneDoesNot()
{
    QCOMPARE(run("providers add deepseek --no-key").exitCode, 0);
    const Outcome added = run("providers add groq --no-key --models a,b --json");
    QVERIFY2(added.exitCode == 0, added.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(added.out).object();
    QCOMPARE(told.value(QStringLiteral("name")).toString(), QStringLiteral("groq"));
    QCOMPARE(told.value(QStringLiteral("file")).toString(), file());
    QVERIFY(told.value(QStringLiteral("default_model")).isNull());
    QCOMPARE(run("config get providers.groq.models").out, QByteArray("[\"a\",\"b\"]\n"));
    QCOMPARE(run("config get routes.default.provider").out, QByteArray("deepseek\n"));
    const Outcome again = run("providers add groq --no-key");
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains("There is a provider named groq already"), again.err.constData());
}

/// What the environment gave before there was a file is in force after it as well.
void CliProvidersTest::whatWasFoundStays()
{
    m_program->set(QStringLiteral("GROQ_API_KEY"), QString::fromLatin1(kKey));
    QCOMPARE(run("providers add deepseek --no-key").exitCode, 0);
    QCOMPARE(run("config get routes.default.provider").out, QByteArray("groq\n"));
    // Its key is in the environment: nobody is asked for it.
    m_program->set(QStringLiteral("MISTRAL_API_KEY"), QString::fromLatin1(kKey));
    const Outcome usual = run("providers add mistral");
    QVERIFY2(usual.exitCode == 0, usual.err.constData());
    QVERIFY(!contentOf(file()).contains(kKey));
}

/// Whoever has keys in the environment and no file leads a route elsewhere.
void CliProvidersTest::routesOfWhatWasFound()
{
    m_program->set(QStringLiteral("GROQ_API_KEY"), QString::fromLatin1(kKey));
    m_program->set(QStringLiteral("MISTRAL_API_KEY"), QString::fromLatin1(kKey));
    const Outcome set = run("routes set think mistral,magistral --json");
    QVERIFY2(set.exitCode == 0, set.err.constData());
    const QJsonObject told = QJsonDocument::fromJson(set.out).object();
    QCOMPARE(told.value(QStringLiteral("route")).toString(), QStringLiteral("think"));
    QCOMPARE(told.value(QStringLiteral("changed")).toBool(), true);
    QCOMPARE(run("config get routes.default.provider").out, QByteArray("groq\n"));
    const Outcome value = run("config set routes.default.model llama");
    QVERIFY2(value.exitCode == 0, value.err.constData());
    QVERIFY2(checked().startsWith("ok: "), checked().constData());
    QVERIFY(!contentOf(file()).contains(kKey));
    // A profile that is made is told: a slip makes one, too.
    QCOMPARE(run("routes set think mistral,m --profile work").exitCode, 0);
    const Outcome made = run("routes set think mistral,m --profile wrok");
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.err.contains("made the profile \"wrok\"; those that were there are work"),
             made.err.constData());
    QVERIFY(!run("routes set think mistral,n --profile work").err.contains("profile"));
    // Slips.
    const Outcome slip = run("routes set defalt groq,llama");
    QCOMPARE(slip.exitCode, 0);
    QVERIFY2(slip.err.contains("is the route \"default\" meant?"), slip.err.constData());
    const Outcome removed = run("routes remove thinc");
    QCOMPARE(removed.exitCode, 1);
    QVERIFY2(removed.err.contains("Did you mean \"think\"?"), removed.err.constData());
    QVERIFY(run("routes remove defalt --json").out.contains("\"removed\": true"));
}

void CliProvidersTest::anotherServer()
{
    m_program->set(QStringLiteral("MY_KEY"), QString::fromLatin1(kKey));
    const Outcome added =
        run("providers add desk --url http://127.0.0.1:8000 --key-env MY_KEY --models q");
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.out.contains("(http://127.0.0.1:8000/v1)"));
    QVERIFY(added.out.contains("The default route leads to desk,q."));
    const QByteArray text = contentOf(file());
    QVERIFY2(text.contains("\"api_key\": \"${MY_KEY}\""), text.constData());
    QVERIFY(text.contains("\"type\": \"openai\""));
    const Outcome open = run("providers add other --url http://127.0.0.1:8001 --type anthropic");
    QVERIFY2(open.exitCode == 0, open.err.constData());
    QVERIFY2(open.out.contains("`ccproxy providers test other`")
                 || open.out.contains("`ccproxy providers models other`"),
             open.out.constData());
}

void CliProvidersTest::addIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *tag, const char *line, int exitCode, const char *says) {
        QTest::newRow(tag) << QByteArray(line) << exitCode << QByteArray(says);
    };
    row("no name", "providers add", 2, "The provider's name is missing");
    row("mistyped", "providers add depseek", 2, "Did you mean \"deepseek\"?");
    row("unknown", "providers add zzzzzz", 2, "--url");
    row("mistyped type", "providers add mine --type antropic --url http://a.example", 2,
        "Did you mean \"anthropic\"?");
    row("no address", "providers add mine --type openai", 2, "--url");
    row("no URL", "providers add mine --url ftp://a.example", 2, "--url");
    row("no key", "providers add groq", 2, "--key-stdin");
    row("two keys", "providers add groq --no-key --key-stdin", 2, "two places");
    row("an empty key", "providers add groq --key-stdin", 2, "The key is empty");
    row("a variable that is not set", "providers add groq --key-from-env MY_KEY", 2,
        "MY_KEY is not set");
    row("a file that is not there", "providers add groq --key-file no-such-file", 2,
        "There is no file no-such-file");
    row("two files", "providers add groq --key-file a --key-env MY_KEY", 2, "two places");
    row("a reference to one", "providers add groq --key-env MY_KEY", 4, "MY_KEY is not set");
    row("a key as an argument", "providers add groq sk-0123456789", 2, "sk-");
}

void CliProvidersTest::addIsRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(line.constData());
    QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFile::exists(file()));
}

void CliProvidersTest::withoutAKeychainNothingChanges()
{
    const Outcome outcome = run("providers add groq --key-stdin", kKey);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("There is no keychain that works here"), outcome.err.constData());
    for (const char *way : {"GROQ_API_KEY", "--key-env", "--in-file"})
        QVERIFY2(outcome.err.contains(way), outcome.err.constData());
    QVERIFY(!outcome.err.contains(kKey));
    QVERIFY(!QFile::exists(file()));
}

/// The key is kept, a running instance uses it at once, and what is removed can be forgotten.
void CliProvidersTest::withAKeychain()
{
    m_session = std::make_unique<KeyringSession>();
    QVERIFY2(m_session->start(KeyringSession::Login::Password), qPrintable(m_session->error()));
    m_program->set(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_session->busAddress());
    configure();
    const auto serving = m_program->serve();
    const Outcome added = run("providers add work --url http://127.0.0.1:9 --key-stdin", kKey);
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QVERIFY(added.out.contains("into the keychain"));
    QVERIFY(added.out.contains("The running CCProxy uses it.\n"));
    QVERIFY(contentOf(file()).contains("\"api_key\": \"keychain\""));
    const QJsonArray providers = m_program->status().value(QStringLiteral("providers")).toArray();
    QCOMPARE(providers.size(), 2);

    const Outcome removed = run("providers remove work");
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    QVERIFY2(removed.out.contains("`ccproxy providers forget-key work` takes it out."),
             removed.out.constData());
    QCOMPARE(m_program->status().value(QStringLiteral("providers")).toArray().size(), 1);
    QCOMPARE(run("providers forget-key work").exitCode, 0);
    QCOMPARE(run("providers forget-key work").exitCode, 1);
}

void CliProvidersTest::keysOfOthersStay()
{
    m_program->write(QStringLiteral("home/config.json"),
                     "{\"providers\": [{\"name\": \"groq\", \"api_key\": \"keychain:one\"},\n"
                     "  {\"name\": \"deepseek\", \"api_key\": \"keychain:one\"}]}\n");
    const Outcome shared = run("providers remove groq");
    QVERIFY2(shared.exitCode == 0, shared.err.constData());
    QVERIFY(!shared.out.contains("forget-key"));
    const Outcome last = run("providers remove deepseek");
    QVERIFY2(last.out.contains("`ccproxy providers forget-key deepseek --entry one`"),
             last.out.constData());
}

void CliProvidersTest::onAndOff()
{
    configure(", // mine\n \"x\": 1");
    const QByteArray before = contentOf(file());
    const Outcome off = run("providers disable mine");
    QVERIFY2(off.exitCode == 0, off.err.constData());
    QCOMPARE(off.out, "Turned mine off in " + file().toUtf8() + ".\n");
    QVERIFY(contentOf(file()).contains("\"enabled\": false"));
    QVERIFY(contentOf(file()).contains("// mine"));
    QCOMPARE(run("providers disable mine").out, QByteArray("mine is turned off already.\n"));
    const Outcome on = run("providers enable mine --json");
    const QJsonObject told = QJsonDocument::fromJson(on.out).object();
    QCOMPARE(told.value(QStringLiteral("enabled")).toBool(), true);
    QCOMPARE(told.value(QStringLiteral("changed")).toBool(), true);
    QCOMPARE(run("config get providers.mine.enabled").out, QByteArray("true\n"));
    const Outcome unknown = run("providers disable mime");
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("Did you mean \"mine\"?"));
    QCOMPARE(run("providers enable").exitCode, 2);
}

void CliProvidersTest::routesHoldTheirProviders()
{
    QCOMPARE(run("providers add deepseek --no-key").exitCode, 0);
    const QByteArray before = contentOf(file());
    for (const char *line : {"providers remove deepseek", "providers disable deepseek"}) {
        const Outcome refused = run(line);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("used by the route default"), refused.err.constData());
        QVERIFY(refused.err.contains("`ccproxy routes set ROUTE PROVIDER,MODEL`"));
        QCOMPARE(contentOf(file()), before);
    }
}

void CliProvidersTest::undoBringsItBack()
{
    configure();
    const QByteArray before = contentOf(file());
    QCOMPARE(run("providers remove mine --json").exitCode, 0);
    QVERIFY(contentOf(file()) != before);
    QCOMPARE(run("config undo").exitCode, 0);
    QCOMPARE(contentOf(file()), before);
}

void CliProvidersTest::testPasses()
{
    m_provider->respondWith(&willing);
    configure();
    const Outcome named = runBeside(QStringLiteral("providers test mine,a-small"));
    QVERIFY2(named.exitCode == 0, named.out.constData());
    QVERIFY(named.out.startsWith("mine,a-small\n"));
    for (const char *step :
         {"name", "connection", "address", "models", "key", "message", "stream", "tool call"})
        QVERIFY2(named.out.contains(QByteArray("passed   ").append(step)), named.out.constData());
    QVERIFY2(named.out.contains("skipped  encryption"), named.out.constData());
    QVERIFY(named.out.endsWith("8 passed, 1 skipped\n"));
    QCOMPARE(named.err, QByteArray());
    QCOMPARE(m_provider->requests().size(), std::size_t(2));
    QCOMPARE(m_provider->requests().back().header("authorization"),
             QByteArray("Bearer sk-secret-of-a-test"));
    // Without a model it is the first that it lists.
    const Outcome any = runBeside(QStringLiteral("providers test mine"));
    QVERIFY2(any.exitCode == 0, any.out.constData());
    QVERIFY2(any.out.contains("b-large, of 2 models"), any.out.constData());
}

using Answers = Script (*)(const ReceivedRequest &);
Q_DECLARE_METATYPE(Answers)

void CliProvidersTest::testTells_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArrayList>("says");
    const auto row = [](const char *tag, Answers answers, const char *target,
                        const QByteArrayList &says) {
        QTest::newRow(tag) << answers << QByteArray(target) << says;
    };
    row("a refused key", &refusing, "mine,a-small",
        {"passed   address", "failed   key", "Incorrect API key provided", "skipped  message"});
    row("silence", &silent, "mine,a-small --timeout 300ms",
        {"failed   address", "did not answer within 300 ms", "skipped  tool call"});
    row("another model", &willing, "mine,a-smal",
        {"limited  models", "is \"a-small\" meant?", "passed   message"});
    row("no list",
        [](const ReceivedRequest &request) -> Script {
            return request.target == "/v1/models" ? Script{wholeAnswer("{}", 404)}
                                                  : willing(request);
        },
        "mine,m", {"skipped  models", "passed   key", "passed   tool call"});
    row("no model", [](const ReceivedRequest &) -> Script { return {wholeAnswer("{}", 404)}; },
        "mine", {"passed   address", "no model of it is known"});
    row("a key that only the message needs",
        [](const ReceivedRequest &request) -> Script {
            return request.target == "/v1/models" ? willing(request) : refusing(request);
        },
        "mine,a-small", {"passed   models", "failed   key", "skipped  message"});
    row("text in place of a call",
        [](const ReceivedRequest &request) -> Script {
            if (request.target == "/v1/models")
                return willing(request);
            return {chunkedHead(),
                    Send{chunk(delta("{\"role\":\"assistant\",\"content\":\"It is warm.\"}")
                               + delta("{}", "\"stop\"") + "data: [DONE]\n\n")
                         + lastChunk()}};
        },
        "mine,a-small",
        {"passed   message", "passed   stream", "failed   tool call",
         "expected a call of get_weather", "It is warm."});
    row("a message that is cut",
        [](const ReceivedRequest &request) -> Script {
            if (request.target == "/v1/models")
                return willing(request);
            return {chunkedHead(), Send{chunk(delta("{\"content\":\"It\"}"))}, Reset{}};
        },
        "mine,a-small", {"passed   models", "failed   message", "skipped  stream"});
    row("a silent message",
        [](const ReceivedRequest &request) -> Script {
            return request.target == "/v1/models" ? willing(request) : Script{Hang{}};
        },
        "mine,a-small --timeout 600ms", {"passed   models", "failed   message"});
}

void CliProvidersTest::testTells()
{
    QFETCH(Answers, answers);
    QFETCH(QByteArray, target);
    QFETCH(QByteArrayList, says);
    m_provider->respondWith(answers);
    configure();
    const Outcome outcome =
        runBeside(QStringLiteral("providers test ") + QString::fromUtf8(target));
    const bool fails = outcome.out.contains("failed   ");
    QVERIFY2(outcome.exitCode == (fails ? 1 : 0), outcome.err.constData());
    for (const QByteArray &part : says)
        QVERIFY2(outcome.out.contains(part), outcome.out.constData());
    QVERIFY(!outcome.out.contains("sk-secret") && !outcome.err.contains("sk-secret"));
}

void CliProvidersTest::testAsJson()
{
    // Nobody listens there.
    configure(", \"enabled\": false");
    m_provider->close();
    const Outcome outcome = run("providers test mine,m --json");
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err, QByteArray());
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(report.value(QStringLiteral("failed")).toInt(), 1);
    const QJsonObject tested =
        report.value(QStringLiteral("providers")).toArray().first().toObject();
    QCOMPARE(tested.value(QStringLiteral("provider")).toString(), QStringLiteral("mine"));
    const QJsonArray steps = tested.value(QStringLiteral("steps")).toArray();
    QCOMPARE(steps.size(), 9);
    const QJsonObject first = steps.first().toObject();
    QCOMPARE(first.value(QStringLiteral("step")).toString(), QStringLiteral("name"));
    QCOMPARE(first.value(QStringLiteral("verdict")).toString(), QStringLiteral("passed"));
    QVERIFY(first.value(QStringLiteral("total_ms")).toInt() > 0);
    const QJsonObject second = steps.at(1).toObject();
    QCOMPARE(second.value(QStringLiteral("step")).toString(), QStringLiteral("connection"));
    QCOMPARE(second.value(QStringLiteral("verdict")).toString(), QStringLiteral("failed"));
    QVERIFY(!second.value(QStringLiteral("expected")).toString().isEmpty());
    QVERIFY(!second.value(QStringLiteral("came")).toString().isEmpty());
}

void CliProvidersTest::testOfAllThatAreOn()
{
    m_provider->respondWith(&willing);
    configure({}, ", {\"name\": \"groq\"}, {\"name\": \"deepseek\", \"enabled\": false}");
    const Outcome outcome = runBeside(QStringLiteral("providers test"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.startsWith("mine\n"));
    QVERIFY2(outcome.out.contains("groq has no API key"), outcome.out.constData());
    QVERIFY(!outcome.out.contains("deepseek"));
    const Outcome unknown = run("providers test mime");
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("Did you mean \"mine\"?"));
}

void CliProvidersTest::modelsOfTheProvider()
{
    m_provider->respondWith(&willing);
    configure();
    const Outcome told = runBeside(QStringLiteral("providers models mine"));
    QVERIFY2(told.exitCode == 0, told.err.constData());
    const QByteArrayList lines = told.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.front().startsWith("MODEL    CONTEXT"));
    QVERIFY2(lines[1].startsWith("a-small  32K"), lines[1].constData());
    QVERIFY(lines[2].startsWith("b-large  -"));
    const Outcome json = runBeside(QStringLiteral("providers models mine --json"));
    const QJsonObject list = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(list.value(QStringLiteral("source")).toString(), QStringLiteral("provider"));
    const QJsonObject model = list.value(QStringLiteral("models")).toArray().first().toObject();
    QCOMPARE(model.value(QStringLiteral("id")).toString(), QStringLiteral("a-small"));
    QCOMPARE(model.value(QStringLiteral("context")).toInt(), 32000);
}

void CliProvidersTest::modelsOfTheCatalogue()
{
    QCOMPARE(run("providers add deepseek --no-key").exitCode, 0);
    const Outcome told = run("providers models deepseek --json");
    QVERIFY2(told.exitCode == 0, told.err.constData());
    QVERIFY2(told.err.contains("deepseek has no API key"), told.err.constData());
    QVERIFY(told.err.contains("Here is what the catalogue has."));
    const QJsonObject list = QJsonDocument::fromJson(told.out).object();
    QCOMPARE(list.value(QStringLiteral("source")).toString(), QStringLiteral("catalogue"));
    QVERIFY(list.value(QStringLiteral("models")).toArray().size() > 1);
}

void CliProvidersTest::modelsAreRefused_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a refused key") << Answers(&refusing) << QByteArray("Incorrect API key");
    QTest::newRow("silence") << Answers(&silent) << QByteArray("did not answer within 300 ms");
    QTest::newRow("no list") << Answers([](const ReceivedRequest &) -> Script {
        return {wholeAnswer("<html>hello</html>", 200, "text/html")};
    }) << QByteArray("something else than a list of models");
}

void CliProvidersTest::modelsAreRefused()
{
    QFETCH(Answers, answers);
    QFETCH(QByteArray, says);
    m_provider->respondWith(answers);
    configure();
    const Outcome outcome = runBeside(QStringLiteral("providers models mine --timeout 300ms"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.contains("sk-secret"));
}

QTEST_GUILESS_MAIN(CliProvidersTest)
#include "tst_cli_providers.moc"
