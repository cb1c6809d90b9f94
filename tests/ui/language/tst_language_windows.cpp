// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"
#include "ui/window/page.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTest>

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
    Desk()
        : engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, testing::demoSettings())), memory(QString()),
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
};

QTEST_MAIN(TestLanguageWindows)
#include "tst_language_windows.moc"
