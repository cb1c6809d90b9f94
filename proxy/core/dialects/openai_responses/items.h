// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/conversation/arrange.h"
#include "core/dialects/conversation/content.h"
#include "core/dialects/openai_responses/traits.h"
#include "core/json/writer.h"

#include <string>

namespace ccproxy::dialects::openai_responses {

/// Writes the turns of a conversation as items of `input` (WIRE.md 3.2, 3.3, 3.8), which `out` ends
/// in. Everything must outlive the writer.
class ItemWriter {
public:
    ItemWriter(std::string &out, json::Parser &parser, const Target &target,
               const ResponsesTraits &traits, conversation::MediaRules media);

    void turn(const conversation::Turn &turn);
    /// A user's message of one plain text.
    void plain(std::string_view text);

private:
    /// One thing of an assistant's turn, in the order of its message.
    struct Said {
        const messages::Block *block = nullptr;
        const conversation::Piece *piece = nullptr;
        const conversation::Call *call = nullptr; ///< neither: thinking
    };
    using Pieces = std::vector<const conversation::Piece *>;

    void assistant(const conversation::Turn &turn);
    /// False when there was nothing to write.
    bool message(std::string_view role, const Pieces &pieces);
    void call(const conversation::Call &call);
    void result(const conversation::Call &call);

    std::string &m_out;
    const Target &m_target;
    const ResponsesTraits &m_traits;
    conversation::BlockWriter m_blocks;     ///< of users' messages and results
    conversation::BlockWriter m_textBlocks; ///< of the others, which hold text only
    conversation::CacheMarks m_noMarks;
    json::Writer m_writer;
};

} // namespace ccproxy::dialects::openai_responses
