// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/request_checks.h"

#include <QJsonArray>

namespace ccproxy::tests {
namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// What a part may hold besides the one thing that it is (WIRE.md 4.3, 4.4, 4.7).
const QSet<QString> &kinds()
{
    static const QSet<QString> known{str("text"), str("inlineData"), str("fileData"),
                                     str("functionCall"), str("functionResponse")};
    return known;
}

/// WIRE.md 4 and 10.7.
class GeminiCheck {
public:
    GeminiCheck(Check &check, const TargetRow &row)
        : m_check(check), m_wantsSignatures(row.model.starts_with("gemini-3"))
    {
    }

    void run(const QJsonObject &body)
    {
        static const QSet<QString> fields{
            str("contents"),   str("systemInstruction"), str("tools"),
            str("toolConfig"), str("generationConfig"),  str("safetySettings")};
        const QStringList given = body.keys();
        for (const QString &field : given)
            m_check.need(fields.contains(field), str("unknown field ") + field);
        const QJsonArray contents = body[u"contents"].toArray();
        m_check.need(!contents.isEmpty() && contents.first()[u"role"].toString() == str("user"),
                     "the first content is no user's");
        m_currentTurn = startOfCurrentTurn(contents);
        for (int i = 0; i < contents.size(); ++i)
            content(contents[i].toObject(), i);
        m_check.need(m_open.isEmpty(), "the last calls are unanswered");
        tools(body);
        parameters(body[u"generationConfig"].toObject());
    }

private:
    static bool holds(const QJsonValue &content, const char *key)
    {
        const QJsonArray parts = content[u"parts"].toArray();
        return std::any_of(parts.begin(), parts.end(), [key](const QJsonValue &part) {
            return part.toObject().contains(QLatin1String(key));
        });
    }

    /// Behind the last content in which the user says something of his own.
    static int startOfCurrentTurn(const QJsonArray &contents)
    {
        int start = 0;
        for (int i = 0; i < contents.size(); ++i) {
            if (contents[i][u"role"].toString() == str("user") && holds(contents[i], "text"))
                start = i;
        }
        return start;
    }

    void content(const QJsonObject &content, int at)
    {
        const QString role = content[u"role"].toString();
        m_check.need(role == str("user") || role == str("model"), str("role ") + role);
        const QJsonArray parts = content[u"parts"].toArray();
        m_check.need(!parts.isEmpty(), "a content without parts");
        m_check.need(m_open.isEmpty() || role == str("user"), "calls are not answered at once");
        bool called = false;
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            this->part(part, role);
            if (!part.contains(u"functionCall"))
                continue;
            // Only the first call of a step must have one.
            m_check.need(called || !m_wantsSignatures || at < m_currentTurn
                             || !part[u"thoughtSignature"].toString().isEmpty(),
                         "a step's first call without a signature");
            called = true;
        }
        m_check.need(role == str("model") || m_open.isEmpty(), "fewer results than calls");
    }

    void part(const QJsonObject &part, const QString &role)
    {
        QStringList what;
        const QStringList keys = part.keys();
        for (const QString &key : keys) {
            if (kinds().contains(key))
                what.append(key);
            else
                m_check.need(key == str("thoughtSignature") || key == str("thought"),
                             str("a part's key ") + key);
        }
        m_check.need(what.size() == 1, str("a part is not one thing: ") + what.join(u','));
        const QString kind = what.value(0);
        if (kind == str("functionCall"))
            return call(part[u"functionCall"].toObject(), role);
        if (kind == str("functionResponse"))
            return response(part[u"functionResponse"].toObject());
        m_check.need(m_open.isEmpty() || role == str("model"),
                     "something stands between calls and their results");
        if (kind == str("text"))
            m_check.need(
                part[u"text"].isString()
                    && (!part[u"text"].toString().isEmpty() || part.contains(u"thoughtSignature")),
                "an empty text");
        else if (kind == str("inlineData"))
            m_check.need(!part[u"inlineData"][u"mimeType"].toString().isEmpty()
                             && part[u"inlineData"][u"data"].isString(),
                         "inlineData");
    }

    void call(const QJsonObject &call, const QString &role)
    {
        m_check.need(role == str("model"), "a call that no model made");
        m_check.need(nameRule().match(call[u"name"].toString()).hasMatch(), "a call's name");
        m_check.need(!call.contains(u"args") || call[u"args"].isObject(),
                     "a call's arguments are no object");
        m_open.append(call);
    }

    void response(const QJsonObject &response)
    {
        if (m_open.isEmpty())
            return m_check.need(false, "a result without a call");
        const QJsonObject call = m_open.takeFirst();
        m_check.need(call[u"name"] == response[u"name"] && call[u"id"] == response[u"id"],
                     "results in another order than calls, or of another name or id");
        m_check.need(response[u"response"].isObject(), "a result is no object");
    }

