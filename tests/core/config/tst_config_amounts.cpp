// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/nearest.h"
#include "core/config/substitution.h"
#include "core/config/units.h"
#include "core/config/url.h"

#include "config_test.h"

#include <QTest>

#include <array>

using namespace ccproxy::config;
using namespace ccproxy::config::test;

// The small functions below the loader: amounts, variables, mistyped names, URLs.
class TestAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1 = refused
        const auto row = [](const char *text, qint64 expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("30s", 30000);
        row("5m", 300000);
        row("1h", 3600000);
        row("250ms", 250);
        row("1.5s", 1500);
        row("300", 300000);
        row("0.25", 250);
        row("0", 0);
        row(" 2 m ", 120000);
        row("10S", 10000);
        for (const char *bad :
             {"", "s", "5x", "-1s", "1e3", "5m30s", "1..5s", "99999999999999999h", "NaN", "0x10"})
            row(bad, -1);
    }
    void durations()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, milliseconds);
        const auto parsed = parseDuration(view(text));
        QCOMPARE(parsed ? qint64(parsed->count()) : -1, milliseconds);
        if (parsed)
            QCOMPARE(parseDuration(durationText(*parsed)).value(), *parsed);
    }

    void sizes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("size"); // -1 = refused
        const auto row = [](const char *text, qint64 expected) {
            QTest::newRow(text) << QByteArray(text) << expected;
        };
        row("67108864", 67108864);
        row("64MiB", 67108864);
        row("64 MiB", 67108864);
        row("64M", 67108864);
        row("1.5 KiB", 1536);
        row("1GB", 1000000000);
        row("1 tib", 1099511627776);
        row("10 B", 10);
        for (const char *bad : {"", "MiB", "-1", "1.5", "1 XB", "9999999999 TiB", "1 Mi B"})
            row(bad, -1);
    }
    void sizes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, size);
        QCOMPARE(qint64(parseBytes(view(text)).value_or(-1)), size);
    }

    void moneyAndFlags()
    {
        QCOMPARE(parseMoney("5").value(), 5.0);
        QCOMPARE(parseMoney("$2.50").value(), 2.5);
        QVERIFY(!parseMoney("-1") && !parseMoney("five") && !parseMoney("") && !parseMoney("inf"));
        QVERIFY(parseBoolean("YES").value() && parseBoolean("1").value()
                && parseBoolean("on").value());
        QVERIFY(!parseBoolean("off").value() && !parseBoolean("maybe") && !parseBoolean(""));
        QVERIFY(!parseInteger("1.0") && !parseInteger("") && !parseInteger("99999999999999999999"));
        QCOMPARE(qint64(parseInteger(" -7 ").value()), -7);
    }

    void variables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("unset");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char *text, const char *expected, const char *unset = "",
                            bool isOne = false) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected) << QByteArray(unset)
                                << isOne;
        };
        row("plain", "plain");
        row("${A}", "1", "", true);
        row("$A", "1", "", true);
        row("x${A}y", "x1y");
        row("$A-$B", "1-$A");
        row("$B", "$A", "", true);
        row("$$A", "$A");
        row("$$$A", "$1");
        row("$", "$");
        row("$5", "$5");
        row("a$", "a$");
        row("$A_1", "3", "", true);
        row("${NO}", "", "NO", true);
        row("x$NO", "x", "NO");
        row("${EMPTY}", "", "", true);
        row("${A", "${A");
        row("${}", "${}");
        row("${A B}", "${A B}");
    }
    void variables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, unset);
        QFETCH(bool, isOne);
        const ccproxy::Environment environment = {
            {"A", "1"}, {"B", "$A"}, {"A_1", "3"}, {"EMPTY", ""}};
        const Substitution result = substitute(view(text), environment);
        QCOMPARE(bytes(result.text), expected);
        QCOMPARE(bytes(result.unset.empty() ? std::string() : result.unset.front().name), unset);
        QCOMPARE(result.isOneVariable, isOne);
        QCOMPARE(result.unclosed, text.startsWith("${") && expected == text);
        const Substitution back = substitute(withDollarsDoubled(view(text)), environment);
        QCOMPARE(bytes(back.text), text);
        QVERIFY(back.used.empty());
    }

    void nearestNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("prot", "port");
        row("Port", "port");
        row("apiKey", "api_key");
        row("api-key", "api_key");
        row("base_url", "api_base_url");
        row("maxretries", "max_retries");
        row("opnai", "openai");
        row("zzz", "");
        row("", "");
        row("p", "");
    }
    void nearestNames()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        constexpr std::array<std::string_view, 6> names = {"port",        "api_key", "api_base_url",
                                                           "max_retries", "openai",  "host"};
        QCOMPARE(bytes(nearest(view(text), names).value_or("")), expected);
    }

    void loopback()
    {
        for (const char *host :
             {"127.0.0.1", "127.9.8.7", "localhost", "LOCALHOST", "::1", "[::1]"})
            QVERIFY2(isLoopback(host), host);
        for (const char *host : {"0.0.0.0", "::", "127.example.com", "127.0.0.1.example",
                                 "10.0.0.1", "localhost.example", "", "127.", "127.0.0."})
            QVERIFY2(!isLoopback(host), host);
    }

    void urlsAreMasked()
    {
        QCOMPARE(bytes(maskedUrl("http://u:geheim@h:1/p")), bytes("http://u:••••@h:1/p"));
        QCOMPARE(bytes(maskedUrl("https://h/p?api-version=1&key=geheim&api_key=geheim")),
                 bytes("https://h/p?api-version=1&key=••••&api_key=••••"));
        QCOMPARE(bytes(maskedUrl("direct")), bytes("direct"));
        QCOMPARE(bytes(maskedUrl(maskedUrl("http://u:geheim@h"))), bytes("http://u:••••@h"));
    }
};

QTEST_APPLESS_MAIN(TestAmounts)
#include "tst_config_amounts.moc"
