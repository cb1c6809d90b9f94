// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// What the tests of the documentation read of a page.
namespace ccproxy::docs::test {

struct Block {
    QString language; ///< behind the opening fence
    QString text;
    int line = 0;        ///< of the opening fence, from 1
    qsizetype place = 0; ///< index of that line in Page::lines
};

struct Table {
    QStringList head;
    QList<QStringList> rows; ///< as many cells as the head
    int line = 0;
};

struct Page {
    QString path; ///< from the project's root: "docs/ROUTING.md"
    QStringList lines;

    QList<Block> blocks() const;
    /// Those outside of blocks.
    QList<Table> tables() const;
    /// With blocks left out.
    QString prose() const;
    /// What stands between single backquotes outside of blocks.
    QStringList inlineCode() const;
    /// The words of the last heading above a line.
    QString headingAbove(int line) const;
    /// What `#…` in a link may name.
    QStringList anchors() const;
};

/// All pages of the project, in the order of their paths.
QList<Page> allPages();
/// One of them; fails the program when it is not there.
Page page(const QString &path);

/// A cell without its backquotes.
QString plain(const QString &cell);

} // namespace ccproxy::docs::test
