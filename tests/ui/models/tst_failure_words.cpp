// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failure_words.h"

#include <QTest>

using namespace ccproxy::ui;

class TestFailureWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreLeftOut_data()
    {
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *failure, const char *words) {
            QTest::newRow(failure) << QString::fromLatin1(failure) << QString::fromLatin1(words);
        };
        row("mine has no API key. `ccproxy providers set-key mine` puts one into the keychain; the "
            "environment variable X does as well.",
            "mine has no API key.");
        row("It is off. Run `ccproxy start` now. Then ask again.", "It is off. Then ask again.");
        row("Version 4.5 of it is gone! Why? See 1.2.", "Version 4.5 of it is gone! Why? See 1.2.");
        row("`ccproxy status` tells.", "`ccproxy status` tells.");
        row("", "");
    }
    void commandsAreLeftOut()
    {
        QFETCH(QString, failure);
        QTEST(withoutCommands(failure.toStdString()), "words");
    }

    void aNameStandsOnce()
    {
        QCOMPARE(saidBy("a", "a: No room."), QStringLiteral("No room."));
        QCOMPARE(saidBy("a", "ab: No room."), QStringLiteral("ab: No room."));
        QCOMPARE(saidBy("a", "No room at a: none."), QStringLiteral("No room at a: none."));
    }
};

QTEST_APPLESS_MAIN(TestFailureWords)
#include "tst_failure_words.moc"
