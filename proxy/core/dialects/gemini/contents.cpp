// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/gemini/contents.h"

#include "core/dialects/conversation/arrange.h"
#include "core/dialects/gemini/signatures.h"
#include "core/json/writer.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace ccproxy::dialects::gemini {
namespace {

using conversation::BlockWriter;
using conversation::Call;
using conversation::Content;
using conversation::MediaRules;
using conversation::Piece;
using conversation::Turn;
using messages::Block;
using messages::BlockKind;
using messages::Role;

/// Of other types Gemini refuses the whole request.
constexpr std::array<std::string_view, 5> kImageTypes{"image/png", "image/jpeg", "image/webp",
                                                      "image/heic", "image/heif"};

void mediaPart(std::string &out, const Block &block)
{
    json::Writer w(out);
    w.key("inlineData").beginObject();
    w.key("mimeType").string(block.source.mediaType).key("data").string(block.source.data);
    w.endObject();
}

MediaRules mediaRules(const Target &target, const ModelRules &rules)
{
    const bool sees = target.facts.vision.value_or(true);
    return {.images = sees,
            .files = target.facts.pdf.value_or(sees),
            .inResults = rules.mediaInResults,
            .imageUrls = false, // nothing here can fetch them
            .imageTypes = kImageTypes};
}

/// Whether an id is one that Gemini made: others mean nothing to it (WIRE.md 4.4).
bool isGeminiId(std::string_view id)
{
    constexpr std::size_t kLength = 8;
    return id.size() == kLength && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
           });
}

/// One thing that the model's turn held, at its place.
struct Item {
    const Block *block = nullptr;
    const Piece *piece = nullptr; ///< a text and the like
    const Call *call = nullptr;   ///< null and no piece: thinking
};

std::vector<Item> itemsOf(const Turn &turn)
{
    std::vector<Item> items;
    items.reserve(turn.pieces.size() + turn.thinking.size() + turn.calls.size());
    for (const Piece &piece : turn.pieces)
        items.push_back({.block = piece.block, .piece = &piece});
    for (const Block *thinking : turn.thinking)
        items.push_back({.block = thinking});
    for (const Call &call : turn.calls)
        items.push_back({.block = call.use, .call = &call});
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        return std::less<const Block *>()(a.block, b.block);
    });
    return items;
}

class ContentsWriter {
public:
    ContentsWriter(std::string &out, const ContentsContext &context)
        : m_context(context), m_out(out), m_writer(out),
          m_media(mediaRules(context.target, context.rules)), m_blocks(context.parser, m_media),
          m_textBlocks(context.parser, {.images = false, .files = false})
    {
    }

    void write()
    {
        const std::vector<Turn> turns =
            conversation::arrange(m_context.request, {.media = m_media}, m_context.names);
        m_writer.beginArray();
        // WIRE.md 4.2: the user has the first word.
        if (turns.empty() || turns.front().role == Role::Assistant)
            continued(turns.empty());
        const Turn *called = nullptr; // whose results are still to come
        for (const Turn &turn : turns) {
            if (turn.role == Role::Assistant) {
                if (called != nullptr)
                    userTurn(called, nullptr);
                modelTurn(turn);
                called = turn.calls.empty() ? nullptr : &turn;
            } else {
                userTurn(std::exchange(called, nullptr), &turn);
            }
        }
        if (called != nullptr)
            userTurn(called, nullptr);
        m_writer.endArray();
    }

private:
    void continued(bool note)
    {
        if (note)
            m_context.notes.emplace_back("the request holds no message: \"Continue.\" is sent");
        m_writer.raw(R"({"role":"user","parts":[{"text":"Continue."}]})");
    }

    /// Results of a turn's calls, in their order, and behind them what the user says.
    void userTurn(const Turn *called, const Turn *said)
    {
        m_writer.beginObject().key("role").string(std::string_view("user")).key("parts");
        Content content(m_out, Content::Form::Parts, m_marks, kGeminiParts);
        if (called != nullptr) {
            for (const Call &call : called->calls)
                result(content, call);
        }
        if (said != nullptr) {
            for (const Piece &piece : said->pieces)
                m_blocks.piece(content, piece);
        }
        content.finish();
        m_writer.endObject();
    }

    void result(Content &content, const Call &call)
    {
        content.ownPart();
        json::Writer &w = m_writer;
        beginNamed("functionResponse", call);
        const bool isError = call.result != nullptr && call.result->isError;
        w.key("response").beginObject().key(isError ? "error" : "result");
        Content text(m_out, Content::Form::String, m_marks, kGeminiParts);
        if (call.result == nullptr)
            text.text("[no result]");
        else if (isError)
            m_blocks.result(text, withoutError(*call.result));
        else
            m_blocks.result(text, *call.result);
        text.finish();
        w.endObject();
        if (call.result != nullptr && m_blocks.hasMediaInside(*call.result)) {
            w.key("parts");
            Content media(m_out, Content::Form::Parts, m_marks, kGeminiParts);
            m_blocks.resultMedia(media, *call.result);
            media.finish();
        }
        w.endObject().endObject();
    }