    void tools(const QJsonObject &body)
    {
        const QJsonArray tools = body[u"tools"].toArray();
        QSet<QString> names;
        for (const QJsonValue &tool : tools) {
            const QStringList kind = tool.toObject().keys();
            m_check.need(kind.size() == 1, "a tool is not one thing");
            if (kind.value(0) == str("googleSearch"))
                continue;
            m_check.need(kind.value(0) == str("functionDeclarations"), "a tool's kind");
            const QJsonArray list = tool[u"functionDeclarations"].toArray();
            m_check.need(!list.isEmpty(), "no declarations");
            for (const QJsonValue &declaration : list)
                this->declaration(declaration.toObject(), names);
        }
        m_check.need(!tools.isEmpty() || !body.contains(u"tools"), "an empty list of tools");
        const QJsonValue config = body[u"toolConfig"][u"functionCallingConfig"];
        m_check.need(!names.isEmpty() || config[u"mode"].toString() != str("ANY"),
                     "a forced call without tools");
        const QJsonArray allowed = config[u"allowedFunctionNames"].toArray();
        for (const QJsonValue &name : allowed)
            m_check.need(names.contains(name.toString()), "a forced call of no tool");
    }

    void declaration(const QJsonObject &declaration, QSet<QString> &names)
    {
        static const QSet<QString> keys{str("name"), str("description"), str("parameters"),
                                        str("parametersJsonSchema")};
        const QStringList given = declaration.keys();
        for (const QString &key : given)
            m_check.need(keys.contains(key), str("a declaration's key ") + key);
        checkName(m_check, declaration[u"name"].toString(), names, nameRule());
        for (const char *key : {"parameters", "parametersJsonSchema"}) {
            if (!declaration.contains(QLatin1String(key)))
                continue;
            checkObjectSchema(m_check, declaration[QLatin1String(key)]);
            schema(declaration[QLatin1String(key)], str(key) == str("parameters"));
        }
    }

    /// WIRE.md 4.8 and 4.9, for each schema inside of one; what is a property's name is none.
    void schema(const QJsonValue &schema, bool openApi)
    {
        static const QSet<QString> never{
            str("$schema"),           str("$id"),        str("$comment"), str("propertyNames"),
            str("patternProperties"), str("if"),         str("then"),     str("else"),
            str("enumDescriptions"),  str("deprecated"), str("examples")};
        static const QSet<QString> neverOpenApi{
            str("additionalProperties"), str("const"), str("exclusiveMinimum"),
            str("exclusiveMaximum"),     str("$ref"),  str("$defs"),
            str("definitions")};
        const QJsonObject object = schema.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key();
            m_check.need(!never.contains(key) && !key.startsWith(str("x-")),
                         str("a schema's ") + key);
            m_check.need(!openApi || !neverOpenApi.contains(key), str("a schema's ") + key);
            if (key == str("properties") || key == str("$defs") || key == str("definitions")) {
                const QJsonObject inner = it->toObject();
                for (const QJsonValue &one : inner)
                    this->schema(one, openApi);
            } else if (key == str("anyOf") || key == str("oneOf") || key == str("allOf")
                       || key == str("prefixItems")) {
                const QJsonArray inner = it->toArray();
                for (const QJsonValue &one : inner)
                    this->schema(one, openApi);
            } else if (key == str("items") || key == str("additionalProperties")) {
                this->schema(*it, openApi);
            } else if (key == str("type")) {
                m_check.need(!openApi || it->isString(), "a schema with several types");
            }
        }
    }

    void parameters(const QJsonObject &config)
    {
        constexpr int kMostStops = 5;
        m_check.need(config[u"stopSequences"].toArray().size() <= kMostStops,
                     "more than five stops");
        const QJsonObject thinking = config[u"thinkingConfig"].toObject();
        m_check.need(!thinking.contains(u"thinkingBudget") || !thinking.contains(u"thinkingLevel"),
                     "a thinking budget beside a level");
    }

    static const QRegularExpression &nameRule()
    {
        static const QRegularExpression rule(str("^[A-Za-z_][A-Za-z0-9_.:-]{0,63}$"));
        return rule;
    }

    Check &m_check;
    bool m_wantsSignatures;
    int m_currentTurn = 0;
    QList<QJsonObject> m_open; ///< calls that wait for their results
};

} // namespace

void checkGemini(Check &check, const TargetRow &row, const QJsonObject &body)
{
    GeminiCheck(check, row).run(body);
}

} // namespace ccproxy::tests
