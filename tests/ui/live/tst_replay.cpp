// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/comparison.h"
#include "ui/live/live_page.h"
#include "ui/live/replay_dialog.h"
#include "ui/live/request_list.h"
#include "ui/models/model_choice.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/real_program.h"
#include "ui/support/requests.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

const QByteArray kConfiguration =
    "{\"providers\": [{\"name\": \"demo\"}],"
    " \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}}}";

/// The page of live requests on the real program.
struct Shown {
    explicit Shown(testing::RealProgram &real) : page(real.model(), real.memory(), real.program())
    {
        page.resize(1100, 700);
        testing::bringUp(page);
    }
    ReplayDialog *dialog() { return page.findChild<ReplayDialog *>(); }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(page, name);
    }
    QString state() { return get<QLabel>("replayState").text(); }

    LivePage page;
};

} // namespace

class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterOpenAndReplay()
    {
        testing::RealProgram real(kConfiguration);
        real.start();
        Shown shown(real);
        testing::Request request(real.model().view());
        QTRY_VERIFY(request.answer().contains("message_stop"));
        auto &list = shown.get<RequestList>("requests");
        QTRY_COMPARE(list.model()->rowCount(), 1);
        auto &filter = shown.get<QLineEdit>("filter");
        QTest::keyClicks(&filter, QStringLiteral("provider:nobody"));
        QTRY_COMPARE(list.model()->rowCount(), 0);
        QTest::keyClick(&filter, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&filter, QStringLiteral("provider:demo"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(list.model()->rowCount(), 1);
        QCOMPARE(shown.page.focusWidget(), &list);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        auto *replay = shown.page.findChild<QAction *>(QStringLiteral("replay"));
        QTRY_VERIFY(replay->isEnabled());

        QTest::keyClick(&list, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(shown.dialog());
        QVERIFY(QTest::qWaitForWindowActive(shown.dialog()));
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog()).join(u' '), QString());
        QCOMPARE(shown.get<QComboBox>("replayTarget").currentText(), QStringLiteral("demo,demo"));
        const QString before = shown.get<QPlainTextEdit>("answerBefore").toPlainText();
        QVERIFY(!before.isEmpty());
        QTest::mouseClick(&shown.get<QPushButton>("replaySend"), Qt::LeftButton);
        QVERIFY(!shown.get<QPushButton>("replaySend").isEnabled());
        // The demo tells what it was asked for.
        QVERIFY(before.contains(QStringLiteral("claude-sonnet-4-5")));
        QTRY_VERIFY(shown.get<QPlainTextEdit>("answerNow")
                        .toPlainText()
                        .contains(QStringLiteral("demo,demo")));
        const auto &rows = shown.get<QTreeWidget>("replayRows");
        QCOMPARE(rows.topLevelItem(1)->text(1), rows.topLevelItem(1)->text(2));  // who answered
        QVERIFY(rows.topLevelItem(0)->text(1) != rows.topLevelItem(0)->text(2)); // the request
        QVERIFY(shown.get<QPushButton>("replaySend").isEnabled());
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.dialog());
        QTRY_COMPARE(list.model()->rowCount(), 2); // the replay is a request as any other
    }

    void aProviderThatThereIsNot()
    {
        testing::RealProgram real(kConfiguration);
        real.start();
        ReplayDialog dialog(real.model(), real.program().replay, kept(), {});
        dialog.show();
        auto *target = dialog.findChild<QComboBox *>(QStringLiteral("replayTarget"));
        auto *send = dialog.findChild<QPushButton *>(QStringLiteral("replaySend"));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(target, QStringLiteral("nobody"));
        QVERIFY(!send->isEnabled());
        QTest::keyClicks(target, QStringLiteral(",gpt-x"));
        QTest::keyClick(target, Qt::Key_Return);
        auto *now = dialog.findChild<QPlainTextEdit *>(QStringLiteral("answerNow"));
        QTRY_VERIFY2(now->toPlainText().contains(QStringLiteral("nobody")),
                     qPrintable(now->toPlainText()));
        QTRY_VERIFY(send->isEnabled());
    }

    void theProxyIsOff()
    {
        testing::RealProgram real(kConfiguration);
        ReplayDialog dialog(real.model(), real.program().replay, kept(), {{"demo", "demo"}});
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("replaySend")),
                          Qt::LeftButton);
        auto *state = dialog.findChild<QLabel *>(QStringLiteral("replayState"));
        QTRY_VERIFY2(state->text().contains(QStringLiteral("serves nobody")),
                     qPrintable(state->text()));
    }

    void answersInWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("a message")
            << 200
            << QByteArray("{\"type\":\"message\",\"role\":\"assistant\",\"content\":[{\"type\":"
                          "\"text\",\"text\":\"Hello\"},{\"type\":\"tool_use\",\"id\":\"t\","
                          "\"name\":\"Read\",\"input\":{\"a\":1}}],\"stop_reason\":\"tool_use\","
                          "\"usage\":{\"input_tokens\":1,\"output_tokens\":2}}")
            << QStringLiteral("Hello\n\nCalls Read with {\"a\":1}");
        QTest::newRow("an error")
            << 529
            << QByteArray("{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\","
                          "\"message\":\"Later.\"}}")
            << QStringLiteral("overloaded_error: Later.");
        QTest::newRow("something else") << 200 << QByteArray("<html>") << QStringLiteral("<html>");
    }
    void answersInWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(answerInWords(status, {body.toStdString(), 0}).trimmed(), "words");
    }

    void targetsAreThoseThatCanBeAsked()
    {
        config::Settings settings = testing::demoSettings();
        config::Provider off;
        off.name = "off";
        off.enabled = false;
        off.models = {"x"};
        config::Provider on;
        on.name = "on";
        on.models = {"a", "b"};
        settings.providers.push_back(off);
        settings.providers.push_back(on);
        settings.routes[0].fallbacks = {{.provider = "on", .model = "b", .parameters = {}},
                                        {.provider = "gone", .model = "z", .parameters = {}}};
        QCOMPARE(modelChoices(settings),
                 (std::vector<ModelChoice>{
                     {"demo", "demo", true}, {"on", "a", false}, {"on", "b", false}}));
    }

private:
    static engine::HistoryExchange kept()
    {
        engine::HistoryExchange exchange{testing::record(1), engine::KeptBodies{}};
        exchange.bodies->request.text =
            "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":64,\"messages\":[{\"role\":\"user\","
            "\"content\":\"hello\"}]}";
        return exchange;
    }
};

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
