// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace ccproxy::doctor;

namespace {

using Bytes = std::string;

/// A message with one block of content.
Bytes message(const Bytes &block, const Bytes &stop = "end_turn")
{
    return "{\"type\":\"message\",\"content\":[" + block + "],\"stop_reason\":\"" + stop
        + "\",\"usage\":{\"input_tokens\":10,\"output_tokens\":3}}";
}

Bytes text(const Bytes &words)
{
    return "{\"type\":\"text\",\"text\":\"" + words + "\"}";
}

Bytes call(const Bytes &city, const Bytes &name = "get_weather")
{
    return "{\"type\":\"tool_use\",\"id\":\"toolu_1\",\"name\":\"" + name
        + "\",\"input\":{\"city\":\"" + city + "\"}}";
}

Bytes event(const Bytes &data)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(data)).object();
    return "event: " + object.value(QStringLiteral("type")).toString().toStdString()
        + "\ndata: " + data + "\n\n";
}

/// A stream of one text in pieces.
Bytes textStream(const std::vector<Bytes> &pieces)
{
    Bytes out = event("{\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":9}}}")
        + event("{\"type\":\"content_block_start\",\"index\":0,\"content_block\":"
                "{\"type\":\"text\",\"text\":\"\"}}");
    for (const Bytes &piece : pieces)
        out += event("{\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                     "{\"type\":\"text_delta\",\"text\":\""
                     + piece + "\"}}");
    return out + event("{\"type\":\"content_block_stop\",\"index\":0}")
        + event("{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                "\"usage\":{\"output_tokens\":4}}")
        + event("{\"type\":\"message_stop\"}");
}

Bytes error(const Bytes &type, const Bytes &words)
{
    return "{\"type\":\"error\",\"error\":{\"type\":\"" + type + "\",\"message\":\"" + words
        + "\"}}";
}

struct Answer {
    int status = 200;
    Bytes body;
    Bytes failure{};
};

/// What a model does that can do everything.
Answer able(std::string_view step)
{
    if (step == "text")
        return {200, message(text("ready"))};
    if (step == "stream")
        return {200, textStream({"one ", "two ", "three ", "four"})};
    if (step == "tool call")
        return {200, message(call("Paris"), "tool_use")};
    if (step == "tool result")
        return {200, message(text("It is 17.3 degrees."))};
    if (step == "parallel tools")
        return {200, message(call("Paris") + "," + call("Rome"), "tool_use")};
    if (step == "thinking")
        return {200,
                message("{\"type\":\"thinking\",\"thinking\":\"Hm\",\"signature\":\"s\"},"
                            + call("Paris"),
                        "tool_use")};
    if (step == "thinking replay")
        return {200, message(text("Clear."))};
    if (step == "image")
        return {200, message(text("Red."))};
    if (step == "long prompt")
        return {400, error("invalid_request_error", "prompt is too long: 9 tokens > 5 maximum")};
    return {200, "{\"input_tokens\":12}"};
}

ModelView anyModel()
{
    return {.model = "p,m", .context = 1000, .vision = {}, .tools = {}, .reasoning = {}};
}

std::vector<Finding> run(const ModelView &model,
                         const std::function<Answer(std::string_view step)> &answers,
                         std::vector<Ask> *asked = nullptr)
{
    Suite suite(model);
    while (const auto ask = suite.next()) {
        if (asked != nullptr)
            asked->push_back(*ask);
        const Answer answer = answers(Suite::steps()[suite.findings().size()]);
        suite.take(answer.status, answer.body, answer.failure, {}, {});
    }
    return suite.findings();
}

} // namespace

class DoctorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesTheAble();
    void asksAreRequests();
    void resultsFollowCalls();
    void judges_data();
    void judges();
    void leavesOutWhatCannotBe_data();
    void leavesOutWhatCannotBe();
    void stopsWhenNothingWorks();
    void readsBadStreams_data();
    void readsBadStreams();
    void readsErrorsInStreams();
};

void DoctorTest::passesTheAble()
{
    const auto findings = run(anyModel(), &able);
    QCOMPARE(findings.size(), Suite::steps().size());
    for (const Finding &finding : findings) {
        QVERIFY2(finding.verdict == Verdict::Passed, finding.came.c_str());
        QVERIFY(!finding.expected.empty());
        QVERIFY(!finding.came.empty());
    }
}