    /// The field's name says that it is one.
    static Block withoutError(const Block &result)
    {
        Block plain = result;
        plain.isError = false;
        return plain;
    }

    void beginNamed(std::string_view kind, const Call &call)
    {
        m_out += '{';
        m_writer.key(kind).beginObject();
        if (isGeminiId(call.id))
            m_writer.key("id").string(json::RawString(call.id));
        m_writer.key("name").string(json::RawString(call.name));
    }

    void modelTurn(const Turn &turn)
    {
        m_writer.beginObject().key("role").string(std::string_view("model")).key("parts");
        Content content(m_out, Content::Form::Parts, m_marks, kGeminiParts);
        m_next.clear();
        m_text = nullptr;
        bool first = true;
        for (const Item &item : itemsOf(turn)) {
            if (item.call != nullptr)
                call(content, *item.call, std::exchange(first, false));
            else if (item.piece != nullptr)
                said(content, *item.piece);
            else
                thought(content, *item.block);
        }
        content.finish();
        m_writer.endObject();
    }

    void call(Content &content, const Call &call, bool first)
    {
        content.ownPart();
        beginNamed("functionCall", call);
        const std::string_view input = call.use->input;
        m_writer.key("args");
        if (input.starts_with('{'))
            m_writer.raw(input);
        else if (input.empty() || input == "null")
            m_writer.beginObject().endObject();
        else
            m_writer.beginObject().key("input").raw(input).endObject();
        m_writer.endObject();
        if (m_next.empty() && first && m_context.rules.wantsSignatures)
            m_next = kNoSignature;
        sign(m_next);
        m_next.clear();
        m_text = nullptr;
        m_out += '}';
    }

    void said(Content &content, const Piece &piece)
    {
        const int before = content.count();
        m_textBegin = m_out.size();
        m_textBlocks.piece(content, piece);
        m_text = piece.block->kind == BlockKind::Text && content.count() == before + 1 ? piece.block
                                                                                       : nullptr;
        if (m_text != nullptr && !m_next.empty()) {
            m_out.pop_back();
            sign(m_next);
            m_out += '}';
            m_text = nullptr;
        }
        m_next.clear();
    }

    void thought(Content &content, const Block &block)
    {
        auto signature = unpackSignature(block.signature.escaped(), m_context.target);
        if (!signature)
            return;
        switch (signature->part) {
        case SignedPart::Next:
            m_next = std::move(signature->signature);
            break;
        case SignedPart::Thought:
            signedText(content, block.thinking.escaped(), signature->signature, true);
            break;
        case SignedPart::TextTail:
            textTail(content, *signature);
            break;
        }
    }

    /// The part that was signed is the end of the text that was written last, or an empty one.
    void textTail(Content &content, const PartSignature &signature)
    {
        if (signature.length == 0) {
            signedText(content, {}, signature.signature, false);
            return;
        }
        if (m_text == nullptr)
            return;
        const json::RawString text = m_text->text;
        const auto begin = tailBegin(text, signature.length);
        if (!begin)
            return;
        const std::string_view escaped = text.escaped();
        if (*begin == 0) {
            m_out.pop_back();
            sign(signature.signature);
            m_out += '}';
        } else {
            m_out.resize(m_textBegin);
            if (m_out.back() != '[')
                m_out += ',';
            m_writer.beginObject().key("text").string(json::RawString(escaped.substr(0, *begin)));
            m_writer.endObject();
            signedText(content, escaped.substr(*begin), signature.signature, false);
        }
        m_text = nullptr;
    }

    void signedText(Content &content, std::string_view escaped, std::string_view signature,
                    bool thought)
    {
        content.ownPart();
        m_out += '{';
        m_writer.key("text").string(json::RawString(escaped));
        if (thought)
            m_writer.key("thought").boolean(true);
        sign(signature);
        m_out += '}';
        m_text = nullptr;
    }

    void sign(std::string_view signature)
    {
        if (!signature.empty())
            m_writer.key("thoughtSignature").string(signature);
    }

    const ContentsContext &m_context;
    std::string &m_out;
    json::Writer m_writer;
    conversation::CacheMarks m_marks;
    MediaRules m_media;
    BlockWriter m_blocks;
    BlockWriter m_textBlocks;      ///< of the model's turns, which hold text only
    std::string m_next;            ///< signature of the part to come
    const Block *m_text = nullptr; ///< the text that was written last, when nothing follows it
    std::size_t m_textBegin = 0;   ///< where it begins in m_out
};

} // namespace

const conversation::PartWords kGeminiParts{R"({"text":")", mediaPart};

void writeContents(std::string &out, const ContentsContext &context)
{
    ContentsWriter(out, context).write();
}

} // namespace ccproxy::dialects::gemini
