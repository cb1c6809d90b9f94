// SPDX-License-Identifier: GPL-3.0-or-later
// One suite for SQLite and PostgreSQL.
#include "engine/history/matching.h"
#include "engine/history/postgres_server.h"
#include "engine/history/sample_records.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;
using namespace std::chrono_literals;

class TestHistoryDatabase final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recordsComeBack_data() { databases(); }
    void recordsComeBack();
    void anyTexts_data() { databases(); }
    void anyTexts();
    void filters_data() { databases(); }
    void filters();
    void search_data() { databases(); }
    void search();
    void usageSums_data() { databases(); }
    void usageSums();
    void spending_data() { databases(); }
    void spending();
    void pruning_data() { databases(); }
    void pruning();
    void nothingToPrune();
    void writtenTwice_data() { databases(); }
    void writtenTwice();
    void newerLayout_data() { databases(); }
    void newerLayout();
    void twoConnections_data() { databases(); }
    void twoConnections();
    void fileIsPrivate();
    void failures();

private:
    void databases();
    HistoryLocation fresh();
    std::unique_ptr<Database> filled(int count, bool withBodies = false);

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    int m_files = 0;
};

namespace {

std::vector<NewExchange> samples(int first, int count, bool withBodies = false)
{
    std::vector<NewExchange> out;
    for (int i = first; i < first + count; ++i) {
        NewExchange &next = out.emplace_back(
            NewExchange{std::make_shared<const ExchangeRecord>(sampleRecord(i)), {}});
        if (withBodies)
            next.bodies = sampleBodies(i);
    }
    return out;
}

/// Everything but the sequence number, which is none of a database's.
void compare(const ExchangeRecord &a, const ExchangeRecord &b)
{
    QCOMPARE(a.requestId, b.requestId);
    QVERIFY(a.receivedAt == b.receivedAt);
    QCOMPARE(a.routed, b.routed);
    QCOMPARE(a.firstByte, b.firstByte);
    QCOMPARE(a.firstContent, b.firstContent);
    QCOMPARE(a.total, b.total);
    QCOMPARE(a.path, b.path);
    QCOMPARE(a.session, b.session);
    QCOMPARE(a.project, b.project);
    QCOMPARE(a.profile, b.profile);
    QCOMPARE(a.requestClass, b.requestClass);
    QCOMPARE(a.modelAsked, b.modelAsked);
    QCOMPARE(a.route, b.route);
    QCOMPARE(a.reason, b.reason);
    QCOMPARE(a.streamed, b.streamed);
    QCOMPARE(a.status, b.status);
    QVERIFY(a.usage == b.usage);
    QCOMPARE(a.cost, b.cost);
    QCOMPARE(a.failure, b.failure);
    QCOMPARE(a.cancelled, b.cancelled);
    QCOMPARE(a.attempts.size(), b.attempts.size());
    for (std::size_t i = 0; i < a.attempts.size(); ++i) {
        QCOMPARE(a.attempts[i].provider, b.attempts[i].provider);
        QCOMPARE(a.attempts[i].model, b.attempts[i].model);
        QCOMPARE(a.attempts[i].key, b.attempts[i].key);
        QCOMPARE(a.attempts[i].status, b.attempts[i].status);
        QCOMPARE(a.attempts[i].failure, b.attempts[i].failure);
        QCOMPARE(a.attempts[i].begun, b.attempts[i].begun);
        QCOMPARE(a.attempts[i].took, b.attempts[i].took);
    }
}

/// What is asked for, or a failed test and nothing.
template <typename T>
T got(FromDatabase<T> answer)
{
    if (!answer) {
        QTest::qFail(answer.error().failure.text().c_str(), __FILE__, __LINE__);
        return {};
    }
    return std::move(*answer);
}

std::size_t countOf(Database &database, HistoryFilter filter)
{
    filter.limit = 100'000;
    return got(database.list(filter)).size();
}

} // namespace

