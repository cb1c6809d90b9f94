// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/transfer_failure.h"

#include <array>
#include <cerrno>
#include <system_error>

namespace ccproxy::engine {

namespace {

constexpr std::string_view kCheckUrl = "Check the host and port in api_base_url.";
constexpr std::string_view kCheckProxy =
    "Check proxy_url, or HTTPS_PROXY and HTTP_PROXY in the environment.";

TransferFailure make(FailureKind kind, std::string message, std::string_view remedy, bool retryable)
{
    TransferFailure out;
    out.failure.kind = kind;
    out.failure.message = std::move(message);
    out.failure.remedy = remedy;
    out.retryable = retryable;
    return out;
}

TransferFailure unreachable(std::string message, std::string_view remedy, bool retryable = true)
{
    return make(FailureKind::Unreachable, std::move(message), remedy, retryable);
}

bool says(const TransferOutcome &o, std::string_view words)
{
    return o.detail.find(words) != std::string::npos;
}

std::string seconds(std::chrono::milliseconds time)
{
    if (time.count() % 1000 != 0)
        return std::to_string(time.count()) + " ms";
    return std::to_string(time.count() / 1000) + " s";
}

/// The failed connection was the one to the proxy (curl names the peer it tried).
bool failedAtProxy(const TransferOutcome &o)
{
    return !o.proxy.host.empty()
        && says(o, o.proxy.host + " port " + std::to_string(o.proxy.port) + " ");
}

TransferFailure describeConnect(const TransferOutcome &o)
{
    const bool atProxy = failedAtProxy(o);
    const std::string peer = (atProxy ? "the proxy " + o.proxy.hostPort() : o.origin.hostPort());
    if (o.systemError == ECONNREFUSED) {
        return unreachable("Nothing accepts connections at " + peer + ".",
                           atProxy ? kCheckProxy
                                   : "Is the server running? Check the host and port in "
                                     "api_base_url.");
    }
    const std::string why = o.systemError == 0
        ? std::string()
        : " (" + std::generic_category().message(static_cast<int>(o.systemError)) + ")";
    return unreachable("No connection to " + peer + why + ".",
                       atProxy ? kCheckProxy
                               : "Check the network connection and the host and port in "
                                 "api_base_url.");
}

TransferFailure describeTls(const TransferOutcome &o)
{
    const std::string peer = o.origin.hostPort();
    for (const std::string_view sign :
         {"wrong version number", "packet length too long", "http request", "unknown protocol"}) {
        if (says(o, sign))
            return unreachable("The server at " + peer + " does not speak TLS.",
                               "If it is a plain HTTP server, write http:// in api_base_url.",
                               false);
    }
    return unreachable("The TLS handshake with " + peer + " failed.",
                       "Check that the server speaks TLS 1.2 or later and that nothing in between "
                       "intercepts the connection.");
}

struct CertificateText {
    long code; ///< OpenSSL's X509_V_ERR_…, part of its stable interface
    std::string_view what;
    std::string_view remedy;
};
constexpr std::string_view kTrustIt =
    "If you trust it, name a file with its certificate (PEM) in ca_file; a company's proxy that "
    "inspects TLS has one of its own.";
constexpr std::array kCertificateTexts{
    CertificateText{9, "is not valid yet", "Check the clock of this computer."},
    CertificateText{10, "has expired",
                    "Its operator has to renew it; check the clock of this computer, too."},
    CertificateText{18, "is self-signed", kTrustIt},
    CertificateText{19, "comes from an authority that this computer does not trust", kTrustIt},
    CertificateText{20, "comes from an authority that this computer does not know", kTrustIt},
    CertificateText{21, "cannot be verified: its chain is incomplete", kTrustIt},
    CertificateText{23, "has been revoked", "Do not use this server."},
    CertificateText{62, "is for another host name", kCheckUrl},
    CertificateText{64, "is for another address", kCheckUrl},
};

TransferFailure describeCertificate(const TransferOutcome &o)
{
    std::string_view what = "cannot be verified";
    std::string_view remedy = kTrustIt;
    for (const CertificateText &text : kCertificateTexts) {
        if (text.code == o.certificateError) {
            what = text.what;
            remedy = text.remedy;
        }
    }
    if (says(o, "subject name")) {
        what = "is for another host name";
        remedy = kCheckUrl;
    }
    return unreachable("The certificate of " + o.origin.hostPort() + " " + std::string(what) + ".",
                       remedy, false);
}

TransferFailure describeProxy(const TransferOutcome &o)
{
    const std::string proxy = "The proxy " + o.proxy.hostPort();
    if (o.proxyStatus == 407 || o.proxyRefusedUser) {
        const std::string form = o.proxy.scheme + "://user:password@host:port";
        if (o.proxyHasUser)
            return unreachable(proxy + " does not accept the user name and password of proxy_url.",
                               "Check them; write special characters as %40 for @, %3A for :.",
                               false);
        return unreachable(proxy + " wants a user name and a password.",
                           "Put them into proxy_url: " + form + ".", false);
    }
    const std::string status =
        o.proxyStatus == 0 ? "" : " (status " + std::to_string(o.proxyStatus) + ")";
    return unreachable(
        proxy + " did not open a connection to " + o.origin.hostPort() + status + ".", kCheckProxy);
}

/// Before the first byte of an answer, on a connection that stood.
TransferFailure describeLost(const TransferOutcome &o)
{
    if (o.resendRefused) {
        return unreachable("The server " + o.origin.hostPort()
                               + " closed a kept-alive connection just as the request was written.",
                           "It was not sent twice, since it may have been received; try again.");
    }
    return unreachable("The server " + o.origin.hostPort()
                           + " closed the connection without an answer.",
                       "Try again; if it stays so, check the server.");
}

TransferFailure describeNotHttp(const TransferOutcome &o)
{
    return make(
        FailureKind::ProviderError,
        "The server at " + o.origin.hostPort() + " did not answer in HTTP.",
        o.origin.scheme == "http"
            ? "Check the port in api_base_url; a server that speaks TLS needs https:// there."
            : "Check the port in api_base_url.",
        false);
}

TransferFailure describeBeforeAnswer(const TransferOutcome &o)
{
    switch (o.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return unreachable("The host name " + o.origin.host + " was not found.",
                           "Check its spelling in api_base_url and the network connection.");
    case CURLE_COULDNT_RESOLVE_PROXY:
        return unreachable("The host name of the proxy, " + o.proxy.host + ", was not found.",
                           kCheckProxy);
    case CURLE_COULDNT_CONNECT:
        return describeConnect(o);
    case CURLE_OPERATION_TIMEDOUT:
        return unreachable("No connection to " + o.origin.hostPort() + " within "
                               + seconds(o.connectTimeout) + ".",
                           "Check the network connection, the proxy, and the host and port in "
                           "api_base_url.");
    case CURLE_PROXY:
        return describeProxy(o);
    case CURLE_SSL_CONNECT_ERROR:
        return describeTls(o);
    case CURLE_PEER_FAILED_VERIFICATION:
        return describeCertificate(o);
    case CURLE_SSL_CACERT_BADFILE:
        return unreachable("The file of trusted certificates cannot be read.",
                           "Install the system's certificates (package ca-certificates), or check "
                           "the configured file.",
                           false);
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
        return describeNotHttp(o);
    case CURLE_URL_MALFORMAT:
        return notSendable("The address of the provider is no valid URL.",
                           "api_base_url must look like https://host/path.");
    case CURLE_OUT_OF_MEMORY:
        return outOfMemory();
    default:
        return describeLost(o);
    }
}

} // namespace

TransferFailure notSendable(std::string message, std::string remedy)
{
    return make(FailureKind::ConfigInvalid, std::move(message), remedy, false);
}

TransferFailure outOfMemory()
{
    return make(FailureKind::Internal, "There is not enough memory for a request to the provider.",
                "Close other programs, or wait until other requests have ended.", true);
}

TransferFailure describe(const TransferOutcome &o)
{
    TransferFailure out;
    if (o.headSeen) {
        out = make(FailureKind::ProviderError,
                   "The server " + o.origin.hostPort() + " broke off in the middle of its answer.",
                   "Try again.", true);
    } else if (o.proxyStatus >= 300 && !o.proxy.host.empty()) {
        out = describeProxy(o);
    } else {
        out = describeBeforeAnswer(o);
    }
    out.bodySent = o.bodySent;
    return out;
}

} // namespace ccproxy::engine
