// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/anthropic/request_edit.h"

#include "core/dialects/reasoning_envelope.h"
#include "core/json/writer.h"

#include <algorithm>

namespace ccproxy::dialects::anthropic {
namespace {

using messages::Block;
using messages::BlockKind;

/// Content of a message of which nothing else is left.
constexpr std::string_view kPlaceholder = "{\"type\":\"text\",\"text\":\"(no visible answer)\"}";

/// A piece of the body and what stands in its place.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

class Editor {
public:
    explicit Editor(const messages::Request &request) : m_request(request) { }

    void setModel(std::string_view model)
    {
        std::string text = "\"";
        json::appendEscaped(text, model);
        text += '"';
        const std::string_view span = m_request.modelSpan;
        m_edits.push_back({offset(span), offset(span) + span.size(), std::move(text)});
    }

    /// Cuts our envelopes; returns how many.
    int cutEnvelopes()
    {
        int count = 0;
        for (const messages::Message &message : m_request.messages) {
            if (message.role == messages::Role::Assistant)
                count += cutEnvelopes(message.content);
        }
        return count;
    }

    void appendFields(std::string fields)
    {
        const std::size_t brace = m_request.body.rfind('}');
        m_edits.push_back({brace, brace, std::move(fields)});
    }

    std::string apply()
    {
        std::sort(m_edits.begin(), m_edits.end(),
                  [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
        std::size_t size = m_request.body.size();
        for (const Edit &edit : m_edits)
            size += edit.text.size();
        std::string out;
        out.reserve(size);
        std::size_t at = 0;
        for (const Edit &edit : m_edits) {
            out.append(m_request.body, at, edit.begin - at);
            out += edit.text;
            at = edit.end;
        }
        out.append(m_request.body, at);
        return out;
    }

private:
    static bool isEnvelope(const Block &block)
    {
        return block.kind == BlockKind::Thinking && isReasoningEnvelope(block.signature.escaped());
    }

    std::size_t offset(std::string_view part) const
    {
        return static_cast<std::size_t>(part.data() - m_request.body.data());
    }

    /// Where a block begins and ends in the body. One that was a bare string has no raw text.
    std::size_t begin(const Block &block) const
    {
        return block.raw.empty() ? offset(block.text.escaped()) - 1 : offset(block.raw);
    }
    std::size_t end(const Block &block) const
    {
        return block.raw.empty() ? offset(block.text.escaped()) + block.text.escaped().size() + 1
                                 : offset(block.raw) + block.raw.size();
    }

    int cutEnvelopes(const std::vector<Block> &blocks)
    {
        const auto count = std::count_if(blocks.begin(), blocks.end(), isEnvelope);
        if (count == 0)
            return 0;
        if (count == static_cast<std::ptrdiff_t>(blocks.size())) {
            // Taking the message out would put two messages of the user's side by side.
            m_edits.push_back(
                {begin(blocks.front()), end(blocks.back()), std::string(kPlaceholder)});
            return static_cast<int>(count);
        }
        // Each block goes with the comma behind it, the last ones with the comma before them.
        std::size_t lastKept = blocks.size() - 1;
        while (isEnvelope(blocks[lastKept]))
            --lastKept;
        for (std::size_t i = 0; i < lastKept; ++i) {
            if (isEnvelope(blocks[i]))
                m_edits.push_back({begin(blocks[i]), begin(blocks[i + 1]), {}});
        }
        if (lastKept + 1 < blocks.size())
            m_edits.push_back({end(blocks[lastKept]), end(blocks.back()), {}});
        return static_cast<int>(count);
    }

    const messages::Request &m_request;
    std::vector<Edit> m_edits;
};

/// `,"name":value` for each field of `parameters` that the body does not have.
std::string missingFields(std::string_view body, std::string_view parameters)
{
    json::Parser parser;
    std::vector<std::pair<std::string, std::string>> fields;
    parser.objectOfCopy(parameters, [&](std::string_view key, json::Value value) {
        // Whether an answer is streamed is the client's affair alone.
        if (const auto raw = json::rawJson(value); raw && key != "stream")
            fields.emplace_back(key, *raw);
    });
    if (fields.empty())
        return {};
    parser.object(body, [&](std::string_view key, json::Value) {
        std::erase_if(fields, [key](const auto &field) { return field.first == key; });
    });
    std::string out;
    for (const auto &[key, value] : fields)
        out.append(",\"").append(key).append("\":").append(value);
    return out;
}

} // namespace

std::string editRequest(const messages::Request &request, const Target &target,
                        std::vector<std::string> &notes)
{
    Editor editor(request);
    editor.setModel(target.model);
    if (editor.cutEnvelopes() > 0)
        notes.emplace_back("Thinking that came from a provider of another kind was left out.");
    if (!target.parameters.empty())
        editor.appendFields(missingFields(request.body, target.parameters));
    return editor.apply();
}

} // namespace ccproxy::dialects::anthropic
