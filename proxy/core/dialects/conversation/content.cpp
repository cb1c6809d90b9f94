// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/conversation/content.h"

#include "core/json/writer.h"

#include <algorithm>
#include <array>

namespace ccproxy::dialects::conversation {
namespace {

using json::Value;
using messages::Block;
using messages::BlockKind;
using messages::Source;

constexpr std::string_view kBlankLine = R"(\n\n)";

/// The texts in one entry of a server tool's result that a reader can use, joined by dashes.
void usefulTexts(std::string &line, Value entry)
{
    static constexpr std::array<std::string_view, 6> kUseful{"title",  "url",    "text",
                                                             "stdout", "stderr", "error_code"};
    json::eachField(entry, [&line](std::string_view key, Value value) {
        if (std::find(kUseful.begin(), kUseful.end(), key) == kUseful.end())
            return;
        const auto text = json::rawString(value);
        if (!text || text->isBlank())
            return;
        line += line.empty() ? "" : " — ";
        line += text->escaped();
    });
}

} // namespace

void appendDataUri(std::string &out, const Source &source)
{
    out += "data:";
    out += source.mediaType.escaped();
    out += ";base64,";
    out += source.data.escaped();
}

Content::Content(std::string &out, Form form, CacheMarks &marks, const PartWords &words)
    : m_out(out), m_form(form), m_marks(marks), m_words(words)
{
    if (m_form != Form::Inside)
        m_out += m_form == Form::String ? '"' : '[';
}

void Content::begin()
{
    if (m_count > 0)
        m_out += m_form == Form::Parts ? "," : kBlankLine;
    if (m_form == Form::Parts)
        m_out += m_words.text;
    ++m_count;
}

void Content::addPlain(std::string_view text)
{
    json::appendEscaped(m_out, text);
}

void Content::end(std::string_view cacheControl)
{
    if (m_form != Form::Parts)
        return;
    m_out += '"';
    mark(cacheControl);
    m_out += '}';
}

void Content::text(std::string_view escaped, std::string_view cacheControl)
{
    begin();
    add(escaped);
    end(cacheControl);
}

void Content::ownPart()
{
    if (m_count++ > 0)
        m_out += ',';
}

void Content::media(const Block &block)
{
    ownPart();
    m_out += '{';
    m_words.media(m_out, block);
    mark(block.cacheControl);
    m_out += '}';
}

void Content::finish()
{
    if (m_form != Form::Inside)
        m_out += m_form == Form::String ? '"' : ']';
}

void Content::mark(std::string_view cacheControl)
{
    if (cacheControl.empty() || m_marks.left == 0)
        return;
    --m_marks.left;
    m_out += R"(,"cache_control":)";
    m_out += cacheControl;
}

void addSchemaInstruction(Content &content, std::string_view schema)
{
    content.begin();
    content.add("Answer with one JSON value only, without any other text and without a code fence. "
                "It must fit this JSON schema: ");
    content.addPlain(schema);
    content.end();
}

bool BlockWriter::needsParts(const Piece &piece, const CacheMarks &marks) const
{
    if (marks.left > 0 && !piece.block->cacheControl.empty())
        return true;
    if (piece.kind == Piece::Kind::Orphan)
        return hasMedia(*piece.block);
    return piece.kind == Piece::Kind::ResultMedia || m_rules.isMedia(*piece.block);
}

bool BlockWriter::hasMedia(const Block &result) const
{
    return std::any_of(result.content.begin(), result.content.end(),
                       [this](const Block &inner) { return m_rules.isMedia(inner); });
}

bool BlockWriter::hasMediaInside(const Block &result) const
{
    return m_rules.inResults && hasMedia(result);
}

void BlockWriter::piece(Content &content, const Piece &piece)
{
    const Block &block = *piece.block;
    switch (piece.kind) {
    case Piece::Kind::Block:
        this->block(content, block, Media::AsParts);
        return;
    case Piece::Kind::Reminder:
        content.begin();
        content.add(R"(<system-reminder>\n)");
        {
            Content inner = content.inside();
            textOf(inner, block);
        }
        content.add(R"(\n</system-reminder>)");
        content.end(block.cacheControl);
        return;
    case Piece::Kind::Orphan:
        content.begin();
        content.add("Result of an earlier tool call (");
        content.add(block.toolUseId.escaped());
        content.add(block.isError ? "), an error:" : "):");
        content.end();
        for (const Block &inner : block.content)
            this->block(content, inner, Media::AsParts);
        return;
    case Piece::Kind::ResultMedia:
        content.begin();
        content.add("Returned by tool call ");
        content.add(piece.callId);
        content.add(":");
        content.end();
        resultMedia(content, block);
        return;
    }
}

void BlockWriter::resultMedia(Content &content, const Block &result)
{
    for (const Block &inner : result.content) {
        if (m_rules.isMedia(inner))
            content.media(inner);
    }
}

void BlockWriter::result(Content &content, const Block &result)
{
    // WIRE.md 2.9: an error must stay visible, and templates of local servers choke on nothing.
    const bool blank =
        std::all_of(result.content.begin(), result.content.end(), [](const Block &block) {
            return block.kind == BlockKind::Text && block.text.isBlank();
        });
    if (blank) {
        content.text(result.isError ? "Error: (empty)" : "(empty)", result.cacheControl);
        return;
    }
    if (content.takesMedia() && hasMediaInside(result)) {
        if (result.isError)
            content.text("Error:");
        for (const Block &block : result.content)
            this->block(content, block, Media::AsParts);
        return;
    }
    content.begin();
    if (result.isError)
        content.add("Error: ");
    // One text, so that a mark of the cache stands behind all of it.
    Content inner = content.inside();
    for (const Block &block : result.content)
        this->block(inner, block, Media::Named);
    content.end(result.cacheControl);
}

void BlockWriter::block(Content &content, const Block &block, Media media)
{
    if (!m_rules.isMedia(block))
        textOf(content, block);
    else if (media == Media::AsParts)
        content.media(block);
    else
        content.text(block.kind == BlockKind::Image ? "[image attached below]"
                                                    : "[document attached below]");
}

void BlockWriter::textOf(Content &content, const Block &block)
{
    switch (block.kind) {
    case BlockKind::Text:
        if (!block.text.isBlank())
            content.text(block.text.escaped(), block.cacheControl);
        return;
    case BlockKind::Image:
        content.begin();
        content.add("[image omitted: ");
        content.add(block.source.kind == Source::Kind::Base64 ? block.source.mediaType.escaped()
                                                              : block.source.url.escaped());
        content.add("]");
        content.end(block.cacheControl);
        return;
    case BlockKind::Document:
        document(content, block);
        return;
    case BlockKind::ToolReference: // CLIENT.md 4
        content.begin();
        content.add("Tool ");
        content.add(block.name.escaped());
        content.add(" is now available.");
        content.end(block.cacheControl);
        return;
    case BlockKind::ServerToolUse:
        serverToolUse(content, block);
        return;
    case BlockKind::ServerToolResult:
        serverToolResult(content, block);
        return;
    default:
        other(content, block);
        return;
    }
}

/// WIRE.md 2.6, where the document cannot go as a file.
void BlockWriter::document(Content &content, const Block &block)
{
    const Source &source = block.source;
    const int before = content.count();
    if (source.kind == Source::Kind::Content || source.kind == Source::Kind::Text)
        documentText(content, block);
    if (content.count() != before)
        return;
    content.begin();
    content.add("[document omitted: ");
    content.add(block.name.escaped());
    content.add(block.name.empty() ? "" : ", ");
    content.add(source.kind == Source::Kind::Url ? source.url.escaped()
                                                 : source.mediaType.escaped());
    content.add("]");
    content.end(block.cacheControl);
}

/// A document that is a text, or consists of blocks; pictures in it are left out.
void BlockWriter::documentText(Content &content, const Block &block)
{
    const auto add = [&content](json::RawString text) {
        if (!text.isBlank())
            content.text(text.escaped());
    };
    add(block.name);
    add(block.source.kind == Source::Kind::Text ? block.source.data : json::RawString());
    const std::string_view raw = block.source.content;
    if (raw.starts_with('"'))
        add(json::RawString(raw.substr(1, raw.size() - 2)));
    if (!raw.starts_with('['))
        return;
    m_parser.document(raw, [&add](Value value) {
        json::eachElement(value, [&add](Value element) {
            json::eachField(element, [&add](std::string_view key, Value field) {
                if (key == "text")
                    add(json::rawString(field).value_or(json::RawString()));
            });
        });
    });
}

/// WIRE.md 2.12: what a server tool did is told in short; it is nobody's to answer.
void BlockWriter::serverToolUse(Content &content, const Block &block)
{
    content.begin();
    content.add("[");
    content.add(block.name.escaped());
    if (!block.input.empty() && block.input != "{}") {
        content.add(": ");
        content.addPlain(block.input);
    }
    content.add("]");
    content.end(block.cacheControl);
}

void BlockWriter::serverToolResult(Content &content, const Block &block)
{
    std::string lines;
    const auto entry = [&lines](Value value) {
        std::string line;
        usefulTexts(line, value);
        if (line.empty())
            return;
        lines += lines.empty() ? "" : R"(\n)";
        lines += line;
    };
    m_parser.document(block.raw, [&entry](Value value) {
        json::eachField(value, [&entry](std::string_view key, Value field) {
            if (key != "content")
                return;
            if (json::isArray(field))
                json::eachElement(field, entry);
            else if (json::isObject(field))
                entry(field);
        });
    });
    content.text(lines.empty() ? "[result omitted]" : lines, block.cacheControl);
}

/// A kind of block that is not known: its texts, or that it was there.
void BlockWriter::other(Content &content, const Block &block)
{
    const int before = content.count();
    for (const json::RawString text : {block.name, block.text}) {
        if (!text.isBlank())
            content.text(text.escaped(), block.cacheControl);
    }
    for (const Block &inner : block.content)
        textOf(content, inner);
    if (content.count() != before)
        return;
    content.begin();
    content.add("[");
    content.add(block.type.escaped());
    content.add(" omitted]");
    content.end();
}

} // namespace ccproxy::dialects::conversation
