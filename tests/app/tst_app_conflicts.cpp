// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/conflicts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

const std::string kProxy = "http://127.0.0.1:3456";
/// It must be in no text.
const QByteArray kMarker = "sk-marker-0123456789abcd";

/// "LINE NAME" of each, with ", " between.
QString places(const std::vector<LaunchConflict> &conflicts)
{
    QStringList out;
    for (const LaunchConflict &conflict : conflicts)
        out.append(
            QStringLiteral("%1 %2").arg(conflict.line).arg(QString::fromStdString(conflict.name)));
    return out.join(QStringLiteral(", "));
}

/// JSON that is written with single quotes, which moc can read.
std::string json(const char *text)
{
    return QByteArray(text).replace('\'', '"').toStdString();
}

} // namespace

class ConflictsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_data();
    void settings();
    void shellFiles_data();
    void shellFiles();
    void filesOfAHome();
    void ownFolderOfClaude();
    void anAddressIsNotJudgedByNone();
};

void ConflictsTest::settings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromStdString(json(text)) << QString::fromLatin1(expected);
    };
    row("none", "", "");
    row("no object", "[1]", "");
    row("broken", "{'env': {'ANTHROPIC_API_KEY': 'k'}", "");
    row("others", "{'model': 'opus', 'env': {'FOO': '1', 'ANTHROPIC_MODEL': 'x'}}", "");
    row("address", "{\n 'env': {\n  'ANTHROPIC_BASE_URL': 'https://e.example'}}",
        "3 ANTHROPIC_BASE_URL");
    row("an empty address", "{'env': {'ANTHROPIC_BASE_URL': ''}}", "1 ANTHROPIC_BASE_URL");
    row("the proxy's own", "{'env': {'ANTHROPIC_BASE_URL': 'http://localhost:3456/'}}", "");
    row("another port", "{'env': {'ANTHROPIC_BASE_URL': 'http://localhost:34567'}}",
        "1 ANTHROPIC_BASE_URL");
    row("keys", "{'env': {'ANTHROPIC_AUTH_TOKEN': 't',\n'ANTHROPIC_API_KEY': 'k'}}",
        "1 ANTHROPIC_AUTH_TOKEN, 2 ANTHROPIC_API_KEY");
    row("an empty key", "{'env': {'ANTHROPIC_API_KEY': ''}}", "");
    row("an empty token", "{'env': {'ANTHROPIC_AUTH_TOKEN': ''}}", "1 ANTHROPIC_AUTH_TOKEN");
    row("helper", "{'apiKeyHelper': '/bin/key'}", "1 apiKeyHelper");
    row("no helper", "{'apiKeyHelper': ''}", "");
    row("clouds", "{'env': {'CLAUDE_CODE_USE_BEDROCK': '1', 'CLAUDE_CODE_USE_VERTEX': true}}",
        "1 CLAUDE_CODE_USE_BEDROCK, 1 CLAUDE_CODE_USE_VERTEX");
    row("no clouds", "{'env': {'CLAUDE_CODE_USE_BEDROCK': '0', 'CLAUDE_CODE_USE_VERTEX': false}}",
        "");
    row("a number", "{'env': {'CLAUDE_CODE_USE_BEDROCK': 1}}", "1 CLAUDE_CODE_USE_BEDROCK");
}

void ConflictsTest::settings()
{
    QFETCH(QString, text);
    QTEST(places(conflictsInSettings("/s.json", text.toStdString(), kProxy)), "expected");
}

void ConflictsTest::shellFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", QByteArray(text).simplified().constData())
            << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("", "");
    row("export ANTHROPIC_API_KEY=k", "1 ANTHROPIC_API_KEY");
    row("\n\n  export ANTHROPIC_API_KEY='a b' # mine\r\n", "3 ANTHROPIC_API_KEY");
    row("# export ANTHROPIC_API_KEY=k", "");
    row("echo hi # export ANTHROPIC_API_KEY=k", "");
    row("export PATH=/bin ANTHROPIC_AUTH_TOKEN=\"t\"", "1 ANTHROPIC_AUTH_TOKEN");
    row("ANTHROPIC_API_KEY=k\nexport ANTHROPIC_API_KEY", "1 ANTHROPIC_API_KEY");
    row("export ANTHROPIC_API_KEY=k; unset ANTHROPIC_API_KEY", "");
    row("export ANTHROPIC_API_KEY=k\nexport ANTHROPIC_API_KEY=l", "2 ANTHROPIC_API_KEY");
    row("export ANTHROPIC_API_KEY=", "");
    row("export ANTHROPIC_BASE_URL=\"http://127.0.0.1:3456\"", "");
    row("export ANTHROPIC_BASE_URL=https://e.example", "1 ANTHROPIC_BASE_URL");
    row("[ -t 0 ] && export CLAUDE_CODE_USE_VERTEX=1", "1 CLAUDE_CODE_USE_VERTEX");
    row("if true; then export CLAUDE_CODE_USE_VERTEX=1; fi", "1 CLAUDE_CODE_USE_VERTEX");
    row("export CLAUDE_CODE_USE_VERTEX=0", "");
    row("ANTHROPIC_BASE_URL=https://e.example claude", "");
    row("alias c='ANTHROPIC_BASE_URL=https://e.example claude'", "");
    row("typeset -x ANTHROPIC_API_KEY=k", "1 ANTHROPIC_API_KEY");
    row("set -gx ANTHROPIC_API_KEY k", "1 ANTHROPIC_API_KEY");
    row("set -Ux ANTHROPIC_BASE_URL http://127.0.0.1:3456", "");
    row("set -gx ANTHROPIC_API_KEY k\nset -e ANTHROPIC_API_KEY", "");
    row("set", "");
    row("export MY_ANTHROPIC_API_KEY=k", "");
    row("export \"ANTHROPIC_API_KEY=k", "1 ANTHROPIC_API_KEY");
}

