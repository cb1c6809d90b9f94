// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_chat/decoder_details.h"

#include "core/json/writer.h"

#include <algorithm>
#include <utility>

namespace ccproxy::dialects::openai_chat {

void ReasoningDetails::add(const DetailPiece &piece)
{
    auto found = std::find_if(m_entries.begin(), m_entries.end(), [&piece](const Entry &entry) {
        return entry.type == piece.type.escaped() && entry.index == piece.index
            && entry.id == piece.id.escaped();
    });
    if (found == m_entries.end()) {
        m_entries.emplace_back();
        found = std::prev(m_entries.end());
        found->type = piece.type.escaped();
        found->id = piece.id.escaped();
        found->index = piece.index;
    }
    found->text += piece.text.escaped();
    found->summary += piece.summary.escaped();
    found->data += piece.data.escaped();
    if (!piece.signature.empty())
        found->signature = piece.signature.escaped();
    if (!piece.format.empty())
        found->format = piece.format.escaped();
}

std::string ReasoningDetails::take()
{
    std::string out;
    json::Writer w(out);
    w.beginArray();
    for (const Entry &entry : std::exchange(m_entries, {})) {
        const auto field = [&w](std::string_view key, const std::string &value) {
            if (!value.empty())
                w.key(key).string(RawString(value));
        };
        w.beginObject();
        field("type", entry.type);
        field("id", entry.id);
        field("format", entry.format);
        if (entry.index)
            w.key("index").number(*entry.index);
        field("text", entry.text);
        field("summary", entry.summary);
        field("data", entry.data);
        field("signature", entry.signature);
        w.endObject();
    }
    w.endArray();
    return out;
}

} // namespace ccproxy::dialects::openai_chat
