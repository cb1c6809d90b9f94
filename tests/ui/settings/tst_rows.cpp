// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/condition_table.h"
#include "core/config/edit.h"
#include "ui/models/text.h"
#include "ui/settings/options/row_form.h"

#include "settings_fixture.h"

#include <QToolButton>
#include <QTreeWidget>

using namespace ccproxy;
using namespace ccproxy::ui;
using ccproxy::ui::testing::SettingsShown;

namespace {

constexpr const char *kFile =
    "{\n"
    "  \"providers\": [{\"name\": \"demo\"}],\n"
    "  \"allowed_hosts\": [\n"
    "    \"one.local\", // first\n"
    "    \"two.local\" // second\n"
    "  ],\n"
    "  \"routes\": {\n"
    "    \"default\": {\"provider\": \"demo\", \"model\": \"demo\",\n"
    "      \"conditions\": [\n"
    "        {\"type\": \"tokenCount\", \"operator\": \"<\", \"value\": 30000}, // short\n"
    "        {\"type\": \"model\", \"operator\": \"contains\", \"value\": \"claude\"} // ours\n"
    "      ],\n"
    "      \"parameters\": {\n"
    "        \"reasoning\": {\"effort\": \"high\" /* hard */},\n"
    "        \"stop\": [\"a\", \"b\"]\n"
    "      }},\n"
    "    \"gpt-4.1\": {\"provider\": \"demo\", \"model\": \"demo\",\n"
    "      \"fallbacks\": [{\"provider\": \"demo\", \"model\": \"other\"}]}\n"
    "  }\n"
    "}\n";

std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

struct Rows : SettingsShown {
    explicit Rows(const char *section = "routes", const std::string &text = kFile)
        : SettingsShown(QString::fromLatin1(section), text)
    {
    }
    QTreeWidget &list() const { return get<QTreeWidget>("routes"); }
    void select(int route) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualItemRect(list().topLevelItem(route)).center());
    }
    void add(const char *key) const { click(QByteArray(QByteArray(key) + ".add").constData()); }
    QLineEdit &cell(const char *key, int row, const char *column) const
    {
        return get<QLineEdit>(name(key, row, column).constData());
    }
    QComboBox &combo(const char *key, int row, const char *column) const
    {
        return get<QComboBox>(name(key, row, column).constData());
    }
    bool has(const char *key, int row, const char *column) const
    {
        return isShown(name(key, row, column).constData());
    }
    void clickIn(const char *key, int row, const char *button) const
    {
        click(name(key, row, button).constData());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QByteArray name(const char *key, int row, const char *column)
    {
        return QByteArray(key) + '.' + QByteArray::number(row) + '.' + column;
    }
    const config::Route &route(std::string_view name) const { return *settings().route(name); }
    QByteArray conditions() const
    {
        QByteArray out;
        for (const config::Condition &condition : route("default").conditions)
            out += QByteArray::fromStdString(condition.value) + ' ';
        return out.trimmed();
    }
    QString problem(const char *key) const
    {
        const QByteArray name = QByteArray(key) + ".problem";
        const QString marked = isShown(name.constData()) ? label(name.constData()) : QString();
        return marked.section(QStringLiteral("⚠ "), 1);
    }
};

constexpr const char *kConditions = "routes{}.conditions";
constexpr const char *kParameters = "routes{}.parameters";
constexpr const char *kHosts = "allowed_hosts";

} // namespace

/// Lists and maps of the settings, edited in rows.
class TestRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void operatorsFollowTheSubject();
    void aConditionIsMade();
    void aConditionIsCheckedInPlace();
    void conditionsAreMovedByKeys();
    void conditionsAreMovedAndRemovedByMouse();
    void unknownConditionsStay();
    void listsAreEdited();
    void numbersOfAListAreChecked();
    void parametersAreTyped();
    void kindsAreChosen();
    void aNameThatIsTakenIsRefused();
    void whatIsBegunStaysWithItsPlace();
    void aFallbackHasParametersOfItsOwn();
    void undoBringsRowsBack();
    void namesTabAndRoom();
};

