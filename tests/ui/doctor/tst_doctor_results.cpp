// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/suite.h"
#include "ui/doctor/doctor_results.h"
#include "ui/doctor/doctor_words.h"
#include "ui/doctor/target_faults.h"
#include "ui/words/core_tables.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace ccproxy;
using namespace ccproxy::ui;
using doctor::Finding;
using doctor::Verdict;

namespace {

config::Settings settings()
{
    config::Settings out;
    config::Provider demo;
    demo.name = "demo";
    config::Provider local;
    local.name = "local";
    local.type = "vllm";
    local.models = {"a", "b"};
    config::Provider off = local;
    off.name = "off";
    off.enabled = false;
    config::Provider openai;
    openai.name = "openai";
    out.providers = {demo, local, off, openai};
    for (const char *name : {"default", "background"}) {
        config::Route route;
        route.name = name;
        route.target = {.provider = "local", .model = "b", .parameters = {}};
        out.routes.push_back(route);
    }
    return out;
}

Finding finding(std::string_view step, Verdict verdict)
{
    Finding out;
    out.step = step;
    out.verdict = verdict;
    out.expected = "a call";
    out.came = "no call";
    out.total = std::chrono::milliseconds(1200);
    return out;
}

DoctorResult someResult()
{
    DoctorResult out;
    out.findings = {finding("text", Verdict::Passed), finding("stream", Verdict::Limited),
                    finding("tool call", Verdict::Failed), finding("image", Verdict::Skipped)};
    out.when = QDateTime(QDate(2026, 3, 4), QTime(5, 6));
    return out;
}

/// Marks what it is asked for.
class Marker final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'*' + QString::fromUtf8(source);
    }
};

} // namespace

class TestDoctorResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// All that the core's tests expect, as it stands in their sources.
    void whatIsExpectedIsTranslated()
    {
        Marker marker;
        QCoreApplication::installTranslator(&marker);
        static const QRegularExpression kExpected(
            QStringLiteral("(?:\\.expected = |\\{\"[a-z ]+\", )\"([^\"]+)\""));
        int count = 0;
        for (const char *source : {"quick_test.cpp", "suite.cpp"}) {
            QFile file(QStringLiteral(CCPROXY_SOURCE_DIR "/proxy/core/doctor/")
                       + QLatin1String(source));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = kExpected.globalMatch(text); found.hasNext(); ++count) {
                const QString expected = found.next().captured(1);
                QCOMPARE(coreText(expected.toStdString()), QString(u'*' + expected));
            }
        }
        QVERIFY(count > 15);
        QCOMPARE(coreText("17 tokens"), QStringLiteral("*17 token(s)"));
        QCOMPARE(coreText("big%1, of 3 models"), QStringLiteral("*big%1, of 3 model(s)"));
        QCOMPARE(coreText("Incorrect API key"), QStringLiteral("Incorrect API key"));
    }

    void knowsTheModelsThatMatter()
    {
        QStringList all;
        QStringList main;
        for (const DoctorSubject &subject : doctorSubjects(settings())) {
            all.append(QString::fromStdString(subject.target()));
            if (subject.isMain)
                main.append(all.last());
        }
        QVERIFY(all.contains(QStringLiteral("local,a")));
        QVERIFY(main.contains(QStringLiteral("local,b")));
        QVERIFY(!main.contains(QStringLiteral("local,a")));
        // Of a provider that nobody has written a model for it is the catalogue's.
        QVERIFY2(!main.filter(QStringLiteral("openai,")).isEmpty(), qPrintable(main.join(u' ')));
        QVERIFY2(all.filter(QStringLiteral("off,")).isEmpty(), qPrintable(all.join(u' ')));
        QCOMPARE(all.removeDuplicates(), 0);
    }

    void everyStepHasWords()
    {
        for (const std::string_view step : doctor::Suite::steps()) {
            const QString name = QString::fromUtf8(step.data(), qsizetype(step.size()));
            QVERIFY2(stepTitle(step)[0].isUpper(), qPrintable(name));
            QVERIFY2(!faultText(step, QStringLiteral("x")).contains(u'“'), qPrintable(name));
        }
    }

    void tellsWhatCame()
    {
        QCOMPARE(countText(someResult()), QStringLiteral("1 of 3 passed, 1 in part"));
        QCOMPARE(resultText({}), QStringLiteral("Not checked yet"));
        const QString text =
            explanation(QStringLiteral("local,b"), someResult().findings[2], false);
        for (const char *part :
             {"local,b", "Tool call", "Failed", "Expected: a call", "Came: no call", "1.2 s"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QVERIFY(resultAsText(QStringLiteral("local,b"), someResult())
                    .contains(QStringLiteral("Tool call: Failed – no call (1.2 s)")));
    }

    void warnsOfRoutes()
    {
        const DoctorResult result = someResult();
        QCOMPARE(routeWarnings(settings(), {"local", "b"}, result),
                 QStringList(QStringLiteral(
                     "local,b cannot call tools; the routes default, background lead there.")));
        QVERIFY(routeWarnings(settings(), {"local", "a"}, result).isEmpty());
        config::Settings one = settings();
        one.routes.pop_back();
        QCOMPARE(routeWarnings(one, {"local", "b"}, result),
                 QStringList(
                     QStringLiteral("local,b cannot call tools; the route default leads there.")));
    }

    void remembersOnlyVerdicts()
    {
        const QVariant kept = toMemory(someResult());
        const DoctorResult again = fromMemory(kept, doctor::Suite::steps());
        QCOMPARE(again.findings.size(), std::size_t{4});
        QVERIFY(again.isOld);
        QCOMPARE(again.find("tool call")->verdict, Verdict::Failed);
        QVERIFY(again.find("tool call")->came.empty());
        QVERIFY(resultText(again).startsWith(QStringLiteral("Checked on 3/4/26")));
        QVERIFY(resultText(again).endsWith(countText(someResult())));
        QVERIFY(fromMemory({}, doctor::Suite::steps()).findings.empty());
        QVERIFY(fromMemory(QStringLiteral("nonsense"), doctor::Suite::steps()).findings.empty());
    }

    /// By the last test of the provider and the last run of the doctor, whichever knows better.
    void faultsOfTargets_data()
    {
        using Steps = std::vector<std::pair<std::string_view, Verdict>>;
        QTest::addColumn<std::vector<std::pair<std::string_view, Verdict>>>("test");
        QTest::addColumn<std::vector<std::pair<std::string_view, Verdict>>>("doctor");
        QTest::addColumn<bool>("isTestLater");
        QTest::addColumn<QString>("fault"); // its beginning, "" = none
        QTest::addColumn<QString>("ofOther");
        const auto row = [](const char *tag, const Steps &test, const Steps &doctor,
                            bool isTestLater, const char *fault, const char *ofOther) {
            QTest::newRow(tag) << test << doctor << isTestLater << QString::fromUtf8(fault)
                               << QString::fromUtf8(ofOther);
        };
        constexpr Verdict kPassed = Verdict::Passed;
        constexpr Verdict kFailed = Verdict::Failed;
        row("nothing is known", {}, {}, true, "", "");
        row("all is well", {{"key", kPassed}, {"message", kPassed}}, {{"text", kPassed}}, true, "",
            "");
        row("the key is refused", {{"name", kPassed}, {"key", kFailed}}, {}, true,
            "p refuses the key (found on ", "p refuses the key (found on ");
        row("not reached", {{"connection", kFailed}}, {}, true, "p was not reached",
            "p was not reached");
        row("the model is missing", {{"models", Verdict::Limited}, {"message", kPassed}}, {}, true,
            "p,m is not in the provider's list", "");
        row("no answer", {{"message", kFailed}}, {}, true, "p,m does not answer", "");
        row("no tools", {}, {{"text", kPassed}, {"tool call", kFailed}}, true,
            "p,m cannot call tools", "");
        row("the doctor came later", {{"key", kFailed}}, {{"text", kPassed}}, false, "",
            "p refuses the key");
        row("the test came later", {{"key", kFailed}}, {{"text", kPassed}}, true,
            "p refuses the key", "p refuses the key");
        row("the test came later and went well", {{"message", kPassed}, {"tool call", kPassed}},
            {{"text", kFailed}, {"image", kFailed}}, true, "p,m cannot see pictures", "");
        row("the test went well earlier", {{"message", kPassed}}, {{"text", kFailed}}, false,
            "p,m does not answer", "");
    }
    void faultsOfTargets()
    {
        using Steps = std::vector<std::pair<std::string_view, Verdict>>;
        QFETCH(Steps, test);
        QFETCH(Steps, doctor);
        QFETCH(bool, isTestLater);
        QFETCH(QString, fault);
        QFETCH(QString, ofOther);
        const auto resultOf = [](const Steps &steps, int day) {
            DoctorResult out;
            out.when = QDateTime(QDate(2026, 5, day), QTime(12, 0));
            for (const auto &[step, verdict] : steps) {
                Finding finding;
                finding.step = step;
                finding.verdict = verdict;
                out.findings.push_back(finding);
            }
            return out;
        };
        QTemporaryDir folder;
        Memory memory(folder.filePath(QStringLiteral("look.ini")));
        if (!test.empty())
            rememberTest(memory, "p",
                         {.model = "m", .result = resultOf(test, isTestLater ? 9 : 1)});
        if (!doctor.empty())
            remember(memory, "p,m", resultOf(doctor, 5));
        const auto check = [](const QString &found, const QString &expected) {
            QCOMPARE(found.isEmpty(), expected.isEmpty());
            QVERIFY2(found.left(expected.size()) == expected, qPrintable(found));
            QVERIFY(found.isEmpty() || found.endsWith(u'.'));
        };
        check(targetFault(memory, "p", "m"), fault);
        check(targetFault(memory, "p", "other"), ofOther);
        QCOMPARE(targetFault(memory, "q", "m"), QString());
        forgetTest(memory, "p");
        if (doctor.empty())
            QCOMPARE(targetFault(memory, "p", "m"), QString());
    }
};

QTEST_GUILESS_MAIN(TestDoctorResults)
#include "tst_doctor_results.moc"
