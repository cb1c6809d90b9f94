// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expected.h"
#include "core/failure.h"
#include "core/secret.h"
#include "engine/upstream/way.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::engine {

struct HttpHeader {
    std::string name;
    std::string value;
};

/// A header whose value is a key: `name: prefix` + key. It becomes bytes only when the request is
/// written, and those bytes are wiped when the request has ended.
struct SecretHeader {
    std::string name;   ///< empty = none
    std::string prefix; ///< such as "Bearer "
    Secret key;
};

/// What is asked of a provider. Only the headers listed here are sent, besides Host and
/// Content-Length; headers that frame a message (Host, Content-Length, Transfer-Encoding,
/// Connection, Expect, Accept-Encoding, …) are ignored when listed, since the client sets them.
struct HttpRequest : Way {
    std::string method = "POST";
    std::string url; ///< http or https, with the whole path and query
    std::vector<HttpHeader> headers;
    SecretHeader secret;
    /// Shared, so that a second attempt needs no copy; released as soon as it is sent and the
    /// answer has begun. Null = no body.
    std::shared_ptr<const std::string> body;
    /// Longest time for name, connection, proxy and TLS together.
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    /// Offer HTTP/2 by ALPN on https. Each exchange keeps a connection of its own all the same
    /// (TransferLoop says why), so it gains little over HTTP/1.1 and costs some CPU.
    bool http2 = false;
};

/// Sets the headers that the user's configuration has for a provider: each in place of ours of that
/// name, the key's among them (config::isSettableHeader() and isAddedHeader() say which).
void setOwnHeaders(HttpRequest &request,
                   const std::vector<std::pair<std::string, std::string>> &headers);

/// Status and headers of an answer. Names are in lower case, in the order received; interim
/// answers (1xx) and trailers are left out.
struct HttpResponseHead {
    int status = 0;
    std::vector<HttpHeader> headers;

    /// The value of the first header of that (lower case) name, or "".
    std::string_view header(std::string_view name) const;
};

/// When a request got how far on its way to a server, from its begin; zero = it did not, or the
/// connection was there already.
struct WayTimes {
    std::chrono::microseconds named{}; ///< the address of its name was known
    std::chrono::microseconds connected{};
    std::chrono::microseconds secured{}; ///< by TLS
    bool isConnected = false; ///< also where it is not known when: TLS has not begun to work yet
};

/// Why a request ended without a whole answer.
struct TransferFailure {
    /// Unreachable before an answer began, ProviderError for one that broke off or is not HTTP,
    /// ConfigInvalid for a request that cannot be sent as it is.
    Failure failure;
    /// Something of the request was written, so the provider may have received and billed it.
    bool bodySent = false;
    /// Another try may succeed as things are (not so for a bad certificate or a bad URL).
    bool retryable = false;
};

using TransferResult = Expected<void, TransferFailure>;

/// Hears how a request goes on: onHead once, onData any number of times, onDone once at the end;
/// on a failure onDone may come at any point. Every call comes from the event loop, never from
/// within UpstreamClient::start(). Inside them the call may be paused, resumed, cancelled or
/// destroyed and others may be started, but the client must not be destroyed.
class UpstreamListener {
public:
    UpstreamListener() = default;
    UpstreamListener(const UpstreamListener &) = delete;
    UpstreamListener &operator=(const UpstreamListener &) = delete;
    virtual ~UpstreamListener() = default;

    /// `head` is valid during the call. Redirects (3xx) are reported as they are.
    virtual void onHead(const HttpResponseHead &head) = 0;
    /// As the network gave it, at most 16 KiB, valid during the call.
    virtual void onData(std::string_view bytes) = 0;
    virtual void onDone(const TransferResult &result) = 0;
};

} // namespace ccproxy::engine
