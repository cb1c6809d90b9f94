// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/key_item.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;

/// The form in which keys lie in the keychain.
class TestKeyItem final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        config::Keys keys;
        keys.insert_or_assign("openai", Secret("sk-1"));
        keys.insert_or_assign("a \"name\"\\ü", Secret("k\"ey\\2"));
        const std::string text = itemText(keys);
        const auto item = readItem(text);
        QVERIFY(item && item->parts == 0);
        QCOMPARE(itemText(item->keys), text);
        QCOMPARE(item->keys.size(), std::size_t(2));
        QVERIFY(item->keys.at("a \"name\"\\ü").matches("k\"ey\\2"));
        QCOMPARE(itemText({}), std::string("{\"version\":1,\"keys\":{}}"));
    }

    void heads()
    {
        const auto item = readItem(headText(3, 1, checkOf("text")));
        QVERIFY(item.has_value());
        QCOMPARE(item->parts, 3);
        QCOMPARE(item->set, 1);
        QCOMPARE(item->check, checkOf("text"));
    }

    void whatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "x", "[]", "{}", "{\"version\":2,\"keys\":{}}", "{\"version\":1}",
              "{\"version\":1,\"keys\":{\"a\":1}}", "{\"version\":1,\"parts\":0,\"set\":0}",
              "{\"version\":1,\"parts\":1,\"set\":2,\"check\":\"\"}",
              "{\"version\":1,\"parts\":100000,\"set\":0,\"check\":\"\"}",
              "{\"version\":1,\"parts\":1,\"set\":0}"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNotOurs()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readItem(text.toStdString()).has_value());
    }

    void pieces()
    {
        QCOMPARE(cut("abcdefg", 3), (std::vector<std::string>{"abc", "def", "g"}));
        QCOMPARE(cut("abc", 3), (std::vector<std::string>{"abc"}));
        QVERIFY(cut("", 3).empty());
    }
};

QTEST_APPLESS_MAIN(TestKeyItem)
#include "tst_key_item.moc"
