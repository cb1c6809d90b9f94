// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/dialect.h"
#include "core/dialects/reasoning_envelope.h"
#include "support.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using support::bytes;
using support::view;

namespace {

const QByteArray kEnvelope =
    bytes(dialects::pack({.provider = "deepseek", .model = "m", .kind = "text", .data = {}}));

QByteArray thinking(const QByteArray &signature)
{
    return R"({"type":"thinking","thinking":"hm","signature":")" + signature + R"("})";
}

QByteArray conversation(const QByteArray &assistantContent)
{
    return R"({"model":"a","messages":[{"role":"user","content":"x"},{"role":"assistant","content":[)"
        + assistantContent + R"(]},{"role":"user","content":"y"}]})";
}

struct Outcome {
    QByteArray body;
    dialects::Encoded encoded;
};

Outcome encode(const QByteArray &body, const dialects::Target &target,
               const dialects::ClientHeaders &headers = {})
{
    const support::Padded padded(view(body));
    json::Parser parser;
    const auto request = messages::readRequest(parser, padded.view());
    if (!request)
        return {bytes(request.error().message), {}};
    auto encoded = dialects::anthropicDialect().encode(*request, target, headers);
    return {bytes(encoded->body), std::move(*encoded)};
}

dialects::Target target(std::string_view baseUrl = "https://api.anthropic.com",
                        std::string_view traits = "anthropic")
{
    return {.provider = "p",
            .traits = traits,
            .baseUrl = baseUrl,
            .model = "claude-x",
            .parameters = {},
            .facts = {}};
}

QByteArray header(const dialects::Encoded &encoded, std::string_view name)
{
    QByteArray values;
    for (const auto &[key, value] : encoded.headers) {
        if (key == name)
            values += (values.isEmpty() ? "" : "|") + bytes(value);
    }
    return values;
}

} // namespace

// No raw string literals in the class: moc takes the quotes inside them for ends of strings.
class TestAnthropicRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bodyKeepsItsBytes_data();
    void bodyKeepsItsBytes();
    void envelopesAreCut_data();
    void envelopesAreCut();
    void parametersFillIn_data();
    void parametersFillIn();
    void countIsAsked_data();
    void countIsAsked();
    void countIsRead_data();
    void countIsRead();
    void headers();
    void keyHeader_data();
    void keyHeader();
    void errors_data();
    void errors();
    void clientBodiesDifferInTheModelOnly_data();
    void clientBodiesDifferInTheModelOnly();
};

void TestAnthropicRequest::bodyKeepsItsBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray rest = R"( , "messages" : [ {"role":"user","content":"h\u00e9"} ],
        "big":18446744073709551616, "f":1.0, "z":{"model":"inner"}, "new_field":[null] } )";
    QTest::newRow("model first") << R"({ "model" : "a,b")" + rest
                                 << R"({ "model" : "claude-x")" + rest;
    QTest::newRow("model with escapes")
        << R"({"model":"a\"b\\")" + rest << R"({"model":"claude-x")" + rest;
    QTest::newRow("model last")
        << QByteArray(
               R"({"messages":[{"role":"user","content":"x \"model\":\"no\""}],"model":"m"})")
        << QByteArray(
               R"({"messages":[{"role":"user","content":"x \"model\":\"no\""}],"model":"claude-x"})");
}

void TestAnthropicRequest::bodyKeepsItsBytes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const Outcome outcome = encode(body, target());
    QCOMPARE(outcome.body, expected);
    QCOMPARE(bytes(outcome.encoded.url), QByteArray("https://api.anthropic.com/v1/messages"));
    QVERIFY(outcome.encoded.notes.empty());
}

