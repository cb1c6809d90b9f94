// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/host_desk.h"
#include "engine/secrets/memory_store.h"
#include "service/service_host.h"
#include "ui/models/memory.h"
#include "ui/settings/settings_page.h"
#include "ui/support/windows.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ccproxy;
using namespace ccproxy::app;
using namespace ccproxy::ui;

namespace {

constexpr const char *kFile =
    "{\n"
    "  // mine\n"
    "  \"providers\": [{\"name\": \"demo\"}],\n"
    "  \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"one\", \"fallbacks\": [\n"
    "    {\"provider\": \"demo\", \"model\": \"two\"}, // second\n"
    "    {\"provider\": \"demo\", \"model\": \"three\"}\n"
    "  ]}},\n"
    "  \"shutdown_timeout\": \"1s\" /* soon */\n"
    "}\n";

} // namespace

/// The settings' page on the real service, its file and its keychain.
class TestSettingsOnAFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsTypedIsInForce();
    void fallbacksAreReordered();
    void aKeyGoesToTheKeychain();
    void aLockedKeychainKeepsTheFile();
    void anEnvironmentVariableCounts();
    void whatStandsWrongInTheFileIsShown();
    void theyAreExportedWithoutKeys();

private:
    void start();
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path() const { return m_home->filePath(QStringLiteral("config.json")); }
    void show(const QString &section)
    {
        m_page = std::make_unique<SettingsPage>(*m_model, m_memory, *m_program);
        QVERIFY(m_page->showPart(section));
        m_page->resize(m_page->fontMetrics().averageCharWidth() * 200, 900);
        ccproxy::ui::testing::bringUp(*m_page);
    }
    template <typename Widget>
    Widget &get(const char *name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>(QLatin1String(name))) {
            if (widget->isVisibleTo(m_page.get()))
                return *widget;
        }
        qFatal("there is no %s", name);
    }
    void type(QWidget &field, const QString &text) const
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
    }
    void undo() const
    {
        QTest::mouseClick(&get<QAbstractButton>("undoSettingsButton"), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ServiceHost> m_host;
    std::unique_ptr<HostDesk> m_desk;
    std::unique_ptr<EngineModel> m_model;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<SettingsPage> m_page;
    Memory m_memory{QString()};
    engine::MemoryStore *m_store = nullptr; ///< the host's
};

void TestSettingsOnAFile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("CCPROXY_HOME", m_home->path().toUtf8());
    qputenv("HOME", m_home->path().toUtf8());
    for (const char *name : {"CCPROXY_CONFIG", "CCPROXY_PORT", "CCPROXY_HOST", "CCPROXY_API_KEY"})
        qunsetenv(name);
    write(kFile);
}

void TestSettingsOnAFile::start()
{
    ServiceOptions options;
    options.configuration.anyPort = true;
    auto store = std::make_unique<engine::MemoryStore>();
    m_store = store.get();
    m_host = std::make_unique<ServiceHost>(options, nullptr, std::move(store));
    QVERIFY(m_host->claim());
    auto configuration = loadConfiguration(options.configuration);
    QVERIFY(configuration);
    QVERIFY(m_host->start(std::move(*configuration)));
    QTRY_VERIFY(!m_host->address().empty());
    m_desk = std::make_unique<HostDesk>(*m_host, options.configuration);
    m_desk->refresh();
    m_model = std::make_unique<EngineModel>(m_host->engine(), [] { return StartReport(); });
    m_program = std::make_unique<Program>(Program{.configuration = *m_desk,
                                                  .environmentText = {},
                                                  .recordToJson = {},
                                                  .quit = {},
                                                  .loginStart = {}});
}

void TestSettingsOnAFile::cleanup()
{
    m_page.reset();
    m_program.reset();
    m_model.reset();
    m_desk.reset();
    m_host.reset();
    m_home.reset();
    qunsetenv("CCPROXY_HOST");
}

void TestSettingsOnAFile::whatIsTypedIsInForce()
{
    start();
    show(QStringLiteral("general"));
    auto &timeout = get<QLineEdit>("shutdown_timeout");
    type(timeout, QStringLiteral("never"));
    QTest::keyClick(&timeout, Qt::Key_Return);
    QCOMPARE(file(), QByteArray(kFile));
    QVERIFY(get<QLabel>("shutdown_timeout.problem").isVisible());
    type(timeout, QStringLiteral("2s"));
    QTest::keyClick(&timeout, Qt::Key_Return);
    QByteArray wanted(kFile);
    wanted.replace("\"1s\"", "\"2s\"");
    QCOMPARE(file(), wanted);
    QCOMPARE(m_host->settings()->shutdownTimeout, std::chrono::milliseconds(2000));
    undo();
    QCOMPARE(file(), QByteArray(kFile));
    QCOMPARE(timeout.text(), QStringLiteral("1s"));
    QCOMPARE(m_host->settings()->shutdownTimeout, std::chrono::milliseconds(1000));
}

