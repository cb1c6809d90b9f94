// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/reasoning_envelope.h"

#include <QTest>

#include <algorithm>
#include <cctype>

using namespace ccproxy::dialects;

class TestReasoningEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // WIRE.md 10.2
    void comesBackAsItWent_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("details") << QByteArray(
            "[{\"type\":\"reasoning.text\",\"text\":\"a\\nb\"}]");
        QTest::newRow("controls and quotes") << QByteArray("\x01\"\\\n\t\x7f");
        QTest::newRow("other scripts") << QByteArray("漢字 🎉");
        QTest::newRow("one more byte") << QByteArray("aa");
        QTest::newRow("long") << QByteArray(100000, 'x');
    }
    void comesBackAsItWent()
    {
        QFETCH(QByteArray, data);
        const ReasoningEnvelope sent{.provider = "openrouter",
                                     .model = "anthropic/claude-haiku-4.5",
                                     .kind = std::string(kReasoningDetails),
                                     .data = data.toStdString()};
        const std::string signature = pack(sent);
        QVERIFY(isReasoningEnvelope(signature));
        QVERIFY(std::all_of(signature.begin(), signature.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-'
                || c == '_';
        }));
        const auto back = unpack(signature);
        QVERIFY(back.has_value());
        QVERIFY(*back == sent);
        QCOMPARE(pack(*back), signature);
    }

    void othersAreForeign_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("native") << QByteArray("EqQBCkYIBhgCKkBx");
        QTest::newRow("another proxy") << QByteArray("lllm-rsenc-v1:AAAA");
        QTest::newRow("prefix alone") << QByteArray("ccpx1.");
        QTest::newRow("no base64") << QByteArray("ccpx1.%%%");
        QTest::newRow("no JSON") << QByteArray("ccpx1.AAAA");
        QTest::newRow("cut") << QByteArray::fromStdString(
            pack({.provider = "p", .model = "m", .kind = "text", .data = {}}).substr(0, 30));
        QTest::newRow("without a kind") << QByteArray("ccpx1.e30"); // {}
    }
    void othersAreForeign()
    {
        QFETCH(QByteArray, signature);
        QVERIFY(!unpack(signature.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestReasoningEnvelope)
#include "tst_reasoning_envelope.moc"
