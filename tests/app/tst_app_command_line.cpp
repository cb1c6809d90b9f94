// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commandline/command_table.h"
#include "commandline/help.h"
#include "commandline/parse.h"

#include <QTest>

#include <sstream>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

std::vector<std::string> words(const QString &line)
{
    std::vector<std::string> out;
    const QStringList parts = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        out.push_back(part.toStdString());
    return out;
}

Invocation with(Command command, void (*change)(Invocation &) = nullptr)
{
    Invocation out;
    out.command = command;
    if (change != nullptr)
        change(out);
    return out;
}

} // namespace

class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void claudesArgumentsStayUnchanged_data();
    void claudesArgumentsStayUnchanged();
    void tableIsComplete();
    void helpExistsForEverything();
    void aliasesAreUnique();
    void examplesParse();
    void helpNamesTheNearest();
    void columnsAlign();
};

Q_DECLARE_METATYPE(ccproxy::app::Invocation)

void CommandLineTest::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Invocation>("wanted");
    const auto row = [](const char *line, const Invocation &wanted) {
        QTest::newRow(line) << QString::fromUtf8(line) << wanted;
    };
    row("", with(Command::Tray));
    row("--cli", with(Command::Foreground));
    row("--demo --cli", with(Command::Foreground, [](Invocation &i) { i.demo = true; }));
    row("--port 0 --cli", with(Command::Foreground, [](Invocation &i) { i.port = 0; }));
    row("--cli status", with(Command::Status));
    row("status --cli", with(Command::Status));
    row("status --json", with(Command::Status, [](Invocation &i) { i.json = true; }));
    row("--json status", with(Command::Status, [](Invocation &i) { i.json = true; }));
    row("start", with(Command::Start));
    row("start --foreground --port=8080", with(Command::Foreground, [](Invocation &i) {
            i.foreground = true;
            i.port = 8080;
        }));
    row("--config a.json start --host ::1 --log-level debug",
        with(Command::Start, [](Invocation &i) {
            i.config = "a.json";
            i.host = "::1";
            i.logLevel = "debug";
        }));
    row("start --port 1 --port 2", with(Command::Start, [](Invocation &i) { i.port = 2; }));
    row("--cli quit", with(Command::Stop));
    row("test openai",
        with(Command::ProvidersTest, [](Invocation &i) { i.arguments = {"openai"}; }));
    row("import cc-switch --dry-run", with(Command::ConfigImport, [](Invocation &i) {
            i.arguments = {"cc-switch"};
            i.dryRun = true;
        }));
    row("quit --help", with(Command::Help, [](Invocation &i) { i.arguments = {"stop"}; }));
    row("stop --timeout 5",
        with(Command::Stop, [](Invocation &i) { i.timeout = std::chrono::seconds(5); }));
    row("stop --timeout=250ms",
        with(Command::Stop, [](Invocation &i) { i.timeout = std::chrono::milliseconds(250); }));
    row("config path", with(Command::ConfigPath));
    row("config reference port",
        with(Command::ConfigReference, [](Invocation &i) { i.arguments = {"port"}; }));
    row("--cli config check x.json",
        with(Command::ConfigCheck, [](Invocation &i) { i.arguments = {"x.json"}; }));
    row("config check -- --x",
        with(Command::ConfigCheck, [](Invocation &i) { i.arguments = {"--x"}; }));
    row("routes explain - --json", with(Command::RoutesExplain, [](Invocation &i) {
            i.arguments = {"-"};
            i.json = true;
        }));
    row("env --shell fish", with(Command::Env, [](Invocation &i) { i.shell = "fish"; }));
    row("version", with(Command::Version));
    row("--version", with(Command::Version));
    row("start --version", with(Command::Version));
    row("-h", with(Command::Help));
    row("help", with(Command::Help));
    row("help config check", with(Command::Help, [](Invocation &i) {
            i.arguments = {"config", "check"};
        }));
    row("start -h", with(Command::Help, [](Invocation &i) { i.arguments = {"start"}; }));
    row("--help start", with(Command::Help, [](Invocation &i) { i.arguments = {"start"}; }));
    row("config --help", with(Command::Help, [](Invocation &i) { i.arguments = {"config"}; }));
    row("config check --help",
        with(Command::Help, [](Invocation &i) { i.arguments = {"config check"}; }));
    row("code --help", with(Command::Help, [](Invocation &i) { i.arguments = {"code"}; }));
}

