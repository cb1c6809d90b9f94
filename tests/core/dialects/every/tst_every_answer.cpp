// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/answer_generator.h"
#include "core/dialects/every/support/decoding.h"
#include "core/dialects/every/support/targets.h"

#include <QJsonDocument>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

QString shown(std::uint64_t seed, const QString &problem, const std::string &bytes)
{
    return QStringLiteral("seed %1: ").arg(seed) + problem + QStringLiteral("\nsent: ")
        + QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// The events of a stream after which a client expects nothing.
QStringList endsOf(const std::string &stream)
{
    QStringList ends;
    sse::Parser events;
    const auto note = [&ends](const sse::Event &event) {
        const QByteArray data(event.data.data(), static_cast<qsizetype>(event.data.size()));
        const QString type = QJsonDocument::fromJson(data)[u"type"].toString();
        const QString name = event.name.empty()
            ? type
            : QString::fromUtf8(event.name.data(), static_cast<qsizetype>(event.name.size()));
        if (name == QStringLiteral("message_stop") || name == QStringLiteral("error"))
            ends.append(name);
    };
    events.feed(stream, note);
    events.finish(note);
    return ends;
}

} // namespace

/// What holds for every answer that a provider can give, at every dialect.
class TestEveryAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyStreamIsWellFormedOrFails_data() { everyTarget(); }
    void anyStreamIsWellFormedOrFails()
    {
        QFETCH(int, at);
        const TargetRow &row = targetRows()[static_cast<std::size_t>(at)];
        const dialects::Dialect &dialect = *dialects::find(row.dialect);
        constexpr std::uint64_t kStreams = 1500;
        for (std::uint64_t seed = 0; seed < kStreams; ++seed) {
            const std::string bytes = AnswerGenerator(row.dialect, seed).stream();
            const QString problem = problemOfStream(dialect, targetOf(row), bytes, 1 + seed % 97);
            QVERIFY2(problem.isEmpty(), qPrintable(shown(seed, problem, bytes)));
        }
    }

    void anyBodyIsAMessageOrFails_data() { everyTarget(); }
    void anyBodyIsAMessageOrFails()
    {
        QFETCH(int, at);
        const TargetRow &row = targetRows()[static_cast<std::size_t>(at)];
        const dialects::Dialect &dialect = *dialects::find(row.dialect);
        constexpr std::uint64_t kBodies = 500;
        for (std::uint64_t seed = 0; seed < kBodies; ++seed) {
            const std::string bytes = AnswerGenerator(row.dialect, seed).body();
            const QString problem = problemOfBody(dialect, targetOf(row), bytes);
            QVERIFY2(problem.isEmpty(), qPrintable(shown(seed, problem, bytes)));
        }
    }

    void anyErrorIsUnderstood_data() { everyTarget(); }
    void anyErrorIsUnderstood()
    {
        QFETCH(int, at);
        const TargetRow &row = targetRows()[static_cast<std::size_t>(at)];
        const dialects::Dialect &dialect = *dialects::find(row.dialect);
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const std::string bytes = AnswerGenerator(row.dialect, seed).body();
            for (const int status : {400, 401, 404, 413, 429, 500, 503, 529}) {
                const QString problem = problemOfError(dialect, targetOf(row), status, bytes);
                QVERIFY2(problem.isEmpty(), qPrintable(shown(seed, problem, bytes)));
            }
        }
    }

    /// What passes untouched is the provider's own affair; but it does not depend on how it came,
    /// and no client is told of an end and of an error.
    void whatPassesHasOneEnd()
    {
        constexpr std::uint64_t kStreams = 3000;
        for (std::uint64_t seed = 0; seed < kStreams; ++seed) {
            const std::string bytes = AnswerGenerator(catalogue::Dialect::Anthropic, seed).stream();
            const std::string passed = passStream(bytes, bytes.size() + 1);
            QCOMPARE(passStream(bytes, 1 + seed % 97), passed);
            const QStringList ends = endsOf(passed);
            QVERIFY2(ends.size() == 1,
                     qPrintable(shown(seed, QStringLiteral("ends: ") + ends.join(u','), bytes)));
        }
    }

private:
    static void everyTarget()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < targetRows().size(); ++at)
            QTest::newRow(targetRows()[at].name) << static_cast<int>(at);
    }
};

QTEST_APPLESS_MAIN(TestEveryAnswer)
#include "tst_every_answer.moc"
