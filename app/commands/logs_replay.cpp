// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"
#include "commands/logs_exchange.h"
#include "commands/output.h"
#include "engine/upstream/client.h"
#include "instance/wire.h"
#include "service/replay_request.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

#include <optional>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

QJsonObject objectAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toObject();
}

KeptRequest keptRequest(const QJsonObject &exchange)
{
    const QJsonObject request = objectAt(objectAt(exchange, "bodies"), "request");
    return {
        .id = shortId(exchange),
        .body = wire::utf8(request.value(QLatin1String("body"))),
        .leftOut = static_cast<std::uint64_t>(request.value(QLatin1String("left_out")).toInteger()),
        .beta = wire::utf8(objectAt(request, "headers").value(QLatin1String("anthropic-beta")))};
}

/// One request, waited for.
class Sending final : private engine::UpstreamListener {
public:
    Expected<void> run(engine::HttpRequest request)
    {
        engine::UpstreamClient client({.portableWatcher = false, .askSystemForProxy = false});
        const auto call = client.start(std::move(request), *this);
        m_loop.exec();
        if (!*m_result)
            return Unexpected(m_result->error().failure);
        return {};
    }
    const engine::HttpResponseHead &head() const { return m_head; }
    const std::string &body() const { return m_body; }

private:
    void onHead(const engine::HttpResponseHead &head) override { m_head = head; }
    void onData(std::string_view bytes) override { m_body += bytes; }
    void onDone(const engine::TransferResult &result) override
    {
        m_result = result;
        m_loop.quit();
    }

    QEventLoop m_loop;
    engine::HttpResponseHead m_head;
    std::string m_body;
    std::optional<engine::TransferResult> m_result;
};

/// The way to the running instance, with a token that it knows.
Expected<LaunchTarget> wayTo(InstanceClient &client, const QJsonObject &exchange)
{
    const auto launch = client.ask(
        wire::kLaunch,
        {{wire::kPid, 0}, {wire::kDirectory, exchange.value(QLatin1String("project")).toString()}});
    if (!launch)
        return Unexpected(launch.error());
    return LaunchTarget{.baseUrl = wire::utf8(launch->value(wire::kBaseUrl)),
                        .token = wire::utf8(launch->value(wire::kToken))};
}

/// The record comes when the provider has closed its answer, a moment after it has ended.
Expected<QJsonObject> recordOf(LogsSource &source, const std::string &id)
{
    const QDeadlineTimer end(10s);
    for (;;) {
        auto answer = source.ask(wire::kExchange, {{wire::kId, wire::text(id)}});
        if (!answer || answer->contains(wire::kExchange) || end.hasExpired())
            return answer;
        constexpr auto kAgainAfter = 50ms;
        QThread::msleep(kAgainAfter.count());
    }
}

std::string table(const QJsonObject &before, const QJsonObject &now)
{
    std::vector<std::vector<std::string>> rows{{"", "BEFORE", "NOW"}};
    const auto row = [&](const char *name, auto textOf) {
        rows.push_back({name, textOf(before), textOf(now)});
    };
    row("request", [](const QJsonObject &e) { return shortId(e); });
    row("answered by", [](const QJsonObject &e) { return targetOf(e); });
    row("status", [](const QJsonObject &e) { return statusOf(e); });
    row("first content",
        [](const QJsonObject &e) { return durationOf(e.value(QLatin1String("first_content"))); });
    row("total", [](const QJsonObject &e) { return durationOf(e.value(QLatin1String("total"))); });
    row("tokens in", [](const QJsonObject &e) { return tokensText(tokensIn(e)); });
    row("tokens out", [](const QJsonObject &e) {
        return tokensText(objectAt(e, "tokens").value(QLatin1String("output")).toInteger());
    });
    row("cost", [](const QJsonObject &e) { return costOf(e.value(QLatin1String("cost"))); });
    return aligned(rows);
}

} // namespace

int replay(LogsSource &source, const QJsonObject &exchange, const Invocation &invocation)
{
    if (source.instance() == nullptr) {
        Failure failure = notRunning();
        failure.remedy = "A replay goes through it: `ccproxy start` starts it.";
        return fail(failure);
    }
    const auto way = wayTo(*source.instance(), exchange);
    if (!way)
        return fail(way.error());
    auto request = replayRequest(keptRequest(exchange), invocation.replay, *way);
    if (!request)
        return fail(request.error());
    Sending sending;
    if (const auto sent = sending.run(std::move(*request)); !sent)
        return fail(sent.error());
    const auto answer =
        recordOf(source, std::string(sending.head().header("x-ccproxy-request-id")));
    if (!answer)
        return fail(answer.error());
    const QJsonObject now = objectAt(*answer, "exchange");
    const std::string then =
        wire::utf8(objectAt(objectAt(exchange, "bodies"), "response").value(QLatin1String("body")));
    const std::string textBefore = answerForPeople(then);
    const std::string textNow = answerForPeople(sending.body());
    if (invocation.json) {
        printJson({{QStringLiteral("before"), exchange},
                   {QStringLiteral("now"), now},
                   {QStringLiteral("answers"),
                    QJsonObject{{QStringLiteral("before"), wire::text(textBefore)},
                                {QStringLiteral("now"), wire::text(textNow)}}}});
    } else {
        print(table(exchange, now) + "\nBefore\n" + textBefore + "\nNow\n" + textNow);
    }
    return now.value(QLatin1String("failed")).toBool() ? 1 : 0;
}

} // namespace ccproxy::app
