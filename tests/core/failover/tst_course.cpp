// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/failover/course.h"

#include <QTest>

#include <map>
#include <string>

using namespace std::chrono_literals;
using namespace ccproxy;
using namespace ccproxy::failover;

namespace {

const Time kBegin = Time(1000h);

/// A failure by a word: a status, perhaps with ":seconds" of retry-after, or one of the names
/// below.
Failure failureOf(const QByteArray &word)
{
    static const std::map<QByteArray, FailureKind> kinds{
        {"refused", FailureKind::Unreachable},     {"silent", FailureKind::UpstreamTimeout},
        {"broken", FailureKind::ProviderError},    {"400", FailureKind::PolicyBlocked},
        {"reasoning", FailureKind::PolicyBlocked}, {"slip", FailureKind::PolicyBlocked},
        {"401", FailureKind::Authentication},      {"402", FailureKind::Billing},
        {"403", FailureKind::Permission},          {"409", FailureKind::PolicyBlocked},
        {"429", FailureKind::RateLimited},         {"empty", FailureKind::RateLimited},
        {"500", FailureKind::ProviderError},       {"529", FailureKind::Overloaded},
        {"long", FailureKind::PromptTooLong},
    };
    const QList<QByteArray> parts = word.split(':');
    Failure failure;
    failure.kind = kinds.at(parts[0]);
    failure.message = word.toStdString();
    failure.providerStatus = parts[0].toInt();
    if (parts[0] == "reasoning" || parts[0] == "slip" || parts[0] == "long")
        failure.providerStatus = 400;
    failure.reasoningRefused = parts[0] == "reasoning";
    failure.final =
        parts[0] == "400" || parts[0] == "reasoning" || parts[0] == "empty" || parts[0] == "long";
    if (parts.size() > 1)
        failure.retryAfter = std::chrono::seconds(parts[1].toInt());
    return failure;
}

/// "a0", "a1+500" after half a second, "a0!" without the reasoning, "-" to give up.
QByteArray textOf(const Step &step)
{
    if (!step.asks())
        return "-";
    QByteArray out(1, static_cast<char>('a' + static_cast<int>(step.candidate)));
    out += QByteArray::number(static_cast<qulonglong>(step.key));
    if (step.wait.count() > 0)
        out += '+' + QByteArray::number(static_cast<qlonglong>(step.wait.count()));
    if (!step.replaysReasoning)
        out += '!';
    return out;
}

constexpr std::string_view kNames = "abcdefgh";

/// One candidate for each number, with so many keys.
std::vector<Target> targetsOf(const QByteArray &keys)
{
    std::vector<Target> targets;
    for (const char count : keys) {
        targets.push_back({.provider = kNames.substr(targets.size(), 1),
                           .model = "m",
                           .keys = static_cast<std::size_t>(count - '0')});
    }
    return targets;
}

/// Runs a request against failures, each a word; the steps that it takes.
QByteArray run(Health &health, const Rules &rules, const QByteArray &keys,
               const QByteArray &failures, Time now, double chance = 0.5)
{
    Course course(health, rules, targetsOf(keys), {}, now);
    Step step = course.first(now);
    QByteArray out = textOf(step);
    for (const QByteArray &word : failures.split(' ')) {
        if (word.isEmpty() || !step.asks())
            continue;
        now += step.wait;
        if (word.endsWith('s') && word.chopped(1).toInt() > 0) {
            now += std::chrono::seconds(word.chopped(1).toInt());
            continue;
        }
        step = word == "unusable" ? course.unavailable(failureOf("403"), now)
                                  : course.failed(failureOf(word), now, chance);
        out += ' ' + textOf(step);
    }
    course.abandoned();
    return out;
}

void fail(Health &health, std::string_view provider, int times, Time now,
          const QByteArray &word = "500")
{
    const Failure failure = failureOf(word);
    for (int i = 0; i < times; ++i)
        health.failed({provider, "m", 1}, 0, failure, verdictOn(failure, {}), now);
}

} // namespace

