// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/dialects/openai_chat/decoder_chunk.h"
#include "core/dialects/openai_chat/decoder_details.h"
#include "core/dialects/openai_chat/decoder_think.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::openai_chat {

/// Reads an answer of Chat Completions in all the shapes that servers give it (WIRE.md 5, 6, 8).
/// The answer ends at [DONE], at the end of the stream, or with an error; never at a
/// finish_reason, since usage and even text may follow it (WIRE.md 6.8, 6.9).
class ChatDecoder final : public Decoder {
public:
    /// The parser and the answer must outlive the decoder; of the target it keeps what it needs.
    explicit ChatDecoder(const DecodeContext &context);

    void event(const sse::Event &event) override;
    void endOfStream() override;
    void body(std::string_view json) override;

private:
    void sign();
    /// A call that was begun. Its key in the answer is its place in m_calls.
    struct Call {
        std::optional<int> index;
        std::string id; ///< with its JSON escapes
        bool legacy = false;
    };

    void apply();
    void reasoning();
    void details();
    void content(const ContentPart &part);
    void plainText(RawString text);
    void thinking(RawString text);
    /// What was held back to see what it is, is let go; nothing like it will follow.
    void settleText();
    void sealDetails();
    void cite(const CitationPiece &piece);
    void tool(const ToolPiece &piece);
    int callFor(const ToolPiece &piece);
    int beginCall(const ToolPiece &piece);
    void notJson(std::string_view data);
    /// Fails with the error that `json` tells of.
    void failWith(std::string_view json);
    void failPlainly(std::string message);
    void brokeOff(Finish how);
    void finish();
    Target target() const;

    json::Parser &m_parser;
    messages::Answer &m_answer;
    std::string m_provider;
    std::string m_family;
    std::string m_model;
    bool m_signed = false;
    bool m_keepsDetails; ///< the provider takes reasoning_details back

    Chunk m_chunk;
    bool m_whole = false; ///< m_chunk is a whole answer
    ThinkSplitter m_think;
    ReasoningDetails m_details;
    bool m_searches;               ///< the answer was to search the web
    messages::WebSearch m_search;  ///< what it cites so far
    bool m_hasReasoning = false;   ///< a field of its own carries the reasoning
    bool m_contentStarted = false; ///< something else than reasoning came
    bool m_sawChoice = false;
    std::vector<Call> m_calls;
    Finish m_finish = Finish::None;
};

} // namespace ccproxy::dialects::openai_chat
