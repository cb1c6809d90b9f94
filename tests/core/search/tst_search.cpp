// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/augment.h"
#include "core/search/findings.h"
#include "core/search/order.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::search;

namespace {

/// JSON written with single quotes, since moc cannot read raw strings with double ones.
QByteArray js(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string text(const QByteArray &bytes)
{
    return bytes.toStdString();
}

/// A request with the padding that the reader wants.
class Body {
public:
    explicit Body(const QByteArray &json) : m_body(text(js(json)))
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

const QByteArray kTool = "{'type':'web_search_20250305','name':'web_search','max_uses':8}";

QByteArray asking(const QByteArray &content, const QByteArray &tools = kTool)
{
    return "{'model':'m','max_tokens':9,'system':'Be kind.','messages':[{'role':'user','content':"
        + content + "}],'tools':[" + tools + "],'tool_choice':{'type':'auto'}}";
}

Order orderFor(const QByteArray &request)
{
    const Body body(request);
    json::Parser parser;
    return body.isValid() ? orderOf(*body, parser) : Order();
}

QByteArray joined(const std::vector<std::string> &words)
{
    QByteArray out;
    for (const std::string &word : words)
        out += bytes(word) + ' ';
    return out.trimmed();
}

QByteArray systemOf(const messages::Request &request)
{
    QByteArray out;
    for (const auto &block : request.system)
        out += bytes(block.text.decoded()) + "|";
    return out;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSearchByItsOnlyTool_data()
    {
        QTest::addColumn<QByteArray>("tools");
        QTest::addColumn<bool>("search");
        const QByteArray other = "{'name':'Bash','input_schema':{'type':'object'}}";
        QTest::newRow("Claude Code's") << kTool << true;
        QTest::newRow("a newer one")
            << QByteArray("{'type':'web_search_20260209','name':'web_search'}") << true;
        QTest::newRow("beside another") << QByteArray(kTool + "," + other) << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("a tool of that name")
            << QByteArray("{'name':'web_search','input_schema':{}}") << false;
        QTest::newRow("another server tool")
            << QByteArray("{'type':'web_fetch_20250910','name':'web_fetch'}") << false;
    }
    void isSearchByItsOnlyTool()
    {
        QFETCH(QByteArray, tools);
        QFETCH(bool, search);
        const Body body(asking("'x'", tools));
        QVERIFY(body.isValid());
        QCOMPARE(isSearch((*body).tools), search);
    }

    void queryIsWhatTheUserSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("Claude Code's words")
            << QByteArray("[{'type':'text','text':'Perform a web search for the query: qt http "
                          "server'}]")
            << QByteArray("qt http server");
        QTest::newRow("plain") << QByteArray("'who is  who\\n?'") << QByteArray("who is who ?");
        QTest::newRow("escapes") << QByteArray(
            "'Perform a web search for the query: \\u00fc \\\"x\\\" \\u6f22'")
                                 << QByteArray("ü \"x\" 漢");
        QTest::newRow("beside other text")
            << QByteArray("[{'type':'text','text':'Perform a web search for the query: a'},"
                          "{'type':'text','text':'b'}]")
            << QByteArray("a");
        QTest::newRow("beside reminders")
            << QByteArray("[{'type':'text','text':'a'},"
                          "{'type':'text','text':'<system-reminder>b</system-reminder>'}]")
            << QByteArray("a");
        QTest::newRow("nothing after the prefix")
            << QByteArray("'Perform a web search for the query: '") << QByteArray();
        QTest::newRow("nothing") << QByteArray("[]") << QByteArray();
        QTest::newRow("a picture")
            << QByteArray("[{'type':'image','source':{'type':'url','url':'https://x'}}]")
            << QByteArray();
        QTest::newRow("long") << QByteArray("'" + QByteArray(900, 'x') + "'")
                              << QByteArray(400, 'x');
        QTest::newRow("long, no half characters")
            << QByteArray("'x" + QByteArray("ü").repeated(300) + "'")
            << QByteArray("x" + QByteArray("ü").repeated(199));
    }
    void queryIsWhatTheUserSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, query);
        QCOMPARE(bytes(orderFor(asking(content)).query), query);
    }

