// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/fields.h"

#include "core/config/condition_table.h"
#include "core/config/header_rules.h"

#include "config_test.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;

namespace {

constexpr const char *kKinds[] = {"text", "number", "flag", "list", "nothing", "group"};

std::string shown(const std::vector<Field> &fields)
{
    std::string out;
    for (const Field &field : fields)
        out += field.name + " " + kKinds[static_cast<int>(field.kind)] + " " + field.text + "|";
    return out;
}

} // namespace

/// Objects as flat lists, and what headers may be written.
class TestConfigFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *object, const char *fields) {
            QTest::newRow(object) << bytes(json(object)) << QByteArray(fields);
        };
        row("{}", "");
        row("{'temperature':0.20,'n':-1e3}", "temperature number 0.20|n number -1e3|");
        row("{'user':'me','empty':'','digits':'5'}", "user text me|empty text |digits text 5|");
        row("{'stream':true,'store':false,'seed':null}",
            "stream flag true|store flag false|seed nothing |");
        row("{'reasoning':{'effort':'high','deep':{'er':1}}}",
            "reasoning.effort text high|reasoning.deep.er number 1|");
        row("{'stop':['a','b c',3,true]}", "stop list a, b c, 3, true|");
        row("{'stop':['a,b','c']}", "stop[0] text a,b|stop[1] text c|");
        row("{'stop':['3']}", "stop[0] text 3|");
        row("{'stop':[' a']}", "stop[0] text  a|");
        row("{'plugins':[{'id':'web','n':[1,2]},{}]}",
            "plugins[0].id text web|plugins[0].n list 1, 2|plugins[1] group |");
        row("{'none':[],'empty':{}}", "none list |empty group |");
        row("{'a.b':{'c d':1},'0':2,'':3}", "\"a.b\".\"c d\" number 1|0 number 2|\"\" number 3|");
        row("{'a\\'b\\\\':1,'c\\n':2}", "\"a\\\"b\\\\\" number 1|\"c\\n\" number 2|");
        row("{'m':[[1,2],[3]]}", "m[0] list 1, 2|m[1] list 3|");
    }

    void thereAndBack()
    {
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, fields);
        const auto node = valueOf(view(object));
        QVERIFY2(node, object.constData());
        const auto found = fieldsOf(*node);
        QCOMPARE(bytes(shown(found)), fields);
        const auto back = objectOf(found);
        QVERIFY2(back, back ? "" : back.error().text().c_str());
        QCOMPARE(bytes(jsonc::toJson(*back)), bytes(jsonc::toJson(*node)));
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *first, const char *second, FieldKind kind, const char *text,
                            const char *told) {
            QTest::addRow("%s %s", first, second)
                << QByteArray(first) << QByteArray(second) << static_cast<int>(kind)
                << QByteArray(text) << QByteArray(told);
        };
        row("a", "b", FieldKind::Number, "much", "\"much\" is no number");
        row("a", "b", FieldKind::Number, "true", "\"true\" is no number");
        row("a", "a", FieldKind::Text, "x", "\"a\" is there twice");
        row("a", "a.b", FieldKind::Text, "x", "a is a string and has no b");
        row("a", "stop[1]", FieldKind::Text, "x", "stop has 0 elements");
        row("a", "[0]", FieldKind::Text, "x", "has no name before its number");
        row("a", "b..c", FieldKind::Text, "x", "is no name of a field");
        row("a", "", FieldKind::Text, "x", "");
    }

    void whatCannotBe()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(int, kind);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, told);
        const std::vector<Field> fields = {
            {first.toStdString(), FieldKind::Text, "1"},
            {second.toStdString(), static_cast<FieldKind>(kind), text.toStdString()}};
        const auto object = objectOf(fields);
        QVERIFY(!object);
        QVERIFY2(bytes(object.error().message).contains(told), object.error().message.c_str());
        QVERIFY(!object.error().remedy.empty());
    }

    void headersThatHoldKeys_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const char *value, bool isGood) {
            QTest::addRow("%s %s", name, value) << QByteArray(name) << QByteArray(value) << isGood;
        };
        row("X-Team", "research", true);
        row("Authorization", "Bearer 0123456789abcdef", false);
        row("Authorization", "Bearer ${MY_KEY}", true);
        row("Authorization", "••••", true);
        row("X-Api-Key", "some-long-key", false);
        row("X-Api-Key", "", true);
        row("X-Auth-Mode", "basic", true);
        row("X-Team", "sk-0123456789abcdef0123456789", false);
        row("X-Price", "$5", true);
    }

    void headersThatHoldKeys()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, isGood);
        const auto may = mayBeWritten(view(name), view(value));
        QCOMPARE(may.has_value(), isGood);
        if (!may) {
            QVERIFY(may.error().remedy.find("keychain") != std::string::npos);
            QVERIFY(may.error().text().find(value.toStdString()) == std::string::npos);
        }
    }

    /// What the check refuses is not offered, and what is offered passes.
    void operatorsOfConditions()
    {
        for (const ConditionSubject &subject : kConditionSubjects) {
            QCOMPARE(findConditionSubject(subject.name), &subject);
            for (const ConditionOperator &how : kConditionOperators) {
                const std::string text = "{'providers':[{'name':'demo'}],'routes':{'default':"
                                         "{'provider':'demo','model':'m','conditions':[{'type':'"
                    + std::string(subject.name) + "','parameter':'p','operator':'"
                    + std::string(how.name) + "','value':5}]}}}";
                QVERIFY2(load(inputOf(text)).hasErrors() != canBe(subject, how), text.c_str());
            }
        }
        QVERIFY(findConditionSubject("time") == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestConfigFields)
#include "tst_config_fields.moc"
