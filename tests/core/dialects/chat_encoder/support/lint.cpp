// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/chat_encoder/support/lint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace chat_encoder {
namespace {

const QSet<QString> kFields{
    QStringLiteral("model"),
    QStringLiteral("messages"),
    QStringLiteral("tools"),
    QStringLiteral("tool_choice"),
    QStringLiteral("stream"),
    QStringLiteral("stream_options"),
    QStringLiteral("max_tokens"),
    QStringLiteral("max_completion_tokens"),
    QStringLiteral("temperature"),
    QStringLiteral("top_p"),
    QStringLiteral("top_k"),
    QStringLiteral("stop"),
    QStringLiteral("parallel_tool_calls"),
    QStringLiteral("reasoning_effort"),
    QStringLiteral("reasoning"),
    QStringLiteral("thinking"),
    QStringLiteral("enable_thinking"),
    QStringLiteral("chat_template_kwargs"),
    QStringLiteral("response_format"),
    QStringLiteral("prompt_cache_key"),
    QStringLiteral("plugins"),
};

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

class Linter {
public:
    explicit Linter(LintRules rules) : m_rules(std::move(rules)) { }

    QString run(const QByteArray &body)
    {
        QJsonParseError error{};
        const QJsonObject all = QJsonDocument::fromJson(body, &error).object();
        need(error.error == QJsonParseError::NoError, error.errorString());
        need(all[u"model"].toString() == m_rules.model, str("model"));
        need(m_rules.cacheControl || !body.contains("\"cache_control\""), str("cache_control"));
        need(!body.contains("x-anthropic-billing-header"), str("attribution"));
        const QStringList fields = all.keys();
        for (const QString &field : fields)
            need(kFields.contains(field), str("unknown field ") + field);
        messages(all[u"messages"].toArray());
        tools(all);
        if (all[u"stream"].toBool())
            need(all[u"stream_options"].toObject()[u"include_usage"].toBool(),
                 str("no include_usage"));
        return m_problem;
    }

private:
    void need(bool holds, const QString &problem)
    {
        if (!holds && m_problem.isEmpty())
            m_problem = problem;
    }

    void messages(const QJsonArray &list)
    {
        bool asked = false;
        for (int i = 0; i < list.size(); ++i) {
            m_where = str("messages[") + QString::number(i) + str("]: ");
            const QJsonObject message = list[i].toObject();
            const QString role = message[u"role"].toString();
            asked = asked || (role != str("system") && role != str("developer"));
            if (role == str("tool")) {
                result(message);
                continue;
            }
            need(m_open.isEmpty(), m_where + str("unanswered: ") + m_open.join(u','));
            if (role == str("assistant"))
                assistant(message);
            else
                content(message, role);
        }
        need(m_open.isEmpty(), str("the last calls are unanswered"));
        need(asked, str("nothing but system messages"));
    }

    /// Stricter than the servers: results come in the order of the calls.
    void result(const QJsonObject &message)
    {
        need(!m_open.isEmpty() && m_open.first() == message[u"tool_call_id"].toString(),
             m_where + str("answers no open call, or not in order"));
        if (!m_open.isEmpty())
            m_open.removeFirst();
        need(message[u"content"].isString() || m_rules.cacheControl, m_where + str("no string"));
        need(!message[u"content"].isString() || !message[u"content"].toString().isEmpty(),
             m_where + str("empty result"));
    }

    void assistant(const QJsonObject &message)
    {
        const QJsonArray calls = message[u"tool_calls"].toArray();
        for (const QJsonValue &call : calls) {
            const QString id = call[u"id"].toString();
            need(!id.isEmpty() && !m_ids.contains(id), m_where + str("id ") + id);
            m_ids.insert(id);
            m_open.append(id);
            static const QRegularExpression name(str("^[A-Za-z0-9_-]{1,64}$"));
            const QJsonValue function = call[u"function"];
            need(name.match(function[u"name"].toString()).hasMatch(), m_where + str("name"));
            const auto arguments =
                QJsonDocument::fromJson(function[u"arguments"].toString().toUtf8());
            need(arguments.isObject(), m_where + str("arguments are no object"));
        }
        need(!calls.isEmpty() || !message[u"content"].toString().isEmpty()
                 || !message[u"content"].toArray().isEmpty(),
             m_where + str("empty assistant message"));
    }

