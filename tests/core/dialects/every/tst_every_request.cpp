// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/broken_bodies.h"
#include "core/dialects/every/support/encoding.h"
#include "core/dialects/every/support/recorded_requests.h"
#include "core/dialects/every/support/request_checks.h"
#include "core/dialects/every/support/request_generator.h"
#include "core/json/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::tests;

namespace {

/// All names of tools that a client's request holds, wherever they stand.
void collectNames(const QJsonValue &value, QSet<QString> &names)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        collectNames(item, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QStringLiteral("name") && it->isString())
            names.insert(it->toString());
        collectNames(*it, names);
    }
}

/// The names of the tools that a provider is offered.
QStringList offeredNames(const QJsonObject &body)
{
    QStringList names;
    const QJsonArray tools = body[u"tools"].toArray();
    for (const QJsonValue &tool : tools) {
        const QJsonArray declarations = tool[u"functionDeclarations"].toArray();
        for (const QJsonValue &declaration : declarations)
            names.append(declaration[u"name"].toString());
        const QString name = tool.toObject().contains(u"function")
            ? tool[u"function"][u"name"].toString()
            : tool[u"name"].toString();
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

/// Each name that is sent leads back to one of the client's, and no two to the same.
QString problemOfNames(const dialects::Encoded &encoded, const QByteArray &original)
{
    QSet<QString> clients;
    collectNames(QJsonDocument::fromJson(original).object(), clients);
    QSet<QString> seen;
    const QStringList offered =
        offeredNames(QJsonDocument::fromJson(QByteArray::fromStdString(encoded.body)).object());
    for (const QString &sent : offered) {
        const auto mapped = encoded.toolNames.find(sent.toStdString());
        const QString back = mapped == encoded.toolNames.end()
            ? sent
            : QString::fromStdString(json::RawString(mapped->second).decoded());
        if (!clients.contains(back) || seen.contains(back))
            return sent + QStringLiteral(" leads back to ") + back;
        seen.insert(back);
    }
    return {};
}

/// Where two texts part, with what stands there.
QString difference(std::string_view before, std::string_view after)
{
    const auto at = static_cast<std::size_t>(
        std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first
        - before.begin());
    static constexpr std::size_t kAround = 80;
    const auto around = [at](std::string_view text) {
        const std::string_view part = text.substr(at - std::min(at, kAround), 2 * kAround);
        return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
    };
    return QStringLiteral("\nwas: …%1\nis:  …%2").arg(around(before), around(after));
}

bool holdsKey(const dialects::Encoded &encoded)
{
    std::string all = encoded.body + encoded.url;
    for (const auto &[name, value] : encoded.headers)
        all += name + value;
    for (const std::string &note : encoded.notes)
        all += note;
    return all.find(kClientKey) != std::string::npos;
}

} // namespace

/// What holds for every request that Claude Code can send, at every dialect.
class TestEveryRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDialectIsThere()
    {
        QSet<int> seen;
        for (const TargetRow &row : targetRows()) {
            QVERIFY2(dialects::find(row.dialect) != nullptr, row.name);
            seen.insert(static_cast<int>(row.dialect));
        }
        for (const catalogue::ProviderEntry &entry : catalogue::providers())
            QVERIFY2(seen.contains(static_cast<int>(entry.dialect)),
                     "a dialect of the catalogue has no row");
    }

    /// The checks see what they look for: a body that breaks one rule is found.
    void theChecksFindWhatIsWrong_data()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < brokenBodies().size(); ++at)
            QTest::newRow(brokenBodies()[at].name) << static_cast<int>(at);
    }
    void theChecksFindWhatIsWrong()
    {
        QFETCH(int, at);
        const BrokenBody &broken = brokenBodies()[static_cast<std::size_t>(at)];
        const std::vector<TargetRow> rows = targetRows(broken.dialect);
        dialects::Encoded encoded;
        encoded.body = broken.good;
        QCOMPARE(problemOfRequest(rows[0], encoded, "{}"), QString());
        const std::size_t place = encoded.body.find(broken.part);
        QVERIFY(place != std::string::npos);
        encoded.body.replace(place, broken.part.size(), broken.with);
        const QString problem = problemOfRequest(rows[0], encoded, "{}");
        QVERIFY(!problem.isEmpty());
        QVERIFY2(!problem.startsWith(QStringLiteral("the body is not JSON")), qPrintable(problem));
    }

    void anyRequestGivesAGoodOne_data() { everyTarget(); }
    void anyRequestGivesAGoodOne()
    {
        QFETCH(int, at);
        const TargetRow &row = targetRows()[static_cast<std::size_t>(at)];
        constexpr std::uint64_t kRequests = 300;
        for (std::uint64_t seed = 0; seed < kRequests; ++seed) {
            const auto manner =
                seed % 3 == 0 ? RequestGenerator::Manner::Orderly : RequestGenerator::Manner::Any;
            const std::string request = RequestGenerator(seed, manner).request().json();
            QVERIFY2(json::isValid(request), request.c_str());
            const QString problem = problemOf(row, request);
            if (!problem.isEmpty())
                QFAIL(qPrintable(QStringLiteral("seed %1: ").arg(seed) + problem
                                 + QStringLiteral("\nrequest: ")
                                 + QString::fromStdString(request)));
        }
    }

    /// Providers' prompt caches hold: what was sent for a conversation that ends where an answer
    /// came stays as it was when the next turn is sent.
    void turnsShareTheirPrefix_data() { everyTarget(); }
    void turnsShareTheirPrefix()
    {
        QFETCH(int, at);
        const TargetRow &row = targetRows()[static_cast<std::size_t>(at)];
        constexpr std::uint64_t kConversations = 120;
        for (std::uint64_t seed = 0; seed < kConversations; ++seed) {
            const GeneratedRequest made =
                RequestGenerator(seed, RequestGenerator::Manner::Orderly).request();
            std::string before;
            for (const std::size_t count : made.turns()) {
                const QString problem = problemOfTurn(row, made.json(count), before);
                QVERIFY2(
                    problem.isEmpty(),
                    qPrintable(QStringLiteral("seed %1, before message %2: ").arg(seed).arg(count)
                               + problem));
            }
        }
    }

    /// Requests that Claude Code sent, when they are at hand.
    void recordedRequestsGiveGoodOnes_data() { everyTarget(); }
    void recordedRequestsGiveGoodOnes()
    {
        QFETCH(int, at);
        const std::vector<RecordedRequest> requests = recordedRequests();
        if (requests.empty())
            QSKIP(noRecordedRequests());
        for (const RecordedRequest &request : requests) {
            const QString problem = problemOf(targetRows()[static_cast<std::size_t>(at)],
                                              request.json(request.messages()));
            if (!problem.isEmpty())
                QFAIL(qPrintable(request.name() + QStringLiteral(": ") + problem.left(kShown)));
        }
    }

    void recordedTurnsShareTheirPrefix_data() { everyTarget(); }
    void recordedTurnsShareTheirPrefix()
    {
        QFETCH(int, at);
        const std::vector<RecordedRequest> requests = recordedRequests();
        if (requests.empty())
            QSKIP(noRecordedRequests());
        int turns = 0;
        for (const RecordedRequest &request : requests) {
            std::string before;
            for (const int count : request.turns()) {
                const QString problem = problemOfTurn(targetRows()[static_cast<std::size_t>(at)],
                                                      request.json(count), before);
                QVERIFY2(problem.isEmpty(), qPrintable(request.name() + problem));
                ++turns;
            }
        }
        QVERIFY(turns > static_cast<int>(requests.size()));
    }

