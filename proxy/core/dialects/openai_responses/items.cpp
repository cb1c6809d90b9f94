// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/openai_responses/items.h"

#include "core/dialects/openai_chat/tools.h"
#include "core/dialects/openai_responses/reasoning.h"

#include <algorithm>
#include <functional>

namespace ccproxy::dialects::openai_responses {
namespace {

using conversation::Call;
using conversation::Content;
using conversation::Piece;
using conversation::Turn;
using messages::Block;
using messages::Role;
using messages::Source;

void mediaPart(std::string &out, const Block &block)
{
    const Source &source = block.source;
    if (block.kind == messages::BlockKind::Image) {
        out += R"("type":"input_image","image_url":")";
        if (source.kind == Source::Kind::Url)
            out += source.url.escaped();
        else
            conversation::appendDataUri(out, source);
    } else if (source.kind == Source::Kind::Url) {
        out += R"("type":"input_file","file_url":")";
        out += source.url.escaped();
    } else {
        out += R"("type":"input_file","filename":")";
        out += block.name.empty() ? "document.pdf" : block.name.escaped();
        out += R"(","file_data":")";
        conversation::appendDataUri(out, source);
    }
    out += '"';
}

constexpr conversation::PartWords kInputParts{R"({"type":"input_text","text":")", mediaPart};
constexpr conversation::PartWords kOutputParts{R"({"type":"output_text","text":")", mediaPart};

} // namespace

ItemWriter::ItemWriter(std::string &out, json::Parser &parser, const Target &target,
                       const ResponsesTraits &traits, conversation::MediaRules media)
    : m_out(out), m_target(target), m_traits(traits), m_blocks(parser, media),
      m_textBlocks(parser, {.images = false, .files = false}), m_writer(out)
{
}

void ItemWriter::turn(const Turn &turn)
{
    if (turn.role == Role::Assistant) {
        assistant(turn);
        return;
    }
    Pieces pieces;
    pieces.reserve(turn.pieces.size());
    for (const Piece &piece : turn.pieces)
        pieces.push_back(&piece);
    message(turn.role == Role::User ? "user" : "developer", pieces);
}

void ItemWriter::plain(std::string_view text)
{
    m_writer.beginObject().key("type").string(std::string_view("message"));
    m_writer.key("role").string(std::string_view("user")).key("content").beginArray();
    m_writer.beginObject().key("type").string(std::string_view("input_text"));
    m_writer.key("text").string(text).endObject().endArray().endObject();
}

void ItemWriter::assistant(const Turn &turn)
{
    std::vector<Said> order;
    order.reserve(turn.pieces.size() + turn.calls.size() + turn.thinking.size());
    for (const Piece &piece : turn.pieces)
        order.push_back({.block = piece.block, .piece = &piece});
    for (const Call &call : turn.calls)
        order.push_back({.block = call.use, .call = &call});
    for (const Block *thinking : turn.thinking)
        order.push_back({.block = thinking});
    std::sort(order.begin(), order.end(), [](const Said &a, const Said &b) {
        return std::less<const Block *>()(a.block, b.block);
    });
    // Reasoning without what it preceded is refused (WIRE.md 3.8): it stays only when something
    // follows it.
    std::size_t before = m_out.size();
    for (std::size_t at = 0; at < order.size();) {
        const Said &said = order[at];
        if (said.call != nullptr) {
            call(*said.call);
            before = m_out.size();
            ++at;
        } else if (said.piece == nullptr) {
            appendReasoning(m_out, *said.block, m_target, m_traits);
            ++at;
        } else {
            Pieces pieces;
            for (; at < order.size() && order[at].piece != nullptr; ++at)
                pieces.push_back(order[at].piece);
            if (message("assistant", pieces))
                before = m_out.size();
        }
    }
    m_out.resize(before);
    for (const Call &call : turn.calls)
        result(call);
}

bool ItemWriter::message(std::string_view role, const Pieces &pieces)
{
    const std::size_t before = m_out.size();
    m_writer.beginObject().key("type").string(std::string_view("message"));
    m_writer.key("role").string(role).key("content");
    const bool isUsers = role == "user";
    Content content(m_out, Content::Form::Parts, m_noMarks,
                    role == "assistant" ? kOutputParts : kInputParts);
    for (const Piece *piece : pieces)
        (isUsers ? m_blocks : m_textBlocks).piece(content, *piece);
    content.finish();
    m_writer.endObject();
    if (!content.empty())
        return true;
    m_out.resize(before);
    return false;
}

void ItemWriter::call(const Call &call)
{
    m_writer.beginObject().key("type").string(std::string_view("function_call"));
    m_writer.key("call_id").string(json::RawString(call.id));
    m_writer.key("name").string(json::RawString(call.name)).key("arguments");
    openai_chat::writeArguments(m_out, call.use->input);
    m_writer.endObject();
}

void ItemWriter::result(const Call &call)
{
    m_writer.beginObject().key("type").string(std::string_view("function_call_output"));
    m_writer.key("call_id").string(json::RawString(call.id)).key("output");
    const bool parts = call.result != nullptr && m_blocks.hasMediaInside(*call.result);
    Content content(m_out, parts ? Content::Form::Parts : Content::Form::String, m_noMarks,
                    kInputParts);
    if (call.result != nullptr)
        m_blocks.result(content, *call.result);
    else
        content.text("[no result]");
    content.finish();
    m_writer.endObject();
}

} // namespace ccproxy::dialects::openai_responses
