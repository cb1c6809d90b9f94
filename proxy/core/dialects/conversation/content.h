// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/arrange.h"
#include "core/json/reader.h"

#include <string>
#include <string_view>

/// What the blocks of a message become in a provider's format: texts and parts (WIRE.md 2.4–2.6,
/// 2.9, 2.10, 2.12). Text travels in its escaped form.
namespace ccproxy::dialects::conversation {

/// How many marks of cache_control may still be sent; a target that takes none has 0
/// (WIRE.md 2.20).
struct CacheMarks {
    int left = 0;
};

/// How a dialect writes the parts of a message.
struct PartWords {
    /// What stands before the text of a part; behind it come '"' and '}'.
    std::string_view text;
    /// Appends the fields of a part of media, without the braces around them.
    void (*media)(std::string &out, const messages::Block &block);
};

/// `data:image/png;base64,…`, of a source of that kind.
void appendDataUri(std::string &out, const messages::Source &source);

/// Writes the content of one message: one string with blank lines between the texts, or an array of
/// parts.
class Content {
public:
    enum class Form {
        String,
        Parts,
        Inside, ///< as String, but inside of a text that is begun: no quotes
    };

    /// Everything must outlive the content.
    Content(std::string &out, Form form, CacheMarks &marks, const PartWords &words);

    /// One text is begun, added to, and ended. What is added has its JSON escapes.
    void begin();
    void add(std::string_view escaped) { m_out += escaped; }
    void addPlain(std::string_view text);
    /// `cacheControl` is the mark's raw JSON or "".
    void end(std::string_view cacheControl = {});
    void text(std::string_view escaped, std::string_view cacheControl = {});

    /// An image or a file, of which MediaRules::isMedia() holds; in form Parts only.
    void media(const messages::Block &block);

    /// A part of the dialect's own follows: its object is to be appended to `out`. In form Parts
    /// only.
    void ownPart();

    /// Closes the content.
    void finish();
    bool takesMedia() const { return m_form == Form::Parts; }
    bool empty() const { return m_count == 0; }
    int count() const { return m_count; } ///< texts and media so far
    /// One text that holds several, with blank lines between them: write it, then go on here.
    Content inside() { return {m_out, Form::Inside, m_noMarks, m_words}; }

private:
    void mark(std::string_view cacheControl);

    std::string &m_out;
    Form m_form;
    CacheMarks &m_marks;
    CacheMarks m_noMarks;
    const PartWords &m_words;
    int m_count = 0;
};

/// Asks for an answer that fits a schema (raw JSON), where the provider cannot be told otherwise.
void addSchemaInstruction(Content &content, std::string_view schema);

/// Says blocks by means of a Content.
class BlockWriter {
public:
    BlockWriter(json::Parser &parser, MediaRules rules) : m_parser(parser), m_rules(rules) { }

    /// Whether a piece needs the form of parts.
    bool needsParts(const Piece &piece, const CacheMarks &marks) const;
    void piece(Content &content, const Piece &piece);
    /// Whether a tool gave pictures or files that go beside its text (MediaRules::inResults).
    bool hasMediaInside(const messages::Block &result) const;
    /// What a tool gave, as one text; pictures and files are only named, but for a result with
    /// media inside in a content of parts.
    void result(Content &content, const messages::Block &result);
    /// The pictures and files of what a tool gave.
    void resultMedia(Content &content, const messages::Block &result);

private:
    enum class Media { AsParts, Named };

    void block(Content &content, const messages::Block &block, Media media);
    bool hasMedia(const messages::Block &result) const;
    void textOf(Content &content, const messages::Block &block);
    void document(Content &content, const messages::Block &block);
    void documentText(Content &content, const messages::Block &block);
    void serverToolUse(Content &content, const messages::Block &block);
    void serverToolResult(Content &content, const messages::Block &block);
    void other(Content &content, const messages::Block &block);

    json::Parser &m_parser;
    MediaRules m_rules;
};

} // namespace ccproxy::dialects::conversation