void TestHistoryDatabase::initTestCase()
{
    if (!PostgresServer::isInstalled()) {
        qWarning("PostgreSQL or Qt's driver for it is not installed (scripts/setup --test): "
                 "its half of this suite is not run");
        return;
    }
    m_server = std::make_unique<PostgresServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void TestHistoryDatabase::databases()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

/// A place without a history, of the kind that the test's row names.
HistoryLocation TestHistoryDatabase::fresh()
{
    QFETCH(bool, isPostgres);
    const QString text = isPostgres ? m_server->newDatabase()
                                    : m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files));
    return *historyLocation(text.toStdString());
}

#define SKIP_WITHOUT_SERVER()                                                                      \
    QFETCH(bool, isPostgres);                                                                      \
    if (isPostgres && !m_server)                                                                   \
    QSKIP("PostgreSQL or Qt's driver for it is not installed (scripts/setup --test)")

std::unique_ptr<Database> TestHistoryDatabase::filled(int count, bool withBodies)
{
    auto database = got(Database::open(fresh()));
    if (database) {
        auto written = database->write(samples(0, count, withBodies));
        if (!written)
            QTest::qFail(written.error().failure.text().c_str(), __FILE__, __LINE__);
    }
    return database;
}

void TestHistoryDatabase::recordsComeBack()
{
    SKIP_WITHOUT_SERVER();
    const HistoryLocation place = fresh();
    {
        const auto database = got(Database::open(place));
        QVERIFY(database->write(samples(0, 30)).has_value());
        QVERIFY(database->write(samples(30, 30, true)).has_value());
    }
    const auto database = got(Database::open(place));
    HistoryFilter filter;
    filter.limit = 60;
    const auto list = got(database->list(filter));
    QCOMPARE(list.size(), std::size_t(60));
    for (int i = 0; i < 60; ++i) {
        compare(list[static_cast<std::size_t>(59 - i)], sampleRecord(i));
        const auto found = got(database->find(std::to_string(100'000'000 + i)));
        QVERIFY(found.has_value());
        compare(found->record, sampleRecord(i));
        QCOMPARE(found->bodies.has_value(), i >= 30);
        if (found->bodies)
            QVERIFY(*found->bodies == sampleBodies(i));
    }
    // By a beginning, the newest; by what is none, nothing.
    QCOMPARE(got(database->find("req_1000000"))->record.requestId, "req_100000059");
    QCOMPARE(got(database->find("10000001"))->record.requestId, "req_100000019");
    QVERIFY(!got(database->find("nobody")));
    QVERIFY(!got(database->find("req%")));
    QVERIFY(!got(database->find("' OR 1=1 --")));
    filter.limit = 3;
    QCOMPARE(got(database->list(filter)).size(), std::size_t(3));
    // In steps, without one twice and without a gap.
    std::vector<std::string> steps;
    for (auto step = got(database->list(filter)); !step.empty();
         step = got(database->list(filter))) {
        for (const ExchangeRecord &each : step)
            steps.push_back(each.requestId);
        filter.before = steps.back();
    }
    QCOMPARE(steps.size(), list.size());
    for (std::size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i], list[i].requestId);
    filter.before = "req_of nobody";
    QVERIFY(got(database->list(filter)).empty());
}

/// Of any language, and none at all; they are texts to SQL whatever way they were given to it.
void TestHistoryDatabase::anyTexts()
{
    SKIP_WITHOUT_SERVER();
    const auto database = got(Database::open(fresh()));
    ExchangeRecord record = sampleRecord(0);
    record.project = "/home/größe/設計";
    record.session = {};
    record.reason = "\xf0\x9f\x90\x9f and 'quotes' and \"others\"";
    record.failure = "その日は überlastet";
    const std::vector<NewExchange> one{{std::make_shared<const ExchangeRecord>(record), {}}};
    QVERIFY(database->write(one).has_value());
    HistoryFilter filter;
    filter.project = record.project;
    filter.errors = true;
    filter.text = "その überlastet";
    const auto list = got(database->list(filter));
    QCOMPARE(list.size(), std::size_t(1));
    compare(list[0], record);
    const auto groups = got(database->usage({.by = usage::By::Project, .since = {}, .until = {}}));
    QCOMPARE(groups.size(), std::size_t(1));
    QCOMPARE(groups[0].name, record.project);
}

