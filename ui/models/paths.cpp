// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paths.h"

#include <QDir>

namespace ccproxy::ui {
namespace {

/// "" where there is none, or all would be below it.
QString homeFolder()
{
    const QString home = QDir::homePath();
    return QDir(home).isRoot() ? QString() : home;
}

} // namespace

QString pathText(const QString &path)
{
    if (path.contains(QStringLiteral("://")))
        return path;
    const QString home = homeFolder();
    if (home.isEmpty() || (path != home && !path.startsWith(home + u'/')))
        return QDir::toNativeSeparators(path);
    return u'~' + QDir::toNativeSeparators(path.mid(home.size()));
}

QString withShortPaths(QString text)
{
    const QString home = homeFolder();
    if (home.isEmpty())
        return text;
    for (const QString &each : {home, QDir::toNativeSeparators(home)}) {
        for (const QChar separator : {QChar(u'/'), QChar(u'\\')})
            text.replace(each + separator, u'~' + QString(separator));
    }
    return text;
}

QString pathFrom(const QString &text)
{
    const QString path = QDir::fromNativeSeparators(text);
    if (path != QStringLiteral("~") && !path.startsWith(QStringLiteral("~/")))
        return text;
    return QDir::homePath() + path.mid(1);
}

} // namespace ccproxy::ui