void TestAnthropicRequest::envelopesAreCut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray ours = thinking(kEnvelope);
    const QByteArray theirs = thinking("EqQB");
    const QByteArray text = R"({"type":"text","text":"t"})";
    const QByteArray gone = "{\"type\":\"text\",\"text\":\"(no visible answer)\"}";
    QTest::newRow("none") << theirs + "," + text << theirs + "," + text;
    QTest::newRow("first") << ours + " , " + text << text;
    QTest::newRow("last") << text + ", " + ours << text;
    QTest::newRow("middle") << text + "," + ours + "," + theirs << text + "," + theirs;
    QTest::newRow("two in a row") << ours + "," + ours + "," + text << text;
    QTest::newRow("two at the end") << text + "," + ours + "," + ours + " " << text + " ";
    QTest::newRow("both ends") << ours + "," + text + "," + ours << text;
    QTest::newRow("scattered") << ours + "," + text + "," + ours + "," + text + "," + ours
                               << text + "," + text;
    QTest::newRow("nothing else") << ours << gone;
    QTest::newRow("nothing else, twice") << " " + ours + ", " + ours << " " + gone;
    QTest::newRow("beside a bare string") << ours + R"(,"s")" << QByteArray(R"("s")");
    QTest::newRow("behind a bare string") << R"("s", )" + ours << QByteArray(R"("s")");
}

void TestAnthropicRequest::envelopesAreCut()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    const Outcome outcome = encode(conversation(content), target());
    QCOMPARE(outcome.body,
             conversation(expected).replace(R"("model":"a")", R"("model":"claude-x")"));
    QVERIFY(json::isValid(outcome.encoded.body));
    QCOMPARE(outcome.encoded.notes.empty(), content == expected);
}

void TestAnthropicRequest::parametersFillIn_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("added") << QByteArray(R"({"temperature": 0.20, "x":{"a":[1]}})")
                           << QByteArray(R"(,"temperature":0.20,"x":{"a":[1]})");
    QTest::newRow("there already")
        << QByteArray(R"({"max_tokens":9,"top_p":1})") << QByteArray(R"(,"top_p":1)");
    QTest::newRow("never the stream") << QByteArray(R"({"stream":true})") << QByteArray();
    QTest::newRow("broken") << QByteArray(R"({"top_p":)") << QByteArray();
}

void TestAnthropicRequest::parametersFillIn()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, end);
    const QByteArray start =
        R"({"model":"claude-x","max_tokens":5,"messages":[{"role":"user","content":"}"}])";
    dialects::Target to = target();
    to.parameters = view(parameters);
    QCOMPARE(encode(start + "}\n", to).body, start + end + "}\n");
}

void TestAnthropicRequest::headers()
{
    const QByteArray body =
        R"({"model":"a","stream":true,"messages":[{"role":"user","content":"x"}]})";
    const dialects::ClientHeaders client{{"authorization", "Bearer mine"},
                                         {"x-api-key", "mine"},
                                         {"cookie", "c=1"},
                                         {"anthropic-version", "2026-10-21"},
                                         {"anthropic-beta", "a-1,b-2"},
                                         {"anthropic-beta", "c-3"},
                                         {"anthropic-unheard-of", "yes"},
                                         {"user-agent", "claude-cli/2"},
                                         {"host", "localhost"},
                                         {"x-claude-code-session-id", "s"},
                                         {"accept-encoding", "br"},
                                         {"content-length", "3"}};
    const Outcome own = encode(body, target(), client);
    QCOMPARE(header(own.encoded, "anthropic-version"), QByteArray("2026-10-21"));
    QCOMPARE(header(own.encoded, "anthropic-beta"), QByteArray("a-1,b-2|c-3"));
    QCOMPARE(header(own.encoded, "anthropic-unheard-of"), QByteArray("yes"));
    QCOMPARE(header(own.encoded, "user-agent"), QByteArray("claude-cli/2"));
    QCOMPARE(header(own.encoded, "accept"), QByteArray("text/event-stream"));
    QVERIFY(own.encoded.stream);
    for (const char *name : {"authorization", "x-api-key", "cookie", "host", "accept-encoding",
                             "content-length", "x-claude-code-session-id"})
        QCOMPARE(header(own.encoded, name), QByteArray());

    const Outcome other = encode(body, target("https://api.anthropic.com.evil.example"), client);
    QCOMPARE(header(other.encoded, "user-agent"), QByteArray());
    QCOMPARE(header(other.encoded, "anthropic-beta"), QByteArray("a-1,b-2|c-3"));

    const Outcome plain = encode(body, target(), {});
    QCOMPARE(header(plain.encoded, "anthropic-version"), QByteArray("2023-06-01"));
    QCOMPARE(header(plain.encoded, "content-type"), QByteArray("application/json"));
}

