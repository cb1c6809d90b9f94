// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminal_launcher.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

/// It must be nowhere but in the settings.
const std::string kKey = "MARKER-KEY-0123456789";

/// A machine with one terminal, which writes down what it got and runs the command, with a claude,
/// and with this program.
struct Machine {
    Machine()
        : launcher({.settings = [this] { return settings; },
                    .address = [] { return std::string("http://127.0.0.1:3999"); },
                    .environment = [this] { return environment; },
                    .program = path("ccproxy")})
    {
        QDir(folder.path()).mkdir(QStringLiteral("my project"));
        write("xterm",
              "#!/bin/sh\npwd > '" + path("where") + "'\nenv > '" + path("environment")
                  + "'\nfor word; do echo \"[$word]\"; done > '" + path("words.new") + "'\nmv '"
                  + path("words.new") + "' '" + path("words") + "'\nshift\nexec \"$@\"\n");
        write("ccproxy",
              "#!/bin/sh\n{ pwd; for word; do echo \"[$word]\"; done; } > '" + path("ran.new")
                  + "'\nmv '" + path("ran.new") + "' '" + path("ran") + "'\n");
        write("claude", "#!/bin/sh\n");
        environment = {{"PATH", folder.path().toStdString() + ":/usr/bin:/bin"},
                       {"HOME", folder.path().toStdString()},
                       {"XDG_ACTIVATION_TOKEN", "window-token"}};
        config::Settings made;
        made.apiKey = {config::SecretSource::Kind::Literal, Secret(kKey), {}, {}};
        config::Provider demo;
        demo.name = "demo";
        demo.apiKey = made.apiKey;
        made.providers.push_back(demo);
        config::Route route;
        route.name = "default";
        route.target = {.provider = "demo", .model = "demo", .parameters = {}};
        made.routes.push_back(route);
        made.profiles.push_back({.name = "cheap", .routes = {}, .budget = {}});
        settings = std::make_shared<const config::Settings>(made);
    }

    std::string path(const char *name) const
    {
        return folder.filePath(QLatin1String(name)).toStdString();
    }
    void write(const char *name, const std::string &text) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QString content(const char *name) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    ui::LaunchWish wish() const
    {
        return {.folder = folder.filePath(QStringLiteral("my project")),
                .profile = QStringLiteral("cheap"),
                .model = {},
                .arguments = QStringLiteral("--continue \"two words\""),
                .terminal = QStringLiteral("xterm"),
                .customTerminal = {},
                .claude = {}};
    }

    QTemporaryDir folder;
    config::SettingsPtr settings;
    Environment environment;
    TerminalLauncher launcher;
};

} // namespace

