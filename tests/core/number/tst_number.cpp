// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"

#include <QTest>

using namespace ccproxy;

class TestNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *text, double expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("0", 0);
        row("-2", -2);
        row("0.5", 0.5);
        row(".5", 0.5);
        row("1.", 1);
        row("1e5", 1e5);
        row("-1.25E-2", -0.0125);
        row("1e+3", 1e3);
        row("9007199254740993", 9007199254740992.0);
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, expected);
        const auto number = readNumber(text.toStdString());
        QVERIFY(number.has_value());
        QVERIFY2(*number == expected, qPrintable(QString::number(*number)));
    }

    void notNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",   " ",     " 1",  "1 ",  "+1",    "-",     ".",
                                 "e5", "1e",    "1e+", "1,5", "1.5.2", "--1",   "0x10",
                                 "1k", "1e400", "inf", "nan", "-inf",  "1_000", "\xd9\xa1"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("zero byte") << QByteArray("1\0", 2);
    }
    void notNumbers()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readNumber(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestNumber)
#include "tst_number.moc"
