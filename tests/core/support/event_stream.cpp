// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/event_stream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace ccproxy::tests {
namespace {

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue at(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key));
}

/// The content of a web_search_tool_result as JSON text; empty when it is neither a list of
/// results nor an error.
QString searchContent(const QJsonObject &block)
{
    const QJsonValue content = at(block, "content");
    if (content.isArray()) {
        for (const QJsonValue &hit : content.toArray()) {
            if (at(hit.toObject(), "type").toString() != str("web_search_result")
                || !at(hit.toObject(), "url").isString() || !at(hit.toObject(), "title").isString())
                return {};
        }
        return QString::fromUtf8(QJsonDocument(content.toArray()).toJson(QJsonDocument::Compact));
    }
    if (at(content.toObject(), "error_code").toString().isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(content.toObject()).toJson(QJsonDocument::Compact));
}

/// Applies events one after the other; the first problem ends it.
class Client {
public:
    void event(const QByteArray &name, const QByteArray &data)
    {
        // Half a surrogate pair passes here, as it does in the client: a provider may send the
        // other half with the next delta.
        QJsonParseError wrong;
        const QJsonObject object = QJsonDocument::fromJson(data, &wrong).object();
        if (wrong.error != QJsonParseError::NoError)
            return fail(str("data is not JSON: ") + QString::fromUtf8(data.left(200)));
        const QString type = at(object, "type").toString();
        if (type.isEmpty() || type.toUtf8() != name)
            return fail(str("event name differs from the type ") + type);
        if (type == str("ping"))
            return;
        if (m_ended)
            return fail(type + str(" after the end"));
        if (type == str("error"))
            return error(object);
        if (type == str("message_start"))
            return messageStart(at(object, "message").toObject());
        if (!m_started)
            return fail(type + str(" before message_start"));
        if (type == str("content_block_start"))
            return blockStart(object);
        if (type == str("content_block_delta"))
            return blockDelta(object);
        if (type == str("content_block_stop"))
            return blockStop(object);
        if (type == str("message_delta"))
            return messageDelta(object);
        if (type == str("message_stop"))
            return messageStop();
        fail(str("unknown event ") + type);
    }

    ClientMessage finish()
    {
        if (!m_ended)
            fail(str("the stream ends without message_stop or error"));
        return m_message;
    }

    void fail(const QString &problem)
    {
        if (m_message.problem.isEmpty())
            m_message.problem = problem;
    }

private:
    void error(const QJsonObject &object)
    {
        m_message.error = at(object, "error").toObject();
        if (at(m_message.error, "type").toString().isEmpty()
            || at(m_message.error, "message").toString().isEmpty())
            fail(str("error event without type and message"));
        m_ended = true;
    }

    void messageStart(const QJsonObject &message)
    {
        if (std::exchange(m_started, true))
            return fail(str("two message_start"));
        m_message.id = at(message, "id").toString();
        m_message.model = at(message, "model").toString();
        m_message.usage = at(message, "usage").toObject();
        if (m_message.id.isEmpty() || m_message.model.isEmpty()
            || at(message, "type").toString() != str("message")
            || at(message, "role").toString() != str("assistant")
            || at(message, "content") != QJsonValue(QJsonArray()))
            fail(str("message_start.message is off"));
        if (!at(m_message.usage, "input_tokens").isDouble()
            || !at(m_message.usage, "output_tokens").isDouble())
            fail(str("message_start without usage"));
    }

