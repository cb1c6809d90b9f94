// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/routing/trial.h"

#include "docs/example.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using ccproxy::docs::test::Block;
using ccproxy::docs::test::Page;
using ccproxy::docs::test::plain;
using ccproxy::docs::test::Table;
using routing::Trial;

Q_DECLARE_METATYPE(ccproxy::routing::Trial)

namespace {

/// A request as docs/ROUTING.md tells it: "`claude-sonnet-5`, 70,000 tokens, effort xhigh".
struct Told {
    Trial trial;
    bool budgetIsSpent = false;
    QString unknown; ///< what is not understood
};

void tell(Told &told, const QString &trait)
{
    const QString name = trait.section(u' ', 0, 0);
    const QString rest = trait.section(u' ', 1);
    const std::string text = rest.toStdString();
    if (rest == QStringLiteral("tokens"))
        told.trial.tokens = QString(name).remove(u',').toLongLong();
    else if (name == QStringLiteral("effort"))
        told.trial.effort = text;
    else if (name == QStringLiteral("agent"))
        told.trial.agentType = text;
    else if (name == QStringLiteral("profile"))
        told.trial.profile = text;
    else if (trait == QStringLiteral("thinking"))
        told.trial.thinks = true;
    else if (trait == QStringLiteral("an image"))
        told.trial.hasImage = true;
    else if (trait == QStringLiteral("a web search"))
        told.trial.searchesWeb = true;
    else if (trait == QStringLiteral("in the background"))
        told.trial.origin = Trial::Origin::Background;
    else if (trait == QStringLiteral("a subagent"))
        told.trial.origin = Trial::Origin::Subagent;
    else if (trait == QStringLiteral("budget spent"))
        told.budgetIsSpent = true;
    else
        told.unknown = trait;
}

Told toldBy(const QString &cell)
{
    Told told;
    told.trial.model = plain(cell.section(u'`', 1, 1)).toStdString();
    for (const QString &trait :
         cell.section(u'`', 2).split(QStringLiteral(", "), Qt::SkipEmptyParts))
        tell(told, trait.trimmed());
    return told;
}

/// Whom a decision leads to, as the page writes it.
QString answered(const Expected<routing::Decision, routing::Refusal> &decision)
{
    if (!decision)
        return QStringLiteral("nothing");
    QStringList out;
    for (const routing::Candidate &candidate : decision->candidates)
        out += QString::fromStdString(candidate.provider + "," + candidate.model);
    return out.join(QStringLiteral(" → "));
}

/// The configuration of the recipe that a table belongs to: the nearest one above it.
QString configurationOf(const Page &page, const Table &table)
{
    QString text;
    for (const Block &block : page.blocks()) {
        if (block.line < table.line && block.language == QStringLiteral("jsonc"))
            text = block.text;
    }
    return text;
}

} // namespace

class TestDocsRecipes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void everyRecipeIsTried();
};

void TestDocsRecipes::decides_data()
{
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("route");
    QTest::addColumn<QString>("target");
    const Page page = docs::test::page(QStringLiteral("docs/ROUTING.md"));
    for (const Table &table : page.tables()) {
        if (table.head.first() != QStringLiteral("Request"))
            continue;
        const QString recipe = page.headingAbove(table.line);
        for (const QStringList &row : table.rows)
            QTest::addRow("%s: %s", qPrintable(recipe), qPrintable(row[0]))
                << configurationOf(page, table) << row[0] << plain(row[1]) << plain(row[2]);
    }
}

void TestDocsRecipes::decides()
{
    QFETCH(QString, configuration);
    QFETCH(QString, request);
    QFETCH(QString, route);
    QFETCH(QString, target);
    const Told told = toldBy(request);
    QVERIFY2(told.unknown.isEmpty() && !told.trial.model.empty(), qPrintable(told.unknown));
    const config::LoadResult loaded = docs::test::loadExample(configuration);
    QVERIFY(!loaded.hasErrors());
    routing::RouterOptions options;
    options.profile = told.trial.profile;
    options.onlyBackground = told.budgetIsSpent;
    const auto explained = told.budgetIsSpent
        ? routing::explain(routing::bodyOf(told.trial), loaded.settings, options)
        : routing::explain(told.trial, loaded.settings);
    QVERIFY(explained);
    QCOMPARE(answered(explained->decision), target);
    const auto &decision = explained->decision;
    QCOMPARE(decision ? QString::fromStdString(decision->routeName) : QString(), route);
}

void TestDocsRecipes::everyRecipeIsTried()
{
    const Page page = docs::test::page(QStringLiteral("docs/ROUTING.md"));
    QStringList recipes;
    QStringList tried;
    for (const Block &block : page.blocks()) {
        if (block.language == QStringLiteral("jsonc"))
            recipes += page.headingAbove(block.line);
    }
    for (const Table &table : page.tables()) {
        if (table.head.first() == QStringLiteral("Request"))
            tried += page.headingAbove(table.line);
    }
    QCOMPARE(tried, recipes);
    QVERIFY(recipes.size() >= 10);
}

QTEST_APPLESS_MAIN(TestDocsRecipes)
#include "tst_docs_recipes.moc"
