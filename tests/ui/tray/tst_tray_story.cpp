// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"
#include "engine/support/http_client.h"
#include "engine/support/wire_answers.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"

#include <QMenu>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;
using test::Wire;

namespace {

std::string providerText(const std::string &name, const test::ScriptedProvider &server,
                         const std::string &model)
{
    return R"({ "name": ")" + name + R"(", "type": "vllm", "proxy_url": "direct", "models": [")"
        + model + R"("], "api_base_url": ")" + server.url("/v1") + R"(" })";
}

/// The program's parts around two servers.
struct Stage {
    Stage()
        : desk("{ \"providers\": [" + providerText("here", here, "a") + ", "
               + providerText("there", there, "b")
               + R"(], "routes": { "default": { "provider": "here", "model": "a" } } })"),
          engine(nullptr, testing::fastTuning()), model(engine, [this] { return start(); }),
          memory(QString()),
          controller(model, host, memory,
                     {.configuration = desk, .environmentText = {}, .recordToJson = {}, .quit = {}})
    {
        QObject::connect(&desk, &ConfigurationDesk::changed, &engine,
                         [this] { engine.apply(desk.view().settings); });
        there.respondWith([](const auto &) { return test::textAnswer(Wire::Chat, true, "there"); });
        controller.begin(0ms);
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }

    StartReport start()
    {
        config::Settings settings = *desk.view().settings;
        settings.port = 0;
        settings.performance.maxRetries = 0;
        const auto shared = std::make_shared<const config::Settings>(std::move(settings));
        engine.start(shared);
        return {shared, {}};
    }
    quint16 port() const { return static_cast<quint16>(QUrl(model.view().address).port()); }

    /// By keys, as in a menu of the desktop's own: the submenu by its mnemonic, then downwards.
    void choose(Qt::Key mnemonic, const char *submenu, const char *name)
    {
        QMenu &menu = controller.menu();
        menu.popup({});
        QTest::keyClick(&menu, mnemonic);
        auto *inner = menu.findChild<QMenu *>(QLatin1String(submenu));
        QVERIFY(inner);
        QTRY_VERIFY(inner->isVisible());
        auto *wanted = inner->findChild<QAction *>(QLatin1String(name));
        QVERIFY(wanted);
        for (int i = 0; i < 10 && inner->activeAction() != wanted; ++i)
            QTest::keyClick(inner, Qt::Key_Down);
        QCOMPARE(inner->activeAction(), wanted);
        QTest::keyClick(inner, Qt::Key_Return);
        QTRY_VERIFY(!menu.isVisible());
    }

    test::ScriptedProvider here;
    test::ScriptedProvider there;
    testing::TextDesk desk;
    engine::Engine engine;
    EngineModel model;
    testing::FakeTrayHost host{TrayHost::Presence::Present};
    Memory memory;
    TrayController controller;
};

} // namespace

/// What a user does from the tray, with an engine that answers.
class TestTrayStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The stream goes on, the next request goes elsewhere.
    void switchesTheModelWhileAStreamRuns()
    {
        Stage stage;
        stage.here.enqueue({test::chunkedHead(),
                            test::Send{test::chunk(test::textBegin(Wire::Chat)
                                                   + test::wordEvent(Wire::Chat, "first"))},
                            test::Wait{"go"},
                            test::Send{test::chunk(test::wordEvent(Wire::Chat, "second")
                                                   + test::textEnd(Wire::Chat))},
                            test::Send{test::lastChunk()}, test::Close{}});
        test::HttpClient streaming(stage.port());
        streaming.ask(test::messagesBody(true, "claude-sonnet-4-5"));
        QTRY_VERIFY(streaming.bodyHolds("first"));

        stage.choose(Qt::Key_M, "models", "model-there-b");
        const config::RouteTarget target = stage.desk.view().settings->route("default")->target;
        QCOMPARE(target.provider, std::string("there"));
        QCOMPARE(target.model, std::string("b"));

        test::HttpClient next(stage.port());
        next.ask(test::messagesBody(true, "claude-sonnet-4-5"));
        QTRY_COMPARE(next.completeCount(), 1);
        QVERIFY(next.bodyHolds("there"));
        QCOMPARE(stage.there.requests().size(), 1U);
        QVERIFY(stage.there.requests()[0].body.contains("\"b\""));

        QVERIFY(!streaming.bodyHolds("second"));
        stage.here.release("go");
        QTRY_COMPARE(streaming.completeCount(), 1);
        QVERIFY(streaming.bodyHolds("second"));
        QVERIFY(test::outcomeOf(streaming.response(), true).isAnswer());
        QCOMPARE(stage.here.requests().size(), 1U);

        // The menu says where it leads now.
        stage.controller.menu().popup({});
        QVERIFY(stage.controller.menu()
                    .findChild<QAction *>(QStringLiteral("model-there-b"))
                    ->isChecked());
    }

    void opensAFailedRequestInTheWindow()
    {
        Stage stage;
        stage.here.respondWith([](const auto &) {
            return test::whole(test::errorBody(Wire::Chat, "server_error", "no room"), 500);
        });
        test::HttpClient client(stage.port());
        client.ask(test::messagesBody(true, "claude-sonnet-4-5"));
        QTRY_COMPARE(client.completeCount(), 1);
        const auto error = [&stage] {
            return stage.controller.menu().findChild<QAction *>(QStringLiteral("error-1"));
        };
        QTRY_VERIFY(error());
        QVERIFY(error()->text().contains(QLatin1String("no room")));
        stage.choose(Qt::Key_R, "errors", "error-1");
        QVERIFY(stage.controller.window().isVisible());
        const auto *detail =
            stage.controller.window().findChild<QWidget *>(QStringLiteral("detail"));
        QVERIFY(detail);
        QTRY_VERIFY(detail->isVisible());
    }
};

QTEST_MAIN(TestTrayStory)
#include "tst_tray_story.moc"