void TestHistoryDatabase::filters()
{
    SKIP_WITHOUT_SERVER();
    constexpr int kCount = 400;
    const auto database = filled(kCount);
    struct Row {
        const char *name;
        HistoryFilter filter;
        std::function<bool(int, const ExchangeRecord &)> passes;
    };
    const auto with = [](auto HistoryFilter::*member, auto value) {
        HistoryFilter filter;
        filter.*member = value;
        return filter;
    };
    const auto last = [](const ExchangeRecord &r) { return r.attempts.back(); };
    HistoryFilter several = with(&HistoryFilter::provider, "openai");
    several.route = "background";
    several.since = sampleStart() + 100min;
    const std::vector<Row> rows{
        {"all", {}, [](int, const auto &) { return true; }},
        {"errors", with(&HistoryFilter::errors, true),
         [](int i, const auto &) { return i % 20 == 19; }},
        {"provider", with(&HistoryFilter::provider, "gemini"),
         [&](int, const auto &r) { return last(r).provider == "gemini"; }},
        {"model used", with(&HistoryFilter::model, "gpt-4.1"),
         [&](int, const auto &r) { return last(r).model == "gpt-4.1"; }},
        {"models by a pattern", with(&HistoryFilter::model, "gpt-4.1*"),
         [&](int, const auto &r) { return last(r).model.starts_with("gpt-4.1"); }},
        {"model asked for", with(&HistoryFilter::model, "claude-opus-4-8"),
         [](int, const auto &) { return true; }},
        {"a pattern's own signs are none of SQL's", with(&HistoryFilter::model, "gpt_4%*"),
         [](int, const auto &) { return false; }},
        {"nor of another's", with(&HistoryFilter::model, "[g]pt-?*"),
         [](int, const auto &) { return false; }},
        {"a pattern in capitals", with(&HistoryFilter::model, "GPT-4.1*"),
         [](int, const auto &) { return false; }},
        {"a pattern of several parts", with(&HistoryFilter::project, "/home/*/project*2"),
         [](int i, const auto &) { return i % 7 == 2; }},
        {"a pattern that almost fits", with(&HistoryFilter::project, "*/project-2*x"),
         [](int, const auto &) { return false; }},
        {"session", with(&HistoryFilter::session, "session-3"),
         [](int i, const auto &) { return i / 40 == 3; }},
        {"project", with(&HistoryFilter::project, "/home/dev/project-2"),
         [](int i, const auto &) { return i % 7 == 2; }},
        {"route", with(&HistoryFilter::route, "background"),
         [](int i, const auto &) { return i % 5 == 0; }},
        {"status", with(&HistoryFilter::statusClass, 4),
         [](int, const auto &r) { return r.status == 429; }},
        {"since", with(&HistoryFilter::since, std::optional(sampleStart() + 100min)),
         [](int i, const auto &) { return i >= 100; }},
        {"until", with(&HistoryFilter::until, std::optional(sampleStart() + 100min)),
         [](int i, const auto &) { return i < 100; }},
        {"several", several,
         [&](int i, const auto &r) {
             return i >= 100 && i % 5 == 0 && last(r).provider == "openai";
         }},
        {"what is SQL", with(&HistoryFilter::provider, "x' OR '1'='1"),
         [](int, const auto &) { return false; }},
    };
    for (const Row &row : rows) {
        std::size_t expected = 0;
        for (int i = 0; i < kCount; ++i) {
            const ExchangeRecord record = sampleRecord(i);
            expected += row.passes(i, record) ? 1 : 0;
            // What is not written yet is looked through by the same filter.
            QVERIFY2(passes(row.filter, record) == row.passes(i, record), row.name);
        }
        const std::size_t found = countOf(*database, row.filter);
        QVERIFY2(found == expected,
                 qPrintable(QStringLiteral("%1: %2 in place of %3")
                                .arg(QLatin1String(row.name))
                                .arg(found)
                                .arg(expected)));
    }
}

