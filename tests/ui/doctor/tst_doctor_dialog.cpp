// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/suite.h"
#include "desktop/terminal_launcher.h"
#include "engine/support/scripted_provider.h"
#include "ui/doctor/doctor_dialog.h"
#include "ui/support/real_program.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::RealProgram;
using test::ReceivedRequest;
using test::Script;
using test::ScriptedProvider;

namespace {

constexpr int kLong = 60000;
constexpr const char *kMarker = "sk-marker-0123456789abcd";

/// JSON that is written with single quotes, which moc can read.
QByteArray json(const QByteArray &text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray demo()
{
    return json("{'providers': [{'name': 'demo'}], 'routes': {'default': {'provider': 'demo', "
                "'model': 'demo'}}}");
}

/// Two models at a server; the default route leads to the first.
QByteArray withServer(const std::string &address)
{
    return json("{'providers': [{'name': 'local', 'type': 'vllm', 'api_base_url': '"
                + QByteArray::fromStdString(address) + "', 'api_key': '" + kMarker
                + "', 'models': ['alpha', 'beta']}], 'routes': {'default': {'provider': 'local', "
                  "'model': 'alpha'}}}");
}

struct Shown {
    explicit Shown(const QByteArray &configuration) : program(configuration)
    {
        program.start();
        open();
    }
    void open(const std::string &provider = {})
    {
        dialog = new DoctorDialog(program.program(), program.memory(), provider, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialogOwner.reset(dialog);
        testing::bringUp(*dialog);
    }
    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(*dialog, name);
    }
    QTableWidget &table() { return get<QTableWidget>("doctorModels"); }
    QPushButton &start() { return get<QPushButton>("doctorStart"); }
    QString words(const char *name) { return get<QLabel>(name).text(); }
    int column(std::string_view step)
    {
        const auto steps = doctor::Suite::steps();
        return 2 + int(std::find(steps.begin(), steps.end(), step) - steps.begin());
    }
    /// Started and through.
    void run()
    {
        QTest::mouseClick(&start(), Qt::LeftButton);
        QCOMPARE(start().text(), QStringLiteral("&Stop"));
        QTRY_COMPARE_WITH_TIMEOUT(start().text(), QStringLiteral("&Start"), kLong);
    }

    RealProgram program;
    DoctorDialog *dialog = nullptr;
    std::unique_ptr<DoctorDialog> dialogOwner;
};

/// A server that answers with text only, whatever it is asked.
Script textOnly(const ReceivedRequest &request)
{
    const bool isStream = request.body.contains("\"stream\":true");
    const QByteArray whole =
        "{\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,\"message\":"
        "{\"role\":\"assistant\",\"content\":\"ready\"},\"finish_reason\":\"stop\"}],"
        "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2}}";
    if (!isStream)
        return {test::wholeAnswer(whole)};
    return {
        test::chunkedHead(),
        test::Send{test::chunk("data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,"
                               "\"delta\":{\"role\":\"assistant\",\"content\":\"words\"}}]}\n\n"
                               "data: {\"id\":\"c\",\"model\":\"alpha\",\"choices\":[{\"index\":0,"
                               "\"delta\":{},\"finish_reason\":\"stop\"}],\"usage\":{"
                               "\"prompt_tokens\":3,\"completion_tokens\":2}}\n\ndata: [DONE]\n\n")
                   + test::lastChunk()}};
}

} // namespace

class TestDoctorDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theDemoPasses()
    {
        Shown shown(demo());
        QVERIFY(shown.words("doctorCost").contains(QStringLiteral("10 real request(s)")));
        QCOMPARE(shown.table().rowCount(), 1);
        QCOMPARE(shown.table().item(0, 0)->checkState(), Qt::Checked);
        QCOMPARE(shown.table().item(0, 1)->text(), QStringLiteral("Not checked yet"));
        shown.run();
        QCOMPARE(shown.words("doctorSummary"),
                 QStringLiteral("1 model(s) checked, 1 without a failure."));
        QVERIFY(shown.get<QLabel>("doctorWarnings").isHidden());
        QCOMPARE(shown.table().item(0, shown.column("tool call"))->text(),
                 QStringLiteral("Passed"));
        QVERIFY(!shown.table().item(0, shown.column("tool call"))->icon().isNull());

        // The next time the window says so.
        shown.open();
        QVERIFY2(shown.table().item(0, 1)->text().startsWith(QStringLiteral("Checked on ")),
                 qPrintable(shown.table().item(0, 1)->text()));
        shown.table().setCurrentCell(0, shown.column("tool call"));
        QVERIFY(shown.get<QPlainTextEdit>("doctorExplanation")
                    .toPlainText()
                    .contains(QStringLiteral("Only the verdict")));
    }

