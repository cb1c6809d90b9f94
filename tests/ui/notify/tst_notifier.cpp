// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notice_choice.h"
#include "ui/notify/notifier.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QCheckBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

/// The program's parts, with a provider that refuses connections.
struct Desk {
    explicit Desk(const std::string &text = {})
        : desk(text), engine(nullptr, testing::fastTuning()),
          model(engine,
                [this] {
                    engine.start(settings);
                    return StartReport{settings, problems};
                }),
          memory(QString()), news(model),
          notifier(model, news, memory, desk, [this] { return isSeen; })
    {
        config::Settings made = testing::SilentProvider().settings();
        made.performance.maxRetries = 0;
        settings = std::make_shared<const config::Settings>(made);
        QObject::connect(&notifier, &Notifier::told, &notifier,
                         [this](const Notice &notice) { told.append(notice); });
    }
    void failOnce()
    {
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
        testing::Request request(model.view());
        QTRY_VERIFY(request.answer().contains("error"));
        QTRY_COMPARE(news.errors().unread(), 1);
    }

    bool isSeen = false;
    QStringList problems;
    config::SettingsPtr settings;
    testing::TextDesk desk;
    engine::Engine engine;
    EngineModel model;
    Memory memory;
    News news;
    Notifier notifier;
    QList<Notice> told;
};

} // namespace

class TestNotifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAFailedRequest()
    {
        Desk desk;
        desk.failOnce();
        QCOMPARE(desk.told.size(), 1);
        QCOMPARE(desk.told[0].kind, NoticeKind::AllFailed);
        QVERIFY(desk.told[0].place.part.startsWith(QLatin1String("req_")));
    }

    /// As after a login by itself, with a keychain that nobody has unlocked.
    void tellsOfALockedKeychain()
    {
        Desk desk;
        config::Settings settings = testing::demoSettings();
        config::Provider locked;
        locked.name = "openai";
        locked.apiKey.kind = config::SecretSource::Kind::Keychain;
        locked.apiKey.state = config::KeyState::Waiting;
        settings.providers.push_back(locked);
        desk.settings = std::make_shared<const config::Settings>(settings);
        desk.model.start();
        // It serves with what it has, and its state says what is missing.
        QTRY_COMPARE(desk.model.view().state, ProxyState::Warning);
        QVERIFY(!desk.model.view().address.isEmpty());
        QVERIFY(desk.told.isEmpty()); // it may only be slow
        constexpr int kPatience = 30000;
        QTRY_COMPARE_WITH_TIMEOUT(desk.told.size(), 1, kPatience);
        QCOMPARE(desk.told[0].kind, NoticeKind::KeychainLocked);
        QVERIFY(desk.told[0].title.contains(QLatin1String("openai")));
    }

    /// Windows are made anew when the language changes.
    void whatWasBeforeIsNoNews()
    {
        Desk desk;
        desk.failOnce();
        News second(desk.model);
        testing::Request request(desk.model.view());
        QTRY_VERIFY(request.answer().contains("error"));
        QTRY_COMPARE(second.errors().unread(), 1);
        QTRY_COMPARE(desk.news.errors().unread(), 2);
    }

    /// For the tool tip and the budget.
    void sumsOfTheDay()
    {
        const QTemporaryDir folder;
        Desk desk;
        config::Settings settings = testing::demoSettings();
        settings.history.database = folder.filePath(QStringLiteral("h.sqlite")).toStdString();
        desk.settings = std::make_shared<const config::Settings>(settings);
        desk.model.start();
        QTRY_COMPARE(desk.model.view().state, ProxyState::On);
        QVERIFY(!desk.news.sums()); // nothing is asked for before there is something
        testing::Request request(desk.model.view());
        QTRY_VERIFY(request.answer().contains("message_stop"));
        QTRY_VERIFY(desk.news.sums());
        QCOMPARE(desk.news.sums()->today.requests, 1);
        QVERIFY(desk.news.sums()->today.tokens.output > 0);
        QCOMPARE(desk.news.sums()->month, desk.news.sums()->today);
    }

    void isSilentByTheSettingOrTheKind_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("kind");
        QTest::newRow("setting") << QByteArray("{ \"ui\": { \"notifications\": false } }") << true;
        QTest::newRow("kind") << QByteArray() << false;
    }
    void isSilentByTheSettingOrTheKind()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, kind);
        Desk desk(text.toStdString());
        setNoticeWanted(desk.memory, NoticeKind::AllFailed, kind);
        desk.failOnce();
        QVERIFY(desk.told.isEmpty());
    }

    /// Also when the user has pressed Start in the menu: nothing else would show it.
    void tellsOfATakenPort()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        for (const bool isSeen : {true, false}) {
            Desk desk;
            desk.isSeen = isSeen;
            config::Settings settings = *desk.settings;
            settings.port = holder.serverPort();
            desk.settings = std::make_shared<const config::Settings>(settings);
            desk.model.start();
            QTRY_COMPARE(desk.model.view().state, ProxyState::Error);
            QCOMPARE(desk.told.size(), isSeen ? 0 : 1);
        }
    }

    /// In one notification, with who holds it, which takes a moment to find out.
    void tellsWhoHoldsThePort_data()
    {
        using Why = PortFinding::Why;
        QTest::addColumn<int>("why");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("taken") << static_cast<int>(Why::Taken) << QByteArray()
                               << QStringLiteral("claude-code-router");
        QTest::newRow("not the port")
            << static_cast<int>(Why::Other) << QByteArray() << QStringLiteral("another program");
        QTest::newRow("switched off")
            << static_cast<int>(Why::Taken)
            << QByteArray("{ \"ui\": { \"notifications\": false } }") << QString();
    }
    void tellsWhoHoldsThePort()
    {
        QFETCH(int, why);
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        Desk desk(text.toStdString());
        config::Settings settings = *desk.settings;
        settings.port = holder.serverPort();
        desk.settings = std::make_shared<const config::Settings>(settings);
        std::function<void(const PortFinding &)> reply;
        desk.model.setPortHelp({.find = [&reply](QObject *, auto found) { reply = found; }});
        desk.model.start();
        QTRY_VERIFY(reply);
        QCOMPARE(desk.model.view().state, ProxyState::Error);
        QVERIFY(desk.told.isEmpty());
        reply({.why = static_cast<PortFinding::Why>(why),
               .holder = PortFinding::Holder::ClaudeCodeRouter,
               .port = holder.serverPort(),
               .free = 1});
        QCOMPARE(desk.told.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty())
            QVERIFY2(desk.told[0].text.contains(says), qPrintable(desk.told[0].text));
    }

    void aStopIsNotTold()
    {
        const testing::SilentProvider silent;
        Desk desk;
        desk.settings = std::make_shared<const config::Settings>(silent.settings());
        desk.model.start();
        QTRY_COMPARE(desk.model.view().state, ProxyState::On);
        const testing::Request request(desk.model.view());
        QTRY_COMPARE(desk.model.view().active, 1);
        desk.model.stop(std::chrono::milliseconds(0));
        QTRY_COMPARE(desk.model.view().state, ProxyState::Off);
        QTRY_COMPARE(desk.news.errors().unread(), 1);
        QVERIFY(desk.told.isEmpty());
    }

    void tellsOfAFileThatWasMadeWrong()
    {
        Desk desk;
        desk.desk.take("{ \"port\": 8080 }");
        QVERIFY(desk.told.isEmpty());
        desk.desk.take("{ \"port\": \"none\" }");
        QCOMPARE(desk.told.size(), 1);
        QCOMPARE(desk.told[0].kind, NoticeKind::BadConfiguration);
        desk.desk.take("{ \"port\": 8081 }");
        QCOMPARE(desk.told.size(), 1);
    }

    void choosesKindsByKeys()
    {
        Memory memory({});
        NoticeChoice choice(memory, true);
        testing::bringUp(choice);
        QVERIFY(isNoticeWanted(memory, NoticeKind::Failover));
        auto *box = choice.findChild<QCheckBox *>(QStringLiteral("notice-failover"));
        QVERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!isNoticeWanted(memory, NoticeKind::Failover));
        QVERIFY(isNoticeWanted(memory, NoticeKind::AllFailed));
        QVERIFY(!NoticeChoice(memory, true)
                     .findChild<QCheckBox *>(QStringLiteral("notice-failover"))
                     ->isChecked());
        QCOMPARE(testing::withoutAccessibleName(choice).join(u'\n'), QString());
        QCOMPARE(testing::clippedTexts(choice).join(u'\n'), QString());
        const QStringList order = testing::tabOrderFrom(*box);
        QCOMPARE(order.size(), int(kNoticeKinds) + 1);
        QVERIFY(!NoticeChoice(memory, false)
                     .findChild<QCheckBox *>(QStringLiteral("notice-failover"))
                     ->isEnabled());
    }
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
