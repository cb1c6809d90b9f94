// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/commands.h"
#include "commands/configuration_change.h"
#include "commands/output.h"
#include "core/config/edit.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

/// config undo, redo and history.
namespace ccproxy::app {
namespace {

/// Keys that are named for one version; the others are counted.
constexpr std::size_t kNamedKeys = 3;
constexpr std::size_t kMostKeys = 100;

int stepThrough(const Invocation &invocation, Expected<void> (ConfigurationFile::*step)(),
                const std::string &done)
{
    auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    if (const auto stepped = (*file.*step)(); !stepped)
        return fail(stepped.error());
    print(done + " in " + file->path() + ".\n");
    // An old version may name what is no longer there, such as a variable.
    if (const auto now = loadConfiguration(requestOf(invocation)); now && now->result.hasErrors())
        tellProblems(now->result);
    return 0;
}

std::string contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<std::string> changedKeys(const std::string &before, const std::string &after)
{
    const auto old = config::jsonc::parse(before);
    const auto now = config::jsonc::parse(after);
    std::vector<std::string> out;
    if (!old.isValid() || !now.isValid())
        return {"(a text that is not valid)"};
    for (const config::ValuePath &path : config::differences(old.root, now.root, kMostKeys))
        out.push_back(path.empty() ? "(everything)" : config::toText(path));
    if (out.empty())
        out.emplace_back("(only comments or layout)");
    return out;
}

std::string summaryOf(const std::vector<std::string> &keys)
{
    std::string out;
    for (std::size_t i = 0; i < std::min(keys.size(), kNamedKeys); ++i)
        out += (i > 0 ? ", " : "") + keys[i];
    if (keys.size() > kNamedKeys)
        out += " and " + std::to_string(keys.size() - kNamedKeys) + " more";
    return out;
}

} // namespace

int configUndo(const Invocation &invocation)
{
    return stepThrough(invocation, &ConfigurationFile::undo, "Went one version back");
}

int configRedo(const Invocation &invocation)
{
    return stepThrough(invocation, &ConfigurationFile::redo, "Went one version forward");
}

int configHistory(const Invocation &invocation)
{
    const auto file = fileToChange(invocation);
    if (!file)
        return fail(file.error());
    auto after = file->read();
    if (!after)
        return fail(after.error());
    std::vector<std::vector<std::string>> rows;
    QJsonArray list;
    for (const SavedVersion &version : file->history()) {
        const std::string before = contentOf(version.path);
        const std::vector<std::string> keys = changedKeys(before, *after);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(version.replacedAt);
        rows.push_back(
            {time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString(), summaryOf(keys)});
        QJsonArray names;
        for (const std::string &key : keys)
            names.append(QString::fromStdString(key));
        list.append(
            QJsonObject{{QStringLiteral("replaced_at"), time.toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("changed"), names},
                        {QStringLiteral("path"), QString::fromStdString(version.path)}});
        *after = before;
    }
    if (invocation.json) {
        printJson({{QStringLiteral("configuration"), QString::fromStdString(file->path())},
                   {QStringLiteral("versions"), list}});
        return 0;
    }
    if (rows.empty())
        tell("ccproxy: no earlier version of " + file->path() + " is kept yet");
    else
        print("Saves of " + file->path() + ", the last one first; each undo takes one back:\n"
              + aligned(rows));
    return 0;
}

} // namespace ccproxy::app
