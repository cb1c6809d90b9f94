// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for a word out of the user's own configuration.
#include "tst_cli_program.h"

#include <QTest>

class CliCompletionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }
    void words_data();
    void words();
    void nothingIsOfferedTwice();
    void aBrokenConfigurationIsNoHindrance();
    void aShellIsWanted();

private:
    QStringList offered(const QStringList &typed)
    {
        const Outcome outcome = m_program->run(
            QStringList{QStringLiteral("complete-words"), QStringLiteral("--")} + typed);
        QStringList out;
        for (const QByteArray &line : outcome.out.split('\n')) {
            if (!line.isEmpty())
                out.append(QString::fromUtf8(line.left(line.indexOf('\t'))));
        }
        return outcome.exitCode == 0 && outcome.err.isEmpty() ? out
                                                              : QStringList{QStringLiteral("!")};
    }

    std::unique_ptr<Program> m_program;
};

void CliCompletionTest::initTestCase()
{
    m_program = std::make_unique<Program>();
    m_program->set(QStringLiteral("CCPROXY_CONFIG"),
                   m_program->write(QStringLiteral("config.json"),
                                    "{\"providers\": [{\"name\": \"demo\", \"models\": [\"demo\"]},"
                                    " {\"name\": \"mine\", \"type\": \"openai\","
                                    " \"api_base_url\": \"http://127.0.0.1:1/v1\","
                                    " \"models\": [\"large\", \"small\"]}],"
                                    " \"routes\": {\"default\":"
                                    " {\"provider\": \"demo\", \"model\": \"demo\"},"
                                    " \"claude-opus-*\":"
                                    " {\"provider\": \"mine\", \"model\": \"large\"}}}"));
}

void CliCompletionTest::words_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("with");
    QTest::addColumn<QStringList>("without");
    const auto row = [](const char *typed, const char *with, const char *without) {
        QStringList words = QString::fromLatin1(typed).split(QLatin1Char(' '));
        QTest::newRow(typed) << words
                             << QString::fromLatin1(with).split(QLatin1Char(' '),
                                                                Qt::SkipEmptyParts)
                             << QString::fromLatin1(without).split(QLatin1Char(' '),
                                                                   Qt::SkipEmptyParts);
    };
    row("config set history.enabled ", "true false", "mine");
    row("config set log_level w", "warning", "debug true");
    row("config set routes.default.provider ", "demo mine", "true");
    row("config set port ", "", "true demo");
    row("config get providers.mine.", "providers.mine.api_base_url providers.mine.models",
        "providers.demo.models port");
    row("config get routes.claude-opus-*.", "routes.claude-opus-*.model", "routes.default.model");
    row("config import c", "ccproxy claude-code-router cc-switch", "mine");
    row("providers remove ", "demo mine", "openai");
    row("providers add ", "openai deepseek", "demo mine");
    row("providers add mine2 --type ", "openai anthropic gemini deepseek", "mine");
    row("routes set ", "default background longContext claude-opus-*", "demo");
    row("routes set default ", "demo,demo mine,large mine,small", "default");
}

void CliCompletionTest::words()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, with);
    QFETCH(QStringList, without);
    const QStringList found = offered(typed);
    for (const QString &word : with)
        QVERIFY2(found.contains(word), qPrintable(found.join(QLatin1Char(' '))));
    for (const QString &word : without)
        QVERIFY2(!found.contains(word), qPrintable(found.join(QLatin1Char(' '))));
    if (with.isEmpty())
        QCOMPARE(found, QStringList());
}

/// A route and a list may name the same model, and a route the name of a kind.
void CliCompletionTest::nothingIsOfferedTwice()
{
    for (const char *typed : {"routes set ", "routes set default ", "providers add x --type "}) {
        QStringList found = offered(QString::fromLatin1(typed).split(QLatin1Char(' ')));
        QVERIFY(found.size() > 1);
        QVERIFY2(found.removeDuplicates() == 0, typed);
    }
}

/// While a command line is typed is no time to complain.
void CliCompletionTest::aBrokenConfigurationIsNoHindrance()
{
    Program program;
    program.set(QStringLiteral("CCPROXY_CONFIG"),
                program.write(QStringLiteral("config.json"), "{ \"providers\": [ {"));
    const Outcome outcome =
        program.run({QStringLiteral("complete-words"), QStringLiteral("--"),
                     QStringLiteral("providers"), QStringLiteral("remove"), QString()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
}

void CliCompletionTest::aShellIsWanted()
{
    const Outcome outcome = m_program->run({QStringLiteral("completion")});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("completion bash"), outcome.err.constData());
}

QTEST_GUILESS_MAIN(CliCompletionTest)
#include "tst_cli_completion.moc"
