// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curl.h"

#include <QTest>

using namespace ccproxy;

class TestCurl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whole()
    {
        QCOMPARE(curlCommand("https://host/v1?a=b&c", {{"x-one", "it's $HOME"}}, "{\"a\":\"'\"}"),
                 std::string("curl -N 'https://host/v1?a=b&c' \\\n"
                             "  -H 'x-one: it'\\''s $HOME' \\\n"
                             "  --data-raw '{\"a\":\"'\\''\"}'\n"));
    }

    /// The shell puts the key in, and nothing else of the header means anything to it.
    void hiddenKey_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("alone") << QByteArray("••••") << QByteArray("'k: '\"$API_KEY\"");
        QTest::newRow("scheme") << QByteArray("Bearer ••••")
                                << QByteArray("'k: Bearer '\"$API_KEY\"");
        QTest::newRow("around") << QByteArray("`$a\\\" ••••, b")
                                << QByteArray("'k: `$a\\\" '\"$API_KEY\"', b'");
    }
    void hiddenKey()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        const std::string command = curlCommand("u", {{"k", value.toStdString()}}, "");
        QVERIFY2(command.find("-H " + expected.toStdString() + " ") != std::string::npos,
                 command.c_str());
    }
};

QTEST_APPLESS_MAIN(TestCurl)
#include "tst_curl.moc"
