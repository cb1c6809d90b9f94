// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/sample_records.h"
#include "engine/support/engine_fixture.h"
#include "ui/live/live_page.h"
#include "ui/live/request_list.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

/// One of the day before yesterday, the first at its noon and each a second after the other.
engine::ExchangeRecord recordOf(int number)
{
    engine::ExchangeRecord record = test::sampleRecord(number);
    const QDateTime noon(QDate::currentDate().addDays(-2), QTime(12, 0));
    record.receivedAt = std::chrono::system_clock::time_point(
        std::chrono::milliseconds(noon.toMSecsSinceEpoch()) + std::chrono::seconds(number));
    return record;
}

/// The page on an engine whose history has this many requests of other days.
struct Shown {
    explicit Shown(int count, bool hasHistory = true)
        : engine(nullptr, testing::fastTuning()), model(engine,
                                                        [this] {
                                                            engine.start(settings);
                                                            return StartReport{settings, {}};
                                                        }),
          page(model, memory, program)
    {
        config::Settings of = testing::demoSettings();
        of.history.database = folder.filePath(QStringLiteral("history.sqlite")).toStdString();
        of.history.enabled = hasHistory;
        settings = std::make_shared<const config::Settings>(of);
        std::vector<engine::NewExchange> exchanges;
        for (int i = 0; i < count; ++i)
            exchanges.push_back({std::make_shared<const engine::ExchangeRecord>(recordOf(i)),
                                 test::sampleBodies(i)});
        auto database = engine::Database::open(*engine::historyLocation(of.history.database));
        QVERIFY(database);
        QVERIFY((*database)->write(exchanges));
        page.resize(1100, 700);
    }

    void run()
    {
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(page, name);
    }
    RequestList &list() { return get<RequestList>("requests"); }

    QTemporaryDir folder;
    config::SettingsPtr settings;
    engine::Engine engine;
    EngineModel model;
    Memory memory{{}};
    testing::TextDesk desk;
    Program program{.configuration = desk,
                    .recordToJson = [](const auto &) { return QByteArray(); }};
    LivePage page;
};

} // namespace

