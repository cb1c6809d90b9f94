// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/provider_change.h"
#include "ui/doctor/target_faults.h"
#include "ui/settings/settings_page.h"
#include "ui/support/fake_examiner.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDropEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

/// JSON written with single quotes.
std::string fromSingle(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

const std::string kThree =
    fromSingle("{\n"
               "  'providers': [\n"
               "    { 'name': 'openai', 'api_key': 'keychain' }, // the first\n"
               "    { 'name': 'groq', 'api_key': '${GROQ}' }, // the second\n"
               "    { 'name': 'demo' } // the third\n"
               "  ],\n"
               "  'routes': { 'default': { 'provider': 'demo', 'model': 'demo' },"
               " 'think': { 'provider': 'openai', 'model': 'gpt-5.1',"
               " 'fallbacks': [ { 'provider': 'demo', 'model': 'demo' } ] } }\n"
               "}\n");

/// The settings with a configuration that is only a text.
struct Shown {
    explicit Shown(const std::string &text = kThree,
                   Environment environment = {{"GROQ", "gsk-0123456789wxyz"}})
        : desk(text, std::move(environment)), engine(nullptr, testing::fastTuning()),
          model(engine, testing::starting(engine, testing::demoSettings())),
          memory(QString()), program{.configuration = desk,

                                     .environmentText = {},
                                     .recordToJson = {},
                                     .quit = {},
                                     .examiner = &examiner},
          page(model, memory, program)
    {
        page.resize(1100, 700);
        testing::bringUp(page);
        list().setFocus();
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        // The one of the dialog that is open, not of one that is about to go.
        const QList<Widget *> all = page.findChildren<Widget *>(QLatin1String(name));
        if constexpr (std::is_base_of_v<QWidget, Widget>) {
            for (Widget *widget : all) {
                if (widget->window()->isVisible())
                    return *widget;
            }
        }
        Q_ASSERT_X(!all.isEmpty(), "get", name);
        return *all.first();
    }
    QTreeView &list() { return get<QTreeView>("providers"); }
    QString cell(int row, int column)
    {
        return list().model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList out;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            out.append(cell(row, 0));
        return out;
    }
    void go(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void click(const char *name) { QTest::mouseClick(&get<QWidget>(name), Qt::LeftButton); }
    void type(const char *name, const char *text)
    {
        get<QWidget>(name).setFocus();
        QTest::keyClicks(&get<QWidget>(name), QLatin1String(text));
    }
    /// Adds a row to the fields of that key.
    void fill(const char *key, std::initializer_list<std::pair<const char *, const char *>> cells)
    {
        click(QByteArray(QByteArray(key) + ".add").constData());
        for (const auto &[column, text] : cells)
            type(QByteArray(QByteArray(key) + ".0." + column).constData(), text);
    }
    QString text(const char *label) { return get<QLabel>(label).text(); }
    QDialog *dialog(const char *name)
    {
        auto *found = page.findChild<QDialog *>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    /// Until a dialog has the focus, which a desktop gives it by itself.
    void waitFor(const char *name)
    {
        QTRY_VERIFY(dialog(name));
        dialog(name)->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog(name));
    }
    /// Until a dialog is gone; a desktop gives the window the focus back by itself.
    void waitForEnd(const char *name)
    {
        QTRY_VERIFY(!dialog(name));
        page.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &page);
    }
    void openPicker()
    {
        click("addProviderButton");
        waitFor("presetPicker");
    }
    /// By the keyboard alone.
    void pick(const char *words)
    {
        openPicker();
        type("presetSearch", words);
        press(Qt::Key_Return);
        waitFor("providerEditor");
    }
    void edit(int row)
    {
        go(row);
        list().setFocus();
        press(Qt::Key_Return);
        waitFor("providerEditor");
    }
    void save()
    {
        click("saveProvider");
        waitForEnd("providerEditor");
    }
    const std::string &file() const { return desk.view().text; }
    bool has(const char *piece) const
    {
        return file().find(fromSingle(piece)) != std::string::npos;
    }

    testing::TextDesk desk;
    testing::FakeExaminer examiner;
    engine::Engine engine;
    EngineModel model;
    Memory memory;
    Program program;
    SettingsPage page;
};

QStringList words(const char *all)
{
    return QString::fromLatin1(all).split(u' ');
}

/// All texts that a window shows or tells a screen reader, fields of passwords left out.
QString allTexts(const QWidget &window)
{
    QString out;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        out += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            out += label->text();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            out += edit->displayText() + edit->placeholderText();
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            out += edit->toPlainText();
    }
    return out;
}