void TestAnthropicRequest::keyHeader_data()
{
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::addColumn<QByteArray>("traits");
    QTest::addColumn<QByteArray>("name");
    const QByteArray key = "x-api-key";
    const QByteArray bearer = "authorization";
    QTest::newRow("anthropic") << QByteArray("https://api.anthropic.com") << QByteArray("anthropic")
                               << key;
    QTest::newRow("deepseek") << QByteArray("https://api.deepseek.com/anthropic")
                              << QByteArray("deepseek-anthropic") << key;
    QTest::newRow("moonshot") << QByteArray("https://api.moonshot.ai/anthropic")
                              << QByteArray("moonshot-anthropic") << bearer;
    QTest::newRow("moonshot by its address")
        << QByteArray("https://api.moonshot.ai/anthropic") << QByteArray("anthropic") << bearer;
    QTest::newRow("moonshot elsewhere")
        << QByteArray("https://gateway.example") << QByteArray("moonshot-anthropic") << bearer;
    QTest::newRow("unknown") << QByteArray("https://gateway.example") << QByteArray() << key;
}

void TestAnthropicRequest::keyHeader()
{
    QFETCH(QByteArray, baseUrl);
    QFETCH(QByteArray, traits);
    QFETCH(QByteArray, name);
    const auto header = dialects::anthropicDialect().keyHeader(target(view(baseUrl), view(traits)));
    QCOMPARE(bytes(header.name), name);
    QCOMPARE(bytes(header.prefix), QByteArray(name == "x-api-key" ? "" : "Bearer "));
}

void TestAnthropicRequest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QByteArray>("message");
    const auto error = [](const char *type, const char *message) -> QByteArray {
        return QByteArray(R"({"type":"error","error":{"type":")") + type + R"(","message":")"
            + message + R"("}})";
    };
    QTest::newRow("long prompt") << 400
                                 << error("invalid_request_error",
                                          "prompt is too long: 3 tokens > 2 maximum")
                                 << FailureKind::PromptTooLong
                                 << QByteArray("prompt is too long: 3 tokens > 2 maximum");
    QTest::newRow("bad request") << 400 << error("invalid_request_error", "temperature: range")
                                 << FailureKind::InvalidRequest << QByteArray("temperature: range");
    QTest::newRow("bad key") << 401 << error("authentication_error", "invalid x-api-key")
                             << FailureKind::Authentication << QByteArray("invalid x-api-key");
    QTest::newRow("status decides") << 429 << error("api_error", "slow down")
                                    << FailureKind::RateLimited << QByteArray("slow down");
    QTest::newRow("overloaded") << 529 << error("overloaded_error", "Overloaded")
                                << FailureKind::Overloaded << QByteArray("Overloaded");
    QTest::newRow("string") << 500 << QByteArray(R"({"error":"oops"})")
                            << FailureKind::ProviderError << QByteArray("oops");
    QTest::newRow("detail") << 422 << QByteArray(R"({"detail":"no such field"})")
                            << FailureKind::InvalidRequest << QByteArray("no such field");
    QTest::newRow("HTML") << 502 << QByteArray("<html>") << FailureKind::ProviderError
                          << QByteArray("p answered with status 502");
    QTest::newRow("nothing") << 404 << QByteArray() << FailureKind::NotFound
                             << QByteArray("p answered with status 404");
}

void TestAnthropicRequest::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(QByteArray, message);
    json::Parser parser;
    const auto read = [&](const std::vector<dialects::Header> &headers) {
        return dialects::anthropicDialect().readError(parser, status, headers, view(body),
                                                      target());
    };
    const Failure failure = read({{"retry-after", "7"}, {"x-should-retry", "false"}});
    QCOMPARE(failure.kind, kind);
    QVERIFY2(bytes(failure.message).contains(message), failure.message.c_str());
    QCOMPARE(failure.providerStatus, status);
    QVERIFY(failure.retryAfter && failure.retryAfter->count() == 7);
    QVERIFY(failure.final);
    const Failure plain = read({{"retry-after", "Wed, 21 Oct 2026 07:28:00 GMT"}});
    QVERIFY(!plain.retryAfter);
}

