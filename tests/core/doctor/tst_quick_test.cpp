// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/quick_test.h"

#include <QTest>

using namespace ccproxy::doctor;

namespace {

using namespace std::chrono_literals;

QuickTest about(const std::string &model = "m", bool hasKey = true)
{
    return QuickTest({.provider = "p", .model = model, .hasKey = hasKey});
}

ModelListReply listOf(std::vector<std::string> models)
{
    return {.way = {.name = 1ms, .connection = 2ms, .encryption = 3ms, .isEncrypted = true},
            .status = 200,
            .failure = {},
            .models = std::move(models),
            .total = 5ms};
}

/// "passed,passed,skipped": one for each finding.
QByteArray verdicts(const QuickTest &test)
{
    QByteArray out;
    for (const Finding &finding : test.findings())
        out += (out.isEmpty() ? "" : ",")
            + QByteArray(nameOf(finding.verdict).data(),
                         static_cast<qsizetype>(nameOf(finding.verdict).size()));
    return out;
}

const QByteArray kWay = "passed,passed,passed,";

std::string event(const std::string &type, const std::string &fields)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" + fields + "}\n\n";
}

const std::string kCall = event("message_start", ",\"message\":{\"usage\":{\"input_tokens\":9}}")
    + event("content_block_start",
            ",\"index\":0,\"content_block\":{\"type\":\"tool_use\",\"id\":\"t\",\"name\":"
            "\"get_weather\",\"input\":{}}")
    + event("content_block_delta",
            ",\"index\":0,\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":"
            "\"{\\\"city\\\":\\\"Paris\\\"}\"}")
    + event("content_block_stop", ",\"index\":0")
    + event("message_delta",
            ",\"delta\":{\"stop_reason\":\"tool_use\"},\"usage\":{\"output_tokens\":4}")
    + event("message_stop", "");

} // namespace

class QuickTestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOneMessageWithATool()
    {
        QuickTest test = about("odd \"name\"");
        QVERIFY(!test.next());
        test.takeList(listOf({"odd \"name\""}));
        const auto ask = test.next();
        QVERIFY(ask);
        QCOMPARE(ask->path, std::string("/v1/messages"));
        QVERIFY(ask->body.starts_with("{\"model\":\"p,odd \\\"name\\\"\","));
        QVERIFY(ask->body.find("\"stream\":true") != std::string::npos);
        QVERIFY(ask->body.find("\"tools\":[{\"name\":\"get_weather\"") != std::string::npos);
        test.take(200, kCall, {}, 3ms, 7ms);
        QVERIFY(!test.next());
        QCOMPARE(verdicts(test), QByteArray(kWay + "passed,passed,passed,passed,passed,passed"));
        const std::vector<std::chrono::milliseconds> times{1ms, 2ms, 3ms, 5ms};
        for (std::size_t i = 0; i < times.size(); ++i)
            QCOMPARE(test.findings()[i].total, times[i]);
        QCOMPARE(test.findings()[6].total, 7ms);
        QCOMPARE(test.findings()[7].first, 3ms);
        QCOMPARE(test.findings().size(), QuickTest::steps().size());
    }

    void lists_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("failure");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("goesOn");
        const auto row = [](const char *tag, int status, const char *failure, const char *model,
                            const char *expected, bool goesOn) {
            QTest::newRow(tag) << status << QByteArray(failure) << QByteArray(model)
                               << QByteArray(expected) << goesOn;
        };
        row("there", 200, "", "one", "passed,passed", true);
        row("not there", 200, "", "on", "passed,limited", true);
        row("any", 200, "", "", "passed,passed", true);
        row("silent", 0, "gone", "one", "failed,skipped,skipped,skipped,skipped,skipped", false);
        row("refused", 401, "no", "one", "passed,skipped,failed,skipped,skipped,skipped", false);
        row("forbidden", 403, "no", "one", "passed,skipped,failed,skipped,skipped,skipped", false);
        row("no list", 404, "none", "one", "passed,skipped", true);
        row("no list and no model", 404, "none", "",
            "passed,skipped,skipped,skipped,skipped,skipped", false);
    }

    void lists()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, failure);
        QFETCH(QByteArray, model);
        QFETCH(QByteArray, expected);
        QFETCH(bool, goesOn);
        QuickTest test = about(model.toStdString());
        ModelListReply reply = listOf(failure.isEmpty() ? std::vector<std::string>{"one", "two"}
                                                        : std::vector<std::string>());
        reply.status = status;
        reply.failure = failure.toStdString();
        test.takeList(reply);
        QCOMPARE(verdicts(test), QByteArray(kWay + expected));
        QCOMPARE(test.next().has_value(), goesOn);
    }

    void ways_data()
    {
        QTest::addColumn<int>("parts"); // how many of the way were gone
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *tag, int parts, bool isEncrypted, bool answers,
                            const char *expected) {
            QTest::newRow(tag) << parts << isEncrypted << answers << QByteArray(expected);
        };
        row("no such name", 0, true, false, "failed,skipped,skipped,skipped,skipped");
        row("refused", 1, true, false, "passed,failed,skipped,skipped,skipped");
        row("bad certificate", 2, true, false, "passed,passed,failed,skipped,skipped");
        row("silent", 3, true, false, "passed,passed,passed,failed,skipped");
        row("silent, not encrypted", 2, false, false, "passed,passed,skipped,failed,skipped");
        row("not encrypted", 2, false, true, "passed,passed,skipped,passed,passed");
        row("open already", 0, true, true, "skipped,skipped,skipped,passed,passed");
    }
    void ways()
    {
        QFETCH(int, parts);
        QFETCH(bool, isEncrypted);
        QFETCH(bool, answers);
        QFETCH(QByteArray, expected);
        ModelListReply reply = listOf({"m"});
        reply.way.isEncrypted = isEncrypted;
        if (parts < 3)
            reply.way.encryption.reset();
        if (parts < 2)
            reply.way.connection.reset();
        if (parts < 1)
            reply.way.name.reset();
        if (!answers) {
            reply.status = 0;
            reply.failure = "what it was";
        }
        QuickTest test = about();
        test.takeList(reply);
        QVERIFY2(verdicts(test).startsWith(expected), verdicts(test).constData());
        for (const Finding &finding : test.findings()) {
            if (finding.verdict == Verdict::Failed)
                QCOMPARE(finding.came, std::string("what it was"));
        }
        QCOMPARE(test.next().has_value(), answers);
    }

    /// Without a message only the list is asked for.
    void freeOfCost()
    {
        QuickTest listed({.provider = "p", .model = "m", .hasKey = true, .cost = Cost::Nothing});
        listed.takeList(listOf({"m"}));
        QVERIFY(!listed.next());
        QCOMPARE(verdicts(listed), QByteArray(kWay + "passed,passed,skipped"));
        QuickTest refused({.provider = "p", .model = "m", .hasKey = true, .cost = Cost::Nothing});
        ModelListReply reply = listOf({});
        reply.status = 401;
        reply.failure = "no";
        refused.takeList(reply);
        QVERIFY2(verdicts(refused).startsWith(QByteArray(kWay + "passed,skipped,failed")),
                 verdicts(refused).constData());
        QuickTest unlisted({.provider = "p", .model = "m", .hasKey = true, .cost = Cost::Nothing});
        unlisted.skipList();
        QVERIFY(!unlisted.next());
        QVERIFY(!verdicts(unlisted).contains("passed") && !verdicts(unlisted).contains("failed"));
    }

    void anEmptyListHasNoModel()
    {
        QuickTest test = about({});
        test.takeList(listOf({}));
        QVERIFY(!test.next());
        QCOMPARE(test.findings().size(), QuickTest::steps().size());
        QCOMPARE(test.findings()[4].verdict, Verdict::Limited);
    }

    void messages_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray error =
            "{\"type\":\"error\",\"error\":{\"type\":\"%1\",\"message\":\"no\"}}";
        const QByteArray call = QByteArray::fromStdString(kCall);
        QTest::newRow("no key needed")
            << 200 << call << false << QByteArray("skipped,passed,passed,passed");
        QTest::newRow("refused key")
            << 401 << QByteArray(error).replace("%1", "authentication_error") << true
            << QByteArray("failed,skipped,skipped,skipped");
        QTest::newRow("overloaded") << 529 << QByteArray(error).replace("%1", "overloaded_error")
                                    << true << QByteArray("skipped,failed,skipped,skipped");
        QTest::newRow("nothing") << 0 << QByteArray() << true
                                 << QByteArray("skipped,failed,skipped,skipped");
    }

    void messages()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, hasKey);
        QFETCH(QByteArray, expected);
        QuickTest test = about("m", hasKey);
        test.skipList();
        test.take(status, body.toStdString(), {}, 0ms, 1ms);
        QCOMPARE(verdicts(test), QByteArray("skipped,skipped,skipped,skipped,skipped," + expected));
    }

    void whatCannotBeAsked()
    {
        QuickTest test = about();
        test.giveUp("p has no API key");
        QVERIFY(!test.next());
        QCOMPARE(test.findings().size(), QuickTest::steps().size());
        QCOMPARE(
            verdicts(test),
            QByteArray("skipped,skipped,skipped,skipped,skipped,failed,skipped,skipped,skipped"));
        QCOMPARE(test.findings()[5].came, std::string("p has no API key"));
    }
};

QTEST_GUILESS_MAIN(QuickTestTest)
#include "tst_quick_test.moc"
