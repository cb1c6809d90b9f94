// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/columns.h"

#include "core/config/utf8.h"

#include <algorithm>

namespace ccproxy::app {

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b')
            i = std::min(text.find('m', i), text.size());
        else if (!config::utf8::isContinuation(text[i]))
            ++columns;
    }
    return columns;
}

std::string aligned(const std::vector<std::vector<std::string>> &rows, std::size_t indent)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    std::string out;
    for (const auto &row : rows) {
        out.append(indent, ' ');
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += row[i];
            if (i + 1 < row.size())
                out.append(widths[i] - columnsOf(row[i]) + 2, ' ');
        }
        out.erase(out.find_last_not_of(' ') + 1);
        out += '\n';
    }
    return out;
}

} // namespace ccproxy::app
