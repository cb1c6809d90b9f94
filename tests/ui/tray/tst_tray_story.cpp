// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/engine_fixture.h"
#include "engine/support/http_client.h"
#include "engine/support/wire_answers.h"
#include "ui/support/real_program.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;
using test::Wire;

namespace {

QByteArray providerText(const char *name, const test::ScriptedProvider &server, const char *model)
{
    return QByteArray(R"({ "name": ")") + name + R"(", "type": "openai", "api_key": "sk-old-0000",)"
        + R"( "proxy_url": "direct", "models": [")" + model + R"("], "api_base_url": ")"
        + QByteArray::fromStdString(server.url("/v1")) + R"(" })";
}

/// The real program around two servers.
struct Stage {
    Stage()
        : real("{ \"providers\": [" + providerText("here", here, "a") + ", "
               + providerText("there", there, "b")
               + R"(], "routes": { "default": { "provider": "here", "model": "a" } },)"
               + R"( "performance": { "max_retries": 0 } })"),
          controller(real.model(), host, real.memory(), real.program())
    {
        there.respondWith([](const auto &) { return test::textAnswer(Wire::Chat, true, "there"); });
        controller.begin(0ms);
        real.start();
    }

    quint16 port() { return static_cast<quint16>(QUrl(real.model().view().address).port()); }

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

    /// A request that fails, and its line among the last errors.
    void fail(const test::ScriptedProvider::Responder &responder)
    {
        here.respondWith(responder);
        test::HttpClient client(port());
        client.ask(test::messagesBody(true, "claude-sonnet-4-5"));
        QTRY_COMPARE(client.completeCount(), 1);
        QTRY_VERIFY(controller.menu().findChild<QAction *>(QStringLiteral("error-1")));
    }
    /// What the next request is answered with.
    QByteArray answer()
    {
        test::HttpClient client(port());
        client.ask(test::messagesBody(true, "claude-sonnet-4-5"));
        if (!test::eventually([&] { return client.completeCount() == 1; }))
            return "none";
        return client.response().body;
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        // Several sections of the settings have parts of the same name.
        const auto all = controller.window().findChildren<Widget *>(QLatin1String(name));
        const auto seen = std::find_if(all.begin(), all.end(),
                                       [](const QWidget *each) { return each->isVisible(); });
        return seen == all.end() ? nullptr : *seen;
    }

    test::ScriptedProvider here;
    test::ScriptedProvider there;
    testing::RealProgram real;
    testing::FakeTrayHost host{TrayHost::Presence::Present};
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
        const config::RouteTarget target =
            stage.real.desk().view().settings->route("default")->target;
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

    /// From the last errors to the field that mends it, and to an answer.
    void aRejectedKeyIsMended()
    {
        constexpr const char *kGood = "sk-marker-0123456789abcd";
        Stage stage;
        stage.fail([kGood](const test::ReceivedRequest &request) {
            if (request.header("authorization") == QByteArray("Bearer ") + kGood)
                return test::textAnswer(Wire::Chat, true, "let in");
            return test::whole(test::errorBody(Wire::Chat, "invalid_api_key", "who are you"), 401);
        });
        const auto *mend = stage.controller.menu().findChild<QAction *>(QStringLiteral("mend-1"));
        QVERIFY(mend);
        QVERIFY2(mend->text().contains(QStringLiteral("Change the key of here…")),
                 qPrintable(mend->text()));
        stage.choose(Qt::Key_R, "errors", "mend-1");
        QTRY_VERIFY(stage.find<QDialog>("providerEditor"));
        auto *editor = stage.find<QDialog>("providerEditor");
        QVERIFY(QTest::qWaitForWindowActive(editor));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("providerKey"));
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(kGood));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!stage.find<QDialog>("providerEditor"));
        QCOMPARE(stage.real.keychain().keys().at("here").reveal(), std::string_view(kGood));
        QTRY_COMPARE(stage.real.desk().view().settings->provider("here")->apiKey.state,
                     config::KeyState::Known);
        const QByteArray answer = stage.answer();
        QVERIFY2(answer.contains("let in"), answer.constData());
    }

    /// The same from the request in the window, to a route that leads to a model which is there.
    void aRouteToAMissingModelIsMended()
    {
        Stage stage;
        stage.fail([](const auto &) {
            return test::whole(
                test::errorBody(Wire::Chat, "model_not_found", "The model a does not exist"), 404);
        });
        stage.choose(Qt::Key_R, "errors", "error-1");
        QTRY_VERIFY(stage.find<QWidget>("detail"));
        QTRY_VERIFY(stage.find<QPushButton>("mend"));
        auto *mend = stage.find<QPushButton>("mend");
        QCOMPARE(mend->text(), QStringLiteral("Choose another model for the route default…"));
        // In a small window the field would be somewhere below.
        stage.controller.window().resize(stage.controller.window().minimumSizeHint());
        QTest::mouseClick(mend, Qt::LeftButton);
        QTRY_VERIFY(stage.find<QComboBox>("target.provider"));
        auto *provider = stage.find<QComboBox>("target.provider");
        QTRY_COMPARE(QApplication::focusWidget(), provider);
        QTRY_COMPARE(provider->visibleRegion().boundingRect(), provider->rect());
        QTest::keyClicks(provider, QStringLiteral("there"));
        QTRY_COMPARE(stage.real.desk().view().settings->route("default")->target,
                     (config::RouteTarget{"there", "b", {}}));
        const QByteArray answer = stage.answer();
        QVERIFY2(answer.contains("there"), answer.constData());
    }
};

QTEST_MAIN(TestTrayStory)
#include "tst_tray_story.moc"