    void content(const QJsonObject &message, const QString &role)
    {
        need(role == str("user") || role == str("system") || role == str("developer"),
             m_where + str("role ") + role);
        const QJsonValue content = message[u"content"];
        if (!content.isArray()) {
            need(!content.toString().isEmpty(), m_where + str("empty content"));
            return;
        }
        const QJsonArray parts = content.toArray();
        need(!parts.isEmpty(), m_where + str("no parts"));
        for (const QJsonValue &part : parts) {
            const QString type = part[u"type"].toString();
            need(type == str("text") || type == str("image_url") || type == str("file"),
                 m_where + str("part ") + type);
            need(type == str("text") || role == str("user"), m_where + str("media of ") + role);
            need(type != str("text") || !part[u"text"].toString().isEmpty(),
                 m_where + str("empty text"));
        }
    }

    void tools(const QJsonObject &all)
    {
        const QJsonArray list = all[u"tools"].toArray();
        QSet<QString> names;
        for (const QJsonValue &tool : list) {
            need(tool[u"type"].toString() == str("function"), str("tool type"));
            const QJsonObject function = tool[u"function"].toObject();
            const QString name = function[u"name"].toString();
            need(!names.contains(name), str("two tools ") + name);
            names.insert(name);
            const QJsonObject parameters = function[u"parameters"].toObject();
            need(parameters[u"type"].toString() == str("object")
                     && parameters[u"properties"].isObject(),
                 str("schema of ") + name);
            need(!parameters.contains(u"$schema"), str("$schema in ") + name);
        }
        need(!list.isEmpty() || !all.contains(u"tool_choice"), str("tool_choice without tools"));
        need(!all.contains(u"tools") || !list.isEmpty(), str("empty tools"));
    }

    LintRules m_rules;
    QString m_problem;
    QString m_where;
    QStringList m_open;
    QSet<QString> m_ids;
};

QString squashed(const QString &text)
{
    return text.simplified();
}

void collectStrings(const QJsonValue &value, QStringList &out)
{
    if (value.isString()) {
        out.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collectStrings(item, out);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == str("arguments"))
                collectStrings(QJsonDocument::fromJson(it->toString().toUtf8()).object(), out);
            collectStrings(*it, out);
        }
    }
}

void collectBlock(const QJsonValue &block, QStringList &said)
{
    const QString type = block[u"type"].toString();
    if (type == str("text"))
        said.append(block[u"text"].toString());
    else if (type == str("tool_use"))
        collectStrings(block[u"input"], said);
    if (type != str("tool_result"))
        return;
    if (block[u"content"].isString())
        said.append(block[u"content"].toString());
    const QJsonArray inner = block[u"content"].toArray();
    for (const QJsonValue &item : inner)
        collectBlock(item, said);
}

} // namespace

QString lint(const QByteArray &body, const LintRules &rules)
{
    return Linter(rules).run(body);
}

QString findLost(const QByteArray &body, const QByteArray &original)
{
    QStringList sent;
    collectStrings(QJsonDocument::fromJson(body).object(), sent);
    const QString all = squashed(sent.join(u'\n'));

    const QJsonObject request = QJsonDocument::fromJson(original).object();
    QStringList said;
    const QJsonArray system = request[u"system"].toArray();
    for (const QJsonValue &block : system)
        collectBlock(block, said);
    const QJsonArray messages = request[u"messages"].toArray();
    for (const QJsonValue &message : messages) {
        if (message[u"content"].isString())
            said.append(message[u"content"].toString());
        const QJsonArray blocks = message[u"content"].toArray();
        for (const QJsonValue &block : blocks)
            collectBlock(block, said);
    }
    for (const QString &text : std::as_const(said)) {
        const QString wanted = squashed(text);
        if (!wanted.startsWith(str("x-anthropic-billing-header")) && !all.contains(wanted))
            return wanted.left(80);
    }
    return {};
}

} // namespace chat_encoder