void DoctorTest::asksAreRequests()
{
    std::vector<Ask> asked;
    run(anyModel(), &able, &asked);
    QCOMPARE(asked.size(), Suite::steps().size());
    for (const Ask &ask : asked) {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(ask.body));
        QVERIFY2(document.isObject(), ask.body.c_str());
        const QJsonObject request = document.object();
        QCOMPARE(request.value(QStringLiteral("model")).toString(), QStringLiteral("p,m"));
        QVERIFY(!request.value(QStringLiteral("messages")).toArray().isEmpty());
        QCOMPARE(request.contains(QStringLiteral("max_tokens")), ask.path == "/v1/messages");
    }
}

void DoctorTest::resultsFollowCalls()
{
    std::vector<Ask> asked;
    run(anyModel(), &able, &asked);
    for (const Ask &ask : asked) {
        const QJsonArray messages = QJsonDocument::fromJson(QByteArray::fromStdString(ask.body))
                                        .object()
                                        .value(QStringLiteral("messages"))
                                        .toArray();
        if (messages.size() < 3)
            continue;
        const QJsonObject result =
            messages.at(2).toObject().value(QStringLiteral("content")).toArray().first().toObject();
        QCOMPARE(result.value(QStringLiteral("tool_use_id")).toString(), QStringLiteral("toolu_1"));
    }
    // Thinking goes back as it came.
    QVERIFY(asked[6].body.find("\"signature\":\"s\"") != std::string::npos);
}

void DoctorTest::judges_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *step, int status, const Bytes &body, Verdict verdict,
                        const char *says) {
        QTest::addRow("%s: %s", step, says)
            << QByteArray(step) << status << QByteArray::fromStdString(body) << verdict
            << QByteArray(says);
    };
    row("text", 401, error("authentication_error", "bad key"), Verdict::Failed,
        "401 authentication_error: bad key");
    row("text", 200, message(""), Verdict::Failed, "an empty answer");
    row("text", 200, "<html>", Verdict::Failed, "broke off");
    row("text", 502, "{\"oops\":1}", Verdict::Failed, "not in Anthropic's form");
    row("text", 200,
        "{\"type\":\"message\",\"content\":[" + text("x") + "],\"stop_reason\":\"end_turn\"}",
        Verdict::Limited, "no count of tokens");
    row("text", 200, "{\"type\":\"message\",\"content\":[" + text("x") + "]}", Verdict::Failed,
        "without a stop reason");
    row("text", 200, message(call("Paris"), "tool_use"), Verdict::Failed, "an answer without text");
    row("text", 200, "{\"type\":\"list\",\"data\":[]}", Verdict::Failed,
        "neither a message nor an error");
    row("stream", 200, message(call("Paris"), "tool_use"), Verdict::Failed,
        "a stream without text");
    row("stream", 200, textStream({"one two three"}), Verdict::Limited, "does not stream");
    row("stream", 200, error("overloaded_error", "busy"), Verdict::Failed, "overloaded_error");
    row("tool call", 200, message(text("I cannot")), Verdict::Failed, "no call");
    // As much of it as helps, and no half letters.
    const Bytes hundred(100, 'a');
    const Bytes less(99, 'a');
    row("tool call", 200, message(text(hundred)), Verdict::Failed, ("\"" + hundred + "\"").c_str());
    row("tool call", 200, message(text(less + "äb")), Verdict::Failed,
        ("\"" + less + "…\"").c_str());
    row("tool call", 200, message(call("Paris", "other"), "tool_use"), Verdict::Failed,
        "not offered");
    row("tool call", 200, message(call("Rome"), "tool_use"), Verdict::Failed, "other arguments");
    row("tool call", 200, message(call("Paris"), "end_turn"), Verdict::Failed,
        "the stop reason end_turn");
    row("parallel tools", 200, message(call("Paris"), "tool_use"), Verdict::Limited, "one call");
    row("parallel tools", 200, message(text("I may not")), Verdict::Failed,
        "no call, but \"I may not\"");
    row("tool result", 200, message(call("Paris"), "tool_use"), Verdict::Failed,
        "an answer without text");
    row("tool result", 200, message(text("Nice weather")), Verdict::Limited, "does not use");
    row("thinking", 200, message(call("Paris"), "tool_use"), Verdict::Limited,
        "without visible thinking");
    row("image", 200, message(text("It is answered.")), Verdict::Limited,
        "does not name the colour: \"It is");
    row("image", 200, message(text("A dog")), Verdict::Limited, "does not name the colour");
    row("long prompt", 200, message(text("ok")), Verdict::Limited, "takes more than is known");
    row("long prompt", 500, error("api_error", "boom"), Verdict::Failed,
        "does not take for it: 500");
    row("count", 404, error("not_found_error", "no"), Verdict::Failed, "404");
}

