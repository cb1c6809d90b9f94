// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/messages/request.h"
#include "core/tokens/image_size.h"
#include "core/tokens/request_tokens.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::tokens;

namespace {

/// JSON written with single quotes, since moc cannot read raw strings with double ones.
std::string js(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// A request with the padding that the reader wants.
class Body {
public:
    explicit Body(const std::string &json) : m_body(js(json))
    {
        const std::size_t size = m_body.size();
        m_body.append(json::kPadding, ' ');
        m_request = messages::readRequest(m_parser, std::string_view(m_body).substr(0, size));
    }
    bool isValid() const { return m_request.has_value(); }
    const messages::Request &operator*() const { return *m_request; }

private:
    std::string m_body;
    json::Parser m_parser;
    Expected<messages::Request> m_request = messages::Request();
};

/// A request of one user message with these blocks.
std::string withBlocks(const std::string &blocks, const std::string &more = {})
{
    return "{'model':'m','messages':[{'role':'user','content':[" + blocks + "]}]" + more + "}";
}

std::string base64(const QByteArray &data)
{
    return data.toBase64().toStdString();
}

void appendNumber(QByteArray &out, unsigned number, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        out += char((number >> unsigned(shift)) & 0xFFU);
}

QByteArray png(unsigned width, unsigned height)
{
    QByteArray file("\x89PNG\r\n\x1a\n", 8);
    appendNumber(file, 13, 4);
    file += "IHDR";
    appendNumber(file, width, 4);
    appendNumber(file, height, 4);
    return file + QByteArray(50, '\0');
}

/// A JPEG whose frame stands behind `segments` of 300 bytes each.
QByteArray jpeg(unsigned width, unsigned height, int segments = 2, unsigned char frame = 0xC0)
{
    QByteArray file("\xFF\xD8", 2);
    for (int i = 0; i < segments; ++i) {
        file += "\xFF\xE1";
        appendNumber(file, 300, 2);
        file += QByteArray(298, 'x');
    }
    file += '\xFF'; // fill byte
    file += '\xFF';
    file += char(frame);
    appendNumber(file, 17, 2);
    file += char(8);
    appendNumber(file, height, 2);
    appendNumber(file, width, 2);
    return file + QByteArray(20, '\0');
}

std::string image(const std::string &data)
{
    return "{'type':'image','source':{'type':'base64','media_type':'image/png','data':'" + data
        + "'}}";
}

std::string pdf(std::size_t base64Size)
{
    return "{'type':'document','source':{'type':'base64','media_type':'application/pdf','data':'"
        + std::string(base64Size, 'A') + "'}}";
}

constexpr std::int64_t kFrame = estimate::kRequestFrame + estimate::kMessageFrame;

} // namespace

class TestRequestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEveryText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("texts"); ///< what is counted as text, piece by piece
        QTest::addColumn<int>("more");             ///< estimates and frames
        const auto row = [](const char *name, const std::string &body, const QByteArrayList &texts,
                            std::int64_t more) {
            QTest::newRow(name) << QByteArray::fromStdString(body) << texts << int(more);
        };
        row("string content", "{'model':'m','messages':[{'role':'user','content':'hello there'}]}",
            {"hello there"}, kFrame);
        row("blocks", withBlocks("{'type':'text','text':'one'},{'type':'text','text':'two'}"),
            {"one", "two"}, kFrame);
        row("escapes are text", withBlocks("{'type':'text','text':'a\\n\\u00fc\\tb'}"),
            {"a\n\xc3\xbc\tb"}, kFrame);
        row("system", withBlocks("", ",'system':[{'type':'text','text':'be good'}]"), {"be good"},
            kFrame);
        row("two messages",
            "{'model':'m','messages':[{'role':'user','content':'a'},"
            "{'role':'assistant','content':'b'}]}",
            {"a", "b"}, kFrame + estimate::kMessageFrame);
        row("tool",
            withBlocks("",
                       ",'tools':[{'name':'Read','description':'reads a file','input_schema':"
                       "{'type':'object','properties':{}}}]"),
            {"Read", "reads a file", "{\"type\":\"object\",\"properties\":{}}"},
            kFrame + estimate::kToolFrame);
        row("server tool", withBlocks("", ",'tools':[{'type':'web_search_1','name':'web_search'}]"),
            {"web_search"}, kFrame + estimate::kToolFrame);
        row("tool use", withBlocks("{'type':'tool_use','id':'t1','name':'Read','input':{'a':1}}"),
            {"Read", "{\"a\":1}"}, kFrame + estimate::kCallFrame);
        row("tool result, string",
            withBlocks("{'type':'tool_result','tool_use_id':'t1','content':'lines'}"), {"lines"},
            kFrame + estimate::kCallFrame);
        row("tool result, blocks",
            withBlocks("{'type':'tool_result','tool_use_id':'t1','content':["
                       "{'type':'text','text':'one'},{'type':'tool_reference','tool_name':'X'}]}"),
            {"one", "X"}, kFrame + estimate::kCallFrame);
        row("thinking", withBlocks("{'type':'thinking','thinking':'so','signature':'abcdef'}"),
            {"so"}, kFrame);
        row("redacted thinking", withBlocks("{'type':'redacted_thinking','data':'abcdef'}"), {},
            kFrame);
        row("search result of Anthropic",
            withBlocks("{'type':'web_search_tool_result','tool_use_id':'s','content':[{'type':"
                       "'web_search_result','title':'T','url':'u','encrypted_content':'zzzz'}]}"),
            {"T"}, kFrame);
        row("search result of one's own",
            withBlocks("{'type':'search_result','source':'http://a','title':'T',"
                       "'content':[{'type':'text','text':'found'}]}"),
            {"T", "found"}, kFrame);
        row("text document",
            withBlocks("{'type':'document','title':'T','source':{'type':'text','data':'words'}}"),
            {"T", "words"}, kFrame);
        row("document of blocks",
            withBlocks("{'type':'document','source':{'type':'content','content':'words'}}"),
            {"\"words\""}, kFrame);
        row("document by address",
            withBlocks("{'type':'document','source':{'type':'url','url':'http://a'}}"), {},
            kFrame + estimate::kUnseenDocument);
        row("image by address",
            withBlocks("{'type':'image','source':{'type':'url','url':'http://a'}}"), {},
            kFrame + estimate::kImage);
        row("image without source", withBlocks("{'type':'image'}"), {}, kFrame);
        row("schema of the answer",
            withBlocks("", ",'output_config':{'format':{'type':'json_schema','schema':{'a':1}}}"),
            {"{\"a\":1}"}, kFrame);
        row("a block of tomorrow", withBlocks("{'type':'poem','text':'roses','data':'zzzz'}"),
            {"roses"}, kFrame);
        row("nothing", withBlocks(""), {}, kFrame);
    }
    void countsEveryText()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArrayList, texts);
        QFETCH(int, more);
        const Body request(body.toStdString());
        QVERIFY(request.isValid());
        std::int64_t expected = more;
        for (const QByteArray &text : texts)
            expected += std::int64_t(m_counter.count(text.toStdString()));
        QCOMPARE(countRequest(*request, m_counter), expected);
        const Bounds bounds = requestBounds(*request);
        QVERIFY(bounds.lower <= expected);
        QVERIFY(bounds.upper >= expected);
    }

    void boundsNeedNoVocabulary()
    {
        Counter counter;
        const Body request(withBlocks("{'type':'text','text':'hello there'}"));
        requestBounds(*request);
        QVERIFY(!counter.isLoaded());
        countRequest(*request, counter);
        QVERIFY(counter.isLoaded());
    }

    /// Texts that come as near to the bounds as texts can.
    void boundsHoldForHardTexts_data()
    {
        QTest::addColumn<QByteArray>("text"); ///< as it stands in JSON
        QTest::newRow("a token for each byte") << QByteArray("\xf0\x93\x80\x80").repeated(50);
        QTest::newRow("digits and letters") << QByteArray("a1b2c3~x^").repeated(50);
        QTest::newRow("spaces") << QByteArray(5000, ' ');
        QTest::newRow("escaped letters") << QByteArray("\\u0041").repeated(500);
        QTest::newRow("escaped spaces") << QByteArray("\\u0020").repeated(5000);
        QTest::newRow("half surrogates") << QByteArray("\\ud83d").repeated(100);
        QTest::newRow("dashes") << QByteArray(5000, '-');
        QTest::newRow("line ends") << QByteArray("\\n").repeated(1000);
    }
    void boundsHoldForHardTexts()
    {
        QFETCH(QByteArray, text);
        const Body request(withBlocks("{'type':'text','text':'" + text.toStdString() + "'}"));
        QVERIFY(request.isValid());
        const std::int64_t count = countRequest(*request, m_counter);
        const Bounds bounds = requestBounds(*request);
        QVERIFY2(bounds.lower <= count, qPrintable(QString::number(count)));
        QVERIFY2(count <= bounds.upper, qPrintable(QString::number(count)));
        // An upper bound that costs nothing must not be far beyond the body's own length.
        QVERIFY(bounds.upper <= std::int64_t((*request).body.size()));
    }

    void longestTokenIsKnown()
    {
        QCOMPARE(std::int64_t(Vocabulary::o200k()->longestToken()), kLongestToken);
    }

    void picturesAndFiles_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<int>("tokens");
        const auto row = [](const char *name, const std::string &block, std::int64_t tokens) {
            QTest::newRow(name) << QByteArray::fromStdString(block) << int(tokens);
        };
        row("small PNG", image(base64(png(300, 250))), 100);
        row("tiny PNG", image(base64(png(1, 1))), 1);
        row("JPEG", image(base64(jpeg(750, 1000))), 1000);
        row("at the longest edge", image(base64(png(1568, 100))), 209);
        row("beyond the longest edge", image(base64(png(3136, 200))), 209);
        row("huge", image(base64(png(8000, 8000))), estimate::kImage);
        row("a long strip", image(base64(png(100000, 1))), 1);
        row("not readable", image("AAAA"), estimate::kImage);
        row("empty", image(""), estimate::kImage);
        row("small PDF", pdf(400), estimate::kPdfPage);
        row("PDF of 300 KB", pdf(400'000), 9375);
        row("large PDF", pdf(16'000'000), estimate::kPdfMost);
    }
    void picturesAndFiles()
    {
        QFETCH(QByteArray, block);
        QFETCH(int, tokens);
        const Body request(withBlocks(block.toStdString()));
        QVERIFY(request.isValid());
        QCOMPARE(countRequest(*request, m_counter), kFrame + tokens);
        const Bounds bounds = requestBounds(*request);
        QCOMPARE(bounds.upper, kFrame + tokens);
        QCOMPARE(bounds.lower, kFrame + tokens);
        const Body inResult(withBlocks("{'type':'tool_result','tool_use_id':'t','content':["
                                       + block.toStdString() + "]}"));
        QCOMPARE(countRequest(*inResult, m_counter), kFrame + estimate::kCallFrame + tokens);
    }

    void imageSizes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("width"); ///< 0: not readable
        QTest::addColumn<int>("height");
        QTest::newRow("PNG") << png(640, 480) << 640 << 480;
        QTest::newRow("PNG of no width") << png(0, 480) << 0 << 0;
        QTest::newRow("PNG cut") << png(640, 480).left(23) << 0 << 0;
        QTest::newRow("PNG with another chunk first")
            << png(640, 480).replace("IHDR", "CgBI") << 0 << 0;
        QTest::newRow("JPEG") << jpeg(640, 480) << 640 << 480;
        QTest::newRow("JPEG, no segments") << jpeg(640, 480, 0) << 640 << 480;
        QTest::newRow("JPEG, progressive") << jpeg(640, 480, 2, 0xC2) << 640 << 480;
        QTest::newRow("JPEG, no frame") << jpeg(640, 480, 2, 0xC4) << 0 << 0;
        QTest::newRow("JPEG cut") << jpeg(640, 480).left(500) << 0 << 0;
        QTest::newRow("JPEG of segments alone") << jpeg(640, 480, 300) << 0 << 0;
        QTest::newRow("JPEG of fill bytes")
            << QByteArray("\xFF\xD8", 2) + QByteArray(1000, '\xFF') << 0 << 0;
        QTest::newRow("GIF") << QByteArray("GIF89a\x10\x00\x10\x00", 10) << 0 << 0;
        QTest::newRow("nothing") << QByteArray() << 0 << 0;
    }
    void imageSizes()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, width);
        QFETCH(int, height);
        const auto size = imageSize(base64(file));
        QCOMPARE(size.has_value(), width > 0);
        if (size)
            QVERIFY(*size == (ImageSize{unsigned(width), unsigned(height)}));
    }

    void nothingIsCountedTwice()
    {
        const std::string longText(500, 'x');
        const std::string first = "{'role':'user','content':'" + longText + "1'}";
        const std::string answer = "{'role':'assistant','content':'" + longText + "2'}";
        const std::string second = "{'role':'user','content':'" + longText + "3'}";
        const std::string tools = ",'tools':[{'name':'T','description':'" + longText + "4'}]";
        Counter counter;
        const Body turn("{'model':'m','messages':[" + first + "]" + tools + "}");
        countRequest(*turn, counter);
        QCOMPARE(counter.statistics().misses, std::uint64_t(2));
        const Body next("{'model':'m','messages':[" + first + "," + answer + "," + second + "]"
                        + tools + "}");
        const std::int64_t count = countRequest(*next, counter);
        QCOMPARE(counter.statistics().misses, std::uint64_t(4));
        QCOMPARE(counter.statistics().hits, std::uint64_t(2));
        QCOMPARE(countRequest(*next, counter), count);
        QCOMPARE(counter.statistics().misses, std::uint64_t(4));
    }

    void countsParts()
    {
        const Body request(withBlocks("{'type':'text','text':'one'}",
                                      ",'tools':[{'name':'T','description':'two'}]"));
        const std::int64_t tools = countTools((*request).tools, m_counter);
        const std::int64_t blocks = countBlocks((*request).messages.front().content, m_counter);
        QCOMPARE(tools + blocks + kFrame, countRequest(*request, m_counter));
    }

private:
    Counter m_counter;
};

QTEST_APPLESS_MAIN(TestRequestTokens)
#include "tst_request_tokens.moc"