class TestCourse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void listOfTheUser();
    void noRetries();
    void wait_data();
    void wait();
    void openOneIsLeftOut();
    void openOneWithoutAnother();
    void allAreOpen();
    void probe();
    void probeIsGivenBack();
    void probeWithContent();
    void opensOnTheWay();
    void switchedOff();
    void restingKeyIsLeftOut();
    void refusedKeyOfTheOnlyOne();
    void limitIsRemembered();
    void newSettingsWakeKeys();
    void sessionKeepsItsKey();
    void requestsFaultIsNoSickness();
    void tally();
    void changesAreTold();
    void byHand();
    void manyModels();
};

void TestCourse::steps_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("failures");
    QTest::addColumn<QByteArray>("steps");
    const auto row = [](const char *keys, const char *failures, const char *steps) {
        QTest::addRow("%s: %s", keys, failures)
            << QByteArray(keys) << QByteArray(failures) << QByteArray(steps);
    };
    row("1", "", "a0");
    // Twice more, then the next one.
    row("1", "500 500 500", "a0 a0+500 a0+1000 -");
    row("11", "500 500 500 500", "a0 a0+500 a0+1000 b0 b0+500");
    row("11", "refused silent broken 529 529 529", "a0 a0+500 a0+1000 b0 b0+500 b0+1000 -");
    row("1", "409 500", "a0 a0+500 a0+1000");
    // A wish of the provider's.
    row("1", "429:7 429:7 429:7", "a0 a0+7350 a0+7350 -");
    row("1", "429:20", "a0 a0+21000");
    row("1", "429:21", "a0 -");
    row("11", "429:21 529:3", "a0 b0 b0+3150");
    row("1", "529:3 429", "a0 a0+3150 a0+1000");
    // Nobody can mend these.
    row("12", "400", "a0 -");
    row("12", "long", "a0 -");
    row("12", "500 400", "a0 a0+500 -");
    // Keys.
    row("1", "401", "a0 -");
    row("21", "401", "a0 a1");
    row("21", "401 402", "a0 a1 b0");
    row("31", "401 402 403 401", "a0 a1 a2 b0 -");
    row("21", "empty empty", "a0 a1 b0");
    row("21", "401 500 500 500", "a0 a1 a1+500 a1+1000 b0");
    row("3", "429 429:7 429:9", "a0 a1 a2 a2+9450");
    row("2", "429:40 500 500 500", "a0 a1 a1+500 a1+1000 -");
    row("2", "500 500 500", "a0 a1+500 a1+1000 -");
    row("3", "500 500 500", "a0 a1+500 a2+1000 -");
    row("2", "refused refused refused", "a0 a0+500 a0+1000 -");
    // Reasoning that is refused stays behind, once for each candidate, and costs no retry.
    row("1", "reasoning 500 500 500", "a0 a0! a0+500! a0+1000! -");
    row("11", "reasoning reasoning", "a0 a0! -");
    row("11", "reasoning 401 reasoning", "a0 a0! b0 b0!");
    // A call that the model wrote wrongly.
    row("1", "slip slip", "a0 a0 -");
    row("11", "slip slip slip", "a0 a0 b0 b0");
    // Not as it is configured.
    row("111", "unusable 400", "a0 b0 -");
    row("111", "unusable unusable unusable", "a0 b0 c0 -");
    // It has taken too long for another try, but not for another candidate.
    row("11", "59s 500 500 500", "a0 a0+500 a0+1000 b0");
    row("11", "60s 500 500", "a0 b0 -");
    row("1", "300s silent", "a0 -");
}

void TestCourse::steps()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, failures);
    QFETCH(QByteArray, steps);
    Health health;
    QCOMPARE(run(health, {}, keys, failures, kBegin), steps);
}

