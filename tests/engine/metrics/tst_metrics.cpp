// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metrics/metrics.h"
#include "engine/support/engine_fixture.h"
#include "exposition_reader.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::engine;
using namespace ccproxy::test;
using namespace std::chrono_literals;

namespace {

ExchangeRecord record(const std::string &provider, const std::string &model, int status = 200)
{
    ExchangeRecord out;
    out.route = "default";
    out.status = status;
    out.total = 3s;
    out.firstContent = 50ms; // exactly a bound, which belongs to it
    if (!provider.empty())
        out.attempts.push_back({.provider = provider, .model = model, .failure = {}});
    return out;
}

ReadExposition readOf(const Metrics &metrics)
{
    std::string text;
    Exposition out(text);
    metrics.write(out);
    return readExposition(QByteArray::fromStdString(text));
}

} // namespace

class TestMetrics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyIsValid();
    void counts();
    void escapes();
    void isBounded();
    void kindsHaveNames();
    void overHttp();
    void canBeSwitchedOff();
};

void TestMetrics::emptyIsValid()
{
    const ReadExposition read = readOf(Metrics());
    QCOMPARE(read.problem, QString());
    QVERIFY(read.samples.empty());
}

void TestMetrics::counts()
{
    Metrics metrics;
    ExchangeRecord good = record("one", "m");
    good.usage = {.input = 10, .output = 20, .cacheRead = 30, .cacheWrite = 40};
    metrics.count(good);
    metrics.count(good);
    ExchangeRecord second = record("one", "m");
    second.attempts[0].failureKind = FailureKind::Overloaded;
    second.attempts.push_back({.provider = "two", .model = "n", .failure = {}});
    second.total = 700s;
    metrics.count(second);
    ExchangeRecord cut = record("one", "m"); // failed in the middle of a stream
    cut.failure = "broke off";
    cut.attempts[0].failureKind = FailureKind::ProviderError;
    metrics.count(cut);
    ExchangeRecord left = record("one", "m", 0);
    left.cancelled = true;
    left.firstContent = {};
    metrics.count(left);
    metrics.count(record({}, {}, 404)); // nobody was asked

    const ReadExposition read = readOf(metrics);
    QCOMPARE(read.problem, QString());
    const auto requests = [&read](const QByteArray &provider, const QByteArray &model,
                                  const QByteArray &status) {
        return read.value("ccproxy_requests_total{model=" + model + ",provider=" + provider
                          + ",route=default,status=" + status + "}");
    };
    QCOMPARE(requests("one", "m", "2xx"), 2.0);
    QCOMPARE(requests("one", "m", "5xx"), 1.0);
    QCOMPARE(requests("one", "m", "cancelled"), 1.0);
    QCOMPARE(requests("two", "n", "2xx"), 1.0);
    QCOMPARE(requests("", "", "4xx"), 1.0);
    QCOMPARE(read.value("ccproxy_attempts_total{provider=one}"), 5.0);
    QCOMPARE(read.value("ccproxy_attempts_total{provider=two}"), 1.0);
    QCOMPARE(read.value("ccproxy_attempt_failures_total{kind=overloaded,provider=one}"), 1.0);
    QCOMPARE(read.value("ccproxy_attempt_failures_total{kind=provider_error,provider=one}"), 1.0);
    QCOMPARE(read.value("ccproxy_tokens_total{kind=input,model=m,provider=one}"), 20.0);
    QCOMPARE(read.value("ccproxy_tokens_total{kind=output,model=m,provider=one}"), 40.0);
    QCOMPARE(read.value("ccproxy_tokens_total{kind=cache_read,model=m,provider=one}"), 60.0);
    QCOMPARE(read.value("ccproxy_tokens_total{kind=cache_write,model=m,provider=one}"), 80.0);
    QCOMPARE(read.value("ccproxy_first_content_seconds_bucket{le=0.05,provider=one}"), 3.0);
    QCOMPARE(read.value("ccproxy_first_content_seconds_count{provider=one}"), 3.0);
    QCOMPARE(read.value("ccproxy_request_seconds_bucket{le=2.5,provider=one}"), 0.0);
    QCOMPARE(read.value("ccproxy_request_seconds_bucket{le=5,provider=one}"), 4.0);
    QCOMPARE(read.value("ccproxy_request_seconds_sum{provider=one}"), 12.0);
    QCOMPARE(read.value("ccproxy_request_seconds_bucket{le=600,provider=two}"), 0.0);
    QCOMPARE(read.value("ccproxy_request_seconds_bucket{le=+Inf,provider=two}"), 1.0);
}

void TestMetrics::escapes()
{
    Metrics metrics;
    const std::string model = "a\\b\"c\nd {e}=f,ü";
    metrics.count(record("p", model));
    const ReadExposition read = readOf(metrics);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.value("ccproxy_requests_total{model=" + QByteArray::fromStdString(model)
                        + ",provider=p,route=default,status=2xx}"),
             1.0);
}

