// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/markdown.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using ccproxy::docs::test::Block;
using ccproxy::docs::test::Page;

namespace {

/// A source with neighbouring literals put together and escapes resolved, as far as they occur.
QString joined(QString source)
{
    static const QRegularExpression kSeam(QStringLiteral("\"\\s*\\n\\s*u?\""));
    source.remove(kSeam);
    return source.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

QStringList sources()
{
    QStringList out;
    for (const char *folder : {"proxy", "app", "ui"}) {
        QDirIterator files(QStringLiteral(CCPROXY_SOURCE_DIR "/") + QString::fromLatin1(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                out += joined(QString::fromUtf8(file.readAll()));
        }
    }
    return out;
}

/// What the program itself says of a message: the pieces between the dots that stand for names and
/// numbers. The program's own name and the place of a problem come before it.
QStringList piecesOf(QString message)
{
    static const QRegularExpression kBefore(QStringLiteral("^(ccproxy|[^ ]+:\\d+:\\d+): "));
    message.remove(kBefore);
    QStringList out;
    // A message and what to do about it are put together when they are shown.
    message.replace(QStringLiteral(". "), QStringLiteral("…"));
    for (QString piece : message.split(u'…', Qt::SkipEmptyParts)) {
        while (piece.startsWith(u' ') || piece.startsWith(u':'))
            piece.remove(0, 1);
        if (piece.trimmed().size() > 3)
            out += piece.trimmed();
    }
    return out;
}

} // namespace

/// docs/TROUBLESHOOTING.md quotes in blocks of the language "text" what the program prints, with …
/// for what differs. Each of these lines is in the sources.
class TestDocsMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sources = sources(); }
    void isPrinted_data();
    void isPrinted();

private:
    QStringList m_sources;
};

void TestDocsMessages::isPrinted_data()
{
    QTest::addColumn<QStringList>("pieces");
    const Page page = ccproxy::docs::test::page(QStringLiteral("docs/TROUBLESHOOTING.md"));
    for (const Block &block : page.blocks()) {
        if (block.language != QStringLiteral("text"))
            continue;
        for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts))
            QTest::addRow("line %d: %s", block.line, qPrintable(line)) << piecesOf(line);
    }
}

void TestDocsMessages::isPrinted()
{
    QFETCH(QStringList, pieces);
    QVERIFY(!pieces.isEmpty());
    for (const QString &piece : std::as_const(pieces)) {
        const auto holds = [&piece](const QString &source) { return source.contains(piece); };
        QVERIFY2(std::any_of(m_sources.cbegin(), m_sources.cend(), holds), qPrintable(piece));
    }
}

QTEST_APPLESS_MAIN(TestDocsMessages)
#include "tst_docs_messages.moc"
