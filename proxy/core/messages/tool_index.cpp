// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/tool_index.h"

#include "core/ascii.h"

namespace ccproxy::messages {

const Tool *ToolIndex::find(std::string_view name) const
{
    if (m_tools == nullptr)
        return nullptr;
    const Tool *alike = nullptr;
    bool several = false;
    for (const Tool &tool : *m_tools) {
        const std::string_view known = tool.name.escaped();
        if (known == name)
            return &tool;
        if (!ascii::equalIgnoringCase(known, name))
            continue;
        several = several || (alike != nullptr && alike->name.escaped() != known);
        alike = &tool;
    }
    return several ? nullptr : alike;
}

const ArgumentRules &ToolIndex::rules(const Tool &tool)
{
    for (const Called &called : m_called) {
        if (called.tool == &tool)
            return called.rules;
    }
    if (!m_parser)
        m_parser.emplace();
    return m_called
        .emplace_back(Called{
            .tool = &tool,
            .rules = ArgumentRules(*m_parser, tool.name.escaped(), tool.inputSchema),
        })
        .rules;
}

} // namespace ccproxy::messages
