// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/since.h"

#include "core/config/units.h"

#include <QDateTime>

#include <string>

namespace ccproxy::app {

std::optional<std::chrono::system_clock::time_point> sinceFrom(
    std::string_view text, std::chrono::system_clock::time_point now)
{
    using std::chrono::milliseconds;
    constexpr std::int64_t kMostDays = 36'500;
    if (text.ends_with('d')) {
        const auto days = config::parseInteger(text.substr(0, text.size() - 1));
        if (!days || *days < 0 || *days > kMostDays)
            return std::nullopt;
        return now - std::chrono::hours(24 * *days);
    }
    if (const auto duration = config::parseDuration(text)) {
        if (*duration > std::chrono::hours(24 * kMostDays))
            return std::nullopt;
        return now - *duration;
    }
    std::string named(text);
    if (const std::size_t space = named.find(' '); space != std::string::npos)
        named[space] = 'T';
    // A day alone is its beginning.
    const QDateTime time = QDateTime::fromString(QString::fromStdString(named), Qt::ISODate);
    constexpr int kLastYear = 2200; // the clock of nanoseconds ends a little later
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > kLastYear)
        return std::nullopt;
    return std::chrono::system_clock::time_point(milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace ccproxy::app
