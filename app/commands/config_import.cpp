// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/import.h"
#include "core/config/problem.h"

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

/// Where a program keeps its configuration, below the user's home folder.
struct Place {
    config::Foreign program;
    const char *file;
    const char *database; ///< of its newer versions
    const char *advice;   ///< for those
};
constexpr Place kPlaces[] = {
    {config::Foreign::ClaudeCodeRouter, ".claude-code-router/config.json",
     ".claude-code-router/config.sqlite",
     "Export its settings to a file (Settings, Export data) and import that file."},
    {config::Foreign::CcSwitch, ".cc-switch/config.json", ".cc-switch/cc-switch.db",
     "Import the config.json of an earlier version, or of its backups folder."},
    {config::Foreign::Ccproxy, ".ccproxy/config.json", "", ""},
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
    for (const Place &place : kPlaces) {
        if (place.program != *program)
            continue;
        const QDir home = QDir::home();
        const QString path = home.filePath(QString::fromLatin1(place.file));
        const QString database = home.filePath(QString::fromLatin1(place.database));
        if (*place.database != '\0' && QFile::exists(database))
            return Unexpected(failureOf(FailureKind::NotFound,
                                        name + " keeps its configuration in "
                                            + database.toStdString()
                                            + ", a database that CCProxy does not read",
                                        place.advice));
        if (QFileInfo(path) == QFileInfo(QString::fromStdString(ownConfigurationPath())))
            return Unexpected(
                failureOf(FailureKind::NotFound,
                          "The configuration of " + name + " is already the one that CCProxy reads",
                          "`ccproxy config check` tells what is wrong in it."));
        if (!QFile::exists(path))
            return Unexpected(
                failureOf(FailureKind::NotFound,
                          "There is no configuration of " + name + " at " + path.toStdString(),
                          "Name its file."));
        return Source{path, program};
    }
    return Source{};
}

Expected<config::Import> readImport(const Source &source)
{
    const std::string path = source.path.toStdString();
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return Unexpected(failureOf(FailureKind::NotFound, path + " cannot be read",
                                    "Name a file, or claude-code-router, cc-switch or ccproxy."));
    const QByteArray bytes = file.read(kLargestFile);
    if (bytes.startsWith("SQLite format 3"))
        return Unexpected(failureOf(FailureKind::ConfigInvalid,
                                    path + " is a database, which CCProxy does not read",
                                    "Name a JSON file that its program exports."));
    const std::string text = bytes.toStdString();
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
