// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"
#include "core/messages/argument_cases.h"
#include "core/messages/argument_stream.h"

#include <QTest>

using namespace ccproxy;
using json::RawString;
using messages::ArgumentStream;

namespace {

/// The deltas' text for arguments in pieces of `size` characters. An escape that would write every
/// character by its number stands for servers that do so.
std::string through(const tests::ArgumentCase &row, std::size_t size, bool byNumber)
{
    ArgumentStream stream;
    std::string out;
    const std::string_view text(row.sent);
    const auto isContinued = [&text](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = std::min(text.size(), at + size);
        while (isContinued(end))
            ++end;
        std::string escaped;
        const std::string_view piece = text.substr(at, end - at);
        if (byNumber && piece.size() == 1) {
            constexpr std::string_view digits = "0123456789abcdef";
            const auto byte = static_cast<unsigned char>(piece.front());
            escaped = std::string("\\u00") + digits[byte >> 4U] + digits[byte & 15U];
        } else {
            json::appendEscaped(escaped, piece);
        }
        stream.feed(RawString(escaped)).decodeTo(out);
        at = end;
    }
    if (stream.isComplete() != row.complete)
        return "isComplete() is wrong";
    stream.finish(row.cut).decodeTo(out);
    return out;
}

} // namespace

class TestArgumentStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < tests::argumentCases().size(); ++at)
            QTest::newRow(tests::argumentCases()[at].name) << static_cast<int>(at);
    }
    void table()
    {
        QFETCH(int, at);
        const tests::ArgumentCase &row = tests::argumentCases()[static_cast<std::size_t>(at)];
        for (std::size_t size = 1; size <= std::string_view(row.sent).size() + 1; ++size)
            QCOMPARE(through(row, size, false), std::string(row.expected));
        QCOMPARE(through(row, 1, true), std::string(row.expected));
    }

    void passesOnAtOnce()
    {
        ArgumentStream stream;
        QCOMPARE(stream.feed(RawString("{\\\"a")).escaped(), std::string_view("{\\\"a"));
        QCOMPARE(stream.feed(RawString("b\\\":")).escaped(), std::string_view("b\\\":"));
        QVERIFY(!stream.hasValue());
        QCOMPARE(stream.feed(RawString("1}")).escaped(), std::string_view("1}"));
        QVERIFY(stream.hasValue());
        QCOMPARE(stream.finish(false).escaped(), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestArgumentStream)
#include "tst_argument_stream.moc"
