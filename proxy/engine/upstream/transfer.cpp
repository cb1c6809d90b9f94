// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/transfer.h"

#include "engine/upstream/transfer_loop.h"

#include <algorithm>

namespace ccproxy::engine {

namespace {

/// One read from the network; a burst arrives in pieces of this size.
constexpr long kReadBuffer = 16 * 1024;
/// curl copies a body of 64 KiB and more through a buffer on its way; as large as the body (with
/// its headers) it is written at once. It is given back when the answer begins.
constexpr long kSmallestWriteBuffer = 16 * 1024;
constexpr long kLargestWriteBuffer = 256 * 1024;
constexpr long kHeaderRoom = 4096;
/// A provider's front server drops connections after 60 s or more without use; a shorter time here
/// keeps requests from being written into a connection that is about to close.
constexpr long kLongestIdle = 30;
constexpr long kKeepAliveProbe = 60;

constexpr std::string_view kDirect = "direct";

} // namespace

Transfer::Transfer(TransferLoop &loop, CURLSH *share) : m_loop(loop), m_handle(curl_easy_init())
{
    setConstantOptions(share);
    setConnectionOptions();
}

void Transfer::setConstantOptions(CURLSH *share)
{
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_SHARE, share);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_ERRORBUFFER, m_detail.data());
    set(CURLOPT_BUFFERSIZE, kReadBuffer);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // keys never go to a proxy
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, static_cast<long>(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
#if LIBCURL_VERSION_NUM >= 0x075700
    // A cancel while a name is looked up does not wait for the resolver's thread.
    set(CURLOPT_QUICK_EXIT, 1L);
#endif
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeaderLine);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_PREREQFUNCTION, &Transfer::onReadyToSend);
    set(CURLOPT_PREREQDATA, this);
}

void Transfer::setConnectionOptions()
{
    set(CURLOPT_OPENSOCKETFUNCTION, &TransferLoop::onOpenSocket);
    set(CURLOPT_OPENSOCKETDATA, &m_loop);
    set(CURLOPT_CLOSESOCKETFUNCTION, &TransferLoop::onCloseSocket);
    set(CURLOPT_CLOSESOCKETDATA, &m_loop);
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_TCP_KEEPIDLE, kKeepAliveProbe);
    set(CURLOPT_TCP_KEEPINTVL, kKeepAliveProbe);
    set(CURLOPT_MAXAGE_CONN, kLongestIdle);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2)); // or later
    set(CURLOPT_PROXY_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
    set(CURLOPT_PROXY_SSL_VERIFYHOST, 2L);
}

std::optional<TransferFailure> Transfer::prepare(HttpRequest &&request)
{
    m_request = std::move(request);
    m_origin = originOf(m_request.url);
    if (m_origin.scheme != "http" && m_origin.scheme != "https") {
        return notSendable("The address of the provider is no http or https URL.",
                           "api_base_url must look like https://host/path.");
    }
    if (const std::string bad = m_headers.assign(m_request); !bad.empty()) {
        return notSendable("The header " + bad
                               + " cannot be sent: it has a line break or a "
                                 "character that no header may have.",
                           "Check the provider's headers and key for stray characters.");
    }
    if (m_origin.scheme == "https" && !m_request.caFile.empty()) {
        auto file = m_loop.trustBundles().with(m_request.caFile);
        if (!file)
            return TransferFailure{.failure = std::move(file.error())};
        m_trustFile = std::move(*file);
    }
    return std::nullopt;
}

