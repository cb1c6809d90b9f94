// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recent_requests.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ccproxy;
using ui::RecentRequests;

namespace {

engine::ExchangeRecord record(std::uint64_t sequence)
{
    engine::ExchangeRecord record;
    record.sequence = sequence;
    record.modelAsked = "claude-" + std::to_string(sequence);
    record.status = 200;
    record.total = std::chrono::milliseconds(250);
    return record;
}

QString text(const RecentRequests &model, int row, int column)
{
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

class TestRecentRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestOnTopAndBounded()
    {
        RecentRequests model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add({});
        QCOMPARE(model.rowCount(), 0);
        model.add({record(1), record(2)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, RecentRequests::Target), QStringLiteral("claude-2"));
        // An answer that crosses with the next question brings some of them twice.
        model.add({record(2), record(3)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.last(), 3U);
        std::vector<engine::ExchangeRecord> many;
        for (std::uint64_t i = 4; i < 200; ++i)
            many.push_back(record(i));
        model.add(many);
        QCOMPARE(model.rowCount(), RecentRequests::kCapacity);
        QCOMPARE(text(model, 0, RecentRequests::Target), QStringLiteral("claude-199"));
        QCOMPARE(text(model, RecentRequests::kCapacity - 1, RecentRequests::Target),
                 QStringLiteral("claude-150"));
    }

    void saysWhereItWentAndWhatCameOfIt()
    {
        engine::ExchangeRecord done = record(1);
        done.attempts.push_back(
            {.provider = "openai", .model = "gpt-5", .status = 200, .failure = {}});
        engine::ExchangeRecord failed = record(2);
        failed.status = 429;
        failed.failure = "too many requests";
        engine::ExchangeRecord left = record(3);
        left.cancelled = true;
        left.total = std::chrono::milliseconds(1250);
        RecentRequests model;
        model.add({done, failed, left});
        QCOMPARE(text(model, 2, RecentRequests::Target), QStringLiteral("claude-1 → openai,gpt-5"));
        QCOMPARE(text(model, 2, RecentRequests::Result), QStringLiteral("done"));
        QCOMPARE(text(model, 1, RecentRequests::Result), QStringLiteral("429: too many requests"));
        QCOMPARE(text(model, 0, RecentRequests::Result), QStringLiteral("cancelled"));
        QVERIFY(text(model, 2, RecentRequests::Duration).endsWith(QLatin1String("ms")));
        QVERIFY(text(model, 0, RecentRequests::Duration).endsWith(QLatin1String(" s")));
        QCOMPARE(model.data(model.index(1, 0), Qt::ToolTipRole).toString(),
                 QStringLiteral("too many requests"));
    }
};

QTEST_GUILESS_MAIN(TestRecentRequests)
#include "tst_recent_requests.moc"
