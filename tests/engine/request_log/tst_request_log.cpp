// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/request_log.h"

#include <QRegularExpression>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace std::chrono_literals;

namespace {

ExchangeRecord answered()
{
    ExchangeRecord record;
    record.requestId = "req_1";
    record.modelAsked = "claude";
    record.route = "default";
    record.attempts.push_back({.provider = "one", .model = "m1", .failure = {}});
    record.status = 200;
    record.total = 1999us;
    record.usage = {.input = 1, .output = 2, .cacheRead = 10, .cacheWrite = 100};
    return record;
}

ExchangeRecord failed()
{
    ExchangeRecord record = answered();
    record.requestId = "req_2";
    record.attempts.insert(record.attempts.begin(),
                           {.provider = "two", .model = "m2", .failure = "gone"});
    record.status = 502;
    record.failure = "nobody answers";
    return record;
}

constexpr const char *kAnswered = "req_1 claude -> one,m1 [default] 200 in 1 ms, tokens 111+2";
constexpr const char *kFailed = "req_2 claude -> one,m1 [default] 502 in 1 ms, tokens 111+2; "
                                "two failed: gone; nobody answers";

} // namespace

class TestRequestLog final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void oneLineForEach();
    void levelsAreApart();
    void nobodyReads();
    void noLineIsMadeUp();
    void whatIsTold();
};

void TestRequestLog::oneLineForEach()
{
    QTest::ignoreMessage(QtInfoMsg, (std::string(kAnswered) + "\n" + kAnswered).c_str());
    RequestLog log;
    log.add(answered());
    log.add(answered());
}

void TestRequestLog::levelsAreApart()
{
    QTest::ignoreMessage(QtInfoMsg, kAnswered);
    QTest::ignoreMessage(QtWarningMsg, (std::string(kFailed) + "\n" + kFailed).c_str());
    QTest::ignoreMessage(QtInfoMsg, kAnswered);
    RequestLog log;
    log.add(answered());
    log.add(failed());
    log.add(failed());
    log.add(answered());
}

void TestRequestLog::nobodyReads()
{
    QLoggingCategory::setFilterRules(QStringLiteral("ccproxy.requests.info=false"));
    QTest::ignoreMessage(QtWarningMsg, kFailed);
    {
        RequestLog log;
        log.add(failed());
        log.add(answered());
    }
    QLoggingCategory::setFilterRules({});
}

/// Control characters in what others say begin no line and colour no terminal.
void TestRequestLog::noLineIsMadeUp()
{
    ExchangeRecord record = answered();
    record.modelAsked = "a\nreq_3 made up\x1b[31m";
    record.requestId = "req\r1";
    QTest::ignoreMessage(QtInfoMsg,
                         "req 1 a req_3 made up [31m -> one,m1 [default] 200 in 1 ms, "
                         "tokens 111+2");
    RequestLog().add(record);
}

void TestRequestLog::whatIsTold()
{
    ExchangeRecord record = answered();
    record.firstContent = 1234us;
    record.cancelled = true;
    QTest::ignoreMessage(QtInfoMsg,
                         "req_1 claude -> one,m1 [default] cancelled in 1 ms, "
                         "first content 1 ms, tokens 111+2");
    RequestLog().add(record);
    record = answered();
    record.attempts.clear();
    QTest::ignoreMessage(QtInfoMsg, "req_1 claude 200 in 1 ms, tokens 111+2");
    RequestLog().add(record);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_request_log.moc"
