// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/dialects/gemini/decoder_chunk.h"
#include "core/dialects/gemini/partial_arguments.h"
#include "core/dialects/gemini/signatures.h"

#include <optional>
#include <string>

namespace ccproxy::dialects::gemini {

/// Reads an answer of Gemini (WIRE.md 7.7–7.10, 8, 10.7). The answer ends with the stream or with
/// an error; never at a finishReason, since text may follow it (WIRE.md 6.8).
class GeminiDecoder final : public Decoder {
public:
    /// The parser and the answer must outlive the decoder; of the target it keeps what it needs.
    explicit GeminiDecoder(const DecodeContext &context);

    void event(const sse::Event &event) override;
    void endOfStream() override;
    void body(std::string_view json) override;

private:
    /// One response; false when the answer is over.
    bool take(std::string_view json);
    void elements(std::string_view json);
    void apply();
    void apply(std::size_t at);
    bool endsText(std::size_t at) const;
    void thought(const Part &part);
    /// `isWhole`: the part is all of its text.
    void text(const Part &part, bool isWhole);
    void call(const Part &part);
    void endPartialCall();
    void sign(SignedPart part, RawString signature);
    /// Lets the signature of the text before go, now that something follows the text.
    void signTail();

    void finish();
    void failWith(std::string_view json);
    void failPlainly(std::string message);
    void fail(const Failure &failure);
    void tellUsage();

    json::Parser &m_parser;
    messages::Answer &m_answer;
    std::string m_provider;
    std::string m_family;
    std::string m_model;

    Chunk m_chunk;
    bool m_whole = false;   ///< m_chunk is a whole answer
    bool m_thought = false; ///< thinking came, so that its default signature is set
    bool m_inText = false;  ///< text came last
    bool m_said = false;    ///< text or a call came
    bool m_skipped = false; ///< something came that cannot be shown
    bool m_called = false;
    std::optional<PartSignature> m_tail;
    struct PartialCall {
        std::string id; ///< with its escapes, as the name
        std::string name;
        PartialArguments arguments;
    };
    std::optional<PartialCall> m_partial;
    std::string m_finish;
    std::string m_finishMessage; ///< with its escapes
    std::string m_blocked;
    std::string m_usage; ///< raw JSON of the last usageMetadata with counts
    std::string m_grounding;
};

} // namespace ccproxy::dialects::gemini
