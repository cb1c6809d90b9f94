// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/argument_stream.h"
#include "core/messages/event_sink.h"
#include "core/messages/ids.h"
#include "core/messages/tool_index.h"
#include "core/messages/web_search.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ccproxy::messages {

/// Names of tools that a provider's rules made us shorten: what was sent → the client's own.
using ToolNameMap = std::map<std::string, std::string, std::less<>>;

/// An answer as it grows. Decoders of every dialect tell it what came, in whatever order a
/// provider likes; it makes of that the order that Claude Code needs (WIRE.md 6, CLIENT.md 16–19)
/// and passes it to a sink at once: one block at a time, interleaved calls one after the other, no
/// empty blocks, one end, a stop reason that fits the blocks.
class Answer {
public:
    /// The sink and the source of ids must outlive the answer.
    Answer(EventSink &sink, IdSource &ids);

    /// For names in calls; empty unless the request had to shorten some.
    void setToolNames(ToolNameMap names) { m_toolNames = std::move(names); }

    /// The request's tools, by which calls are mended: names in another case, optional arguments
    /// without a value (CLIENT.md 18). They must outlive the answer; without them calls pass as
    /// they come.
    void setTools(const std::vector<Tool> &tools) { m_tools.set(tools); }

    /// The provider has accepted the request. Called by every other function when needed.
    void begin(const Usage &estimate = {});

    void text(json::RawString text);
    void thinking(json::RawString text);
    /// What the client is to send back with the open thinking, or with an empty thinking block of
    /// its own when none is open. Characters that JSON need not escape.
    void signature(std::string_view signature);
    /// The signature of thinking blocks for which the decoder gives none.
    void setDefaultSignature(std::string signature) { m_defaultSignature = std::move(signature); }
    void redactedThinking(std::string_view data);

    /// A call, by the provider's key for it (its index). Id and name may come late and more than
    /// once; the first that is not empty counts. After toolEnd() a key may be used for another
    /// call; without it, what comes for a call whose arguments were complete and that had to make
    /// room for other content is dropped.
    void toolCall(int key, json::RawString id, json::RawString name);
    void toolArguments(int key, json::RawString fragment);
    void toolEnd(int key);
    /// A call that came in one piece: its arguments as JSON ("" = none). It needs no key.
    void wholeCall(json::RawString id, json::RawString name, std::string_view argumentsJson);

    /// A search that the provider did by itself: the blocks server_tool_use and
    /// web_search_tool_result. One that was done counts in the usage.
    void webSearch(const WebSearch &search);

    /// The provider's filter ended the answer, for `reason` if it gave one: a line of text that
    /// names the provider. `refusal` would show as if Claude had refused (CLIENT.md 19). Both in
    /// UTF-8; end() is still to come.
    void contentFiltered(std::string_view provider, std::string_view reason = {});

    /// The last one counts. Searches that were told by webSearch() are not forgotten.
    void setUsage(const Usage &usage);
    void setStop(StopReason reason) { m_stop = reason; }
    void setStopSequence(std::string text) { m_stopSequence = std::move(text); }

    /// The answer is complete. Nothing has an effect after end() or fail().
    void end();
    /// The provider broke off.
    void fail(const Failure &failure);

    bool hasBegun() const { return m_begun; }
    /// Whether a block was begun or is held back: from now on no other provider can be asked.
    bool hasContent() const { return m_blocks > 0 || !m_calls.empty(); }
    bool isOver() const { return m_over; }
    const std::optional<StopReason> &stop() const { return m_stop; }
    const Usage &usage() const { return m_usage; }
    /// Whether every call that was begun has complete arguments.
    bool callsAreComplete() const;
    /// The failure that ended the answer.
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    enum class Open { Nothing, Text, Thinking, Call };
    struct Call {
        int key = 0;
        std::string id;
        std::string name;   ///< with its JSON escapes
        std::string held;   ///< arguments that wait for another call to end, with their escapes
        bool ended = false; ///< the provider said so
        /// Complete so far of a call that holds several (WIRE.md 7.6), with their escapes.
        std::string gathered;
        bool passes = false; ///< it holds no others, whatever its name
        ArgumentStream arguments;
    };
    /// Something that came while the open call's arguments were not complete.
    struct Held {
        enum class Kind { Text, Thinking, Signature, Redacted, SearchInput, SearchResult };
        Kind kind;
        std::string text; ///< with its escapes; of a search: JSON
    };

    /// Whether the open call must go on before anything else may come.
    bool callMustGoOn() const;
    void hold(Held::Kind kind, std::string_view text);

    void openBlock(Open kind, const BlockStart &start);
    void closeBlock();
    /// A block that is there as a whole once the open call lets it through.
    void wholeBlock(Held::Kind kind, std::string_view content);
    Call *find(int key);
    Call &at(int key);
    bool isClosed(int key) const;
    /// Lets the first waiting call through, when it can be.
    void advance();
    bool openCall(Call &call);
    /// Puts the calls that a wrapper holds in its place.
    bool unwrap(Call &wrapper);
    bool isWrapper(const Call &call) const;
    /// The client's name of the tool.
    std::string_view clientName(const Call &call) const;
    void closeCall();
    StopReason stopReason() const;
    std::string clientId(std::string_view providerId);

    EventSink &m_sink;
    IdSource &m_ids;
    ToolNameMap m_toolNames;
    ToolIndex m_tools;
    std::string m_defaultSignature;
    bool m_begun = false;
    bool m_over = false;
    int m_blocks = 0;
    int m_toolBlocks = 0;
    int m_wholeCalls = 0;
    Open m_open = Open::Nothing;
    bool m_signed = false;     ///< the open thinking has its signature
    std::string m_blank;       ///< white space that waits for text to follow
    std::vector<Held> m_held;  ///< in the order in which it came
    std::vector<Call> m_calls; ///< in the order of their appearance; the open one is the first
    std::vector<int> m_closed; ///< keys of calls that were closed before the provider ended them
    std::vector<std::string> m_idsGiven;
    std::string m_searchId; ///< of the last server_tool_use
    Usage m_usage;
    std::optional<StopReason> m_stop;
    std::string m_stopSequence;
    std::optional<Failure> m_failure;
};

} // namespace ccproxy::messages
