// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/foreign_import.h"

#include "configuration.h"
#include "core/config/edit.h"
#include "core/config/problem.h"
#include "saving/foreign_database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

QString pathOf(const Place &place)
{
    return QDir::home().filePath(QString::fromLatin1(place.file));
}

/// An older ccproxy's file may be the one that is read anyway.
bool isOurOwn(const QString &path)
{
    return QFileInfo(path) == QFileInfo(QString::fromStdString(ownConfigurationPath()));
}

} // namespace

std::vector<ForeignSource> foreignSources()
{
    std::vector<ForeignSource> out;
    for (const Place &place : kPlaces) {
        const QString path = pathOf(place);
        if (QFile::exists(path) && !isOurOwn(path)
            && (out.empty() || out.back().program != place.program))
            out.push_back({path.toStdString(), place.program});
    }
    return out;
}

Expected<ForeignSource> foreignSource(const std::string &name)
{
    const auto program = config::foreignNamed(name);
    if (!program) {
        QString path = QString::fromStdString(name);
        if (path.startsWith(QStringLiteral("~/")))
            path.replace(0, 1, QDir::homePath());
        return ForeignSource{path.toStdString(), {}};
    }
    for (const ForeignSource &source : foreignSources()) {
        if (source.program == program)
            return source;
    }
    QString last;
    for (const Place &place : kPlaces)
        last = place.program == *program ? pathOf(place) : last;
    if (isOurOwn(last))
        return unexpected(FailureKind::NotFound,
                          "The configuration of " + name + " is already the one that CCProxy reads",
                          "`ccproxy config check` tells what is wrong in it.");
    return unexpected(FailureKind::NotFound,
                      "There is no configuration of " + name + " at " + last.toStdString(),
                      "Name its file.");
}

Expected<config::Import> readImport(const ForeignSource &source)
{
    const std::string &path = source.path;
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly))
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

std::vector<config::LiteralKey> keysToTake(const config::Addition &addition,
                                           const config::Import &import)
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
    return literals;
}

std::vector<config::MovedKey> enterKeys(std::span<const config::LiteralKey> literals,
                                        config::Keys &keys)
{
    auto moved = config::entriesFor(literals, keys);
    for (const config::MovedKey &key : moved)
        keys.insert_or_assign(key.entry, key.literal);
    return moved;
}

void referToKeychain(const std::vector<config::MovedKey> &moved, config::Import &import)
{
    const std::string text = config::jsonc::toJson(import.configuration);
    if (auto referring = config::valueOf(config::withReferences(text, moved, false)))
        import.configuration = std::move(*referring);
}

} // namespace ccproxy::app