void TestCourse::listOfTheUser()
{
    const std::vector<int> list{400};
    Rules rules;
    rules.retryStatus = list;
    Health health;
    QCOMPARE(run(health, rules, "11", "400 500 500", kBegin), QByteArray("a0 a0+500 b0 -"));
}

void TestCourse::noRetries()
{
    Rules rules;
    rules.maxRetries = 0;
    Health health;
    QCOMPARE(run(health, rules, "21", "500 429:1 401", kBegin), QByteArray("a0 b0 -"));
    QCOMPARE(run(health, rules, "21", "429:1 401 500", kBegin + 1h), QByteArray("a0 a1 b0 -"));
}

void TestCourse::wait_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<int>("wish"); // seconds; -1: none
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("ms");
    const auto row = [](int retry, int wish, double chance, int ms) {
        QTest::addRow("%d %d %f", retry, wish, chance) << retry << wish << chance << ms;
    };
    row(0, -1, 0.0, 375);
    row(0, -1, 0.5, 500);
    row(0, -1, 0.999999, 625);
    row(3, -1, 0.5, 4000);
    row(3, -1, 0.0, 3000);
    row(1000, -1, 0.5, 16'000); // an endless list of tries does not wait for hours
    row(0, 0, 0.9, 0);
    row(0, 20, 0.0, 20'000); // never earlier than it was told
    row(2, 20, 0.5, 21'000);
}

void TestCourse::wait()
{
    QFETCH(int, retry);
    QFETCH(int, wish);
    QFETCH(double, chance);
    QFETCH(int, ms);
    const auto seconds = wish < 0 ? std::nullopt : std::optional(std::chrono::seconds(wish));
    QCOMPARE(static_cast<int>(waitBefore(retry, 500ms, seconds, chance).count()), ms);
}

void TestCourse::openOneIsLeftOut()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    QCOMPARE(run(health, {}, "11", "", kBegin), QByteArray("b0"));
    // As a last resort it is asked, once.
    QCOMPARE(run(health, {}, "11", "401 500 500", kBegin), QByteArray("b0 a0 -"));
    // Another model of the provider is not affected.
    QVERIFY(health.admits({"a", "other", 1}, kBegin));
    QVERIFY(!health.admits({"a", "m", 1}, kBegin));
}

void TestCourse::openOneWithoutAnother()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    QCOMPARE(run(health, {}, "1", "500 500 500", kBegin), QByteArray("a0 a0+500 a0+1000 -"));
}

void TestCourse::allAreOpen()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    fail(health, "b", Breaker::kInRow, kBegin);
    QCOMPARE(run(health, {}, "11", "500 500", kBegin), QByteArray("a0 b0 -"));
}

void TestCourse::probe()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    const Time later = kBegin + Breaker::kPause;
    Course first(health, {}, targetsOf("11"), {}, later);
    QCOMPARE(textOf(first.first(later)), QByteArray("a0"));
    QCOMPARE(run(health, {}, "11", "", later), QByteArray("b0"));
    // It failed: closed to all but those who have nobody else.
    QCOMPARE(textOf(first.failed(failureOf("500"), later, 0.5)), QByteArray("b0"));
    QCOMPARE(run(health, {}, "11", "", later), QByteArray("b0"));
    const Time again = later + Breaker::kPause;
    Course second(health, {}, targetsOf("11"), {}, again);
    QCOMPARE(textOf(second.first(again)), QByteArray("a0"));
    second.answered(again);
    QCOMPARE(run(health, {}, "11", "", again), QByteArray("a0"));
}

/// The client left, or the key was refused: another request may probe.
void TestCourse::probeIsGivenBack()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    const Time later = kBegin + Breaker::kPause;
    for (const char *end : {"", "unusable"}) {
        QVERIFY(run(health, {}, "11", end, later).startsWith("a0"));
        QVERIFY(health.admits({"a", "m", 1}, later));
    }
    run(health, {}, "21", "401", later);
    QVERIFY(health.admits({"a", "m", 2}, later));
    // It has read the request and found it wrong: so it works.
    run(health, {}, "21", "400", later);
    QCOMPARE(health.models("a", later).front().state, Breaker::State::Closed);
}

