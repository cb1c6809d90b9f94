// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"
#include "core/json/reader.h"
#include "core/messages/vocabulary.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::dialects {

/// Stands in the way of a provider's answer that passes untouched, and watches it: bytes come out
/// as they went in, but only whole events, so that a connection that breaks never leaves the client
/// with half of one. Events are told apart by their names; JSON is read at the start, at the end
/// and in errors, never in a delta.
///
/// Left out are a second `message_start` and whatever follows the end, such as `data: [DONE]`
/// (WIRE.md T32). One tap serves one answer; it belongs to the thread of its parser.
class PassThroughTap {
public:
    static constexpr std::size_t kDefaultLimit = 32U << 20U;

    /// `provider` names it in failures. `limit`: the largest event in bytes; a longer one fails the
    /// answer.
    PassThroughTap(json::Parser &parser, std::string_view provider,
                   std::size_t limit = kDefaultLimit);

    /// Takes the stream's next bytes, however they are cut; returns what may go to the client. The
    /// view is valid until the next call and as long as `bytes`: where a piece ends with an event
    /// it is `bytes` itself.
    std::string_view feed(std::string_view bytes);

    /// The stream has ended. Returns what is still to be sent: a last event that came without its
    /// blank line, as it came, and a `message_stop` that the provider forgot. When the answer is
    /// not complete failure() is set, and the client is to be told by StreamWriter::errorEvent().
    std::string_view finish();

    /// A whole answer that is one JSON body, behind which json::kPadding bytes must be readable.
    /// It passes as it is; only the questions below are answered from it.
    void body(std::string_view json);

    /// Whether anything was said: a delta has come, or a block other than an empty text. Until then
    /// nothing need have been sent, and another provider can still be asked.
    bool hasContent() const { return m_hasContent; }
    /// The whole answer is there. One that is complete and has no content is an empty message.
    bool isComplete() const { return m_complete; }
    /// Nothing more will come out: the answer is complete or has failed.
    bool isOver() const { return m_complete || m_failure.has_value(); }
    /// What the provider said went wrong in an event of its own (which has passed to the client as
    /// well), or what finish() and feed() found.
    const std::optional<Failure> &failure() const { return m_failure; }
    /// Whether the client has had an error event of the provider's own.
    bool errorHasPassed() const { return m_errorPassed; }

    const messages::Usage &usage() const { return m_usage; }
    /// The stop reason in the provider's word, "" before the end.
    const std::string &stopReason() const { return m_stopReason; }

private:
    bool inspect(std::string_view event);
    void readStart(std::string_view json);
    void readBlock(std::string_view json);
    void readEnd(std::string_view json);
    void readError(std::string_view json);
    void fail(std::string message);

    json::Parser &m_parser;
    std::string m_provider;
    std::size_t m_limit;
    std::string m_held;          ///< begins with the event that is not complete
    std::size_t m_handedOut = 0; ///< bytes of m_held that the last call returned
    std::size_t m_scanned = 0;   ///< up to here m_held holds no end of an event
    std::string m_edited;        ///< output of a piece from which something was left out
    bool m_started = false;
    bool m_hasContent = false;
    bool m_complete = false;
    bool m_errorPassed = false;
    std::optional<Failure> m_failure;
    messages::Usage m_usage;
    std::string m_stopReason;
};

} // namespace ccproxy::dialects
