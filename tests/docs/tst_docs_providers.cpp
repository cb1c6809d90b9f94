// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "docs/markdown.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccproxy;
using ccproxy::docs::test::Page;
using ccproxy::docs::test::plain;
using ccproxy::docs::test::Table;

namespace {

const QRegularExpression kPage(QStringLiteral("<(https://[^>]+)>"));

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList namesIn(const QString &cell)
{
    QStringList names;
    for (const QString &name : plain(cell).split(QStringLiteral(", "))) {
        if (name != QStringLiteral("…") && name != QStringLiteral("a name of yours"))
            names += name;
    }
    return names;
}

} // namespace

/// What docs/PROVIDERS.md says of keys is what the catalogue says.
class TestDocsProviders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_page = docs::test::page(QStringLiteral("docs/PROVIDERS.md")); }
    void namesAreKnown();
    void keysOfTheTable();
    void keysOfTheSections();

private:
    void compare(const QString &name, const QString &page, const QString &variable) const;

    Page m_page;
};

void TestDocsProviders::compare(const QString &name, const QString &page,
                                const QString &variable) const
{
    const auto *entry = catalogue::findProvider(name.toStdString());
    QVERIFY2(entry != nullptr, qPrintable(name));
    QCOMPARE(page, textOf(entry->keyUrl));
    QCOMPARE(variable, textOf(entry->keyVariables.front()));
}

void TestDocsProviders::namesAreKnown()
{
    int names = 0;
    for (const Table &table : m_page.tables()) {
        const qsizetype column =
            std::max(table.head.indexOf(QStringLiteral("Names in the catalogue")),
                     table.head.indexOf(QStringLiteral("Name")));
        if (column < 0)
            continue;
        for (const QStringList &row : table.rows) {
            for (const QString &name : namesIn(row[column])) {
                ++names;
                QVERIFY2(catalogue::findProvider(name.toStdString()), qPrintable(name));
            }
        }
    }
    QVERIFY(names > 30);
}

void TestDocsProviders::keysOfTheTable()
{
    int rows = 0;
    for (const Table &table : m_page.tables()) {
        if (!table.head.contains(QStringLiteral("Variable")))
            continue;
        for (const QStringList &row : table.rows) {
            ++rows;
            compare(namesIn(row[0]).first(), kPage.match(row[1]).captured(1), plain(row[2]));
        }
    }
    QVERIFY(rows > 10);
}

/// "Key: <…>, variable `…`" below a heading of which the table of contents tells the name.
void TestDocsProviders::keysOfTheSections()
{
    static const QRegularExpression kLine(QStringLiteral("^Key: <([^>]+)>, variable `(\\w+)`"));
    QMap<QString, QString> nameOf;
    const Table contents = m_page.tables().first();
    for (const QStringList &row : contents.rows)
        nameOf.insert(row[0].section(u']', 0, 0).mid(1), namesIn(row[1]).value(0));
    int keys = 0;
    for (int i = 0; i < m_page.lines.size(); ++i) {
        const auto found = kLine.match(m_page.lines[i]);
        if (found.hasMatch()) {
            ++keys;
            compare(nameOf.value(m_page.headingAbove(i)), found.captured(1), found.captured(2));
        }
    }
    QCOMPARE(keys, 5);
}

QTEST_APPLESS_MAIN(TestDocsProviders)
#include "tst_docs_providers.moc"