void TestHistoryDatabase::search()
{
    SKIP_WITHOUT_SERVER();
    const auto database = filled(60, true);
    const auto found = [&](const char *text) {
        HistoryFilter filter;
        filter.text = text;
        return countOf(*database, filter);
    };
    QCOMPARE(found("needle17"), std::size_t(1));
    QCOMPARE(found("NEEDLE17 hay"), std::size_t(1));
    QCOMPARE(found("hay needle17"), std::size_t(1));
    QCOMPARE(found("needle1"), std::size_t(11)); // 1 and 10 to 19
    QCOMPARE(found("strawberries"), std::size_t(60));
    QCOMPARE(found("needle17 needle18"), std::size_t(0));
    QCOMPARE(found("quota word19"), std::size_t(1));
    QCOMPARE(found("overloaded"), std::size_t(5));
    QCOMPARE(found("gpt-4.1-mini"), std::size_t(12));
    QCOMPARE(found("nowhere"), std::size_t(0));
    QCOMPARE(found("'"), std::size_t(0));
    QCOMPARE(found("\" OR needle*"), std::size_t(0)); // the word "or"
    QCOMPARE(found("{}"), std::size_t(0));
    HistoryFilter both;
    both.text = "needle1";
    both.errors = true;
    QCOMPARE(countOf(*database, both), std::size_t(1));
}

void TestHistoryDatabase::usageSums()
{
    SKIP_WITHOUT_SERVER();
    constexpr int kCount = 3000; // over two days
    const auto database = filled(kCount);
    using Name = std::function<std::string(const ExchangeRecord &)>;
    const std::vector<std::pair<usage::By, Name>> rows{
        {usage::By::Day,
         [](const ExchangeRecord &r) {
             const std::string day = std::to_string(dayOf(r.receivedAt));
             return day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6);
         }},
        {usage::By::Provider, [](const ExchangeRecord &r) { return r.attempts.back().provider; }},
        {usage::By::Model,
         [](const ExchangeRecord &r) {
             return r.attempts.back().provider + "," + r.attempts.back().model;
         }},
        {usage::By::Session, [](const ExchangeRecord &r) { return r.session; }},
        {usage::By::Project, [](const ExchangeRecord &r) { return r.project; }},
    };
    for (const auto &[by, name] : rows) {
        for (const auto &[from, to] : {std::pair(0, kCount), std::pair(1000, kCount),
                                       std::pair(1000, 2800), std::pair(1000, 1100)}) {
            std::map<std::string, usage::Tally> expected;
            for (int i = from; i < to; ++i) {
                const ExchangeRecord r = sampleRecord(i);
                const bool isAnswer = r.firstContent.count() > 0;
                expected[name(r)] += {.requests = 1,
                                      .errors = r.hasFailed() ? 1 : 0,
                                      .tokens = r.usage,
                                      .cost = r.cost.value_or(0),
                                      .unpriced = r.cost ? 0 : 1,
                                      .answers = isAnswer ? 1 : 0,
                                      .firstContent = r.firstContent,
                                      .total = isAnswer ? r.total : 0us};
            }
            UsageQuery query;
            query.by = by;
            query.since = sampleStart() + from * 1min;
            if (to < kCount)
                query.until = sampleStart() + to * 1min;
            const auto groups = got(database->usage(query));
            QCOMPARE(groups.size(), expected.size());
            for (std::size_t i = 0; i < groups.size(); ++i) {
                QVERIFY2(groups[i].tally == expected[groups[i].name], groups[i].name.c_str());
                if (i == 0)
                    continue;
                if (by == usage::By::Day)
                    QVERIFY(groups[i - 1].name < groups[i].name);
                else
                    QVERIFY(groups[i - 1].tally.cost >= groups[i].tally.cost);
            }
        }
    }
    QVERIFY(
        got(database->usage({.by = usage::By::Day, .since = {}, .until = sampleStart()})).empty());
}

