// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/routing/trial.h"

#include "fixture.h"

#include <QTest>

using namespace ccproxy;
using namespace ccproxy::routing;
using ccproxy::routing::test::bytes;
using ccproxy::routing::test::js;

Q_DECLARE_METATYPE(ccproxy::routing::Trial)

namespace {

using Origin = Trial::Origin;

config::Settings settings()
{
    config::LayeredInput input;
    input.fileText =
        js("{'providers': [{'name': 'p', 'type': 'vllm', 'api_base_url': 'http://127.0.0.1:9/v1',"
           " 'model_options': {'blind': {'vision': false}}}],"
           "'routes': {'default': {'provider': 'p', 'model': 'blind'},"
           " 'longContext': {'provider': 'p', 'model': 'long'},"
           " 'background': {'provider': 'p', 'model': 'small'},"
           " 'think': {'provider': 'p', 'model': 'clever', 'agent_types': ['Plan']},"
           " 'webSearch': {'provider': 'p', 'model': 'searching'},"
           " 'image': {'provider': 'p', 'model': 'seeing'},"
           " 'subagent': {'provider': 'p', 'model': 'sub'},"
           " 'cool': {'provider': 'p', 'model': 'cold', 'conditions':"
           "  [{'type': 'parameter', 'parameter': 'thinking.type', 'operator': '==',"
           "    'value': 'enabled'}]}},"
           "'profiles': {'work': {'routes': {'default': {'provider': 'p', 'model': 'mine'}}}}}");
    return config::load(input).settings;
}

} // namespace

class TestTrial final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void aBodyIsCounted();
    void whatIsNoRequestIsTold();
};

void TestTrial::decides_data()
{
    QTest::addColumn<Trial>("trial");
    QTest::addColumn<QByteArray>("model");
    const auto row = [](const char *name, const Trial &trial, const char *model) {
        QTest::newRow(name) << trial << QByteArray(model);
    };
    row("plain", {.model = "claude-opus-4-1"}, "blind");
    row("long", {.model = "claude-opus-4-1", .tokens = 60'001}, "long");
    row("not long", {.model = "claude-opus-4-1", .tokens = 60'000}, "blind");
    row("background", {.model = "x", .origin = Origin::Background}, "small");
    row("subagent", {.model = "x", .origin = Origin::Subagent}, "sub");
    row("thinking", {.model = "x", .thinks = true}, "clever");
    row("effort", {.model = "x", .effort = "max"}, "clever");
    row("less effort", {.model = "x", .effort = "high"}, "blind");
    row("agent", {.model = "x", .agentType = "Plan"}, "clever");
    row("image", {.model = "x", .hasImage = true}, "seeing");
    row("search", {.model = "x", .searchesWeb = true}, "searching");
    row("profile", {.model = "x", .profile = "work"}, "mine");
    row("condition", {.model = "cool", .thinks = true}, "cold");
    row("condition that does not hold", {.model = "cool"}, "blind");
    row("named", {.model = "p,anything"}, "anything");
}

void TestTrial::decides()
{
    QFETCH(Trial, trial);
    QFETCH(QByteArray, model);
    const auto explained = explain(trial, settings());
    QVERIFY(explained);
    QVERIFY2(explained->decision,
             explained->decision ? "" : explained->decision.error().failure.text().c_str());
    QCOMPARE(bytes(explained->decision->candidates.front().model), model);
}

void TestTrial::aBodyIsCounted()
{
    std::string text;
    for (int i = 0; i < 70'000; ++i)
        text += "word ";
    const auto explained =
        explain(js("{'model': 'm', 'messages': [{'role': 'user', 'content': '" + text + "'}]}"),
                settings());
    QVERIFY(explained && explained->decision);
    QCOMPARE(bytes(explained->decision->routeName), QByteArray("longContext"));
}

void TestTrial::whatIsNoRequestIsTold()
{
    QVERIFY(!explain(std::string("[]"), settings()));
    const auto refused = explain(Trial{.model = "nobody,model"}, settings());
    QVERIFY(refused && !refused->decision);
    QCOMPARE(refused->decision.error().failure.kind, FailureKind::NotFound);
}

QTEST_APPLESS_MAIN(TestTrial)
#include "tst_trial.moc"
