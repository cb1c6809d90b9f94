// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/lint.h"
#include "core/dialects/every/support/request_checks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ccproxy::tests {
namespace {

/// What the ids of calls look like at servers that are strict about it (WIRE.md 10.4, 13).
QRegularExpression idRule(std::string_view traits)
{
    if (traits == "openai" || traits == "azure")
        return QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]{1,40}$"));
    if (traits == "mistral")
        return QRegularExpression(QStringLiteral("^[A-Za-z0-9]{9}$"));
    if (traits == "moonshot")
        return QRegularExpression(QStringLiteral("^functions\\.[A-Za-z0-9_-]{1,64}:[0-9]+$"));
    return QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
}

void checkCalls(Check &check, const TargetRow &row, const QJsonObject &body)
{
    const QRegularExpression rule = idRule(row.traits);
    const QJsonArray messages = body[u"messages"].toArray();
    for (const QJsonValue &message : messages) {
        const QJsonArray calls = message[u"tool_calls"].toArray();
        for (const QJsonValue &call : calls)
            check.need(rule.match(call[u"id"].toString()).hasMatch(),
                       QStringLiteral("a call's id: ") + call[u"id"].toString());
        check.need(calls.isEmpty() || message[u"role"].toString() == QStringLiteral("assistant"),
                   "a call that no assistant made");
    }
}

void checkTools(Check &check, const QJsonObject &body)
{
    static const QSet<QString> keys{QStringLiteral("name"), QStringLiteral("description"),
                                    QStringLiteral("parameters"), QStringLiteral("strict")};
    static const QRegularExpression rule(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    const QJsonArray tools = body[u"tools"].toArray();
    QSet<QString> names;
    for (const QJsonValue &tool : tools) {
        const QJsonObject function = tool[u"function"].toObject();
        const QStringList given = function.keys();
        for (const QString &key : given)
            check.need(keys.contains(key), QStringLiteral("a function's key ") + key);
        checkName(check, function[u"name"].toString(), names, rule);
        checkObjectSchema(check, function[u"parameters"]);
    }
    const QString forced = body[u"tool_choice"][u"function"][u"name"].toString();
    check.need(forced.isEmpty() || names.contains(forced),
               QStringLiteral("a forced call of no tool: ") + forced);
}

} // namespace

void checkChat(Check &check, const TargetRow &row, const QByteArray &body)
{
    const bool cached = row.model.starts_with("anthropic/");
    const QString problem = chat_encoder::lint(
        body,
        {.model = QString::fromUtf8(row.model.data(), static_cast<qsizetype>(row.model.size())),
         .cacheControl = cached});
    check.need(problem.isEmpty(), problem);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    checkCalls(check, row, json);
    checkTools(check, json);
    constexpr int kMostStops = 4;
    constexpr int kMostMarks = 4;
    check.need(json[u"stop"].toArray().size() <= kMostStops, "more than four stops");
    check.need(body.count("\"cache_control\"") <= kMostMarks, "more than four cache marks");
    check.need(row.traits == "openrouter" || !json.contains(u"plugins"),
               "plugins for a server that knows none");
    check.need(row.traits != "deepseek" || !body.contains("\"image_url\""),
               "a picture for a model that reads text only");
}

} // namespace ccproxy::tests
