// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace {

constexpr const char *kText = "{\n"
                              "  // where it listens\n"
                              "  \"port\": 4000, // mine\n"
                              "  \"my_own\": {\"kept\": true},\n"
                              "  \"providers\": [\n"
                              "    { \"name\": \"demo\" }, // offline\n"
                              "  ],\n"
                              "  \"routes\": {\n"
                              "    \"default\": { \"provider\": \"demo\", \"model\": \"demo\" }\n"
                              "  }\n"
                              "}\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `ccproxy config get|set|unset|edit|undo|redo|history` as a user sees them.
class CliConfigTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }
    void cleanup() { m_program.reset(); }

    void setChangesOneValueOnly();
    void setIsCheckedBeforeItIsSaved_data();
    void setIsCheckedBeforeItIsSaved();
    void setMakesTheFirstFile();
    void setTakesKeysFromTheInputAndHidesThem();
    void setTellsWhatCountsBefore();
    void aBrokenFileStaysAsItIs();
    void getReadsWhatIsInForce_data();
    void getReadsWhatIsInForce();
    void undoGoesBackAndRedoForward();
    void editTakesTheCopyOnceItIsValid();
    void importTakesOverAndTellsTheRest();
    void importTellsOfAFoundFileOnce();
    void importReadsDatabases();
    void importSaysWhatItCannotRead_data();
    void importSaysWhatItCannotRead();
    void autostartFollowsTheSetting();
    void autostartOfASetupStays();
    void autostartSwitchedOffByTheDesktopStays();
    void routesAreSetAndRemoved();
    void routeToTheDemoWithoutAFile();

private:
    Outcome config(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_program->run(QStringList{QStringLiteral("config")} + arguments, input);
    }
    QString file() { return m_program->home() + QStringLiteral("/config.json"); }
    void writeFile() { m_program->write(QStringLiteral("home/config.json"), kText); }

    std::unique_ptr<Program> m_program;
};

void CliConfigTest::setChangesOneValueOnly()
{
    writeFile();
    const Outcome set =
        config({QStringLiteral("set"), QStringLiteral("port"), QStringLiteral("80")});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.out, "Set port in " + file().toUtf8() + ".\n");
    QCOMPARE(contentOf(file()), QByteArray(kText).replace("4000", "80"));
    const Outcome again =
        config({QStringLiteral("set"), QStringLiteral("port"), QStringLiteral("80")});
    QCOMPARE(again.out, QByteArray("port has that value already.\n"));
    const Outcome unset = config({QStringLiteral("unset"), QStringLiteral("port")});
    QCOMPARE(unset.exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray(kText).replace("\"port\": 4000, ", ""));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CliConfigTest::setIsCheckedBeforeItIsSaved_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *line, int exitCode, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << exitCode
                            << QByteArray(says);
    };
    row("set port 70000", 4, "port: this number is out of range");
    row("set log_level inf", 4, "write info");
    row("set routes.default.provider nobody", 4, "there is no provider");
    row("set routes.think.model m", 4, "A new one is set as a whole");
    row("unset providers.demo", 4, "there is no provider");
    row("set prot 1", 2, "Did you mean \"port\"?");
    row("set port", 2, "The value is missing");
    row("get", 2, "The key is missing");
    row("unset", 2, "The key is missing");
    row("get budget.daily", 1, "budget.daily is not set");
}

void CliConfigTest::setIsCheckedBeforeItIsSaved()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    writeFile();
    const Outcome outcome = config(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(contentOf(file()), QByteArray(kText));
}

void CliConfigTest::setMakesTheFirstFile()
{
    const Outcome set =
        config({QStringLiteral("set"), QStringLiteral("log"), QStringLiteral("yes")});
    QCOMPARE(set.exitCode, 0);
    const QByteArray first = "{\n  \"log\": true\n}\n";
    QCOMPARE(contentOf(file()), first);
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray("{}\n"));
    QCOMPARE(config({QStringLiteral("redo")}).exitCode, 0);
    QCOMPARE(contentOf(file()), first);
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 0);
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 1);
}

