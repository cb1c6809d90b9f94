// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/problem.h"

#include "core/ascii.h"

namespace ccproxy::config {

std::string oneLine(std::string_view text)
{
    std::string out(text);
    ascii::blankControls(out);
    return out;
}

std::string Problem::text() const
{
    std::string out = source;
    if (position.isKnown())
        out += ':' + std::to_string(position.line) + ':' + std::to_string(position.column);
    for (const std::string &part : {key, message}) {
        if (part.empty())
            continue;
        if (!out.empty())
            out += ": ";
        out += part;
    }
    if (!remedy.empty())
        out += "; " + remedy;
    return oneLine(out);
}

} // namespace ccproxy::config
