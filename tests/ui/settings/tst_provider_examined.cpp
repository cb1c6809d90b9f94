// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers_fixture.h"
#include "ui/doctor/target_faults.h"

#include <QPointer>
#include <QPushButton>

using namespace ccproxy;
using namespace ccproxy::ui;
using testing::allTexts;
using testing::kMarker;
using testing::kThree;
using Shown = testing::ProvidersShown;

/// What the window of a provider asks it: whether it works, and which models it has.
class TestProviderExamined : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestProviderExamined)
#include "tst_provider_examined.moc"
