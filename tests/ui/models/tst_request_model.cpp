// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtered_requests.h"
#include "ui/models/request_model.h"
#include "ui/support/requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

using Records = std::vector<engine::ExchangeRecord>;

Records recordsFrom(std::uint64_t first, int count)
{
    Records out;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t sequence = first + static_cast<std::uint64_t>(i);
        out.push_back(i % 10 == 9 ? testing::failed(sequence) : testing::record(sequence));
    }
    return out;
}

QString idsOf(const RequestModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(QString::fromStdString(model.at(row).requestId.substr(4)));
    return ids.join(u' ');
}

} // namespace

class TestRequestModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesInOrderAndOnce()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        model.take(recordsFrom(1, 3));
        model.take(recordsFrom(2, 3)); // two of them again
        QCOMPARE(idsOf(model), QStringLiteral("1001 1002 1003 1004"));
        QCOMPARE(model.last(), 4U);
        QCOMPARE(model.missed(), 0U);
    }

    /// A row begins while its request runs, follows it, and stays where it is at its end.
    void followsARequest()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        const auto state = [&](int row) {
            return model.index(row, RequestColumn::State).data().toString();
        };
        model.take({testing::running("req_a"), testing::running("req_b")});
        QCOMPARE(model.running(), 2);
        QCOMPARE(state(0), QStringLiteral("Waiting"));
        engine::ExchangeRecord answering = testing::running("req_a");
        answering.firstContent = std::chrono::milliseconds(5);
        QSignalSpy changed(&model, &RequestModel::dataChanged);
        model.take({answering, testing::running("req_b"), testing::running("req_c")});
        QCOMPARE(changed.size(), 1); // neighbours are told together
        QCOMPARE(state(0), QStringLiteral("Answering"));
        engine::ExchangeRecord ended = testing::record(1);
        ended.requestId = "req_b";
        model.take({ended, answering, testing::running("req_c")});
        QCOMPARE(idsOf(model), QStringLiteral("a b c"));
        QCOMPARE(state(1), QStringLiteral("Done"));
        QCOMPARE(model.running(), 2);
    }

    void anEndThatWasNotSeen()
    {
        RequestModel model;
        model.take({testing::running("req_a")});
        model.take(recordsFrom(7, 1));
        QCOMPARE(model.running(), 0);
        QVERIFY(model.at(0).ended);
        QVERIFY(!model.at(0).failure.empty());
        model.take(recordsFrom(12, 1));
        QCOMPARE(model.missed(), 4U);
    }

    /// Older ones come before, missed ones into their gap; running rows stay who they are.
    void fromTheHistory()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        engine::ExchangeRecord running = testing::running("req_a");
        running.receivedAt = testing::record(11).receivedAt;
        Records traffic = recordsFrom(10, 2);
        traffic.push_back(running);
        model.take(traffic);
        traffic = recordsFrom(14, 1);
        traffic.push_back(running);
        model.take(traffic);
        QCOMPARE(idsOf(model), QStringLiteral("1010 1011 a 1014"));
        QCOMPARE(model.missed(), 2U);
        Records known = recordsFrom(8, 6); // the newest first, two of them listed
        std::reverse(known.begin(), known.end());
        for (engine::ExchangeRecord &record : known)
            record.sequence = 0; // as the history has them
        QSignalSpy inserted(&model, &RequestModel::rowsInserted);
        QCOMPARE(model.addFromHistory(known), 4);
        QCOMPARE(idsOf(model), QStringLiteral("1008 1009 1010 1011 a 1012 1013 1014"));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(model.missed(), 0U);
        QCOMPARE(model.last(), 14U);
        QCOMPARE(model.addFromHistory(known), 0);
        QCOMPARE(model.running(), 1);
        engine::ExchangeRecord ended = testing::record(15);
        ended.requestId = "req_a";
        model.take({ended});
        QCOMPARE(model.at(4).sequence, 15U);
        QCOMPARE(model.running(), 0);
        QCOMPARE(model.rowCount(), 8);
    }

    void theHistoryTellsOfAnEndThatWasNotSeen()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        model.take({testing::running("req_1001")});
        model.take(recordsFrom(2, 1));
        model.take({});
        QVERIFY(!model.at(0).failure.empty());
        engine::ExchangeRecord ended = testing::record(1);
        ended.sequence = 0;
        QSignalSpy changed(&model, &RequestModel::dataChanged);
        QCOMPARE(model.addFromHistory({ended}), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.at(0).failure.empty());
        QCOMPARE(idsOf(model), QStringLiteral("1001 1002"));
    }

    /// The history may have written down what the engine tells of a moment later.
    void theHistoryIsFirst()
    {
        RequestModel model;
        model.take({});
        engine::ExchangeRecord fresh = testing::record(1);
        fresh.receivedAt = std::chrono::system_clock::now();
        fresh.sequence = 0;
        QCOMPARE(model.addFromHistory({fresh}), 1);
        fresh.sequence = 1;
        model.take({fresh});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.last(), 1U);
    }

    void aFullListTakesWhatIsNewer()
    {
        RequestModel model(nullptr, 10);
        const QAbstractItemModelTester tester(&model);
        Records traffic = recordsFrom(10, 4);
        const Records later = recordsFrom(20, 4);
        traffic.insert(traffic.end(), later.begin(), later.end());
        model.take(traffic);
        QCOMPARE(model.addFromHistory(recordsFrom(1, 9)), 2); // the newest of them
        QCOMPARE(idsOf(model), QStringLiteral("1008 1009 1010 1011 1012 1013 1020 1021 1022 1023"));
        QVERIFY(model.isFull());
        QCOMPARE(model.addFromHistory(recordsFrom(1, 7)), 0);
        // Into its midst, at the cost of the oldest.
        QCOMPARE(model.addFromHistory(recordsFrom(7, 10)), 3);
        QCOMPARE(idsOf(model), QStringLiteral("1011 1012 1013 1014 1015 1016 1020 1021 1022 1023"));
    }

    void isBounded()
    {
        RequestModel model(nullptr, 100);
        const QAbstractItemModelTester tester(&model);
        model.take({testing::running("req_old")});
        Records more = recordsFrom(1, 99);
        more.push_back(testing::running("req_old"));
        model.take(more);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.running(), 1);
        more = recordsFrom(100, 30);
        more.push_back(testing::running("req_old"));
        model.take(more);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.at(99).sequence, 129U);
        // The one that runs comes back at the end.
        model.take({testing::running("req_old")});
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.at(99).requestId, std::string("req_old"));
        QCOMPARE(model.running(), 1);
        model.take(recordsFrom(130, 500));
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.at(0).sequence, 530U);
    }

    void clearKeepsWhatRuns()
    {
        RequestModel model;
        const QAbstractItemModelTester tester(&model);
        Records records = recordsFrom(1, 3);
        records.push_back(testing::running("req_a"));
        engine::ExchangeRecord over = testing::running("req_b"); // ended, and not on record yet
        over.ended = true;
        records.push_back(over);
        model.take(records);
        model.clear();
        QCOMPARE(idsOf(model), QStringLiteral("a b"));
        engine::ExchangeRecord ended = testing::record(4);
        ended.requestId = "req_a";
        model.take({ended, over});
        QCOMPARE(idsOf(model), QStringLiteral("a b"));
        QCOMPARE(model.at(0).sequence, 4U);
        QCOMPARE(model.last(), 4U);
    }

    /// A batch costs what is new: neither signals nor looks at rows grow with what is there.
    void workPerBatch()
    {
        RequestModel model;
        FilteredRequests filtered(model);
        const QAbstractItemModelTester tester(
            &filtered, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filtered.setFilter(*readFilter(QStringLiteral("-is:error")));
        filtered.sort(RequestColumn::Time);
        model.take(recordsFrom(1, RequestModel::kCapacity));
        std::uint64_t next = RequestModel::kCapacity + 1;
        QSignalSpy inserted(&model, &RequestModel::rowsInserted);
        QSignalSpy removed(&model, &RequestModel::rowsRemoved);
        QSignalSpy shown(&filtered, &FilteredRequests::rowsInserted);
        for (int batch = 0; batch < 10; ++batch) {
            const std::uint64_t looks = filtered.looks();
            model.take(recordsFrom(next, 100));
            next += 100;
            QCOMPARE(filtered.looks() - looks, 100U);
        }
        QCOMPARE(inserted.size(), 10);
        QCOMPARE(removed.size(), 10);
        QCOMPARE(shown.size(), 10);
        QCOMPARE(filtered.rowCount(), RequestModel::kCapacity * 9 / 10);
        const std::uint64_t looks = filtered.looks();
        engine::ExchangeRecord running = testing::running("req_a");
        model.take({running});
        model.take({running});
        model.take({running});
        QCOMPARE(filtered.looks() - looks, 3U);
    }

    void sortsByColumns()
    {
        RequestModel model;
        FilteredRequests filtered(model);
        Records records = recordsFrom(1, 3);
        records[0].cost = 5;
        records[1].cost = std::nullopt; // less than any that is known
        records[2].cost = 3;
        records[0].modelAsked = "b";
        records[1].modelAsked = "a";
        records[2].modelAsked = "a";
        model.take(records);
        const auto order = [&] {
            QString out;
            for (int row = 0; row < filtered.rowCount(); ++row)
                out += QString::number(filtered.at(row).sequence);
            return out;
        };
        filtered.sort(RequestColumn::Cost);
        QCOMPARE(order(), QStringLiteral("231"));
        filtered.sort(RequestColumn::Cost, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("132"));
        filtered.sort(RequestColumn::Asked);
        QCOMPARE(order(), QStringLiteral("231"));
        filtered.sort(RequestColumn::Time, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("321"));
    }

    void cells()
    {
        RequestModel model;
        model.take({testing::record(1), testing::failed(2), testing::running("req_a")});
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, RequestColumn::Target), QStringLiteral("openai,gpt-4.1"));
        QCOMPARE(text(0, RequestColumn::Input), QStringLiteral("20.0k"));
        QCOMPARE(text(0, RequestColumn::Output), QStringLiteral("100"));
        QCOMPARE(text(0, RequestColumn::Cost), QStringLiteral("$0.0123"));
        QCOMPARE(text(0, RequestColumn::FirstByte), QStringLiteral("400 ms"));
        QCOMPARE(text(0, RequestColumn::Total), QStringLiteral("2.5 s"));
        QCOMPARE(text(0, RequestColumn::Speed), QStringLiteral("50/s"));
        QCOMPARE(text(1, RequestColumn::State), QStringLiteral("Failed (529)"));
        QCOMPARE(text(1, RequestColumn::Cost), QString());
        QCOMPARE(text(2, RequestColumn::Cost), QString());
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        for (int column = 0; column < RequestColumn::Count; ++column) {
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }
};

QTEST_MAIN(TestRequestModel)
#include "tst_request_model.moc"
