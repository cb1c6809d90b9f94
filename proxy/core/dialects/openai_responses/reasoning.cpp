// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/reasoning.h"

#include "core/dialects/reasoning_envelope.h"
#include "core/json/reader.h"
#include "core/json/writer.h"

namespace ccproxy::dialects::openai_responses {
namespace {

constexpr std::string_view kItemHead = R"({"type":"reasoning")";

void appendTextItem(std::string &out, const messages::Block &thinking)
{
    json::Writer w(out);
    w.beginObject().key("type").string(std::string_view("reasoning"));
    w.key("summary").beginArray().endArray();
    w.key("content").beginArray().beginObject();
    w.key("type").string(std::string_view("reasoning_text"));
    w.key("text").string(thinking.thinking).endObject().endArray().endObject();
}

} // namespace

std::string reasoningItem(json::RawString id, json::RawString encryptedContent,
                          const std::vector<json::RawString> &summary)
{
    std::string item(kItemHead);
    json::Writer w(item);
    if (!id.empty())
        w.key("id").string(id);
    w.key("summary").beginArray();
    for (const json::RawString text : summary) {
        w.beginObject().key("type").string(std::string_view("summary_text"));
        w.key("text").string(text).endObject();
    }
    w.endArray().key("encrypted_content").string(encryptedContent).endObject();
    return item;
}

bool appendReasoning(std::string &out, const messages::Block &thinking, const Target &target,
                     const ResponsesTraits &traits)
{
    if (!target.replaysReasoning || !(traits.encryptedReasoning || traits.plainReasoning))
        return false;
    const auto envelope = unpack(thinking.signature.escaped());
    if (!envelope || envelope->provider != responsesFamily(target))
        return false;
    if (envelope->kind == kReasoningText) {
        if (!traits.plainReasoning || thinking.thinking.isBlank())
            return false;
        appendTextItem(out, thinking);
        return true;
    }
    // What a model encrypted only it can read.
    if (envelope->kind != kReasoningItem || !traits.encryptedReasoning
        || envelope->model != target.model || !envelope->data.starts_with(kItemHead)
        || !json::isValid(envelope->data))
        return false;
    json::Writer(out).raw(envelope->data);
    return true;
}

openai_chat::ReasoningPlan planReasoning(const messages::Request &request,
                                         const openai_chat::ChatTraits &chat,
                                         const openai_chat::ModelRules &rules)
{
    using messages::Effort;
    // That tools need effort "none" is a rule of the chat format alone (WIRE.md 2.25).
    constexpr bool hasTools = false;
    openai_chat::ReasoningPlan plan = openai_chat::planReasoning(request, chat, rules, hasTools);
    const auto wish = conversation::thinkingWish(request).wish;
    if (wish == conversation::ThinkingWish::Switch::Off && !plan.effort)
        plan.effort = rules.efforts.nearest(Effort::Minimal);
    return plan;
}

} // namespace ccproxy::dialects::openai_responses