    void blockStart(const QJsonObject &object)
    {
        if (m_open)
            return fail(str("a block starts while another is open"));
        if (m_stopped)
            return fail(str("a block after message_delta"));
        if (at(object, "index").toInt(-1) != static_cast<int>(m_message.blocks.size()))
            return fail(str("block index out of order"));
        const QJsonObject start = at(object, "content_block").toObject();
        ClientBlock block;
        block.type = at(start, "type").toString();
        if (block.type == str("tool_use")) {
            block.id = at(start, "id").toString();
            block.name = at(start, "name").toString();
            static const QRegularExpression good(str("^[A-Za-z0-9_-]+$"));
            if (block.name.isEmpty() || !good.match(block.id).hasMatch())
                return fail(str("tool_use without a good id and a name"));
            if (at(start, "input") != QJsonValue(QJsonObject()))
                return fail(str("tool_use starts with an input"));
            for (const ClientBlock &other : m_message.blocks) {
                if (other.id == block.id)
                    return fail(str("two calls with the id ") + block.id);
            }
        } else if (block.type == str("text")) {
            if (at(start, "text") != QJsonValue(QString::fromLatin1("")))
                return fail(str("text starts with a text"));
        } else if (block.type == str("thinking")) {
            if (!at(start, "thinking").isString())
                return fail(str("thinking starts without one"));
        } else if (block.type == str("redacted_thinking")) {
            block.text = at(start, "data").toString();
        } else if (block.type == str("server_tool_use")) {
            block.id = at(start, "id").toString();
            block.name = at(start, "name").toString();
            if (!block.id.startsWith(str("srvtoolu_")) || block.name.isEmpty()
                || at(start, "input") != QJsonValue(QJsonObject()))
                return fail(str("server_tool_use without a good id, a name, or with an input"));
        } else if (block.type == str("web_search_tool_result")) {
            if (!readSearchResult(start, block))
                return fail(str("web_search_tool_result that answers nothing or has no content"));
        } else {
            return fail(str("unknown block ") + block.type);
        }
        m_message.blocks.push_back(block);
        m_open = true;
        m_deltas = 0;
    }

    /// The result stands behind the use that it answers.
    bool readSearchResult(const QJsonObject &start, ClientBlock &block) const
    {
        block.id = at(start, "tool_use_id").toString();
        block.text = searchContent(start);
        return !m_message.blocks.empty() && m_message.blocks.back().type == str("server_tool_use")
            && m_message.blocks.back().id == block.id && !block.text.isEmpty();
    }

    void blockDelta(const QJsonObject &object)
    {
        if (!isOpenBlock(object))
            return fail(str("delta for a block that is not open"));
        const QJsonObject delta = at(object, "delta").toObject();
        const QString type = at(delta, "type").toString();
        ClientBlock &block = m_message.blocks.back();
        struct Row {
            const char *delta;
            const char *block;
            const char *key;
        };
        constexpr Row rows[] = {{"text_delta", "text", "text"},
                                {"thinking_delta", "thinking", "thinking"},
                                {"signature_delta", "thinking", "signature"},
                                {"input_json_delta", "tool_use", "partial_json"},
                                {"input_json_delta", "server_tool_use", "partial_json"}};
        for (const Row &row : rows) {
            if (type != str(row.delta))
                continue;
            if (block.type != str(row.block))
                continue;
            const QJsonValue value = at(delta, row.key);
            if (!value.isString())
                return fail(type + str(" without text"));
            ++m_deltas;
            if (type == str("signature_delta")) {
                block.isSigned = true;
                block.signature = value.toString();
            } else if (type == str("input_json_delta")) {
                block.input += value.toString().toUtf8();
            } else {
                block.text += value.toString();
            }
            return;
        }
        fail(type + str(" in ") + block.type);
    }

    void blockStop(const QJsonObject &object)
    {
        if (!isOpenBlock(object))
            return fail(str("stop of a block that is not open"));
        const ClientBlock &block = m_message.blocks.back();
        if (block.type == str("text") && block.text.isEmpty())
            return fail(str("empty text block"));
        if (block.type == str("thinking") && !block.isSigned)
            return fail(str("thinking without signature"));
        if (block.type.endsWith(str("tool_use")) && m_deltas == 0)
            return fail(block.type + str(" without a delta"));
        m_open = false;
    }

    void messageDelta(const QJsonObject &object)
    {
        if (m_open || m_stopped)
            return fail(str("message_delta while a block is open, or a second one"));
        m_stopped = true;
        const QJsonObject delta = at(object, "delta").toObject();
        m_message.stopReason = at(delta, "stop_reason").toString();
        m_message.stopSequence = at(delta, "stop_sequence").toString();
        const QJsonObject usage = at(object, "usage").toObject();
        for (auto it = usage.begin(); it != usage.end(); ++it)
            m_message.usage.insert(it.key(), it.value());
        if (m_message.stopReason.isEmpty() || !usage.contains(str("output_tokens")))
            fail(str("message_delta without stop_reason or usage"));
        const bool called = !m_message.calls().empty();
        if (m_message.stopReason == str("tool_use") && !called)
            fail(str("stop_reason tool_use without a call"));
        if (m_message.stopReason == str("end_turn") && called)
            fail(str("stop_reason end_turn with a call"));
    }

