// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"
#include "engine/support/scripted_provider.h"
#include "engine/support/wire_answers.h"
#include "ui/live/live_page.h"
#include "ui/live/request_list.h"
#include "ui/models/figures.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/requests.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

QByteArray idOf(const engine::ExchangeRecord &record)
{
    return QByteArray::fromStdString(record.requestId);
}

/// The page on an engine that can answer.
struct Shown {
    explicit Shown(const config::Settings &settings = testing::demoSettings(),
                   const QString &file = {})
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, settings)), memory(file),
          page(model, memory, program)
    {
        page.resize(1100, 700);
        testing::bringUp(page);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(page, name);
    }
    RequestList &list() { return get<RequestList>("requests"); }
    int rows() { return list().model()->rowCount(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, key,
                        modifiers);
    }
    void type(const char *text)
    {
        QTest::keyClicks(&get<QLineEdit>("filter"), QLatin1String(text));
    }
    void click(const char *name) { QTest::mouseClick(&get<QWidget>(name), Qt::LeftButton); }
    /// By a click into a row.
    void openRow(int row)
    {
        const QModelIndex index = list().model()->index(row, RequestColumn::Asked);
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }
    /// Requests that are on record.
    void add(int count, int everyFailing = 10)
    {
        std::vector<engine::ExchangeRecord> records;
        for (int i = 0; i < count; ++i) {
            const std::uint64_t next = page.requests().last() + 1 + records.size();
            records.push_back(next % static_cast<unsigned>(everyFailing) == 0
                                  ? testing::failed(next)
                                  : testing::record(next));
        }
        page.requests().take(std::move(records));
        QCoreApplication::processEvents();
    }
    void run()
    {
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }

    engine::Engine engine;
    EngineModel model;
    Memory memory;
    testing::TextDesk desk;
    Program program{.configuration = desk, .recordToJson = idOf};
    LivePage page;
};

/// Demo settings whose default route leads to this provider instead.
config::Settings demoWith(const config::Provider &provider)
{
    config::Settings settings = testing::demoSettings();
    settings.providers.push_back(provider);
    settings.routes[0].target = {.provider = provider.name, .model = "m-1", .parameters = {}};
    return settings;
}

bool isAtEnd(const QScrollBar &bar)
{
    return bar.value() == bar.maximum();
}

} // namespace

class TestLivePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    /// From the empty list by way of a running request to its bodies.
    void aRequestFromItsBeginning()
    {
        Shown shown;
        QVERIFY(shown.get<QLabel>("empty").isVisible());
        QVERIFY(shown.get<QLabel>("empty").text().contains(QLatin1String("start it above")));
        shown.run();
        QTRY_VERIFY(shown.get<QLabel>("empty").text().contains(shown.model.view().address));
        const testing::Request request(shown.model.view());
        QTRY_COMPARE(shown.rows(), 1);
        QTRY_VERIFY(shown.page.requests().at(0).sequence > 0);
        QVERIFY(shown.list().isVisible());
        shown.openRow(0);
        QVERIFY(shown.get<QWidget>("detail").isVisible());
        shown.get<QTabWidget>("detailTabs").setCurrentIndex(1);
        QTRY_VERIFY(shown.get<QPlainTextEdit>("clientRequestText")
                        .toPlainText()
                        .contains(QLatin1String("\"content\": \"hello\"")));
    }

    void aRequestThatRuns()
    {
        const testing::SilentProvider provider;
        Shown shown(provider.settings());
        shown.run();
        auto request = std::make_unique<testing::Request>(shown.model.view());
        QTRY_COMPARE(shown.page.requests().running(), 1);
        const engine::ExchangeRecord first = shown.page.requests().at(0);
        QVERIFY(!first.ended);
        QTRY_VERIFY(shown.page.requests().at(0).total > first.total); // it is followed
        QTRY_COMPARE(shown.page.requests().at(0).attempts.size(), 1U);
        QCOMPARE(shown.page.requests().at(0).attempts[0].provider, std::string("silent"));
        shown.openRow(0);
        shown.get<QTabWidget>("detailTabs").setCurrentIndex(1);
        QTRY_VERIFY(shown.get<QPlainTextEdit>("clientRequestText")
                        .toPlainText()
                        .contains(QLatin1String("\"content\": \"hello\"")));
        QVERIFY(shown.get<QPlainTextEdit>("providerRequestText")
                    .toPlainText()
                    .contains(QLatin1String("\"model\": \"mute\"")));
        shown.get<QTabWidget>("detailTabs").setCurrentIndex(2);
        QCOMPARE(shown.get<QLabel>("providerAnswerNote").text(),
                 QStringLiteral("No answer has come yet."));
        QVERIFY(!shown.get<QAction>("replay").isEnabled()); // there is nothing to compare with
        request.reset();
        QTRY_COMPARE(shown.page.requests().running(), 0);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(stateOf(shown.page.requests().at(0)), RequestState::Left);
        QTRY_VERIFY(shown.get<QAction>("replay").isEnabled());
        QTRY_COMPARE(shown.get<QLabel>("providerAnswerNote").text(),
                     QStringLiteral("No answer came."));
    }

    /// A stream is seen as it grows; who reads in it stays where he is. Nobody is asked while the
    /// overview is in front.
    void aStreamThatGrows()
    {
        using namespace ccproxy::test;
        ScriptedProvider provider;
        provider.enqueue({chunkedHead(), Send{chunk(textBegin(Wire::Chat))},
                          Send{chunk(wordEvent(Wire::Chat, "first"))}, Wait{"more"},
                          Send{chunk(wordEvent(Wire::Chat, "second"))}, Wait{"end"},
                          Send{chunk(textEnd(Wire::Chat))}, Send{lastChunk()}, Close{}});
        Shown shown(demoWith(providerAt("p", Wire::Chat, provider.url("/v1"))));
        shown.run();
        const testing::Request request(shown.model.view());
        QTRY_VERIFY(request.answer().contains("first"));
        QTRY_COMPARE(shown.rows(), 1);
        shown.openRow(0);
        auto &tabs = shown.get<QTabWidget>("detailTabs");
        tabs.setCurrentIndex(4);
        auto &events = shown.get<QTreeView>("clientEventsList");
        QTRY_VERIFY(events.model()->rowCount() > 1);
        const int before = events.model()->rowCount();
        events.setFocus();
        QTest::keyClick(&events, Qt::Key_Down);
        const QString chosen = shown.get<QPlainTextEdit>("clientEventsText").toPlainText();
        provider.release("more");
        QTRY_VERIFY(events.model()->rowCount() > before);
        QCOMPARE(events.currentIndex().row(), 1);
        QCOMPARE(shown.get<QPlainTextEdit>("clientEventsText").toPlainText(), chosen);

        tabs.setCurrentIndex(2);
        auto &text = shown.get<QPlainTextEdit>("providerAnswerText");
        QTRY_VERIFY(text.toPlainText().contains(QLatin1String("second")));
        QVERIFY(shown.get<QLabel>("providerAnswerNote").text().contains(QLatin1String("so far")));
        QTextCursor cursor = text.textCursor();
        cursor.setPosition(5, QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
        provider.release("end");
        QTRY_VERIFY(text.toPlainText().contains(QLatin1String("[DONE]")));
        QCOMPARE(text.textCursor().selectedText().size(), 5);
        QTRY_VERIFY(!shown.get<QLabel>("providerAnswerNote").isVisible());
    }

    /// Hidden and paused it asks nothing; shown again it has what it missed.
    void looksOnlyWhenItIsSeen()
    {
        Shown shown;
        shown.run();
        shown.page.hide();
        QSignalSpy inserted(&shown.page.requests(), &RequestModel::rowsInserted);
        const testing::Request first(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(first.answer().contains("message_stop"), 20000);
        QSignalSpy recorded(&shown.model, &EngineModel::recorded);
        QTRY_VERIFY(recorded.size() > 0 || inserted.isEmpty());
        QCOMPARE(inserted.size(), 0);
        shown.page.show();
        QTRY_COMPARE(shown.rows(), 1);
        shown.click("pauseButton");
        const testing::Request second(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(second.answer().contains("message_stop"), 20000);
        QCOMPARE(shown.rows(), 1);
        shown.click("pauseButton");
        QTRY_COMPARE(shown.rows(), 2);
    }

    void filterByKeys()
    {
        Shown shown;
        shown.add(40);
        shown.list().setFocus();
        shown.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &shown.get<QLineEdit>("filter"));
        shown.type("status:5xx");
        QTRY_COMPARE(shown.rows(), 4);
        QTest::keyClick(&shown.get<QLineEdit>("filter"), Qt::Key_Return);
        QCOMPARE(shown.page.focusWidget(), &shown.list());
        shown.press(Qt::Key_F, Qt::ControlModifier);
        shown.type("purple:1");
        auto &problem = shown.get<QLabel>("filterProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY(problem.text().contains(QLatin1String("purple")));
        QCOMPARE(shown.rows(), 4); // what could be read last
        QCOMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
        QTest::keyClick(&shown.get<QLineEdit>("filter"), Qt::Key_Escape);
        QVERIFY(!problem.isVisible());
        QCOMPARE(shown.rows(), 40);
        shown.type("haiku");
        QTRY_VERIFY(shown.get<QPushButton>("showAll").isVisible());
        shown.click("showAll");
        QCOMPARE(shown.rows(), 40);
    }

    void filterCompletes()
    {
        Shown shown;
        shown.add(5);
        auto &edit = shown.get<QLineEdit>("filter");
        edit.setFocus();
        shown.type("claude prov");
        auto *popup = shown.page.findChild<QCompleter *>()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit.text(), QStringLiteral("claude provider:"));
        QTest::keyClicks(&edit, QStringLiteral("openai"));
        QTRY_COMPARE(shown.rows(), 5);
    }

    void followsUntilScrolledAway()
    {
        Shown shown;
        shown.add(300);
        QScrollBar &bar = *shown.list().verticalScrollBar();
        QVERIFY(bar.maximum() > 0);
        QVERIFY(isAtEnd(bar));
        shown.add(50);
        QVERIFY(isAtEnd(bar));
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!shown.list().isFollowing());
        QVERIFY(!shown.get<QAction>("follow").isChecked());
        const int value = bar.value();
        shown.add(50);
        QCOMPARE(bar.value(), value);
        shown.click("followButton");
        QVERIFY(isAtEnd(bar));
        QVERIFY(shown.list().isFollowing());
        bar.triggerAction(QAbstractSlider::SliderPageStepSub);
        shown.list().setFocus();
        shown.press(Qt::Key_End); // on to the newest by hand
        QVERIFY(shown.list().isFollowing());
        // With the newest above, following means to stay there.
        shown.list().sortByColumn(RequestColumn::Time, Qt::DescendingOrder);
        shown.list().setFollowing(true);
        shown.add(50);
        QCOMPARE(bar.value(), 0);
    }

    void pauseClearAndSummary()
    {
        Shown shown;
        QSignalSpy summary(&shown.page, &Page::summaryChanged);
        shown.add(20);
        shown.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(shown.get<QAction>("pause").isChecked());
        QVERIFY(summary.last()[0].toString().contains(QLatin1String("Paused")));
        QVERIFY(summary.last()[0].toString().contains(QLatin1String("20")));
        shown.openRow(3);
        QVERIFY(shown.get<QWidget>("detail").isVisible());
        shown.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!shown.get<QWidget>("detail").isVisible());
        QVERIFY(shown.get<QLabel>("empty").isVisible());
    }

    void opensByKeysAndCloses()
    {
        Shown shown;
        shown.add(10);
        shown.list().setFocus();
        shown.press(Qt::Key_Home);
        QVERIFY(!shown.get<QWidget>("detail").isVisible());
        shown.press(Qt::Key_Return);
        QVERIFY(shown.get<QWidget>("detail").isVisible());
        QVERIFY(!shown.get<QLabel>("detailTitle").text().isEmpty());
        QVERIFY(!shown.list().isFollowing()); // or it would run away
        shown.press(Qt::Key_Down);            // the detail goes along
        QVERIFY(shown.get<QWidget>("detail").isVisible());
        auto &tabs = shown.get<QTabWidget>("detailTabs");
        tabs.setFocus();
        shown.press(Qt::Key_Escape);
        QTRY_VERIFY(!shown.get<QWidget>("detail").isVisible());
        QCOMPARE(QApplication::focusWidget(), &shown.list());
    }

    void exportsWhatIsListed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("out.jsonl"));
        Shown shown;
        shown.add(40);
        shown.type("is:error");
        QTRY_COMPARE(shown.rows(), 4);
        QSignalSpy said(&shown.page, &Page::said);
        shown.get<QAction>("export-jsonl").trigger();
        testing::saveAs(shown.page, file);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("req_1010\nreq_1020\nreq_1030\nreq_1040\n"));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QLatin1String("4")));
    }

    /// Both sides of a request, by its menu.
    void savesAFixture()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("fixture.json"));
        Shown shown;
        shown.run();
        const testing::Request request(shown.model.view());
        QTRY_VERIFY(shown.rows() == 1 && shown.page.requests().at(0).ended);
        shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
        QSignalSpy said(&shown.page, &Page::said);
        shown.get<QAction>("saveFixture").trigger();
        testing::saveAs(shown.page, file);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().startsWith(QLatin1String("Saved as ")));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject fixture = QJsonDocument::fromJson(written.readAll()).object();
        const QByteArray text = QJsonDocument(fixture).toJson();
        QVERIFY2(text.contains("hello"), text.constData());
        QVERIFY2(text.contains("message_stop"), text.constData());
        QCOMPARE(fixture.value(QStringLiteral("tries")).toArray().size(), 1);
    }

    /// A request whose bodies are gone: there is nothing to save, and no dialog.
    void noFixtureOfNothing()
    {
        Shown shown;
        shown.run();
        shown.add(1);
        shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
        QSignalSpy said(&shown.page, &Page::said);
        shown.get<QAction>("saveFixture").trigger();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QLatin1String("was not kept")));
        QVERIFY(!shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog")));
    }

    void menuOfARequest()
    {
        Shown shown;
        shown.add(10);
        shown.list().setCurrentIndex(shown.list().model()->index(9, 0));
        shown.get<QAction>("copyId").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("req_1010"));
        shown.get<QAction>("copyJson").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("req_1010"));
        shown.get<QAction>("onlyProvider").trigger();
        QCOMPARE(shown.get<QLineEdit>("filter").text(), QStringLiteral("provider:\"openai\""));
        shown.get<QAction>("onlyModel").trigger();
        QCOMPARE(shown.rows(), 10);
        QVERIFY(!shown.get<QLabel>("filterProblem").isVisible());
    }

    void columnsAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desktop.ini"));
        {
            Shown shown(testing::demoSettings(), file);
            QVERIFY(shown.list().isColumnHidden(RequestColumn::Session));
            shown.list().columnMenu()->actions()[RequestColumn::Session]->trigger();
            shown.list().columnMenu()->actions()[RequestColumn::Speed]->trigger();
            QVERIFY(!shown.list().isColumnHidden(RequestColumn::Session));
            shown.list().sortByColumn(RequestColumn::Cost, Qt::DescendingOrder);
            shown.page.saveLook();
        }
        Shown shown(testing::demoSettings(), file);
        QVERIFY(!shown.list().isColumnHidden(RequestColumn::Session));
        QVERIFY(shown.list().isColumnHidden(RequestColumn::Speed));
        QVERIFY(shown.list().columnMenu()->actions()[RequestColumn::Session]->isChecked());
        QCOMPARE(shown.list().header()->sortIndicatorSection(), int(RequestColumn::Cost));
        // The last column stays.
        for (QAction *action : shown.list().columnMenu()->actions()) {
            if (action->isChecked())
                action->trigger();
        }
        QCOMPARE(shown.list().header()->count() - shown.list().header()->hiddenSectionCount(), 1);
    }

    /// Tab goes through everything and comes back.
    void tabOrder()
    {
        Shown shown;
        shown.add(5);
        shown.openRow(0);
        QCOMPARE(testing::tabOrderFrom(shown.get<QLineEdit>("filter")).join(QLatin1Char(' ')),
                 QStringLiteral("filter followButton pauseButton clearButton exportButton requests "
                                "closeDetailButton qt_tabwidget_tabbar overview"));
    }

    void everythingHasANameAndItsRoom_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("empty") << 0 << false;
        QTest::newRow("with a request") << 5 << false;
        QTest::newRow("right to left") << 5 << true;
    }
    void everythingHasANameAndItsRoom()
    {
        QFETCH(int, rows);
        QFETCH(bool, rightToLeft);
        Shown shown;
        if (rightToLeft)
            shown.page.setLayoutDirection(Qt::RightToLeft);
        if (rows > 0) {
            shown.add(rows);
            shown.openRow(0);
        }
        QCoreApplication::processEvents();
        QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
        QStringList clipped = testing::clippedTexts(shown.page);
        // It is cut on purpose, and whole in its tool tip.
        clipped.removeIf(
            [](const QString &line) { return line.contains(QLatin1String("detailTitle")); });
        QCOMPARE(clipped.join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLivePage)
#include "tst_live_page.moc"
