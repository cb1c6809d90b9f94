// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/counter.h"

#include <QTest>

#include <string>

using namespace ccproxy::tokens;
using ccproxy::json::RawString;

namespace {

/// A text of more than a hundred bytes that no other number has.
std::string numbered(int number)
{
    const std::string digits = std::to_string(number);
    std::string text = "Message " + digits + ": ";
    while (text.size() < 100)
        text += "it's the same words again, ";
    return text + digits;
}

} // namespace

class TestTokenCounter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLoadedBeforeTheFirstCount()
    {
        Counter counter;
        QVERIFY(!counter.isLoaded());
        QCOMPARE(counter.count(std::string_view()), std::size_t{0});
        QCOMPARE(counter.count(RawString()), std::size_t{0});
        QVERIFY(!counter.isLoaded());
        QCOMPARE(counter.count("Hello world"), std::size_t{2});
        QVERIFY(counter.isLoaded());
    }

    void theCacheChangesNoCount()
    {
        Counter remembering({16, 8});
        Counter forgetting({0, 0});
        for (int round = 0; round < 3; ++round) {
            for (int number = 0; number < 24; ++number) {
                const std::string text = numbered(number);
                for (std::size_t length : {std::size_t{0}, std::size_t{7}, std::size_t{8},
                                           std::size_t{40}, text.size()}) {
                    const std::string part = text.substr(0, length);
                    QCOMPARE(remembering.count(part), forgetting.count(part));
                }
            }
        }
        QVERIFY(remembering.statistics().hits > 0);
        QVERIFY(remembering.statistics().misses > 16);
        QCOMPARE(forgetting.statistics().hits + forgetting.statistics().misses, std::uint64_t{0});
        QCOMPARE(forgetting.statistics().entries, std::size_t{0});
    }

    void aTextIsCountedOnce()
    {
        Counter counter;
        const std::string text = numbered(1);
        const std::size_t tokens = counter.count(text);
        QCOMPARE(counter.statistics().misses, std::uint64_t{1});
        QCOMPARE(counter.count(std::string(text)), tokens);
        QCOMPARE(counter.statistics().misses, std::uint64_t{1});
        QCOMPARE(counter.statistics().hits, std::uint64_t{1});
    }

    void shortTextsAreNotRemembered()
    {
        Counter counter({10, 20});
        const std::string text(19, 'x');
        counter.count(text);
        QCOMPARE(counter.statistics().entries, std::size_t{0});
        counter.count(text + 'x');
        QCOMPARE(counter.statistics().entries, std::size_t{1});
    }

    void entriesAreBounded()
    {
        Counter counter({8, 64});
        for (int number = 0; number < 100; ++number) {
            counter.count(numbered(number));
            QVERIFY(counter.statistics().entries <= 8);
        }
        QCOMPARE(counter.statistics().entries, std::size_t{8});
        QCOMPARE(counter.statistics().misses, std::uint64_t{100});
    }

    void theOneNotAskedForGoesFirst()
    {
        Counter counter({3, 64});
        for (int number : {1, 2, 3, 1, 4}) // 2 goes for 4
            counter.count(numbered(number));
        QCOMPARE(counter.statistics().misses, std::uint64_t{4});
        for (int number : {1, 3, 4})
            counter.count(numbered(number));
        QCOMPARE(counter.statistics().misses, std::uint64_t{4});
        counter.count(numbered(2));
        QCOMPARE(counter.statistics().misses, std::uint64_t{5});
    }

    void jsonStringsCountAsTheirText()
    {
        Counter counter;
        const std::string plain = numbered(1);
        const std::size_t tokens = counter.count(plain);
        QCOMPARE(counter.count(RawString(plain)), tokens);
        QCOMPARE(counter.statistics().hits, std::uint64_t{1}); // the same text

        const std::string text = plain + "\n\"caf\xC3\xA9\"\n";
        const std::string escaped = plain + "\\n\\\"caf\\u00e9\\\"\\n";
        QCOMPARE(counter.count(RawString(escaped)), counter.count(text));
        const std::uint64_t misses = counter.statistics().misses;
        counter.count(RawString(escaped));
        QCOMPARE(counter.statistics().misses, misses);
        QCOMPARE(counter.count(RawString("a\\tb")), counter.count("a\tb"));
    }

    void textThatLooksEscapedIsAnotherText()
    {
        Counter counter;
        Counter forgetting({0, 0});
        const std::string bytes = numbered(1) + "\\n\\n\\n\\n\\u00e9";
        const std::size_t asJson = counter.count(RawString(bytes));
        const std::size_t asText = counter.count(bytes);
        QVERIFY(asJson != asText);
        QCOMPARE(asJson, forgetting.count(RawString(bytes)));
        QCOMPARE(asText, forgetting.count(bytes));
    }
};

QTEST_APPLESS_MAIN(TestTokenCounter)
#include "tst_token_counter.moc"
