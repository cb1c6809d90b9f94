// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/markdown.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using ccproxy::docs::test::allPages;
using ccproxy::docs::test::Page;

/// Links between the pages lead somewhere. Those to the network are not followed.
class TestDocsLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void pagesAreReachable();
};

void TestDocsLinks::resolves_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("link");
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    for (const Page &page : allPages()) {
        auto found = kLink.globalMatch(page.prose());
        while (found.hasNext()) {
            const QString link = found.next().captured(1);
            if (!link.contains(QStringLiteral("://")))
                QTest::addRow("%s: %s", qPrintable(page.path), qPrintable(link))
                    << page.path << link;
        }
    }
}

void TestDocsLinks::resolves()
{
    QFETCH(QString, page);
    QFETCH(QString, link);
    const QString file = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    const QString folder = page.contains(u'/') ? page.section(u'/', 0, -2) + u'/' : QString();
    const QString target = file.isEmpty() ? page : folder + file;
    QVERIFY2(QFileInfo::exists(QStringLiteral(CCPROXY_SOURCE_DIR "/") + target),
             qPrintable(target));
    if (!anchor.isEmpty()) {
        const QStringList anchors = ccproxy::docs::test::page(target).anchors();
        QVERIFY2(anchors.contains(anchor), qPrintable(anchors.join(u' ')));
    }
}

/// Each page of docs/ is named by the README, where people begin.
void TestDocsLinks::pagesAreReachable()
{
    const QString readme = ccproxy::docs::test::page(QStringLiteral("README.md")).prose();
    for (const Page &page : allPages()) {
        if (page.path.startsWith(QStringLiteral("docs/")))
            QVERIFY2(readme.contains(QStringLiteral("](%1").arg(page.path)), qPrintable(page.path));
    }
}

QTEST_APPLESS_MAIN(TestDocsLinks)
#include "tst_docs_links.moc"
