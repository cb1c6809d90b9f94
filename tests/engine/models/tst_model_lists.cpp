// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/model_lists.h"
#include "engine/support/engine_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::test;
using namespace std::chrono_literals;
using engine::ModelLists;
using engine::ModelListTuning;
using engine::ProviderTable;
using engine::UpstreamClient;

namespace {

QByteArray listBody(const QList<QByteArray> &ids)
{
    QByteArray body;
    for (const QByteArray &id : ids)
        body += (body.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + id + "\"}";
    return "{\"object\":\"list\",\"data\":[" + body + "]}";
}

} // namespace

/// The lists by themselves, with scripted providers and a clock that the test turns.
class TestModelLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = std::chrono::steady_clock::time_point(24h);
        m_providers.clear();
        m_settings = {};
        m_client = std::make_unique<UpstreamClient>();
        // Longer than any test, so that only what is said to be slow can be too slow.
        makeLists(std::chrono::minutes(5));
    }
    void cleanup()
    {
        m_lists.reset();
        m_client.reset();
    }

    void askedAtTheFirstNeedOnly()
    {
        ScriptedProvider &provider = add("a");
        provider.respondWith([](const ReceivedRequest &) { return whole(listBody({"m"})); });
        apply();
        QCoreApplication::processEvents();
        QCOMPARE(provider.connectionCount(), 0);
        QCOMPARE(known("a"), QByteArray("m"));
        const ReceivedRequest &request = provider.requests().front();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/v1/models"));
        QCOMPARE(request.header("authorization"), QByteArray("Bearer test-key-of-a"));
        QVERIFY(request.body.isEmpty());
    }

    void anthropicWords()
    {
        ScriptedProvider &provider = add("a", Wire::Anthropic);
        provider.respondWith([](const ReceivedRequest &) { return whole(listBody({"m"})); });
        m_settings.providers.front().headers = {{"x-mine", "yes"}};
        apply();
        QCOMPARE(known("a"), QByteArray("m"));
        const ReceivedRequest &request = provider.requests().front();
        QCOMPARE(request.target, QByteArray("/v1/models?limit=1000"));
        QCOMPARE(request.header("x-api-key"), QByteArray("test-key-of-a"));
        QCOMPARE(request.header("anthropic-version"), QByteArray("2023-06-01"));
        QCOMPARE(request.header("x-mine"), QByteArray("yes"));
    }

    void freshForAnHour()
    {
        ScriptedProvider &provider = add("a");
        provider.enqueue(whole(listBody({"old"})));
        provider.enqueue(whole(listBody({"new", "newer"})));
        apply();
        QCOMPARE(known("a"), QByteArray("old"));
        m_now += 59min;
        bool called = false;
        m_lists->whenKnown([&called] { called = true; });
        QVERIFY(called); // at once
        QCOMPARE(known("a"), QByteArray("old"));
        QCOMPARE(int(provider.requests().size()), 1);
        m_now += 2min;
        QCOMPARE(known("a"), QByteArray("new newer"));
        QCOMPARE(int(provider.requests().size()), 2);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("refused") << QByteArray("{\"error\":{\"message\":\"no\"}}") << 401;
        QTest::newRow("not found") << QByteArray("<html>") << 404;
        QTest::newRow("redirect") << QByteArray() << 302;
        QTest::newRow("broken") << QByteArray("{\"data\":[{\"id\":\"a\"") << 200;
        QTest::newRow("no list") << QByteArray("{\"data\":7}") << 200;
        QTest::newRow("page") << QByteArray("<html></html>") << 200;
        QTest::newRow("nothing") << QByteArray() << 200;
        QTest::newRow("oversize") << listBody({QByteArray(100, 'x'), QByteArray(20'000, 'y')})
                                  << 200;
    }
    /// Whoever fails is left alone for a minute, and what was known before stays.
    void failures()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        ScriptedProvider &provider = add("a");
        provider.respondWith([&](const ReceivedRequest &) { return whole(body, status); });
        apply();
        QCOMPARE(known("a"), QByteArray("-"));
        m_now += 59s;
        QCOMPARE(known("a"), QByteArray("-"));
        QCOMPARE(int(provider.requests().size()), 1);
        m_now += 2s;
        provider.enqueue(whole(listBody({"m"})));
        QCOMPARE(known("a"), QByteArray("m"));
        m_now += 2h;
        QCOMPARE(known("a"), QByteArray("m"));
        QCOMPARE(int(provider.requests().size()), 3);
        m_now += 59s;
        QCOMPARE(known("a"), QByteArray("m"));
        QCOMPARE(int(provider.requests().size()), 3);
    }

    void unreachable()
    {
        m_settings.providers.push_back(providerAt("a", Wire::Chat, refusedUrl()));
        ScriptedProvider &other = add("b");
        other.respondWith([](const ReceivedRequest &) { return whole(listBody({"m"})); });
        apply();
        QCOMPARE(known("a"), QByteArray("-"));
        QCOMPARE(known("b"), QByteArray("m"));
    }

    /// A slow one is waited for no longer than the patience, and serves the next who asks.
    void slow()
    {
        ScriptedProvider &fast = add("fast");
        fast.respondWith([](const ReceivedRequest &) { return whole(listBody({"f"})); });
        ScriptedProvider &slow = add("slow");
        slow.respondWith([](const ReceivedRequest &) {
            Script script = whole(listBody({"s"}));
            script.insert(script.begin(), Wait{"go"});
            return script;
        });
        makeLists(50ms);
        apply();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(known("slow"), QByteArray("-"));
        QVERIFY(clock.elapsed() >= 45);
        EVENTUALLY(m_lists->find("fast") != nullptr);
        EVENTUALLY_EQUAL(int(slow.requests().size()), 1);
        QCOMPARE(known("slow"), QByteArray("-"));
        QCOMPARE(int(slow.requests().size()), 1); // one and the same
        slow.release("go");
        EVENTUALLY(m_lists->find("slow") != nullptr);
        QCOMPARE(known("slow"), QByteArray("s"));
        QCOMPARE(int(slow.requests().size()), 1);
    }

    /// All who wait are answered together, each once.
    void manyWait()
    {
        ScriptedProvider &provider = add("a");
        provider.respondWith([](const ReceivedRequest &) {
            Script script = whole(listBody({"m"}));
            script.insert(script.begin(), Wait{"go"});
            return script;
        });
        apply();
        int called = 0;
        for (int i = 0; i < 5; ++i)
            m_lists->whenKnown([&called] { ++called; });
        QCOMPARE(called, 0);
        provider.release("go");
        EVENTUALLY_EQUAL(called, 5);
        QCOMPARE(known("a"), QByteArray("m"));
        QCOMPARE(called, 5);
        QCOMPARE(int(provider.requests().size()), 1);
    }

    void settledAtTheEnd()
    {
        add("a").respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
        apply();
        int called = 0;
        m_lists->whenKnown([&called] { ++called; });
        m_lists->settle();
        QCOMPARE(called, 1);
        m_lists->whenKnown([&called] { ++called; });
        m_lists.reset(); // silently
        QCOMPARE(called, 1);
    }

    void whoIsNotAsked_data()
    {
        QTest::addColumn<int>("kind");
        for (const char *kind : {"with models", "disabled", "azure", "demo"})
            QTest::newRow(kind) << int(kind[0]);
    }
    void whoIsNotAsked()
    {
        QFETCH(int, kind);
        ScriptedProvider &scripted = add("a");
        config::Provider &provider = m_settings.providers.front();
        if (kind == 'w')
            provider.models = {"mine"};
        else if (kind == 'd' && QTest::currentDataTag() == QByteArray("disabled"))
            provider.enabled = false;
        else
            provider.type = QTest::currentDataTag();
        apply();
        bool called = false;
        m_lists->whenKnown([&called] { called = true; });
        QVERIFY(called);
        QVERIFY(!m_lists->find("a"));
        QCOMPARE(scripted.connectionCount(), 0);
    }

    void newSettings_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("stays");
        for (const char *change : {"none", "another provider", "a route"})
            QTest::newRow(change) << QByteArray(change) << true;
        for (const char *change : {"removed", "key", "server", "models", "disabled"})
            QTest::newRow(change) << QByteArray(change) << false;
    }
    /// What one key at one server was told holds for that key and server.
    void newSettings()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, stays);
        ScriptedProvider &provider = add("a");
        provider.respondWith([](const ReceivedRequest &) { return whole(listBody({"m"})); });
        apply();
        QCOMPARE(known("a"), QByteArray("m"));
        config::Provider &a = m_settings.providers.front();
        if (change == "removed")
            m_settings.providers.clear();
        else if (change == "key")
            a.apiKey.value = Secret("another");
        else if (change == "server")
            a.apiBaseUrl = provider.url("/other/v1");
        else if (change == "models")
            a.models = {"mine"};
        else if (change == "disabled")
            a.enabled = false;
        else if (change == "another provider")
            m_settings.providers.push_back(providerAt("b", Wire::Chat, refusedUrl()));
        else if (change == "a route")
            m_settings.routes.push_back({});
        apply();
        QCOMPARE(m_lists->find("a") != nullptr, stays);
    }

    /// New settings end the wait for a provider that is gone, and mend a failure.
    void newSettingsMeanwhile()
    {
        ScriptedProvider &hanging = add("a");
        hanging.respondWith([](const ReceivedRequest &) { return Script{Hang{}}; });
        apply();
        bool called = false;
        m_lists->whenKnown([&called] { called = true; });
        EVENTUALLY(hanging.requests().size() == 1);
        m_settings.providers.clear();
        apply();
        QVERIFY(called);
        EVENTUALLY_EQUAL(hanging.openConnections(), 0);

        ScriptedProvider &failing = add("b");
        failing.enqueue(whole("no", 500));
        failing.enqueue(whole(listBody({"m"})));
        apply();
        QCOMPARE(known("b"), QByteArray("-"));
        apply(); // somebody has pressed "reload"
        QCOMPARE(known("b"), QByteArray("m"));
    }

