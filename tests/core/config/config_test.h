// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/loader.h"

#include <QByteArray>

#include <string>
#include <string_view>

/// What the tests of the configuration share.
namespace ccproxy::config::test {

/// JSON written with single quotes, since moc cannot read raw string literals with double ones.
inline std::string json(std::string_view singleQuoted)
{
    std::string out(singleQuoted);
    for (char &c : out) {
        if (c == '\'')
            c = '"';
    }
    return out;
}

inline QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

inline LayeredInput inputOf(std::string_view singleQuoted)
{
    LayeredInput input;
    input.fileText = json(singleQuoted);
    input.filePath = "c.json";
    input.home = "/home/u";
    return input;
}

/// All problems, a line each, "warning: " before those that are none but warnings.
inline std::string problemsOf(const LoadResult &result)
{
    std::string out;
    for (const Problem &problem : result.problems) {
        out += problem.severity == Problem::Severity::Warning ? "warning: " : "";
        out += problem.text() + "\n";
    }
    return out;
}

} // namespace ccproxy::config::test