class TestTerminalLauncher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsTheProgramInATerminalInThatFolder()
    {
        Machine machine;
        const auto launched = machine.launcher.launch(machine.wish());
        QVERIFY2(launched, launched ? "" : launched.error().text().c_str());
        QTRY_VERIFY(!machine.content("ran").isEmpty());
        QCOMPARE(machine.content("ran").trimmed(),
                 QDir(machine.wish().folder).canonicalPath()
                     + QStringLiteral("\n[code]\n[--profile]\n[cheap]\n[--]\n[--continue]\n"
                                      "[two words]"));
        QVERIFY(machine.content("words").startsWith(QLatin1String("[-e]")));
    }

    void nothingSecretIsHandedOver()
    {
        Machine machine;
        QVERIFY(machine.launcher.launch(machine.wish()));
        QTRY_VERIFY(!machine.content("ran").isEmpty());
        const auto preview = machine.launcher.preview(machine.wish());
        QVERIFY(preview);
        const QString marker = QString::fromStdString(kKey);
        for (const QString &text : {machine.content("words"), machine.content("environment"),
                                    preview->command, preview->environment})
            QVERIFY(!text.contains(marker));
        // The window's own token is not the terminal's.
        QVERIFY(!machine.content("environment").contains(QLatin1String("window-token")));
    }

    void previewTellsCommandAndEnvironment()
    {
        const Machine machine;
        const auto preview = machine.launcher.preview(machine.wish());
        QVERIFY(preview);
        QVERIFY2(preview->command.endsWith(
                     QLatin1String("ccproxy code --profile cheap -- --continue 'two words'")),
                 qPrintable(preview->command));
        QVERIFY(preview->environment.contains(
            QLatin1String("ANTHROPIC_BASE_URL=http://127.0.0.1:3999")));
        QVERIFY(preview->environment.contains(QStringLiteral("ANTHROPIC_AUTH_TOKEN=••••")));
        QVERIFY(preview->environment.contains(QLatin1String("unset ANTHROPIC_API_KEY")));
    }

    void theChosenClaudeReachesTheChild()
    {
        Machine machine;
        machine.write("other", "#!/bin/sh\n");
        ui::LaunchWish wish = machine.wish();
        wish.claude = QString::fromStdString(machine.path("other"));
        QVERIFY(machine.launcher.launch(wish));
        QTRY_VERIFY(!machine.content("ran").isEmpty());
        QVERIFY(
            machine.content("environment").contains(QStringLiteral("CLAUDE_PATH=") + wish.claude));
        QVERIFY(!machine.launcher.findClaude(QStringLiteral("/no/such/claude")));
    }

    void claudeOfTheLoginShellsPath()
    {
        Machine machine;
        QDir(machine.folder.path()).mkdir(QStringLiteral("tools"));
        machine.write("tools/claude", "#!/bin/sh\n");
        machine.write("shell",
                      "#!/bin/sh\necho welcome\nPATH='" + machine.path("tools")
                          + "':$PATH\neval \"$4\"\n");
        QVERIFY(QFile::remove(machine.folder.filePath(QStringLiteral("claude"))));
        machine.environment["SHELL"] = machine.path("shell");
        // The machine's own claude is found without any of this.
        if (machine.launcher.findClaude({}))
            QSKIP("Claude Code is installed on this machine");
        QObject context;
        int told = 0;
        machine.launcher.searchClaude(&context, [&told] { ++told; });
        QCOMPARE(told, 0);
        QTRY_COMPARE(told, 1);
        const auto found = machine.launcher.findClaude({});
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(*found, QString::fromStdString(machine.path("tools/claude")));
        // There is nothing left to look for.
        machine.launcher.searchClaude(&context, [&told] { ++told; });
        // The child finds it as well, with what stands beside it.
        QVERIFY(machine.launcher.launch(machine.wish()));
        QTRY_VERIFY(!machine.content("ran").isEmpty());
        QVERIFY(machine.content("environment")
                    .contains(QString::fromStdString(':' + machine.path("tools"))));
        QCOMPARE(told, 1);
    }

    void conflictsOfTheHomeAndTheProject()
    {
        const Machine machine;
        QDir(machine.folder.path()).mkpath(QStringLiteral(".claude"));
        QDir(machine.wish().folder).mkdir(QStringLiteral(".claude"));
        // The first is where the proxy listens.
        machine.write(".claude/settings.json",
                      "{\"env\": {\"ANTHROPIC_BASE_URL\": \"http://localhost:3999\"}}");
        machine.write("my project/.claude/settings.json", "{\"apiKeyHelper\": \"x\"}");
        machine.write(".profile", "export ANTHROPIC_API_KEY=x\n");
        const auto found = machine.launcher.settingsConflicts(machine.wish().folder);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().place,
                 machine.wish().folder + QStringLiteral("/.claude/settings.json:1"));
        QCOMPARE(found.front().name, QStringLiteral("apiKeyHelper"));
        QVERIFY(machine.launcher.settingsConflicts({}).empty());
        const auto ofShell = machine.launcher.shellConflicts();
        QCOMPARE(ofShell.size(), std::size_t(1));
        QCOMPARE(ofShell.front().name, QStringLiteral("ANTHROPIC_API_KEY"));
    }

    void customTerminal()
    {
        Machine machine;
        ui::LaunchWish wish = machine.wish();
        wish.terminal = ui::Launcher::kCustomTerminal;
        wish.customTerminal = QStringLiteral("xterm -run {cmd}");
        QVERIFY(machine.launcher.launch(wish));
        QTRY_VERIFY(!machine.content("ran").isEmpty());
        QVERIFY(machine.content("words").startsWith(QLatin1String("[-run]")));
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("text");
        QTest::newRow("no folder")
            << QString() << QString() << QString() << QStringLiteral("No folder");
        QTest::newRow("folder gone")
            << QStringLiteral("/no/such") << QString() << QString() << QStringLiteral("/no/such");
        QTest::newRow("profile") << QStringLiteral("/") << QStringLiteral("gone") << QString()
                                 << QStringLiteral("gone");
        QTest::newRow("model") << QStringLiteral("/") << QString() << QStringLiteral("gone,m")
                               << QStringLiteral("gone");
    }
    void whatIsWrongIsTold()
    {
        QFETCH(QString, folder);
        QFETCH(QString, profile);
        QFETCH(QString, model);
        QFETCH(QString, text);
        Machine machine;
        ui::LaunchWish wish = machine.wish();
        wish.folder = folder;
        wish.profile = profile;
        wish.model = model;
        const auto preview = machine.launcher.preview(wish);
        QVERIFY(!preview);
        QVERIFY2(QString::fromStdString(preview.error().text()).contains(text),
                 preview.error().text().c_str());
        QVERIFY(!machine.launcher.launch(wish));
        QVERIFY(machine.content("words").isEmpty());
    }

    void withoutClaudeNothingIsStarted()
    {
        Machine machine;
        ui::LaunchWish wish = machine.wish();
        wish.claude = QStringLiteral("/no/such/claude");
        const auto launched = machine.launcher.launch(wish);
        QVERIFY(!launched);
        QVERIFY(machine.content("words").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTerminalLauncher)
#include "tst_terminal_launcher.moc"