constexpr const char *kMarker = "sk-marker-0123456789abcd";

} // namespace

/// The section of the providers, as somebody uses it.
class TestProvidersSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsThem()
    {
        Shown shown;
        QAbstractItemModelTester tester(shown.list().model());
        QCOMPARE(shown.names(), words("openai groq demo"));
        QCOMPARE(shown.cell(0, 1), QStringLiteral("OpenAI"));
        QCOMPARE(shown.cell(0, 2), QStringLiteral("https://api.openai.com/v1"));
        QCOMPARE(shown.cell(1, 3), QString::fromUtf8("From the variable GROQ, ends in ••••wxyz"));
        QCOMPARE(shown.cell(2, 3), QStringLiteral("None needed"));
        QCOMPARE(shown.list().model()->index(0, 0).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Checked));
    }

    void showsTheStateWhileTheEngineRuns()
    {
        Shown shown;
        shown.model.start();
        QTRY_COMPARE(shown.cell(2, 4), QStringLiteral("Not asked yet"));
        testing::Request request(shown.model.view());
        QTRY_COMPARE(shown.cell(2, 4), QStringLiteral("Works"));
        QCOMPARE(shown.cell(0, 4), QStringLiteral("Not in use"));
    }

    void movesByTheKeyboard()
    {
        Shown shown;
        shown.go(2);
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.names(), words("openai demo groq"));
        QCOMPARE(shown.list().currentIndex().row(), 1);
        shown.press(Qt::Key_Up, Qt::AltModifier);
        shown.press(Qt::Key_Up, Qt::AltModifier); // there is no further
        QCOMPARE(shown.names(), words("demo openai groq"));
        shown.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.names(), words("openai demo groq"));
        QVERIFY(shown.has("{ 'name': 'demo' }, // the third"));
        shown.click("providerDownButton");
        QCOMPARE(shown.names(), words("openai groq demo"));
        shown.get<QAction>("undoSettings").trigger();
        QCOMPARE(shown.names(), words("openai demo groq"));
    }

    void movesByDragging_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("onto");
        QTest::addColumn<bool>("below");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("up") << 2 << 0 << false << words("demo openai groq");
        QTest::newRow("down") << 0 << 2 << true << words("groq demo openai");
        QTest::newRow("one down") << 0 << 1 << true << words("groq openai demo");
        QTest::newRow("nowhere else") << 1 << 0 << true << words("openai groq demo");
    }

    void movesByDragging()
    {
        QFETCH(int, from);
        QFETCH(int, onto);
        QFETCH(bool, below);
        QFETCH(QStringList, after);
        Shown shown;
        QTreeView &list = shown.list();
        const QAbstractItemModel &model = *list.model();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        const QRect row = list.visualRect(model.index(onto, 0));
        const QPoint place(row.center().x(), below ? row.bottom() : row.top());
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list.viewport(), &drop);
        QCOMPARE(shown.names(), after);
    }

    void turnsOffAndOn()
    {
        Shown shown;
        shown.go(1);
        shown.press(Qt::Key_Space);
        QVERIFY(shown.has("'enabled': false"));
        QCOMPARE(shown.cell(1, 4), QStringLiteral("Off"));
        // By a click on the box.
        QTreeView &list = shown.list();
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        option.rect = list.visualRect(list.model()->index(1, 0));
        const QRect box =
            list.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, &list);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, box.center());
        QVERIFY(!shown.has("'enabled': false"));
    }

    void whatRoutesLeadToStaysOn()
    {
        Shown shown;
        shown.go(0);
        shown.press(Qt::Key_Space);
        QVERIFY(!shown.has("'enabled'"));
        QVERIFY2(shown.text("settingsRefusal").contains(QStringLiteral("think")),
                 qPrintable(shown.text("settingsRefusal")));
        QCOMPARE(shown.list().model()->index(0, 0).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Checked));
    }

    /// As what mends a request to it does: the list says how, and a key does it.
    void leadsToOneThatIsOff()
    {
        Shown shown;
        shown.go(1);
        shown.press(Qt::Key_Space);
        QVERIFY(shown.has("'enabled': false"));
        shown.go(0);
        QSignalSpy said(&shown.page, &Page::said);
        QVERIFY(shown.page.showPart(QStringLiteral("providers/on/groq")));
        QVERIFY(!shown.dialog("providerEditor"));
        QCOMPARE(said.size(), 1);
        QCOMPARE(said[0][0].toString(), QStringLiteral("Space turns groq on."));
        QTRY_VERIFY(shown.list().hasFocus());
        shown.press(Qt::Key_Space);
        QVERIFY(!shown.has("'enabled': false"));
    }

    void deletesWithoutAskingWhereNoRouteLeads()
    {
        Shown shown;
        shown.go(1);
        shown.press(Qt::Key_Delete);
        QCOMPARE(shown.names(), words("openai demo"));
        QVERIFY(!shown.dialog("removeQuestion"));
        QCOMPARE(shown.list().currentIndex().row(), 1);
        shown.get<QAction>("undoSettings").trigger();
        QCOMPARE(shown.file(), kThree);
        QCOMPARE(shown.names(), words("openai groq demo"));
    }

    void asksWhereRoutesLead()
    {
        Shown shown;
        shown.go(0);
        shown.press(Qt::Key_Delete);
        shown.waitFor("removeQuestion");
        auto *question = qobject_cast<QMessageBox *>(shown.dialog("removeQuestion"));
        QVERIFY(question->informativeText().contains(QStringLiteral("think leads to demo,demo")));
        QTest::keyClick(question, Qt::Key_Escape);
        shown.waitForEnd("removeQuestion");
        QCOMPARE(shown.file(), kThree);

        shown.list().setFocus();
        shown.press(Qt::Key_Delete);
        shown.waitFor("removeQuestion");
        shown.click("removeAnyway");
        QTRY_COMPARE(shown.names(), words("groq demo"));
        QVERIFY(!shown.has("openai"));
        QVERIFY(shown.has("'think'"));
        shown.get<QAction>("undoSettings").trigger();
        QCOMPARE(shown.file(), kThree);
    }

    void addsFromAPreset()
    {
        Shown shown(fromSingle("{'providers': [{'name': 'demo'}],"
                               " 'routes': {'default': {'provider': 'demo', 'model': 'demo'}}}"));
        shown.pick("deepseek");
        QCOMPARE(shown.get<QLineEdit>("providerName").text(), QStringLiteral("deepseek"));
        QCOMPARE(shown.get<QLineEdit>("providerAddress").placeholderText(),
                 QStringLiteral("https://api.deepseek.com"));
        QVERIFY(shown.get<QLineEdit>("providerKey").hasFocus());
        QVERIFY(shown.get<QLineEdit>("providerKey").text().isEmpty());
        shown.type("providerKey", kMarker);
        QCOMPARE(shown.get<QLineEdit>("providerKey").echoMode(), QLineEdit::Password);
        QVERIFY(!allTexts(shown.page).contains(QLatin1String(kMarker)));
        shown.press(Qt::Key_Return);
        shown.waitForEnd("providerEditor");
        QCOMPARE(shown.names(), words("demo deepseek"));
        QCOMPARE(shown.list().currentIndex().row(), 1);
        QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{kMarker});
        QVERIFY(!shown.has("marker"));
        QVERIFY(!allTexts(shown.page).contains(QStringLiteral("marker")));
    }

    void aNameThatIsTakenGetsANumber()
    {
        Shown shown;
        shown.pick("openai");
        QCOMPARE(shown.get<QLineEdit>("providerName").text(), QStringLiteral("openai-2"));
        shown.save();
        QVERIFY2(shown.has("'openai-2'") && shown.has("'api_base_url'"), shown.file().c_str());
    }

    void localServersThatWereFoundComeFirst()
    {
        Shown shown;
        shown.examiner.servers = {{.provider = "ollama", .address = {}, .models = {"qwen3", "m"}}};
        shown.openPicker();
        auto &presets = shown.get<QListWidget>("presets");
        QTRY_VERIFY(presets.item(0)->text().contains(QStringLiteral("Found on this computer")));
        QCOMPARE(presets.currentRow(), 0);
        QTest::keyClick(&shown.get<QLineEdit>("presetSearch"), Qt::Key_Down);
        QCOMPARE(presets.currentRow(), 1);
        QTest::keyClick(&shown.get<QLineEdit>("presetSearch"), Qt::Key_Up);
        shown.press(Qt::Key_Return);
        shown.waitFor("providerEditor");
        QCOMPARE(shown.get<QListView>("models").model()->index(0, 0).data().toString(),
                 QStringLiteral("qwen3"));
        QVERIFY(shown.text("providerKeyWords").contains(QStringLiteral("no key")));
    }

    void opensThePageForKeys()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        Shown shown;
        shown.openPicker();
        shown.type("presetSearch", "groq");
        shown.click("presetKeyPage");
        QCOMPARE(m_url, QUrl(QStringLiteral("https://console.groq.com/keys")));
        shown.press(Qt::Key_Escape);
        shown.waitForEnd("presetPicker");
        shown.edit(0);
        m_url.clear();
        shown.click("keyPage");
        QVERIFY(m_url.isValid());
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void whatIsWrongStandsAtItsField()
    {
        Shown shown;
        shown.pick("openai-compatible");
        QVERIFY(shown.get<QLineEdit>("providerName").hasFocus());
        QVERIFY(shown.text("problem-name").isEmpty());
        shown.click("saveProvider");
        QVERIFY(!shown.text("problem-name").isEmpty());
        QVERIFY(shown.dialog("providerEditor"));
        shown.type("providerName", "groq");
        QTRY_VERIFY2(shown.text("problem-name").contains(QStringLiteral("already")),
                     qPrintable(shown.text("problem-name")));
        shown.type("providerName", "x");
        QTRY_VERIFY(shown.text("problem-name").isEmpty());
        QTRY_VERIFY2(shown.text("problem-api_base_url").contains(QStringLiteral("address")),
                     qPrintable(shown.text("problem-api_base_url") + shown.text("editorProblem")));
        shown.type("providerAddress", "127.0.0.1:9/v1");
        QTRY_VERIFY(shown.text("problem-api_base_url").isEmpty());
        shown.click("moreFields");
        shown.click("providers[].parameters.add");
        shown.type("providers[].parameters.0.value", "5");
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(!shown.text("problem-parameters").isEmpty()); // it has no name
        shown.click("saveProvider");
        QVERIFY(shown.get<QWidget>("providers[].parameters.0.name").hasFocus());
        shown.press(Qt::Key_Delete, Qt::AltModifier);
        shown.save();
        QVERIFY(shown.has("'groqx'"));
    }

    void keyField()
    {
        Shown shown;
        shown.edit(0);
        auto &key = shown.get<QLineEdit>("providerKey");
        auto &reveal = shown.get<QToolButton>("providerKeyReveal");
        QVERIFY(key.text().isEmpty());
        QVERIFY(!reveal.isEnabled());
        key.setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("  ") + QLatin1String(kMarker)
                                              + QStringLiteral("\n"));
        shown.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(key.text(), QLatin1String(kMarker));
        QGuiApplication::clipboard()->clear();
        shown.click("providerKeyReveal");
        QCOMPARE(key.echoMode(), QLineEdit::Normal);
        shown.get<QLineEdit>("providerAddress").setFocus();
        QCOMPARE(key.echoMode(), QLineEdit::Password);
        QVERIFY(!reveal.isChecked());
        shown.save();
        QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{kMarker});
    }

    void forgetsAKey()
    {
        Shown shown;
        shown.edit(0);
        shown.click("providerKeyForget");
        QVERIFY(shown.text("providerKeyWords").contains(QStringLiteral("taken out")));
        shown.save();
        QVERIFY(!shown.has("'api_key': 'keychain'"));
        QVERIFY(shown.has("// the first"));
    }

    void aVariableStaysAVariable()
    {
        Shown shown;
        shown.edit(0);
        shown.type("providerKey", "${GROQ}");
        shown.save();
        QVERIFY(shown.has("'api_key': '${GROQ}'"));
        QVERIFY(shown.desk.keptKeys.empty());
    }

    /// A dollar in a key is no variable.
    void aDollarInAKeyIsKept()
    {
        Shown shown;
        shown.edit(0);
        shown.type("providerKey", "sk-ab$cd-0123456789");
        shown.save();
        QCOMPARE(shown.desk.keptKeys, std::vector<std::string>{"sk-ab$cd-0123456789"});
        QVERIFY(!shown.has("sk-ab"));
    }

    void withoutAKeychain()
    {
        Shown shown;
        shown.desk.keychainFailure = makeFailure(
            FailureKind::NotReady, "The key was not kept: There is no keychain that works here");
        shown.edit(0);
        shown.type("providerKey", kMarker);
        shown.click("saveProvider");
        QVERIFY(shown.dialog("providerEditor"));
        QVERIFY(shown.get<QWidget>("keychainNotice").isVisible());
        QVERIFY(shown.text("keychainWords").contains(QStringLiteral("OPENAI_API_KEY")));
        QVERIFY(!shown.has("marker"));
        shown.click("keyToFile");
        shown.waitForEnd("providerEditor");
        QVERIFY(shown.has(kMarker));
        QCOMPARE(shown.cell(0, 3), QStringLiteral("In the file as clear text, ends in ••••abcd"));
    }

    void escapeChangesNothing()
    {
        Shown shown;
        shown.edit(1);
        shown.type("providerAddress", "https://elsewhere.example/v1");
        shown.press(Qt::Key_Escape);
        shown.waitForEnd("providerEditor");
        QCOMPARE(shown.file(), kThree);
    }

    void duplicates()
    {
        Shown shown;
        shown.go(0);
        shown.click("duplicateProviderButton");
        shown.waitFor("providerEditor");
        QCOMPARE(shown.get<QLineEdit>("providerName").text(), QStringLiteral("openai-2"));
        QVERIFY(!shown.get<QLineEdit>("providerName").isReadOnly());
        shown.save();
        QVERIFY2(shown.has("'keychain:openai'"), shown.file().c_str());
        QCOMPARE(shown.names().last(), QStringLiteral("openai-2"));
    }

    void tests()
    {
        Shown shown;
        shown.edit(1);
        shown.type("providerKey", kMarker);
        shown.click("testProvider");
        QCOMPARE(shown.examiner.subject, std::string("groq,"));
        QCOMPARE(shown.examiner.cost, doctor::Cost::Nothing);
        QVERIFY(!shown.get<QPushButton>("testMessage").isEnabled());
        // What is typed is tested, though nothing is saved.
        QCOMPARE(shown.examiner.settings->provider("groq")->apiKey.value.reveal(),
                 std::string_view(kMarker));
        QCOMPARE(shown.file(), kThree);
        Q_EMIT shown.examiner.last->found({.step = "address",
                                           .verdict = doctor::Verdict::Passed,
                                           .expected = "an answer of its server",
                                           .came = "status 401",
                                           .total = std::chrono::milliseconds(12)});
        Q_EMIT shown.examiner.last->found({.step = "key",
                                           .verdict = doctor::Verdict::Failed,
                                           .expected = "a key that it takes",
                                           .came = "Incorrect API key"});
        QVERIFY(shown.text("came-key").contains(QStringLiteral("Incorrect API key")));
        QVERIFY(shown.text("came-key").contains(QStringLiteral("a key that it takes")));
        QVERIFY(allTexts(shown.page).contains(QStringLiteral("12 ms")));
        Q_EMIT shown.examiner.last->finished();
        QVERIFY(shown.text("testWords").contains(QStringLiteral("does not work")));
        // Whoever has pressed the button sees it, however small the window is.
        const auto &came = shown.get<QLabel>("came-key");
        QTRY_COMPARE(came.visibleRegion().boundingRect().height(), came.height());
        // What costs something is done when it is asked for.
        QVERIFY(shown.get<QPushButton>("testMessage").text().contains(QStringLiteral("costs")));
        shown.click("testMessage");
        QCOMPARE(shown.examiner.cost, doctor::Cost::Tokens);
        QCOMPARE(shown.get<QPushButton>("testProvider").text(), QStringLiteral("Cancel &test"));
        Q_EMIT shown.examiner.last->found({.step = "message",
                                           .verdict = doctor::Verdict::Passed,
                                           .expected = "a whole answer",
                                           .came = "4 tokens"});
        Q_EMIT shown.examiner.last->finished();
        QCOMPARE(shown.text("testWords"), QStringLiteral("It works."));
        shown.click("testProvider");
        Q_EMIT shown.examiner.last->found({.step = "address",
                                           .verdict = doctor::Verdict::Passed,
                                           .expected = "an answer of its server",
                                           .came = "status 200"});
        Q_EMIT shown.examiner.last->finished();
        QVERIFY(shown.text("testWords").startsWith(QStringLiteral("It can be reached.")));
        // Another key is another question.
        shown.type("providerKey", "x");
        QVERIFY(shown.text("testWords").isEmpty());
    }

    /// As long as it speaks of what is in the file.
    void aTestIsRemembered()
    {
        Shown shown;
        const auto refuse = [&shown] {
            shown.click("testProvider");
            Q_EMIT shown.examiner.last->found({.step = "key",
                                               .verdict = doctor::Verdict::Failed,
                                               .expected = "a key that it takes",
                                               .came = "Incorrect API key"});
            Q_EMIT shown.examiner.last->finished();
        };
        const auto close = [&shown] {
            shown.press(Qt::Key_Escape);
            shown.waitForEnd("providerEditor");
        };
        const auto fault = [&shown] { return targetFault(shown.memory, "groq", "any"); };
        // Another key than the file's says nothing of that.
        shown.edit(1);
        shown.type("providerKey", kMarker);
        refuse();
        close();
        QCOMPARE(fault(), QString());
        shown.edit(1);
        refuse();
        close();
        QVERIFY2(fault().startsWith(QStringLiteral("groq refuses the key")), qPrintable(fault()));
        QVERIFY(!fault().contains(QStringLiteral("Incorrect")));
        // What is set up otherwise is not known any more.
        shown.edit(1);
        shown.type("providerAddress", "https://elsewhere.example/v1");
        shown.save();
        QCOMPARE(fault(), QString());
    }

    void aTestCanBeCancelled()
    {
        Shown shown;
        shown.edit(2);
        shown.click("testProvider");
        const QPointer<Examination> run = shown.examiner.last;
        shown.click("testProvider");
        QTRY_VERIFY(!run);
        QVERIFY(shown.text("testWords").contains(QStringLiteral("cancelled")));
        // And it ends with its window.
        shown.click("testProvider");
        QVERIFY(shown.examiner.last);
        shown.press(Qt::Key_Escape);
        QTRY_VERIFY(!shown.examiner.last);
    }

    void choosesModels()
    {
        Shown shown;
        shown.edit(1);
        shown.click("fetchModels");
        QCOMPARE(shown.examiner.subject, std::string("groq"));
        Q_EMIT shown.examiner.last->listed({{"alpha", {}}, {"beta", {}}});
        Q_EMIT shown.examiner.last->finished();
        QVERIFY(shown.text("modelWords").contains(QStringLiteral("fetched on")));
        shown.type("modelSearch", "bet");
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_Space);
        shown.get<QLineEdit>("modelSearch").clear();
        shown.type("modelSearch", "my/own");
        shown.press(Qt::Key_Return); // adds, and does not save
        QVERIFY(shown.dialog("providerEditor"));
        QVERIFY(shown.text("modelWords").contains(QStringLiteral("2 model")));
        shown.save();
        QVERIFY2(shown.has("'models': ['beta', 'my/own']"), shown.file().c_str());
    }

    void aListThatDoesNotComeIsTold()
    {
        Shown shown;
        shown.edit(1);
        shown.click("fetchModels");
        Q_EMIT shown.examiner.last->failed(
            makeFailure(FailureKind::Authentication, "groq refused the key", "Give it another."));
        QVERIFY(shown.text("modelFailure").contains(QStringLiteral("refused the key")));
        QCOMPARE(shown.get<QPushButton>("fetchModels").text(), QStringLiteral("&Fetch models"));
    }

    void rarelyUsedFields()
    {
        Shown shown;
        shown.edit(1);
        QVERIFY(!shown.get<QWidget>("providers[].headers.add").isVisible());
        shown.click("moreFields");
        shown.fill("providers[].headers", {{"name", "X-Team"}, {"value", "research"}});
        shown.fill("providers[].parameters", {{"name", "temperature"}, {"value", "0.2"}});
        shown.type("providerProxy", "direct");
        shown.fill("providers[].model_options", {{"name", "m"}, {"context", "1000000"}});
        shown.get<QWidget>("providerTls").setFocus();
        shown.press(Qt::Key_Space);
        QVERIFY(shown.get<QLabel>("tlsWarning").isVisible());
        QTRY_VERIFY2(shown.text("problem-tls_verify").contains(QStringLiteral("always checked")),
                     qPrintable(shown.text("problem-tls_verify")));
        shown.press(Qt::Key_Space);
        QVERIFY(!shown.get<QLabel>("tlsWarning").isVisible());
        shown.click("addKey");
        shown.type("providerKey2", "sk-another-marker-key");
        shown.save();
        for (const char *piece :
             {"'X-Team': 'research'", "'temperature': 0.2", "'proxy_url': 'direct'",
              "'context': 1000000", "'api_keys': ['keychain']"})
            QVERIFY2(shown.has(piece), (piece + shown.file()).c_str());
        QVERIFY(shown.has("'api_key': '${GROQ}'"));
        QVERIFY(!shown.has("another-marker"));
        // What is there is shown at once, and taken out again.
        shown.edit(1);
        QVERIFY(shown.get<QWidget>("providers[].headers.0.name").isVisible());
        shown.click("providerKey2Forget");
        shown.click("providers[].headers.0.remove");
        shown.save();
        QVERIFY(!shown.has("api_keys") && !shown.has("headers"));
    }

    void keysDoNotGoAmongHeaders()
    {
        Shown shown;
        shown.edit(1);
        shown.click("moreFields");
        shown.fill("providers[].headers", {{"name", "X-Api-Key"}, {"value", "marker-key-5678"}});
        QTRY_VERIFY2(shown.text("problem-headers").contains(QStringLiteral("keychain")),
                     qPrintable(shown.text("problem-headers")));
        QVERIFY(!shown.text("problem-headers").contains(QStringLiteral("marker")));
        shown.click("saveProvider");
        QVERIFY(shown.dialog("providerEditor"));
        auto &value = shown.get<QLineEdit>("providers[].headers.0.value");
        value.setFocus();
        QTest::keyClick(&value, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&value, QStringLiteral("${GROQ}"));
        QTRY_VERIFY(shown.text("problem-headers").isEmpty());
        shown.save();
        QVERIFY(shown.has("'X-Api-Key': '${GROQ}'") && !shown.has("marker"));
    }

    void modelOptionsAreATable()
    {
        Shown shown;
        shown.edit(1);
        shown.click("moreFields");
        shown.fill("providers[].model_options", {{"name", "m"}, {"context", "wide"}});
        QTRY_VERIFY2(!shown.text("problem-model_options").isEmpty(), "wide is no number");
        shown.get<QWidget>("providers[].model_options.0.context").setFocus();
        shown.press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1000"));
        QTRY_VERIFY2(shown.text("problem-model_options").isEmpty(),
                     qPrintable(shown.text("problem-model_options")));
        auto &vision = shown.get<QComboBox>("providers[].model_options.0.vision");
        vision.setFocus();
        shown.press(Qt::Key_Down);
        QCOMPARE(vision.currentText(), QStringLiteral("Yes"));
        shown.save();
        QVERIFY2(shown.has("'m': {"), shown.file().c_str());
        QVERIFY(shown.has("'context': 1000") && shown.has("'vision': true"));
        QVERIFY(!shown.has("max_output"));
    }

    void whereNothingIsConfigured()
    {
        Shown shown({}, {{"GROQ_API_KEY", "groq-key-0123456789"}});
        QCOMPARE(shown.names(), words("groq"));
        QVERIFY(shown.cell(0, 3).contains(QStringLiteral("GROQ_API_KEY")));
        shown.pick("demo");
        shown.save();
        QCOMPARE(shown.names(), words("groq demo"));
        QVERIFY(!shown.has("groq-key"));
    }

    void namesAndTab()
    {
        Shown shown;
        QCOMPARE(testing::withoutAccessibleName(shown.page), QStringList());
        QCOMPARE(testing::clippedTexts(shown.page), QStringList());
        shown.edit(0);
        shown.click("moreFields");
        QDialog *editor = shown.dialog("providerEditor");
        QCOMPARE(testing::withoutAccessibleName(*editor), QStringList());
        const QStringList order = testing::tabOrderFrom(shown.get<QWidget>("providerName"));
        for (const char *name : {"providerType",
                                 "providerAddress",
                                 "providerKey",
                                 "providerKeyForget",
                                 "keyPage",
                                 "modelSearch",
                                 "fetchModels",
                                 "models",
                                 "moreFields",
                                 "addKey",
                                 "providers[].headers.add",
                                 "providers[].parameters.add",
                                 "providerProxy",
                                 "providerCaFile",
                                 "browseCaFile",
                                 "providerTls",
                                 "providers[].model_options.add",
                                 "testProvider",
                                 "testMessage",
                                 "saveProvider",
                                 "cancelProvider"})
            QVERIFY2(order.contains(QLatin1String(name)),
                     qPrintable(QLatin1String(name) + u' ' + order.join(u' ')));
        shown.press(Qt::Key_Escape);
        shown.waitForEnd("providerEditor");
        shown.openPicker();
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog("presetPicker")), QStringList());
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_url = url; }

private:
    QUrl m_url;
};

QTEST_MAIN(TestProvidersSection)
#include "tst_providers_section.moc"
