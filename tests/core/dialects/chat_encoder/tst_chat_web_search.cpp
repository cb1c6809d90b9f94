// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/encoding.h"
#include "core/dialects/openai_chat/decoder.h"
#include "core/dialects/openai_chat/dialect.h"
#include "core/messages/message_writer.h"
#include "core/support/counted_ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace chat_encoder;
using namespace ccproxy;

namespace {

const char *const kHi = "[{'role':'user','content':'hi'}]";
const std::string kTool = "{'type':'web_search_20250305','name':'web_search','max_uses':8}";

std::string chunk(const std::string &delta, const char *finish = "null")
{
    return doubled("{'choices':[{'index':0,'delta':" + delta + ",'finish_reason':" + finish
                   + "}]}");
}

const std::string kCited =
    "'annotations':[{'type':'url_citation','url_citation':{'url':'https://a.example/1',"
    "'title':'A \\\"1\\\"','content':'c','start_index':0,'end_index':2}},"
    "{'type':'url_citation','url_citation':{'url':'https://b.example/2'}},"
    "{'type':'url_citation','url_citation':{'url':'https://a.example/1','title':'again'}},"
    "{'type':'other'},7,{'url_citation':{'title':'no address'}}]";

/// The content of an answer, decoded from events or from one body.
QJsonArray decoded(const std::vector<std::string> &events, const std::string &body, bool searches)
{
    json::Parser parser;
    tests::CountedIds ids;
    messages::MessageWriter writer({.id = "msg_t", .model = json::RawString("m")});
    messages::Answer answer(writer, ids);
    dialects::Target target{};
    target.provider = target.traits = "openrouter";
    const auto decoder = dialects::openAiChatDialect().decoder(
        {.parser = parser, .answer = answer, .target = target, .searches = searches});
    for (std::string data : events) {
        const std::size_t size = data.size();
        data.append(json::kPadding, ' ');
        decoder->event({.name = {}, .data = std::string_view(data).substr(0, size)});
    }
    if (!body.empty()) {
        const std::string padded = body + std::string(json::kPadding, ' ');
        decoder->body(std::string_view(padded).substr(0, body.size()));
    } else {
        decoder->endOfStream();
    }
    return writer.message() ? QJsonDocument::fromJson(QByteArray::fromStdString(*writer.message()))
                                  .object()
                                  .value(QStringLiteral("content"))
                                  .toArray()
                            : QJsonArray();
}

QString field(const QJsonValue &object, const char *name)
{
    return object.toObject().value(QLatin1String(name)).toString();
}

} // namespace

/// Web searches that a server of the chat format does by itself. Single quotes stand for double
/// ones.
class TestChatWebSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pluginIsAsked_data()
    {
        QTest::addColumn<std::string>("traits");
        QTest::addColumn<bool>("otherServer");
        QTest::addColumn<std::string>("tools");
        QTest::addColumn<std::string>("plugins");
        const std::string other = "{'name':'A','input_schema':{'type':'object'}}";
        const auto row = [](const char *name, const char *traits, bool otherServer,
                            const std::string &tools, const std::string &plugins) {
            QTest::newRow(name) << std::string(traits) << otherServer << tools << plugins;
        };
        row("OpenRouter", "openrouter", false, "[" + kTool + "]", "[{'id':'web'}]");
        row("with domains", "openrouter", false,
            "[{'type':'web_search_20250305','name':'web_search','allowed_domains':['a.com'],"
            "'blocked_domains':['b.com','c.com/x']}]",
            "[{'id':'web','include_domains':['a.com'],'exclude_domains':['b.com','c.com/x']}]");
        row("without domains", "openrouter", false,
            "[{'type':'web_search_20250305','name':'web_search','allowed_domains':[],"
            "'blocked_domains':null}]",
            "[{'id':'web'}]");
        row("beside other tools", "openrouter", false, "[" + kTool + "," + other + "]", "");
        row("no search", "openrouter", false, "[" + other + "]", "");
        row("a gateway with its words", "openrouter", true, "[" + kTool + "]", "");
        row("a server without", "deepseek", false, "[" + kTool + "]", "");
    }
    void pluginIsAsked()
    {
        QFETCH(std::string, traits);
        QFETCH(bool, otherServer);
        QFETCH(std::string, tools);
        QFETCH(std::string, plugins);
        const To to{.traits = traits, .otherServer = otherServer};
        const Sent sent = sendMessages(kHi, to, ",'tools':" + tools);
        QCOMPARE(sent.failure, std::string());
        QCOMPARE(QByteArray::fromStdString(sent.field("plugins")),
                 QByteArray::fromStdString(doubled(plugins)));
        const bool alone = tools.find("'name':'A'") == std::string::npos;
        QCOMPARE(sent.field("tools").empty(), alone);
        const bool leftOut = sent.notes().find("left out") != std::string::npos;
        QCOMPARE(leftOut, plugins.empty() && tools.find("web_search") != std::string::npos);
        dialects::Target target{};
        target.traits = traits;
        target.otherServer = otherServer;
        QCOMPARE(dialects::openAiChatDialect().searchesWeb(target),
                 traits == "openrouter" && !otherServer);
    }

    void citationsAreTold_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("with the text") << 0;
        QTest::newRow("behind it") << 1;
        QTest::newRow("in one body") << 2;
    }
    void citationsAreTold()
    {
        QFETCH(int, form);
        std::vector<std::string> events;
        std::string body;
        if (form == 0)
            events = {chunk("{'content':'He'," + kCited + "}"),
                      chunk("{'content':'llo'}", "'stop'")};
        else if (form == 1)
            events = {chunk("{'content':'Hello'}"), chunk("{" + kCited + "}", "'stop'")};
        else
            body = doubled("{'choices':[{'index':0,'message':{'role':'assistant','content':'Hello',"
                           + kCited + "},'finish_reason':'stop'}]}");
        if (body.empty())
            events.emplace_back("[DONE]");
        const QJsonArray content = decoded(events, body, true);
        QCOMPARE(content.size(), 3);
        QCOMPARE(field(content[0], "text"), QStringLiteral("Hello"));
        QCOMPARE(field(content[1], "type"), QStringLiteral("server_tool_use"));
        QCOMPARE(field(content[2], "type"), QStringLiteral("web_search_tool_result"));
        const QJsonArray pages = content[2].toObject().value(QStringLiteral("content")).toArray();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(field(pages[0], "url"), QStringLiteral("https://a.example/1"));
        QCOMPARE(field(pages[0], "title"), QStringLiteral("A \"1\""));
        QCOMPARE(field(pages[1], "title"), QStringLiteral("https://b.example/2"));
    }

    /// A model that searches by itself (":online"), beside the tools of a conversation.
    void citationsOfOtherAnswersAreNot()
    {
        const QJsonArray content =
            decoded({chunk("{'content':'Hello'," + kCited + "}", "'stop'"), "[DONE]"}, {}, false);
        QCOMPARE(content.size(), 1);
    }

    void answerWithoutCitations()
    {
        const QJsonArray content =
            decoded({chunk("{'content':'Hello','annotations':[]}", "'stop'"), "[DONE]"}, {}, true);
        QCOMPARE(content.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChatWebSearch)
#include "tst_chat_web_search.moc"
