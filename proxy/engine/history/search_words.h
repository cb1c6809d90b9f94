// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/history/kept_bodies.h"
#include "engine/record.h"

#include <string>
#include <string_view>
#include <vector>

/// What is searched for and in, in a form that every database's index takes the same way: words of
/// letters and digits in lower case, with blanks between them.
namespace ccproxy::engine {

/// The words of a text that may be JSON: its escapes, signs and data (base64) are left out.
std::string searchWords(std::string_view text);

/// What an exchange is found by. The same exchange always gives the same.
std::string searchText(const ExchangeRecord &record, const KeptBodies *bodies);

/// What a user looks for, word by word; empty when nothing is left of it.
std::vector<std::string> queryWords(std::string_view text);

/// The text, thinking and tool input of an answer: of a stream of events its deltas put together,
/// of anything else the body as it is.
std::string answerText(std::string_view body);

} // namespace ccproxy::engine
