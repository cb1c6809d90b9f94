// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/thread_examiner.h"
#include "engine/support/scripted_provider.h"
#include "ui/settings/settings_page.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/real_program.h"
#include "ui/support/windows.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::app;
using namespace ccproxy::ui;
using ccproxy::test::ReceivedRequest;
using ccproxy::test::Script;
using ccproxy::test::ScriptedProvider;

namespace {

constexpr const char *kMarker = "sk-marker-0123456789abcd";

/// A server that speaks as OpenAI does, and takes one key.
class Server {
public:
    Server()
    {
        m_provider.respondWith([](const ReceivedRequest &request) -> Script {
            if (request.header("authorization") != QByteArray("Bearer ") + kMarker)
                return {test::wholeAnswer(
                    "{\"error\":{\"message\":\"Incorrect API key provided\","
                    "\"type\":\"invalid_request_error\",\"code\":\"invalid_api_key\"}}",
                    401)};
            if (request.target.endsWith("/models"))
                return {test::wholeAnswer("{\"object\":\"list\",\"data\":[{\"id\":\"alpha\"},"
                                          "{\"id\":\"beta\"}]}")};
            const bool hasTools = request.body.contains("get_weather");
            return {test::chunkedHead(),
                    test::Send{test::chunk(hasTools ? kCall : kHello) + test::lastChunk()}};
        });
    }

    ScriptedProvider &provider() { return m_provider; }
    QString address() const { return QString::fromStdString(m_provider.url("/v1")); }

private:
    static constexpr const char *kHello =
        "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"delta\":"
        "{\"role\":\"assistant\",\"content\":\"Hello there\"}}]}\n\n"
        "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"delta\":{},"
        "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}\n\n"
        "data: [DONE]\n\n";

    static constexpr const char *kCall =
        "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"delta\":"
        "{\"role\":\"assistant\",\"content\":\"I look.\",\"tool_calls\":[{\"index\":0,\"id\":"
        "\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
        "\"arguments\":\"{\\\"city\\\":\\\"Paris\\\"}\"}}]}}]}\n\n"
        "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"delta\":{},"
        "\"finish_reason\":\"tool_calls\"}],\"usage\":{\"prompt_tokens\":3,"
        "\"completion_tokens\":2}}\n\n"
        "data: [DONE]\n\n";

    ScriptedProvider m_provider;
};

/// The settings of a real instance.
struct Instance {
    explicit Instance(const QByteArray &text = {}, config::KeyState keychain = {}) : real(text)
    {
        for (const char *name : {"OPENAI_API_KEY", "ANTHROPIC_API_KEY", "CCPROXY_CONFIG"})
            qunsetenv(name);
        real.keychain().setState(keychain);
        real.start();
        program.examiner = &examiner;
        page = std::make_unique<SettingsPage>(real.model(), real.memory(), program);
        page->resize(1100, 700);
        testing::bringUp(*page);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        auto *widget = page->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT_X(widget, "get", name);
        return *widget;
    }
    void type(const char *name, const QString &text)
    {
        get<QWidget>(name).setFocus();
        QTest::keyClicks(&get<QWidget>(name), text);
    }
    void click(const char *name) { QTest::mouseClick(&get<QWidget>(name), Qt::LeftButton); }
    QString text(const char *label) { return get<QLabel>(label).text(); }
    QByteArray file() const { return real.configuration(); }
    /// An OpenAI-compatible server, as it is typed.
    void add(const QString &name, const QString &address, const char *key)
    {
        click("addProviderButton");
        QTRY_VERIFY(page->findChild<QDialog *>(QStringLiteral("presetPicker")));
        type("presetSearch", QStringLiteral("openai-compatible"));
        click("presetNext");
        QTRY_VERIFY(!page->findChild<QDialog *>(QStringLiteral("presetPicker")));
        type("providerName", name);
        type("providerAddress", address);
        type("providerKey", QLatin1String(key));
    }
    void save()
    {
        click("saveProvider");
        QTRY_VERIFY(!page->findChild<QDialog *>(QStringLiteral("providerEditor")));
    }

    ui::testing::RealProgram real;
    ThreadExaminer examiner;
    Program program = real.program();
    std::unique_ptr<SettingsPage> page;
};

const QByteArray kDemo =
    "{\n  // mine\n  \"providers\": [ { \"name\": \"demo\" } ],\n  \"routes\": { \"default\": { "
    "\"provider\": \"demo\", \"model\": \"demo\" } }\n}\n";

} // namespace