void TestCourse::probeWithContent()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    const Time later = kBegin + Breaker::kPause;
    Course course(health, {}, targetsOf("11"), {}, later);
    course.first(later);
    course.contentBegan(later);
    QCOMPARE(run(health, {}, "11", "", later), QByteArray("a0"));
    course.brokeOff(failureOf("broken"), later);
    QCOMPARE(run(health, {}, "11", "", later), QByteArray("b0"));
}

/// No wait for somebody who has just proved not to work, while there is another.
void TestCourse::opensOnTheWay()
{
    Health health;
    fail(health, "a", Breaker::kInRow - 1, kBegin);
    QCOMPARE(run(health, {}, "11", "500", kBegin), QByteArray("a0 b0"));
    Health other;
    fail(other, "a", Breaker::kInRow - 1, kBegin);
    QCOMPARE(run(other, {}, "1", "500", kBegin), QByteArray("a0 a0+500"));
}

void TestCourse::switchedOff()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    health.setBreakersEnabled(false);
    QCOMPARE(run(health, {}, "11", "", kBegin), QByteArray("a0"));
    QVERIFY(health.models("a", kBegin).empty());
}

void TestCourse::restingKeyIsLeftOut()
{
    Health health;
    QCOMPARE(run(health, {}, "31", "401", kBegin), QByteArray("a0 a1"));
    QCOMPARE(health.restingKeys("a", kBegin), std::size_t(1));
    QCOMPARE(run(health, {}, "31", "401 401", kBegin), QByteArray("a1 a2 b0"));
    // All rest: the other candidate is asked first.
    QCOMPARE(run(health, {}, "31", "", kBegin), QByteArray("b0"));
    const Time later = kBegin + Health::kRefusedKeyRests;
    QCOMPARE(run(health, {}, "31", "", later), QByteArray("a0"));
}

/// One request costs one try, and a key that works again is used again.
void TestCourse::refusedKeyOfTheOnlyOne()
{
    Health health;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run(health, {}, "2", "401 401", kBegin).count(' '), i == 0 ? 2 : 1);
    Course course(health, {}, targetsOf("2"), {}, kBegin);
    QCOMPARE(textOf(course.first(kBegin)), QByteArray("a0"));
    course.answered(kBegin);
    QCOMPARE(health.restingKeys("a", kBegin), std::size_t(1));
}

void TestCourse::limitIsRemembered()
{
    Health health;
    QCOMPARE(run(health, {}, "21", "429:30", kBegin), QByteArray("a0 a1"));
    QCOMPARE(run(health, {}, "21", "", kBegin + 29s), QByteArray("a1"));
    QCOMPARE(run(health, {}, "21", "", kBegin + 30s), QByteArray("a0"));
    run(health, {}, "21", "429", kBegin + 1h);
    QCOMPARE(run(health, {}, "21", "", kBegin + 1h + 9s), QByteArray("a1"));
    QCOMPARE(run(health, {}, "21", "", kBegin + 1h + 10s), QByteArray("a0"));
    // Nobody rests for days.
    run(health, {}, "21", "429:600000", kBegin + 2h);
    QCOMPARE(run(health, {}, "21", "", kBegin + 3h), QByteArray("a0"));
}

void TestCourse::newSettingsWakeKeys()
{
    Health health;
    run(health, {}, "21", "401", kBegin);
    health.keysChanged();
    QCOMPARE(run(health, {}, "21", "", kBegin), QByteArray("a0"));
}

