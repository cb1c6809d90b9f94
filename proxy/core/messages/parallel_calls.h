// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::messages {

/// One of the calls inside a wrapper. Texts in UTF-8.
struct InnerCall {
    std::string name;
    std::string arguments; ///< JSON
};

/// Whether a call of this name is no call of a tool, but several in one: some OpenAI models name
/// the wrapper that they were trained with (WIRE.md 7.6).
bool isParallelWrapper(std::string_view name);

/// The calls in a wrapper's arguments (a JSON object); none when they are not of its form.
std::vector<InnerCall> innerCalls(std::string_view arguments);

} // namespace ccproxy::messages
