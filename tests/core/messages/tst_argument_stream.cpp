// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/writer.h"
#include "core/messages/argument_cases.h"
#include "core/messages/argument_stream.h"
#include "core/support/random.h"

#include <QTest>

#include <array>
#include <cstdlib>
#include <new>

using namespace ccproxy;
using json::RawString;
using messages::ArgumentStream;

namespace {

long allocations = 0;

} // namespace

namespace {

void *counted(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    std::abort();
}

} // namespace

// Counted, so that a test can see that nothing is allocated. In all forms, since a library may
// allocate by one and free by another, which a sanitizer takes for a fault.
void *operator new(std::size_t size)
{
    return counted(size);
}
void *operator new(std::size_t size, const std::nothrow_t & /*tag*/) noexcept
{
    return counted(size);
}
void *operator new[](std::size_t size)
{
    return counted(size);
}
void *operator new[](std::size_t size, const std::nothrow_t & /*tag*/) noexcept
{
    return counted(size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

namespace {

const messages::ArgumentRules &rules()
{
    static const messages::ArgumentRules all = [] {
        json::Parser parser;
        return messages::ArgumentRules(parser, tests::kRuledTool, tests::kRuledSchema);
    }();
    return all;
}

/// The deltas' text for arguments in pieces of `size` characters. An escape that would write every
/// character by its number stands for servers that do so.
std::string through(const tests::ArgumentCase &row, std::size_t size, bool byNumber,
                    std::size_t first = 0)
{
    ArgumentStream stream;
    if (row.ruled)
        stream.setRules(&rules());
    std::string out;
    const std::string_view text(row.sent);
    const auto isContinued = [&text](std::size_t at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = std::min(text.size(), at + (at == 0 && first > 0 ? first : size));
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
        for (std::size_t first = 1; first < std::string_view(row.sent).size(); ++first)
            QCOMPARE(through(row, std::string_view(row.sent).size(), false, first),
                     std::string(row.expected));
        QCOMPARE(through(row, 1, true), std::string(row.expected));
    }

    /// Anything at all: the pieces do not matter, and what was good stays as it was.
    void randomTexts()
    {
        constexpr std::array<const char *, 26> tokens{"{",
                                                      "}",
                                                      "[",
                                                      "]",
                                                      ",",
                                                      ":",
                                                      "\"",
                                                      "'",
                                                      "\\",
                                                      " ",
                                                      "\n",
                                                      "null",
                                                      "None",
                                                      "True",
                                                      "1",
                                                      "-2.5",
                                                      "\"limit\"",
                                                      "\"path\"",
                                                      "\"pages\"",
                                                      "\"\"",
                                                      "x",
                                                      "\"limit\":null",
                                                      "\"path\":1",
                                                      "{\"path\":",
                                                      ",\"pages\":\"\"",
                                                      "\xC3\xBC"};
        for (int seed = 1; seed <= 20000; ++seed) {
            tests::Random random(static_cast<std::uint64_t>(seed));
            std::string text(random.below(3) > 0 ? "{" : "");
            for (int i = random.below(16); i > 0; --i)
                text +=
                    tokens[static_cast<std::size_t>(random.below(static_cast<int>(tokens.size())))];
            tests::ArgumentCase row{"", text.c_str(), ""};
            row.ruled = random.below(2) == 0;
            ArgumentStream probe;
            std::string escaped;
            json::appendEscaped(escaped, text);
            probe.feed(RawString(escaped));
            row.complete = probe.isComplete();
            row.cut = random.below(4) == 0;
            const std::string whole = through(row, text.size() + 1, false);
            QCOMPARE(through(row, 1, false), whole);
            QCOMPARE(through(row, 3, false), whole);
            QCOMPARE(through(row, 1, true), whole);
            const bool isObject = text.starts_with('{') && json::isValid(text);
            if (isObject)
                QVERIFY2(json::isValid(whole), text.c_str());
            if (isObject && !row.ruled)
                QCOMPARE(QByteArray::fromStdString(whole).trimmed(),
                         QByteArray::fromStdString(text).trimmed());
        }
    }

    void holdsNoMoreThanAKey()
    {
        ArgumentStream stream;
        stream.setRules(&rules());
        const auto fed = [&stream](const char *text) {
            return std::string(stream.feed(RawString(text)).escaped());
        };
        QCOMPARE(fed("{\\\"path\\\":\\\"a"), std::string("{\\\"path\\\":\\\"a"));
        QCOMPARE(fed("b"), std::string("b"));
        QCOMPARE(fed("\\\","), std::string("\\\""));
        QCOMPARE(fed("\\\"lim"), std::string());
        QCOMPARE(fed("it\\\":"), std::string());
        QCOMPARE(fed("1"), std::string(",\\\"limit\\\":1"));
        QCOMPARE(fed("2,\\\"path2"), std::string("2"));
        QCOMPARE(fed("\\\":"), std::string(",\\\"path2\\\":"));
        QCOMPARE(fed("7,"), std::string("7"));
        const std::string longKey(200, 'k');
        QCOMPARE(fed(("\\\"" + longKey).c_str()), ",\\\"" + longKey);
        QCOMPARE(fed("\\\":8}"), std::string("\\\":8}"));
    }

    /// A fragment costs no allocation once the buffers have grown, whatever it holds.
    void noAllocations()
    {
        std::string text = "{\"path\":\"x\"";
        for (int i = 0; i < 400; ++i)
            text += ",\"limit\":null,\"pages\":\"\",\"key" + std::to_string(i)
                + "\":[1,{\"a\":\"b\\\"c\nd\"},true,],\"mode\":\"a\"";
        text += '}';
        std::vector<std::string> fragments;
        constexpr std::size_t kSize = 7;
        for (std::size_t at = 0; at < text.size(); at += kSize)
            json::appendEscaped(fragments.emplace_back(), text.substr(at, kSize));
        ArgumentStream stream;
        stream.setRules(&rules());
        std::size_t sent = 0;
        const std::size_t half = fragments.size() / 2;
        for (std::size_t i = 0; i < half; ++i)
            sent += stream.feed(RawString(fragments[i])).escaped().size();
        const long before = allocations;
        for (std::size_t i = half; i < fragments.size(); ++i)
            sent += stream.feed(RawString(fragments[i])).escaped().size();
        QCOMPARE(allocations, before);
        QVERIFY(stream.hasValue());
        QVERIFY(sent > 0);
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