void CommandLineTest::understands()
{
    QFETCH(QString, line);
    QFETCH(Invocation, wanted);
    const auto got = parse(words(line));
    QVERIFY2(got.has_value(), got ? "" : got.error().text().c_str());
    QVERIFY(*got == wanted);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
    };
    row("statsu", "Did you mean \"status\"?");
    row("qiut", "Did you mean \"quit\"?");
    row("config quit", "`ccproxy config` knows no \"quit\"");
    row("xyzzy", "There is no command \"xyzzy\". `ccproxy help` lists them.");
    row("config chek", "Did you mean \"check\"?");
    row("config",
        "needs path, show, check, get, set, unset, edit, undo, redo, history, reference or import");
    row("routes --json", "needs list, explain, set or remove");
    row("--prot 80", "Did you mean \"--port\"?");
    row("status --jsn", "Did you mean \"--json\"?");
    row("status --port 80", "`ccproxy status` has no option --port");
    row("--json", "--json needs a command");
    row("start --port", "--port needs a value");
    row("start --port 65536", "--port cannot be \"65536\". It must be a port from 0 to 65535.");
    row("start --port -1", "--port cannot be \"-1\"");
    row("start --port 80x", "--port cannot be \"80x\"");
    row("start --host=", "--host cannot be \"\"");
    row("start --log-level inf", "Did you mean \"info\"? It is error, warning, info or debug.");
    row("stop --timeout soon", "--timeout cannot be \"soon\"");
    row("stop --timeout 48h", "at most a day");
    row("status now", "\"now\" is one argument too many");
    row("status --json=yes", "--json takes no value");
    row("config check a b", "\"b\" is one argument too many");
    row("env --shell bash", "It is sh, fish, powershell or cmd.");
}

void CommandLineTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto got = parse(words(line));
    QVERIFY(!got.has_value());
    QCOMPARE(faceOf(got.error().kind).exitCode, 2);
    const QString text = QString::fromStdString(got.error().text());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!text.contains(QLatin1Char('\n')));
}

void CommandLineTest::claudesArgumentsStayUnchanged_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("passed");
    const auto row = [](const char *name, const QStringList &given, const QStringList &passed) {
        QTest::newRow(name) << given << passed;
    };
    row("its own options",
        {QStringLiteral("-p"), QStringLiteral("hi there"), QStringLiteral("--model"),
         QStringLiteral("opus"), QStringLiteral("--print"), QStringLiteral("--")},
        {QStringLiteral("-p"), QStringLiteral("hi there"), QStringLiteral("--model"),
         QStringLiteral("opus"), QStringLiteral("--print"), QStringLiteral("--")});
    row("behind two dashes",
        {QStringLiteral("--"), QStringLiteral("--help"), QStringLiteral("--profile")},
        {QStringLiteral("--help"), QStringLiteral("--profile")});
    row("behind ours",
        {QStringLiteral("--profile"), QStringLiteral("p"), QStringLiteral("--resume"),
         QStringLiteral("--profile")},
        {QStringLiteral("--resume"), QStringLiteral("--profile")});
    row("odd ones", {QStringLiteral("--"), QString(), QStringLiteral("a\nb"), QStringLiteral("ü")},
        {QString(), QStringLiteral("a\nb"), QStringLiteral("ü")});
    row("an option of another command of ours", {QStringLiteral("--timeout"), QStringLiteral("5")},
        {QStringLiteral("--timeout"), QStringLiteral("5")});
}

void CommandLineTest::claudesArgumentsStayUnchanged()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, passed);
    std::vector<std::string> arguments{"code"};
    for (const QString &argument : std::as_const(given))
        arguments.push_back(argument.toStdString());
    const auto got = parse(arguments);
    QVERIFY2(got.has_value(), got ? "" : got.error().text().c_str());
    QVERIFY(got->command == Command::Code);
    QStringList out;
    for (const std::string &argument : got->arguments)
        out.append(QString::fromStdString(argument));
    QCOMPARE(out, passed);
}

