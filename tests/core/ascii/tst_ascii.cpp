// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ascii.h"

#include <QTest>

using namespace ccproxy;

namespace {

/// Longer than what is looked at in one step, and no multiple of it.
constexpr std::size_t kLongest = 19;

char charOf(int byte)
{
    return static_cast<char>(static_cast<unsigned char>(byte));
}

} // namespace

class TestAscii : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each byte at each place of texts of each length, between neighbours of all kinds.
    void controlsAreFoundWhereverTheyStand()
    {
        for (const char around : {' ', 'a', '~', '\xff', '\t'}) {
            for (std::size_t length = 1; length <= kLongest; ++length) {
                for (std::size_t at = 0; at < length; ++at) {
                    for (int byte = 0; byte < 256; ++byte) {
                        std::string text(length, around);
                        text[at] = charOf(byte);
                        const bool isControl = byte < 0x20 || byte == 0x7f;
                        QCOMPARE(ascii::hasControlCharacter(text), isControl && byte != '\t');
                    }
                }
            }
        }
        QVERIFY(!ascii::hasControlCharacter({}));
    }

    void controlsBecomeBlanks()
    {
        for (std::size_t length = 1; length <= kLongest; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                for (int byte = 0; byte < 256; ++byte) {
                    std::string text(length, '\xc3');
                    text[at] = charOf(byte);
                    std::string wanted = text;
                    if (byte < 0x20 || byte == 0x7f)
                        wanted[at] = ' ';
                    ascii::blankControls(text);
                    QCOMPARE(text, wanted);
                }
            }
        }
    }

    void controlsBeforeAPlaceStay()
    {
        std::string text = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        ascii::blankControls(text, 4);
        QCOMPARE(text, std::string("a\nb\nc d e f g h i "));
        ascii::blankControls(text, text.size());
        QCOMPARE(text, std::string("a\nb\nc d e f g h i "));
    }

    void blanksAreTrimmed()
    {
        using std::string_view;
        QCOMPARE(ascii::trimmed(" \t\r\na b\n "), string_view("a b"));
        QCOMPARE(ascii::trimmed("a"), string_view("a"));
        QCOMPARE(ascii::trimmed(" \n"), string_view());
        QCOMPARE(ascii::trimmed(""), string_view());
        QCOMPARE(ascii::trimmed("\n a \n", " "), string_view("\n a \n"));
        QCOMPARE(ascii::trimmed(" \na\n ", " "), string_view("\na\n"));
    }

    void tokens()
    {
        // RFC 9110, 5.6.2: printable, and none of its delimiters.
        const std::string delimiters = "\"(),/:;<=>?@[\\]{}";
        for (int byte = 0; byte < 256; ++byte) {
            const char c = charOf(byte);
            const bool wanted =
                byte > 0x20 && byte < 0x7f && delimiters.find(c) == std::string::npos;
            QCOMPARE(ascii::isToken(std::string("x") + c), wanted);
        }
        QVERIFY(!ascii::isToken(""));
    }
};

QTEST_APPLESS_MAIN(TestAscii)
#include "tst_ascii.moc"