void CliConfigTest::setTakesKeysFromTheInputAndHidesThem()
{
    writeFile();
    const QByteArray key = "sk-test-0123456789abcdef";
    const Outcome set = config(
        {QStringLiteral("set"), QStringLiteral("providers.openai.api_key"), QStringLiteral("-")},
        key + "\n");
    QCOMPARE(set.exitCode, 0);
    QVERIFY2(set.err.contains("clear text"), set.err.constData());
    QVERIFY(contentOf(file()).contains(QByteArray("\"api_key\": \"" + key + "\"")));
    for (const char *path :
         {"providers", "providers.openai", "providers.openai.api_key", "providers[1].api_key"}) {
        const Outcome get = config({QStringLiteral("get"), QString::fromLatin1(path)});
        QCOMPARE(get.exitCode, 0);
        QVERIFY2(!get.out.contains(key) && get.out.contains("cdef"), get.out.constData());
    }
    const Outcome variable =
        config({QStringLiteral("set"), QStringLiteral("providers.openai.api_key"),
                QStringLiteral("${A_KEY}")});
    // The variable is not set: that would be an error, and the key stays.
    QCOMPARE(variable.exitCode, 4);
    QVERIFY(!set.out.contains(key) && !variable.err.contains(key));
}

void CliConfigTest::setTellsWhatCountsBefore()
{
    m_program->set(QStringLiteral("CCPROXY_PORT"), QStringLiteral("5000"));
    const Outcome set =
        config({QStringLiteral("set"), QStringLiteral("port"), QStringLiteral("1")});
    QCOMPARE(set.exitCode, 0);
    QVERIFY2(set.err.contains("CCPROXY_PORT"), set.err.constData());
    QCOMPARE(config({QStringLiteral("get"), QStringLiteral("port")}).out, QByteArray("5000\n"));
}

void CliConfigTest::aBrokenFileStaysAsItIs()
{
    m_program->write(QStringLiteral("home/config.json"), "{ \"port\": 1,, }");
    const Outcome set =
        config({QStringLiteral("set"), QStringLiteral("log"), QStringLiteral("on")});
    QCOMPARE(set.exitCode, 4);
    QVERIFY2(set.err.contains("line 1, column 13"), set.err.constData());
    QCOMPARE(contentOf(file()), QByteArray("{ \"port\": 1,, }"));
}

void CliConfigTest::getReadsWhatIsInForce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *line, const char *out) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '))
                            << QByteArray(out) + '\n';
    };
    row("get port", "4000");
    row("get host", "127.0.0.1");
    row("get host --json", "\"127.0.0.1\"");
    row("get performance.max_retries", "2");
    row("get routes.default.model", "demo");
    row("get routes.default.fallbacks", "[]");
    row("get providers.demo.models", "[]");
    row("get providers[0].name", "demo");
    row("get my_own.kept", "true");
}

void CliConfigTest::getReadsWhatIsInForce()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    writeFile();
    const Outcome outcome = config(arguments);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, out);
}

void CliConfigTest::undoGoesBackAndRedoForward()
{
    writeFile();
    for (const char *port : {"1", "2"})
        QCOMPARE(config({QStringLiteral("set"), QStringLiteral("port"), QString::fromLatin1(port)})
                     .exitCode,
                 0);
    const Outcome history = config({QStringLiteral("history"), QStringLiteral("--json")});
    const QJsonArray versions =
        QJsonDocument::fromJson(history.out).object().value(QStringLiteral("versions")).toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.at(0).toObject().value(QStringLiteral("changed")).toArray(),
             QJsonArray{QStringLiteral("port")});
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 0);
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray(kText));
    const Outcome none = config({QStringLiteral("undo")});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(none.err.contains("no earlier version"));
    QCOMPARE(config({QStringLiteral("redo")}).exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray(kText).replace("4000", "1"));
}

void CliConfigTest::editTakesTheCopyOnceItIsValid()
{
    writeFile();
    const auto edit = [this](const char *editor) {
        m_program->set(QStringLiteral("EDITOR"), QString::fromLatin1(editor));
        return config({QStringLiteral("edit")});
    };
    QCOMPARE(edit("true").out, QByteArray("Nothing was changed.\n"));
    const Outcome failed = edit("false");
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(edit("sed -i s/4000/4001/").exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray(kText).replace("4000", "4001"));
    const Outcome wrong = edit("sed -i s/4001/x/");
    QCOMPARE(wrong.exitCode, 4);
    QVERIFY2(wrong.err.contains("Your text is in "), wrong.err.constData());
    QCOMPARE(contentOf(file()), QByteArray(kText).replace("4000", "4001"));
    // Who changes the file while the editor is open does not lose that.
    const QByteArray meanwhile =
        "echo '// theirs' >> \"$CCPROXY_HOME/config.json\"; sed -i s/4001/4002/";
    const Outcome foreign = edit(meanwhile.constData());
    QCOMPARE(foreign.exitCode, 4);
    QVERIFY2(foreign.err.contains("somebody else"), foreign.err.constData());
    QVERIFY(contentOf(file()).endsWith("// theirs\n") && contentOf(file()).contains("4001"));
}

