// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/upstream/http.h"
#include "engine/upstream/origin.h"

#include <curl/curl.h>

#include <chrono>
#include <string>

namespace ccproxy::engine {

/// How a transfer that failed looked at its end.
struct TransferOutcome {
    CURLcode code = CURLE_OK;
    long systemError = 0;          ///< errno of the last connect, 0 = unknown
    long certificateError = 0;     ///< OpenSSL's X509_V_ERR_…, 0 = none
    long proxyStatus = 0;          ///< what an HTTP proxy answered to CONNECT, 0 = nothing
    bool proxyRefusedUser = false; ///< a SOCKS proxy wants another user, or any
    bool proxyHasUser = false;     ///< we told it one
    bool headSeen = false;
    bool bodySent = false;
    bool resendRefused = false; ///< curl wanted to write the request again on another connection
    std::string detail;         ///< curl's own words; looked into for causes, never shown
    Origin origin;
    Origin proxy; ///< empty without one
    std::chrono::milliseconds connectTimeout{};
};

/// In words for people, that name host and port and never a key.
TransferFailure describe(const TransferOutcome &outcome);

/// A request that cannot be sent as it is.
TransferFailure notSendable(std::string message, std::string remedy);

TransferFailure outOfMemory();

} // namespace ccproxy::engine
