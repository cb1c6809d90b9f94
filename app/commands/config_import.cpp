// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/import.h"
#include "core/config/problem.h"
#include "saving/foreign_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

/// config import.
namespace ccproxy::app {
namespace {

constexpr qint64 kLargestFile = 8LL << 20U;

Failure failureOf(FailureKind kind, std::string message, std::string remedy)
{
    Failure failure;
    failure.kind = kind;
    failure.message = std::move(message);
    failure.remedy = std::move(remedy);
    return failure;
}

/// Where a program keeps its configuration below the user's home folder, the newest way first.
struct Place {
    config::Foreign program;
    const char *file;
};
constexpr Place kPlaces[] = {
    {config::Foreign::ClaudeCodeRouter, ".claude-code-router/config.sqlite"},
    {config::Foreign::ClaudeCodeRouter, ".claude-code-router/config.json"},
    {config::Foreign::CcSwitch, ".cc-switch/cc-switch.db"},
    {config::Foreign::CcSwitch, ".cc-switch/config.json"},
    {config::Foreign::Ccproxy, ".ccproxy/config.json"},
};

struct Source {
    QString path;
    std::optional<config::Foreign> program;
};

Expected<Source> sourceNamed(const std::string &name)
{
    const auto program = config::foreignNamed(name);
    if (!program) {
        QString path = QString::fromStdString(name);
        if (path.startsWith(QStringLiteral("~/")))
            path.replace(0, 1, QDir::homePath());
        return Source{path, {}};
    }
    QString last;
    for (const Place &place : kPlaces) {
        if (place.program != *program)
            continue;
        last = QDir::home().filePath(QString::fromLatin1(place.file));
        if (QFileInfo(last) == QFileInfo(QString::fromStdString(ownConfigurationPath())))
            return Unexpected(
                failureOf(FailureKind::NotFound,
                          "The configuration of " + name + " is already the one that CCProxy reads",
                          "`ccproxy config check` tells what is wrong in it."));
        if (QFile::exists(last))
            return Source{last, program};
    }
    return Unexpected(failureOf(
        FailureKind::NotFound, "There is no configuration of " + name + " at " + last.toStdString(),
        "Name its file."));
}

Expected<config::Import> readImport(const Source &source)
{
    const std::string path = source.path.toStdString();
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return Unexpected(failureOf(FailureKind::NotFound, path + " cannot be read",
                                    "Name a file, or claude-code-router, cc-switch or ccproxy."));
    std::string text = file.read(kLargestFile).toStdString();
    if (isDatabase(text)) {
        auto settings = settingsInDatabase(path);
        if (!settings)
            return Unexpected(std::move(settings.error()));
        text = std::move(*settings);
    }
    const auto document = config::jsonc::parse(text);
    if (!document.isValid()) {
        const config::jsonc::Error &error = document.errors.front();
        config::Problem problem;
        problem.source = path;
        problem.position = config::jsonc::positionAt(text, error.offset);
        problem.message = error.message;
        problem.remedy = error.remedy;
        return Unexpected(failureOf(FailureKind::ConfigInvalid, problem.text(), {}));
    }
    const auto program = source.program ? source.program : config::foreignOf(document.root);
    if (!program)
        return Unexpected(
            failureOf(FailureKind::ConfigInvalid,
                      path + " is no configuration of a program that CCProxy knows",
                      "It knows those of claude-code-router, cc-switch and ccproxy."));
    return config::importFrom(*program, document.root);
}

void report(const char *title, const std::vector<std::string> &lines)
{
    if (lines.empty())
        return;
    std::string out = std::string(title) + "\n";
    for (const std::string &line : lines)
        out += "  " + config::oneLine(line) + "\n";
    print(out);
}

} // namespace

int configImport(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return fail(failureOf(FailureKind::UsageError, "The source is missing",
                              "Name claude-code-router, cc-switch, ccproxy or a file."));
    const auto source = sourceNamed(invocation.arguments.front());
    if (!source)
        return fail(source.error());
    const auto import = readImport(*source);
    if (!import)
        return fail(import.error());

    config::Addition addition;
    const auto edit = [&](const std::string &text) -> Expected<std::string> {
        auto added = config::withImport(text, *import);
        if (!added)
            return Unexpected(std::move(added.error()));
        addition = std::move(*added);
        // As the file is, so nothing is saved.
        return invocation.dryRun || addition.added.empty() ? text : addition.text;
    };
    if (invocation.dryRun) {
        const auto file = fileToChange(invocation);
        const auto text = file ? file->read() : Unexpected(file.error());
        const auto edited = text ? edit(*text) : Unexpected(text.error());
        if (!edited)
            return fail(edited.error());
    } else if (const auto change = changeFile(invocation, edit); !change) {
        report("Not carried over:", addition.left);
        return fail(change.error());
    }
    const std::string path = source->path.toStdString();
    if (addition.added.empty())
        print("Nothing of " + path + " is new.\n");
    report(invocation.dryRun ? "Would be taken over:" : "Taken over:", addition.added);
    report("Not carried over:", addition.left);
    if (!invocation.dryRun && !addition.added.empty())
        tell("ccproxy: keys came as they stood there; `ccproxy config undo` takes it all back");
    return 0;
}

} // namespace ccproxy::app