void CommandLineTest::tableIsComplete()
{
    for (const CommandInfo &command : commands()) {
        QVERIFY2(!command.summary.empty(), command.name.data());
        QVERIFY2(!command.example.empty(), command.name.data());
        for (const std::string_view name : command.options)
            QVERIFY2(findOption(name) != nullptr, name.data());
    }
    for (const auto table : {commonOptions(), options()}) {
        for (const OptionInfo &option : table) {
            QVERIFY2(!option.summary.empty(), option.name.data());
            QVERIFY2(option.example.find(option.name) != std::string_view::npos,
                     option.name.data());
            // A value is checked by its choices, or its rule can be told.
            if (!option.value.empty())
                QVERIFY2(!option.choices.empty() || !option.expects.empty(), option.name.data());
        }
    }
}

void CommandLineTest::helpExistsForEverything()
{
    std::vector<std::string> topics{"", "config", "routes"};
    for (const CommandInfo &command : commands())
        topics.emplace_back(command.name);
    for (const std::string &topic : topics) {
        const auto text = helpText(std::vector<std::string>{topic});
        QVERIFY2(text.has_value(), topic.c_str());
        QVERIFY(text->ends_with('\n'));
        std::istringstream lines(*text);
        for (std::string line; std::getline(lines, line);)
            QVERIFY2(columnsOf(line) <= 100, line.c_str());
    }
    const auto start = helpText(std::vector<std::string>{"start"});
    QVERIFY(start->find("--port N") != std::string::npos);
    QVERIFY(start->find("error, warning, info, debug") != std::string::npos);
    const std::string all = *helpText({});
    const std::string stop = *helpText(std::vector<std::string>{"quit"});
    for (const std::string &text : {all, stop, *helpText(std::vector<std::string>{"config"})})
        QVERIFY(text.find("\n  quit") == std::string::npos); // no command of its own
    QVERIFY(all.find("quit is stop, import is config import, test is providers test")
            != std::string::npos);
    QVERIFY(stop.find("`ccproxy quit` does the same") != std::string::npos);
}

/// No two commands can be meant by one word.
void CommandLineTest::aliasesAreUnique()
{
    std::vector<std::string_view> names;
    for (const CommandInfo &command : commands())
        names.push_back(command.name.substr(0, command.name.find(' ')));
    for (const CommandInfo &command : commands()) {
        if (command.alias.empty())
            continue;
        QVERIFY2(std::count(names.begin(), names.end(), command.alias) == 0, command.alias.data());
        QCOMPARE(findCommand(command.alias), &command);
        names.push_back(command.alias);
    }
}

/// What help shows must be true.
void CommandLineTest::examplesParse()
{
    const auto check = [](std::string_view example) {
        QString line = QString::fromUtf8(example.data(), static_cast<qsizetype>(example.size()));
        line = line.section(QStringLiteral("ccproxy "), 1).section(QLatin1Char('|'), 0, 0);
        line.remove(QStringLiteral(")\""));
        const auto got = parse(words(line));
        QVERIFY2(got.has_value(), got ? "" : got.error().text().c_str());
    };
    for (const CommandInfo &command : commands())
        check(command.example);
    for (const auto table : {commonOptions(), options()}) {
        for (const OptionInfo &option : table)
            check(option.example);
    }
}

void CommandLineTest::helpNamesTheNearest()
{
    const auto text = helpText(std::vector<std::string>{"strat"});
    QVERIFY(!text.has_value());
    QCOMPARE(faceOf(text.error().kind).exitCode, 2);
    QVERIFY(text.error().remedy.find("\"start\"") != std::string::npos);
}

void CommandLineTest::columnsAlign()
{
    const std::string text = aligned({{"ü…", "b", "c"}, {"wide", "", ""}, {"x", "y"}}, 1);
    QCOMPARE(QString::fromStdString(text), QStringLiteral(" ü…    b  c\n wide\n x     y\n"));
    // Colours take no room.
    QCOMPARE(columnsOf("\x1b[32mok\x1b[0m"), std::size_t(2));
    QCOMPARE(columnsOf("\x1b[32"), std::size_t(0));
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_app_command_line.moc"
