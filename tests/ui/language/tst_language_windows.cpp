// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit.h"
#include "ui/language/language.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"
#include "ui/window/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

const std::string kConfiguration =
    "{\"providers\": [{\"name\": \"demo\"}],"
    " \"routes\": {\"default\": {\"provider\": \"demo\", \"model\": \"demo\"}},"
    " \"ui\": {\"language\": \"en\"}}";

/// Windows and language, joined as the program joins them.
struct Desk {
    explicit Desk(const config::Settings &settings = testing::demoSettings())
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, settings)), memory(QString()),
          desk(kConfiguration), controller(model, host, memory, {.configuration = desk})
    {
        const auto follow = [this] {
            language.choose(QString::fromStdString(desk.view().settings->ui.language));
        };
        QObject::connect(&desk, &ConfigurationDesk::changed, &language, follow);
        QObject::connect(&language, &LanguageSwitch::changed, &controller,
                         &TrayController::retranslate, Qt::QueuedConnection);
        follow();
        QCoreApplication::processEvents();
        controller.begin(0ms);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }

    MainWindow &window() { return controller.window(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    /// As the settings do.
    void choose(const char *code)
    {
        const QPointer<MainWindow> before(&window());
        const auto changed = desk.change([code](const std::string &text, const auto &) {
            return config::withValue(
                text, {config::PathStep::member("ui"), config::PathStep::member("language")},
                config::textValue(code));
        });
        QVERIFY(changed);
        QTRY_COMPARE(language.current(), QLatin1String(code));
        QTRY_VERIFY(before.isNull()); // it is made anew
    }
    QString tabTexts()
    {
        QStringList out;
        const auto *tabs = find<QTabWidget>("pages");
        for (int i = 0; i < tabs->count(); ++i)
            out.append(tabs->tabText(i));
        return out.join(u' ');
    }

    engine::Engine engine;
    EngineModel model;
    testing::FakeTrayHost host{TrayHost::Presence::Absent};
    Memory memory;
    testing::TextDesk desk;
    LanguageSwitch language;
    TrayController controller;
};

} // namespace

class TestLanguageWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The user's way: a choice in the settings, by the keyboard.
    void theLanguageIsChosenInTheSettings()
    {
        Desk desk;
        const QString english = desk.tabTexts();
        QVERIFY(
            desk.window().showPage(QStringLiteral("settingsPage"), QStringLiteral("appearance")));
        auto *choice = desk.find<QComboBox>("ui.language");
        QVERIFY(choice);
        choice->setFocus();
        const int german = choice->findData(QStringLiteral("de"));
        QVERIFY(german > choice->currentIndex());
        for (int i = choice->currentIndex(); i < german; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QTRY_COMPARE(desk.language.current(), QStringLiteral("de"));
        QTRY_VERIFY(desk.tabTexts() != english);
        QTRY_VERIFY(desk.window().isVisible());
        QVERIFY(desk.desk.view().text.find("\"de\"") != std::string::npos);
        // It stands where the user was.
        const auto *tabs = desk.find<QTabWidget>("pages");
        QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("settingsPage"));
        QCOMPARE(desk.find<QComboBox>("ui.language")->currentData().toString(),
                 QStringLiteral("de"));

        QVERIFY(desk.desk.undo());
        QTRY_COMPARE(desk.tabTexts(), english);
    }

    void theFilterStays()
    {
        Desk desk;
        const QString filter = QStringLiteral("status:5xx");
        desk.find<QLineEdit>("filter")->setText(filter);
        desk.choose("de");
        QCOMPARE(desk.find<QLineEdit>("filter")->text(), filter);
    }

    /// What comes from the proxy is said in the language of the windows, too, at run time.
    void failuresAreTranslated()
    {
        config::Settings settings = testing::demoSettings();
        config::Provider keyless;
        keyless.name = "mistral";
        settings.providers.push_back(keyless);
        Desk desk(settings);
        desk.model.start();
        const auto lastFailure = [&desk] {
            desk.window().showPage(QStringLiteral("health"), QString());
            const auto *providers =
                desk.find<QWidget>("health")->findChild<QTreeWidget *>(QStringLiteral("providers"));
            const auto found = providers->findItems(QStringLiteral("mistral"), Qt::MatchExactly, 0);
            return found.isEmpty() ? QString() : found.first()->text(providers->columnCount() - 1);
        };
        desk.choose("de");
        QTRY_COMPARE(lastFailure(), QStringLiteral("mistral hat keinen API-Schlüssel."));
        desk.choose("fr");
        QTRY_COMPARE(lastFailure(), QStringLiteral("mistral n’a pas de clé d’API."));
    }

    void decisionsAreTranslated()
    {
        Desk desk;
        const auto decided = [&desk](const QString &line) {
            QVERIFY(
                desk.window().showPage(QStringLiteral("settingsPage"), QStringLiteral("routes")));
            // A text field gives blanks for those that do not break.
            const QString all = desk.find<QPlainTextEdit>("trialSteps")->toPlainText();
            QVERIFY2(all.split(u'\n').contains(line), qPrintable(all));
        };
        desk.choose("de");
        decided(
            QStringLiteral("2 name        nein  keine Route heißt „claude-sonnet-4-5“, und kein "
                           "Muster passt darauf"));
        desk.choose("fr");
        decided(
            QStringLiteral("2 name        non   aucune route ne s’appelle « claude-sonnet-4-5 » "
                           "et aucun motif ne lui correspond"));
    }

    void findingsAreTranslated()
    {
        Desk desk;
        const auto found = [&desk] {
            desk.window().showPage(QStringLiteral("settingsPage"), QStringLiteral("search.url"));
            auto *address = desk.find<QLineEdit>("search.url");
            QTest::keyClicks(address, QStringLiteral("ftp://here"));
            QTest::keyClick(address, Qt::Key_Return);
            return desk.find<QLabel>("search.url.problem")->text();
        };
        desk.choose("de");
        const QString german = found();
        QVERIFY2(
            german.contains(QStringLiteral("Ein Suchserver wird über http oder https erreicht.")),
            qPrintable(german));
        desk.choose("fr");
        const QString french = found();
        QVERIFY2(
            french.contains(QStringLiteral("Un serveur de recherche se joint par http ou https.")),
            qPrintable(french));
    }
};

QTEST_MAIN(TestLanguageWindows)
#include "tst_language_windows.moc"
