// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/model_list.h"

#include <QTest>

using namespace ccproxy;
using catalogue::Dialect;
using dialects::ListedModel;

Q_DECLARE_METATYPE(ccproxy::catalogue::Dialect)

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::optional<std::vector<ListedModel>> read(const QByteArray &body)
{
    json::Parser parser;
    return dialects::readModelList(parser, body.toStdString());
}

} // namespace

class TestModelList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("header");
        const auto row = [](const char *name, Dialect dialect, const char *base, const char *url,
                            const char *header = "") {
            QTest::newRow(name) << dialect << QByteArray(base) << QByteArray(url)
                                << QByteArray(header);
        };
        row("anthropic", Dialect::Anthropic, "https://api.anthropic.com",
            "https://api.anthropic.com/v1/models?limit=1000", "anthropic-version: 2023-06-01");
        row("chat", Dialect::OpenAiChat, "https://api.openai.com/v1",
            "https://api.openai.com/v1/models");
        row("responses", Dialect::OpenAiResponses, "https://api.openai.com/v1",
            "https://api.openai.com/v1/models");
        row("gemini", Dialect::Gemini, "https://g.example/v1beta",
            "https://g.example/v1beta/models?pageSize=1000");
        row("a query", Dialect::Anthropic, "https://a.example?x=1",
            "https://a.example/v1/models?x=1&limit=1000", "anthropic-version: 2023-06-01");
        row("ollama", Dialect::OpenAiChat, "http://127.0.0.1:11434/v1",
            "http://127.0.0.1:11434/v1/models");
        row("demo", Dialect::Demo, "", "");
    }
    void requests()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, header);
        const auto request = dialects::modelListRequest(dialect, base.toStdString());
        QCOMPARE(request.has_value(), !url.isEmpty());
        if (!request)
            return;
        QCOMPARE(bytes(request->url), url);
        QByteArray others;
        for (const auto &[name, value] : request->headers) {
            if (name != "accept")
                others += bytes(name) + ": " + bytes(value);
        }
        QCOMPARE(others, header);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("ids"); ///< with a blank between; "-" = no list
        const auto row = [](const char *name, const char *body, const char *ids) {
            QTest::newRow(name) << QByteArray(body).replace('\'', '"') << QByteArray(ids);
        };
        row("openai", "{'object':'list','data':[{'id':'a','created':1700000000},{'id':'b'}]}",
            "a b");
        row("bare list (together)", "[{'id':'a','type':'chat'},{'id':'i','type':'image'}]", "a");
        row("gemini",
            "{'models':[{'name':'models/g','displayName':'G','supportedGenerationMethods':"
            "['generateContent','countTokens']},{'name':'models/e',"
            "'supportedGenerationMethods':['embedContent']}],'nextPageToken':'x'}",
            "g");
        row("both lists (llama.cpp)",
            "{'models':[{'name':'m','model':'m'}],'object':'list','data':[{'id':'m'},{'id':'n'}]}",
            "m n");
        row("openrouter",
            "{'data':[{'id':'v/a','architecture':{'output_modalities':['text']}},{'id':'v/i',"
            "'architecture':{'output_modalities':['image']}},{'id':'v/m','architecture':"
            "{'output_modalities':['image','text']}}]}",
            "v/a v/m");
        row("mistral",
            "{'data':[{'id':'m','capabilities':{'completion_chat':true}},{'id':'e',"
            "'capabilities':{'completion_chat':false}}]}",
            "m");
        row("id over name", "{'data':[{'name':'A Model','id':'a'}]}", "a");
        row("twice", "{'data':[{'id':'a'},{'id':'a'}]}", "a");
        row("escapes", "{'data':[{'id':'a\\u002fb'}]}", "a/b");
        row("odd ids", "{'data':[{'id':''},{'id':7},{'id':'x\\ny'},{'id':null},{},{'id':'z'}]}",
            "z");
        row("odd elements", "{'data':[1,'a',null,[],{'id':'z'}]}", "z");
        row("odd fields", "{'data':[{'id':'z','capabilities':7,'architecture':[],'type':{}}]}",
            "z");
        row("empty", "{'data':[]}", "");
        row("data is null", "{'data':null}", "-");
        row("an error", "{'error':{'message':'no'}}", "-");
        row("no list", "{'data':{'id':'a'}}", "-");
        row("a page", "<html></html>", "-");
        row("nothing", "", "-");
        row("a word", "'models'", "-");
        row("cut", "{'data':[{'id':'a'},{'id':'b'", "-");
    }
    void answers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, ids);
        const auto list = read(body);
        QCOMPARE(list.has_value(), ids != "-");
        if (!list)
            return;
        QByteArrayList found;
        for (const ListedModel &model : *list)
            found += bytes(model.id);
        QCOMPARE(found.join(' '), ids);
    }

    void facts()
    {
        const auto list = read("{\"data\":[{\"id\":\"a\",\"created\":1718841600,\"context_length\":"
                               "1000,\"max_completion_tokens\":10,\"supported_parameters\":[\"tools"
                               "\"],\"architecture\":{\"input_modalities\":[\"text\"]}},"
                               "{\"id\":\"b\",\"created_at\":\"2025-02-19T00:00:00Z\","
                               "\"context_window\":-5,\"created\":12}]}");
        QVERIFY(list && list->size() == 2);
        const catalogue::ModelFacts &a = list->at(0).facts;
        QCOMPARE(qint64(a.context.value_or(0)), qint64(1000));
        QCOMPARE(qint64(a.maxOutput.value_or(0)), qint64(10));
        QVERIFY(a.tools == true && a.vision == false);
        QCOMPARE(bytes(textOf(a.released)), QByteArray("2024-06-20"));
        QVERIFY(!list->at(1).facts.context);
    }

    void bounds()
    {
        QByteArray body = "{\"data\":[{\"id\":\"" + QByteArray(int(dialects::kLongestModelId), 'a')
            + "\"},{\"id\":\"" + QByteArray(int(dialects::kLongestModelId) + 1, 'b') + "\"}";
        for (int i = 0; i < 3000; ++i)
            body += ",{\"id\":\"m" + QByteArray::number(i) + "\"}";
        const auto list = read(body + "]}");
        QVERIFY(list);
        QCOMPARE(list->size(), dialects::kMostListed);
        QCOMPARE(list->at(0).id.size(), dialects::kLongestModelId);
        QCOMPARE(bytes(list->at(1).id), QByteArray("m0"));
    }
};

QTEST_APPLESS_MAIN(TestModelList)
#include "tst_model_list.moc"
