// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher/terminals.h"

#include "launcher/shell.h"

#include <QProcess>
#include <QtGlobal>

#include <algorithm>
#include <optional>

namespace ccproxy::app {
namespace {

struct Row {
    System system;
    const char *id;
    const char *name;
    const char *program; ///< looked for in PATH; a path is taken as it is
    std::vector<std::string> arguments;
    const char *needs = ""; ///< a file without which it is not there
};

/// The desktop's own choice comes first, then those of desktops, then the others.
const std::vector<Row> &rows()
{
    using enum System;
    static const std::vector<Row> table{
        {Unix, "xdg-terminal-exec", "xdg-terminal-exec", "xdg-terminal-exec", {"{cmd}"}},
        {Unix,
         "x-terminal-emulator",
         "x-terminal-emulator",
         "x-terminal-emulator",
         {"-e", "{cmd}"}},
        {Unix,
         "gnome-terminal",
         "GNOME Terminal",
         "gnome-terminal",
         {"--working-directory={dir}", "--", "{cmd}"}},
        {Unix,
         "ptyxis",
         "Ptyxis",
         "ptyxis",
         {"--new-window", "--working-directory={dir}", "--", "{cmd}"}},
        {Unix, "konsole", "Konsole", "konsole", {"--workdir", "{dir}", "-e", "{cmd}"}},
        // Its server would give the command the environment of an older window.
        {Unix,
         "xfce4-terminal",
         "Xfce Terminal",
         "xfce4-terminal",
         {"--disable-server", "--working-directory={dir}", "-x", "{cmd}"}},
        {Unix, "kitty", "kitty", "kitty", {"--directory", "{dir}", "{cmd}"}},
        {Unix,
         "alacritty",
         "Alacritty",
         "alacritty",
         {"--working-directory", "{dir}", "-e", "{cmd}"}},
        {Unix,
         "wezterm",
         "WezTerm",
         "wezterm",
         {"start", "--always-new-process", "--cwd", "{dir}", "--", "{cmd}"}},
        {Unix, "foot", "foot", "foot", {"--working-directory={dir}", "{cmd}"}},
        {Unix, "ghostty", "Ghostty", "ghostty", {"--working-directory={dir}", "-e", "{cmd}"}},
        {Unix, "xterm", "XTerm", "xterm", {"-e", "{cmd}"}},
        {MacOs,
         "terminal",
         "Terminal",
         "/usr/bin/osascript",
         {"-e", "tell application \"Terminal\" to do script {script}", "-e",
          "tell application \"Terminal\" to activate"}},
        {MacOs,
         "iterm",
         "iTerm",
         "/usr/bin/osascript",
         {"-e", "tell application \"iTerm\"", "-e", "activate", "-e",
          // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one argument, too long for a line
          "tell (create window with default profile) to tell current session to write text "
          "{script}",
          "-e", "end tell"},
         "/Applications/iTerm.app/Contents/MacOS/iTerm2"},
        {MacOs, "kitty", "kitty", "kitty", {"--directory", "{dir}", "{cmd}"}},
        {MacOs,
         "alacritty",
         "Alacritty",
         "alacritty",
         {"--working-directory", "{dir}", "-e", "{cmd}"}},
        {Windows, "wt", "Windows Terminal", "wt.exe", {"-d", "{dir}", "{cmd}"}},
        {Windows,
         "cmd",
         "Command Prompt",
         "cmd.exe",
         // Only a quoted title is one, and QProcess quotes what has a blank. The folder is that of
         // this process: in the line its "&" would be the shell's.
         {"/c", "start", "Claude Code", "{cmd}"}},
    };
    return table;
}

/// Its path, "" when it is not installed. A relative folder of PATH is no place for programs.
std::string pathOf(const std::string &program, const Environment &environment,
                   const IsProgram &isProgram, char separator)
{
    if (program.find_first_of("/\\") != std::string::npos)
        return isProgram(program) ? program : std::string();
    std::string folder;
    for (const char c : valueOf(environment, "PATH") + separator) {
        if (c != separator) {
            folder += c;
            continue;
        }
        const bool isAbsolute = folder.starts_with('/') || folder.find(':') == 1;
        const std::string path = std::exchange(folder, {}) + "/" + program;
        if (isAbsolute && isProgram(path))
            return path;
    }
    return {};
}

std::string fileNameOf(const std::string &path)
{
    return path.substr(path.find_last_of('/') + 1);
}

/// $TERMINAL: known by its name, else by what nearly all take.
std::optional<Terminal> usersTerminal(const Environment &environment, const IsProgram &isProgram)
{
    const std::string program = valueOf(environment, "TERMINAL");
    const std::string path =
        program.empty() ? std::string() : pathOf(program, environment, isProgram, ':');
    if (path.empty())
        return std::nullopt;
    const auto known = std::find_if(rows().begin(), rows().end(), [&path](const Row &row) {
        return row.system == System::Unix && fileNameOf(path) == row.program;
    });
    Terminal terminal{.id = "$TERMINAL",
                      .name = fileNameOf(path) + " ($TERMINAL)",
                      .program = path,
                      .arguments = {"-e", "{cmd}"}};
    if (known != rows().end())
        terminal.arguments = known->arguments;
    return terminal;
}

std::string lineOf(const std::vector<std::string> &words)
{
    std::string line;
    for (const std::string &word : words)
        line += (line.empty() ? "" : " ") + quoted(Shell::Sh, word);
    return line;
}

std::string replaced(std::string text, std::string_view what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), by);
        at += by.size();
    }
    return text;
}

