// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/encoder.h"
#include "core/tokens/merge.h"
#include "core/tokens/splitter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace ccproxy::tokens;

namespace {

constexpr std::size_t kMegabyte = 1 << 20;

/// A line of o200k.jsonl, written by make_fixture.mjs.
struct Sample {
    std::string text;
    bool isMix = false; ///< only the count of a mix is known
    std::vector<Rank> tokens;
    std::size_t count = 0;
};

std::vector<Sample> readSamples()
{
    QFile file(QStringLiteral(CCPROXY_SOURCE_DIR "/tests/core/tokens/o200k.jsonl"));
    std::vector<Sample> samples;
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        Sample sample;
        sample.text = line[QLatin1String("text")].toString().toStdString();
        sample.isMix = line.contains(QLatin1String("parts"));
        for (const QJsonValue part : line[QLatin1String("parts")].toArray())
            sample.text += samples.at(static_cast<std::size_t>(part.toInt())).text;
        for (const QJsonValue token : line[QLatin1String("tokens")].toArray())
            sample.tokens.push_back(static_cast<Rank>(token.toInt()));
        sample.count = sample.isMix ? static_cast<std::size_t>(line[QLatin1String("count")].toInt())
                                    : sample.tokens.size();
        samples.push_back(std::move(sample));
    }
    return samples;
}

std::string repeated(std::string_view text, std::size_t bytes)
{
    std::string out;
    out.reserve(bytes + text.size());
    while (out.size() < bytes)
        out += text;
    return out;
}

std::string randomFrom(std::string_view alphabet, std::size_t length, unsigned seed)
{
    std::mt19937 generator(seed);
    std::string out;
    for (std::size_t i = 0; i < length; ++i)
        out += alphabet[generator() % alphabet.size()];
    return out;
}

/// Where the tokens of a piece end, by either algorithm.
template <typename Merge>
std::vector<std::uint32_t> endsBy(Merge merge, const Vocabulary &vocabulary, std::string_view piece)
{
    std::vector<MergePart> parts(piece.size());
    merge(vocabulary, piece, parts.data());
    std::vector<std::uint32_t> ends;
    for (std::uint32_t at = 0; at < piece.size(); at = parts[at].next)
        ends.push_back(parts[at].next);
    return ends;
}

} // namespace

class TestTokenEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vocabulary = Vocabulary::o200k();
        m_encoder = std::make_unique<Encoder>(m_vocabulary);
        m_samples = readSamples();
        QVERIFY(m_samples.size() > 1800);
    }

    void vocabularyIsWhole()
    {
        QCOMPARE(m_vocabulary->size(), std::size_t{199998});
        QCOMPARE(m_vocabulary->longestToken(), std::size_t{128});
        for (Rank rank = 0; rank < m_vocabulary->size(); ++rank)
            QCOMPARE(m_vocabulary->rankOf(m_vocabulary->bytesOf(rank)), rank);
        for (int byte = 0; byte < 256; ++byte)
            QVERIFY(m_vocabulary->rankOf(std::string(1, static_cast<char>(byte))) != kNoRank);
        QCOMPARE(m_vocabulary->rankOf({}), kNoRank);
        QCOMPARE(m_vocabulary->rankOf("qzxj"), kNoRank);
        QCOMPARE(m_vocabulary->rankOf(std::string(129, ' ')), kNoRank);
    }

    void tokensAreThePublishedOnes_data()
    {
        QTest::addColumn<std::size_t>("index");
        std::size_t texts = 0;
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            if (m_samples[i].isMix)
                continue;
            QTest::addRow("line %zu", i + 1) << i;
            ++texts;
        }
        QVERIFY(texts > 500);
    }
    void tokensAreThePublishedOnes()
    {
        QFETCH(std::size_t, index);
        const Sample &sample = m_samples[index];
        QCOMPARE(m_encoder->encode(sample.text), sample.tokens);
        QCOMPARE(m_encoder->count(sample.text), sample.count);
        QCOMPARE(m_encoder->decode(sample.tokens), sample.text);
    }

    void mixesHaveThePublishedCount()
    {
        std::size_t mixes = 0;
        for (const Sample &sample : m_samples) {
            if (!sample.isMix)
                continue;
            ++mixes;
            const std::vector<Rank> tokens = m_encoder->encode(sample.text);
            QVERIFY2(tokens.size() == sample.count, sample.text.c_str());
            QCOMPARE(m_encoder->count(sample.text), sample.count);
            QCOMPARE(m_encoder->decode(tokens), sample.text);
        }
        QVERIFY(mixes >= 1000);
    }

    // Pieces that the tokens do not show, since no token crosses their borders anyway.
    void piecesFollowThePattern_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pieces");
        const auto row = [](const char *text, const char *pieces) {
            QTest::newRow(pieces) << QByteArray(text) << QByteArray(pieces);
        };
        row("\xCC\x81"
            "A",
            "\xCC\x81|A");
        row("\xCC\x81"
            "ABc",
            "\xCC\x81"
            "ABc");
        row("\xCC\x81"
            "a",
            "\xCC\x81"
            "a");
        row(" \xCC\x81"
            "A",
            " \xCC\x81|A");
        row("AB\xCC\x81"
            "C",
            "AB\xCC\x81|C");
        row("\xE4\xB8\xAD"
            "AB\xE4\xB8\xAD"
            "C's",
            "\xE4\xB8\xAD"
            "AB\xE4\xB8\xAD|C's");
        row("-ABc --ABc", "-ABc| --|ABc");
        row("it'Sx it'lx", "it'S|x| it|'lx");
        row("12345 6", "123|45| |6");
        row("a  b\t\tc", "a| | b|\t|\tc");
        row(" \n \n x", " \n \n| x");
        row("{\n/\n/x \r/", "{\n/\n/|x| \r|/");
        row("x  ", "x|  ");
    }
    void piecesFollowThePattern()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pieces);
        const std::string whole = text.toStdString();
        std::string found;
        for (std::string_view rest = whole; !rest.empty();) {
            const std::size_t length = pieceLength(rest);
            found += (found.empty() ? "" : "|") + std::string(rest.substr(0, length));
            rest.remove_prefix(length);
        }
        QCOMPARE(QByteArray::fromStdString(found), pieces);
    }

    // Where other tokenizers differ from the vocabulary's maker: U+FEFF is no white space, U+0085
    // is.
    void whiteSpaceIsUnicodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::vector<Rank>>("tokens");
        QTest::newRow("mark of byte order")
            << QByteArray("\xEF\xBB\xBF{") << std::vector<Rank>{5574, 90};
        QTest::newRow("next line")
            << QByteArray("x\xC2\x85\xC2\x85y") << std::vector<Rank>{87, 126, 227, 126, 227, 88};
    }
    void whiteSpaceIsUnicodes()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::vector<Rank>, tokens);
        QCOMPARE(m_encoder->encode(text.toStdString()), tokens);
    }

    void brokenUtf8IsReplaced_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<int>("replacements");
        QTest::newRow("continuation alone") << QByteArray("\x80") << 1;
        QTest::newRow("two of them") << QByteArray("\x80\xBF") << 2;
        QTest::newRow("never in UTF-8") << QByteArray("\xFF\xC0\xF5") << 3;
        QTest::newRow("cut of two") << QByteArray("\xC3") << 1;
        QTest::newRow("cut of three") << QByteArray("\xE4\xB8") << 1;
        QTest::newRow("cut of four") << QByteArray("\xF0\x9F\x98") << 1;
        QTest::newRow("overlong two") << QByteArray("\xC1\xBF") << 2;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\x80") << 3;
        QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\x80") << 4;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 3;
        QTest::newRow("above the end") << QByteArray("\xF4\x90\x80\x80") << 4;
        QTest::newRow("cut twice") << QByteArray("\xE4\xB8\xE4\xB8") << 2;
    }
    void brokenUtf8IsReplaced()
    {
        QFETCH(QByteArray, broken);
        QFETCH(int, replacements);
        const std::string mended =
            repeated("\xEF\xBF\xBD", static_cast<std::size_t>(replacements) * 3);
        for (const char *after : {"", "z", " word", "\xE4\xB8\xAD", "\n"}) {
            const std::string text = std::string("a\xC3\xA9") + broken.toStdString() + after;
            const std::string whole = std::string("a\xC3\xA9") + mended + after;
            QCOMPARE(m_encoder->decode(m_encoder->encode(text)), whole);
            QCOMPARE(m_encoder->encode(text), m_encoder->encode(whole));
            QCOMPARE(m_encoder->count(text), m_encoder->count(whole));
        }
    }

    void textCutAnywhereIsCounted()
    {
        const std::string text =
            "Zo\xC3\xAB's \xE4\xB8\xAD\xE6\x96\x87 \xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD "
            "1234\r\n\t\xD7\xA9\xD6\xB8 -- ok";
        for (std::size_t from = 0; from <= text.size(); ++from) {
            for (std::size_t to = from; to <= text.size(); ++to) {
                const std::string part = text.substr(from, to - from);
                QCOMPARE(m_encoder->count(part), m_encoder->encode(part).size());
            }
        }
    }

    void randomBytesAreCounted()
    {
        std::mt19937 generator(7);
        for (int round = 0; round < 500; ++round) {
            std::string bytes(generator() % 300, '\0');
            for (char &byte : bytes)
                byte = static_cast<char>(generator());
            const std::vector<Rank> tokens = m_encoder->encode(bytes);
            QCOMPARE(m_encoder->count(bytes), tokens.size());
            const std::string mended = m_encoder->decode(tokens);
            QCOMPARE(m_encoder->encode(mended), tokens);
            QVERIFY(bytes.empty() == mended.empty());
        }
    }

    void bothMergesAgree()
    {
        for (const Sample &sample : m_samples) {
            std::string_view rest = sample.text;
            while (!rest.empty()) {
                const std::string_view piece = rest.substr(0, pieceLength(rest));
                QCOMPARE(endsBy(mergeByHeap, *m_vocabulary, piece),
                         endsBy(mergeByScan, *m_vocabulary, piece));
                rest.remove_prefix(piece.size());
            }
        }
        for (unsigned seed = 0; seed < 200; ++seed) {
            const std::string piece = randomFrom(seed % 2 ? "aeinst" : "ab", 1 + seed * 3, seed);
            QCOMPARE(endsBy(mergeByHeap, *m_vocabulary, piece),
                     endsBy(mergeByScan, *m_vocabulary, piece));
        }
    }

    // The time limit of the test is the guard: anything quadratic would take hours.
    void megabytesOfOneKindFinish_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("decoded");
        const auto text = [](const char *name, const std::string &bytes) {
            QTest::newRow(name) << bytes << bytes;
        };
        const auto row = [&text](const char *name, std::string_view unit) {
            text(name, repeated(unit, kMegabyte));
        };
        const auto broken = [](const char *name, std::string_view unit) {
            constexpr std::size_t kTimes = kMegabyte / 3;
            QTest::newRow(name) << repeated(unit, kTimes * unit.size())
                                << repeated("\xEF\xBF\xBD", kTimes * 3);
        };
        row("one letter", "a");
        row("one capital", "A");
        row("alternating case", "aA");
        row("one ideograph", "\xE4\xB8\xAD");
        row("ideograph and capital",
            "\xE4\xB8\xAD"
            "AB");
        row("one emoji", "\xF0\x9F\x98\x80");
        row("one mark", "\xCC\x81");
        row("mark and capital",
            "\xCC\x81"
            "A");
        row("spaces", " ");
        row("line ends", "\n");
        row("CR LF", "\r\n");
        row("tabs and spaces", "\t ");
        row("spaces and line ends", "   \n");
        row("no-break spaces", "\xC2\xA0");
        row("equals signs", "=");
        row("slashes and line ends", "/\n");
        row("digits", "7");
        row("apostrophes", "'s");
        row("zero bytes", std::string_view("\0", 1));
        broken("no character", "\xFF");
        broken("half characters", "\xE4\xB8");
        text("base64 of one case", randomFrom("abcdefghijklmnopqrstuvwxyz", kMegabyte, 1));
        text("base64",
             randomFrom("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
                        kMegabyte, 2));
        text("four letters", randomFrom("ACGT", kMegabyte, 3));
        text("symbols", randomFrom("!$%&()*+,-.:;<=>?", kMegabyte, 4));
    }
    void megabytesOfOneKindFinish()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, decoded);
        // No QCOMPARE: nobody wants to read these texts.
        QVERIFY(m_encoder->decode(m_encoder->encode(text)) == decoded);
    }

private:
    std::shared_ptr<const Vocabulary> m_vocabulary;
    std::unique_ptr<Encoder> m_encoder;
    std::vector<Sample> m_samples;
};

QTEST_APPLESS_MAIN(TestTokenEncoder)
#include "tst_token_encoder.moc"
