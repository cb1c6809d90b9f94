// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/request.h"
#include "core/search/findings.h"

#include <memory>
#include <string>

namespace ccproxy::search {

/// A request for a search, made into one for an answer in text: without the tool, with words of
/// ours. Its views point into the client's body, which must outlive it, and into its own words. Not
/// for dialects that pass a body through, since the body is the client's.
class AugmentedRequest {
public:
    AugmentedRequest(const messages::Request &request, std::string_view instruction,
                     std::string_view userText);

    const messages::Request &request() const { return m_request; }

private:
    std::unique_ptr<const std::string> m_instruction; ///< with JSON escapes, as the next
    std::unique_ptr<const std::string> m_userText;
    messages::Request m_request;
};

/// Asks the model to answer with what was found, or to say that the search failed.
AugmentedRequest withFindings(const messages::Request &request, const Findings &findings);

/// Tells the model that nobody can search here, so that it says so instead of inventing.
AugmentedRequest withoutSearch(const messages::Request &request);

} // namespace ccproxy::search