    void whatLeadsClaudeCodeAwayIsTold()
    {
        Shown shown(demo());
        QVERIFY(shown.get<QLabel>("doctorConflicts").isHidden());
        const auto write = [&shown](const char *name, const QByteArray &text) {
            QFile file(shown.program.path(QLatin1String(name)));
            QVERIFY(QDir().mkpath(QFileInfo(file.fileName()).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(".claude/settings.json", "{\"apiKeyHelper\": \"marker\"}");
        write(".bashrc", "export ANTHROPIC_API_KEY=marker\n");
        const std::string home = shown.program.path({}).toStdString();
        app::TerminalLauncher launcher(
            {.settings = [&shown] { return shown.program.desk().view().settings; },
             .address = [] { return std::string("http://127.0.0.1:1"); },
             .environment =
                 [home] {
                     return Environment{{"HOME", home}};
                 },
             .program = "ccproxy"});
        Program program = shown.program.program();
        program.launcher = &launcher;
        DoctorDialog dialog(program, shown.program.memory(), {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        testing::bringUp(dialog);
        const QString text = testing::part<QLabel>(dialog, "doctorConflicts").text();
        QVERIFY2(text.contains(QLatin1String("settings.json:1 (apiKeyHelper)")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String(".bashrc:1 (ANTHROPIC_API_KEY)")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("marker")));
        QCOMPARE(testing::clippedTexts(dialog).join(u'\n'), QString());
    }

    void whatFailsIsExplained()
    {
        ScriptedProvider provider;
        provider.respondWith(textOnly);
        Shown shown(withServer(provider.url("/v1")));
        QCOMPARE(shown.table().rowCount(), 2);
        QCOMPARE(shown.table().item(0, 0)->checkState(), Qt::Checked);
        QCOMPARE(shown.table().item(1, 0)->checkState(), Qt::Unchecked);
        // By keys: to the second model, which is chosen as well, and to a step.
        shown.table().setCurrentCell(1, 0);
        QTest::keyClick(&shown.table(), Qt::Key_Space);
        QCOMPARE(shown.table().item(1, 0)->checkState(), Qt::Checked);
        shown.run();
        QVERIFY(shown.words("doctorSummary").startsWith(QStringLiteral("2 model(s) checked, 0")));
        const int column = shown.column("tool call");
        QCOMPARE(shown.table().item(0, column)->text(), QStringLiteral("Failed"));
        shown.table().setCurrentCell(0, column - 1);
        QTest::keyClick(&shown.table(), Qt::Key_Right);
        const QString text = shown.get<QPlainTextEdit>("doctorExplanation").toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Expected: a call of get_weather")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Came: ")), qPrintable(text));
        // Only of the model that a route leads to.
        QCOMPARE(shown.words("doctorWarnings").count(QStringLiteral("cannot call tools")), 1);
        QVERIFY(shown.words("doctorWarnings")
                    .contains(QStringLiteral(
                        "local,alpha cannot call tools; the route default leads there.")));

        QTest::mouseClick(&shown.get<QPushButton>("doctorCopy"), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("Tool call: Failed")), qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("cannot call tools")));
        QVERIFY(!copied.contains(QLatin1String(kMarker)));
    }

    void stopsWhenAsked()
    {
        ScriptedProvider provider;
        provider.respondWith([](const ReceivedRequest &) -> Script { return {test::Hang{}}; });
        Shown shown(withServer(provider.url("/v1")));
        QTest::mouseClick(&shown.start(), Qt::LeftButton);
        QTRY_VERIFY(!provider.requests().empty());
        QTRY_COMPARE(shown.table().item(0, 1)->text(), QStringLiteral("Is being asked…"));
        QTest::mouseClick(&shown.start(), Qt::LeftButton);
        QCOMPARE(shown.start().text(), QStringLiteral("&Start"));
        QVERIFY(shown.words("doctorSummary").startsWith(QStringLiteral("Stopped.")));
        QVERIFY(shown.program.memory().look(QStringLiteral("doctor/results")).toMap().isEmpty());
    }

    void anAbsentModelIsSaidAtOnce()
    {
        Shown shown("{\"providers\": [{\"name\": \"x\", \"type\": \"vllm\","
                    " \"api_base_url\": \"http://127.0.0.1:9/v1\"}]}");
        QCOMPARE(shown.table().rowCount(), 0);
        QVERIFY(!shown.start().isEnabled());
        QVERIFY(shown.words("doctorSummary").contains(QStringLiteral("settings")));
    }

    void theWindowOpensIt()
    {
        RealProgram program(demo());
        program.start();
        MainWindow window(program.model(), program.memory(), program.program());
        window.show();
        window.showPage(QStringLiteral("health"));
        auto *action = window.findChild<QAction *>(QStringLiteral("doctorAction"));
        QVERIFY(action);
        action->trigger();
        const auto dialogs = [&window] {
            return window.findChildren<QDialog *>(QStringLiteral("doctorDialog"));
        };
        QCOMPARE(dialogs().size(), 1);
        QVERIFY(dialogs().first()->isVisible());
        window.showDoctor();
        QCOMPARE(dialogs().size(), 1);
    }

    void everythingHasANameAndRoom()
    {
        Shown shown(demo());
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog), QStringList());
        QCOMPARE(testing::clippedTexts(*shown.dialog), QStringList());
        const QStringList order = testing::tabOrderFrom(shown.table());
        for (const char *name : {"doctorModels", "doctorExplanation", "doctorStart", "doctorClose"})
            QVERIFY2(order.contains(QLatin1String(name)), qPrintable(order.join(u' ')));
    }
};

QTEST_MAIN(TestDoctorDialog)
#include "tst_doctor_dialog.moc"