void TestMetrics::isBounded()
{
    Metrics metrics;
    constexpr int kMany = 500;
    for (int i = 0; i < kMany; ++i) {
        const std::string number = std::to_string(i);
        ExchangeRecord odd = record("p" + std::to_string(i % 100), "m" + number);
        metrics.count(odd);
        odd = record("p0", "m" + number);
        odd.route = "r" + number;
        metrics.count(odd);
        odd = record("p0", "m0");
        odd.route = "r" + number;
        metrics.count(odd);
    }
    const ReadExposition read = readOf(metrics);
    QCOMPARE(read.problem, QString());
    double requests = 0;
    std::size_t series = 0;
    for (const auto &[key, value] : read.samples) {
        if (!key.startsWith("ccproxy_requests_total"))
            continue;
        requests += value;
        ++series;
    }
    QCOMPARE(requests, 3.0 * kMany); // none is lost
    QVERIFY2(series < 800, QByteArray::number(static_cast<qulonglong>(series)).constData());
    QVERIFY(read.value("ccproxy_attempts_total{provider=other}") > 0);
    QVERIFY(read.value("ccproxy_requests_total{model=m0,provider=p0,route=other,status=2xx}") > 0);
}

void TestMetrics::kindsHaveNames()
{
    QSet<QByteArray> names;
    for (std::size_t i = 0; i < kFailureKinds; ++i) {
        const std::string_view name = nameOf(static_cast<FailureKind>(i));
        QVERIFY(!name.empty());
        names.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(kFailureKinds));
    QCOMPARE(nameOf(FailureKind::RateLimited), std::string_view("rate_limited"));
    QCOMPARE(nameOf(FailureKind::Overloaded), std::string_view("overloaded"));
}

void TestMetrics::overHttp()
{
    ScriptedProvider provider;
    provider.respondWith(
        [](const ReceivedRequest &) { return textAnswer(Wire::Chat, false, "Hello."); });
    EngineFixture fixture;
    QVERIFY(fixture.start(settingsFor({providerAt("first", Wire::Chat, provider.url("/v1"))})));
    HttpClient client(fixture.port());
    const auto metrics = [&] {
        HttpClient asker(fixture.port());
        asker.request("GET", "/metrics");
        eventually([&asker] { return asker.completeCount() == 1; });
        return asker.response();
    };
    client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    for (int i = 0; i < 5; ++i)
        provider.enqueue(whole("{}", 500));
    for (int i = 0; i < 5; ++i)
        client.ask(messagesBody(false));
    EVENTUALLY_EQUAL(client.completeCount(), 6);
    provider.enqueue({Hang{}});
    client.ask(messagesBody(true));
    EVENTUALLY_EQUAL(provider.requests().size(), 7U);
    EVENTUALLY_EQUAL(fixture.records().size(), 6U);

    const ClientResponse response = metrics();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value("content-type"),
             QByteArray("text/plain; version=0.0.4; charset=utf-8"));
    const ReadExposition read = readExposition(response.body);
    QCOMPARE(read.problem, QString());
    QCOMPARE(
        read.value("ccproxy_requests_total{model=m-1,provider=first,route=default,status=2xx}"),
        1.0);
    QCOMPARE(
        read.value("ccproxy_requests_total{model=m-1,provider=first,route=default,status=5xx}"),
        5.0);
    QCOMPARE(read.value("ccproxy_attempt_failures_total{kind=provider_error,provider=first}"), 5.0);
    QCOMPARE(read.value("ccproxy_active_requests"), 1.0);
    QCOMPARE(read.value("ccproxy_client_connections"), 2.0);
    QVERIFY(read.value("ccproxy_upstream_connections") >= 1.0);
    QCOMPARE(read.value("ccproxy_provider_up{provider=first}"), 0.0);
    QCOMPARE(read.value("ccproxy_provider_keys{provider=first}"), 1.0);
    QCOMPARE(read.value("ccproxy_breaker_state{model=m-1,provider=first}"), 2.0);
    QVERIFY(read.value("ccproxy_captured_bytes") > 0.0);
    QVERIFY(read.value("process_resident_memory_bytes") > 1e6);
    fixture.engine().resetProvider("first");
    const ReadExposition after = readExposition(metrics().body);
    QCOMPARE(after.value("ccproxy_provider_up{provider=first}"), 1.0);
    QCOMPARE(after.value("ccproxy_breaker_state{model=m-1,provider=first}"), -1.0);
}

void TestMetrics::canBeSwitchedOff()
{
    ScriptedProvider provider;
    config::Settings settings = settingsFor({providerAt("first", Wire::Chat, provider.url("/v1"))});
    settings.performance.metricsEnabled = false;
    EngineFixture fixture;
    QVERIFY(fixture.start(settings));
    HttpClient client(fixture.port());
    client.request("GET", "/metrics");
    EVENTUALLY_EQUAL(client.completeCount(), 1);
    QCOMPARE(client.response().status, 404);
    settings.performance.metricsEnabled = true;
    fixture.apply(settings);
    client.request("GET", "/metrics");
    EVENTUALLY_EQUAL(client.completeCount(), 2);
    QCOMPARE(client.response(1).status, 200);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