void TestRows::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("cells");
    const auto row = [](const char *key, const char *value, const char *cells) {
        QTest::addRow("%s %s", key, value)
            << QByteArray(key) << QByteArray::fromStdString(json(value)) << QByteArray(cells);
    };
    row("allowed_hosts", "['a','b']", "a|b");
    row("allowed_hosts", "['${HOST}']", "${HOST}");
    row("performance.retry_status", "[500,503]", "500|503");
    row("performance.retry_status", "['${A}',[1]]", "${A}|1");
    row("providers[].headers", "{'X-A':'1','B':'${B}'}", "X-A;1|B;${B}");
    row("providers[].headers", "{'X-A':5}", "X-A;5");
    row("routes{}.conditions", "[{'type':'tokenCount','operator':'<','value':30000}]",
        "tokenCount;;<;30000");
    row("routes{}.conditions",
        "[{'value':'5','note':{'why':[1]},'operator':'==','type':'parameter','parameter':'a.b'}]",
        "parameter;a.b;==;5");
    row("routes{}.conditions", "[{'type':'time','operator':'after','value':[8,17]},'what',{}]",
        "time;;after;8, 17|;;;|;;;");
    row("providers[].model_options", "{'m':{'context':1000,'vision':false},'n':{'price':3}}",
        "m;1000;;false|n;;;");
    row("routes{}.parameters", "{'temperature':0.20,'a':{'b':[{'c':null}]},'on':true}",
        "temperature;number;0.20|a.b[0].c;nothing;|on;flag;true");
}

void TestRows::thereAndBack()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, cells);
    const auto form = makeRowForm(*config::findKey(key.toStdString()));
    QVERIFY(form);
    const auto node = config::valueOf(value.toStdString());
    QVERIFY(node && form->holds(*node));
    const auto rows = form->rowsOf(*node);
    QStringList lines;
    for (const Row &row : rows) {
        QCOMPARE(row.cells.size(), static_cast<qsizetype>(form->columns().size()));
        lines.append(row.cells.join(u';'));
    }
    QCOMPARE(lines.join(u'|').toUtf8(), cells);
    const auto back = form->valueOf(rows);
    QVERIFY2(back, back ? "" : back.error().text().c_str());
    QCOMPARE(QByteArray::fromStdString(config::jsonc::toJson(*back)), value);
}

void TestRows::operatorsFollowTheSubject()
{
    const auto form = makeRowForm(*config::findKey(kConditions));
    for (const config::ConditionSubject &subject : config::kConditionSubjects) {
        Row row = form->newRow();
        row.cells[2] = QStringLiteral("contains");
        row.cells[0] = textOf(subject.name);
        form->adapt(row, 0);
        QCOMPARE(form->isUsed(row, 1), subject.isNamed);
        QStringList offered;
        for (const RowChoice &choice : form->choices(row, 2)) {
            offered.append(choice.text);
            QVERIFY2(choice.label != choice.text || choice.text == QLatin1String("contains"),
                     qPrintable(choice.text));
        }
        QVERIFY(offered.contains(row.cells[2]));
        for (const config::ConditionOperator &how : config::kConditionOperators)
            QCOMPARE(offered.contains(textOf(how.name)), config::canBe(subject, how));
    }
}

void TestRows::aConditionIsMade()
{
    Rows shown;
    shown.add(kConditions);
    QVERIFY(shown.combo(kConditions, 2, "type").hasFocus());
    QCOMPARE(shown.problem(kConditions), QString()); // nobody has said anything yet
    QVERIFY(!shown.has(kConditions, 2, "parameter"));
    SettingsShown::choose(shown.combo(kConditions, 2, "type"),
                          QStringLiteral("Field of the request"));
    SettingsShown::choose(shown.combo(kConditions, 2, "operator"), QStringLiteral("equals"));
    auto &name = shown.cell(kConditions, 2, "parameter");
    shown.type(name, QStringLiteral("thinking.type"));
    QCOMPARE(shown.problem(kConditions), QString()); // it is still being typed
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Tab);
    QVERIFY(shown.cell(kConditions, 2, "value").hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("enabled"));
    QCOMPARE(shown.text(), QByteArray(kFile)); // not before the row is left
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.conditions(), QByteArray("30000 claude enabled"));
    QCOMPARE(shown.route("default").conditions[2].parameter, std::string("thinking.type"));
    QVERIFY(shown.cell(kConditions, 2, "value").hasFocus());
    QVERIFY(shown.text().contains("30000}, // short"));
    QVERIFY(shown.text().contains("// ours"));
    // Leaving a row counts as well.
    shown.type(shown.cell(kConditions, 0, "value"), QStringLiteral("5000"));
    shown.get<QWidget>("routes{}.conditions.add").setFocus();
    QCOMPARE(shown.conditions(), QByteArray("5000 claude enabled"));
    QVERIFY(shown.text().contains("5000}, // short"));
}