void TestHistoryDatabase::spending()
{
    SKIP_WITHOUT_SERVER();
    constexpr int kCount = 3000;
    const auto database = filled(kCount);
    const usage::DayNumber day = dayOf(sampleStart());
    usage::MicroDollars today = 0;
    usage::MicroDollars month = 0;
    usage::MicroDollars cheap = 0; // of a profile
    for (int i = 0; i < kCount; ++i) {
        const ExchangeRecord record = sampleRecord(i);
        const usage::DayNumber of = dayOf(record.receivedAt);
        today += of == day ? record.cost.value_or(0) : 0;
        cheap += of == day && record.profile == "cheap" ? record.cost.value_or(0) : 0;
        month += usage::monthOf(of) == usage::monthOf(day) ? record.cost.value_or(0) : 0;
    }
    const Spent spent = got(database->spentOn(day));
    QCOMPARE(spent.day, day);
    QCOMPARE(spent.all.today, today);
    QCOMPARE(spent.all.month, month);
    QCOMPARE(spent.byProfile.size(), std::size_t(2));
    QCOMPARE(spent.byProfile.at("cheap").today, cheap);
    QCOMPARE(spent.byProfile.at("").today, today - cheap);
    QVERIFY(cheap > 0);
    QVERIFY(today < month);
    const Spent later = got(database->spentOn(day + 10'000));
    QCOMPARE(later.all.today, 0);
    QCOMPARE(later.all.month, 0);
}

void TestHistoryDatabase::pruning()
{
    SKIP_WITHOUT_SERVER();
    const auto database = filled(200, true);
    constexpr std::int64_t kEnough = 1LL << 30U;
    constexpr usage::DayNumber kNever = 99991231; // sums are kept from then on
    // By age.
    QCOMPARE(got(database->prune(sampleStart() + 50min, kNever, kEnough)), false);
    QCOMPARE(countOf(*database, {}), std::size_t(150));
    QVERIFY(!got(database->find("100000049")));
    QVERIFY(got(database->find("100000050"))->bodies.has_value());
    HistoryFilter filter;
    filter.text = "needle49";
    QCOMPARE(countOf(*database, filter), std::size_t(0));
    filter.text = "needle50";
    QCOMPARE(countOf(*database, filter), std::size_t(1));
    // What was removed gives way to others.
    QVERIFY(database->write(samples(0, 10, true)).has_value());
    filter.text = "needle7"; // 7, and 70 to 79
    QCOMPARE(countOf(*database, filter), std::size_t(11));
    // By size: nothing fits, so nothing stays.
    QCOMPARE(got(database->prune(sampleStart() - 1h, kNever, 1)), false);
    QCOMPARE(countOf(*database, {}), std::size_t(0));
    QVERIFY(database->write(samples(0, 10, true)).has_value());
    QCOMPARE(countOf(*database, {}), std::size_t(10));
    // Sums go by days, and not before they may.
    const auto requests = [&] {
        std::int64_t sum = 0;
        for (const UsageGroup &group : got(database->usage({})))
            sum += group.tally.requests;
        return sum;
    };
    const std::int64_t before = requests();
    QVERIFY(before >= 10);
    QCOMPARE(got(database->prune(sampleStart() + 48h, dayOf(sampleStart()), kEnough)), false);
    QCOMPARE(countOf(*database, {}), std::size_t(0));
    QCOMPARE(requests(), before);
    QCOMPARE(got(database->prune(sampleStart() + 48h, kNever, kEnough)), false);
    QCOMPARE(requests(), 0);
}

/// A history within its limits is looked at each thousand exchanges: that writes nothing.
void TestHistoryDatabase::nothingToPrune()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files));
    const auto database = got(Database::open(*historyLocation(path.toStdString())));
    for (int i = 0; i < 300; i += 20)
        QVERIFY(database->write(samples(i, 20)).has_value());
    const QFile written(path + QStringLiteral("-wal"));
    const qint64 before = written.size();
    QVERIFY(before > 0);
    QVERIFY(!got(database->prune(sampleStart() - 24h, 0, 1 << 30)));
    QCOMPARE(written.size(), before);
}