    void messageStop()
    {
        if (!m_stopped)
            return fail(str("message_stop without message_delta"));
        m_ended = true;
    }

    bool isOpenBlock(const QJsonObject &object) const
    {
        return m_open
            && at(object, "index").toInt(-1) == static_cast<int>(m_message.blocks.size()) - 1;
    }

    ClientMessage m_message;
    bool m_started = false;
    bool m_open = false;
    bool m_stopped = false;
    bool m_ended = false;
    int m_deltas = 0;
};

} // namespace

QString ClientMessage::text() const
{
    QString all;
    for (const ClientBlock &block : blocks) {
        if (block.type == str("text"))
            all += block.text;
    }
    return all;
}

QString ClientMessage::thinking() const
{
    QString all;
    for (const ClientBlock &block : blocks) {
        if (block.type == str("thinking"))
            all += block.text;
    }
    return all;
}

std::vector<const ClientBlock *> ClientMessage::calls() const
{
    std::vector<const ClientBlock *> all;
    for (const ClientBlock &block : blocks) {
        if (block.type == str("tool_use"))
            all.push_back(&block);
    }
    return all;
}

ClientMessage readEventStream(const QByteArray &bytes)
{
    Client client;
    if (!bytes.isEmpty() && !bytes.endsWith("\n\n"))
        client.fail(str("the last event is not ended"));
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf("\n\n", begin);
        if (end < 0)
            end = bytes.size();
        const QByteArray event = bytes.mid(begin, end - begin);
        begin = end + 2;
        if (event.startsWith(':'))
            continue;
        const qsizetype line = event.indexOf('\n');
        if (!event.startsWith("event: ") || event.mid(line + 1, 6) != "data: "
            || event.indexOf('\n', line + 1) >= 0) {
            client.fail(str("no event of one event and one data line: ")
                        + QString::fromUtf8(event.left(120)));
            break;
        }
        client.event(event.mid(7, line - 7), event.mid(line + 7));
    }
    return client.finish();
}

ClientMessage readWholeMessage(const QByteArray &json)
{
    ClientMessage message;
    // As in a stream, half a surrogate pair passes.
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(json, &wrong).object();
    if (wrong.error != QJsonParseError::NoError || at(object, "type").toString() != str("message")
        || at(object, "role").toString() != str("assistant")) {
        message.problem = str("not a message: ") + QString::fromUtf8(json.left(200));
        return message;
    }
    message.id = at(object, "id").toString();
    message.model = at(object, "model").toString();
    message.stopReason = at(object, "stop_reason").toString();
    message.stopSequence = at(object, "stop_sequence").toString();
    message.usage = at(object, "usage").toObject();
    for (const QJsonValue &value : at(object, "content").toArray()) {
        const QJsonObject content = value.toObject();
        ClientBlock block;
        block.type = at(content, "type").toString();
        block.id = at(content, "id").toString();
        block.name = at(content, "name").toString();
        block.isSigned = content.contains(str("signature"));
        block.signature = at(content, "signature").toString();
        if (block.type == str("web_search_tool_result")) {
            block.id = at(content, "tool_use_id").toString();
            block.text = searchContent(content);
        } else if (block.type.endsWith(str("tool_use"))) {
            if (!at(content, "input").isObject())
                message.problem = block.type + str(" without an input object");
            block.input =
                QJsonDocument(at(content, "input").toObject()).toJson(QJsonDocument::Compact);
        } else {
            block.text = at(content,
                            block.type == str("text")           ? "text"
                                : block.type == str("thinking") ? "thinking"
                                                                : "data")
                             .toString();
        }
        message.blocks.push_back(block);
    }
    if (message.id.isEmpty() || message.stopReason.isEmpty())
        message.problem = str("a message without id or stop_reason");
    return message;
}

} // namespace ccproxy::tests
