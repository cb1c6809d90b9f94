// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/raw_string.h"
#include "core/messages/answer.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>

/// Names and ids of tools as a provider takes them, made from the client's. Pure functions of what
/// they are made of, so that each turn of a conversation gets the same (WIRE.md 2.15, 13).
namespace ccproxy::dialects::conversation {

/// How ids of tool calls must look (WIRE.md 13; CLIENT.md rule 6).
enum class ToolIdStyle {
    Long,    ///< letters, digits, '_' and '-', at most 64
    Short,   ///< the same, at most 40 (OpenAI)
    Mistral, ///< exactly nine letters and digits
    Kimi,    ///< functions.NAME:INDEX, the index counting the calls of the conversation
};

/// How names of tools must look.
enum class ToolNameStyle {
    Word,       ///< letters, digits, '_' and '-', at most 64
    Identifier, ///< the same, the first one a letter or '_' (Gemini; WIRE.md 4.10)
};

/// Names of tools as they are sent.
class ToolNames {
public:
    explicit ToolNames(ToolNameStyle style = ToolNameStyle::Word) : m_style(style) { }

    /// The name to send. Two of the client's names never give the same one. The view lives as long
    /// as this and the request.
    std::string_view sent(json::RawString name);

    /// What was sent → the client's name with its JSON escapes, of all that differ.
    messages::ToolNameMap takeChanged();

private:
    bool fits(std::string_view name) const;
    std::string shortened(std::string_view name, std::string_view hash) const;

    ToolNameStyle m_style;
    std::map<std::string, std::string, std::less<>> m_sent; ///< the client's → sent, where unlike
    std::set<std::string, std::less<>> m_kept;              ///< names that are sent as they are
    messages::ToolNameMap m_changed;
};

/// Ids of calls as they are sent, unique in the conversation.
class CallIds {
public:
    explicit CallIds(ToolIdStyle style) : m_style(style) { }

    /// The id to send for the next call of the history. `name` is the tool's name as it is sent.
    std::string next(json::RawString id, std::string_view name);

private:
    std::string candidate(std::string_view id, std::string_view name, std::size_t attempt) const;

    ToolIdStyle m_style;
    std::size_t m_calls = 0;
    std::unordered_set<std::string> m_used;
};

/// A model's name behind the last '/', in lower case: the form in which tables of rules have it.
std::string bareModelName(std::string_view model);

/// The first `digits` hexadecimal digits of the SHA-256 of `text`.
std::string shortHash(std::string_view text, std::size_t digits);

} // namespace ccproxy::dialects::conversation
