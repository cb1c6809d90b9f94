// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/config/reference.h"

#include "docs/markdown.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::config;

namespace {

/// Where a key of that prefix stands in a whole configuration: FIELD is it with its example.
struct Surroundings {
    const char *prefix;
    const char *text;
};
constexpr Surroundings kSurroundings[] = {
    {"", "{FIELD}"},
    {"providers[].", "{'providers': [{DESK, FIELD}, DEEPSEEK], 'routes': ROUTES}"},
    {"providers[].model_options{}.",
     "{'providers': [{DESK, 'model_options': {'m': {FIELD}}}, DEEPSEEK], 'routes': ROUTES}"},
    {"routes{}.",
     "{'providers': [DEEPSEEK], 'routes': {'default': {GOAL}, RULE: {TARGET, FIELD}}}"},
    {"routes{}.fallbacks[].",
     "{'providers': [DEEPSEEK, OPENROUTER],"
     " 'routes': {'default': {GOAL, 'fallbacks': [{SECOND, FIELD}]}}}"},
    {"routes{}.conditions[].",
     "{'providers': [DEEPSEEK], 'routes': {'default': {GOAL},"
     " 'cool': {TARGET, 'conditions': [{CONDITION, FIELD}]}}}"},
    {"profiles{}.budget.", "{'profiles': {'work': {'budget': {FIELD}}}}"},
    {"performance.", "{'performance': {FIELD}}"},
    {"history.", "{'history': {FIELD}}"},
    {"budget.", "{'budget': {FIELD}}"},
    {"search.", "{'search': {FIELD}}"},
    {"launch.", "{'launch': {FIELD}}"},
    {"ui.", "{'ui': {FIELD}}"},
};

/// What objects must have beside the field that is tried.
struct Fields {
    const char *name;
    const char *text;
};
constexpr Fields kFields[] = {
    {"DESK", "'name': 'desk', 'type': 'vllm', 'api_base_url': 'http://127.0.0.1:9/v1'"},
    {"TARGET", "'provider': 'deepseek', 'model': 'deepseek-v4-pro'"},
    {"SECOND", "'provider': 'openrouter', 'model': 'qwen/qwen3-coder'"},
    {"CONDITION",
     "'type': 'parameter', 'parameter': 'thinking.type', 'operator': '==', 'value': 'enabled'"},
};

/// The fields that an object must have, without that of the key which is tried.
QString without(const QString &fields, const QString &key)
{
    QStringList kept;
    for (const QString &field : fields.split(QStringLiteral(", "))) {
        if (!field.startsWith(QStringLiteral("'%1'").arg(key)))
            kept += field;
    }
    return kept.join(QStringLiteral(", "));
}

QByteArray configurationWith(const KeyInfo &key)
{
    const auto *const around =
        std::find_if(std::begin(kSurroundings), std::end(kSurroundings),
                     [&key](const auto &row) { return key.prefix() == row.prefix; });
    if (around == std::end(kSurroundings))
        return {};
    const std::string_view leaf = key.leaf();
    const QString name = QString::fromUtf8(leaf.data(), qsizetype(leaf.size()));
    QString text = QString::fromLatin1(around->text);
    text.replace(QStringLiteral("ROUTES"),
                 QStringLiteral("{'default': {'provider': 'deepseek',"
                                " 'model': 'deepseek-v4-pro'}}"));
    text.replace(QStringLiteral("GOAL"),
                 QStringLiteral("'provider': 'deepseek', 'model': 'deepseek-v4-pro'"));
    text.replace(QStringLiteral("RULE"),
                 key.leaf() == "threshold" ? QStringLiteral("'longContext'")
                                           : QStringLiteral("'think'"));
    for (const Fields &fields : kFields) {
        const QString kept = without(QString::fromLatin1(fields.text), name);
        text.replace(QString::fromLatin1(fields.name), kept);
    }
    text.replace(QStringLiteral("DEEPSEEK"),
                 QStringLiteral("{'name': 'deepseek', 'api_key': 'k'}"));
    text.replace(QStringLiteral("OPENROUTER"),
                 QStringLiteral("{'name': 'openrouter', 'api_key': 'k'}"));
    if (key.name == "host")
        text.replace(QStringLiteral("FIELD"),
                     QStringLiteral("'apikey': '0123456789abcdef-example', FIELD"));
    text.replace(u'\'', u'"');
    const QByteArray field =
        '"' + name.toUtf8() + "\": " + QByteArray::fromStdString(exampleOf(key));
    return text.toUtf8().replace("FIELD", field);
}

} // namespace

class TestDocsConfiguration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageIsWhatTheProgramPrints();
    void everyKeyIsThere();
    void everyExampleIsValid_data();
    void everyExampleIsValid();
    void oneKey();
};

void TestDocsConfiguration::pageIsWhatTheProgramPrints()
{
    const QString page =
        docs::test::page(QStringLiteral("docs/CONFIGURATION.md")).lines.join(u'\n');
    // `ccproxy config reference > docs/CONFIGURATION.md` writes it anew.
    QCOMPARE(page, QString::fromStdString(referencePage()));
}

void TestDocsConfiguration::everyKeyIsThere()
{
    qsizetype rows = 0;
    for (const docs::test::Table &table :
         docs::test::page(QStringLiteral("docs/CONFIGURATION.md")).tables()) {
        if (table.head.first() == QStringLiteral("Key"))
            rows += table.rows.size();
    }
    QCOMPARE(rows, qsizetype(keys().size()));
}

void TestDocsConfiguration::everyExampleIsValid_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const KeyInfo &key : keys()) {
        const bool isGroup = key.type == KeyType::Object || key.type == KeyType::ObjectList
            || key.type == KeyType::ObjectMap;
        const QByteArray name(key.name.data(), qsizetype(key.name.size()));
        QVERIFY2(isGroup == exampleOf(key).empty(), name.constData());
        if (!isGroup)
            QTest::newRow(name.constData()) << configurationWith(key);
    }
}

void TestDocsConfiguration::everyExampleIsValid()
{
    QFETCH(QByteArray, text);
    QVERIFY(!text.isEmpty());
    LayeredInput input;
    input.fileText = text.toStdString();
    input.filePath = "example.json";
    input.home = "/home/ada";
    input.environment = {{"DESK_KEY", "k"}};
    std::string problems;
    for (const Problem &problem : load(input).problems) {
        // An example may well be one that is warned about: it is its check that is switched off.
        if (problem.severity == Problem::Severity::Error
            || problem.text().find("tls_verify") == std::string::npos)
            problems += problem.text() + "\n";
    }
    QVERIFY2(problems.empty(), (problems + text.toStdString()).c_str());
    // and differs from the default
    const KeyInfo *key = findKey(QTest::currentDataTag());
    QVERIFY(key != nullptr && exampleOf(*key) != key->fallback);
}

void TestDocsConfiguration::oneKey()
{
    QCOMPARE(QString::fromStdString(referenceText(*findKey("performance.max_retries"))),
             QStringLiteral("performance.max_retries\n"
                            "  further tries of one candidate\n"
                            "  takes     a whole number from 0 to 10\n"
                            "  default   2\n"
                            "  example   4\n"));
    QCOMPARE(QString::fromStdString(referenceText(*findKey("search"))),
             QStringLiteral("search\n"
                            "  searching the web where a provider cannot\n"
                            "  takes     an object\n"
                            "  default   none\n"
                            "  holds     url\n"));
}

QTEST_APPLESS_MAIN(TestDocsConfiguration)
#include "tst_docs_configuration.moc"
