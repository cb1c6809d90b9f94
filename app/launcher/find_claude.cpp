// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/find_claude.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>

namespace ccproxy::app {
namespace {

/// The folders below one, highest version first.
std::vector<std::string> versionsIn(const std::string &folder)
{
    QStringList names =
        QDir(QString::fromStdString(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto versionOf = [](const QString &name) {
        return QVersionNumber::fromString(name.startsWith(u'v') ? name.mid(1) : name);
    };
    std::sort(names.begin(), names.end(), [versionOf](const QString &a, const QString &b) {
        return versionOf(a) > versionOf(b);
    });
    std::vector<std::string> out;
    for (const QString &name : names)
        out.push_back(folder + "/" + name.toStdString());
    return out;
}

/// Its own installer makes a program, npm a batch file.
std::vector<std::string> windowsCandidates(const Environment &environment)
{
    std::vector<std::string> out;
    const auto add = [&out](const std::string &folder) {
        // A relative folder, or one of the current drive, would run what lies in a stranger's
        // project.
        if (folder.find(":\\") != 1 && folder.find(":/") != 1)
            return;
        for (const char *name : {"/claude.exe", "/claude.cmd"})
            out.push_back(folder + name);
    };
    std::string folder;
    for (const char c : valueOf(environment, "PATH") + ";") {
        if (c == ';')
            add(std::exchange(folder, {}));
        else
            folder += c;
    }
    add(valueOf(environment, "HOME") + "/.local/bin");
    add(valueOf(environment, "APPDATA") + "/npm");
    return out;
}

} // namespace

std::vector<std::string> claudeCandidates(const Environment &environment, System system)
{
    if (system == System::Windows)
        return windowsCandidates(environment);
    std::vector<std::string> out;
    const auto add = [&out](const std::string &folder) {
        // A relative folder of PATH would run what lies in a stranger's project.
        if (folder.starts_with('/'))
            out.push_back(folder + "/claude");
    };
    std::string folder;
    for (const char c : valueOf(environment, "PATH") + ":") {
        if (c == ':')
            add(std::exchange(folder, {}));
        else
            folder += c;
    }
    const std::string home = valueOf(environment, "HOME");
    const auto orElse = [&](std::string_view name, const std::string &usual) {
        const std::string chosen = valueOf(environment, name);
        return chosen.empty() ? home + usual : chosen;
    };
    add(home + "/.claude/local");
    add(home + "/.local/bin");
    for (const char *prefix : {"NPM_CONFIG_PREFIX", "npm_config_prefix"})
        add(valueOf(environment, prefix) + "/bin");
    add(home + "/.npm-global/bin");
    for (const std::string &version : versionsIn(orElse("NVM_DIR", "/.nvm") + "/versions/node"))
        add(version + "/bin");
    for (const std::string &version :
         versionsIn(orElse("FNM_DIR", "/.local/share/fnm") + "/node-versions"))
        add(version + "/installation/bin");
    add(orElse("VOLTA_HOME", "/.volta") + "/bin");
    add(orElse("BUN_INSTALL", "/.bun") + "/bin");
    add(orElse("PNPM_HOME", "/.local/share/pnpm"));
    for (const char *usual : {"/usr/local/bin", "/opt/homebrew/bin", "/usr/bin"})
        add(usual);
    return out;
}

Expected<std::string> findClaude(const Environment &environment)
{
    Failure failure;
    const std::string chosen = valueOf(environment, "CLAUDE_PATH");
    if (!chosen.empty()) {
        const std::string path =
            QDir::current().absoluteFilePath(QString::fromStdString(chosen)).toStdString();
        if (platform::isExecutableFile(path))
            return path;
        failure.message = "CLAUDE_PATH is " + chosen + ", which is no program";
        failure.remedy = "Set it to the claude program, or unset it.";
        return Unexpected(std::move(failure));
    }
    for (const std::string &candidate : claudeCandidates(environment)) {
        if (platform::isExecutableFile(candidate))
            return candidate;
    }
    failure.message = "Claude Code is not installed, or CCProxy does not find it";
    failure.remedy = "Install it with `npm install -g @anthropic-ai/claude-code`, or set "
                     "CLAUDE_PATH to it.";
    return Unexpected(std::move(failure));
}

} // namespace ccproxy::app
