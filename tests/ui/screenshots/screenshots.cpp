// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/support/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QTextStream>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::ui;
using testing::View;

namespace {

/// A menu beside the one that it was opened from.
QPixmap grabMenus(const QWidget &last)
{
    QList<QMenu *> menus;
    QRect all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(window);
        if (menu && menu->isVisible()) {
            menus.append(menu);
            all |= menu->geometry();
        }
    }
    QPixmap out(all.size() * last.devicePixelRatio());
    out.setDevicePixelRatio(last.devicePixelRatio());
    out.fill(Qt::transparent);
    QPainter painter(&out);
    for (QMenu *menu : menus)
        painter.drawPixmap(menu->geometry().topLeft() - all.topLeft(), menu->grab());
    return out;
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    const int alpha = qAlpha(a) - qAlpha(b);
    return red * red + green * green + blue * blue + alpha * alpha;
}

/// The nearest of the table.
int nearestOf(QRgb colour, const QList<QRgb> &table)
{
    const auto found = std::min_element(table.cbegin(), table.cend(), [colour](QRgb a, QRgb b) {
        return distance(a, colour) < distance(b, colour);
    });
    return static_cast<int>(found - table.cbegin());
}

/// With its most frequent colours, those that are least like them, and for the others the nearest
/// of these 256: a third of the size.
QImage withFewColours(const QImage &picture)
{
    constexpr qsizetype kFrequent = 224;
    constexpr qsizetype kMost = 256;
    const QImage full = picture.convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            ++counts[full.pixel(x, y)];
    }
    QList<QRgb> table = counts.keys();
    std::sort(table.begin(), table.end(),
              [&counts](QRgb a, QRgb b) { return counts[a] > counts[b]; });
    QHash<QRgb, int> away; // of the others, from the nearest of the table
    const QList<QRgb> others = table.mid(kFrequent);
    table = table.mid(0, kFrequent);
    for (const QRgb colour : others)
        away.insert(colour, distance(colour, table[nearestOf(colour, table)]));
    while (!away.isEmpty() && table.size() < kMost) {
        table.append(std::max_element(away.begin(), away.end()).key());
        away.remove(table.last());
        for (auto it = away.begin(); it != away.end(); ++it)
            it.value() = std::min(it.value(), distance(it.key(), table.last()));
    }
    QHash<QRgb, uchar> nearest;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
        nearest.insert(*it, static_cast<uchar>(nearestOf(*it, table)));
    QImage out(full.size(), QImage::Format_Indexed8);
    out.setColorTable(table);
    for (int y = 0; y < full.height(); ++y) {
        for (int x = 0; x < full.width(); ++x)
            out.scanLine(y)[x] = nearest[full.pixel(x, y)];
    }
    return out;
}

/// False when it did not come up or could not be written.
bool take(testing::Stage &stage, const View &view, const QString &file)
{
    QWidget *shown = view.open(stage);
    if (!shown)
        return false;
    QTest::qWait(150); // layouts and figures that wait for the event loop
    const QPixmap picture = view.kind == View::Kind::Menu ? grabMenus(*shown) : shown->grab();
    constexpr int kSmallest = 0; // as hard as PNG can be compressed
    return withFewColours(picture.toImage()).save(file, "PNG", kSmallest);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(CCPROXY_VERSION));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en")},
         {QStringLiteral("theme"), {}, QStringLiteral("name"), QStringLiteral("light")},
         {QStringLiteral("only"), {}, QStringLiteral("name")}});
    parser.addPositionalArgument(QStringLiteral("folder"), {});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(QStringLiteral("."));
    LanguageSwitch language;
    language.choose(parser.value(QStringLiteral("language")));
    Theme theme(makeDesktopScheme());
    theme.choose(parser.value(QStringLiteral("theme")));

    QTextStream faults(stdout); // apart from what Qt says of its platform
    testing::Stage stage;
    if (!stage.begin()) {
        faults << "the stage could not be set\n";
        return 1;
    }
    stage.window().resize(1180, 780);
    const QStringList only = parser.values(QStringLiteral("only"));
    int missing = 0;
    for (const View &view : testing::gallery()) {
        if (!only.isEmpty() && !only.contains(view.name))
            continue;
        if (take(stage, view, folder.filePath(view.name + QStringLiteral(".png"))))
            continue;
        ++missing;
        faults << "no picture of " << view.name << '\n';
    }
    return missing == 0 ? 0 : 1;
}
