// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/verdict.h"

#include <QTest>

#include <vector>

using namespace ccproxy;
using failover::Verdict;
using Kind = FailureKind;

Q_DECLARE_METATYPE(ccproxy::FailureKind)
Q_DECLARE_METATYPE(ccproxy::failover::Verdict)

class TestVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsFromTheFailure_data();
    void followsFromTheFailure();
    void userListDecides_data();
    void userListDecides();
};

namespace {

Failure failureOf(FailureKind kind, int status, bool final)
{
    return {.kind = kind,
            .message = "m",
            .remedy = {},
            .retryAfter = {},
            .providerStatus = status,
            .final = final};
}

} // namespace

void TestVerdict::followsFromTheFailure_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Kind kind, int status, bool isFinal, Verdict verdict) {
        QTest::newRow(name) << kind << status << isFinal << verdict;
    };
    row("400", Kind::PolicyBlocked, 400, true, Verdict::GiveUp);
    row("400 in Anthropic's words", Kind::InvalidRequest, 400, false, Verdict::GiveUp);
    row("400 of a call written wrongly", Kind::PolicyBlocked, 400, false, Verdict::Once);
    row("what we cannot say", Kind::PolicyBlocked, 0, false, Verdict::GiveUp);
    row("404", Kind::NotFound, 404, true, Verdict::GiveUp);
    row("413", Kind::TooLarge, 413, true, Verdict::GiveUp);
    row("422", Kind::PolicyBlocked, 422, true, Verdict::GiveUp);
    row("too long", Kind::PromptTooLong, 400, true, Verdict::GiveUp);
    row("too long, said with 500", Kind::PromptTooLong, 500, true, Verdict::GiveUp);
    row("client left", Kind::Cancelled, 0, false, Verdict::GiveUp);
    row("401", Kind::Authentication, 401, true, Verdict::OtherKey);
    row("402", Kind::Billing, 402, true, Verdict::OtherKey);
    row("403", Kind::Permission, 403, true, Verdict::OtherKey);
    row("429", Kind::RateLimited, 429, false, Verdict::Limited);
    row("429 of an empty account", Kind::RateLimited, 429, true, Verdict::OtherKey);
    row("limit inside an answer", Kind::RateLimited, 0, false, Verdict::Limited);
    row("408", Kind::UpstreamTimeout, 408, false, Verdict::Again);
    row("409", Kind::PolicyBlocked, 409, true, Verdict::Again);
    row("500", Kind::ProviderError, 500, false, Verdict::Again);
    row("501", Kind::ProviderError, 501, false, Verdict::MoveOn);
    row("502", Kind::ProviderError, 502, false, Verdict::Again);
    row("503", Kind::Overloaded, 503, false, Verdict::Again);
    row("504", Kind::UpstreamTimeout, 504, false, Verdict::Again);
    row("520", Kind::ProviderError, 520, false, Verdict::MoveOn);
    row("529", Kind::Overloaded, 529, false, Verdict::Again);
    row("529, do not retry", Kind::Overloaded, 529, true, Verdict::MoveOn);
    row("refused", Kind::Unreachable, 0, false, Verdict::Again);
    row("silent", Kind::UpstreamTimeout, 0, false, Verdict::Again);
    row("no protocol", Kind::ProviderError, 200, false, Verdict::Again);
    row("our defect", Kind::Internal, 0, false, Verdict::MoveOn);
    row("configuration", Kind::ConfigInvalid, 0, true, Verdict::MoveOn);
}

void TestVerdict::followsFromTheFailure()
{
    QFETCH(FailureKind, kind);
    QFETCH(int, status);
    QFETCH(bool, isFinal);
    QFETCH(Verdict, verdict);
    QCOMPARE(failover::verdictOn(failureOf(kind, status, isFinal), {}), verdict);
}

void TestVerdict::userListDecides_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, Kind kind, int status, Verdict verdict) {
        QTest::newRow(name) << kind << status << verdict;
    };
    row("listed", Kind::NotFound, 404, Verdict::Again);
    row("listed for good", Kind::ProviderError, 520, Verdict::Again);
    row("no longer", Kind::ProviderError, 500, Verdict::MoveOn);
    row("no longer a limit", Kind::RateLimited, 429, Verdict::MoveOn);
    row("without a status", Kind::Unreachable, 0, Verdict::Again);
    row("a limit inside an answer", Kind::RateLimited, 0, Verdict::Limited);
    row("a key stays a key", Kind::Authentication, 401, Verdict::OtherKey);
    row("too long stays too long", Kind::PromptTooLong, 404, Verdict::GiveUp);
}

void TestVerdict::userListDecides()
{
    QFETCH(FailureKind, kind);
    QFETCH(int, status);
    QFETCH(Verdict, verdict);
    const std::vector<int> list{404, 520, 401};
    QCOMPARE(failover::verdictOn(failureOf(kind, status, false), list), verdict);
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
