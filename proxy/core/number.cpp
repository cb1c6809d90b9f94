// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number.h"

#include <QByteArrayView>

namespace ccproxy {

std::optional<double> readNumber(std::string_view text)
{
    // Qt also takes blanks, a plus and words.
    if (text.empty() || text.find_first_not_of("-+.eE0123456789") != std::string_view::npos
        || text.front() == '+')
        return std::nullopt;
    bool isNumber = false;
    const double value =
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace ccproxy