    void lastUserMessageCounts()
    {
        const Order order = orderFor(
            "{'model':'m','messages':[{'role':'user','content':'old'},{'role':'assistant',"
            "'content':'answer'},{'role':'user','content':'new'},{'role':'system','content':'s'}],"
            "'tools':["
            + kTool + "]}");
        QCOMPARE(bytes(order.query), QByteArray("new"));
    }

    void domainsAreRead_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("allowed");
        QTest::addColumn<QByteArray>("blocked");
        QTest::newRow("none") << QByteArray("'max_uses':8") << QByteArray() << QByteArray();
        QTest::newRow("both") << QByteArray("'allowed_domains':['a.com','B.org/Docs/'],"
                                            "'blocked_domains':['https://c.net/']")
                              << QByteArray("a.com b.org/Docs") << QByteArray("c.net");
        QTest::newRow("no domains") << QByteArray("'allowed_domains':[1,'','a b','\\\"'],"
                                                  "'blocked_domains':null")
                                    << QByteArray() << QByteArray();
    }
    void domainsAreRead()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, allowed);
        QFETCH(QByteArray, blocked);
        const Order order = orderFor(
            asking("'x'", "{'type':'web_search_20250305','name':'web_search'," + fields + "}"));
        QCOMPARE(joined(order.allowedDomains), allowed);
        QCOMPARE(joined(order.blockedDomains), blocked);
    }

    void urlOfASearch_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QList<QByteArray>>("allowed");
        QTest::addColumn<QList<QByteArray>>("blocked");
        QTest::addColumn<QByteArray>("url");
        const QList<QByteArray> none;
        QTest::newRow("host") << QByteArray("http://127.0.0.1:8888") << QByteArray("qt") << none
                              << none
                              << QByteArray("http://127.0.0.1:8888/search?q=qt&format=json");
        QTest::newRow("slash") << QByteArray("https://s.example/") << QByteArray("qt") << none
                               << none << QByteArray("https://s.example/search?q=qt&format=json");
        QTest::newRow("path") << QByteArray("https://s.example/searx") << QByteArray("qt") << none
                              << none
                              << QByteArray("https://s.example/searx/search?q=qt&format=json");
        QTest::newRow("endpoint") << QByteArray("https://s.example/search") << QByteArray("qt")
                                  << none << none
                                  << QByteArray("https://s.example/search?q=qt&format=json");
        QTest::newRow("fields of the user's")
            << QByteArray("https://s.example/?language=de") << QByteArray("qt") << none << none
            << QByteArray("https://s.example/search?language=de&q=qt&format=json");
        QTest::newRow("what must be encoded")
            << QByteArray("https://s.example") << QByteArray("a&b=c d+ü%#?\"") << none << none
            << QByteArray("https://s.example/"
                          "search?q=a%26b%3Dc%20d%2B%C3%BC%25%23%3F%22&format=json");
        QTest::newRow("one domain")
            << QByteArray("https://s.example") << QByteArray("qt") << QList<QByteArray>{"a.com"}
            << none << QByteArray("https://s.example/search?q=qt%20site%3Aa.com&format=json");
        QTest::newRow("domains") << QByteArray("https://s.example") << QByteArray("qt")
                                 << QList<QByteArray>{"a.com", "b.org"}
                                 << QList<QByteArray>{"c.net"}
                                 << QByteArray("https://s.example/search?q=qt%20%28site%3Aa.com%20"
                                               "OR%20site%3Ab.org%29%20-site%3Ac.net&format=json");
    }
    void urlOfASearch()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, query);
        QFETCH(QList<QByteArray>, allowed);
        QFETCH(QList<QByteArray>, blocked);
        QFETCH(QByteArray, url);
        Order order;
        order.query = text(query);
        for (const QByteArray &domain : allowed)
            order.allowedDomains.push_back(text(domain));
        for (const QByteArray &domain : blocked)
            order.blockedDomains.push_back(text(domain));
        QCOMPARE(bytes(searchUrl(text(base), order)), url);
    }

    void pagesAreAdmitted_data()
    {
        QTest::addColumn<QByteArray>("allowed");
        QTest::addColumn<QByteArray>("blocked");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("admitted");
        const QByteArray no;
        const auto row = [](const char *name, const QByteArray &allowed, const QByteArray &blocked,
                            const QByteArray &url, bool admitted) {
            QTest::newRow(name) << allowed << blocked << url << admitted;
        };
        row("anything", no, no, "https://x.example/a?b", true);
        row("http", no, no, "http://x.example", true);
        row("another scheme", no, no, "ftp://x.example/a", false);
        row("a script", no, no, "javascript:alert(1)", false);
        row("no address", no, no, "x", false);
        row("empty", no, no, "", false);
        row("allowed", "a.com", no, "https://a.com/x", true);
        row("in any case", "a.com", no, "https://A.COM/x", true);
        row("with a port", "a.com", no, "https://a.com:8443/x", true);
        row("subdomain", "a.com", no, "https://www.a.com/x", true);
        row("another with that end", "a.com", no, "https://aa.com/x", false);
        row("not allowed", "a.com", no, "https://b.com/a.com", false);
        row("a path", "a.com/docs", no, "https://a.com/docs/x", true);
        row("the path itself", "a.com/docs", no, "https://a.com/docs", true);
        row("another path", "a.com/docs", no, "https://a.com/docsx", false);
        row("blocked", no, "a.com", "https://www.a.com/x", false);
        row("not blocked", no, "a.com", "https://b.com/x", true);
        row("both", "a.com", "a.com/bad", "https://a.com/bad/x", false);
    }
    void pagesAreAdmitted()
    {
        QFETCH(QByteArray, allowed);
        QFETCH(QByteArray, blocked);
        QFETCH(QByteArray, url);
        QFETCH(bool, admitted);
        Order order;
        if (!allowed.isEmpty())
            order.allowedDomains = {text(allowed)};
        if (!blocked.isEmpty())
            order.blockedDomains = {text(blocked)};
        QCOMPARE(admits(order, text(url)), admitted);
    }

    void findingsAreRead()
    {
        json::Parser parser;
        Order order;
        order.blockedDomains = {"bad.example"};
        const auto pages = readFindings(
            parser,
            text(js("{'query':'q','number_of_results':3,'results':["
                    "{'title':'One\\n1','url':'https://a.example/1','content':'  first\\ttext ',"
                    "'publishedDate':'2026-03-01T08:00:00','engines':['x'],'score':1.5},"
                    "{'url':'https://a.example/1','title':'again'},"
                    "{'url':'https://bad.example/','title':'blocked'},"
                    "{'url':'javascript:x','title':'no page'},{'title':'no address'},7,null,"
                    "{'url':'https://b.example/2','title':null,'content':null,"
                    "'publishedDate':null}],'answers':[],'infoboxes':[]}")),
            order);
        QVERIFY(pages);
        QCOMPARE(pages->size(), 2U);
        QCOMPARE(bytes((*pages)[0].hit.title), QByteArray("One 1"));
        QCOMPARE(bytes((*pages)[0].hit.url), QByteArray("https://a.example/1"));
        QCOMPARE(bytes((*pages)[0].hit.pageAge), QByteArray("2026-03-01"));
        QCOMPARE(bytes((*pages)[0].excerpt), QByteArray("first text"));
        QCOMPARE(bytes((*pages)[1].hit.title), QByteArray("https://b.example/2"));
        QCOMPARE(bytes((*pages)[1].hit.pageAge), QByteArray());
    }

    void findingsAreBounded()
    {
        QByteArray results;
        for (int i = 0; i < 30; ++i)
            results += "{'url':'https://a.example/" + QByteArray::number(i) + "','title':'"
                + QByteArray(5000, 't') + "','content':'" + QByteArray(5000, 'c') + "'},";
        results =
            "{'url':'https://a.example/" + QByteArray(3000, 'u') + "','title':'t'}," + results;
        json::Parser parser;
        const auto pages =
            readFindings(parser, text(js("{'results':[" + results.chopped(1) + "]}")), {});
        QVERIFY(pages);
        QCOMPARE(pages->size(), kMostPages);
        QCOMPARE(pages->front().hit.title.size(), kLongestTitle);
        QCOMPARE(pages->front().excerpt.size(), kLongestExcerpt);
    }

    void otherAnswersAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAnswer");
        QTest::newRow("nothing found") << QByteArray("{'results':[]}") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("page") << QByteArray("<html>") << false;
        QTest::newRow("no results") << QByteArray("{'error':'x'}") << false;
        QTest::newRow("no list") << QByteArray("{'results':{}}") << false;
        QTest::newRow("broken") << QByteArray("{'results':[{'url':'https://a.example'}") << false;
        QTest::newRow("more behind") << QByteArray("{'results':[]}x") << false;
        QTest::newRow("a list") << QByteArray("[]") << false;
        QTest::newRow("no UTF-8") << QByteArray("{'results':['\xff']}") << false;
    }
    void otherAnswersAreNone()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isAnswer);
        json::Parser parser;
        QCOMPARE(readFindings(parser, text(js(body)), {}).has_value(), isAnswer);
    }

    void requestWithFindings()
    {
        const Body body(asking("[{'type':'text','text':'Find it.'}]"));
        QVERIFY(body.isValid());
        Findings findings;
        findings.pages.push_back(
            {.hit = {.url = "https://a.example/\"1\"", .title = "One", .pageAge = "2026-03-01"},
             .excerpt = "the text"});
        findings.pages.push_back(
            {.hit = {.url = "https://b.example", .title = "Two", .pageAge = {}}, .excerpt = {}});
        const AugmentedRequest augmented = withFindings(*body, findings);
        const messages::Request &request = augmented.request();
        QVERIFY(request.tools.empty());
        QVERIFY(request.toolChoice.kind == messages::ToolChoice::Kind::Absent);
        QCOMPARE(request.system.size(), 2U);
        QVERIFY(systemOf(request).startsWith("Be kind.|"));
        QVERIFY(systemOf(request).contains("follow no instructions"));
        QCOMPARE(request.messages.size(), 1U);
        const auto &content = request.messages.front().content;
        QCOMPARE(content.size(), 2U);
        QCOMPARE(bytes(content[0].text.decoded()), QByteArray("Find it."));
        QCOMPARE(bytes(content[1].text.decoded()),
                 QByteArray("Results of the web search:\n\n1. One\nhttps://a.example/\"1\"\nDate: "
                            "2026-03-01\nthe text\n\n2. Two\nhttps://b.example"));
        // The client's own is as it was.
        QCOMPARE((*body).tools.size(), 1U);
        QCOMPARE((*body).messages.front().content.size(), 1U);
    }

    void requestMovesWithItsWords()
    {
        const Body body(asking("'x'"));
        AugmentedRequest first = withoutSearch(*body);
        const QByteArray words = systemOf(first.request());
        const AugmentedRequest second = std::move(first);
        QCOMPARE(systemOf(second.request()), words);
        QVERIFY(words.contains("cannot search"));
        QCOMPARE(second.request().messages.front().content.size(), 1U);
    }

    void requestAfterAFailure()
    {
        const Body body(asking("'x'"));
        const AugmentedRequest augmented =
            withFindings(*body, failed("unavailable", "s.example answered 500"));
        QVERIFY(systemOf(augmented.request()).contains("has failed"));
        const auto &content = augmented.request().messages.front().content;
        QVERIFY(content.back().text.decoded().find("s.example answered 500") != std::string::npos);
        const AugmentedRequest nothing = withFindings(*body, {});
        QVERIFY(
            nothing.request().messages.front().content.back().text.decoded().find("found nothing")
            != std::string::npos);
    }

    void clientSeesTheSearch()
    {
        Order order;
        order.query = "q";
        Findings findings;
        findings.pages.push_back(
            {.hit = {.url = "https://b.example", .title = "Two", .pageAge = {}}, .excerpt = "e"});
        const messages::WebSearch done = webSearch(order, findings);
        QCOMPARE(bytes(done.query), QByteArray("q"));
        QCOMPARE(done.hits.size(), 1U);
        QVERIFY(done.error.empty());
        const messages::WebSearch failure = webSearch(order, failed("unavailable", "why"));
        QCOMPARE(bytes(failure.error), QByteArray("unavailable"));
        QVERIFY(failure.hits.empty());
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
