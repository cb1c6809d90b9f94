// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/markdown.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace ccproxy::docs::test {
namespace {

const QString kRoot = QStringLiteral(CCPROXY_SOURCE_DIR "/");
const QString kFence = QStringLiteral("```");

/// The cells of "| a | b |"; a bar behind a backslash, or in backquotes, is none of its ends.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool inCode = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'`')
            inCode = !inCode;
        if (c == u'\\' && i + 1 < line.size() && line[i + 1] == u'|') {
            cell += line[++i];
        } else if (c == u'|' && !inCode) {
            cells += cell.trimmed();
            cell.clear();
        } else {
            cell += c;
        }
    }
    return cells;
}

/// Each line, and whether it is in a block or one of its fences.
QList<std::pair<QString, bool>> marked(const QStringList &lines)
{
    QList<std::pair<QString, bool>> out;
    bool inBlock = false;
    for (const QString &line : lines) {
        const bool isFence = line.startsWith(kFence);
        out.append({line, inBlock || isFence});
        if (isFence)
            inBlock = !inBlock;
    }
    return out;
}

} // namespace

QList<Block> Page::blocks() const
{
    QList<Block> out;
    bool inBlock = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(kFence)) {
            inBlock = !inBlock;
            if (inBlock)
                out.append({lines[i].mid(kFence.size()).trimmed(), {}, int(i) + 1, i});
        } else if (inBlock) {
            out.last().text += lines[i] + u'\n';
        }
    }
    return out;
}

QList<Table> Page::tables() const
{
    QList<Table> out;
    const auto all = marked(lines);
    for (qsizetype i = 0; i + 1 < all.size(); ++i) {
        const bool begins = !all[i].second && all[i].first.startsWith(u'|')
            && all[i + 1].first.startsWith(QStringLiteral("| ---"));
        if (!begins)
            continue;
        Table table{cellsOf(all[i].first), {}, int(i) + 1};
        for (i += 2; i < all.size() && all[i].first.startsWith(u'|'); ++i) {
            QStringList cells = cellsOf(all[i].first);
            while (cells.size() < table.head.size())
                cells += QString();
            table.rows += cells;
        }
        out += table;
    }
    return out;
}

QString Page::prose() const
{
    QString out;
    for (const auto &[line, isBlock] : marked(lines))
        out += (isBlock ? QString() : line) + u'\n';
    return out;
}

QStringList Page::inlineCode() const
{
    static const QRegularExpression kCode(QStringLiteral("`([^`]+)`"));
    QStringList out;
    auto found = kCode.globalMatch(prose());
    while (found.hasNext())
        out += found.next().captured(1).simplified();
    return out;
}

QString Page::headingAbove(int line) const
{
    for (qsizetype i = std::min<qsizetype>(line, lines.size()); i-- > 0;) {
        if (lines[i].startsWith(u'#'))
            return lines[i].mid(lines[i].indexOf(u' ')).trimmed();
    }
    return {};
}

QStringList Page::anchors() const
{
    static const QRegularExpression kNoWord(QStringLiteral("[^\\w\\- ]"));
    QStringList out;
    for (const auto &[line, isBlock] : marked(lines)) {
        if (isBlock || !line.startsWith(u'#'))
            continue;
        QString name = line.mid(line.indexOf(u' ')).trimmed().toLower();
        out += name.remove(kNoWord).replace(u' ', u'-');
    }
    return out;
}

QList<Page> allPages()
{
    QStringList paths = QDir(kRoot).entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString &folder : {QStringLiteral("docs"), QStringLiteral("resources"),
                                  QStringLiteral("tests"), QStringLiteral("bench")}) {
        QDirIterator files(kRoot + folder, {QStringLiteral("*.md")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths += QDir(kRoot).relativeFilePath(files.next());
    }
    paths.sort();
    QList<Page> out;
    for (const QString &path : paths)
        out += page(path);
    return out;
}

Page page(const QString &path)
{
    QFile file(kRoot + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return {path, QString::fromUtf8(file.readAll()).split(u'\n')};
}

QString plain(const QString &cell)
{
    return QString(cell).remove(u'`').trimmed();
}

} // namespace ccproxy::docs::test