void CliConfigTest::importTakesOverAndTellsTheRest()
{
    writeFile();
    const QByteArray theirs =
        "{\"Providers\": [{\"name\": \"openrouter\", \"api_base_url\": "
        "\"https://openrouter.ai/api/v1/chat/completions\", \"api_key\": \"sk-or-012345\", "
        "\"models\": [\"a/b\"]}], \"Router\": {\"default\": \"openrouter,a/b\", "
        "\"think\": \"openrouter,a/b\", \"odd\": 1}}";
    const QString source =
        m_program->write(QStringLiteral(".claude-code-router/config.json"), theirs);
    const QStringList command{QStringLiteral("import"), QStringLiteral("claude-code-router")};
    const Outcome dry = config(command + QStringList(QStringLiteral("--dry-run")));
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.startsWith("Would be taken over:\n  providers.openrouter\n"),
             dry.out.constData());
    for (const char *line :
         {"\n    models: [\"a/b\"]\n", "\n  routes.think\n    provider: openrouter\n"})
        QVERIFY2(dry.out.contains(line), dry.out.constData());
    QVERIFY2(dry.out.contains("    api_key: ") && !dry.out.contains("sk-or-012345"),
             dry.out.constData());
    QCOMPARE(contentOf(file()), QByteArray(kText));
    const Outcome done = config(command);
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.out,
             QByteArray("Taken over:\n  providers.openrouter\n  routes.think\nNot carried over:\n"
                        "  Router.odd: CCProxy has nothing like it\n"
                        "  routes.default: one of that name is there already and stays\n"));
    QVERIFY(!done.out.contains("sk-or") && !done.err.contains("sk-or"));
    const QByteArray after = contentOf(file());
    for (const char *part : {"// where it listens", "// mine", "my_own", "// offline", "sk-or-"})
        QVERIFY2(after.contains(part), part);
    QCOMPARE(contentOf(source), theirs);
    const Outcome again = config(command);
    QVERIFY2(again.out.startsWith("Nothing of "), again.out.constData());
    QCOMPARE(config({QStringLiteral("undo")}).exitCode, 0);
    QCOMPARE(contentOf(file()), QByteArray(kText));
}

/// It is read to see what is new, and again to be changed.
void CliConfigTest::importTellsOfAFoundFileOnce()
{
    m_program->write(QStringLiteral("config.json"), "{\"providers\": [{\"name\": \"demo\"}]}");
    m_program->write(QStringLiteral(".claude-code-router/config.json"),
                     "{\"Providers\": [{\"name\": \"openrouter\", \"api_base_url\": "
                     "\"https://openrouter.ai/api/v1/chat/completions\", \"models\": "
                     "[\"a/b\"]}]}");
    const Outcome done = config({QStringLiteral("import"), QStringLiteral("claude-code-router")});
    QVERIFY2(done.out.contains("providers.openrouter"), done.err.constData());
    QVERIFY2(done.err.count("of the folder that you are in") == 1, done.err.constData());
}

void CliConfigTest::importReadsDatabases()
{
    QVERIFY2(QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")),
             "Qt's driver for SQLite is missing");
    writeFile();
    const auto fill = [this](const QString &name, const QStringList &statements) {
        const QString path = m_program->write(name, {});
        // Left open, as by a running program: the rows stand in its log, not yet in its file.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    };
    fill(QStringLiteral(".claude-code-router/config.sqlite"),
         {QStringLiteral("CREATE TABLE app_config (key TEXT PRIMARY KEY, value_json TEXT)"),
          QStringLiteral("INSERT INTO app_config VALUES ('default', '{\"Providers\": [{\"name\": "
                         "\"openrouter\", \"api_key\": \"k\", \"models\": [\"a/b\"]}]}')")});
    fill(QStringLiteral(".cc-switch/cc-switch.db"),
         {QStringLiteral("CREATE TABLE providers (id TEXT, app_type TEXT, name TEXT, "
                         "settings_config TEXT, meta TEXT, is_current BOOLEAN)"),
          QStringLiteral("INSERT INTO providers VALUES ('1', 'claude', 'Moon', '{\"env\": "
                         "{\"ANTHROPIC_BASE_URL\": \"https://api.moonshot.ai/anthropic\", "
                         "\"ANTHROPIC_AUTH_TOKEN\": \"k\"}}', '{}', 1)"),
          QStringLiteral("INSERT INTO providers VALUES ('2', 'codex', 'Other', '{}', '{}', 1)")});
    const QString router = m_program->folder() + QStringLiteral("/.claude-code-router");
    const QStringList before = QDir(router).entryList(QDir::Files);
    const Outcome first = config({QStringLiteral("import"), QStringLiteral("claude-code-router")});
    QVERIFY2(first.out.startsWith("Taken over:\n  providers.openrouter\n"), first.err.constData());
    QCOMPARE(QDir(router).entryList(QDir::Files), before);
    const Outcome second = config({QStringLiteral("import"), QStringLiteral("cc-switch")});
    QVERIFY2(second.out.startsWith("Taken over:\n  providers.moon\n"), second.err.constData());
    QVERIFY(second.out.contains("codex: providers of another program"));
    for (const char *name : {".claude-code-router/config.sqlite", ".cc-switch/cc-switch.db"})
        QSqlDatabase::removeDatabase(QString::fromLatin1(name));
}

void CliConfigTest::importSaysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *content, const char *says) {
        QTest::newRow(says) << QByteArray(name) << QByteArray(content) << QByteArray(says);
    };
    row("", "", "The source is missing");
    row("cc-switch", "", "There is no configuration of cc-switch at ");
    row("nothing.json", "", "nothing.json cannot be read");
    row("a.db", "SQLite format 3", "is a database of a program that CCProxy does not know");
    row("a.json", "{,}", "a.json:1:2: a comma without a value before it");
    row("a.json", "{\"a\": 1}", "is no configuration of a program that CCProxy knows");
    row("a.json", "{\"Providers\": [{\"name\": \"openai\", \"api_key\": \"${NOT_SET_HERE}\"}]}",
        "the environment variable NOT_SET_HERE is not set");
}

