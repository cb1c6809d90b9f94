// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/openai_chat/decoder_chunk.h"

#include <string>
#include <vector>

namespace ccproxy::dialects::openai_chat {

/// Puts streamed `reasoning_details` together again: fragments of equal type, index and id become
/// one, in the order of their first appearance (WIRE.md 10.6).
class ReasoningDetails {
public:
    void add(const DetailPiece &piece);
    bool empty() const { return m_entries.empty(); }
    /// The details as a JSON array. Nothing is left of them.
    std::string take();

private:
    /// As DetailPiece, with the escapes of JSON.
    struct Entry {
        std::string type;
        std::string id;
        std::string format;
        std::optional<std::int64_t> index;
        std::string text;
        std::string summary;
        std::string data;
        std::string signature;
    };

    std::vector<Entry> m_entries;
};

} // namespace ccproxy::dialects::openai_chat