std::string appleText(const std::string &text)
{
    return '"' + replaced(replaced(text, "\\", "\\\\"), "\"", "\\\"") + '"';
}

} // namespace

System ownSystem()
{
#if defined(Q_OS_MACOS)
    return System::MacOs;
#elif defined(Q_OS_WIN)
    return System::Windows;
#else
    return System::Unix;
#endif
}

std::vector<Terminal> findTerminals(System system, const Environment &environment,
                                    const IsProgram &isProgram)
{
    std::vector<Terminal> out;
    if (system == System::Unix) {
        if (auto users = usersTerminal(environment, isProgram))
            out.push_back(std::move(*users));
    }
    for (const Row &row : rows()) {
        if (row.system != system || (*row.needs != '\0' && !isProgram(row.needs)))
            continue;
        const char separator = system == System::Windows ? ';' : ':';
        std::string path = pathOf(row.program, environment, isProgram, separator);
        if (!path.empty())
            out.push_back({row.id, row.name, std::move(path), row.arguments});
    }
    return out;
}

Expected<Terminal> customTerminal(std::string_view text, const Environment &environment,
                                  const IsProgram &isProgram)
{
    QStringList words =
        QProcess::splitCommand(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (words.isEmpty())
        return unexpected(FailureKind::UsageError, "No command of a terminal is given",
                          "Write it as in: myterm --dir {dir} -e {cmd}");
    const std::string program = words.takeFirst().toStdString();
    if (words.filter(QStringLiteral("{cmd}")).isEmpty())
        return unexpected(FailureKind::UsageError,
                          "The command of the terminal does not say where Claude Code's stands",
                          "Put {cmd} in its place, as in: myterm --dir {dir} -e {cmd}");
    std::string path =
        pathOf(program, environment, isProgram, ownSystem() == System::Windows ? ';' : ':');
    if (path.empty())
        return unexpected(FailureKind::NotFound, program + " is not installed",
                          "Choose another terminal, or write the whole path of its program.");
    Terminal terminal{.id = "custom", .name = program, .program = std::move(path), .arguments = {}};
    for (const QString &word : words)
        terminal.arguments.push_back(word.toStdString());
    return terminal;
}

std::vector<std::string> withOwnVariables(std::vector<std::string> command,
                                          const Environment &environment, System system)
{
    std::vector<std::string> front;
    for (const char *name : {"CCPROXY_HOME", "CLAUDE_PATH"}) {
        if (const std::string value = valueOf(environment, name); !value.empty())
            front.push_back(std::string(name) + "=" + value);
    }
    if (system == System::Windows || front.empty())
        return command;
    front.insert(front.begin(), "/usr/bin/env");
    command.insert(command.begin(), front.begin(), front.end());
    return command;
}

std::vector<std::string> terminalArguments(const Terminal &terminal, const std::string &folder,
                                           const std::vector<std::string> &command)
{
    const std::string line = lineOf(command);
    std::vector<std::string> out;
    for (const std::string &argument : terminal.arguments) {
        if (argument == "{cmd}") {
            out.insert(out.end(), command.begin(), command.end());
            continue;
        }
        // In one walk, so that a folder with such a name stays what it is.
        std::string made;
        for (std::size_t i = 0; i < argument.size();) {
            const std::string_view rest = std::string_view(argument).substr(i);
            if (rest.starts_with("{dir}")) {
                made += folder;
                i += std::string_view("{dir}").size();
            } else if (rest.starts_with("{cmd}")) {
                made += line;
                i += std::string_view("{cmd}").size();
            } else if (rest.starts_with("{script}")) {
                made += appleText("cd " + quoted(Shell::Sh, folder) + " && " + line);
                i += std::string_view("{script}").size();
            } else {
                made += argument[i++];
            }
        }
        out.push_back(std::move(made));
    }
    return out;
}

} // namespace ccproxy::app
