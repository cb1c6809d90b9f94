// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/dialects/openai_responses/decoder_event.h"
#include "core/dialects/openai_responses/decoder_search.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::openai_responses {

/// Reads an answer of Responses (WIRE.md 7.1–7.6, 8, T19–T22): items by their place in the output,
/// whatever their ids; each piece once, whether it came as pieces, as the end of a part, in the
/// finished item or only in the finished response.
class ResponsesDecoder final : public Decoder {
public:
    /// The parser and the answer must outlive the decoder; of the target it keeps what it needs.
    explicit ResponsesDecoder(const DecodeContext &context);

    void event(const sse::Event &event) override;
    void endOfStream() override;
    void body(std::string_view json) override;

private:
    /// An item of the output as it grows.
    struct Open {
        int output = 0;
        ItemType type = ItemType::Other;
        std::string id;         ///< as it was first given, with its escapes
        std::uint64_t seen = 0; ///< bit per part of which something came; the last is for the rest
        bool done = false;
        bool thought = false;    ///< text of its thinking was passed on
        bool summarised = false; ///< which was of its summary, not of its own text
        int lastPart = 0;        ///< of its thinking
    };

    void apply();
    Open &itemFor();
    Open &openItem(int output, ItemType type);
    void added(const Item &item);
    void done(Open &open, const Item &item);
    void text(Open &open, int part, RawString text);
    void thinking(Open &open, int part, RawString text, bool summary);
    void arguments(Open &open, RawString arguments);
    /// Passes on the whole of a part of which nothing came before.
    void wholePart(Open &open, int part, RawString text);
    void reasoningDone(Open &open, const Item &item);
    void callDone(Open &open, const Item &item);
    /// Gives the client what it needs to have before anything that is not thinking.
    void letWaitingThrough();
    void ended(Status status);
    void finish(Status status);
    void failWith(std::string_view json);
    void failPlainly(std::string message);
    std::string signatureOf(const Item &item) const;
    Target target() const;

    json::Parser &m_parser;
    messages::Answer &m_answer;
    std::string m_provider;
    std::string m_family;
    std::string m_model;

    Event m_event;
    std::vector<Open> m_items; ///< in the order of their appearance
    /// Signatures of reasoning that shows nothing: they go out before what follows, if anything
    /// does (a message that ends with thinking is none that can go on).
    std::vector<std::string> m_waiting;
    Searches m_searches;
    bool m_hasCalls = false;
};

} // namespace ccproxy::dialects::openai_responses
