// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/engine_model.h"
#include "ui/models/wording.h"
#include "ui/support/proxy_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

class TestEngineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAndStops()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        QList<ProxyState> states;
        connect(&model, &EngineModel::changed, this, [&] { states.append(model.view().state); });
        QCOMPARE(model.view(), ProxyView());
        model.start();
        QCOMPARE(model.view().state, ProxyState::Starting);
        QTRY_COMPARE(model.view().state, ProxyState::On);
        QVERIFY(model.view().address.startsWith(QLatin1String("http://127.0.0.1:")));
        model.stop();
        QTRY_COMPARE(model.view(), ProxyView());
        QCOMPARE(states.first(), ProxyState::Starting);
        QCOMPARE(states.last(), ProxyState::Off);
    }

    void toggles()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        for (int round = 0; round < 3; ++round) {
            model.toggle();
            QTRY_COMPARE(model.view().state, ProxyState::On);
            model.toggle();
            QTRY_COMPARE(model.view().state, ProxyState::Off);
        }
    }

    void toggleWhileStarting()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        QSignalSpy stopped(&engine, &engine::Engine::stopped);
        model.toggle();
        QCOMPARE(model.view().state, ProxyState::Starting);
        model.toggle();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(model.view(), ProxyView());
    }

    void takenPortIsTroubleAndIsMended()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        config::Settings settings = testing::demoSettings();
        settings.port = holder.serverPort();
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, settings));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::Error);
        QVERIFY2(model.view().trouble.contains(QString::number(holder.serverPort())),
                 qPrintable(model.view().trouble));
        QCOMPARE(model.view().address, QString());
        QCOMPARE(model.view().mending, Mending{Remedy::Port});
        QCOMPARE(stateDetail(model.view()), model.view().trouble);
        QCOMPARE(toggleText(model.view()), QStringLiteral("&Start"));
        holder.close();
        model.toggle();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        QCOMPARE(model.view().trouble, QString());
        QVERIFY(!model.view().mending);
    }

    /// Running is told once it has answered itself, and trouble where it does not.
    void asksItselfBeforeItSaysThatItRuns()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        QList<ProxyState> states;
        connect(&model, &EngineModel::changed, this, [&] { states.append(model.view().state); });
        std::function<void(bool)> reply;
        int questions = 0;
        std::chrono::seconds asleep(7);
        model.setPortHelp(
            {.asksItself =
                 [&](const QString &host, quint16 port, QObject *, auto answer) {
                     QCOMPARE(host, QStringLiteral("127.0.0.1"));
                     QVERIFY(port != 0);
                     ++questions;
                     reply = std::move(answer);
                 },
             .timeAsleep = [&asleep]() -> std::chrono::nanoseconds { return asleep; }});
        model.start();
        QTRY_COMPARE(questions, 1);
        QCOMPARE(engine.state(), engine::EngineStatus::State::Running);
        QCOMPARE(model.view().state, ProxyState::Starting);
        QVERIFY(!states.contains(ProxyState::On));
        reply(false);
        QCOMPARE(model.view().state, ProxyState::Warning);
        QVERIFY2(model.view().trouble.contains(model.view().address),
                 qPrintable(model.view().trouble));
        model.lookAgain();
        QCOMPARE(questions, 1);
        // Somebody looks after the system has slept.
        asleep += std::chrono::seconds(1);
        model.lookAgain();
        QCOMPARE(questions, 2);
        QCOMPARE(model.view().state, ProxyState::Warning);
        reply(true);
        QCOMPARE(model.view().state, ProxyState::On);
        model.stop();
        QTRY_COMPARE(model.view(), ProxyView());
    }

    /// A client has reached it, whatever it asked itself.
    void aRequestShowsThatItAnswers()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, testing::demoSettings()));
        model.setPortHelp({.asksItself = [](const QString &, quint16, QObject *,
                                            const auto &answer) { answer(false); }});
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::Warning);
        const testing::Request request(model.view());
        QTRY_VERIFY(request.answer().contains("message_stop"));
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }

    void brokenSettingsStartNothing()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        bool broken = true;
        const QStringList problems = {QStringLiteral("config.json:3:5: port: is no number")};
        EngineModel model(engine, [&]() -> StartReport {
            if (broken)
                return {nullptr, problems};
            return testing::starting(engine, testing::demoSettings())();
        });
        model.start();
        QCOMPARE(model.view().state, ProxyState::Error);
        QVERIFY(!model.view().trouble.isEmpty());
        QCOMPARE(model.problems(), problems);
        QCOMPARE(engine.state(), engine::EngineStatus::State::Stopped);
        broken = false;
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        QVERIFY(model.problems().isEmpty());
    }

    void warningsAreKeptWhileRunning()
    {
        engine::Engine engine(nullptr, testing::fastTuning());
        const QStringList warnings = {QStringLiteral("config.json:1:1: x: is not known")};
        EngineModel model(engine, testing::starting(engine, testing::demoSettings(), warnings));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        QCOMPARE(model.problems(), warnings);
    }

    void streamsWhileARequestRuns()
    {
        const testing::SilentProvider provider;
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, provider.settings()));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        auto first = std::make_unique<testing::Request>(model.view());
        QTRY_COMPARE(model.view().state, ProxyState::Streaming);
        QCOMPARE(model.view().active, 1);
        const testing::Request second(model.view());
        QTRY_COMPARE(model.view().active, 2);
        QVERIFY(toolTip(model.view()).contains(QStringLiteral("2 requests")));
        first.reset();
        QTRY_COMPARE(model.view().active, 1);
        QVERIFY(toolTip(model.view()).contains(QStringLiteral("One request")));
    }

    /// The first press lets requests end, the second one cuts them.
    void stopsInTwoSteps()
    {
        const testing::SilentProvider provider;
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, provider.settings()));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        const testing::Request request(model.view());
        QTRY_COMPARE(model.view().active, 1);
        model.toggle();
        QVERIFY(model.view().stopping);
        QCOMPARE(model.view().active, 1);
        QVERIFY(toggleText(model.view()).contains(QLatin1String("now")));
        model.toggle();
        QTRY_COMPARE(model.view().state, ProxyState::Off);
        QTRY_VERIFY(request.answer().contains("error"));
    }

    void failingProviderIsTrouble()
    {
        config::Settings settings = testing::SilentProvider().settings(); // closed again: refuses
        settings.performance.maxRetries = 4;
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, settings));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        const testing::Request request(model.view());
        QTRY_VERIFY_WITH_TIMEOUT(request.answer().contains("error"), 30000);
        model.refreshHealth();
        QTRY_COMPARE(model.view().state, ProxyState::Warning);
        QVERIFY2(model.view().trouble.contains(QLatin1String("silent")),
                 qPrintable(model.view().trouble));
        QVERIFY(!model.view().address.isEmpty());
        QCOMPARE(toggleText(model.view()), QStringLiteral("&Stop"));
    }

    void addressOfIpv6()
    {
        config::Settings settings = testing::demoSettings();
        settings.host = "::1";
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6 loopback");
        engine::Engine engine(nullptr, testing::fastTuning());
        EngineModel model(engine, testing::starting(engine, settings));
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        QVERIFY(model.view().address.startsWith(QLatin1String("http://[::1]:")));
    }
};

QTEST_GUILESS_MAIN(TestEngineModel)
#include "tst_engine_model.moc"
