// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messages/argument_rules.h"
#include "core/messages/request.h"

#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace ccproxy::messages {

/// The tools of a request as an answer needs them: found by name, their schemas read at the first
/// call. The request's body must outlive it.
class ToolIndex {
public:
    /// The tools and the body that they are views of must outlive the index.
    void set(const std::vector<Tool> &tools) { m_tools = &tools; }

    /// The request's tool of that name (with its JSON escapes), or the only one whose name differs
    /// from it in nothing but the case of letters, which Claude Code would not know (CLIENT.md 6).
    /// Null for none.
    const Tool *find(std::string_view name) const;
    /// What may be left out of the tool's arguments. Valid as long as the index.
    const ArgumentRules &rules(const Tool &tool);

private:
    struct Called {
        const Tool *tool;
        ArgumentRules rules;
    };

    const std::vector<Tool> *m_tools = nullptr;
    std::deque<Called> m_called;
    std::optional<json::Parser> m_parser;
};

} // namespace ccproxy::messages
