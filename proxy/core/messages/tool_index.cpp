// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/tool_index.h"

#include <algorithm>

namespace ccproxy::messages {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsWithoutCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

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
        if (!equalsWithoutCase(known, name))
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
