// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/expected.h"
#include "core/messages/answer.h"
#include "core/messages/request.h"
#include "core/sse/parser.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The wire dialects: what a provider is asked and what its answer means. Pure: values in, values
/// out. A dialect is stateless and may be shared; a decoder serves one answer.
namespace ccproxy::dialects {

namespace conversation {
class SchemaCache;
}

using Header = std::pair<std::string, std::string>;

/// Whom a request goes to, as far as its words depend on it. Views must outlive the call that the
/// target is given to.
struct Target {
    std::string_view provider;   ///< the configured name, for messages and envelopes
    std::string_view traits;     ///< the catalogue entry whose traits hold, "" = an unknown server
    std::string_view baseUrl;    ///< normalised (config/base_url.h)
    std::string_view model;      ///< the provider's name of the model
    std::string_view parameters; ///< JSON object of fields that fill in what the request lacks
    catalogue::ModelFacts facts;
    /// False: reasoning of earlier turns stays behind, since the provider refused it
    /// (WIRE.md 10.8), and no account is asked for of what it thinks this time.
    bool replaysReasoning = true;
    /// The server is not the one that the catalogue knows by `traits`, but one that shares its
    /// words: a gateway, perhaps with other abilities.
    bool otherServer = false;
    /// What encoding keeps from one request to the next to be quick; it changes nothing of what
    /// comes out. Null: nothing is kept.
    conversation::SchemaCache *schemas = nullptr;
};

/// How a key travels.
struct KeyHeader {
    std::string_view name;   ///< "authorization", "x-api-key", …
    std::string_view prefix; ///< "Bearer " or ""
};

/// What is asked of a provider.
struct Encoded {
    std::string url;
    std::vector<Header> headers; ///< without the key
    std::string body;
    bool stream = false;
    messages::ToolNameMap toolNames; ///< sent → the client's
    /// Stop sequences that the provider does not take: the answer has to be cut at them (UTF-8).
    std::vector<std::string> cutAt;
    /// What had to be left out or changed that the user may wonder about; one line each.
    std::vector<std::string> notes;

    /// Makes room for a body that says what the client's of so many bytes does. It is held as long
    /// as the answer runs, so there is little to spare in that of a small one.
    void makeRoomFor(std::size_t bytesOfClient)
    {
        constexpr std::size_t kOwnWords = 512;
        body.reserve(bytesOfClient + bytesOfClient / 8 + kOwnWords);
    }
};

/// Headers of the client's request that a dialect may need (names in lower case).
using ClientHeaders = std::vector<Header>;

/// Reads one answer of a provider and tells it to a messages::Answer.
class Decoder {
public:
    virtual ~Decoder() = default;
    /// One event of a streamed answer. After the answer is over nothing has an effect.
    virtual void event(const sse::Event &event) = 0;
    /// The stream has ended without an error of the connection: ends the answer if it is complete,
    /// else fails it (WIRE.md 6.10).
    virtual void endOfStream() = 0;
    /// A whole answer in one JSON body, which must have json::kPadding readable bytes behind it.
    virtual void body(std::string_view json) = 0;
};

struct DecodeContext {
    json::Parser &parser;
    messages::Answer &answer;
    Target target;
    /// The provider was asked for a web search: what the answer cites is what it found.
    bool searches = false;
};

class Dialect {
public:
    virtual ~Dialect() = default;

    /// True when a provider's bytes reach the client untouched (Anthropic's own format). Then no
    /// decoder is used but for counting.
    virtual bool passesThrough() const { return false; }

    /// True when the provider does a search by itself where that is the only tool of a request
    /// (CLIENT.md 14): then the request is encoded with its search tool. Else it is without.
    virtual bool searchesWeb(const Target &target) const;

    virtual KeyHeader keyHeader(const Target &target) const = 0;

    /// The request in the provider's words.
    virtual Expected<Encoded> encode(const messages::Request &request, const Target &target,
                                     const ClientHeaders &headers) const = 0;

    virtual std::unique_ptr<Decoder> decoder(const DecodeContext &context) const = 0;

    /// How the provider is asked for the tokens of a request (WIRE.md 11.1); nothing where it has
    /// no way to count them.
    virtual std::optional<Encoded> encodeCount(const messages::Request &request,
                                               const Target &target,
                                               const ClientHeaders &headers) const;
    /// The count in the answer to that, nothing when there is none. `body` has json::kPadding
    /// readable bytes behind it.
    virtual std::optional<std::int64_t> readCount(json::Parser &parser,
                                                  std::string_view body) const;

    /// What an error answer means (WIRE.md 9). The message keeps the provider's own words and
    /// begins with the provider's name where that helps. `headers` in lower case.
    virtual Failure readError(json::Parser &parser, int status, const std::vector<Header> &headers,
                              std::string_view body, const Target &target) const = 0;
};

/// The dialect's implementation; null only for a number that names none.
const Dialect *find(catalogue::Dialect dialect);

/// The dialect in which a model is really asked, of a provider that is configured for another: some
/// providers serve some of their models in one of two formats only (WIRE.md 2.25).
catalogue::Dialect dialectFor(catalogue::Dialect configured, const Target &target);

} // namespace ccproxy::dialects