void TestAnthropicRequest::clientBodiesDifferInTheModelOnly_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CCPROXY_SHARED_DIR "/client/requests"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("no recorded requests beside the checkout");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestAnthropicRequest::clientBodiesDifferInTheModelOnly()
{
    QFETCH(QString, path);
    QJsonObject original = QJsonDocument::fromJson(support::readFile(path))
                               .object()[QStringLiteral("body")]
                               .toObject();
    QVERIFY(!original.isEmpty());
    const QByteArray body = QJsonDocument(original).toJson(QJsonDocument::Compact);
    const Outcome outcome = encode(body, target());
    QJsonObject sent = QJsonDocument::fromJson(outcome.body).object();
    QCOMPARE(sent[QStringLiteral("model")].toString(), QStringLiteral("claude-x"));
    sent[QStringLiteral("model")] = original[QStringLiteral("model")];
    QVERIFY(sent == original);
    const auto model = original[QStringLiteral("model")].toString().toUtf8();
    QCOMPARE(outcome.body.size(), body.size() - model.size() + 8);
}

void TestAnthropicRequest::countIsAsked_data()
{
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::addColumn<QByteArray>("traits");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("Anthropic") << QByteArray("https://api.anthropic.com") << QByteArray("anthropic")
                               << QByteArray("https://api.anthropic.com/v1/messages/count_tokens");
    QTest::newRow("a gateway") << QByteArray("http://127.0.0.1:9/a") << QByteArray("anthropic")
                               << QByteArray("http://127.0.0.1:9/a/v1/messages/count_tokens");
    QTest::newRow("a server that does not count")
        << QByteArray("https://api.deepseek.com/anthropic") << QByteArray("deepseek-anthropic")
        << QByteArray();
    QTest::newRow("the same by its address") << QByteArray("https://api.deepseek.com/anthropic")
                                             << QByteArray("anthropic") << QByteArray();
    QTest::newRow("an unknown one")
        << QByteArray("https://x.example") << QByteArray("") << QByteArray();
}

void TestAnthropicRequest::countIsAsked()
{
    QFETCH(QByteArray, baseUrl);
    QFETCH(QByteArray, traits);
    QFETCH(QByteArray, url);
    const support::Padded body(R"({"model":"a","messages":[{"role":"user","content":"x"}]})");
    json::Parser parser;
    const auto request = messages::readRequest(parser, body.view());
    QVERIFY(request);
    auto to = target(view(baseUrl), view(traits));
    to.parameters = R"({"temperature":0.2})";
    const auto encoded = dialects::anthropicDialect().encodeCount(
        *request, to,
        {{"anthropic-beta", "token-counting-2024-11-01"}, {"x-api-key", "the client's"}});
    QCOMPARE(encoded.has_value(), !url.isEmpty());
    if (!encoded)
        return;
    QCOMPARE(bytes(encoded->url), url);
    QCOMPARE(bytes(encoded->body),
             QByteArray(R"({"model":"claude-x","messages":[{"role":"user","content":"x"}]})"));
    QCOMPARE(header(*encoded, "anthropic-beta"), QByteArray("token-counting-2024-11-01"));
    QCOMPARE(header(*encoded, "anthropic-version"), QByteArray("2023-06-01"));
    QCOMPARE(header(*encoded, "accept"), QByteArray("application/json"));
    QCOMPARE(header(*encoded, "x-api-key"), QByteArray());
}

void TestAnthropicRequest::countIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::newRow("a count") << QByteArray("{\"input_tokens\":21}") << 21;
    QTest::newRow("and more") << QByteArray(
        "{\"context_management\":{\"x\":1},\"input_tokens\": 7 }")
                              << 7;
    QTest::newRow("none") << QByteArray("{\"input\":3}") << -1;
    QTest::newRow("no number") << QByteArray("{\"input_tokens\":\"many\"}") << -1;
    QTest::newRow("broken") << QByteArray("{\"input_tokens\":21") << -1;
    QTest::newRow("a page") << QByteArray("<html>") << -1;
    QTest::newRow("nothing") << QByteArray() << -1;
}

void TestAnthropicRequest::countIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const support::Padded padded(view(body));
    json::Parser parser;
    const auto read = dialects::anthropicDialect().readCount(parser, padded.view());
    QCOMPARE(static_cast<int>(read.value_or(-1)), count);
}

QTEST_APPLESS_MAIN(TestAnthropicRequest)
#include "tst_anthropic_request.moc"
