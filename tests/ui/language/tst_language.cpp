// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/models/wording.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace ccproxy::ui;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesALanguage_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("systems");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *setting, const QStringList &systems,
                            const char *code) {
            QTest::newRow(name) << QString::fromLatin1(setting) << systems
                                << QString::fromLatin1(code);
        };
        row("nothing is known", "", {}, "en");
        row("the setting", "de", {QStringLiteral("fr")}, "de");
        row("a region", "de-AT", {}, "de");
        row("as variables have it", "fr_CA.UTF-8", {}, "fr");
        row("capitals", "JA", {}, "ja");
        row("the system's", "", {QStringLiteral("es-MX"), QStringLiteral("en")}, "es");
        row("the system's second", "", {QStringLiteral("nl"), QStringLiteral("de")}, "de");
        row("the system's script", "", {QStringLiteral("zh-Hans-CN")}, "zh_CN");
        row("one that there is not", "nl", {QStringLiteral("ja-JP")}, "ja");
        row("C", "", {QStringLiteral("C")}, "en");
    }
    void choosesALanguage()
    {
        QFETCH(QString, setting);
        QFETCH(QStringList, systems);
        QTEST(languageFor(setting, systems), "code");
    }

    void everyLanguageIsThere()
    {
        for (const Language &language : languages()) {
            const QString file =
                QStringLiteral(":/translations/ccproxy_%1.qm").arg(QLatin1String(language.code));
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }

    void switchesAtRunTime()
    {
        LanguageSwitch language;
        language.choose(QStringLiteral("en"));
        QSignalSpy changed(&language, &LanguageSwitch::changed);
        QCOMPARE(activeText(1), QStringLiteral("One request is being answered."));
        QCOMPARE(activeText(3), QStringLiteral("3 requests are being answered."));
        const QString english = toggleText({});

        language.choose(QStringLiteral("de"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(language.current(), QStringLiteral("de"));
        QVERIFY(toggleText({}) != english);
        QCOMPARE(QLocale().language(), QLocale::German);
        language.choose(QStringLiteral("de_CH")); // the same
        QCOMPARE(changed.size(), 1);

        language.choose(QStringLiteral("en"));
        QCOMPARE(toggleText({}), english);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
