// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/chat_encoder/support/lint.h"

#include "core/json/reader.h"
#include "core/json/writer.h"

#include <QTest>

#include <array>
#include <random>
#include <vector>

using namespace chat_encoder;
using namespace ccproxy;

namespace {

/// Makes requests of every shape that a client may send, however odd. The same seed makes the same.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) { }

    std::string request()
    {
        std::string out;
        json::Writer w(out);
        w.beginObject().key("model").string(std::string_view("client"));
        w.key("messages").beginArray();
        for (int left = upTo(12); left >= 0; --left)
            message(w);
        w.endArray();
        if (chance(2))
            w.key("system").raw(chance(2) ? "\"" + text() + "\""
                                          : R"([{"type":"text","text":")" + text() + "\"}]");
        if (chance(2))
            tools(w);
        if (chance(2))
            w.key("thinking")
                .raw(pick({R"({"type":"disabled"})", R"({"type":"adaptive"})",
                           R"({"type":"enabled","budget_tokens":9000})"}));
        if (chance(3))
            w.key("output_config")
                .raw(pick(
                    {R"({"effort":"max"})", R"({"format":{"type":"json_schema","schema":{}}})"}));
        if (chance(2))
            w.key("stream").boolean(true);
        if (chance(3))
            w.key("tool_choice")
                .raw(pick({R"({"type":"any"})", R"({"type":"none"})",
                           R"({"type":"tool","name":"Read"})"}));
        if (chance(3))
            w.key("stop_sequences").raw(R"(["a","b","c","d","e"])");
        w.endObject();
        return out;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int in) { return upTo(in - 1) == 0; }
    template <std::size_t N>
    std::string pick(const char *const (&choices)[N])
    {
        return choices[upTo(static_cast<int>(N) - 1)];
    }

    /// Text with its escapes; each is unlike any other, so that a lost one is found.
    std::string text()
    {
        return "t" + std::to_string(m_texts++)
            + pick({"", " plain", R"( \"quoted\" \\ and\n lines\t)", " ümlaut 漢字 🎉",
                    R"( \u00e9 \ud83c\udf89)", " {\\\"json\\\":[1,2]}", R"(\/)"});
    }
    std::string id() { return pick({"a", "b", "c", "toolu_01abc", "functions.X:0", "call_0"}); }
    std::string name()
    {
        return pick(
            {"Read", "Bash", "mcp__a__b", "odd.name/x",
             "mcp__a_server_with_a_very_long_name_indeed__and_a_tool_with_another_long_name"});
    }

    std::string block(int depth)
    {
        std::string out;
        json::Writer w(out);
        w.beginObject();
        switch (depth == 0 ? upTo(10) : upTo(5)) {
        case 0:
        case 1:
            w.key("type").string(std::string_view("text")).key("text").raw("\"" + text() + "\"");
            break;
        case 2:
            w.key("text").raw(R"(" \n")").key("type").string(std::string_view("text"));
            break;
        case 3:
            w.key("type").string(std::string_view("image")).key("source");
            w.raw(pick({R"({"type":"base64","media_type":"image/png","data":"QUJD"})",
                        R"({"type":"url","url":"https:\/\/h\/p.png"})",
                        R"({"type":"file","file_id":"f"})"}));
            break;
        case 4:
            w.key("type").string(std::string_view("document")).key("source");
            w.raw(pick({R"({"type":"base64","media_type":"application/pdf","data":"QUJD"})",
                        R"({"type":"text","media_type":"text/plain","data":"d"})",
                        R"({"type":"text","media_type":"text/plain","data":" "})",
                        R"({"type":"content","content":""})",
                        R"({"type":"content","content":[{"type":"text","text":""}]})",
                        R"({"type":"content","content":"d"})"}));
            break;
        case 5:
            if (chance(3)) {
                w.key("type").string(std::string_view("unheard_of"));
                w.key("content").raw(R"([{"type":"text","text":" "}])");
                break;
            }
            w.key("type").string(std::string_view("tool_reference"));
            w.key("tool_name").string(std::string_view("Read"));
            break;
        case 6:
            w.key("type").string(std::string_view("thinking")).key("thinking").raw(R"("hm")");
            w.key("signature").raw(R"("")");
            break;
        case 7:
        case 8:
            w.key("type").string(std::string_view("tool_use")).key("id").string(id());
            w.key("name").string(name()).key("input");
            w.raw(chance(4) ? "{}" : "{\"argument\":\"" + text() + "\",\"n\":1.0}");
            break;
        case 9:
        case 10:
            w.key("type").string(std::string_view("tool_result")).key("tool_use_id").string(id());
            if (chance(4))
                w.key("is_error").boolean(true);
            if (!chance(5))
                w.key("content").raw(chance(2) ? "\"" + text() + "\"" : blocks(3, 1));
            break;
        default:
            break;
        }
        w.endObject();
        return out;
    }
    std::string blocks(int most, int depth)
    {
        std::string out = "[";
        for (int left = upTo(most); left > 0; --left)
            json::Writer(out).raw(block(depth));
        return out + "]";
    }

    /// Calls belong to assistants and results to users, as the client's own API demands.
    void message(json::Writer &w)
    {
        const std::string role = pick({"user", "assistant", "user", "assistant", "system"});
        std::string content = "[";
        for (int left = upTo(5); left > 0; --left) {
            const std::string made = block(0);
            const bool call = made.find("\"tool_use\"") != std::string::npos;
            const bool result = made.find("\"tool_result\"") != std::string::npos;
            if ((!call || role == "assistant") && (!result || role == "user"))
                json::Writer(content).raw(made);
        }
        w.beginObject().key("role").string(role).key("content");
        w.raw(chance(6) ? "\"" + text() + "\"" : content + "]").endObject();
    }

    void tools(json::Writer &w)
    {
        w.key("tools").beginArray();
        for (int left = upTo(5); left > 0; --left) {
            if (chance(6)) {
                w.raw(R"({"type":"web_search_20250305","name":"web_search"})");
                continue;
            }
            w.beginObject().key("name").string(name());
            if (!chance(5))
                w.key("input_schema")
                    .raw(pick({R"({"type":"object"})", R"({"$schema":"x"})",
                               R"({"type":"object","properties":{"a":{"type":"object"}}})"}));
            w.endObject();
        }
        w.endArray();
    }

    std::mt19937 m_random;
    int m_texts = 0;
};

} // namespace

class TestChatEncoderProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every request gives valid JSON, answers every call once, directly and in order, and loses
    // nothing that was said.
    void anyRequestGivesAGoodOne_data()
    {
        QTest::addColumn<std::string>("traits");
        for (const char *traits : {"openai", "deepseek", "openrouter", "mistral", "moonshot",
                                   "ollama", "groq", "zai", "llamacpp", ""})
            QTest::addRow("traits '%s'", traits) << std::string(traits);
    }
    void anyRequestGivesAGoodOne()
    {
        QFETCH(std::string, traits);
        constexpr unsigned kRequests = 300;
        for (unsigned seed = 0; seed < kRequests; ++seed) {
            const std::string request = Generator(seed).request();
            QVERIFY2(json::isValid(request), request.c_str());
            const Sent sent = send(request, {.traits = traits, .model = "m"});
            QCOMPARE(sent.failure, std::string());
            const QByteArray body = QByteArray::fromStdString(sent.encoded.body);
            const QString problem = lint(body, {.model = QStringLiteral("m")});
            QVERIFY2(problem.isEmpty(),
                     qPrintable(problem + QStringLiteral(" in ") + QString::fromUtf8(body)));
            const QString lost = findLost(body, QByteArray::fromStdString(request));
            QVERIFY2(lost.isEmpty(),
                     qPrintable(lost + QStringLiteral(" is not in ") + QString::fromUtf8(body)));
            QCOMPARE(send(request, {.traits = traits, .model = "m"}).encoded.body,
                     sent.encoded.body);
        }
    }
};

QTEST_APPLESS_MAIN(TestChatEncoderProperty)
#include "tst_chat_encoder_property.moc"