void DoctorTest::judges()
{
    QFETCH(QByteArray, step);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QFETCH(QByteArray, says);
    const auto findings = run(anyModel(), [&](std::string_view now) {
        return now == step.toStdString() ? Answer{status, body.toStdString()} : able(now);
    });
    const auto finding = std::find_if(findings.begin(), findings.end(), [&](const Finding &each) {
        return each.step == step.toStdString();
    });
    QVERIFY(finding != findings.end());
    QCOMPARE(QByteArray::fromStdString(Bytes(nameOf(finding->verdict))),
             QByteArray::fromStdString(Bytes(nameOf(verdict))));
    QVERIFY2(finding->came.find(says.toStdString()) != std::string::npos, finding->came.c_str());
}

void DoctorTest::leavesOutWhatCannotBe_data()
{
    QTest::addColumn<ModelView>("model");
    QTest::addColumn<QByteArray>("skipped");
    const auto row = [](const char *skipped, const std::function<void(ModelView &)> &change) {
        ModelView model = anyModel();
        change(model);
        QTest::addRow("%s", skipped) << model << QByteArray(skipped);
    };
    row("tool call,tool result,parallel tools,thinking,thinking replay",
        [](ModelView &m) { m.tools = false; });
    row("image", [](ModelView &m) { m.vision = false; });
    row("thinking,thinking replay", [](ModelView &m) { m.reasoning = false; });
    row("long prompt", [](ModelView &m) { m.context.reset(); });
    row("long prompt", [](ModelView &m) { m.context = 1'000'000; });
}

void DoctorTest::leavesOutWhatCannotBe()
{
    QFETCH(ModelView, model);
    QFETCH(QByteArray, skipped);
    QByteArrayList out;
    for (const Finding &finding : run(model, &able)) {
        if (finding.verdict == Verdict::Skipped)
            out.append(
                QByteArray(finding.step.data(), static_cast<qsizetype>(finding.step.size())));
    }
    QCOMPARE(out.join(','), skipped);
}

void DoctorTest::stopsWhenNothingWorks()
{
    std::vector<Ask> asked;
    const auto findings = run(
        anyModel(),
        [](std::string_view) {
            return Answer{0, {}, "the connection was refused"};
        },
        &asked);
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(findings.size(), Suite::steps().size());
    QCOMPARE(findings.front().came, Bytes("the connection was refused"));
    QVERIFY(findings.back().verdict == Verdict::Skipped);
}

void DoctorTest::readsBadStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("problem");
    const QByteArray whole = QByteArray::fromStdString(textStream({"a", "b"}));
    QTest::newRow("cut") << whole.left(whole.size() / 2) << QByteArray("broke off");
    QTest::newRow("without a start")
        << whole.mid(whole.indexOf("event: content_block_start")) << QByteArray("message_start");
    QByteArray open = whole;
    open.replace("event: content_block_stop", "event: ping");
    open.replace("{\"type\":\"content_block_stop\",\"index\":0}", "{\"type\":\"ping\"}");
    QTest::newRow("an open block") << open << QByteArray("was not closed");
    QByteArray twice = whole;
    twice.replace("event: content_block_stop", "event: content_block_start");
    twice.replace("{\"type\":\"content_block_stop\",\"index\":0}",
                  "{\"type\":\"content_block_start\",\"index\":1,\"content_block\":{}}");
    QTest::newRow("a block inside a block") << twice << QByteArray("inside another one");
    QByteArray early = whole;
    early.replace("{\"type\":\"content_block_start\"", "{\"type\":\"ping\"");
    QTest::newRow("a delta outside") << early << QByteArray("outside of a content block");
}

void DoctorTest::readsBadStreams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, problem);
    const Reply reply = readReply(200, bytes.toStdString());
    QVERIFY(!reply.isMessage());
    QVERIFY2(reply.problem.find(problem.toStdString()) != std::string::npos, reply.problem.c_str());
}

/// The provider gave up in the midst of its answer; what comes behind is not looked at.
void DoctorTest::readsErrorsInStreams()
{
    const Bytes whole = textStream({"a", "b"});
    const std::size_t half = whole.find("event: content_block_stop");
    const Reply reply = readReply(200,
                                  whole.substr(0, half) + ::event(error("overloaded_error", "busy"))
                                      + ::event("{\"type\":\"content_block_delta\"}"));
    QCOMPARE(reply.problem, Bytes());
    QVERIFY(!reply.isMessage());
    QCOMPARE(reply.errorType, Bytes("overloaded_error"));
    QCOMPARE(reply.errorMessage, Bytes("busy"));
}

QTEST_APPLESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
