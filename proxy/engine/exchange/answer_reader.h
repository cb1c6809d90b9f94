// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/failure.h"
#include "core/messages/vocabulary.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::engine {

/// What a provider's bytes have become so far.
struct Progress {
    bool content = false; ///< a content block has begun: no other provider can be asked any more
    bool over = false;    ///< the answer is complete, or has failed
    /// It is complete and says nothing, not even why: no content, no limit, no refusal.
    bool empty = false;
    std::optional<Failure> failure;
    messages::Usage usage;
};

/// Turns the bytes of one successful answer into what the client gets. One of four, by the
/// dialect (translated or passed through) and by whether the client gets a stream.
class AnswerReader {
public:
    virtual ~AnswerReader() = default;

    /// Takes the next bytes. What is to be sent is appended to output().
    virtual void feed(std::string_view bytes) = 0;
    /// The provider has ended its answer without an error of the connection.
    virtual void finish() = 0;
    virtual const Progress &progress() const = 0;

    /// Bytes for the client that were not taken yet: events of a stream, or (with `wholeType` set)
    /// one whole body.
    std::string &output() { return m_output; }
    /// The content type of a whole body, empty for a stream of events.
    virtual std::string_view wholeType() const { return {}; }

protected:
    std::string m_output;
};

struct ReaderContext {
    const dialects::Dialect &dialect;
    dialects::Target target;
    json::Parser &parser;
    messages::IdSource &ids;
    messages::ToolNameMap toolNames;
    std::vector<std::string> cutAt; ///< dialects::Encoded::cutAt
    messages::MessageHead head;     ///< views; copied where they are needed
    bool wantsStream;               ///< the client does
    std::size_t wholeLimit;         ///< the largest whole body, bytes
    /// What the answer begins with; null for nothing. Not for answers that pass untouched.
    const messages::WebSearch *search = nullptr;
    /// The request's, by which calls are mended; they outlive the reader.
    const std::vector<messages::Tool> *tools = nullptr;
};

/// The reader for an answer whose first bytes are `first` (they are not fed to it). Whether it is
/// a stream or one JSON body is told by them, not by a content type that may be wrong
/// (WIRE.md 5.7). A failure for what is neither, such as an HTML page.
Expected<std::unique_ptr<AnswerReader>> makeReader(ReaderContext context, std::string_view first);

} // namespace ccproxy::engine
