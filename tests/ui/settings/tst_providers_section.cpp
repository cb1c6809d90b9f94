// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>

using namespace ccproxy;
using namespace ccproxy::ui;
using testing::allTexts;
using testing::fromSingle;
using testing::kMarker;
using testing::kThree;
using testing::words;
using Shown = testing::ProvidersShown;

/// The list of the providers, as somebody uses it.
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
        shown.openPicker();
        QCOMPARE(testing::withoutAccessibleName(*shown.dialog("presetPicker")), QStringList());
    }
};

QTEST_MAIN(TestProvidersSection)
#include "tst_providers_section.moc"
