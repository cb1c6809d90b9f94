// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/terminals.h"

#include <QStringList>
#include <QTest>

#include <set>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

using Words = std::vector<std::string>;

/// The programs that there are.
IsProgram among(std::set<std::string> programs)
{
    return [programs = std::move(programs)](const std::string &path) {
        return programs.contains(path);
    };
}

QString idsOf(const std::vector<Terminal> &terminals)
{
    QStringList out;
    for (const Terminal &terminal : terminals)
        out.append(QString::fromStdString(terminal.id + "=" + terminal.program));
    return out.join(u' ');
}

QString joined(const Words &words)
{
    QStringList out;
    for (const std::string &word : words)
        out.append(QString::fromStdString(word));
    return out.join(u'|');
}

} // namespace

class TestTerminals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInstalled_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QString>("ids");
        const QString known = QStringLiteral("konsole=/b/konsole xterm=/a/xterm");
        QTest::newRow("known ones, in their order") << QString() << known;
        QTest::newRow("the user's first")
            << QStringLiteral("/x/my") << QStringLiteral("$TERMINAL=/x/my ") + known;
        QTest::newRow("by name") << QStringLiteral("xterm")
                                 << QStringLiteral("$TERMINAL=/a/xterm ") + known;
        QTest::newRow("one that is gone") << QStringLiteral("gone") << known;
    }
    void findsWhatIsInstalled()
    {
        QFETCH(QString, terminal);
        QFETCH(QString, ids);
        const Environment environment{{"PATH", "/a:relative:/b"},
                                      {"TERMINAL", terminal.toStdString()}};
        const auto found =
            findTerminals(System::Unix, environment,
                          among({"/a/xterm", "/b/xterm", "/b/konsole", "/x/my", "relative/kitty"}));
        QCOMPARE(idsOf(found), ids);
    }

    void theUsersOneIsKnownByItsName()
    {
        const auto found = findTerminals(System::Unix, {{"PATH", "/a"}, {"TERMINAL", "konsole"}},
                                         among({"/a/konsole"}));
        QCOMPARE(joined(found.front().arguments), QStringLiteral("--workdir|{dir}|-e|{cmd}"));
        QCOMPARE(found.front().name, std::string("konsole ($TERMINAL)"));
    }

    void otherSystemsHaveTheirs()
    {
        const auto all = [](const std::string &) { return true; };
        QCOMPARE(findTerminals(System::MacOs, {}, all).front().id, std::string("terminal"));
        QCOMPARE(idsOf(findTerminals(System::MacOs, {}, among({"/usr/bin/osascript"}))),
                 QStringLiteral("terminal=/usr/bin/osascript"));
        QCOMPARE(
            idsOf(findTerminals(System::Windows, {{"PATH", "C:/w;D:/x"}}, among({"D:/x/wt.exe"}))),
            QStringLiteral("wt=D:/x/wt.exe"));
    }

    /// Each says somewhere what to run, and knows the folder by an argument or as its own.
    void everyRowRunsTheCommand_data()
    {
        QTest::addColumn<int>("system");
        QTest::newRow("Unix") << int(System::Unix);
        QTest::newRow("macOS") << int(System::MacOs);
        QTest::newRow("Windows") << int(System::Windows);
    }
    void everyRowRunsTheCommand()
    {
        QFETCH(int, system);
        const auto found = findTerminals(System(system), {{"PATH", "/a;C:/a"}},
                                         [](const std::string &path) { return !path.empty(); });
        QVERIFY(!found.empty());
        for (const Terminal &terminal : found) {
            const QString arguments =
                joined(terminalArguments(terminal, "/the folder", {"/p", "code"}));
            QVERIFY2(arguments.contains(QLatin1String("/p|code"))
                         || arguments.contains(QLatin1String("/p code")),
                     qPrintable(arguments));
            QVERIFY2(!arguments.contains(u'{'), qPrintable(arguments));
        }
    }

    void arguments_data()
    {
        QTest::addColumn<QStringList>("pattern");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("arguments");
        const auto row = [](const char *name, const char *pattern, const char *folder,
                            const char *arguments) {
            QTest::newRow(name) << QString::fromLatin1(pattern).split(u'|')
                                << QString::fromLatin1(folder) << QString::fromLatin1(arguments);
        };
        row("words", "-e|{cmd}", "/f", "-e|/p|code|it's");
        row("folder inside", "--dir={dir}|{cmd}", "/a b", "--dir=/a b|/p|code|it's");
        row("as one line", "-e|run {cmd}", "/f", "-e|run /p code 'it'\\''s'");
        row("AppleScript", "do {script}", "/a\"b", "do \"cd '/a\\\"b' && /p code 'it'\\\\''s'\"");
        row("a folder that is named so", "{dir}|{cmd}", "/{cmd}", "/{cmd}|/p|code|it's");
    }
    void arguments()
    {
        QFETCH(QStringList, pattern);
        QFETCH(QString, folder);
        QFETCH(QString, arguments);
        Terminal terminal;
        for (const QString &word : pattern)
            terminal.arguments.push_back(word.toStdString());
        QCOMPARE(joined(terminalArguments(terminal, folder.toStdString(), {"/p", "code", "it's"})),
                 arguments);
    }

    /// Else `start` would take the first word for the program.
    void theTitleOfStartIsQuoted()
    {
        const auto found =
            findTerminals(System::Windows, {{"PATH", "C:/w"}}, among({"C:/w/cmd.exe"}));
        QCOMPARE(found.size(), std::size_t(1));
        const QString words =
            joined(terminalArguments(found.front(), "C:/R&D", {"C:/p.exe", "code"}));
        QCOMPARE(words, QStringLiteral("/c|start|Claude Code|C:/p.exe|code"));
    }

    /// A terminal that runs already knows nothing of this program's environment.
    void ownVariablesGoWithTheCommand()
    {
        const Environment chosen{{"CLAUDE_PATH", "/c d/claude"}, {"CCPROXY_HOME", "/h"}};
        const Words command{"/p", "code"};
        QCOMPARE(joined(withOwnVariables(command, chosen, System::MacOs)),
                 QStringLiteral("/usr/bin/env|CCPROXY_HOME=/h|CLAUDE_PATH=/c d/claude|/p|code"));
        QCOMPARE(joined(withOwnVariables(command, {{"HOME", "/u"}}, System::Unix)),
                 QStringLiteral("/p|code"));
        QCOMPARE(joined(withOwnVariables(command, chosen, System::Windows)),
                 QStringLiteral("/p|code"));
    }

    void customOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result"); ///< program and arguments, or a part of the failure
        QTest::addColumn<bool>("works");
        QTest::newRow("by name") << QStringLiteral("my --dir {dir} -e {cmd}")
                                 << QStringLiteral("/a/my|--dir|{dir}|-e|{cmd}") << true;
        QTest::newRow("by path") << QStringLiteral("\"/x/a b\" {cmd}")
                                 << QStringLiteral("/x/a b|{cmd}") << true;
        QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("No command") << false;
        QTest::newRow("no place for the command")
            << QStringLiteral("my -e") << QStringLiteral("does not say") << false;
        QTest::newRow("not installed")
            << QStringLiteral("gone {cmd}") << QStringLiteral("gone is not installed") << false;
    }
    void customOnes()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QFETCH(bool, works);
        const auto custom =
            customTerminal(text.toStdString(), {{"PATH", "/a"}}, among({"/a/my", "/x/a b"}));
        QCOMPARE(custom.has_value(), works);
        if (!works) {
            QVERIFY(QString::fromStdString(custom.error().message).contains(result));
            QVERIFY(!custom.error().remedy.empty());
            return;
        }
        QCOMPARE(QString::fromStdString(custom->program) + u'|' + joined(custom->arguments),
                 result);
    }
};

QTEST_GUILESS_MAIN(TestTerminals)
#include "tst_app_terminals.moc"