private:
    static constexpr int kShown = 4000;

    /// Compares the conversation so far with that of the turn before, and puts it in its place.
    static QString problemOfTurn(const TargetRow &row, const std::string &request,
                                 std::string &before)
    {
        std::string failure;
        const auto encoded = encodeFor(row, request, failure);
        if (!encoded)
            return QString::fromStdString(failure);
        std::string said = encoded->body.substr(0, endOfMessages(row, encoded->body));
        if (said.empty())
            return QStringLiteral("the body has no list of messages");
        if (!said.starts_with(before))
            return difference(before, said);
        before = std::move(said);
        return {};
    }

    static void everyTarget()
    {
        QTest::addColumn<int>("at");
        for (std::size_t at = 0; at < targetRows().size(); ++at)
            QTest::newRow(targetRows()[at].name) << static_cast<int>(at);
    }

    static QString problemOf(const TargetRow &row, const std::string &request)
    {
        std::string failure;
        const auto encoded = encodeFor(row, request, failure);
        if (!encoded)
            return QString::fromStdString(failure);
        const QByteArray original = QByteArray::fromStdString(request);
        QString problem = problemOfRequest(row, *encoded, original);
        if (problem.isEmpty() && row.dialect != catalogue::Dialect::Anthropic
            && row.dialect != catalogue::Dialect::Demo)
            problem = problemOfNames(*encoded, original);
        if (problem.isEmpty() && holdsKey(*encoded))
            problem = QStringLiteral("the client's key is passed on");
        if (problem.isEmpty() && encodeFor(row, request, failure)->body != encoded->body)
            problem = QStringLiteral("the same request gave another body");
        if (!problem.isEmpty())
            problem += QStringLiteral("\nbody: ") + QString::fromStdString(encoded->body);
        return problem;
    }
};

QTEST_APPLESS_MAIN(TestEveryRequest)
#include "tst_every_request.moc"