void TestRows::aConditionIsCheckedInPlace()
{
    Rows shown;
    auto &value = shown.cell(kConditions, 0, "value");
    shown.type(value, QStringLiteral("many"));
    QCOMPARE(shown.problem(kConditions),
             QStringLiteral("Row 1, Value: This is not a number. Type a number."));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.text(), QByteArray(kFile));
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.problem(kConditions), QString());
    QCOMPARE(shown.cell(kConditions, 0, "value").text(), QStringLiteral("30000"));
    // A row that is left with something missing says so.
    shown.add(kConditions);
    SettingsShown::choose(shown.combo(kConditions, 2, "type"),
                          QStringLiteral("Field of the request"));
    shown.type(shown.cell(kConditions, 2, "parameter"), QStringLiteral("seed"));
    shown.get<QWidget>("routes").setFocus();
    QCOMPARE(shown.problem(kConditions), QStringLiteral("Row 3, Value: This is missing."));
    QCOMPARE(shown.text(), QByteArray(kFile));
    shown.type(shown.cell(kConditions, 2, "value"), QStringLiteral("5"));
    QCOMPARE(shown.problem(kConditions), QString());
    shown.get<QWidget>("routes").setFocus();
    QCOMPARE(shown.conditions(), QByteArray("30000 claude 5"));
}

void TestRows::conditionsAreMovedByKeys()
{
    Rows shown;
    shown.cell(kConditions, 0, "value").setFocus();
    shown.press(Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(shown.text(), QByteArray(kFile));
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(shown.conditions(), QByteArray("claude 30000"));
    QVERIFY2(shown.text().contains("30000} // short"), shown.text().constData());
    QVERIFY(shown.cell(kConditions, 1, "value").hasFocus());
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.text(), QByteArray(kFile));
    shown.press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(shown.conditions(), QByteArray("claude"));
    QVERIFY(shown.text().contains("// ours"));
    shown.press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(shown.conditions(), QByteArray());
    QVERIFY(!shown.text().contains("conditions"));
    QVERIFY(shown.get<QWidget>("routes{}.conditions.add").hasFocus());
}

void TestRows::conditionsAreMovedAndRemovedByMouse()
{
    Rows shown;
    QVERIFY(!shown.get<QToolButton>("routes{}.conditions.0.up").isEnabled());
    QVERIFY(!shown.get<QToolButton>("routes{}.conditions.1.down").isEnabled());
    shown.clickIn(kConditions, 0, "down");
    QCOMPARE(shown.conditions(), QByteArray("claude 30000"));
    shown.clickIn(kConditions, 0, "remove");
    QCOMPARE(shown.conditions(), QByteArray("30000"));
    QVERIFY(shown.text().contains("// short"));
}

void TestRows::unknownConditionsStay()
{
    QByteArray file(kFile);
    file.replace("\"type\": \"model\", \"operator\": \"contains\", \"value\": \"claude\"",
                 "\"type\": \"time\", \"zone\": \"UTC\", \"operator\": \"after\", \"value\": 8");
    Rows shown("routes", file.toStdString());
    QCOMPARE(shown.combo(kConditions, 1, "type").currentText(), QStringLiteral("time"));
    QCOMPARE(shown.combo(kConditions, 1, "operator").currentText(), QStringLiteral("after"));
    QCOMPARE(shown.cell(kConditions, 1, "value").text(), QStringLiteral("8"));
    shown.type(shown.cell(kConditions, 0, "value"), QStringLiteral("5000"));
    shown.press(Qt::Key_Return);
    // The other one is still wrong.
    QVERIFY2(shown.problem(kConditions).startsWith(QStringLiteral("Row 2, ")),
             qPrintable(shown.problem(kConditions)));
    QCOMPARE(shown.text(), file);
    // What is understood in its place keeps what is beside it.
    SettingsShown::choose(shown.combo(kConditions, 1, "type"),
                          QStringLiteral("Tokens of the prompt"));
    QCOMPARE(shown.conditions(), QByteArray("5000 8"));
    QVERIFY(shown.text().contains("\"zone\": \"UTC\""));
    QVERIFY(shown.text().contains("// short") && shown.text().contains("// ours"));
}