void CliConfigTest::importSaysWhatItCannotRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    writeFile();
    QStringList command{QStringLiteral("import")};
    if (!name.isEmpty())
        command.append(QString::fromLatin1(name));
    if (!content.isEmpty())
        m_program->write(QString::fromLatin1(name), content);
    const Outcome outcome = config(command);
    QVERIFY(outcome.exitCode != 0);
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(contentOf(file()), QByteArray(kText));
}

void CliConfigTest::autostartFollowsTheSetting()
{
    const QString unit =
        m_program->folder() + QStringLiteral("/.config/systemd/user/ccproxy.service");
    const auto set = [this](const char *value) {
        return config(
            {QStringLiteral("set"), QStringLiteral("ui.autostart"), QString::fromLatin1(value)});
    };
    const Outcome on = set("true");
    QCOMPARE(on.exitCode, 0);
    QVERIFY2(on.err.contains(unit.toUtf8()), on.err.constData());
    QVERIFY(contentOf(unit).contains(QByteArray("CCPROXY_HOME=" + m_program->home().toUtf8())));
    // What is tried with another file changes nothing.
    const QString other = m_program->write(QStringLiteral("other.json"), "{}");
    m_program->serve({QStringLiteral("--config"), other});
    QVERIFY(QFile::exists(unit));
    m_program->run({QStringLiteral("stop")});
    // A running instance takes up what an editor wrote.
    const auto running = m_program->serve();
    m_program->write(QStringLiteral("home/config.json"), "{}");
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(unit), 20'000);
}

/// A setup makes the entry without a word in the settings; those take it away that say so.
void CliConfigTest::autostartOfASetupStays()
{
    const QString unit =
        m_program->folder() + QStringLiteral("/.config/systemd/user/ccproxy.service");
    const QString key = QStringLiteral("ui.autostart");
    const auto setUp = [&] {
        QCOMPARE(config({QStringLiteral("set"), key, QStringLiteral("true")}).exitCode, 0);
        m_program->write(QStringLiteral("home/config.json"), "{}");
        QVERIFY(QFile::exists(unit));
    };
    setUp();
    const QByteArray entry = contentOf(unit);
    QCOMPARE(config({QStringLiteral("set"), QStringLiteral("ui.theme"), QStringLiteral("dark")})
                 .exitCode,
             0);
    m_program->serve();
    m_program->run({QStringLiteral("stop")});
    QCOMPARE(contentOf(unit), entry);
    // One of a program that has moved is mended all the same.
    m_program->write(QStringLiteral(".config/systemd/user/ccproxy.service"),
                     QByteArray(entry).replace("ExecStart=", "ExecStart=/gone"));
    m_program->serve();
    m_program->run({QStringLiteral("stop")});
    QCOMPARE(contentOf(unit), entry);

    QCOMPARE(config({QStringLiteral("set"), key, QStringLiteral("false")}).exitCode, 0);
    QVERIFY(!QFile::exists(unit));
    setUp();
    QCOMPARE(config({QStringLiteral("set"), key, QStringLiteral("true")}).exitCode, 0);
    QCOMPARE(config({QStringLiteral("unset"), key}).exitCode, 0);
    QVERIFY(!QFile::exists(unit));
}

