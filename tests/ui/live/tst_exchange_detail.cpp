// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/exchange_detail.h"
#include "ui/live/json_view.h"
#include "ui/live/timeline.h"
#include "ui/support/requests.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

struct Shown {
    Shown()
    {
        detail.resize(900, 500);
        detail.show();
        detail.setRecord(testing::record(1));
        detail.setBodies(testing::bodies());
    }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(detail, name);
    }
    void go(int tab) { get<QTabWidget>("detailTabs").setCurrentIndex(tab); }
    QString text(const char *name) { return get<QPlainTextEdit>(name).toPlainText(); }

    ExchangeDetail detail;
};

engine::ExchangeRecord retried()
{
    using namespace std::chrono_literals;
    engine::ExchangeRecord record = testing::record(3);
    record.attempts.insert(record.attempts.begin(),
                           {.provider = "gemini",
                            .model = "gemini-2.5-pro",
                            .key = 2,
                            .status = 429,
                            .failure = "too many requests",
                            .begun = 1ms,
                            .took = 300ms});
    record.attempts.back().begun = 800ms;
    record.attempts.back().took = 1700ms;
    record.firstByte = 1200ms;
    record.firstContent = 1300ms;
    return record;
}

QColor colourOf(QPlainTextEdit &edit, const QString &word)
{
    const QTextCursor cursor = edit.document()->find(word);
    const QTextBlock block = cursor.block();
    const int at = cursor.selectionStart() - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.start <= at && at < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestExchangeDetail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourBodies()
    {
        Shown shown;
        shown.go(1);
        QVERIFY(shown.text("clientRequestText").startsWith(QLatin1String("POST /v1/messages\n")));
        QVERIFY(
            shown.text("clientRequestText")
                .contains(QLatin1String("{\n  \"model\": \"claude-sonnet-4-5\",\n  \"zebra\": 1")));
        QVERIFY(shown.text("providerRequestText")
                    .contains(QStringLiteral("authorization: Bearer ••••")));
        shown.go(2);
        QVERIFY(shown.text("providerAnswerText").contains(QLatin1String("HTTP 200")));
        QVERIFY(shown.text("clientAnswerText").contains(QLatin1String("message_stop")));
        QTest::mouseClick(&shown.get<QPushButton>("clientAnswerCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
                 testing::bodies().response.text);
    }

    /// As it came, and back; what is copied is the same both ways.
    void rawBodies()
    {
        Shown shown;
        shown.go(1);
        auto &raw = shown.get<QPushButton>("clientRequestRaw");
        raw.setFocus();
        QTest::keyClick(&raw, Qt::Key_Space);
        const QString all = shown.text("clientRequestText");
        QVERIFY(all.startsWith(QLatin1String("POST /v1/messages\n")));
        QVERIFY(all.endsWith(QLatin1String("\n\n{\"model\":\"claude-sonnet-4-5\",\"zebra\":1,"
                                           "\"apple\":[1,2,{}]}")));
        // The other side, and the next request, are as they were chosen.
        QVERIFY(shown.text("providerRequestText").contains(QLatin1String("\n  \"text\"")));
        shown.detail.setRecord(testing::record(2));
        QVERIFY(!raw.isEnabled());
        shown.detail.setBodies(testing::bodies());
        QVERIFY(raw.isEnabled() && raw.isChecked());
        QCOMPARE(shown.text("clientRequestText"), all);
        QTest::keyClick(&raw, Qt::Key_Space);
        QVERIFY(shown.text("clientRequestText").contains(QLatin1String("\n  \"zebra\": 1")));
    }

    void aLargeBodyIsCutRawToo()
    {
        Shown shown;
        engine::KeptBodies bodies = testing::bodies();
        bodies.request.text = "[\"" + std::string(2U << 20U, 'x') + "\"]";
        shown.detail.setBodies(bodies);
        shown.go(1);
        // To lay out one line of that length would take half a minute.
        QElapsedTimer clock;
        clock.start();
        shown.get<QPushButton>("clientRequestRaw").click();
        QCoreApplication::processEvents();
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(shown.text("clientRequestText").size() < (400 << 10));
        QVERIFY2(shown.get<QLabel>("clientRequestNote").text().contains(QLatin1String("Copy")),
                 qPrintable(shown.get<QLabel>("clientRequestNote").text()));
        QTest::mouseClick(&shown.get<QPushButton>("clientRequestCopy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().size(),
                 static_cast<qsizetype>(bodies.request.text.size()));
    }

    void eventsOfAStream()
    {
        Shown shown;
        shown.go(3);
        const QAbstractItemModel &provider = *shown.get<QTreeView>("providerEventsList").model();
        QCOMPARE(provider.rowCount(), 2);
        QCOMPARE(provider.index(0, 1).data().toString(), QStringLiteral("chunk"));
        QCOMPARE(provider.index(1, 2).data().toString(), QStringLiteral("[DONE]"));
        QVERIFY(shown.text("providerEventsText").contains(QLatin1String("\n  \"n\": 1")));
        shown.go(4);
        auto &list = shown.get<QTreeView>("clientEventsList");
        QCOMPARE(list.model()->rowCount(), 2);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QVERIFY(shown.text("clientEventsText").contains(QLatin1String("message_stop")));
    }

    void copiesAsCurl()
    {
        Shown shown;
        QSignalSpy said(&shown.detail, &ExchangeDetail::said);
        QTest::mouseClick(&shown.get<QToolButton>("copyAsCurlButton"), Qt::LeftButton);
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.startsWith(QLatin1String("curl -N 'https://api.openai.com/")));
        QVERIFY(command.contains(QLatin1String("-H 'authorization: Bearer '\"$API_KEY\"")));
        QVERIFY(command.contains(QLatin1String("it'\\''s")));
        QCOMPARE(said.size(), 1);
    }

    void whatIsNotThere()
    {
        Shown shown;
        shown.detail.setRecord(testing::running("req_a"));
        QVERIFY(!shown.detail.hasBodies());
        QVERIFY(!shown.detail.copyAsCurl()->isEnabled());
        shown.detail.setNoBodies(QStringLiteral("Later."));
        shown.go(1);
        QCOMPARE(shown.get<QLabel>("clientRequestNote").text(), QStringLiteral("Later."));
        QVERIFY(!shown.get<QPushButton>("clientRequestCopy").isEnabled());
        // The demo provider has no wire.
        engine::KeptBodies bodies = testing::bodies();
        bodies.attempts[0] = {};
        shown.detail.setBodies(bodies);
        QVERIFY(!shown.detail.copyAsCurl()->isEnabled());
        QVERIFY(shown.get<QLabel>("providerRequestNote").text().contains(QLatin1String("demo")));
    }

    /// While the request runs: what is there so far, the try that was chosen, and no replay.
    void bodiesThatGrow()
    {
        Shown shown;
        shown.detail.setRecord(testing::running("req_a"));
        engine::KeptBodies bodies = testing::bodies();
        bodies.attempts.push_back(bodies.attempts[0]);
        bodies.attempts[1].status = 0;
        bodies.attempts[1].response = {};
        shown.detail.setBodies(bodies, false);
        QVERIFY(shown.detail.hasBodies());
        QVERIFY(!shown.detail.hasAllBodies());
        QVERIFY(!shown.detail.replay()->isEnabled());
        QVERIFY(shown.detail.copyAsCurl()->isEnabled());
        shown.go(2);
        QCOMPARE(shown.get<QLabel>("providerAnswerNote").text(),
                 QStringLiteral("No answer has come yet."));
        auto &tries = shown.get<QComboBox>("try");
        QTest::keyClick(&tries, Qt::Key_Up);
        QVERIFY(!shown.get<QLabel>("providerAnswerNote").isVisible()); // that one has ended
        bodies.attempts.push_back(bodies.attempts[0]);
        shown.detail.setBodies(bodies, false);
        QCOMPARE(tries.currentIndex(), 0);
        tries.setCurrentIndex(2);
        bodies.attempts.push_back(bodies.attempts[0]);
        shown.detail.setBodies(bodies, false);
        QCOMPARE(tries.currentIndex(), 3);
        shown.go(4);
        auto &list = shown.get<QTreeView>("clientEventsList");
        QCOMPARE(list.model()->rowCount(), 2);
        // An event of which only the beginning is there waits for its rest.
        bodies.response.text += "event: late\ndata: {\"a\":";
        shown.detail.setBodies(bodies, false);
        QCOMPARE(list.model()->rowCount(), 2);
        bodies.response.text += "1}\n\n";
        shown.detail.setBodies(bodies, true);
        QCOMPARE(list.model()->rowCount(), 3);
        QVERIFY(shown.detail.replay()->isEnabled());
    }

    void triesCanBeChosen()
    {
        Shown shown;
        QVERIFY(!shown.get<QComboBox>("try").isVisible());
        engine::KeptBodies bodies = testing::bodies();
        bodies.attempts.push_back(bodies.attempts[0]);
        bodies.attempts[0].request.text = "{\"first\":1}";
        shown.detail.setRecord(retried());
        shown.detail.setBodies(bodies);
        shown.go(1);
        auto &tries = shown.get<QComboBox>("try");
        QVERIFY(tries.isVisible());
        QCOMPARE(tries.currentText(), QStringLiteral("2: openai"));
        QVERIFY(!shown.text("providerRequestText").contains(QLatin1String("first")));
        QTest::keyClick(&tries, Qt::Key_Up);
        QVERIFY(shown.text("providerRequestText").contains(QLatin1String("first")));
    }

    void timelineInWords()
    {
        const QString text = timelineText(retried());
        QVERIFY2(text.contains(QStringLiteral("Try 1: gemini,gemini-2.5-pro, key 2: 429 · 300 ms")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Try 2: openai,gpt-4.1: 200 · 1.7 s")));
        QVERIFY(text.contains(QLatin1String("First content after 1.3 s")));
        QVERIFY(text.contains(QLatin1String("End after 2.5 s")));
        const auto rows = timelineOf(retried());
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[1].bars[0].part, TimelineRow::Part::Failed);
        QCOMPARE(rows[2].bars.size(), 2U);
        QCOMPARE(rows[2].bars[1].end, std::chrono::microseconds(2'500'000));
        Shown shown;
        shown.detail.setRecord(retried());
        QCOMPARE(shown.get<Timeline>("timeline").accessibleDescription(), text);
    }

    /// Both directions of writing are drawn, and are mirrors of each other.
    void timelineBothWays()
    {
        Timeline timeline;
        timeline.setRecord(retried());
        timeline.resize(timeline.sizeHint());
        const QImage leftToRight = timeline.grab().toImage();
        timeline.setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = timeline.grab().toImage();
        QVERIFY(leftToRight != rightToLeft);
        engine::ExchangeRecord nothing;
        timeline.setRecord(nothing);
        QVERIFY(!timeline.grab().isNull());
    }

    void largeBodies()
    {
        Shown shown;
        shown.go(1);
        engine::KeptBodies bodies = testing::bodies();
        bodies.request.text = "{\"list\":[";
        for (int i = 0; i < 200'000; ++i)
            bodies.request.text += "{\"n\":1234567890},";
        bodies.request.text += "0]}";
        bodies.request.leftOut = 5000;
        shown.detail.setBodies(bodies);
        const QString note = shown.get<QLabel>("clientRequestNote").text();
        QVERIFY2(note.contains(QLatin1String("of the body were not kept")), qPrintable(note));
        QVERIFY(note.contains(QLatin1String("Only the first")));
        auto &edit = shown.get<JsonView>("clientRequestText");
        QVERIFY(edit.toPlainText().size() < 450'000);
        // Only what is seen has been coloured.
        QCoreApplication::processEvents();
        QVERIFY(edit.colouredLines() > 0);
        QVERIFY(edit.colouredLines() < 500);
        edit.verticalScrollBar()->setValue(edit.verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
        QVERIFY(edit.colouredLines() < 1000);
        const int seen = edit.verticalScrollBar()->value() + 5;
        int coloured = 0;
        for (int line = seen; line < seen + 4; ++line) // a member, and brackets
            coloured +=
                edit.document()->findBlockByNumber(line).layout()->formats().isEmpty() ? 0 : 1;
        QVERIFY(coloured > 0);
    }

    void followsTheme()
    {
        Shown shown;
        shown.go(1);
        QCoreApplication::processEvents();
        auto &edit = shown.get<QPlainTextEdit>("clientRequestText");
        const QColor onLight = colourOf(edit, QStringLiteral("zebra"));
        QVERIFY(onLight.isValid());
        const QPalette before = QApplication::palette();
        QPalette dark(QColor(0x30, 0x30, 0x30), QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        QApplication::setPalette(dark);
        QCoreApplication::processEvents();
        const QColor onDark = colourOf(edit, QStringLiteral("zebra"));
        QApplication::setPalette(before);
        QCoreApplication::processEvents();
        QVERIFY(onDark.isValid());
        QVERIFY(onDark.lightness() > onLight.lightness());
        QCOMPARE(colourOf(edit, QStringLiteral("zebra")), onLight);
    }

    void everythingHasANameAndItsRoom_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<bool>("rightToLeft");
        for (int tab = 0; tab < 6; ++tab) {
            QTest::addRow("tab %d", tab) << tab << false;
            QTest::addRow("tab %d, right to left", tab) << tab << true;
        }
    }
    void everythingHasANameAndItsRoom()
    {
        QFETCH(int, tab);
        QFETCH(bool, rightToLeft);
        Shown shown;
        if (rightToLeft)
            shown.detail.setLayoutDirection(Qt::RightToLeft);
        shown.detail.setRecord(retried());
        engine::KeptBodies bodies = testing::bodies();
        bodies.attempts.push_back(bodies.attempts[0]);
        shown.detail.setBodies(bodies);
        shown.go(tab);
        QCoreApplication::processEvents();
        QCOMPARE(testing::withoutAccessibleName(shown.detail).join(u'\n'), QString());
        QStringList clipped = testing::clippedTexts(shown.detail);
        // It is cut on purpose, and whole in its tool tip.
        clipped.removeIf(
            [](const QString &line) { return line.contains(QLatin1String("detailTitle")); });
        QCOMPARE(clipped.join(u'\n'), QString());
    }

    void escapeCloses()
    {
        Shown shown;
        shown.detail.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.detail));
        QSignalSpy closed(&shown.detail, &ExchangeDetail::closeRequested);
        shown.get<QTabWidget>("detailTabs").setFocus();
        QTest::keyClick(&shown.detail, Qt::Key_Escape);
        QTRY_COMPARE(closed.size(), 1);
        QTest::mouseClick(&shown.get<QToolButton>("closeDetailButton"), Qt::LeftButton);
        QCOMPARE(closed.size(), 2);
    }
};

QTEST_MAIN(TestExchangeDetail)
#include "tst_exchange_detail.moc"
