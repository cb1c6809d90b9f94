// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "platform/platform.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <cstdio>

/// config edit.
namespace ccproxy::app {
namespace {

constexpr const char *kFirstText = "{\n  \"providers\": [],\n  \"routes\": {}\n}\n";

/// The line that the shell runs; it may hold options, as in "code --wait".
Expected<QString> editorLine()
{
    for (const char *name : {"VISUAL", "EDITOR"}) {
        const QString line = qEnvironmentVariable(name);
        if (!line.trimmed().isEmpty())
            return line;
    }
    for (const char *name : {"sensible-editor", "nano", "vi"}) {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
        if (!found.isEmpty())
            return found;
    }
    return unexpected(FailureKind::Internal, "No editor was found",
                      "Name one in EDITOR, or edit the file yourself.");
}

/// Runs it in this terminal and waits for its end.
bool runEditor(const QString &line, const std::string &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), line + QStringLiteral(" \"$1\""), QStringLiteral("sh"),
                   QString::fromStdString(path)});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Expected<std::string> contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(FailureKind::Internal, path + " cannot be read any more");
    return file.readAll().toStdString();
}

/// Whether the user wants to go on; only somebody at a terminal can be asked.
bool wantsToGoOn()
{
    if (!platform::isTerminal(0) || !platform::isTerminal(2))
        return false;
    std::fputs("Edit it again? [Y/n] ", stderr);
    std::array<char, 16> answer{};
    if (std::fgets(answer.data(), static_cast<int>(answer.size()), stdin) == nullptr)
        return false;
    return answer[0] != 'n' && answer[0] != 'N';
}

int keepCopy(const std::string &copy, const std::string &why)
{
    Failure failure = makeFailure(FailureKind::Internal, why, "Your text is in " + copy + ".");
    failure.kind = FailureKind::ConfigInvalid;
    return fail(failure);
}

/// Edits the copy until it is valid and in the file's place, or the user gives up.
int editCopy(const Invocation &invocation, const ConfigurationFile &file, const QString &editor,
             const std::string &before, const std::string &start, const std::string &copy)
{
    for (;;) {
        if (!runEditor(editor, copy)) {
            QFile::remove(QString::fromStdString(copy));
            return fail(makeFailure(FailureKind::Internal,
                                    "The editor ended with a failure, so nothing was changed"));
        }
        const auto text = contentOf(copy);
        if (!text)
            return fail(text.error());
        if (*text == start) {
            QFile::remove(QString::fromStdString(copy));
            print("Nothing was changed.\n");
            return 0;
        }
        const auto configuration = loadConfiguration(requestOf(invocation), *text);
        if (!configuration)
            return fail(configuration.error());
        tellProblems(configuration->result);
        if (configuration->result.hasErrors()) {
            if (wantsToGoOn())
                continue;
            return keepCopy(copy, "That is not valid, so nothing was changed");
        }
        ConfigurationFile target = file;
        bool isForeign = false;
        const auto saved = target.change([&](const std::string &now) -> Expected<std::string> {
            isForeign = now != before;
            return isForeign ? now : *text;
        });
        if (!saved)
            return keepCopy(copy, saved.error().message);
        if (isForeign)
            return keepCopy(copy, "The file was changed by somebody else meanwhile");
        QFile::remove(QString::fromStdString(copy));
        print("Saved " + file.path() + ".\n");
        return 0;
    }
}

} // namespace

int configEdit(const Invocation &invocation)
{
    const auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    const auto editor = editorLine();
    if (!editor)
        return fail(editor.error());
    const auto before = file->read();
    if (!before)
        return fail(before.error());
    if (const auto made = platform::makePrivateFolder(homeFolder()); !made)
        return fail(made.error());
    // The name keeps its end, by which editors tell the language.
    const std::string copy =
        homeFolder() + "/edited-" + std::to_string(platform::ownPid()) + ".config.json";
    const std::string start = before->empty() ? std::string(kFirstText) : *before;
    if (const auto written = platform::replaceFile(copy, start); !written)
        return fail(written.error());
    return editCopy(invocation, *file, *editor, *before, start, copy);
}

} // namespace ccproxy::app
