// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/reader.h"
#include "core/messages/request.h"
#include "core/tokens/correction.h"

#include <QTest>

#include <string>

using namespace ccproxy;
using namespace ccproxy::tokens;

class TestTokenCorrection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factorIsTheMedian_data()
    {
        QTest::addColumn<QList<qint64>>("reals"); // of 1,000 tokens each
        QTest::addColumn<double>("factor");
        QTest::newRow("nothing") << QList<qint64>{} << 1.0;
        QTest::newRow("two are too few") << QList<qint64>{2000, 2000} << 1.0;
        QTest::newRow("three") << QList<qint64>{1200, 1100, 1300} << 1.2;
        QTest::newRow("the lower of two") << QList<qint64>{1100, 1200, 1300, 1400} << 1.2;
        QTest::newRow("an outlier") << QList<qint64>{1200, 1200, 90000, 1200} << 1.2;
        QTest::newRow("fewer tokens than ours") << QList<qint64>{800, 800, 800} << 0.8;
        QTest::newRow("most") << QList<qint64>{9000, 9000, 9000} << 3.0;
        QTest::newRow("least") << QList<qint64>{1, 1, 1} << 0.5;
        QTest::newRow("the last seven count")
            << QList<qint64>{2000, 2000, 2000, 2000, 2000, 1100, 1100, 1100, 1100, 1100, 1100, 1100}
            << 1.1;
        QTest::newRow("no usage says nothing") << QList<qint64>{0, 0, 0, -5} << 1.0;
    }
    void factorIsTheMedian()
    {
        QFETCH(QList<qint64>, reals);
        QFETCH(double, factor);
        Correction correction;
        for (const qint64 real : reals)
            correction.add({.text = 1000, .media = 0}, real);
        QCOMPARE(correction.factor(), factor);
    }

    void sampleMustSaySomething_data()
    {
        QTest::addColumn<qint64>("text");
        QTest::addColumn<qint64>("media");
        QTest::addColumn<qint64>("real");
        QTest::addColumn<bool>("taken");
        QTest::newRow("shortest") << qint64(500) << qint64(0) << qint64(600) << true;
        QTest::newRow("too short") << qint64(499) << qint64(0) << qint64(600) << false;
        QTest::newRow("as much picture") << qint64(600) << qint64(600) << qint64(1300) << true;
        QTest::newRow("more picture") << qint64(600) << qint64(601) << qint64(1300) << false;
        QTest::newRow("less than the picture")
            << qint64(900) << qint64(800) << qint64(800) << false;
    }
    void sampleMustSaySomething()
    {
        QFETCH(qint64, text);
        QFETCH(qint64, media);
        QFETCH(qint64, real);
        QFETCH(bool, taken);
        Correction correction;
        QCOMPARE(correction.add({.text = text, .media = media}, real), taken);
        QCOMPARE(correction.samples(), std::size_t(taken ? 1 : 0));
    }

    void picturesStandApart()
    {
        Correction correction;
        for (int i = 0; i < 3; ++i)
            QVERIFY(correction.add({.text = 2000, .media = 1600}, 2000 * 3 / 2 + 1600));
        QCOMPARE(correction.factor(), 1.5);
        QCOMPARE(corrected({.text = 100, .media = 1600}, 1.5), std::int64_t(1750));
        QCOMPARE(corrected({.text = 3, .media = 0}, 1.5), std::int64_t(5));
        QCOMPARE(corrected({.text = 3, .media = 4}, 1.0), std::int64_t(7));
    }

    void samplesAreFew()
    {
        Corrections corrections;
        std::vector<int> due;
        for (int answer = 1; answer <= 65; ++answer) {
            if (corrections.isSampleDue("p", "m"))
                due.push_back(answer);
        }
        QVERIFY((due == std::vector<int>{1, 2, 3, 4, 5, 20, 40, 60}));
        QVERIFY(corrections.isSampleDue("p", "other"));
        QVERIFY(corrections.isSampleDue("other", "m"));
    }

    void modelsAreApart()
    {
        Corrections corrections;
        for (int i = 0; i < 3; ++i) {
            corrections.add("p", "a", {.text = 1000, .media = 0}, 1500);
            corrections.add("p", "b", {.text = 1000, .media = 0}, 700);
        }
        QCOMPARE(corrections.factor("p", "a"), 1.5);
        QCOMPARE(corrections.factor("p", "b"), 0.7);
        QCOMPARE(corrections.factor("q", "a"), 1.0);
        QCOMPARE(corrections.factor("", ""), 1.0);
    }

    void modelsAreBounded()
    {
        Corrections corrections;
        const auto learn = [&corrections](const std::string &model) {
            for (int i = 0; i < 3; ++i)
                corrections.add("p", model, {.text = 1000, .media = 0}, 1500);
        };
        learn("first");
        learn("second");
        for (std::size_t i = 0; i < Corrections::kMostModels - 2; ++i)
            corrections.isSampleDue("p", "m" + std::to_string(i));
        QCOMPARE(corrections.size(), Corrections::kMostModels);
        corrections.isSampleDue("p", "first"); // used again: the second is the oldest now
        corrections.isSampleDue("p", "new");
        QCOMPARE(corrections.size(), Corrections::kMostModels);
        QCOMPARE(corrections.factor("p", "first"), 1.5);
        QCOMPARE(corrections.factor("p", "second"), 1.0);
    }

    void stepsMakeTheWhole()
    {
        std::string body =
            "{\"model\":\"m\",\"system\":\"You are kind.\",\"tools\":[{\"name\":\"look\","
            "\"description\":\"Looks.\",\"input_schema\":{\"type\":\"object\"}}],\"messages\":["
            "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"What is this?\"},"
            "{\"type\":\"image\",\"source\":{\"type\":\"url\",\"url\":\"https://x.example/i\"}}]},"
            "{\"role\":\"assistant\",\"content\":\"A cat.\"},"
            "{\"role\":\"user\",\"content\":\"And this?\"}]}";
        const std::size_t size = body.size();
        body.append(json::kPadding, ' ');
        json::Parser parser;
        const auto request = messages::readRequest(parser, std::string_view(body).substr(0, size));
        QVERIFY(request);
        Counter counter;
        const RequestCount whole = countParts(*request, counter);
        QCOMPARE(whole.media, estimate::kImage);
        QCOMPARE(whole.total(), countRequest(*request, counter));
        StepwiseCount steps(*request, counter);
        int count = 1;
        while (steps.step())
            ++count;
        QCOMPARE(count, 5);
        QVERIFY(steps.count() == whole);
        QVERIFY(!steps.step());
        QVERIFY(steps.count() == whole);
    }
};

QTEST_GUILESS_MAIN(TestTokenCorrection)
#include "tst_token_correction.moc"