/// What the list shows of the time before it began.
class TestLiveHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Of other days, in their order, each with its day; open them as any other.
    void isThereAtTheStart()
    {
        Shown shown(3 * HistoryFill::kStep + 7);
        testing::bringUp(shown.page);
        QCOMPARE(shown.page.requests().rowCount(), 0);
        shown.run();
        QTRY_COMPARE(shown.page.requests().rowCount(), 3 * HistoryFill::kStep + 7);
        for (int row = 1; row < shown.page.requests().rowCount(); ++row)
            QVERIFY(shown.page.requests().at(row - 1).receivedAt
                    < shown.page.requests().at(row).receivedAt);
        const QString day =
            QLocale().toString(QDate::currentDate().addDays(-2), QLocale::ShortFormat);
        QVERIFY(
            shown.page.requests().index(0, RequestColumn::Time).data().toString().startsWith(day));

        const testing::Request request(shown.model.view());
        QTRY_COMPARE(shown.page.requests().rowCount(), 3 * HistoryFill::kStep + 8);
        QTest::keyClicks(&shown.get<QLineEdit>("filter"), QStringLiteral("provider:gemini"));
        QTRY_VERIFY(shown.list().model()->rowCount() < 3 * HistoryFill::kStep);
        const QModelIndex index = shown.list().model()->index(0, RequestColumn::Asked);
        shown.list().scrollTo(index);
        QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {},
                          shown.list().visualRect(index).center());
        shown.get<QTabWidget>("detailTabs").setCurrentIndex(1);
        QTRY_VERIFY(!shown.get<QPlainTextEdit>("clientRequestText").toPlainText().isEmpty());
        QVERIFY(shown.get<QAction>("replay").isEnabled());
    }

    /// Hidden it asks nothing, and emptied it stays empty.
    void onlyWhatIsWanted()
    {
        Shown shown(20);
        shown.run();
        QSignalSpy recorded(&shown.model, &EngineModel::recorded);
        const testing::Request request(shown.model.view());
        QTRY_VERIFY(!recorded.isEmpty());
        QCOMPARE(shown.page.requests().rowCount(), 0);
        testing::bringUp(shown.page);
        QTRY_COMPARE(shown.page.requests().rowCount(), 21);
        shown.get<QAction>("clear").trigger();
        QCOMPARE(shown.page.requests().rowCount(), 0);
        const testing::Request another(shown.model.view());
        QTRY_COMPARE(shown.page.requests().rowCount(), 1);
        shown.page.hide();
        shown.page.show();
        shown.get<QAction>("refresh").trigger();
        const testing::Request last(shown.model.view());
        QTRY_COMPARE(shown.page.requests().rowCount(), 2);
    }

    /// More ended while nobody looked than the engine remembers.
    void whatWasMissed()
    {
        constexpr int kCount = 1300;
        Shown shown(0);
        testing::bringUp(shown.page);
        shown.run();
        const testing::Request first(shown.model.view());
        QTRY_COMPARE(shown.page.requests().last(), 1U);
        shown.page.hide();
        int ended = 0;
        test::HttpClient client(static_cast<quint16>(QUrl(shown.model.view().address).port()));
        connect(&client, &test::HttpClient::arrived, &client, [&] {
            if (client.completeCount() == 0)
                return;
            client.forget();
            if (++ended < kCount)
                client.request("POST", "/v1/messages", "{}");
        });
        client.request("POST", "/v1/messages", "{}");
        QTRY_COMPARE_WITH_TIMEOUT(ended, kCount, 60000);
        shown.page.show();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.requests().rowCount(), kCount + 1, 30000);
        QTRY_COMPARE(shown.page.requests().missed(), 0U);
        QStringList ids;
        for (int row = 0; row < shown.page.requests().rowCount(); ++row)
            ids.append(QString::fromStdString(shown.page.requests().at(row).requestId));
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    /// By its id, from a notification or the menu: also when it is not in the list.
    void showsOneThatIsNotListed()
    {
        Shown shown(20);
        shown.run();
        testing::bringUp(shown.page);
        QTRY_COMPARE(shown.page.requests().rowCount(), 20);
        shown.get<QAction>("clear").trigger();
        QVERIFY(shown.page.showPart(QString::fromStdString(recordOf(3).requestId)));
        QTRY_VERIFY(shown.get<QWidget>("detail").isVisible());
        QCOMPARE(shown.page.requests().rowCount(), 1);
        QSignalSpy said(&shown.page, &Page::said);
        QVERIFY(shown.page.showPart(QStringLiteral("req_of_nobody")));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.at(0).at(0).toString().contains(QLatin1String("no longer known")));
    }

    /// Who reads in the midst of the list is not moved by what comes above.
    void keepsItsPlace()
    {
        Shown shown(4 * HistoryFill::kStep);
        testing::bringUp(shown.page);
        std::vector<engine::ExchangeRecord> records;
        for (int i = 0; i < 100; ++i) {
            engine::ExchangeRecord record = recordOf(10'000 + i);
            record.sequence = static_cast<std::uint64_t>(i) + 1;
            records.push_back(record);
        }
        shown.page.requests().take(records);
        QCoreApplication::processEvents();
        QScrollBar &bar = *shown.list().verticalScrollBar();
        bar.setValue(40);
        QVERIFY(!shown.list().isFollowing());
        const auto top = [&shown] {
            return shown.list().indexAt({0, 0}).siblingAtColumn(RequestColumn::Time).data();
        };
        const QVariant before = top();
        shown.run();
        QTRY_COMPARE(shown.page.requests().rowCount(), 4 * HistoryFill::kStep + 100);
        QCoreApplication::processEvents();
        QCOMPARE(top(), before);
        QVERIFY(!shown.list().isFollowing());
        QCOMPARE(bar.value(), 40 + 4 * HistoryFill::kStep);
    }

    void withoutAHistory()
    {
        Shown shown(20, false);
        testing::bringUp(shown.page);
        shown.run();
        const testing::Request request(shown.model.view());
        QTRY_COMPARE(shown.page.requests().rowCount(), 1);
        QTRY_COMPARE(shown.page.requests().running(), 0);
    }
};

QTEST_MAIN(TestLiveHistory)
#include "tst_live_history.moc"
