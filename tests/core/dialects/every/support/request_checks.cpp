// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/request_checks.h"

#include "core/dialects/chat_encoder/support/lint.h"
#include "core/dialects/every/support/request_generator.h"
#include "core/json/reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ccproxy::tests {
namespace {

/// Keys of Claude Code's tools that no other provider knows (WIRE.md 1.8).
constexpr const char *kToolKeys[] = {
    "\"defer_loading\":", "\"eager_input_streaming\":", "\"allowed_callers\":",
    "\"input_examples\":", "\"input_schema\":"};
/// Fields of a request likewise (CLIENT.md 14).
constexpr const char *kFields[] = {"context_management", "output_config", "metadata", "unheard_of",
                                   "stop_sequences",     "safeguards",    "speed"};

bool takesCacheControl(const TargetRow &row)
{
    return row.traits == "openrouter"
        && (row.model.starts_with("anthropic/") || row.model.starts_with("google/"));
}

void checkTranslated(Check &check, const TargetRow &row, const QByteArray &body,
                     const QJsonObject &json, const QByteArray &original)
{
    for (const std::string_view never : kNeverSent)
        check.need(!body.contains(QByteArray(never.data(), static_cast<qsizetype>(never.size()))),
                   QStringLiteral("never to be sent: ")
                       + QString::fromUtf8(never.data(), static_cast<qsizetype>(never.size())));
    for (const char *key : kToolKeys)
        check.need(!body.contains(key), key);
    for (const char *field : kFields)
        check.need(!json.contains(QLatin1String(field)), field);
    check.need(takesCacheControl(row) || !body.contains("\"cache_control\""), "cache_control");
    const QString lost = chat_encoder::findLost(body, original);
    check.need(lost.isEmpty(), QStringLiteral("what was said is not there: ") + lost);
}

} // namespace

void checkName(Check &check, const QString &name, QSet<QString> &names,
               const QRegularExpression &rule)
{
    check.need(rule.match(name).hasMatch(), QStringLiteral("a tool's name: ") + name);
    check.need(!names.contains(name), QStringLiteral("two tools ") + name);
    names.insert(name);
}

void checkObjectSchema(Check &check, const QJsonValue &schema)
{
    check.need(schema.isObject() && schema[u"type"].toString() == QStringLiteral("object"),
               "a tool's schema is no object schema");
    check.need(!schema.toObject().contains(u"$schema"), "$schema in a tool's schema");
}

QString problemOfRequest(const TargetRow &row, const dialects::Encoded &encoded,
                         const QByteArray &original)
{
    const QByteArray body = QByteArray::fromStdString(encoded.body);
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(body, &error).object();
    if (error.error != QJsonParseError::NoError || !json::isValid(encoded.body))
        return QStringLiteral("the body is not JSON: ") + error.errorString();
    Check check;
    const bool translated =
        row.dialect != catalogue::Dialect::Anthropic && row.dialect != catalogue::Dialect::Demo;
    if (translated)
        checkTranslated(check, row, body, json, original);
    switch (row.dialect) {
    case catalogue::Dialect::OpenAiChat:
        checkChat(check, row, body);
        break;
    case catalogue::Dialect::OpenAiResponses:
        checkResponses(check, row, json);
        break;
    case catalogue::Dialect::Gemini:
        checkGemini(check, row, json);
        break;
    case catalogue::Dialect::Anthropic:
        checkAnthropic(check, row, json, QJsonDocument::fromJson(original).object());
        break;
    case catalogue::Dialect::Demo:
        check.need(body == original, "the demo provider gets another body");
        break;
    }
    return check.problem();
}

void checkAnthropic(Check &check, const TargetRow &row, const QJsonObject &body,
                    const QJsonObject &original)
{
    QJsonObject expected = original;
    expected[u"model"] =
        QString::fromUtf8(row.model.data(), static_cast<qsizetype>(row.model.size()));
    QJsonArray messages = expected[u"messages"].toArray();
    for (QJsonValueRef message : messages) {
        QJsonObject changed = message.toObject();
        const QJsonArray content = changed[u"content"].toArray();
        QJsonArray kept;
        for (const QJsonValue &block : content) {
            if (block[u"type"].toString() != QStringLiteral("thinking")
                || !block[u"signature"].toString().startsWith(QStringLiteral("ccpx1.")))
                kept.append(block);
        }
        if (kept.size() == content.size())
            continue;
        if (kept.isEmpty())
            kept.append(
                QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                            {QStringLiteral("text"), QStringLiteral("(no visible answer)")}});
        changed[u"content"] = kept;
        message = changed;
    }
    expected[u"messages"] = messages;
    check.need(body == expected, "more was changed than the model and our own thinking");
}

} // namespace ccproxy::tests
