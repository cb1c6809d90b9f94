// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/keychain.h"
#include "commands/output.h"
#include "core/config/import.h"
#include "core/config/problem.h"
#include "saving/foreign_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

/// config import.
namespace ccproxy::app {
namespace {

constexpr qint64 kLargestFile = 8LL << 20U;

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
            return unexpected(FailureKind::NotFound,
                              "The configuration of " + name
                                  + " is already the one that CCProxy reads",
                              "`ccproxy config check` tells what is wrong in it.");
        if (QFile::exists(last))
            return Source{last, program};
    }
    return unexpected(FailureKind::NotFound,
                      "There is no configuration of " + name + " at " + last.toStdString(),
                      "Name its file.");
}

Expected<config::Import> readImport(const Source &source)
{
    const std::string path = source.path.toStdString();
    QFile file(source.path);
    if (QFileInfo(source.path).isDir() || !file.open(QIODevice::ReadOnly))
        return unexpected(FailureKind::NotFound, path + " cannot be read",
                          "Name a file, or claude-code-router, cc-switch or ccproxy.");
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
        return unexpected(FailureKind::ConfigInvalid, problem.text());
    }
    const auto program = source.program ? source.program : config::foreignOf(document.root);
    if (!program)
        return unexpected(FailureKind::ConfigInvalid,
                          path + " is no configuration of a program that CCProxy knows",
                          "It knows those of claude-code-router, cc-switch and ccproxy.");
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

/// What an import would add to the file as it is.
Expected<config::Addition> additionOf(const Invocation &invocation, const config::Import &import)
{
    const auto file = fileToChange(invocation);
    const auto text = file ? file->read() : Unexpected(file.error());
    return text ? config::withImport(*text, import) : Unexpected(text.error());
}

/// The keys of an import that are clear text and would be added: they go into the keychain, and
/// the import refers to them. Nothing of them is saved anywhere else on the way. Gives what became
/// of them, for people.
std::string takeKeys(const config::Addition &addition, config::Import &import)
{
    const std::string text = config::jsonc::toJson(import.configuration);
    auto literals = config::literalKeys(config::jsonc::parse(text).root);
    std::erase_if(literals, [&addition](const config::LiteralKey &literal) {
        const std::string name = literal.owner.empty()
            ? "apikey"
            : config::toText(
                {config::PathStep::member("providers"), config::PathStep::named(literal.owner)});
        const auto &added = addition.added;
        return literal.isForShow || std::find(added.begin(), added.end(), name) == added.end();
    });
    if (literals.empty())
        return {};
    std::vector<config::MovedKey> moved;
    Keychain keychain;
    const auto stored = keychain.change([&](config::Keys &keys) -> Expected<void> {
        moved = config::entriesFor(literals, keys);
        for (const config::MovedKey &key : moved)
            keys.insert_or_assign(key.entry, key.literal);
        return {};
    });
    const std::string count =
        std::to_string(literals.size()) + (literals.size() == 1 ? " key" : " keys");
    if (!stored)
        return stored.error().message + ", so " + count
            + " came as clear text; `ccproxy providers move-keys` moves them later";
    auto referring = config::valueOf(config::withReferences(text, moved, false));
    if (referring)
        import.configuration = std::move(*referring);
    return count + " went into the keychain";
}

} // namespace

int configImport(const Invocation &invocation)
{
    if (invocation.arguments.empty())
        return fail(makeFailure(FailureKind::UsageError, "The source is missing",
                                "Name claude-code-router, cc-switch, ccproxy or a file."));
    const auto source = sourceNamed(invocation.arguments.front());
    if (!source)
        return fail(source.error());
    auto import = readImport(*source);
    if (!import)
        return fail(import.error());
    auto wouldAdd = additionOf(invocation, *import);
    if (!wouldAdd)
        return fail(wouldAdd.error());
    config::Addition addition = std::move(*wouldAdd);
    std::string aboutKeys;
    if (!invocation.dryRun && !addition.added.empty()) {
        aboutKeys = takeKeys(addition, *import);
        const auto change = changeFile(invocation, [&](const std::string &text) {
            auto added = config::withImport(text, *import);
            if (!added)
                return Expected<std::string>(Unexpected(std::move(added.error())));
            addition = std::move(*added);
            return Expected<std::string>(addition.text);
        });
        if (!change) {
            report("Not carried over:", addition.left);
            return fail(change.error());
        }
    }
    const std::string path = source->path.toStdString();
    if (addition.added.empty())
        print("Nothing of " + path + " is new.\n");
    report(invocation.dryRun ? "Would be taken over:" : "Taken over:", addition.added);
    report("Not carried over:", addition.left);
    if (!aboutKeys.empty())
        tell("ccproxy: " + aboutKeys);
    if (!invocation.dryRun && !addition.added.empty())
        tell("ccproxy: `ccproxy config undo` takes it all back");
    return 0;
}

} // namespace ccproxy::app