void TestRows::listsAreEdited()
{
    Rows shown("security");
    QCOMPARE(shown.cell(kHosts, 1, "value").text(), QStringLiteral("two.local"));
    shown.add(kHosts);
    QVERIFY(shown.cell(kHosts, 2, "value").hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("three, with a comma"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.settings().allowedHosts,
             (std::vector<std::string>{"one.local", "two.local", "three, with a comma"}));
    shown.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.settings().allowedHosts[1], std::string("three, with a comma"));
    QVERIFY2(shown.text().contains("\"two.local\" // second"), shown.text().constData());
    // An emptied one goes.
    shown.type(shown.cell(kHosts, 1, "value"), QString());
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.settings().allowedHosts, (std::vector<std::string>{"one.local", "two.local"}));
    QVERIFY(shown.text().contains("// first"));
    // A second click adds no second empty row.
    shown.add(kHosts);
    shown.add(kHosts);
    QVERIFY(!shown.has(kHosts, 3, "value"));
    shown.click("allowed_hosts.reset");
    QVERIFY(shown.settings().allowedHosts.empty() && !shown.has(kHosts, 0, "value"));
}

void TestRows::numbersOfAListAreChecked()
{
    constexpr const char *kStatus = "performance.retry_status";
    Rows shown("general");
    for (const char *bad : {"200", "often"}) {
        shown.add(kStatus);
        shown.type(shown.cell(kStatus, 0, "value"), QString::fromLatin1(bad));
        QVERIFY2(!shown.problem(kStatus).isEmpty(), bad);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.text(), QByteArray(kFile));
    }
    shown.type(shown.cell(kStatus, 0, "value"), QStringLiteral("503"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.settings().performance.retryStatus, std::vector<int>{503});
    QVERIFY(shown.text().contains("[503]"));
}

void TestRows::parametersAreTyped()
{
    Rows shown;
    QCOMPARE(shown.cell(kParameters, 0, "name").text(), QStringLiteral("reasoning.effort"));
    QCOMPARE(shown.cell(kParameters, 1, "value").text(), QStringLiteral("a, b"));
    shown.add(kParameters);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("temperature"));
    shown.type(shown.cell(kParameters, 2, "value"), QStringLiteral("0.20"));
    QCOMPARE(shown.combo(kParameters, 2, "kind").currentText(), QStringLiteral("Number"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.route("default").target.parameters,
             json("{'reasoning':{'effort':'high'},'stop':['a','b'],'temperature':0.20}"));
    shown.type(shown.cell(kParameters, 0, "name"), QStringLiteral("reasoning.level"));
    shown.press(Qt::Key_Return);
    shown.type(shown.cell(kParameters, 1, "value"), QStringLiteral("a, b, 3"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.route("default").target.parameters,
             json("{'reasoning':{'level':'high'},'stop':['a','b',3],'temperature':0.20}"));
    QVERIFY(shown.text().contains("/* hard */"));
    shown.clickIn(kParameters, 0, "remove");
    QCOMPARE(shown.route("default").target.parameters,
             json("{'stop':['a','b',3],'temperature':0.20}"));
}

void TestRows::kindsAreChosen()
{
    Rows shown;
    SettingsShown::choose(shown.combo(kParameters, 0, "kind"), QStringLiteral("Yes or no"));
    QCOMPARE(shown.route("default").target.parameters,
             json("{'reasoning':{'effort':true},'stop':['a','b']}"));
    SettingsShown::choose(shown.combo(kParameters, 0, "value"), QStringLiteral("No"));
    SettingsShown::choose(shown.combo(kParameters, 1, "kind"), QStringLiteral("No value"));
    QCOMPARE(shown.route("default").target.parameters,
             json("{'reasoning':{'effort':false},'stop':null}"));
    QVERIFY(!shown.has(kParameters, 1, "value"));
    // A number may be meant as a text.
    shown.add(kParameters);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("user"));
    SettingsShown::choose(shown.combo(kParameters, 2, "kind"), QStringLiteral("Text"));
    shown.type(shown.cell(kParameters, 2, "value"), QStringLiteral("5"));
    shown.press(Qt::Key_Return);
    QVERIFY(shown.route("default").target.parameters.ends_with(json("'user':'5'}")));
    SettingsShown::choose(shown.combo(kParameters, 2, "kind"), QStringLiteral("Number"));
    shown.type(shown.cell(kParameters, 2, "value"), QStringLiteral("five"));
    QVERIFY2(shown.problem(kParameters).contains(QLatin1String("is no number")),
             qPrintable(shown.problem(kParameters)));
    shown.press(Qt::Key_Return);
    QVERIFY(shown.route("default").target.parameters.ends_with(json("'user':5}")));
}