void TestSettingsOnAFile::fallbacksAreReordered()
{
    start();
    show(QStringLiteral("routes"));
    auto &fallbacks = get<QListWidget>("fallbacks");
    fallbacks.setFocus();
    fallbacks.setCurrentRow(1);
    QTest::keyClick(&fallbacks, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_host->settings()->route("default")->fallbacks[0].model, std::string("three"));
    QVERIFY(file().contains("// mine") && file().contains("// second")
            && file().contains("/* soon */"));
    QVERIFY(get<QLabel>("trialResult").text().contains(QLatin1String("demo, three; demo, two")));
    undo();
    QCOMPARE(file(), QByteArray(kFile));
}

void TestSettingsOnAFile::aKeyGoesToTheKeychain()
{
    start();
    show(QStringLiteral("security"));
    auto &key = get<QLineEdit>("apikey");
    type(key, QStringLiteral("marker-0123456789abcdef"));
    QTest::mouseClick(&get<QAbstractButton>("apikey.set"), Qt::LeftButton);
    QTRY_COMPARE(m_store->keys().size(), std::size_t(1));
    QTRY_VERIFY(file().contains("\"apikey\": \"keychain\""));
    QVERIFY(!file().contains("marker"));
    QTRY_COMPARE(m_host->settings()->apiKey.value.reveal(),
                 std::string_view("marker-0123456789abcdef"));
    QTRY_VERIFY(get<QLabel>("apikeyWords").text().contains(QLatin1String("in the keychain.")));
}

void TestSettingsOnAFile::aLockedKeychainKeepsTheFile()
{
    start();
    m_store->setState(config::KeyState::NoKeychain);
    show(QStringLiteral("security"));
    type(get<QLineEdit>("apikey"), QStringLiteral("marker-0123456789abcdef"));
    QTest::mouseClick(&get<QAbstractButton>("apikey.set"), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<QAbstractButton *>(QStringLiteral("apikey.toFile"))->isVisible());
    QCOMPARE(file(), QByteArray(kFile));
    QTest::mouseClick(&get<QAbstractButton>("apikey.toFile"), Qt::LeftButton);
    QVERIFY(file().contains("marker-0123456789abcdef"));
    QCOMPARE(m_host->settings()->apiKey.value.reveal(),
             std::string_view("marker-0123456789abcdef"));
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("marker")));
}

void TestSettingsOnAFile::anEnvironmentVariableCounts()
{
    qputenv("CCPROXY_HOST", "::1");
    start();
    show(QStringLiteral("general"));
    auto &host = get<QLineEdit>("host");
    QCOMPARE(host.text(), QStringLiteral("::1"));
    QVERIFY(host.isReadOnly());
    QVERIFY(get<QLabel>("host.origin").text().contains(QLatin1String("CCPROXY_HOST")));
    type(host, QStringLiteral("127.0.0.1"));
    QTest::keyClick(&host, Qt::Key_Return);
    QCOMPARE(host.text(), QStringLiteral("::1"));
    QCOMPARE(file(), QByteArray(kFile));
}

/// Somebody else has changed the file, so that it is not in force as it stands: the page shows the
/// file, and can mend it.
void TestSettingsOnAFile::whatStandsWrongInTheFileIsShown()
{
    start();
    QByteArray wrong(kFile);
    wrong.replace("{\"provider\": \"demo\", \"model\": \"two\"}",
                  "{\"provider\": \"gone\", \"model\": \"two\"}");
    write(wrong);
    QVERIFY(!m_host->reload());
    show(QStringLiteral("routes"));
    auto &fallbacks = get<QListWidget>("fallbacks");
    QCOMPARE(fallbacks.item(0)->text(), QStringLiteral("⚠ gone, two"));
    fallbacks.setFocus();
    fallbacks.setCurrentRow(0);
    QVERIFY(get<QLabel>("fallback.problem").text().contains(QLatin1String("no provider")));
    QTest::keyClick(&fallbacks, Qt::Key_Delete);
    QCOMPARE(m_host->settings()->route("default")->fallbacks.size(), std::size_t(1));
    QCOMPARE(fallbacks.count(), 1);
    QVERIFY(file().contains("// mine"));
}

void TestSettingsOnAFile::theyAreExportedWithoutKeys()
{
    const QByteArray key = "sk-no-real-key-5511";
    write("{\"providers\": [{\"name\": \"openai\", \"api_key\": \"" + key
          + "\"}, {\"name\": \"demo\"}],\n"
            " \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"one\"}}}\n");
    start();
    show(QStringLiteral("general"));
    const QString exported = m_home->filePath(QStringLiteral("exported.json"));
    QSignalSpy said(m_page.get(), &Page::said);
    ccproxy::ui::testing::part<QAction>(*m_page, "exportSettings").trigger();
    ccproxy::ui::testing::saveAs(*m_page, exported);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QLatin1String("exported.json")));
    QFile out(exported);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    QVERIFY2(!text.contains(key), text.constData());
    QVERIFY2(!text.contains("5511"), text.constData());
    QVERIFY(file().contains(key)); // the settings themselves stay
    write(text);                   // can be read as settings
    m_desk->refresh();
    const auto &settings = m_desk->view().settings;
    QVERIFY(settings);
    QCOMPARE(settings->providers.size(), std::size_t(2));
    QCOMPARE(settings->route("default")->target.model, std::string("one"));
    QVERIFY(m_desk->view().problems.empty());
}

QTEST_MAIN(TestSettingsOnAFile)
#include "tst_settings_on_a_file.moc"
