// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/constructed_cases.h"
#include "core/dialects/every/support/decoding.h"
#include "core/support/event_stream.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// What a client makes of an event stream, in one line.
QString told(const std::string &stream)
{
    const ClientMessage message = readEventStream(QByteArray::fromStdString(stream));
    if (!message.problem.isEmpty())
        return message.problem;
    QStringList words;
    for (const ClientBlock &block : message.blocks) {
        const bool call = block.type == QStringLiteral("tool_use");
        words.append((call ? block.name : block.type) + QLatin1Char('(')
                     + (call ? QString::fromUtf8(block.input) : block.text) + QLatin1Char(')'));
    }
    words.append(message.error.isEmpty()
                     ? message.stopReason
                     : QStringLiteral("error:") + message.error[u"type"].toString());
    return words.join(QLatin1Char(' '));
}

QString told(const Failure &failure)
{
    const FailureFace face = faceOf(failure.kind);
    return QStringLiteral("%1 ").arg(face.httpStatus)
        + QString::fromUtf8(face.anthropicType.data(),
                            static_cast<qsizetype>(face.anthropicType.size()));
}

} // namespace

/// Answers of which no recording exists. All of them are constructed: what is proved is that we
/// understand what the documentation says, not that a provider says so.
class TestEveryConstructed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < constructedCases().size(); ++at) {
            const ConstructedCase &row = constructedCases()[at];
            const std::string_view dialect = catalogue::dialectName(row.dialect);
            QTest::addRow("constructed: %.*s %.*s: %s%s", static_cast<int>(dialect.size()),
                          dialect.data(), static_cast<int>(row.traits.size()), row.traits.data(),
                          row.name, row.kind == ConstructedCase::Kind::Body ? ", in one body" : "")
                << static_cast<int>(at);
        }
    }
    void isUnderstood()
    {
        QFETCH(int, at);
        const ConstructedCase &row = constructedCases()[static_cast<std::size_t>(at)];
        const dialects::Dialect &dialect = *dialects::find(row.dialect);
        dialects::Target target{};
        target.provider = "configured";
        target.traits = row.traits;
        target.model = "m";
        QString made;
        if (row.kind == ConstructedCase::Kind::Stream) {
            made = told(decodeStream(dialect, target, row.sent, row.sent.size()));
            QCOMPARE(told(decodeStream(dialect, target, row.sent, 1)), made);
        } else if (row.kind == ConstructedCase::Kind::Body) {
            made = told(decodeBody(dialect, target, row.sent));
        } else {
            std::string body(row.sent);
            body.append(json::kPadding, ' ');
            json::Parser json;
            const Failure failure = dialect.readError(
                json, row.status, {}, std::string_view(body).substr(0, row.sent.size()), target);
            made = told(failure);
            QVERIFY(json::isValid(errorBody(failure, "req_1")));
            QVERIFY(!failure.message.empty());
        }
        QCOMPARE(
            made,
            QString::fromUtf8(row.expected.data(), static_cast<qsizetype>(row.expected.size())));
    }

    /// Constructed: an error event without data ends what passes, and the client hears of it once.
    void anEmptyErrorEndsWhatPasses()
    {
        const std::string passed =
            passStream("event: message_start\ndata: {\"type\":\"message_start\",\"message\":{}}\n\n"
                       "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":"
                       "{\"stop_reason\":\"end_turn\"}}\n\nevent: error\ndata: \n\n",
                       7);
        QVERIFY(passed.find("event: message_stop") == std::string::npos);
        QVERIFY(passed.find("\"type\":\"api_error\"") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestEveryConstructed)
#include "tst_every_constructed.moc"
