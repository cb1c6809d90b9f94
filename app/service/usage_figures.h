// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <array>
#include <string>

/// What is in the answer to `usage` (history_values.h), and the same as CSV.
namespace ccproxy::app {

/// In the order of columns.
inline constexpr std::array<const char *, 4> kTokenKinds{"input", "cache_read", "cache_write",
                                                         "output"};

qint64 numberAt(const QJsonObject &object, const char *key);
qint64 tokensAt(const QJsonObject &group, const char *kind);

/// A line for each group, below one of names (RFC 4180).
std::string usageCsv(const QJsonObject &answer);

} // namespace ccproxy::app
