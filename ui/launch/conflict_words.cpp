// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/conflict_words.h"

#include "ui/models/paths.h"

#include <QCoreApplication>
#include <QStringList>

namespace ccproxy::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::ConflictWords)
};

/// "~/.claude/settings.json:3 (ANTHROPIC_BASE_URL), …"
QString placesOf(const std::vector<Launcher::Conflict> &conflicts)
{
    QStringList places;
    for (const Launcher::Conflict &conflict : conflicts)
        places.append(QStringLiteral("%1 (%2)").arg(pathText(conflict.place), conflict.name));
    return places.join(QStringLiteral(", "));
}

} // namespace

QString settingsConflictText(const std::vector<Launcher::Conflict> &conflicts)
{
    const QString places = placesOf(conflicts);
    return places.isEmpty()
        ? QString()
        : Texts::tr("Claude Code's own settings count more than a launch: %1. Take them out there.")
              .arg(places);
}

QString shellConflictText(const std::vector<Launcher::Conflict> &conflicts)
{
    const QString places = placesOf(conflicts);
    return places.isEmpty() ? QString()
                            : Texts::tr("A claude that you start by hand goes elsewhere: %1. One "
                                        "launched from here does not.")
                                  .arg(places);
}

} // namespace ccproxy::ui