void TestRows::aNameThatIsTakenIsRefused()
{
    Rows shown;
    shown.add(kParameters);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("stop"));
    shown.type(shown.cell(kParameters, 2, "value"), QStringLiteral("x"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.problem(kParameters),
             QStringLiteral("Row 3: \"stop\" is there twice. Take one of them out."));
    QCOMPARE(shown.text(), QByteArray(kFile));
    shown.type(shown.cell(kParameters, 2, "name"), QString());
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.problem(kParameters),
             QStringLiteral("Row 3: It has no name. Give it one, or remove it."));
    shown.press(Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(shown.problem(kParameters), QString());
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestRows::whatIsBegunStaysWithItsPlace()
{
    Rows shown;
    shown.add(kConditions);
    shown.type(shown.cell(kParameters, 1, "value"), QStringLiteral("a, c"));
    shown.press(Qt::Key_Return);
    QVERIFY(shown.has(kConditions, 2, "value")); // another change takes nothing away
    shown.add(kParameters);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("seed"));
    shown.select(7);
    QCOMPARE(shown.label("routeTitle"), QStringLiteral("gpt-4.1"));
    QVERIFY(!shown.has(kConditions, 0, "value") && !shown.has(kParameters, 0, "name"));
    QCOMPARE(shown.problem(kParameters), QString());
    QVERIFY(shown.route("gpt-4.1").target.parameters.empty());
}

void TestRows::aFallbackHasParametersOfItsOwn()
{
    constexpr const char *kOfFallback = "routes{}.fallbacks[].parameters";
    Rows shown;
    QVERIFY(!shown.isShown("routes{}.fallbacks[].parameters.add"));
    shown.select(7);
    QVERIFY(!shown.isShown("routes{}.fallbacks[].parameters.add")); // none is chosen
    auto &fallbacks = shown.get<QAbstractItemView>("fallbacks");
    fallbacks.setCurrentIndex(fallbacks.model()->index(0, 0));
    shown.add(kOfFallback);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("top_k"));
    shown.type(shown.cell(kOfFallback, 0, "value"), QStringLiteral("4"));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.route("gpt-4.1").fallbacks[0].parameters, json("{'top_k':4}"));
    QVERIFY(shown.route("gpt-4.1").target.parameters.empty());
    QCOMPARE(shown.cell(kOfFallback, 0, "name").text(), QStringLiteral("top_k"));
}

void TestRows::undoBringsRowsBack()
{
    Rows shown;
    shown.clickIn(kConditions, 0, "remove");
    shown.clickIn(kConditions, 0, "remove");
    QVERIFY(!shown.has(kConditions, 0, "value"));
    shown.click("undoSettingsButton");
    QCOMPARE(shown.cell(kConditions, 0, "value").text(), QStringLiteral("claude"));
    shown.click("undoSettingsButton");
    QCOMPARE(shown.cell(kConditions, 1, "value").text(), QStringLiteral("claude"));
    QCOMPARE(shown.text(), QByteArray(kFile));
}

void TestRows::namesTabAndRoom()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        Rows shown;
        shown.add(kConditions);
        SettingsShown::choose(shown.combo(kConditions, 2, "type"),
                              QStringLiteral("Field of the request"));
        QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
        QTRY_COMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
        shown.combo(kConditions, 0, "type").setFocus();
        QStringList reached;
        for (int i = 0; i < 17; ++i) {
            reached.append(QApplication::focusWidget()->objectName().mid(
                QApplication::focusWidget()->objectName().indexOf(u'.') + 1));
            shown.press(Qt::Key_Tab);
        }
        // The arrows of the first and the last row lead nowhere.
        QCOMPARE(reached.join(u' '),
                 QStringLiteral("conditions.0.type conditions.0.operator conditions.0.value "
                                "conditions.0.down conditions.0.remove "
                                "conditions.1.type conditions.1.operator conditions.1.value "
                                "conditions.1.up conditions.1.down conditions.1.remove "
                                "conditions.2.type conditions.2.parameter conditions.2.operator "
                                "conditions.2.value conditions.2.up conditions.2.remove"));
        QCOMPARE(QApplication::focusWidget()->objectName(),
                 QStringLiteral("routes{}.conditions.add"));
        QCOMPARE(shown.text(), QByteArray(kFile));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
