// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/vocabulary.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::tokens {

/// Cuts text into the tokens of a vocabulary, as the models of its maker do. The text of special
/// tokens, such as <|endoftext|>, is text like any other. Bytes that are not UTF-8 count as
/// U+FFFD, one for each maximal part of a character, as decoders on the web do it. No input is
/// slow: n bytes take O(n log n) at worst. Stateless, so it may be shared between threads.
class Encoder {
public:
    /// `vocabulary` must not be null.
    explicit Encoder(std::shared_ptr<const Vocabulary> vocabulary)
        : m_vocabulary(std::move(vocabulary))
    {
    }

    std::vector<Rank> encode(std::string_view text) const;
    /// encode(text).size(), without the list.
    std::size_t count(std::string_view text) const;
    /// The bytes of the tokens, one after the other.
    std::string decode(const std::vector<Rank> &ranks) const;

private:
    std::shared_ptr<const Vocabulary> m_vocabulary;
};

} // namespace ccproxy::tokens