/// The section of the providers on a real instance: its file, its keychain, its proxy.
class TestProvidersHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From nothing to an answer.
    void aProviderThatIsAddedAnswers()
    {
        Server server;
        Instance instance;
        instance.add(QStringLiteral("mine"), server.address(), kMarker);
        instance.click("fetchModels");
        QTRY_VERIFY2(instance.text("modelWords").contains(QStringLiteral("fetched on")),
                     qPrintable(instance.text("modelFailure")));
        instance.type("modelSearch", QStringLiteral("alpha"));
        QTest::keyClick(&instance.get<QWidget>("modelSearch"), Qt::Key_Return);
        // What costs nothing comes first.
        instance.click("testProvider");
        QTRY_VERIFY2(instance.text("testWords").startsWith(QStringLiteral("It can be reached")),
                     qPrintable(instance.text("testWords")));
        QVERIFY(instance.text("came-connection").startsWith(QStringLiteral("done")));
        for (const auto &request : server.provider().requests())
            QCOMPARE(request.method, QByteArray("GET"));
        instance.click("testMessage");
        QTRY_VERIFY2(instance.text("testWords").startsWith(QStringLiteral("It works")),
                     qPrintable(instance.text("testWords")));
        QVERIFY(instance.text("came-models").contains(QStringLiteral("alpha, of 2 model")));
        QVERIFY(instance.file().isEmpty());
        instance.save();

        const QByteArray file = instance.file();
        QVERIFY2(file.contains("\"mine\"") && file.contains("\"keychain\""), file.constData());
        QVERIFY(!file.contains("marker"));
        QCOMPARE(instance.real.keychain().keys().at("mine").reveal(), std::string_view(kMarker));
        // What is kept is tested with its key, which nobody has to type again.
        QTRY_COMPARE(instance.real.desk().view().settings->provider("mine")->apiKey.state,
                     config::KeyState::Known);
        instance.click("editProviderButton");
        QCOMPARE(instance.get<QLineEdit>("providerKey").text(), QString());
        QCOMPARE(instance.text("providerKeyWords"),
                 QString::fromUtf8("In the keychain, ends in ••••abcd."));
        instance.click("testMessage");
        QTRY_VERIFY2(instance.text("testWords").startsWith(QStringLiteral("It works")),
                     qPrintable(instance.text("testWords")));
        instance.save();
        QCOMPARE(instance.file(), file);

        const auto before = server.provider().requests().size();
        ui::testing::Request request(instance.real.model().view());
        QTRY_VERIFY2(request.answer().contains("Hello there"), request.answer().constData());
        QVERIFY(server.provider().requests().size() > before);

        // And gone again.
        instance.get<QAction>("undoSettings").trigger();
        QVERIFY(!instance.file().contains("mine"));
    }

    /// By keys: moved, switched off, deleted. All of it is in the file and in force.
    void theLifeOfAProvider()
    {
        Server server;
        Instance instance(kDemo);
        instance.add(QStringLiteral("mine"), server.address(), kMarker);
        instance.save();
        testing::bringUp(*instance.page);
        auto &list = instance.get<QTreeView>("providers");
        list.setFocus();
        const auto order = [&instance] {
            QStringList names;
            for (const config::Provider &each : instance.real.desk().view().settings->providers)
                names.append(QString::fromStdString(each.name));
            return names.join(u' ');
        };
        QCOMPARE(order(), QStringLiteral("demo mine"));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(order(), QStringLiteral("mine demo"));
        QTest::keyClick(&list, Qt::Key_Space);
        QTRY_VERIFY(!instance.real.desk().view().settings->provider("mine")->enabled);
        QVERIFY(instance.file().contains("\"enabled\": false"));
        QTest::keyClick(&list, Qt::Key_Space);
        QTRY_VERIFY(instance.real.desk().view().settings->provider("mine")->enabled);
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(order(), QStringLiteral("demo"));
        QVERIFY(instance.file().contains("// mine") && !instance.file().contains("\"mine\""));
    }

    /// A key that is forgotten stays for undo, and goes for good when the user says so.
    void aForgottenKeyLeavesTheKeychain()
    {
        Server server;
        Instance instance(kDemo);
        instance.add(QStringLiteral("mine"), server.address(), kMarker);
        instance.save();
        const auto isKept = [&] { return instance.real.keychain().keys().contains("mine"); };
        const auto forget = [&] {
            instance.click("editProviderButton");
            instance.click("providerKeyForget");
            instance.save();
        };
        QVERIFY(isKept());
        QVERIFY(!instance.get<QWidget>("deleteLeftKeys").isVisible());
        forget();
        QVERIFY(isKept());
        QVERIFY(instance.get<QWidget>("deleteLeftKeys").isVisible());
        QVERIFY(instance.text("leftKeys").contains(QStringLiteral("mine")));
        // Undo brings it back, so nothing is left to be deleted.
        instance.get<QAction>("undoSettings").trigger();
        QTRY_VERIFY(!instance.get<QWidget>("deleteLeftKeys").isVisible());
        forget();
        instance.click("deleteLeftKeys");
        QTRY_VERIFY(!isKept());
        QTRY_VERIFY(!instance.get<QWidget>("deleteLeftKeys").isVisible());
    }

    /// The same where the provider goes; who keeps the key keeps it.
    void theKeyOfADeletedProvider()
    {
        Server server;
        Instance instance(kDemo);
        instance.add(QStringLiteral("mine"), server.address(), kMarker);
        instance.save();
        instance.click("removeProviderButton");
        QTRY_VERIFY(!instance.file().contains("\"mine\""));
        QVERIFY(instance.get<QWidget>("keepLeftKeys").isVisible());
        instance.click("keepLeftKeys");
        QVERIFY(!instance.get<QWidget>("keepLeftKeys").isVisible());
        QVERIFY(instance.real.keychain().keys().contains("mine"));
        // A keychain that is locked says so, and the offer stands.
        instance.get<QAction>("undoSettings").trigger();
        auto &list = instance.get<QTreeView>("providers");
        list.setCurrentIndex(list.model()->index(1, 0));
        instance.click("removeProviderButton");
        QTRY_VERIFY(instance.get<QWidget>("deleteLeftKeys").isVisible());
        instance.real.keychain().setState(config::KeyState::Denied);
        instance.click("deleteLeftKeys");
        QTRY_VERIFY(instance.text("settingsRefusal").contains(QStringLiteral("keychain")));
        QVERIFY(instance.get<QWidget>("deleteLeftKeys").isVisible());
    }

    void aBadKeyIsTold()
    {
        Server server;
        Instance instance(kDemo);
        instance.add(QStringLiteral("mine"), server.address(), "sk-wrong-0123456789");
        instance.click("testProvider");
        QTRY_VERIFY2(instance.text("testWords").contains(QStringLiteral("does not work")),
                     qPrintable(instance.text("testWords")));
        QVERIFY2(instance.text("came-key").contains(QStringLiteral("Incorrect API key")),
                 qPrintable(instance.text("came-key")));
        QVERIFY(instance.text("came-address").contains(QStringLiteral("401")));
        instance.click("fetchModels");
        QTRY_VERIFY2(instance.text("modelFailure").contains(QStringLiteral("Incorrect API key")),
                     qPrintable(instance.text("modelFailure")));
        QCOMPARE(instance.file(), kDemo);
    }

    void aTestOfASilentServerIsCancelled()
    {
        ScriptedProvider silent;
        silent.respondWith([](const ReceivedRequest &) { return Script{test::Hang{}}; });
        Instance instance(kDemo);
        instance.add(QStringLiteral("mute"), QString::fromStdString(silent.url("/v1")), kMarker);
        instance.click("testProvider");
        QTRY_COMPARE(silent.requests().size(), std::size_t(1));
        instance.click("testProvider");
        QVERIFY(instance.text("testWords").contains(QStringLiteral("cancelled")));
        QTRY_COMPARE(silent.openConnections(), 0);
    }

    void withoutAKeychain()
    {
        Server server;
        Instance instance(kDemo, config::KeyState::NoKeychain);
        instance.add(QStringLiteral("mine"), server.address(), kMarker);
        instance.click("saveProvider");
        QTRY_VERIFY(instance.get<QWidget>("keychainNotice").isVisible());
        QVERIFY2(instance.text("keychainWords").contains(QStringLiteral("no keychain")),
                 qPrintable(instance.text("keychainWords")));
        QVERIFY(!instance.text("keychainWords").contains(QStringLiteral("keys=file")));
        QCOMPARE(instance.file(), kDemo);
        instance.click("keyToFile");
        QTRY_VERIFY(instance.file().contains(kMarker));
        QVERIFY(instance.file().contains("// mine"));
    }

    /// What was wrong with the file before is not held against a change.
    void problemsAreThoseOfTheChange()
    {
        Instance instance(kDemo);
        const auto edit = [](const char *value) {
            return [value](const std::string &text, const config::Settings &) {
                return config::withValue(text, {config::PathStep::member("port")},
                                         *config::valueOf(value));
            };
        };
        const auto wrong = instance.real.desk().problemsOf(edit("70000"));
        QVERIFY(wrong);
        QCOMPARE(wrong->size(), std::size_t(1));
        QCOMPARE(wrong->front().key, std::string("port"));
        const auto right = instance.real.desk().problemsOf(edit("7000"));
        QVERIFY(right && right->empty());
    }

    void theDoctorExamines()
    {
        Instance instance(kDemo);
        auto run = instance.examiner.examine(instance.real.desk().view().settings, {"demo,demo"});
        QSignalSpy begun(run.get(), &Examination::begun);
        QSignalSpy found(run.get(), &Examination::found);
        QSignalSpy finished(run.get(), &Examination::finished);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(begun.size(), 1);
        QVERIFY(found.size() > 5);
        auto nobody = instance.examiner.examine(instance.real.desk().view().settings, {"nobody"});
        QSignalSpy failed(nobody.get(), &Examination::failed);
        QVERIFY(failed.wait());
    }
};

QTEST_MAIN(TestProvidersHost)
#include "tst_providers_host.moc"