void TestHistoryDatabase::writtenTwice()
{
    SKIP_WITHOUT_SERVER();
    const auto database = filled(10, true);
    QVERIFY(database->write(samples(5, 10, true)).has_value());
    QCOMPARE(countOf(*database, {}), std::size_t(15));
    QCOMPARE(got(database->usage({.by = usage::By::Session, .since = {}, .until = {}}))
                 .front()
                 .tally.requests,
             15);
}

void TestHistoryDatabase::newerLayout()
{
    SKIP_WITHOUT_SERVER();
    const HistoryLocation place = fresh();
    (void)got(Database::open(place));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(isPostgres ? QStringLiteral("QPSQL")
                                                                : QStringLiteral("QSQLITE"),
                                                     QStringLiteral("raw"));
        raw.setDatabaseName(QString::fromStdString(isPostgres ? place.database : place.path));
        raw.setHostName(QString::fromStdString(place.host));
        raw.setUserName(QString::fromStdString(place.user));
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("INSERT INTO schema_version VALUES (99)")));
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    const auto opened = Database::open(place);
    QVERIFY(!opened);
    QVERIFY(opened.error().trouble == DatabaseTrouble::Other);
    QVERIFY(opened.error().failure.text().find("newer") != std::string::npos);
}

/// Another process reads, or also writes.
void TestHistoryDatabase::twoConnections()
{
    SKIP_WITHOUT_SERVER();
    const HistoryLocation place = fresh();
    const auto one = got(Database::open(place));
    const auto two = got(Database::open(place));
    QVERIFY(one->write(samples(0, 10)).has_value());
    QVERIFY(two->write(samples(10, 10)).has_value());
    QCOMPARE(countOf(*one, {}), std::size_t(20));
    QCOMPARE(countOf(*two, {}), std::size_t(20));
}

void TestHistoryDatabase::fileIsPrivate()
{
    const QString path = m_folder.filePath(QStringLiteral("private.sqlite"));
    const auto database = got(Database::open(*historyLocation(path.toStdString())));
    QVERIFY(database->write(samples(0, 3)).has_value());
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser;
    for (const char *part : {"", "-wal"}) {
        const QFile file(path + QLatin1String(part));
        QVERIFY(file.exists());
        QVERIFY2((file.permissions() & ~own) == 0, part);
    }
}

void TestHistoryDatabase::failures()
{
    const auto opened = [](const std::string &text) {
        return Database::open(*historyLocation(text));
    };
    const auto missing = opened("/nonexistent/folder/history.sqlite");
    QVERIFY(!missing);
    QVERIFY(missing.error().trouble == DatabaseTrouble::Other);
    QVERIFY(missing.error().failure.text().find("/nonexistent/folder") != std::string::npos);

    const QString path = m_folder.filePath(QStringLiteral("no.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database at all, but long enough for one").repeated(100));
    file.close();
    const auto damaged = opened(path.toStdString());
    QVERIFY(!damaged);
    QVERIFY(damaged.error().trouble == DatabaseTrouble::Damaged);

    const auto away = opened("postgresql://u:secretword@/db?host=/nonexistent");
    QVERIFY(!away);
    QVERIFY(away.error().failure.text().find("secretword") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestHistoryDatabase)
#include "tst_history_database.moc"
