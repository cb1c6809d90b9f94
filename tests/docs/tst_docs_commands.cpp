// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/parse.h"

#include "docs/markdown.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccproxy;
using ccproxy::docs::test::Block;
using ccproxy::docs::test::Page;

namespace {

/// The arguments of each call of ccproxy in a line of a shell: from its name to what ends a
/// command.
QList<QStringList> callsIn(const QString &line)
{
    static const QRegularExpression kWord(
        QStringLiteral("\"[^\"]*\"|'[^']*'|&&|[|;()<>]|[^\\s\"'|;()<>]+"));
    QList<QStringList> out;
    bool isCall = false;
    auto words = kWord.globalMatch(line);
    while (words.hasNext()) {
        QString word = words.next().captured();
        const bool ends = word.size() == 1 && QStringLiteral("|;()<>#").contains(word);
        if (ends || word == QStringLiteral("&&") || word == QStringLiteral("\\")) {
            isCall = false;
            if (word == QStringLiteral("#"))
                break;
        } else if (word == QStringLiteral("ccproxy")) {
            isCall = true;
            out += QStringList();
        } else if (isCall) {
            if (word.startsWith(u'"') || word.startsWith(u'\''))
                word = word.mid(1, word.size() - 2);
            out.last() += word;
        }
    }
    return out;
}

} // namespace

/// Each command that the documentation tells people to type is one that the program understands.
class TestDocsCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data();
    void isUnderstood();
    void findsCalls();
};

void TestDocsCommands::isUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const QString &where, const QString &line) {
        for (const QStringList &call : callsIn(line)) {
            if (!call.isEmpty())
                QTest::addRow("%s: %s", qPrintable(where), qPrintable(call.join(u' '))) << call;
        }
    };
    for (const Page &page : docs::test::allPages()) {
        for (const Block &block : page.blocks()) {
            if (block.language != QStringLiteral("sh"))
                continue;
            for (const QString &line : block.text.split(u'\n'))
                add(QStringLiteral("%1:%2").arg(page.path).arg(block.line), line);
        }
        for (const QString &code : page.inlineCode()) {
            if (code.startsWith(QStringLiteral("ccproxy ")))
                add(page.path, code);
        }
    }
}

void TestDocsCommands::isUnderstood()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> words;
    for (const QString &argument : arguments) {
        // In a synopsis what may be left out stands in brackets.
        const QString word = QString(argument).remove(u'[').remove(u']').remove(u'…');
        if (!word.isEmpty())
            words.push_back(word.toStdString());
    }
    const auto parsed = app::parse(words);
    QVERIFY2(parsed, parsed ? "" : parsed.error().text().c_str());
}

void TestDocsCommands::findsCalls()
{
    QCOMPARE(
        callsIn(QStringLiteral("echo '{\"a\": 1}' | ccproxy routes explain   # tells why")),
        QList<QStringList>{QStringList({QStringLiteral("routes"), QStringLiteral("explain")})});
    QCOMPARE(callsIn(QStringLiteral("eval \"$(ccproxy env)\"")), QList<QStringList>());
    QCOMPARE(callsIn(QStringLiteral("a && ccproxy stop; ccproxy start")),
             (QList<QStringList>{{QStringLiteral("stop")}, {QStringLiteral("start")}}));
    const std::vector<std::string> slip{"strat"};
    QVERIFY(!app::parse(slip));
}

QTEST_APPLESS_MAIN(TestDocsCommands)
#include "tst_docs_commands.moc"
