// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/markdown.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using ccproxy::docs::test::Page;
using ccproxy::docs::test::Table;

namespace {

struct Root {
    const char *folder;
    const char *name; ///< as the page writes it
};
constexpr Root kRoots[] = {
    {"proxy/core", "core"}, {"proxy/engine", "engine"}, {"ui", "ui"}, {"app", "app"}};

QDir projectFolder(const QString &name)
{
    return QDir(QStringLiteral(CCPROXY_SOURCE_DIR "/") + name);
}

/// All folders with headers below the roots, as the page writes them.
QStringList folders()
{
    QStringList out;
    for (const Root &root : kRoots) {
        const QDir base = projectFolder(QString::fromLatin1(root.folder));
        QDirIterator files(base.path(), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = base.relativeFilePath(files.next());
            if (path.contains(u'/'))
                out += QString::fromLatin1(root.name) + u'/' + path.section(u'/', 0, -2);
        }
    }
    out.removeDuplicates();
    return out;
}

/// The names in the table of rooms, and for each the whole row.
QMap<QString, QString> rooms()
{
    static const QRegularExpression kName(QStringLiteral("`([^`]+)`"));
    QMap<QString, QString> out;
    for (const Table &table :
         ccproxy::docs::test::page(QStringLiteral("docs/ARCHITECTURE.md")).tables()) {
        if (table.head.first() != QStringLiteral("Room"))
            continue;
        for (const QStringList &row : table.rows) {
            auto found = kName.globalMatch(row[0]);
            while (found.hasNext())
                out.insert(found.next().captured(1), row.join(u' '));
        }
    }
    return out;
}

} // namespace

/// docs/ARCHITECTURE.md tells of each folder of the sources.
class TestDocsRooms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsTold();
    void everyRoomIsThere();
};

void TestDocsRooms::everyFolderIsTold()
{
    const auto told = rooms();
    QVERIFY(told.size() > 40);
    for (const QString &folder : folders()) {
        const QString parent = folder.section(u'/', 0, -2);
        const QString leaf = folder.section(u'/', -1);
        const bool isTold = told.contains(folder) || told.contains(parent + QStringLiteral("/*"))
            || told.value(parent).contains(u'`' + leaf + u'`')
            // A module's own folder belongs to its room.
            || folder == QStringLiteral("engine/secrets/keychain");
        QVERIFY2(isTold, qPrintable(folder));
    }
}

void TestDocsRooms::everyRoomIsThere()
{
    for (const QString &name : rooms().keys()) {
        const QString path =
            name.startsWith(QStringLiteral("core/")) || name.startsWith(QStringLiteral("engine/"))
            ? QStringLiteral("proxy/") + name
            : name;
        const bool isPlain = name.contains(u'/') && !name.endsWith(u'*');
        const QString file =
            path.endsWith(QStringLiteral(".h")) ? path : path + QStringLiteral(".h");
        QVERIFY2(!isPlain || projectFolder(path).exists()
                     || QFileInfo::exists(QStringLiteral(CCPROXY_SOURCE_DIR "/") + file),
                 qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestDocsRooms)
#include "tst_docs_rooms.moc"
