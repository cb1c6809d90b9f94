// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/request_filter.h"
#include "ui/support/requests.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

class TestRequestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each filter against the request of requests.h and a failed and a running one.
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected"); ///< d(one), f(ailed), r(unning)
        const auto row = [](const char *filter, const char *expected) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromLatin1(expected);
        };
        row("", "dfr");
        row("   ", "dfr");
        row("sonnet", "dfr");
        row("SONNET", "dfr");
        row("haiku", "");
        row("sonnet overloaded", "f");
        row("-overloaded", "dr");
        row("!overloaded", "dr");
        row("\"try\" ", "f");
        row("\"later, please\"", "f");
        row("later please", "f");
        row("\"later please\"", "");
        row("req_1001", "d");
        row("model:gpt", "dfr");
        row("model:claude,haiku", "dfr");
        row("model:haiku,", "");
        row("-model:gpt", "");
        row("provider:OpenAI", "dfr");
        row("provider:gemini,openai", "dfr");
        row("provider:gemini", "");
        row("route:default", "dfr");
        row("project:\"somebody/pro\"", "dfr");
        row("session:5f", "dfr");
        row("class:main", "dfr");
        row("path:messages", "dfr");
        row("id:req_1002", "f");
        row("error:overl", "f");
        row("status:200", "d");
        row("status:=200", "d");
        row("status:5xx", "f");
        row("status:2xx", "d");
        row("status:>=400", "f");
        row("status:200..599", "df");
        row("-status:5xx", "dr");
        row("is:error", "f");
        row("is:done", "d");
        row("is:running", "r");
        row("is:waiting", "r");
        row("-is:running", "df");
        row("is:streamed", "dfr");
        row("is:retried", "");
        row("is:cached", "dr");
        row("is:left", "");
        row(">2s", "dfr");
        row(">2500ms", "");
        row(">=2500ms", "dfr");
        row("<2.5s", "");
        row("<=2.5s", "dfr");
        row("took:1s..3s", "dfr");
        row("took:<1m", "dfr");
        row("first:<500ms", "dfr");
        row("in:>10k", "dr");
        row("in:20000", "dr");
        row("out:>=100", "dr");
        row("cached:18k", "dr");
        row("cost:>0.01", "dr");
        row("cost:$0.0123", "dr");
        row("cost:0", "f");
        row("speed:>40", "d");
        row("tries:1", "dfr");
        row("tries:>1", "");
        row("\"http://x\"", "");
        row("\"a:b\"", "");
    }
    void matches()
    {
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        const auto read = readFilter(filter);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
        QString passed;
        const auto look = [&](const engine::ExchangeRecord &record, QChar letter) {
            if (read->matches(record))
                passed += letter;
        };
        look(testing::record(1), u'd');
        look(testing::failed(2), u'f');
        look(testing::running("req_r"), u'r');
        QCOMPARE(passed, expected);
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word"); ///< of what is said
        const auto row = [](const char *filter, int position, const char *word) {
            QTest::newRow(filter) << QString::fromUtf8(filter) << position
                                  << QString::fromUtf8(word);
        };
        row("colour:red", 0, "There is no field \"colour\"");
        row("http://x", 0, "Put quotes");
        row("sonnet is:", 7, "has to follow \"is:\"");
        row("is:purple", 0, "running");
        row("status:high", 0, "5xx");
        row("status:9xx", 0, "5xx");
        row("status:", 0, "has to follow");
        row(">", 0, ">2s");
        row(">abc", 0, ">2s");
        row(">2h", 0, ">2s");
        row("took:1s..", 0, ">2s");
        row("in:>10s", 0, "10k");
        row("cost:cheap", 0, "0.01");
        row("tries:>k", 0, "1..5");
        row("cost:>inf", 0, "0.01");
        row("cost:>nan", 0, "0.01");
        row("a \"open", 2, "quote");
        row("-", 0, "follow");
        row("a - b", 2, "follow");
        row("model:,", 0, "has to follow");
        row("model:\"\"", 0, "has to follow");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, filter);
        QFETCH(int, position);
        QFETCH(QString, word);
        const auto read = readFilter(filter);
        QVERIFY(!read);
        QCOMPARE(int(read.error().position), position);
        QVERIFY2(read.error().text.contains(word), qPrintable(read.error().text));
    }

    /// Whatever is typed, a beginning of whatever there is: an answer, and no end of the program.
    void takesAnything()
    {
        const QString pieces = QStringLiteral(
            "a:\"b -! >=2..5k <<>> is:is:: ,,, \t\"\" ä🙂: status:5xx:5 cost:-1e999 ");
        int problems = 0;
        for (qsizetype begin = 0; begin < pieces.size(); ++begin) {
            for (qsizetype length = 1; begin + length <= pieces.size(); ++length) {
                const auto read = readFilter(pieces.mid(begin, length));
                if (read)
                    (void)read->matches(testing::record(1));
                else
                    problems += read.error().text.isEmpty() ? 1000000 : 1;
            }
        }
        QVERIFY(problems > 0);
        QVERIFY(problems < 1000000);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cursor");
        QTest::addColumn<int>("begin");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *text, int cursor, int begin, const char *words) {
            QTest::newRow(text) << QString::fromUtf8(text) << cursor << begin
                                << QString::fromUtf8(words);
        };
        row("", 0, 0, "");
        row("pro", 3, 0, "project: provider:");
        row("PRO", 3, 0, "project: provider:");
        row("x -st", 5, 3, "status:");
        row("status:", 7, 0, "");
        row("is:r", 4, 0, "is:running is:retried");
        row("is:running", 10, 0, "");
        row("\"pro", 4, 0, "");
        row("mo sonnet", 2, 0, "model:");
        row("gpt", 3, 0, "");
    }
    void completes()
    {
        QFETCH(QString, text);
        QFETCH(int, cursor);
        QFETCH(int, begin);
        QFETCH(QString, words);
        const FilterCompletion completion = completeFilter(text, cursor);
        QCOMPARE(completion.words.join(u' '), words);
        if (!words.isEmpty())
            QCOMPARE(int(completion.begin), begin);
    }

    /// What the help shows can be typed.
    void helpIsTrue()
    {
        const QString help = filterHelp();
        QVERIFY(help.contains(QLatin1String("status:5xx")));
        QVERIFY(readFilter(QStringLiteral("sonnet \"rate limit\" provider:openai,gemini status:5xx "
                                          "is:error >2s in:>50k cost:0.01..0.5 -model:mini"))
                    .has_value());
    }
};

QTEST_APPLESS_MAIN(TestRequestFilter)
#include "tst_request_filter.moc"
