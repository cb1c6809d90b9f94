// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/launch_memory.h"

#include <QDir>

namespace ccproxy::ui {
namespace {

const QString kFolders = QStringLiteral("launch/folders");
constexpr const char *kClaude = "launch/claude";
constexpr qsizetype kMostFolders = 10;

/// What of a wish is kept beside its folder.
struct Part {
    const char *name;
    QString LaunchWish::*text;
};
constexpr Part kParts[] = {
    {"launch/profile", &LaunchWish::profile},
    {"launch/model", &LaunchWish::model},
    {"launch/arguments", &LaunchWish::arguments},
    {"launch/terminal", &LaunchWish::terminal},
    {"launch/customTerminal", &LaunchWish::customTerminal},
    {kClaude, &LaunchWish::claude},
};

} // namespace

QStringList recentFolders(const Memory &memory)
{
    QStringList folders = memory.look(kFolders).toStringList();
    folders.removeIf([](const QString &folder) { return !QDir(folder).exists(); });
    return folders;
}

LaunchWish lastWish(const Memory &memory)
{
    LaunchWish wish;
    for (const Part &part : kParts)
        wish.*part.text = memory.look(QLatin1String(part.name)).toString();
    const QStringList folders = recentFolders(memory);
    if (!folders.isEmpty())
        wish.folder = folders.first();
    return wish;
}

void rememberClaude(Memory &memory, const QString &program)
{
    memory.setLook(QLatin1String(kClaude), program);
}

void rememberLaunch(Memory &memory, const LaunchWish &wish)
{
    for (const Part &part : kParts)
        memory.setLook(QLatin1String(part.name), wish.*part.text);
    QStringList folders = memory.look(kFolders).toStringList();
    const QString folder = QDir(wish.folder).absolutePath();
    folders.removeAll(folder);
    folders.prepend(folder);
    memory.setLook(kFolders, QVariant(folders.first(std::min(folders.size(), kMostFolders))));
}

} // namespace ccproxy::ui
