// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/trial.h"
#include "ui/live/exchange_detail.h"
#include "ui/live/route_story.h"
#include "ui/support/requests.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

const std::string kFile =
    "{\"providers\": [{\"name\": \"here\", \"type\": \"openai\", \"api_key\": \"k\","
    " \"api_base_url\": \"http://127.0.0.1:9/v1\", \"models\": [\"a\", \"b\"]}],"
    " \"routes\": {\"default\": {\"provider\": \"here\", \"model\": \"a\"},"
    " \"background\": {\"provider\": \"here\", \"model\": \"b\"},"
    " \"longContext\": {\"provider\": \"here\", \"model\": \"b\", \"threshold\": 1000}}}";

config::SettingsPtr settings(const std::string &text = kFile)
{
    return testing::TextDesk(text).view().settings;
}

std::string body(const std::string &model, int words = 1)
{
    std::string text;
    for (int i = 0; i < words; ++i)
        text += "word ";
    return "{\"model\":\"" + model + "\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\","
        + "\"content\":\"" + text + "\"}]}";
}

/// As the engine has it on record when it was decided by these options.
engine::HistoryExchange decided(const std::string &request,
                                const routing::RouterOptions &options = {})
{
    engine::HistoryExchange exchange{testing::record(1), testing::bodies()};
    exchange.bodies->request.text = request;
    engine::ExchangeRecord &record = exchange.record;
    const auto explained = routing::explain(request, *settings(), options);
    if (!explained)
        return exchange;
    if (!explained->decision) {
        record.attempts.clear();
        record.route.clear();
        record.reason.clear();
        record.failure = explained->decision.error().failure.text();
        return exchange;
    }
    record.route = explained->decision->routeName;
    record.reason = explained->decision->reason;
    record.attempts.front().provider = explained->decision->candidates.front().provider;
    record.attempts.front().model = explained->decision->candidates.front().model;
    return exchange;
}

const QString kChanged = QStringLiteral("The settings have changed since.");

} // namespace

class TestRouteStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsToldAsItWas_data()
    {
        QTest::addColumn<engine::HistoryExchange>("exchange");
        QTest::addColumn<QString>("words"); // their beginning
        QTest::addColumn<QString>("line");  // one of them
        QTest::newRow("by the default route")
            << decided(body("m")) << QStringLiteral("It went by the route default: ")
            << QStringLiteral("7 default     yes");
        routing::RouterOptions wasLong;
        wasLong.currentRoute = "longContext";
        QTest::newRow("a long conversation stays")
            << decided(body("m", 900), wasLong)
            << QStringLiteral("It went by the route longContext: ")
            << QStringLiteral("3 longContext yes");
        routing::RouterOptions isSpent;
        isSpent.onlyBackground = true;
        QTest::newRow("the budget was spent")
            << decided(body("m"), isSpent)
            << QStringLiteral("It went by the route background: the budget is spent.")
            << QStringLiteral("4 background  yes");
        QTest::newRow("by its provider's name")
            << decided(body("here,b"))
            << QStringLiteral("It took no route: the request names provider here.")
            << QStringLiteral("1 explicit    yes");
        QTest::newRow("refused") << decided(
            body("gone,b")) << QStringLiteral("No provider is named \"gone\". Providers: here.")
                                 << QStringLiteral("Refused       ");
    }
    void itIsToldAsItWas()
    {
        QFETCH(engine::HistoryExchange, exchange);
        QFETCH(QString, words);
        QFETCH(QString, line);
        const RouteStory story = routeStory(exchange, settings().get());
        QVERIFY2(story.words.startsWith(words), qPrintable(story.words));
        QVERIFY2(!story.words.contains(kChanged), qPrintable(story.words));
        const QString lines = story.lines.join(u'\n');
        QVERIFY2(lines.contains(line), qPrintable(lines));
        QCOMPARE(lines.contains(QStringLiteral("Try 1")), !exchange.record.attempts.empty());
    }

    void settingsMayHaveChanged()
    {
        const engine::HistoryExchange exchange = decided(body("m"));
        QByteArray other = QByteArray::fromStdString(kFile);
        other.replace("\"model\": \"a\"", "\"model\": \"b\"");
        const RouteStory story = routeStory(exchange, settings(other.toStdString()).get());
        QVERIFY2(story.words.contains(kChanged), qPrintable(story.words));
        QVERIFY(story.words.startsWith(QStringLiteral("It went by the route default: ")));
        const QString lines = story.lines.join(u'\n');
        QVERIFY2(lines.contains(QStringLiteral("Goes to       here,b")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("Try 1         here,a")), qPrintable(lines));
    }

    void withoutTheRequestTheTriesAreTold()
    {
        engine::HistoryExchange exchange = decided(body("m"));
        exchange.record.attempts.front().status = 529;
        exchange.record.attempts.front().failure = "overloaded";
        exchange.bodies->request.leftOut = 1;
        for (int i = 0; i < 2; ++i) {
            const RouteStory story = routeStory(exchange, settings().get());
            QVERIFY2(story.words.endsWith(QStringLiteral("since the request was not kept.")),
                     qPrintable(story.words));
            QCOMPARE(story.lines.size(), 1);
            QCOMPARE(story.lines.first(),
                     QStringLiteral("Try 1         here,a  status 529  overloaded  2.5 s"));
            exchange.bodies.reset();
        }
        QVERIFY(routeStory(decided("nonsense"), settings().get()).lines.size() <= 1);
        QCOMPARE(routeStory(decided(body("m")), nullptr).lines.size(), 1);
    }

    /// In the window, by its tab.
    void itIsShown()
    {
        config::SettingsPtr now = settings();
        ExchangeDetail detail([&now] { return now; });
        detail.resize(900, 500);
        testing::bringUp(detail);
        const engine::HistoryExchange exchange = decided(body("m"));
        detail.setRecord(exchange.record);
        auto &tabs = testing::part<QTabWidget>(detail, "detailTabs");
        tabs.setCurrentIndex(tabs.count() - 1);
        auto &steps = testing::part<QPlainTextEdit>(detail, "routingSteps");
        auto &words = testing::part<QLabel>(detail, "routingWords");
        QTRY_VERIFY(words.text().endsWith(QStringLiteral("since the request was not kept.")));
        detail.setBodies(*exchange.bodies);
        QTRY_VERIFY2(steps.toPlainText().contains(QStringLiteral("7 default     yes")),
                     qPrintable(steps.toPlainText()));
        QVERIFY(steps.toPlainText().contains(QStringLiteral("Try 1         here,a")));
        QCOMPARE(testing::withoutAccessibleName(detail), QStringList());
        // Another request is told of, and the settings of now.
        QByteArray other = QByteArray::fromStdString(kFile);
        other.replace("\"model\": \"a\"", "\"model\": \"b\"");
        now = settings(other.toStdString());
        engine::HistoryExchange next = exchange;
        next.record.requestId = "req_2";
        detail.setRecord(next.record);
        detail.setBodies(*next.bodies);
        QTRY_VERIFY2(words.text().contains(kChanged), qPrintable(words.text()));
    }
};

QTEST_MAIN(TestRouteStory)
#include "tst_route_story.moc"
