// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of both sides of the wire, and how much memory that may take.
#include "engine/capture/body_store.h"

#include <QTest>

#include <random>

using namespace ccproxy;
using namespace ccproxy::engine;

class TestCapturedText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeTexts_data();
    void wholeTexts();
    void headAndTail_data();
    void headAndTail();
    void events_data();
    void events();
    void nothingButRepeats();
    void ended();
    void sharedTexts();
    void fullRoom();
    void allTogether();
};

namespace {

std::shared_ptr<CaptureRoom> roomOf(std::size_t bytes)
{
    return std::make_shared<CaptureRoom>(bytes);
}

/// Nothing in it is like what stands before.
std::string sample(std::size_t size)
{
    std::string text(size, ' ');
    std::minstd_rand random; // NOLINT(cert-msc*): the same in each run
    for (char &c : text)
        c = static_cast<char>('a' + random() % 26);
    return text;
}

/// An event of a stream, which differs from others by its number and words.
std::string eventOf(int number, const std::string &words)
{
    return "data: "
           "{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"model\":\"a-model\","
           "\"choices\":[{\"index\":0,\"delta\":{\"content\":\""
        + std::to_string(number) + words + "\"},\"finish_reason\":null}]}\n\n";
}

void appendInPieces(CapturedText &text, const std::string &whole, std::size_t piece)
{
    for (std::size_t at = 0; at < whole.size(); at += piece)
        text.append(std::string_view(whole).substr(at, piece));
}

} // namespace

void TestCapturedText::wholeTexts_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("piece");
    for (const int size : {0, 1, 1023, 1024, 1025, 40'000, 131'072}) {
        for (const int piece : {1, 100, 1024, 300'000})
            QTest::addRow("%d by %d", size, piece) << size << piece;
    }
}

void TestCapturedText::wholeTexts()
{
    QFETCH(int, size);
    QFETCH(int, piece);
    const auto room = roomOf(1U << 20U);
    const std::string whole = sample(static_cast<std::size_t>(size));
    {
        CapturedText text(room);
        text.append({});
        appendInPieces(text, whole, static_cast<std::size_t>(piece));
        QVERIFY(text.text() == whole);
        QCOMPARE(text.leftOut(), std::size_t(0));
        QVERIFY(room->used() >= whole.size());
        QVERIFY(room->used() <= whole.size() * 2 + 1024);
    }
    QCOMPARE(room->used(), std::size_t(0));
}

void TestCapturedText::headAndTail_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {100, 4096, 16'384, 1'000'000, 10'000'000})
        QTest::addRow("by %d", piece) << piece;
}

/// Of what grows too long the beginning and the end are there, and what is missing is counted.
void TestCapturedText::headAndTail()
{
    QFETCH(int, piece);
    const auto room = roomOf(1U << 20U);
    const std::string whole = sample(5'000'000);
    CapturedText captured(room);
    appendInPieces(captured, whole, static_cast<std::size_t>(piece));
    const std::string text = captured.text();
    const std::string line =
        "\n\n: … " + std::to_string(captured.leftOut()) + " bytes are left out here …\n\n";
    const std::size_t gap = text.find(line);
    QCOMPARE(gap, CapturedText::kHead);
    QVERIFY(whole.starts_with(text.substr(0, gap)));
    const std::string tail = text.substr(gap + line.size());
    QVERIFY(tail.size() >= CapturedText::kTail);
    QVERIFY(whole.ends_with(tail));
    QCOMPARE(gap + tail.size() + captured.leftOut(), whole.size());
    QVERIFY(room->used() <= CapturedText::kHead + CapturedText::kTail + (17U << 10U));
}

void TestCapturedText::events_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");
    for (const int count : {1, 2, 3, 100, 700})
        for (const int longest : {0, 5, 300, 9000})
            QTest::addRow("%d with up to %d", count, longest) << count << longest;
}

