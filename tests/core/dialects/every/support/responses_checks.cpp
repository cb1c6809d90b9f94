// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/request_checks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ccproxy::tests {
namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

const QSet<QString> &fields()
{
    static const QSet<QString> known{
        str("model"),        str("input"),       str("instructions"),
        str("tools"),        str("tool_choice"), str("parallel_tool_calls"),
        str("reasoning"),    str("text"),        str("store"),
        str("include"),      str("stream"),      str("max_output_tokens"),
        str("temperature"),  str("top_p"),       str("prompt_cache_key"),
        str("service_tier"), str("truncation"),
    };
    return known;
}

/// WIRE.md 3.
class ResponsesCheck {
public:
    explicit ResponsesCheck(Check &check) : m_check(check) { }

    void run(const TargetRow &row, const QJsonObject &body)
    {
        const QStringList given = body.keys();
        for (const QString &field : given)
            m_check.need(fields().contains(field), str("unknown field ") + field);
        m_check.need(body[u"model"].toString().toStdString() == row.model, "model");
        m_check.need(body[u"store"] == QJsonValue(false), "the answer would be stored");
        m_check.need(!body.contains(u"instructions") || body[u"instructions"].isString(),
                     "instructions");
        const QJsonArray input = body[u"input"].toArray();
        m_check.need(!input.isEmpty(), "no input");
        for (const QJsonValue &value : input)
            item(value.toObject());
        m_check.need(m_open.isEmpty(), str("unanswered: ") + m_open.values().join(u','));
        m_check.need(!m_afterReasoning, "reasoning without what it led to");
        tools(body);
    }

private:
    void item(const QJsonObject &item)
    {
        const QString type =
            item.contains(u"type") ? item[u"type"].toString() : QStringLiteral("message");
        if (type == str("function_call_output"))
            return output(item);
        if (type == str("reasoning"))
            return reasoning(item);
        if (type == str("function_call"))
            return call(item);
        m_check.need(type == str("message"), str("item ") + type);
        const QString role = item[u"role"].toString();
        // WIRE.md 2.2 for what may stand between a call and its result.
        m_check.need(m_open.isEmpty() || role == str("assistant"),
                     "a message between a call and its result");
        m_check.need(!m_afterReasoning || role == str("assistant"),
                     "reasoning without what it led to");
        m_afterReasoning = false;
        message(item, role);
    }

    void message(const QJsonObject &item, const QString &role)
    {
        m_check.need(role == str("user") || role == str("assistant") || role == str("developer")
                         || role == str("system"),
                     str("role ") + role);
        if (item[u"content"].isString()) {
            m_check.need(!item[u"content"].toString().isEmpty(), "an empty message");
            return;
        }
        const QJsonArray content = item[u"content"].toArray();
        m_check.need(!content.isEmpty(), "an empty message");
        for (const QJsonValue &part : content)
            this->part(part, role);
    }

    void part(const QJsonValue &part, const QString &role)
    {
        const QString type = part[u"type"].toString();
        if (role == str("assistant")) {
            m_check.need(type == str("output_text"), str("of an assistant: ") + type);
            return;
        }
        const bool media = type == str("input_image") || type == str("input_file");
        m_check.need(type == str("input_text") || (media && role == str("user")),
                     str("of ") + role + str(": ") + type);
        m_check.need(media || !part[u"text"].toString().isEmpty(), "an empty text");
        m_check.need(type != str("input_image") || part[u"image_url"].isString(),
                     "a picture without its address");
    }

    void reasoning(const QJsonObject &item)
    {
        m_check.need(item[u"summary"].isArray(), "reasoning without a summary list");
        m_check.need(!item[u"encrypted_content"].toString().isEmpty(),
                     "reasoning that nobody can read");
        m_afterReasoning = true;
    }

    void call(const QJsonObject &item)
    {
        m_afterReasoning = false;
        const QString id = item[u"call_id"].toString();
        static const QRegularExpression idRule(str("^[A-Za-z0-9_-]{1,64}$"));
        static const QRegularExpression nameRule(str("^[A-Za-z0-9_-]{1,64}$"));
        m_check.need(idRule.match(id).hasMatch(), str("a call's id: ") + id);
        m_check.need(!m_ids.contains(id), str("two calls ") + id);
        m_ids.insert(id);
        m_open.insert(id);
        m_check.need(nameRule.match(item[u"name"].toString()).hasMatch(), "a call's name");
        m_check.need(QJsonDocument::fromJson(item[u"arguments"].toString().toUtf8()).isObject(),
                     "a call's arguments are no object");
    }

    void output(const QJsonObject &item)
    {
        const QString id = item[u"call_id"].toString();
        m_check.need(m_open.remove(id), str("the result of no open call: ") + id);
        m_check.need(!m_afterReasoning, "reasoning without what it led to");
        if (item[u"output"].isString()) {
            m_check.need(!item[u"output"].toString().isEmpty(), "an empty result");
            return;
        }
        const QJsonArray parts = item[u"output"].toArray();
        m_check.need(!parts.isEmpty(), "an empty result");
        for (const QJsonValue &part : parts)
            this->part(part, str("user"));
    }

    void tools(const QJsonObject &body)
    {
        static const QSet<QString> keys{str("type"), str("name"), str("description"),
                                        str("parameters"), str("strict")};
        static const QRegularExpression rule(str("^[A-Za-z0-9_-]{1,64}$"));
        const QJsonArray tools = body[u"tools"].toArray();
        QSet<QString> names;
        for (const QJsonValue &value : tools) {
            const QJsonObject tool = value.toObject();
            if (tool[u"type"].toString() == str("web_search"))
                continue;
            m_check.need(tool[u"type"].toString() == str("function"), "a tool's type");
            const QStringList given = tool.keys();
            for (const QString &key : given)
                m_check.need(keys.contains(key), str("a tool's key ") + key);
            m_check.need(tool[u"strict"].isBool(), "a tool whose strictness the server chooses");
            checkName(m_check, tool[u"name"].toString(), names, rule);
            checkObjectSchema(m_check, tool[u"parameters"]);
            m_check.need(tool[u"parameters"][u"properties"].isObject(), "a schema's properties");
        }
        m_check.need(!tools.isEmpty() || !body.contains(u"tools"), "an empty list of tools");
        m_check.need(!tools.isEmpty() || !body.contains(u"tool_choice"), "a choice of no tools");
        const QString forced = body[u"tool_choice"][u"name"].toString();
        m_check.need(forced.isEmpty() || names.contains(forced), "a forced call of no tool");
    }

    Check &m_check;
    QSet<QString> m_ids;
    QSet<QString> m_open;
    bool m_afterReasoning = false;
};

} // namespace

void checkResponses(Check &check, const TargetRow &row, const QJsonObject &body)
{
    ResponsesCheck(check).run(row, body);
}

} // namespace ccproxy::tests
