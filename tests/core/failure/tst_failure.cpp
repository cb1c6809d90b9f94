// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failure.h"

#include <QTest>

#include <set>

using namespace ccproxy;
using namespace std::chrono_literals;

namespace {

/// What clients do with a status is theirs (WIRE.md 9.1): a row here is what they rely on.
struct Row {
    FailureKind kind;
    const char *name;
    int status;
    const char *type;
    int exitCode = 1;
};

constexpr Row kRows[] = {
    {FailureKind::InvalidRequest, "invalid_request", 400, "invalid_request_error"},
    {FailureKind::PolicyBlocked, "policy_blocked", 400, "policy_blocked"},
    {FailureKind::ProviderOff, "provider_off", 400, "policy_blocked"},
    {FailureKind::PromptTooLong, "prompt_too_long", 400, "invalid_request_error"},
    {FailureKind::Authentication, "authentication", 401, "authentication_error"},
    {FailureKind::Billing, "billing", 402, "billing_error"},
    {FailureKind::Permission, "permission", 403, "permission_error"},
    {FailureKind::NotFound, "not_found", 404, "not_found_error"},
    {FailureKind::MethodNotAllowed, "method_not_allowed", 405, "invalid_request_error"},
    {FailureKind::Conflict, "conflict", 409, "invalid_request_error"},
    {FailureKind::RequestTimeout, "request_timeout", 408, "timeout_error"},
    {FailureKind::TooLarge, "too_large", 413, "request_too_large"},
    {FailureKind::UnsupportedMedia, "unsupported_media", 415, "invalid_request_error"},
    {FailureKind::RateLimited, "rate_limited", 429, "rate_limit_error"},
    {FailureKind::Internal, "internal", 500, "api_error"},
    {FailureKind::ProviderError, "provider_error", 502, "api_error"},
    {FailureKind::Unreachable, "unreachable", 502, "api_error"},
    {FailureKind::NotReady, "not_ready", 503, "overloaded_error"},
    {FailureKind::UpstreamTimeout, "upstream_timeout", 504, "timeout_error"},
    {FailureKind::Overloaded, "overloaded", 529, "overloaded_error"},
    {FailureKind::UsageError, "usage_error", 400, "invalid_request_error", 2},
    {FailureKind::NotRunning, "not_running", 503, "overloaded_error", 3},
    {FailureKind::ConfigInvalid, "config_invalid", 500, "api_error", 4},
    {FailureKind::Cancelled, "cancelled", 499, "api_error"},
};

} // namespace

class TestFailure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facesAndNames_data()
    {
        QTest::addColumn<Row>("row");
        for (const Row &row : kRows)
            QTest::newRow(row.name) << row;
    }
    void facesAndNames()
    {
        QFETCH(Row, row);
        const FailureFace face = faceOf(row.kind);
        QCOMPARE(face.httpStatus, row.status);
        QCOMPARE(face.anthropicType, std::string_view(row.type));
        QCOMPARE(face.exitCode, row.exitCode);
        QCOMPARE(nameOf(row.kind), std::string_view(row.name));
    }
    void eachKindHasARow()
    {
        std::set<FailureKind> kinds;
        for (const Row &row : kRows)
            kinds.insert(row.kind);
        QCOMPARE(kinds.size(), kFailureKinds);
    }

    void textIsMessageAndRemedy()
    {
        QCOMPARE(makeFailure(FailureKind::Internal, "It broke").text(), std::string("It broke"));
        QCOMPARE(makeFailure(FailureKind::Internal, "It broke", "Mend it.").text(),
                 std::string("It broke. Mend it."));
        QCOMPARE(makeFailure(FailureKind::Internal, "It broke.", "Mend it.").text(),
                 std::string("It broke. Mend it."));
        QVERIFY(!makeFailure(FailureKind::Billing, "x").final);
        QVERIFY(finalFailure(FailureKind::Billing, "x").final);
    }

    void bodyIsAnthropics()
    {
        Failure failure = finalFailure(FailureKind::Billing, "No \"credit\"", "Pay.");
        failure.retryAfter = 5s;
        QCOMPARE(errorBody(failure, "req_1"),
                 std::string("{\"type\":\"error\",\"error\":{\"type\":\"billing_error\","
                             "\"message\":\"No \\\"credit\\\". Pay.\"},"
                             "\"request_id\":\"req_1\"}"));
        QCOMPARE(errorBody(failure, ""),
                 std::string("{\"type\":\"error\",\"error\":{\"type\":\"billing_error\","
                             "\"message\":\"No \\\"credit\\\". Pay.\"}}"));
    }
};

QTEST_APPLESS_MAIN(TestFailure)
#include "tst_failure.moc"