/// Of a stream of events nearly all is like the event before, which takes little room.
void TestCapturedText::events()
{
    QFETCH(int, count);
    QFETCH(int, longest);
    const auto room = roomOf(1U << 22U);
    CapturedText captured(room);
    std::string whole;
    const std::string words = sample(10'000);
    for (int i = 0; i < count; ++i) {
        // Now and then another kind of event, or one in two parts.
        std::string next = i % 50 == 7 ? ": keep-alive\n\n" : eventOf(i, {});
        if (longest > 0)
            next = eventOf(i,
                           words.substr(static_cast<std::size_t>(i),
                                        static_cast<std::size_t>(i * 7919 % longest)));
        const std::size_t cut = i % 20 == 3 ? next.size() / 2 : next.size();
        captured.append(std::string_view(next).substr(0, cut));
        captured.append(std::string_view(next).substr(cut));
        whole += next;
    }
    if (captured.leftOut() == 0)
        QVERIFY(captured.text() == whole);
    else
        QVERIFY(captured.text().starts_with(whole.substr(0, CapturedText::kHead))
                && captured.text().ends_with(whole.substr(whole.size() - CapturedText::kTail)));
    if (count >= 100 && longest <= 5)
        QVERIFY2(room->used() < whole.size() / 4, qPrintable(QString::number(room->used())));
}

/// However well it can be told in short, a text that is kept has an end.
void TestCapturedText::nothingButRepeats()
{
    const auto room = roomOf(1U << 20U);
    CapturedText captured(room);
    const std::string piece = sample(4000);
    constexpr std::size_t kCount = 10'000;
    for (std::size_t i = 0; i < kCount; ++i)
        captured.append(piece);
    const std::string text = captured.text();
    QVERIFY2(text.size() < 500'000, qPrintable(QString::number(text.size())));
    QVERIFY(captured.leftOut() > kCount * piece.size() - text.size());
    QVERIFY(text.ends_with(piece + piece));
}

/// What only more of it would need is given back.
void TestCapturedText::ended()
{
    const auto room = roomOf(1U << 20U);
    CapturedText captured(room);
    const std::string whole = sample(6000);
    appendInPieces(captured, whole, 100);
    captured.end();
    QVERIFY(room->used() < whole.size() + 1200);
    QVERIFY(captured.text() == whole);
}

void TestCapturedText::sharedTexts()
{
    const auto room = roomOf(1000);
    const auto small = std::make_shared<const std::string>(600, 'x');
    CapturedText text(room);
    QVERIFY(text.share(*small, small));
    QCOMPARE(small.use_count(), 2L);
    QCOMPARE(text.text(), *small);
    CapturedText second(room);
    QVERIFY(!second.share(*small, small));
    QCOMPARE(second.leftOut(), std::size_t(600));
    QCOMPARE(second.text(), std::string());
    QCOMPARE(room->used(), std::size_t(600));
}

/// Where there is no room a text ends, and the room is given back with it.
void TestCapturedText::fullRoom()
{
    const auto room = roomOf(200U << 10U);
    const std::string whole = sample(1'000'000);
    {
        CapturedText first(room);
        CapturedText second(room);
        for (std::size_t at = 0; at < whole.size(); at += 1000) {
            first.append(std::string_view(whole).substr(at, 1000));
            second.append(std::string_view(whole).substr(at, 1000));
        }
        QVERIFY(room->used() <= room->limit());
        for (const CapturedText *text : {&first, &second}) {
            QVERIFY(text->leftOut() > 0);
            QCOMPARE(text->text().size() + text->leftOut(), whole.size());
            QVERIFY(whole.starts_with(text->text()));
        }
    }
    QCOMPARE(room->used(), std::size_t(0));
}

/// However many exchanges run and have ended, and however much they say: 64 MiB (PRODUCT.md 8).
void TestCapturedText::allTogether()
{
    BodyStore store;
    const std::string megabyte = sample(1U << 20U);
    std::vector<std::shared_ptr<ExchangeBodies>> running;
    std::shared_ptr<CaptureRoom> room;
    std::uint64_t sequence = 0;
    for (int round = 0; round < 300; ++round) {
        const auto bodies = store.begin();
        room = bodies->room;
        const auto request = std::make_shared<const std::string>(megabyte);
        bodies->request.share(*request, request);
        for (int i = 0; i < 3; ++i)
            bodies->response.append(megabyte);
        if (round % 4 == 0)
            running.push_back(bodies);
        else
            store.keep(++sequence, bodies);
        QVERIFY(room->used() <= BodyStore::kMostBytes);
    }
    QVERIFY(room->used() > BodyStore::kMostBytes / 2);
    // Those that run have the room of those that have ended, the oldest first.
    QVERIFY(!store.find(1));
    running.clear();
    store.setEnabled(false);
    QCOMPARE(room->used(), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestCapturedText)
#include "tst_captured_text.moc"