void TestCourse::sessionKeepsItsKey()
{
    Health health;
    std::array<int, 3> uses{};
    for (int i = 0; i < 60; ++i) {
        const std::string session = "session-" + std::to_string(i);
        const auto keyNow = [&] {
            Course course(health, {}, targetsOf("3"), session, kBegin);
            const Step step = course.first(kBegin);
            course.answered(kBegin);
            return step.key;
        };
        const std::size_t key = keyNow();
        QCOMPARE(keyNow(), key);
        ++uses[key];
    }
    for (const int count : uses)
        QVERIFY(count > 5);
}

void TestCourse::requestsFaultIsNoSickness()
{
    Health health;
    for (int i = 0; i < 20; ++i)
        run(health, {}, "1", i % 2 == 0 ? "400" : "long", kBegin);
    QCOMPARE(health.models("a", kBegin).front().state, Breaker::State::Closed);
    QVERIFY(health.tally("a")->healthy);
    QCOMPARE(health.tally("a")->failures, std::uint64_t(20));
}

void TestCourse::tally()
{
    Health health;
    QVERIFY(health.tally("a") == nullptr);
    QVERIFY(health.models("a", kBegin).empty());
    run(health, {}, "1", "500 500", kBegin);
    QCOMPARE(health.tally("a")->requests, std::uint64_t(2));
    QCOMPARE(health.tally("a")->lastFailure, std::string("500"));
    QVERIFY(!health.tally("a")->healthy);
    health.answered({"a", "m", 1}, 0, kBegin);
    QCOMPARE(health.tally("a")->requests, std::uint64_t(3));
    QCOMPARE(health.tally("a")->failures, std::uint64_t(2));
    QCOMPARE(health.tally("a")->lastFailure, std::string());
    QVERIFY(health.tally("a")->healthy);
    QCOMPARE(health.tally("a")->recent, (std::vector<bool>{false, false, true}));
    for (std::size_t i = 0; i < Health::kRecentTries - 2; ++i)
        health.answered({"a", "m", 1}, 0, kBegin);
    std::vector<bool> last(Health::kRecentTries, true);
    last.front() = false;
    QCOMPARE(health.tally("a")->recent, last);
    QVERIFY(!health.models("a", kBegin).front().openFor);
    fail(health, "a", 5, kBegin);
    QCOMPARE(*health.models("a", kBegin + 7s).front().openFor, 7s);
}

void TestCourse::changesAreTold()
{
    Health health;
    fail(health, "a", Breaker::kInRow - 1, kBegin);
    QVERIFY(health.takeChanges().empty());
    fail(health, "a", 3, kBegin);
    const auto opened = health.takeChanges();
    QCOMPARE(opened.size(), std::size_t(1));
    QCOMPARE(opened[0].provider, std::string("a"));
    QCOMPARE(opened[0].model, std::string("m"));
    QVERIFY(opened[0].opened);
    const Time later = kBegin + Breaker::kPause;
    fail(health, "a", 1, later);
    QVERIFY(health.takeChanges().empty());
    health.answered({"a", "m", 1}, 0, later + 1s);
    const auto closed = health.takeChanges();
    QCOMPARE(closed.size(), std::size_t(1));
    QVERIFY(!closed[0].opened);
}

void TestCourse::byHand()
{
    Health health;
    fail(health, "a", Breaker::kInRow, kBegin);
    fail(health, "a", 1, kBegin, "401");
    QCOMPARE(health.models("a", kBegin).front().state, Breaker::State::Open);
    QCOMPARE(health.models("a", kBegin + 1ms).front().probeIn, 30s);
    health.reset("a");
    health.reset("nobody");
    QVERIFY(health.admits({"a", "m", 1}, kBegin));
    QCOMPARE(health.restingKeys("a", kBegin), std::size_t(0));
}

/// A client may ask for any name of a model.
void TestCourse::manyModels()
{
    Health health;
    for (int i = 0; i < 5000; ++i)
        health.answered({"a", "model-" + std::to_string(i), 1}, 0, kBegin);
    QVERIFY(health.models("a", kBegin).size() <= Health::kMostModels);
}

QTEST_APPLESS_MAIN(TestCourse)
#include "tst_course.moc"
