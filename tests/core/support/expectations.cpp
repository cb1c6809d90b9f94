// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/expectations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <set>

namespace ccproxy::tests {
namespace {

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

QString differ(const char *what, const QString &ours, const QString &recorded)
{
    return str(what) + str(" '") + ours.left(160) + str("', recorded '") + recorded.left(160)
        + str("'");
}

QString compareText(const ClientMessage &message, const QJsonObject &expect)
{
    const QString wanted = expect.value(str("text")).toString();
    const QString refusal = expect.value(str("refusal")).toString().simplified();
    const QString got = message.text();
    if (!refusal.isEmpty() && wanted.simplified().isEmpty()) {
        if (!got.simplified().contains(refusal) && message.stopReason != str("refusal"))
            return differ("refusal", got, refusal);
    } else {
        const bool same = got.simplified() == wanted.simplified()
            || (!refusal.isEmpty() && got.simplified().contains(wanted.simplified()));
        if (!same
            || (wanted.trimmed().contains(QLatin1Char('\n')) && got.trimmed() != wanted.trimmed()))
            return differ("text", got, wanted);
    }
    const QString reasoning = expect.value(str("reasoning")).toString();
    if (message.thinking().simplified() != reasoning.simplified())
        return differ("thinking", message.thinking(), reasoning);
    return {};
}

QString compareCalls(const ClientMessage &message, const QJsonArray &wanted)
{
    const auto calls = message.calls();
    if (static_cast<int>(calls.size()) != wanted.size())
        return differ("number of calls", QString::number(calls.size()),
                      QString::number(wanted.size()));
    int at = 0;
    for (const ClientBlock *call : calls) {
        const QJsonObject want = wanted.at(at++).toObject();
        if (call->name != want.value(str("name")).toString())
            return differ("tool", call->name, want.value(str("name")).toString());
        if (!want.value(str("arguments_valid")).toBool(true))
            continue;
        const QJsonDocument input = QJsonDocument::fromJson(call->input);
        if (!input.isObject() || input.object() != want.value(str("arguments")).toObject())
            return differ("arguments", QString::fromUtf8(call->input),
                          want.value(str("arguments_raw")).toString());
    }
    return {};
}

QString compareUsage(const ClientMessage &message, const QJsonObject &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.key().startsWith(QLatin1Char('_')) || !it.value().isDouble())
            continue;
        if (message.usage.value(it.key()).toInt() != it.value().toInt())
            return it.key() + QLatin1Char(' ')
                + differ("is", QString::number(message.usage.value(it.key()).toInt()),
                         QString::number(it.value().toInt()));
    }
    return {};
}

/// The statuses that an error may have at the client.
std::set<int> allowedStatuses(const Recording &recording)
{
    const QString text = QString::fromUtf8(recording.body).toLower();
    const auto says = [&text](const char *words) { return text.contains(str(words)); };
    std::set<int> allowed{recording.status};
    if (recording.status == 422)
        allowed.insert(400);
    if (recording.status >= 500)
        allowed.insert({500, 502, 503, 529});
    if (recording.status == 400) {
        if (says("api key") || says("api_key"))
            allowed = {401};
        else if (says("model")
                 && (says("not found") || says("does not exist") || says("not a valid model")
                     || says("supported api model") || says("invalid model")))
            allowed = {404, 400};
        else if (says("location"))
            allowed = {403, 400};
    }
    if (allowed.count(401) > 0)
        allowed.insert(403);
    return allowed;
}

/// The provider's own message in the usual shapes.
QString ownMessage(const QByteArray &body)
{
    QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject top =
        document.isArray() ? document.array().at(0).toObject() : document.object();
    const QJsonValue error = top.value(str("error"));
    if (error.isString())
        return error.toString();
    const QJsonObject inner = error.isObject() ? error.toObject() : top;
    const QString message = inner.value(str("message")).toString();
    return message.isEmpty() ? inner.value(str("detail")).toString() : message;
}

} // namespace

QString compare(const ClientMessage &message, const Recording &recording)
{
    const QJsonObject &expect = recording.expect;
    if (!message.problem.isEmpty())
        return message.problem;
    QStringList stops;
    bool mayFail = expect.value(str("mid_stream_error")).isObject();
    const QJsonArray wanted = expect.value(str("stop_reason_any_of")).toArray();
    for (const QJsonValue &stop : wanted) {
        mayFail = mayFail || stop.isNull();
        stops << stop.toString();
    }
    if (!message.error.isEmpty())
        return mayFail || wanted.isEmpty() ? QString()
                                           : str("an error where an answer was recorded");
    if (const QString text = compareText(message, expect); !text.isEmpty())
        return text;
    if (const QString calls = compareCalls(message, expect.value(str("tool_calls")).toArray());
        !calls.isEmpty())
        return calls;
    // A refusal is told as text that ends the turn (CLIENT.md 19).
    if (stops.contains(str("refusal")) && !message.text().trimmed().isEmpty())
        stops << str("end_turn");
    if (!stops.isEmpty() && !stops.contains(message.stopReason))
        return differ("stop_reason", message.stopReason, stops.join(QLatin1Char('|')));
    return compareUsage(message, expect.value(str("usage_anthropic")).toObject());
}

QString compare(const Failure &failure, const Recording &recording)
{
    const FailureFace face = faceOf(failure.kind);
    if (allowedStatuses(recording).count(face.httpStatus) == 0)
        return str("status %1 for a recorded %2").arg(face.httpStatus).arg(recording.status);
    const QString text = QString::fromStdString(failure.text());
    const QString own = ownMessage(recording.body).simplified().left(40);
    if (!text.simplified().contains(own))
        return differ("message", text, own);
    if (recording.id.contains(str("context")) && recording.status == 400
        && (!text.startsWith(str("prompt is too long")) || face.httpStatus != 400))
        return str("an over-long prompt is not named as such: ") + text;
    const QString body = QString::fromUtf8(recording.body).toLower();
    if (recording.status == 429
        && (body.contains(str("retrydelay")) || body.contains(str("try again in")))
        && !failure.retryAfter)
        return str("no time to wait for is given");
    return {};
}

} // namespace ccproxy::tests
