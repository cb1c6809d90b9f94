// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/example.h"

#include <QTest>

using namespace ccproxy;
using ccproxy::docs::test::Block;
using ccproxy::docs::test::Page;

namespace {

const QString kModels = QStringLiteral("// ~/.ccproxy/models.json");

} // namespace

/// Each block of the language "jsonc" is a whole file that the program reads without a complaint.
class TestDocsExamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isValid_data();
    void isValid();
    void thereAreSome();
    void aMistakeIsFound();
};

void TestDocsExamples::isValid_data()
{
    QTest::addColumn<QString>("text");
    for (const Page &page : docs::test::allPages()) {
        for (const Block &block : page.blocks()) {
            if (block.language == QStringLiteral("jsonc"))
                QTest::addRow("%s:%d", qPrintable(page.path), block.line) << block.text;
        }
    }
}

void TestDocsExamples::isValid()
{
    QFETCH(QString, text);
    const auto loaded = docs::test::loadExample(text, text.startsWith(kModels));
    std::string problems;
    for (const config::Problem &problem : loaded.problems)
        problems += problem.text() + "\n";
    QVERIFY2(problems.empty(), problems.c_str());
}

void TestDocsExamples::thereAreSome()
{
    for (const char *name : {"README.md", "docs/PROVIDERS.md", "docs/ROUTING.md"}) {
        const auto blocks = docs::test::page(QString::fromLatin1(name)).blocks();
        QVERIFY2(std::any_of(blocks.begin(), blocks.end(),
                             [](const Block &b) { return b.language == QStringLiteral("jsonc"); }),
                 name);
    }
}

void TestDocsExamples::aMistakeIsFound()
{
    QVERIFY(!docs::test::loadExample(QStringLiteral("{\"prot\": 1}")).problems.empty());
    QVERIFY(!docs::test::loadExample(QStringLiteral("{\"providers\": 1}"), true).problems.empty());
    QVERIFY(
        !docs::test::loadExample(
             QStringLiteral("{\"providers\": [{\"name\": \"unheard-of\", \"type\": \"openai\"}]}"))
             .problems.empty());
}

QTEST_APPLESS_MAIN(TestDocsExamples)
#include "tst_docs_examples.moc"
