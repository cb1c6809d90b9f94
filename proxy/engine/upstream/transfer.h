// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/header_list.h"
#include "engine/upstream/http.h"
#include "engine/upstream/origin.h"
#include "engine/upstream/response_head.h"
#include "engine/upstream/system_proxies.h"
#include "engine/upstream/transfer_failure.h"

#include <curl/curl.h>

#include <array>
#include <memory>
#include <optional>

namespace ccproxy::engine {

class TransferLoop;
class UpstreamCall;

/// One request on one curl handle. Handles are made once and used again: what never changes is set
/// in the constructor, what a request says in configure(), which sets all of it anew.
class Transfer final {
public:
    explicit Transfer(TransferLoop &loop, CURLSH *share);
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    CURL *handle() const { return m_handle.get(); }

    /// Takes the request in; what is wrong with it is returned.
    std::optional<TransferFailure> prepare(HttpRequest &&request);
    /// The last step before the handle may run.
    void configure(const ProxyChoice &systemChoice);
    const Origin &origin() const { return m_origin; }
    bool usesSystemProxy() const { return m_request.proxyUrl.empty(); }
    /// Forgets the request, and the key with it. False when the handle must not be used again.
    bool reset();
    /// After the end: how it ended.
    TransferResult result(CURLcode code) const;
    WayTimes wayTimes() const;

    void pause() { m_paused = true; }
    void resume();
    /// The caller wants no more of it.
    void abandon();
    /// Reading goes on in curl; may call the listener.
    void unpause();
    bool isHeldByCurl() const { return m_heldByCurl; }

    // Kept by the loop.
    enum class State : unsigned char { Idle, Waiting, Running, Doomed };
    State state = State::Idle;
    bool resuming = false;                  ///< in the loop's list of those to unpause
    std::size_t slot = 0;                   ///< its place among the busy ones
    curl_socket_t socket = CURL_SOCKET_BAD; ///< the last that it waited for
    UpstreamCall *call = nullptr;
    UpstreamListener *listener = nullptr;

private:
    struct Cleanup {
        void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
    };
    struct UrlCleanup {
        void operator()(CURLU *url) const { curl_url_cleanup(url); }
    };

    void setConstantOptions(CURLSH *share);
    void setConnectionOptions();
    void setAddress();
    void setMethodAndBody();
    void setTrust();
    void setProxy(const ProxyChoice &systemChoice);
    void releaseBody();

    static std::size_t onHeaderLine(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static int onReadyToSend(void *self, char *, char *, int, int);

    template <typename T>
    void set(CURLoption option, T value)
    {
        curl_easy_setopt(m_handle.get(), option, value);
    }

    TransferLoop &m_loop;
    std::unique_ptr<CURLU, UrlCleanup> m_url; ///< must outlive the handle's use of it
    std::string m_urlText;                    ///< what m_url was made of
    std::unique_ptr<CURL, Cleanup> m_handle;
    HttpRequest m_request;
    HeaderList m_headers;
    Origin m_origin;
    Origin m_proxy;
    ResponseHeadReader m_reader;
    std::array<char, CURL_ERROR_SIZE> m_detail{};
    bool m_paused = false;     ///< the caller wants no data
    bool m_heldByCurl = false; ///< curl was told so and holds back what it read
    bool m_handedOut = false;  ///< the request was given to a connection
    bool m_resendRefused = false;
    std::string m_trustFile; ///< in place of the system's, "" = that
    bool m_ownTrust = false;
    bool m_proxyHasUser = false;
};

} // namespace ccproxy::engine
