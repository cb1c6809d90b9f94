// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ccproxy::tests {

/// A rule of CLIENT.md 8 about requests: what the client sends, and what has to be in the body that
/// any provider gets for it. Texts are looked for in the body as it stands, so they are words that
/// no format escapes.
struct RequestRow {
    const char *name;                 ///< begins with the rule's number
    std::string fields;               ///< of the request's object, behind `model`
    std::vector<std::string> holds;   ///< in any order
    std::vector<std::string> inOrder; ///< each behind the one before
    std::vector<std::string> lacks;
    std::optional<bool> stream;
};

const std::vector<RequestRow> &requestRows();

} // namespace ccproxy::tests