void ConflictsTest::shellFiles()
{
    QFETCH(QString, text);
    QTEST(places(conflictsInShellFile("/rc", text.toStdString(), kProxy)), "expected");
}

void ConflictsTest::filesOfAHome()
{
    const QTemporaryDir home;
    const auto write = [&home](const char *name, const QByteArray &text) {
        const QString path = home.filePath(QLatin1String(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QByteArray settings = "{\"env\": {\"ANTHROPIC_API_KEY\": \"" + kMarker + "\"}}";
    for (const char *name :
         {".claude/settings.json", ".claude/settings.local.json", "project/.claude/settings.json",
          "project/.claude/settings.local.json", "elsewhere/.claude/settings.json"})
        write(name, settings);
    for (const char *name : {".bashrc", ".zshrc", ".zshenv", ".profile", ".bash_profile"})
        write(name, "export ANTHROPIC_API_KEY=" + kMarker + "\n");
    write(".config/fish/config.fish", "set -gx ANTHROPIC_API_KEY " + kMarker + "\n");
    const std::string root = home.path().toStdString();
    const Environment environment{{"HOME", root}};
    const auto count = [&](const std::string &folder) {
        return findSettingsConflicts(environment, folder, kProxy, root + "/managed").size();
    };
    QCOMPARE(count({}), std::size_t(2));
    QCOMPARE(count(root + "/project"), std::size_t(4));
    // The project's folder may be the home folder itself.
    QCOMPARE(count(root), std::size_t(2));
    // What the machine's administrator gives to everybody, which nobody overrides.
    write("managed/managed-settings.json", settings);
    write("managed/managed-settings.d/10-keys.json", settings);
    write("managed/managed-settings.d/README", settings);
    QCOMPARE(count({}), std::size_t(4));
    QVERIFY(inWords(findSettingsConflicts(environment, {}, kProxy, root + "/managed"))
                .find(root + "/managed/managed-settings.d/10-keys.json:1 (ANTHROPIC_API_KEY)")
            != std::string::npos);
    const auto ofShell = findShellConflicts(environment, kProxy);
    QCOMPARE(ofShell.size(), std::size_t(6));
    const std::string settingsLine =
        inWords(findSettingsConflicts(environment, root + "/project", kProxy, {}));
    const std::string shellLine = inWords(ofShell);
    QVERIFY(settingsLine.find(root + "/project/.claude/settings.json:1 (ANTHROPIC_API_KEY)")
            != std::string::npos);
    QVERIFY(shellLine.find("/.config/fish/config.fish:1 (ANTHROPIC_API_KEY)") != std::string::npos);
    for (const std::string &line : {settingsLine, shellLine}) {
        QVERIFY(line.find(kMarker.toStdString()) == std::string::npos);
        QVERIFY(line.find('\n') == std::string::npos);
    }
    QVERIFY(inWords({}).empty());
}

void ConflictsTest::ownFolderOfClaude()
{
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("settings.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"apiKeyHelper\": \"x\"}");
    file.close();
    const std::string folder = home.path().toStdString();
    const Environment environment{{"HOME", "/nowhere"}, {"CLAUDE_CONFIG_DIR", folder}};
    QCOMPARE(places(findSettingsConflicts(environment, {}, kProxy, folder)),
             QStringLiteral("1 apiKeyHelper"));
}

/// While the configuration has errors nobody knows where the proxy will listen.
void ConflictsTest::anAddressIsNotJudgedByNone()
{
    const std::string text = json("{'env': {'ANTHROPIC_BASE_URL': 'http://localhost:3456'},\n"
                                  "'apiKeyHelper': 'x'}");
    QCOMPARE(places(conflictsInSettings("/s.json", text, {})), QStringLiteral("2 apiKeyHelper"));
    QCOMPARE(places(conflictsInShellFile("/rc", "export ANTHROPIC_BASE_URL=http://h:1", {})),
             QString());
    // Whatever the proxy's is, an empty one takes it away.
    QCOMPARE(
        places(conflictsInSettings("/s.json", json("{'env': {'ANTHROPIC_BASE_URL': ''}}"), {})),
        QStringLiteral("1 ANTHROPIC_BASE_URL"));
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_app_conflicts.moc"