/// Until the user switches it on in CCProxy once more.
void CliConfigTest::autostartSwitchedOffByTheDesktopStays()
{
    m_program->set(QStringLiteral("DISPLAY"), QStringLiteral(":0"));
    const QString place = QStringLiteral(".config/autostart/ccproxy.desktop");
    const QString entry = m_program->folder() + u'/' + place;
    const auto set = [this](const char *key, const char *value) {
        QCOMPARE(config({QStringLiteral("set"), QLatin1String(key), QLatin1String(value)}).exitCode,
                 0);
    };
    set("ui.autostart", "true");
    const QByteArray made = contentOf(entry);
    QVERIFY(made.contains("Exec="));
    const QByteArray switchedOff = made + "Hidden=true\n";
    m_program->write(place, switchedOff);
    set("ui.theme", "dark");
    m_program->serve();
    m_program->run({QStringLiteral("stop")});
    QCOMPARE(contentOf(entry), switchedOff);
    set("ui.autostart", "false");
    QVERIFY(!QFile::exists(entry));
    m_program->write(place, switchedOff);
    set("ui.autostart", "true");
    QCOMPARE(contentOf(entry), made);
}

void CliConfigTest::routesAreSetAndRemoved()
{
    m_program->write(QStringLiteral("home/config.json"),
                     "{\n  // mine\n  \"providers\": [{\"name\": \"demo\"}],\n  \"routes\": {\n"
                     "    \"default\": {\"provider\": \"demo\", \"model\": \"a\", "
                     "\"parameters\": {\"top_k\": 1}} // keep\n  }\n}\n");
    const auto routes = [this](const QStringList &arguments) {
        return m_program->run(QStringList{QStringLiteral("routes")} + arguments);
    };
    const Outcome set = routes({QStringLiteral("set"), QStringLiteral("default"),
                                QStringLiteral("demo,b"), QStringLiteral("demo,c")});
    QVERIFY2(set.exitCode == 0, set.err.constData());
    QCOMPARE(set.out, QByteArray("default leads to demo,b, then demo,c\n"));
    const QByteArray text = contentOf(file());
    QVERIFY(text.contains("// mine") && text.contains("// keep") && text.contains("top_k"));
    QVERIFY(routes({QStringLiteral("list")}).out.startsWith("default  demo,b  then demo,c"));
    // Fallbacks stay when none are given; another route comes beside it.
    QCOMPARE(routes({QStringLiteral("set"), QStringLiteral("default"), QStringLiteral("demo,d")})
                 .exitCode,
             0);
    QCOMPARE(routes({QStringLiteral("set"), QStringLiteral("claude-*"), QStringLiteral("demo,e")})
                 .exitCode,
             0);
    const QByteArray listed = routes({QStringLiteral("list")}).out;
    QVERIFY2(listed.contains("demo,d") && listed.contains("then demo,c")
                 && listed.contains("claude-*  demo,e"),
             listed.constData());
    QCOMPARE(routes({QStringLiteral("remove"), QStringLiteral("claude-*")}).exitCode, 0);
    QCOMPARE(routes({QStringLiteral("remove"), QStringLiteral("claude-*")}).exitCode, 1);
    // What would be wrong is not saved.
    const Outcome unknown =
        routes({QStringLiteral("set"), QStringLiteral("default"), QStringLiteral("nobody,m")});
    QCOMPARE(unknown.exitCode, 4);
    QVERIFY2(unknown.err.contains("Nothing was changed"), unknown.err.constData());
    const Outcome noModel =
        routes({QStringLiteral("set"), QStringLiteral("default"), QStringLiteral("demo")});
    QCOMPARE(noModel.exitCode, 2);
    QVERIFY(contentOf(file()).contains("\"d\""));
}

/// What is there without a file is written down with the first thing that names it.
void CliConfigTest::routeToTheDemoWithoutAFile()
{
    const auto routes = [this](const QStringList &arguments) {
        return m_program->run(QStringList{QStringLiteral("routes")} + arguments);
    };
    const Outcome set =
        routes({QStringLiteral("set"), QStringLiteral("background"), QStringLiteral("demo,demo")});
    QVERIFY2(set.exitCode == 0, set.err.constData());
    QCOMPARE(routes({QStringLiteral("list")}).out,
             QByteArray("default     demo,demo\nbackground  demo,demo\n"));
}

QTEST_GUILESS_MAIN(CliConfigTest)
#include "tst_cli_config.moc"