void Transfer::configure(const ProxyChoice &systemChoice)
{
    setAddress();
    set(CURLOPT_HTTPHEADER, m_headers.list());
    set(CURLOPT_CONNECTTIMEOUT_MS,
        static_cast<long>(std::max<std::int64_t>(m_request.connectTimeout.count(), 1)));
    set(CURLOPT_HTTP_VERSION,
        static_cast<long>(m_request.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
    setMethodAndBody();
    setTrust();
    setProxy(systemChoice);
}

/// curl takes an address apart anew for each request, at a tenth of what a small one costs; a
/// handle mostly goes to the address that it went to last.
void Transfer::setAddress()
{
    if (m_url && m_urlText == m_request.url)
        return;
    std::unique_ptr<CURLU, UrlCleanup> url(curl_url());
    const bool good =
        url && curl_url_set(url.get(), CURLUPART_URL, m_request.url.c_str(), 0) == CURLUE_OK;
    // Without it curl reads the text, and says itself what is wrong with it.
    set(CURLOPT_CURLU, good ? url.get() : nullptr);
    set(CURLOPT_URL, m_request.url.c_str());
    m_url = good ? std::move(url) : nullptr;
    m_urlText = m_request.url;
}

void Transfer::setMethodAndBody()
{
    static const std::string kNoBody;
    const std::string &body = m_request.body ? *m_request.body : kNoBody;
    const std::string &method = m_request.method;
    set(CURLOPT_NOBODY, 0L);
    set(CURLOPT_CUSTOMREQUEST, static_cast<const char *>(nullptr));
    if (m_request.body == nullptr && method != "POST") {
        set(CURLOPT_HTTPGET, 1L);
        if (method == "HEAD")
            set(CURLOPT_NOBODY, 1L);
    } else {
        set(CURLOPT_POST, 1L);
        set(CURLOPT_POSTFIELDS, body.data());
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    }
    if (method != "GET" && method != "POST" && method != "HEAD")
        set(CURLOPT_CUSTOMREQUEST, method.c_str());
    set(CURLOPT_UPLOAD_BUFFERSIZE,
        std::clamp(static_cast<long>(body.size()) + kHeaderRoom, kSmallestWriteBuffer,
                   kLargestWriteBuffer));
}

void Transfer::setTrust()
{
    set(CURLOPT_SSL_VERIFYPEER, m_request.verifiesTls ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, m_request.verifiesTls ? 2L : 0L);
#ifdef Q_OS_WIN
    // The certificates of Windows: a file that curl's build names is not on other machines.
    set(CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
    set(CURLOPT_PROXY_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
#endif
    const std::string &file = m_trustFile.empty() ? m_loop.systemTrust() : m_trustFile;
    // Without a file of the system's curl has its own ways, to which no option leads back.
    m_ownTrust = !m_trustFile.empty() && m_loop.systemTrust().empty();
    if (file.empty())
        return;
    // With a folder of certificates beside the file curl would read them all for each connection
    // (20 ms and 0.8 MB each were measured) instead of once.
    set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    set(CURLOPT_CAINFO, file.c_str());
    set(CURLOPT_PROXY_CAPATH, static_cast<const char *>(nullptr));
    set(CURLOPT_PROXY_CAINFO, file.c_str());
}

void Transfer::setProxy(const ProxyChoice &systemChoice)
{
    ProxyChoice choice;
    if (m_request.proxyUrl.empty())
        choice = systemChoice;
    else if (m_request.proxyUrl != kDirect && !(m_request.proxyIsForAll && m_origin.isLoopback()))
        choice = {m_request.proxyUrl, m_request.proxyIsForAll ? m_loop.noProxy() : std::string()};
    m_proxy = originOf(choice.url.find("://") == std::string::npos && !choice.url.empty()
                           ? "http://" + choice.url
                           : choice.url);
    m_proxyHasUser = choice.url.find('@') != std::string::npos;
    // Both are set in any case: left alone, curl would read the environment by itself.
    set(CURLOPT_PROXY, choice.url.c_str());
    set(CURLOPT_NOPROXY, choice.bypass.c_str());
}

bool Transfer::reset()
{
    set(CURLOPT_HTTPHEADER, static_cast<curl_slist *>(nullptr));
    set(CURLOPT_POSTFIELDS, static_cast<const char *>(nullptr));
    m_headers.wipe();
    m_request = {};
    m_trustFile.clear();
    m_reader.clear();
    m_detail[0] = '\0';
    m_paused = m_heldByCurl = m_handedOut = m_resendRefused = resuming = false;
    socket = CURL_SOCKET_BAD;
    call = nullptr;
    listener = nullptr;
    state = State::Idle;
    return !m_ownTrust; // back to the system's trust is no option of curl's
}

TransferResult Transfer::result(CURLcode code) const
{
    if (code == CURLE_OK && m_reader.complete())
        return {};
    TransferOutcome outcome;
    // curl is content with a connection that closes in the middle of a head.
    outcome.code = code == CURLE_OK ? CURLE_GOT_NOTHING : code;
    CURL *handle = m_handle.get();
    curl_easy_getinfo(handle, CURLINFO_OS_ERRNO, &outcome.systemError);
    curl_easy_getinfo(handle, CURLINFO_SSL_VERIFYRESULT, &outcome.certificateError);
    curl_easy_getinfo(handle, CURLINFO_HTTP_CONNECTCODE, &outcome.proxyStatus);
    long proxyError = 0;
    curl_easy_getinfo(handle, CURLINFO_PROXY_ERROR, &proxyError);
    outcome.proxyRefusedUser = proxyError == CURLPX_USER_REJECTED || proxyError == CURLPX_NO_AUTH;
    outcome.proxyHasUser = m_proxyHasUser;
    outcome.headSeen = m_reader.complete();
    long written = 0; // with a proxy, what was said to it counts, too
    curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &written);
    outcome.bodySent = m_handedOut && written > 0;
    outcome.resendRefused = m_resendRefused;
    outcome.detail = m_detail.data();
    outcome.origin = m_origin;
    outcome.proxy = m_proxy;
    outcome.connectTimeout = m_request.connectTimeout;
    return Unexpected(describe(outcome));
}

void Transfer::resume()
{
    m_paused = false;
    if (m_heldByCurl)
        m_loop.resumeSoon(*this);
}

void Transfer::abandon()
{
    m_loop.abandon(*this);
}

void Transfer::unpause()
{
    if (m_paused || !m_heldByCurl)
        return;
    m_heldByCurl = false;
    curl_easy_pause(m_handle.get(), CURLPAUSE_CONT);
}

void Transfer::releaseBody()
{
    curl_off_t sent = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_SIZE_UPLOAD_T, &sent);
    if (m_request.body == nullptr || sent < static_cast<curl_off_t>(m_request.body->size()))
        return;
    // All of it is with the system, so curl reads it no more; a new size frees the old buffer.
    set(CURLOPT_UPLOAD_BUFFERSIZE, kSmallestWriteBuffer);
    m_request.body.reset();
}

std::size_t Transfer::onHeaderLine(char *data, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    if (transfer.m_reader.feed({data, size * count})) {
        transfer.releaseBody();
        if (transfer.listener != nullptr)
            transfer.listener->onHead(transfer.m_reader.head());
    }
    return size * count;
}

std::size_t Transfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<Transfer *>(self);
    if (transfer.listener == nullptr)
        return 0; // ends the transfer
    if (transfer.m_paused) {
        transfer.m_heldByCurl = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    transfer.listener->onData({data, size * count});
    return size * count;
}

/// Called each time before the request is written to a connection. curl writes it again on a new
/// connection when a kept-alive one broke before any answer; that is refused, unless the first
/// try wrote nothing at all.
int Transfer::onReadyToSend(void *self, char *, char *, int, int)
{
    auto &transfer = *static_cast<Transfer *>(self);
    if (transfer.m_handedOut) {
        long written = 0;
        curl_easy_getinfo(transfer.handle(), CURLINFO_REQUEST_SIZE, &written);
        if (written > 0) {
            transfer.m_resendRefused = true;
            return CURL_PREREQFUNC_ABORT;
        }
    }
    transfer.m_handedOut = true;
    return CURL_PREREQFUNC_OK;
}

} // namespace ccproxy::engine