private:
    void makeLists(std::chrono::milliseconds patience)
    {
        ModelListTuning tuning;
        tuning.patience = patience;
        tuning.longest = std::chrono::minutes(5);
        tuning.largest = 10'000;
        m_lists = std::make_unique<ModelLists>(
            *m_client, [this] { return m_now; }, tuning);
    }
    ScriptedProvider &add(const std::string &name, Wire wire = Wire::Chat)
    {
        m_providers.push_back(std::make_unique<ScriptedProvider>());
        ScriptedProvider &provider = *m_providers.back();
        m_settings.providers.push_back(
            providerAt(name, wire, provider.url(wire == Wire::Chat ? "/v1" : "")));
        return provider;
    }
    void apply()
    {
        m_lists->apply(std::make_shared<const ProviderTable>(
            std::make_shared<const config::Settings>(m_settings)));
    }
    /// The ids that are known once one has waited; "-" for none.
    QByteArray known(std::string_view provider)
    {
        bool called = false;
        m_lists->whenKnown([&called] { called = true; });
        if (!eventually([&called] { return called; }))
            return "never";
        const ModelLists::List *list = m_lists->find(provider);
        if (list == nullptr)
            return "-";
        QByteArrayList ids;
        for (const dialects::ListedModel &model : *list)
            ids += QByteArray::fromStdString(model.id);
        return ids.join(' ');
    }

    std::chrono::steady_clock::time_point m_now;
    config::Settings m_settings;
    std::vector<std::unique_ptr<ScriptedProvider>> m_providers;
    std::unique_ptr<UpstreamClient> m_client;
    std::unique_ptr<ModelLists> m_lists;
};

QTEST_GUILESS_MAIN(TestModelLists)
#include "tst_model_lists.moc"
